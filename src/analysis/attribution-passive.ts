/** “The treasurer was accused of theft by the board”: who speaks stands behind “by”, or nowhere. */

import {isPastParticiple} from '../language/inflection.js'
import {appositionAfter, phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {clauseSubject, subjectBefore} from '../language/subjects.js'
import type {CueVerb, Frame} from '../language/verbs.js'
import {auxiliaries, isCalendar, isCapitalised, personalPronouns} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {clauseEnd, quotationAt, startOf, trimEnd, verbGroupStart} from './attribution-clauses.js'
import type {Draft, Make} from './attribution-draft.js'
import {isCourt, isSourceLike, modals, negations} from './attribution-speakers.js'
import type {Paragraph, Token} from './types.js'

const doneToPeople = wordSet(
  'order instruct advise plan encourage challenge credit attack thank congratulate cast attribute ascribe compare',
)

const complements = wordSet('of for as to that over')

/** “The treasurer was accused of theft (by the board)”. */
export function readPassive(paragraph: Paragraph, be: number, first: number, verb: CueVerb, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const {sentence} = tokens[first]!
  const next = tokens[first + 1]
  if (!next || next.sentence !== sentence) return undefined
  // “The signal was understood by the crew”: it was clear to them.
  if (verb.lemma === 'understand') return undefined
  const group = verbGroupStart(tokens, be)
  if (tokens.slice(group, first).some(word => negations.has(word.lower) || (modals.has(word.lower) && word.lower !== 'would')))
    return undefined
  if (isToCome(tokens, be)) return undefined
  // “was reported as saying”: whose words they are stands before.
  if (next.lower === 'as' && /^(?:saying|telling|adding|stating|warning)$/.test(tokens[first + 2]?.lower ?? '')) return undefined
  const agent = withoutCharge(tokens, agentAfter(paragraph, first + 1), verb)
  const about = saysWhat(paragraph, first, verb)
  const by = agent !== undefined && (about || takesAny(verb, ['s', 'f', 'c', 'n']))
  if ((!about && !by) || needsAgent(verb, next, by, agent !== undefined)) return undefined
  const subject = subjectOf(paragraph, group, first)
  if (!subject) return undefined
  if (verb.lemma === 'tell' && !agent) {
    // “we are told they were cousins”: what the newsroom was told is no word of its own.
    if (subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'we') return undefined
    // “The jury was told that …”: evidence, whose giver is not named.
    if (isCourt(tokens, subject)) {
      const said = {from: first + 1, to: trimEnd(paragraph, clauseEnd(paragraph, first + 1))}
      return said.to > said.from ? draft([], [said], {lemma: 'hear', cueClass: 'speech'}) : undefined
    }
  }
  const to = trimEnd(paragraph, clauseEnd(paragraph, first + 1))
  if (agent?.at !== first + 1) {
    const end = agent ? Math.min(to, Math.max(first + 2, agent.at)) : to
    return draft(agent ? [agent.source] : [], to > first + 1 ? [subject, {from: first + 1, to: end}] : [subject])
  }
  const rest = agent.source.to
  if (complements.has(tokens[rest]?.lower ?? '') && tokens[rest]!.sentence === sentence)
    return draft([agent.source], [subject, {from: rest, to: trimEnd(paragraph, clauseEnd(paragraph, rest))}])
  return by && !takesAny(verb, ['s', 'f']) && takesAny(verb, ['c', 'n']) ? draft([agent.source], [subject]) : undefined
}

/** “a fiddle *thought by many to be* cursed”, “the law, *seen by critics as* a gift, …”: the passive behind its noun, with no verb before it. */
export function readReducedPassive(paragraph: Paragraph, first: number, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const {sentence} = tokens[first]!
  const noun = tokens[first - 1]?.text === ',' ? first - 1 : first
  const before = tokens[noun - 1]
  if (before?.sentence !== sentence || before.kind !== 'word' || verbGroupStart(tokens, first) < first) return undefined
  const agent = agentAfter(paragraph, first + 1)
  if (agent?.at !== first + 1) return undefined
  const from = agent.source.to
  const opener = tokens[from]
  const whole =
    opener?.sentence === sentence &&
    (opener.lower === 'as' || (opener.lower === 'to' && /^(?:be|have)$/.test(tokens[from + 1]?.lower ?? '')))
  const subject = whole ? subjectBefore(tokens, noun) : undefined
  if (!subject) return undefined
  // “seen by divers *as they rose*”: when, and not as what.
  if (personalPronouns.has(tokens[from + 1]!.lower)) return undefined
  const quotation = quotationAt(paragraph, from + 1)
  let to = quotation ? quotation.last : trimEnd(paragraph, clauseEnd(paragraph, from))
  for (let at = from + 2; at < to; at++) {
    const {lower, text, quotation: quoted} = tokens[at]!
    // “…, *was* passed”, “… as a gift *is* gone”: the verb of the sentence.
    if (quoted < 0 && (text === ',' || (auxiliaries.has(lower) && tokens[at - 1]!.lower !== 'to'))) to = at
  }
  return to > from + 1 ? draft([agent.source], [subject, {from, to}]) : undefined
}

const already = /^(?:continu\w*|appear\w*|seem\w*|used|prov\w*|happen\w*|tend\w*|said|believed|thought|reported|understood|known)$/

/** “at a time *to be announced* by officials”: nobody has said it yet; “continues *to be* accused” is old. */
const isToCome = (tokens: readonly Token[], be: number): boolean =>
  tokens[be]!.lower === 'be' && tokens[be - 1]?.lower === 'to' && !already.test(tokens[be - 2]?.lower ?? '')

const takesAny = ({frames}: CueVerb, some: readonly Frame[]): boolean => some.some(frame => frames.has(frame))

/** Whether what was said stands behind the cue as the verb takes it: “accused *of* theft”, “described *as* tense”, “told *that* …”. */
function saysWhat(paragraph: Paragraph, first: number, verb: CueVerb): boolean {
  const {frames, lemma, mind} = verb
  const {kind, lower} = paragraph.tokens[first + 1]!
  return (
    (frames.has('f') && /^(?:of|for|over)$/.test(lower)) ||
    (frames.has('s') && lower === 'as') ||
    // “The leak was blamed *on a valve*”
    (lemma === 'blame' && lower === 'on') ||
    (takesAny(verb, ['o', 'A']) && lower === 'to') ||
    (frames.has('A') && (lower === 'that' || lower === 'about' || (lemma === 'tell' && kind !== 'mark'))) ||
    (frames.has('p') && !mind && quotationAt(paragraph, first + 1) !== undefined)
  )
}

/** Verbs that tell nothing where nobody is said to have done it. */
function needsAgent({lemma, mind}: CueVerb, next: Token, by: boolean, agent: boolean): boolean {
  if (doneToPeople.has(lemma)) return true
  // “Anyone with information is asked to call”
  if (lemma === 'ask' && !agent && next.lower === 'to') return true
  // “The dead were identified as two brothers”: on record, whoever did it.
  return !by && (/^(?:see|view|regard|expect|consider|identify)$/.test(lemma) || (mind && lemma !== 'want'))
}

/** Of whom or what it is said. “a link *that* was debunked by a study” */
function subjectOf(paragraph: Paragraph, group: number, first: number): Range | undefined {
  const {tokens} = paragraph
  const {sentence} = tokens[first]!
  const relative = tokens[group - 1]
  if (relative?.sentence === sentence && /^(?:that|which|who)$/.test(relative.lower) && tokens[group - 2]?.sentence === sentence)
    return {from: group - 1, to: group}
  // “asking for a part and *being told* to wait”: a participle has no subject of its own clause.
  return (
    subjectBefore(tokens, group) ?? (tokens[group]!.lower === 'being' ? undefined : clauseSubject(tokens, startOf(paragraph, first), group))
  )
}

/** “was accused by *rights groups* of jailing …”: what they accuse of is no part of them. */
function withoutCharge(tokens: Paragraph['tokens'], agent: {at: number; source: Range} | undefined, verb: CueVerb): typeof agent {
  if (!agent || !verb.frames.has('f')) return agent
  const {from, to} = agent.source
  if (/^(?:of|for|over)$/.test(tokens[to]?.lower ?? '')) return agent
  for (let at = to - 1; at > from; at--) if (/^(?:of|for|over)$/.test(tokens[at]!.lower)) return {at: agent.at, source: {from, to: at}}
  return agent
}

/** “by *the early 2030s*”, “by *Friday*”, “by *the end of the year*”: when, not by whom. */
const isTime = (words: readonly Token[]): boolean =>
  words.every(
    word =>
      isCalendar(word) ||
      word.kind === 'number' ||
      /^(?:the|this|next|last|early|mid|late|end|start|beginning|middle|close|of|year|years?|month|week|weekend|summer|autumn|fall|winter|spring|quarter|half|decade|century|night|day|noon|midnight|dawn|dusk|morning|evening|(?:mid-|early-|late-)?(?:1\d|20)\d0s|(?:mid|year)-\S+)$/.test(
        word.lower,
      ),
  )

const uncounted = wordSet('some many most others several')

/** “by the board”, within the clause. */
function agentAfter(paragraph: Paragraph, from: number): {at: number; source: Range} | undefined {
  const {tokens} = paragraph
  const sentence = tokens[from - 1]!.sentence
  for (let at = from; at < Math.min(tokens.length, from + 9) && tokens[at]!.sentence === sentence; at++) {
    // “it was revealed that he paid for lawsuits by Ada Holm”: who acts in what was revealed did not reveal it.
    if (tokens[at]!.kind === 'mark' || tokens[at]!.lower === 'that') return undefined
    if (tokens[at]!.lower !== 'by') continue
    // “is thought to have been sparked by fans”: they sparked it, they did not think so.
    if (at > from && isPastParticiple(tokens[at - 1]!.lower) && /^(?:be|been|being)$/.test(tokens[at - 2]!.lower)) continue
    // “seen by *some* as reckless”, “praised by *many* for its view”
    if (uncounted.has(tokens[at + 1]?.lower ?? '') && /^(?:as|for|to|that|,|\.)$/.test(tokens[at + 2]?.text ?? ''))
      return {at, source: {from: at + 1, to: at + 2}}
    const near = phraseAfter(tokens, at + 1)
    if (near < 0) return undefined
    // “by his daughter, *Ann Lee*”
    let end = near
    if (tokens[near]?.text === ',' && appositionAfter(tokens, near) > near)
      while (tokens[end + 1]?.kind === 'word' && isCapitalised(tokens[end + 1]!)) end++
    if (end > near) end++
    const source = {from: at + 1, to: end}
    if (isTime(tokens.slice(at + 1, end))) continue
    return isSourceLike(paragraph, source) ? {at, source} : undefined
  }
  return undefined
}
