/**
 * What was said: where the content of an attribution begins and ends. After the cue as its verb has it (“accused *the firm
 * of fraud*”), or before it up to the comma; quotation marks with their comma belong to it, a final full stop does not.
 */

import {cueNoun} from '../language/cue-nouns.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import type {CueVerb, Frame} from '../language/verbs.js'
import {cueVerb, ing, past} from '../language/verbs.js'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  isCapitalised,
  isContracted,
  isIng,
  isVerb,
  objectPronouns,
  personalPronouns,
  prepositions,
  times,
} from '../language/word-classes.js'
import type {Paragraph, Quotation, Token} from './types.js'

export interface Content {
  readonly ranges: readonly Range[]
  readonly addressee: Range | undefined
}

const marks = /^[.,;:—–-]+$/u
const dashes = new Set(['—', '–', '-', '--'])
const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.text)
const stops = new Set(['.', ';', ':', '!', '?'])
const relatives = new Set(['who', 'which', 'that', 'where'])

const opening = new Set(['“', '"', '‘', "'", '«', '„'])

/** The quotation that begins at a token, undefined where none does. */
export function quotationAt({tokens, quotations}: Paragraph, at: number): Quotation | undefined {
  const token = tokens[at]
  if (!token || !opening.has(token.text[0]!)) return undefined
  // They stand in the order in which they begin.
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.first < at) low = middle + 1
    else high = middle
  }
  return quotations[low]?.first === at ? quotations[low] : undefined
}

/** The quotation whose last token is at `at`. */
export const quotationEnding = ({quotations}: Paragraph, at: number): Quotation | undefined =>
  quotations.find(quotation => quotation.closed && quotation.last - 1 === at)

const endOf = ({sentences, tokens}: Paragraph, at: number): number => sentences[tokens[at]!.sentence - sentences[0]!.id]!.last
export const startOf = ({sentences, tokens}: Paragraph, at: number): number => sentences[tokens[at]!.sentence - sentences[0]!.id]!.first

/** Drops marks that belong to the sentence, not to what was said. */
function trimmed({tokens}: Paragraph, from: number, to: number): Range | undefined {
  let end = to
  while (end > from && marks.test(tokens[end - 1]!.text) && !/^[A-Z]\.$/.test(tokens[end - 1]!.text)) end--
  return end > from ? {from, to: end} : undefined
}

const courts = /^(?:court|hearing|inquest|jury|jurors|tribunal|inquiry|trial)$/

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
    if (token.text === ',' && next) {
      if (/^(?:but|although|though|whereas|according|citing|yet|while)$/.test(next.lower)) return at
      if (isIng(next) && !prepositions.has(next.lower)) return at
      // “…, the hearing was told”
      const said = next.lower === 'the' || next.lower === 'a' ? at + 2 : at + 1
      if (courts.test(tokens[said]?.lower ?? '') && /^(?:heard|was|has|had)$/.test(tokens[said + 1]?.lower ?? '')) return at
      const adverbThenIng = isAdverb(next) && tokens[at + 2] && isIng(tokens[at + 2]!)
      if (adverbThenIng) return at
    }
    if (isDash(token) && at > from + 2 && !hasDash(tokens, at + 1, end)) return at
    if (conjunctions.has(token.lower) && next) {
      // “said the pier was unsafe and *warned* visitors …”
      const verb = isAdverb(next) ? tokens[at + 2] : next
      const cue = verb && verb.quotation < 0 ? cueVerb(verb.lower) : undefined
      if (cue && !cue.mind && (cue.forms & past) > 0 && cue.frames.size > 1 && verb!.text === verb!.lower) return at
    }
  }
  return end
}

/** “accused the firm of hiding the leak *and rang the minister*”: behind a deed in -ing, “and” with a past tense is the accuser's. */
function beforeSecondVerb({tokens}: Paragraph, from: number, to: number): number {
  for (let at = from + 2; at < to - 1; at++) {
    if (tokens[at]!.lower !== 'and' || tokens[at]!.quotation >= 0) continue
    const next = tokens[at + 1]!
    if (next.quotation < 0 && isVerb(next) && !auxiliaries.has(next.lower) && tokens.slice(from, at).every(token => token.lower !== 'that'))
      return at
  }
  return to
}

function hasDash(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDash(tokens[at])) return true
  return false
}

