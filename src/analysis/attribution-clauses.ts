/**
 * Where sentences, clauses, quotations and times begin and end, by the words of a paragraph: what contents and subjects of attributions
 * are cut by. Places are indexes of tokens.
 */

import {isDash, phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {cueVerb, past} from '../language/verbs.js'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  isCapitalised,
  isContracted,
  isIng,
  isPlainVerb,
  isVerb,
  objectPronouns,
  personalPronouns,
  prepositions,
  times,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {bisect} from '../read/bisect.js'
import type {Paragraph, Quotation, Token} from './types.js'

export const stops = new Set(['.', ';', ':', '!', '?'])
const relatives = new Set(['who', 'which', 'that', 'where'])

// “so” with its first mark turned the wrong way begins with ”.
const opening = new Set(['“', '”', '"', '‘', "'", '«', '„'])

/** The quotation that begins at a token, undefined where none does. */
export function quotationAt({tokens, quotations}: Paragraph, at: number): Quotation | undefined {
  const token = tokens[at]
  if (!token || !opening.has(token.text[0]!)) return undefined
  // They stand in the order in which they begin.
  const next = quotations[bisect(quotations.length, i => quotations[i]!.first < at)]
  return next?.first === at ? next : undefined
}

/** The quotation whose last token is at `at`. */
export const quotationEnding = ({quotations}: Paragraph, at: number): Quotation | undefined =>
  quotations.find(quotation => quotation.closed && quotation.last - 1 === at)

/** The places where the sentence of a token ends and begins; behind the last word of a paragraph (“Auditors blame Holm”) its end is that. */
export const endOf = ({sentences, tokens}: Paragraph, at: number): number =>
  at < tokens.length ? sentences[tokens[at]!.sentence - sentences[0]!.id]!.last : tokens.length
export const startOf = ({sentences, tokens}: Paragraph, at: number): number => sentences[tokens[at]!.sentence - sentences[0]!.id]!.first

/** Before whom evidence is given. */
export const courts = wordSet('court hearing inquest jury jurors tribunal inquiry trial magistrates')

const reporterAgain = wordSet('but although though whereas according citing yet while something')

/** Where the clause that begins at `from` ends: the sentence’s end, or earlier where the reporter speaks again. */
export function clauseEnd(paragraph: Paragraph, from: number): number {
  const {tokens} = paragraph
  const end = endOf(paragraph, from)
  for (let at = from; at < end; at++) {
    const token = tokens[at]!
    const opened = quotationAt(paragraph, at)
    if (opened) {
      at = Math.max(at, opened.last - 1)
      if (at >= end) return at + 1
      continue
    }
    if (at === from) continue
    if (token.text === ';') return at
    const next = tokens[at + 1]
    if (!next) continue
    if (token.text === ',' && reporterGoesOn(tokens, at + 1)) return at
    if (isDash(token) && at > from + 2 && !hasDash(tokens, at + 1, end)) return at
    if (conjunctions.has(token.lower) && tellsAgain(tokens, at + 1)) return at
  }
  return end
}

const disputed = wordSet('claim charge allegation accusation suggestion assertion account version')

/** Behind a comma: “…, *but* he left”, “…, *something* he denies”, “…, *adding* that”, “…, *the hearing was told*”. */
function reporterGoesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!
  if (reporterAgain.has(next.lower) || (isIng(next) && !prepositions.has(next.lower))) return true
  // “…, *a claim* the firm denies”
  const told = tokens[at + 2]
  if (
    /^an?$/.test(next.lower) &&
    disputed.has(tokens[at + 1]?.lower ?? '') &&
    told?.sentence === next.sentence &&
    (determiners.has(told.lower) || personalPronouns.has(told.lower) || isCapitalised(told))
  )
    return true
  // “…, the hearing was told”
  const said = next.lower === 'the' || next.lower === 'a' ? at + 1 : at
  if (courts.has(tokens[said]?.lower ?? '') && /^(?:heard|was|has|had)$/.test(tokens[said + 1]?.lower ?? '')) return true
  const behind = tokens[at + 1]
  return behind !== undefined && isAdverb(next) && isIng(behind)
}

/** “said the pier was unsafe and *warned* visitors …”. */
function tellsAgain(tokens: readonly Token[], at: number): boolean {
  const verb = isAdverb(tokens[at]!) ? tokens[at + 1] : tokens[at]
  const cue = verb && verb.quotation < 0 ? cueVerb(verb.lower) : undefined
  return cue !== undefined && !cue.mind && (cue.forms & past) > 0 && cue.frames.size > 1 && verb!.text === verb!.lower
}

