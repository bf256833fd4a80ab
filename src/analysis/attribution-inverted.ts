/** The content stands before the source or the cue: “…, Ida Holm said”, “…,” said Ida Holm. */

import type {AttributionRow} from '../language/attribution-rows.js'
import type {Match, Range} from '../language/pattern.js'
import type {CueVerb} from '../language/verbs.js'
import {past, third} from '../language/verbs.js'
import {auxiliaries, isAdverb, isVerb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {quotationAt, startOf} from './attribution-clauses.js'
import {contentBefore, contentBehind, isOnlyCondition, saysSomething, spokenBefore} from './attribution-contents.js'
import type {Draft, Make} from './attribution-draft.js'
import {addresseeOf, isSourceLike, speakerWithin} from './attribution-speakers.js'
import type {Paragraph} from './types.js'

/** Whether words in quotation marks end right before a place. */
export const isQuoted = ({tokens}: Paragraph, before: number): boolean => /^[”"’'»]+$/.test(tokens[before - 1]?.text ?? '')

/** “As Lee *predicted*, the dam broke”: so it came, and it is the reporter who tells it. */
const cameTrue = wordSet(
  'predict forecast foresee project propose vow threaten promise pledge swear guarantee demand urge request recommend call warn caution hint signal imply advise instruct order rule decide insist joke quip shout yell cry chant',
)

const opensClauses = wordSet('that because but and or if when while although though since so')

/** “…, Ida Holm said”, “As Ida Holm notes, …”: the content stands before the source and may go on behind the cue. */
export function before(paragraph: Paragraph, from: number, after: number, verb: CueVerb, source: Range, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const as = tokens[from - 1]?.lower === 'as' && tokens[from - 1]!.sentence === tokens[from]!.sentence
  if (as && (verb.mind || cameTrue.has(verb.lemma))) return undefined
  const edge = as ? from - 1 : from
  // “given that, as Lee noted, *the dam leaks*”: the words before hand over to those behind.
  const content = as && opensClauses.has(tokens[edge - 2]?.lower ?? '') ? undefined : contentBefore(paragraph, edge)
  let rest = after
  const addressee = addresseeOf(paragraph, after - 1, after)
  if (verb.frames.has('A') && addressee) rest = addressee.to
  const behind = behindAdverbials(paragraph, content ?? {from: edge, to: edge}, rest)
  if (content && tokens[content.from]!.lower === 'according') return undefined
  // “But, she said, the pier was unsafe”: all of it stands behind.
  const opens = tokens[edge - 1]?.text === ',' || (as && edge - startOf(paragraph, edge) < 2)
  if (!content) return behind && opens ? draft([source], [behind], {addressee}) : undefined
  if (!behind && (!saysSomething(paragraph, content) || isOnlyCondition(tokens, content))) return undefined
  return draft([source], behind ? [content, behind] : [content], {addressee})
}

/** Steps over “on Monday”, “in a statement” to the comma that the content goes on behind. */
function behindAdverbials(paragraph: Paragraph, content: Range, after: number): Range | undefined {
  const {tokens} = paragraph
  for (let at = after; at < Math.min(tokens.length, after + 14); at++) {
    if (tokens[at]!.sentence !== tokens[after - 1]!.sentence) return undefined
    if (/^[,—–:]$/.test(tokens[at]!.text)) return contentBehind(paragraph, content, at)
    if (/^[.;?!]$/.test(tokens[at]!.text)) return undefined
  }
  return undefined
}

/** Whether words hold a verb of their own: “Ann Lee, *who was not there*,” and “the team, *led by* Ann Lee,” do not. */
function hasMainVerb(tokens: Paragraph['tokens'], {from, to}: Range): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text === ',' && /^(?:who|which|whose)$/.test(tokens[at + 1]?.lower ?? '')) {
      at += 2
      while (at < to && tokens[at]!.text !== ',') at++
    } else if (isVerb(tokens[at]!) && tokens[at + 1]?.lower !== 'by') return true
  }
  return false
}