/** Finite whatever stands around them; present forms after a plural; present forms after anything but a determiner. */
const certainVerbs = new Set(
  "is are was were has have had will would can could may might should must does did do be isn't aren't wasn't weren't won't wouldn't couldn't can't 're 'll 'd 've hasn't haven't hadn't don't doesn't didn't".split(
    ' ',
  ),
)
const plainForms = new Set(
  'remain need want make take give show face keep go come get seem appear rise fall live work help include continue deserve know think believe feel expect hope plan agree support lack use run hold pay target try start begin end stand cause carry represent suggest mean become lead play find see say move threaten constitute amount'.split(
    ' ',
  ),
)
const singularForms = new Set(
  'begins highlights doubles targets works shows lies represents poses constitutes deserves plays ends starts rests depends exists happens matters amounts calls threatens causes helps hurts moves violates reflects marks carries costs rises falls pays offers serves supports opposes contains involves requires belongs comes goes'.split(
    ' ',
  ),
)

/** Whether words from `from` look like a clause of their own: a subject, then a verb. */
function isClause(paragraph: Paragraph, from: number): boolean {
  const {tokens} = paragraph
  const end = endOf(paragraph, from)
  const first = tokens[from]
  if (!first || from >= end) return false
  if (personalPronouns.has(first.lower) || first.lower === 'there' || isContracted(first)) return true
  if (objectPronouns.has(first.lower) && first.lower !== 'her') return false
  if (
    first.kind === 'mark' ||
    /^(?:when|while|after|before|as|if|because)$/.test(first.lower) ||
    prepositions.has(first.lower) ||
    conjunctions.has(first.lower)
  )
    return false
  for (let at = from + 1; at < Math.min(end, from + 22); at++) {
    const token = tokens[at]!
    if (stops.has(token.text)) return false
    // “when she claimed *benefits, she* said …”: the next clause has its own subject.
    if (token.text === ',' && personalPronouns.has(tokens[at + 1]?.lower ?? '')) return false
    if (relatives.has(token.lower)) return at > from + 1 && laterVerbs(paragraph, at, end) >= 2
    if (certainVerbs.has(token.lower) && token.text !== 'May') return true
    if (token.lower === "'s" && tokens[at + 1] && /^(?:not|a|an|the|going|been|been|in|no)$/.test(tokens[at + 1]!.lower)) return true
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

/** A noun phrase as content: with “of …”, “in …”, up to the end of the clause. */
function nounContent(paragraph: Paragraph, from: number): Range | undefined {
  const {tokens} = paragraph
  const first = tokens[from]
  if (!first || first.sentence !== tokens[from - 1]?.sentence || (first.kind === 'mark' && !quotationAt(paragraph, from))) return undefined
  if (prepositions.has(first.lower) || conjunctions.has(first.lower) || times.has(first.lower)) return undefined
  const end = clauseEnd(paragraph, from)
  // “people want a bridge, and she told them so”: a noun goes no further than its clause.
  for (let at = from + 1; at < end - 2; at++)
    if (tokens[at]!.text === ',' && /^(?:and|but|so|or)$/.test(tokens[at + 1]!.lower) && personalPronouns.has(tokens[at + 2]!.lower))
      return trimmed(paragraph, from, at)
  return trimmed(paragraph, from, end)
}

/** The place of a word between `from` and the end of its noun phrase and a few words more; -1 where it does not come. */
function find(paragraph: Paragraph, from: number, words: ReadonlySet<string>, reach: number): number {
  const {tokens} = paragraph
  const end = Math.min(endOf(paragraph, from), from + reach)
  for (let at = from; at < end; at++) {
    const token = tokens[at]!
    if (words.has(token.lower)) return at
    if (stops.has(token.text)) return -1
    const opened = quotationAt(paragraph, at)
    if (opened) at = Math.max(at, opened.last - 1)
  }
  return -1
}

const charges = new Set(['of', 'for', 'over'])
const as = new Set(['as'])
const to = new Set(['to', 'not'])
const colons = new Set([':'])
const claims = new Set(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges assertion assertions criticism'.split(
    ' ',
  ),
)
/** Attacks that are always made with words; one can “attack” a town. */
const blames = new Set(
  'slam blast denounce condemn decry criticise criticize mock deride lambast lambaste excoriate castigate disparage ridicule vilify'.split(
    ' ',
  ),
)
const wh = new Set(['why', 'how', 'whether', 'if', 'what', 'who', 'where', 'when', 'which'])

/** In: a paragraph, the cue's verb and the place after the cue. Out: the content that follows as the verb takes it, undefined where none does. */
export function contentAfter(paragraph: Paragraph, verb: CueVerb, after: number): Content | undefined {
  const {tokens} = paragraph
  const {frames} = verb
  const sentence = tokens[after - 1]!.sentence
  const takes = (frame: Frame): boolean => frames.has(frame)
  let at = after
  let addressee: Range | undefined
  const done = (range: Range | undefined): Content | undefined => range && {ranges: [range], addressee}
  const clause = (from: number): Content | undefined => done(trimmed(paragraph, from, clauseEnd(paragraph, from)))
  if (takes('A')) {
    const first = tokens[at]
    // “warned *her* he might fall”
    const end = first?.lower === 'her' && personalPronouns.has(tokens[at + 1]?.lower ?? '') ? at + 1 : phraseAfter(tokens, at)
    // “promised help.”: what is promised, not to whom.
    const promised = takes('n') && end > 0 && !(tokens[end]?.sentence === sentence && /^[\p{L}“"‘«:]/u.test(tokens[end]!.text))
    if (
      first &&
      first.sentence === sentence &&
      first.lower !== 'that' &&
      end > 0 &&
      !promised &&
      !(takes('c') && end > at + 1 && isClause(paragraph, at))
    ) {
      addressee = {from: at, to: Math.min(end, endOf(paragraph, at))}
      at = addressee.to
    }
  }
  // Behind “on Monday” or “in a letter” only that-clauses, quotations, “to …” and the verb's own preposition are its content.
  let moved = false
  for (let guard = 0; guard < 7; guard++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return undefined
    const next = tokens[at + 1]
    if (
      token.lower === 'that' &&
      (takes('c') || takes('T') || takes('A')) &&
      next?.sentence === sentence &&
      !(next.kind === 'mark' && next.text !== ',' && !quotationAt(paragraph, at + 1))
    )
      return clause(at)
    if ((takes('q') || takes('c') || takes('A') || takes('s')) && quotationAt(paragraph, at)) return quoted(paragraph, at, addressee)
    if (
      (token.text === ':' || token.text === ',') &&
      next &&
      quotationAt(paragraph, at + 1) &&
      (takes('q') || takes('c') || takes('A') || (token.text === ':' && takes('s')))
    )
      return quoted(paragraph, at + 1, addressee)
    if (token.text === ':' && next && (takes('q') || takes('c')) && next.sentence === sentence) return clause(at + 1)
    // “admitted *to officers* that …”
    if (takes('k') && token.lower === 'to' && takes('c')) {
      const end = phraseAfter(tokens, at + 1)
      if (end > 0 && tokens[end]?.lower === 'that' && tokens[end]!.sentence === sentence) {
        addressee = {from: at + 1, to: end}
        return clause(end)
      }
    }
    if (takes('k') && verb.prepositions.has(token.lower) && next?.sentence === sentence) return clause(at)
    if (takes('t') && (token.lower === 'to' || (token.lower === 'not' && next?.lower === 'to')) && next) return clause(at)
    if (takes('A') && (token.lower === 'to' || (token.lower === 'not' && next?.lower === 'to')) && addressee && next) return clause(at)
    if (takes('A') && /^(?:about|of|how|why|whether|what)$/.test(token.lower) && addressee && verb.lemma !== 'brief') return clause(at)
    if (takes('w') && wh.has(token.lower) && !(token.lower === 'when')) return clause(at)
    if (!moved && takes('g') && isIng(token) && (cueVerb(token.lower)?.forms ?? ing) & ing && next?.sentence === sentence) return clause(at)
    if (!moved && takes('o')) {
      const place = find(paragraph, at, to, 24)
      if (place > at && phraseAfter(tokens, at) > 0) return clause(at)
    }
    if (!moved && takes('f')) {
      const end = phraseAfter(tokens, at)
      const place = end > 0 ? find(paragraph, at + 1, charges, 16) : -1
      if (place > 0) return done(trimmed(paragraph, at, beforeSecondVerb(paragraph, at, clauseEnd(paragraph, at))))
    }
    if (!moved && takes('s')) {
      const place = phraseAfter(tokens, at) > 0 ? find(paragraph, at, as, 16) : -1
      if (place > at || token.lower === 'as') return clause(at)
      // “characterised the talks this way: “…””
      const colon = find(paragraph, at, colons, 14)
      if (colon > 0 && quotationAt(paragraph, colon + 1)) return quoted(paragraph, colon + 1, addressee)
      if (blames.has(verb.lemma) && phraseAfter(tokens, at) > 0) return done(nounContent(paragraph, at))
      // “dismissed claims that the river was dirty”
      if (verb.class === 'denial') {
        const claim = find(paragraph, at, claims, 7)
        if (claim >= 0 && /^(?:that|of)$/.test(tokens[claim + 1]?.lower ?? '')) return clause(at)
      }
    }
    if (!moved && takes('p')) {
      // “called the bridge a death trap”, “called it “a trap””, “considers his government illegitimate”
      const end = phraseAfter(tokens, at)
      const rest = end > 0 ? tokens[end] : undefined
      if (
        rest?.sentence === sentence &&
        (determiners.has(rest.lower) ||
          quotationAt(paragraph, end) ||
          /^(?:not|very|too|illegal|illegitimate|unacceptable|unfair|wrong|premature|reckless|absurd|shameful|necessary|important|historic)$/.test(
            rest.lower,
          ) ||
          (objectPronouns.has(token.lower) && rest.kind === 'word' && !prepositions.has(rest.lower)))
      )
        return clause(at)
      if (verb.lemma === 'call' && end > 0) {
        const quote = firstQuote(paragraph, at, Math.min(end + 6, endOf(paragraph, at)))
        if (quote) return clause(at)
      }
    }
    if (
      (takes('c') || (takes('A') && addressee !== undefined)) &&
      (!moved || personalPronouns.has(token.lower) || determiners.has(token.lower) || isCapitalised(token)) &&
      isClause(paragraph, at) &&
      !isTime(tokens, at)
    )
      return clause(at)
    if (!moved && takes('n') && !isTime(tokens, at)) {
      const content = nounContent(paragraph, at)
      if (content) return done(content)
    }
    const timed = takes('c') && !moved && verb.class === 'speech' ? timedClause(paragraph, at) : -1
    if (timed >= 0) return clause(timed)
    // Between cue and content: “said on Monday in an interview with the paper that …”
    if (isAdverb(token) || isTime(tokens, at)) at++
    else if (prepositions.has(token.lower) || token.lower === 'last' || token.lower === 'this') {
      moved = true
      const end = timeAfter(tokens, at + 1) ?? phraseAfter(tokens, at + 1)
      if (end < 0 || end > at + 14) return undefined
      // “was responding to the Courier’s *report that* …”: it is the report that says so.
      const owned = /^(?:['’]s|['’]|his|her|their|its)$/.test(tokens[end - 2]?.lower ?? '')
      if (owned && answers.has(token.lower) && tokens[end]?.lower === 'that' && cueNoun(tokens[end - 1]!.lower, 'that')) return undefined
      if (/^(?:to|with)$/.test(token.lower) && !addressee && end <= at + 8) addressee = {from: at + 1, to: end}
      at = end
    } else if (
      token.text === ',' &&
      next &&
      (prepositions.has(next.lower) || next.lower === 'however' || next.lower === 'too' || isAdverb(next))
    )
      at++
    else return undefined
  }
  return undefined
}

/** What is answered or spoken of stands behind these. */
const answers = new Set(['to', 'about', 'over', 'against'])

const leadsTime = /^(?:around|about|at|before|after|by|shortly|just|on|in|during|since|until|between)$/
/** “said *around 5 p.m., crews arrived*”, “said on Monday, *crews arrived*”: where the clause begins, with the hour that is its own; -1 where none does. */
function timedClause(paragraph: Paragraph, from: number): number {
  const {tokens} = paragraph
  const end = Math.min(endOf(paragraph, from), from + 9)
  if (!leadsTime.test(tokens[from]!.lower)) return -1
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
      !leadsTime.test(lower) &&
      !determiners.has(lower) &&
      !/^(?:[ap]\.?m\.?|local|time|dawn|early|late)$/.test(lower)
    )
      return -1
  }
  return -1
}

/** “(over) the weekend”, “(on) Friday”, “(in) March 2019”: the place after a time, undefined where none stands. */
function timeAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  while (
    tokens[at] &&
    (determiners.has(tokens[at]!.lower) || tokens[at]!.kind === 'number' || /^(?:early|late|mid|past|same|few)$/.test(tokens[at]!.lower))
  )
    at++
  if (!tokens[at] || !times.has(tokens[at]!.lower)) return undefined
  while (tokens[at] && (times.has(tokens[at]!.lower) || tokens[at]!.kind === 'number')) at++
  return at
}