function hasDash(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDash(tokens[at])) return true
  return false
}

/** In: where a stretch ends. Out: where it ends without a comma or stop. */
export const trimEnd = ({tokens}: Paragraph, end: number): number => (/^[.,;:]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end)

/** “The mayor, *who*”, “the trial, *which*” */
export const isRelativeBehindComma = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|which|that)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ','

/** In: what is told in a relative clause. Out: where it ends, which is before “, *has resigned*”, where the main clause goes on. */
export function endOfRelative({tokens}: Paragraph, {from, to}: Range): number {
  for (let at = from + 1; at + 1 < to; at++) {
    const next = tokens[at + 1]!
    if (tokens[at]!.text !== ',' || tokens[at]!.quotation >= 0) continue
    // “which she says leaves the crew, most of them young, *unpaid*”
    const participle = next.lower.endsWith('ed') && tokens[at + 2]?.kind === 'mark'
    if (auxiliaries.has(next.lower) || (isVerb(next) && !participle)) return at
  }
  return to
}

const leadOpeners = wordSet(
  'while although though because since if unless when whenever after before until once as whereas despite unlike like besides considering given asked',
)
/** Behind these a comma ends no lead: “While Lee said prices, *which* rose, …”. */
const noMainClause = wordSet('who which that whose whom and or but nor while although though because if when as after before until')

/**
 * “While Lee said the dam leaks, *engineers doubt it*”, “Asked how he hoped to win, *Lee laughed*”: in a sentence that begins with another clause or with “Unlike …”, the comma before
 * the main clause. In: a stretch of that opening. Out: where it ends, `to` where no main clause comes in it.
 */
export function endOfLead(paragraph: Paragraph, {from, to}: Range): number {
  const {tokens} = paragraph
  let first = startOf(paragraph, from)
  if (conjunctions.has(tokens[first]!.lower)) first++
  if (/^(?:even|only|just)$/.test(tokens[first]!.lower)) first++
  // “As Lee said, the dam leaks, …” is over at its first comma.
  if (first >= from || !leadOpeners.has(tokens[first]!.lower) || tokens[from - 1]!.text === ',') return to
  for (let at = first + 2; at + 1 < to; at++) {
    if (tokens[at]!.text !== ',' || tokens[at]!.quotation >= 0 || !opensMainClause(tokens, at + 1)) continue
    // “After the vote, Lee said the dam leaks, …”: the stretch is in the main clause already.
    if (at < from) return to
    // “… noted that even in May, the dam leaks, …”: no clause has ended yet.
    if (tokens[from]!.lower !== 'that' || tokens.slice(from + 1, at).some(isVerb)) return at
  }
  return to
}

/** A subject and its verb, one right behind the other. */
function opensMainClause(tokens: readonly Token[], from: number): boolean {
  if (noMainClause.has(tokens[from]!.lower) && tokens[from]!.lower !== 'that') return false
  let at = tokens[from]!.lower === 'that' ? from + 1 : phraseAfter(tokens, from)
  if (at <= from) return false
  while (tokens[at] && isAdverb(tokens[at]!)) at++
  const verb = tokens[at]
  return (
    verb !== undefined && verb.sentence === tokens[from]!.sentence && (auxiliaries.has(verb.lower) || isVerb(verb) || isPlainVerb(verb))
  )
}

/** Where the auxiliaries and adverbs before a verb at `at` begin: “*has also been* accused”. */
export function verbGroupStart(tokens: readonly Token[], at: number): number {
  const {sentence} = tokens[at]!
  let start = at
  while (
    start > 0 &&
    tokens[start - 1]!.sentence === sentence &&
    (auxiliaries.has(tokens[start - 1]!.lower) || isAdverb(tokens[start - 1]!))
  )
    start--
  return start
}

/** Finite whatever stands around them; present forms after a plural; present forms after anything but a determiner. */
const certainVerbs = wordSet(
  "is are was were has have had will would can could may might should must does did do be isn't aren't wasn't weren't won't wouldn't couldn't can't 're 'll 'd 've hasn't haven't hadn't don't doesn't didn't",
)
/** Of a verb after a plural: “prices *rise*”. */
export const plainForms = wordSet(
  'remain need want make take give show face keep go come get seem appear rise fall live work help include continue deserve know think believe feel expect hope plan agree support lack use run hold pay target try start begin end stand cause carry represent suggest mean become lead play find see say move threaten constitute amount',
)
const singularForms = wordSet(
  'begins highlights doubles targets works shows lies represents poses constitutes deserves plays ends starts rests depends exists happens matters amounts calls threatens causes helps hurts moves violates reflects marks carries costs rises falls pays offers serves supports opposes contains involves requires belongs comes goes',
)