/** “Holm, who ran the yard, said *she* often slept there”, “said *there’s* a leak”: who stands behind the cue has a verb of its own. */
function opensClause({tokens}: Paragraph, {from, to}: Range): boolean {
  if (tokens[from]!.lower === 'that' || /^(?:he|she|they|it|we|there|that)['’](?:s|d|ll|re|ve)$/.test(tokens[to - 1]!.lower)) return true
  let at = to
  while (tokens[at] && isAdverb(tokens[at]!)) at++
  const next = tokens[at]
  return next?.sentence === tokens[from]!.sentence && (isVerb(next) || auxiliaries.has(next.lower))
}

/** Whether a comma stands at a place, and the verb of the sentence behind it. */
function goesOnWithVerb(tokens: Paragraph['tokens'], at: number): boolean {
  const verb = tokens[at + 1]
  return (
    tokens[at]?.text === ',' &&
    verb?.sentence === tokens[at]!.sentence &&
    (auxiliaries.has(verb.lower) || (isVerb(verb) && !isAdverb(verb)))
  )
}

const tellsItself = wordSet('say said says added adds wrote reported reports noted according argued explained warned')

/** “…,” said Ida Holm: the content stands before the cue, the source behind it. */
export function readInverted(paragraph: Paragraph, {parts}: Match<AttributionRow>, verb: CueVerb, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const source = speakerWithin(tokens, parts.get('source')![0]!)
  const first = cue[0]!.from
  // “…”, protest leaders shouted: a plural noun is no verb before its subject.
  if ((verb.forms & (past | third)) === 0 && verb.lemma !== 'say') return undefined
  const sentence = tokens[first]!.sentence
  const next = tokens[source.to]
  // “It held,” said Ida Holm *“and it will hold”*
  const second = quotationAt(paragraph, source.to)
  const parted = second && spokenBefore(paragraph, first) !== undefined
  if (next && next.sentence === sentence && (isVerb(next) || next.lower === 'that' || (second && !parted) || next.lower === 'to'))
    return undefined
  if (!isSourceLike(paragraph, source) && !(verb.lemma === 'say' && goesOnWithVerb(tokens, source.to))) return undefined
  const from = isAdverb(tokens[first - 1]!) ? first - 1 : first
  const content = contentBefore(paragraph, from)
  if (!content || !(saysSomething(paragraph, content) || goesOnWithVerb(tokens, source.to))) return undefined
  // “Holm, speaking on “Port Hour,” *slammed* her rival’s plan”: what a verb of attack has behind it is attacked, where no quotation opens the sentence.
  if (verb.class === 'attack' && tokens[content.from]!.quotation < 0) return undefined
  const quotedBefore = tokens[content.to - 1]!.quotation >= 0 || tokens[content.from]!.quotation >= 0
  // “a so-called “expert” writes a book”: a term in quotation marks is what does it.
  const term =
    tokens[first - 1]!.quotation >= 0 && tokens[first - 1]!.kind === 'mark' ? paragraph.quotations[tokens[first - 1]!.quotation] : undefined
  if (term && term.words < 4 && term.first > content.from && !/^[,.!?…—–]$/.test(tokens[first - 2]!.text)) return undefined
  // “The team, led by Ana Ruiz, reported the results”: no clause stands before.
  const clause = hasMainVerb(tokens, content)
  // “The move, *said Ida Holm*, was meant to please a donor”
  const parting =
    !quotedBefore && !clause && goesOnWithVerb(tokens, source.to) && tokens.slice(content.from, content.to).every(({text}) => text !== ',')
  if (!quotedBefore && !parting && (!clause || opensClause(paragraph, source))) return undefined
  if (!quotedBefore && !tellsItself.has(tokens[first]!.lower)) return undefined
  const behind = parted ? {from: second.first, to: second.last} : behindAdverbials(paragraph, content, source.to)
  return draft([source], behind ? [content, behind] : [content], {addressee: addresseeOf(paragraph, first, source.to), lemma: verb.lemma})
}