const isTime = (tokens: readonly Token[], at: number): boolean =>
  times.has(tokens[at]!.lower) && !(tokens[at + 1] && auxiliaries.has(tokens[at + 1]!.lower))

function firstQuote(paragraph: Paragraph, from: number, to: number): Quotation | undefined {
  for (let at = from; at < Math.min(to, paragraph.tokens.length); at++) {
    const quote = quotationAt(paragraph, at)
    if (quote) return quote
  }
  return undefined
}

/** A quotation as content, with what the sentence says on behind it: “a disgrace” and unfair. */
function quoted(paragraph: Paragraph, at: number, addressee: Range | undefined): Content | undefined {
  const quote = quotationAt(paragraph, at)!
  const {tokens} = paragraph
  const last = tokens[quote.last - 1]!
  const next = tokens[quote.last]
  if (
    next &&
    tokens[quote.last - 2]?.text !== ',' &&
    next.sentence === last.sentence &&
    next.sentence === tokens[at]!.sentence &&
    next.kind === 'word' &&
    !/^(?:during|after|when|as|while|in|on|at|before|but|and|according)$/.test(next.lower)
  ) {
    const end = clauseEnd(paragraph, at)
    const range = trimmed(paragraph, at, end)
    return range && {ranges: [{from: range.from, to: Math.max(range.to, quote.last)}], addressee}
  }
  return {ranges: [{from: quote.first, to: quote.last}], addressee}
}

