/**
 * What was said, around its cue: up to the comma before it, or on behind a parenthesis. Quotation marks with their comma belong to
 * it, a final full stop does not. What follows a cue as its verb takes it: `attribution-content-after.ts`.
 */
import {isDash} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  isCapitalised,
  isIng,
  isVerb,
  prepositions,
  subordinators,
  times,
} from '../language/word-classes.js'
import {clauseEnd, quotationAt, quotationEnding, startOf} from './attribution-clauses.js'
import type {Paragraph, Quotation, Token} from './types.js'

export interface Content {
  readonly ranges: readonly Range[]
  readonly addressee: Range | undefined
}

const nothing = /^(?:(?:very|so|too|even|still|almost|precious) )?(?:nothing|little|less|no more)(?: (?:more|else|further|new))?$/

/** “said *nothing*”, “says *very little* about the plan”: no words were said, or none that are told. “said *nothing had changed*” tells some. */
export function tellsNone(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from
  while (end < to && end - from < 4 && !prepositions.has(tokens[end]!.lower) && tokens[end]!.kind !== 'mark') end++
  const words = tokens.slice(from, end).map(({lower}) => lower)
  return nothing.test(words.join(' '))
}

const marks = /^[.,;:—–-]+$/u

/** Drops marks that belong to the sentence, not to what was said. */
export function trimmed({tokens}: Paragraph, from: number, to: number): Range | undefined {
  let end = to
  while (end > from && marks.test(tokens[end - 1]!.text) && !/^[A-Z]\.$/.test(tokens[end - 1]!.text)) end--
  return end > from ? {from, to: end} : undefined
}

/**
 * “It is over,” | she told Holm, to cheers: the quotation that ends right before a place and is a sentence or the head of one, so that a
 * verb of saying behind it has its content; undefined for a title within the reporter's sentence (“In her book “Tides,” she said …”).
 */
export function spokenBefore(paragraph: Paragraph, before: number): Quotation | undefined {
  const {tokens} = paragraph
  const comma = tokens[before - 1]?.text === ','
  const close = quotationEnding(paragraph, comma ? before - 2 : before - 1)
  if (!close || close.words < 2) return undefined
  const first = startOf(paragraph, close.first)
  const opens = close.first === first || (close.first === first + 1 && conjunctions.has(tokens[first]!.lower))
  return opens && (comma || /^[,?!…—–-]+$/u.test(tokens[close.last - 2]!.text)) ? close : undefined
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

/** “If you look at the map, people draw what they know”: a clause that waits for its main clause, which is the speaker's own. */
export const isOnlyCondition = (tokens: readonly Token[], {from, to}: Range): boolean =>
  /^(?:if|when|whenever|unless|although|though|while|until|once|because)$/.test(tokens[from]!.lower) &&
  tokens[from]!.quotation < 0 &&
  !tokens.slice(from, to).some(({text}) => text === ',')

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
  const whole = !isOnlyCondition(tokens, before) && tokens.slice(before.from, before.to).some(token => isVerb(token))
  const turns = prepositions.has(next.lower) || conjunctions.has(next.lower) || subordinators.has(next.lower)
  if (whole || isIng(next) || turns) return undefined
  return trimmed(paragraph, after + 1, clauseEnd(paragraph, after + 1))
}