const adverbial = wordSet('when while after before as if because')

const afterIs = wordSet('not a an the going been in no')

/** Whether words from `from` look like a clause of their own: a subject, then a verb. */
export function isClause(paragraph: Paragraph, from: number): boolean {
  const {tokens} = paragraph
  const end = endOf(paragraph, from)
  const first = tokens[from]
  if (!first || from >= end) return false
  if (personalPronouns.has(first.lower) || first.lower === 'there' || isContracted(first)) return true
  if (objectPronouns.has(first.lower) && first.lower !== 'her') return false
  if (first.kind === 'mark' || adverbial.has(first.lower) || prepositions.has(first.lower) || conjunctions.has(first.lower)) return false
  for (let at = from + 1; at < Math.min(end, from + 22); at++) {
    const token = tokens[at]!
    if (stops.has(token.text)) return false
    // “when she claimed *benefits, she* said …”: the next clause has its own subject.
    if (token.text === ',' && personalPronouns.has(tokens[at + 1]?.lower ?? '')) return false
    if (relatives.has(token.lower)) return at > from + 1 && laterVerbs(paragraph, at, end) >= 2
    if (certainVerbs.has(token.lower) && token.text !== 'May') return true
    if (token.lower === "'s" && tokens[at + 1] && afterIs.has(tokens[at + 1]!.lower)) return true
    if (isVerb(token) && !determiners.has(tokens[at - 1]!.lower)) return true
    // Plain present after a plural: “officials *say*”, “prices *rise*”.
    if (plainForms.has(token.lower) && tokens[at - 1]!.lower.endsWith('s')) return true
    if (singularForms.has(token.lower) && !determiners.has(tokens[at - 1]!.lower) && tokens[at - 1]!.lower !== 'the') return true
  }
  return false
}

function laterVerbs({tokens}: Paragraph, from: number, end: number): number {
  let verbs = 0
  for (let at = from; at < Math.min(end, from + 20); at++) if (isVerb(tokens[at]!)) verbs++
  return verbs
}

const leadsTime = wordSet('around about at before after by shortly just on in during since until between')
/** “said *around 5 p.m., crews arrived*”, “said on Monday, *crews arrived*”: where the clause begins, with the hour that is its own; -1 where none does. */
export function timedClause(paragraph: Paragraph, from: number): number {
  const {tokens} = paragraph
  const end = Math.min(endOf(paragraph, from), from + 9)
  if (!leadsTime.has(tokens[from]!.lower)) return -1
  let hour = false
  for (let at = from + 1; at < end; at++) {
    const {lower, text, kind} = tokens[at]!
    if (text === ',') {
      const next =
        at + 1 < endOf(paragraph, from) && tokens[at + 1]!.quotation < 0 && !isIng(tokens[at + 1]!) && isClause(paragraph, at + 1)
      return next ? (hour ? from : at + 1) : -1
    }
    hour ||= kind === 'number' || /^(?:[ap]\.?m\.?|noon|midnight|dawn)$/.test(lower)
    if (
      kind !== 'number' &&
      !times.has(lower) &&
      !leadsTime.has(lower) &&
      !determiners.has(lower) &&
      !/^(?:[ap]\.?m\.?|local|time|dawn|early|late)$/.test(lower)
    )
      return -1
  }
  return -1
}

const ofTime = wordSet('early late mid past same few')

/** “(over) the weekend”, “(on) Friday”, “(in) March 2019”: the place after a time, undefined where none stands. */
export function timeAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  while (tokens[at] && (determiners.has(tokens[at]!.lower) || tokens[at]!.kind === 'number' || ofTime.has(tokens[at]!.lower))) at++
  if (!tokens[at] || !times.has(tokens[at]!.lower)) return undefined
  while (tokens[at] && (times.has(tokens[at]!.lower) || tokens[at]!.kind === 'number')) at++
  return at
}

export const isTime = (tokens: readonly Token[], at: number): boolean =>
  times.has(tokens[at]!.lower) && !(tokens[at + 1] && auxiliaries.has(tokens[at + 1]!.lower))