/** In: the place where source or cue begin. Out: what stands before them, up to the comma or the closing mark; undefined where nothing does. */
export function contentBefore(paragraph: Paragraph, before: number): Range | undefined {
  const {tokens} = paragraph
  const sentence = tokens[before]?.sentence
  const mark = tokens[before - 1]
  if (!mark || sentence === undefined) return undefined
  const close = quotationEnding(paragraph, before - 1) ?? (mark.text === ',' ? quotationEnding(paragraph, before - 2) : undefined)
  // “It is over!” she said: the sentence ends inside the quotation, the cue's own begins behind it.
  if (close && close.words > 0) {
    const start = startOf(paragraph, close.first)
    const opens =
      close.words >= 2 && (close.first === start || close.first <= start + 1 || tokens[close.first]!.sentence !== tokens[before]!.sentence)
    const from = opens ? close.first : start
    return {
      from: leading(paragraph, from, close.first),
      to: before - (mark.text === ',' && tokens[before - 2] && quotationEnding(paragraph, before - 2) ? 1 : 0),
    }
  }
  if (mark.sentence !== sentence) return undefined
  if (mark.text !== ',' && !isDash(mark) && !/^[?!]$/.test(mark.text)) return undefined
  const start = leading(paragraph, startOf(paragraph, before), before)
  const range = trimmed(paragraph, start, /^[?!]$/.test(mark.text) ? before : before - 1)
  if (!range || range.to - range.from < 2) return undefined
  return range
}

/** Skips an opening “And” or dash, and a clause of the reporter's own before a semicolon. */
function leading({tokens}: Paragraph, from: number, before: number): number {
  let at = from
  for (let i = before - 1; i > from; i--) if (tokens[i]!.text === ';' && tokens[i]!.quotation < 0) return i + 1
  while (at < before && (conjunctions.has(tokens[at]!.lower) || isDash(tokens[at]))) at++
  return at
}

/** Whether a stretch holds a verb, or words in quotation marks: what is said has one or the other. */
export function saysSomething(paragraph: Paragraph, {from, to}: Range): boolean {
  const first = paragraph.tokens[from]!
  const introduction = prepositions.has(first.lower) || times.has(first.lower) || isIng(first) || isAdverb(first)
  if (to - from >= 5 && !introduction) return true
  for (let at = from; at < to; at++) {
    const token = paragraph.tokens[at]!
    if (token.quotation >= 0 || isVerb(token) || auxiliaries.has(token.lower) || (isIng(token) && at > from)) return true
  }
  return isCapitalised(paragraph.tokens[from]!) && paragraph.block.kind === 'headline'
}

/** “The pier, she said, was unsafe”: what goes on after the parenthesis; undefined where the sentence is over or the reporter speaks. */
export function contentBehind(paragraph: Paragraph, before: Range, after: number): Range | undefined {
  const {tokens} = paragraph
  const comma = tokens[after]
  const next = tokens[after + 1]
  if (comma?.text !== ',' && !isDash(comma)) return undefined
  if (!next || next.sentence !== tokens[after - 1]!.sentence) return undefined
  const quote = quotationAt(paragraph, after + 1)
  if (quote) return {from: quote.first, to: quote.last}
  // “Nine people died, the ministry said, including three children”: the same count goes on.
  if (next.lower === 'including' || (next.lower === 'among' && tokens[after + 2]?.lower === 'them'))
    return trimmed(paragraph, after + 1, paragraph.sentences[next.sentence - paragraph.sentences[0]!.id]!.last)
  const whole = tokens.slice(before.from, before.to).some(token => isVerb(token))
  if (whole || isIng(next) || prepositions.has(next.lower) || conjunctions.has(next.lower)) return undefined
  return trimmed(paragraph, after + 1, clauseEnd(paragraph, after + 1))
}

/** The end without a comma or full stop before it. */
export const trimEnd = ({tokens}: Paragraph, end: number): number => (/^[.,;:]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end)
