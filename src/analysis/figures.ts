/**
 * Numbers that readers take for facts, and whose they are. What is no such number is left out here (`figure-kinds.ts`), so that
 * no rule has to know it.
 */

import {mayCount, ordinalRank} from '../language/quantities.js'
import {isVerb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {bySentence} from './by-sentence.js'
import {type Zone, zonesOf} from './clauses.js'
import {extentOf, isOfficial} from './figure-extents.js'
import {isMove, isShare, kindOf, readNumber, tellsOfMarket} from './figure-kinds.js'
import {isSourced} from './nesting.js'
import {firstFrom} from './offsets.js'
import {continued} from './releases.js'
import {phrasesOf} from './sentence-phrases.js'
import type {Attribution, Figure, Paragraph, Sentence, Token, Understanding} from './types.js'

const judged = new Set(['body', 'block-quote', 'caption', 'headline', 'deck'])
/** Contents of these are a thing judged, not a fact vouched for: “condemned the attacks, which killed 80”. */
const judging = new Set(['attack', 'praise', 'denial'])
/** In: an article understood. Out: its figures in reading order, each with the attributions that govern it. */
export function findFigures(base: Understanding): Figure[] {
  const sourced = bySentence(base.attributions.filter(isSourced))
  const figures: Omit<Figure, 'release'>[] = []
  const market = tellsOfMarket(base)
  let announced: readonly Attribution[] = []
  for (const paragraph of base.paragraphs) {
    const items = announced
    announced = announces(paragraph, sourced) ?? (isItem(paragraph, sourced) ? announced : [])
    if (!judged.has(paragraph.block.kind)) continue
    for (const sentence of paragraph.sentences) {
      const found = figuresOf(paragraph, sentence, market)
      if (found.length === 0) continue
      const place = sentence.id - paragraph.sentences[0]!.id
      const before = [2, 1].flatMap(back => (place >= back ? (sourced.get(sentence.id - back) ?? []) : []))
      const near = before.length > 0 ? before : items
      const zones = zonesOf(paragraph, sentence)
      for (const figure of found) {
        const at = {start: figure.start, end: figure.end}
        const zone = zones[figure.token - sentence.first]!
        const reaching = [...(sourced.get(sentence.id) ?? []), ...near]
        const governing = reaching.filter(a => governs(a, at, zone, paragraph))
        const {token, ...rest} = figure
        figures.push({
          ...rest,
          id: figures.length,
          sentence: sentence.id,
          attributions: governing.map(a => a.id),
          nearby: near.filter(a => !governing.includes(a)).at(-1)?.id,
          quoted: paragraph.tokens[token]!.quotation >= 0,
        })
      }
    }
  }
  const releases = continued(base, figures, sourced)
  return figures.map(figure => ({...figure, release: releases.get(figure.id)}))
}

/** “The audit found the following:”: who stands behind the list that a paragraph announces; undefined where it announces none. */
function announces(
  {tokens, sentences}: Paragraph,
  sourced: ReadonlyMap<number, readonly Attribution[]>,
): readonly Attribution[] | undefined {
  return tokens.at(-1)?.text === ':' ? sentences.slice(-2).flatMap(({id}) => sourced.get(id) ?? []) : undefined
}

/** A line of a list: one sentence in which nobody speaks. */
const isItem = ({sentences}: Paragraph, sourced: ReadonlyMap<number, readonly Attribution[]>): boolean =>
  sentences.length === 1 && !sourced.has(sentences[0]!.id)

function governs(attribution: Attribution, figure: Span, zone: Zone, paragraph: Paragraph): boolean {
  if (attribution.cueClass === 'no-comment') return false
  if (judging.has(attribution.cueClass) && zone === 'subordinate') return false
  const holds = (span: Span) => span.start < figure.end && figure.start < span.end
  // “A survey of *2,000 drivers* found”, “The union, which has *4,000 members*, said”: who speaks tells of itself.
  if (attribution.content.some(holds) || attribution.source.some(holds)) return true
  return goesOn(attribution, figure, zone, paragraph)
}

/** Whether a figure behind the words told goes on with them. */
function goesOn(attribution: Attribution, figure: Span, zone: Zone, {tokens}: Paragraph): boolean {
  const {cue, content, quote} = attribution
  const told = content.at(-1)
  if (!told || !cue[0]) return false
  // “reported *at least 20 victims* at a home that cares for the old”
  if (cue.at(-1)!.end + 1 === figure.start) return true
  if (cue[0].start > told.start) return comparesBehind(attribution, told, figure, tokens)
  return quote === 'indirect' && ((zone === 'subordinate' && trails(told, figure, tokens)) || rises(told, figure, tokens))
}

/** “reported revenue of $4 billion, *up 9 per cent*”: the change of the very figure that was told. */
function rises(told: Span, figure: Span, tokens: readonly Token[]): boolean {
  const at = firstFrom(tokens, told.end)
  return (
    figure.start >= told.end &&
    tokens[at]?.text === ',' &&
    tokens.slice(Math.max(0, at - 2), at).some(({kind, text}) => kind === 'number' || /\d/.test(text)) &&
    /^(?:up|down|compared|against|versus|from)$/.test(tokens[at + 1]?.text ?? '') &&
    reaches(tokens, at + 1, figure)
  )
}

const compares = wordSet(
  'up down above below against versus compared from more less higher lower adding noting finding putting showing estimating citing including coming bringing taking making reaching',
)

/** After the words told and whoever told them: “…, according to the board, *up from 4 per cent*”, “…, she said, *adding that 40 were hurt*”. */
function comparesBehind({source, cue}: Attribution, told: Span, figure: Span, tokens: readonly Token[]): boolean {
  const end = Math.max(told.end, cue.at(-1)!.end, source.at(-1)?.end ?? 0)
  let at = firstFrom(tokens, end)
  // “the agency said *on Tuesday in a statement*, up from …”
  for (let step = 0; step < 5 && tokens[at]?.kind === 'word'; step++) at++
  return (
    figure.start >= end &&
    /^[,–—-]$/.test(tokens[at]?.text ?? '') &&
    (compares.has(tokens[at + 1]?.text ?? '') || joins(tokens, at + 1)) &&
    reaches(tokens, at + 1, figure)
  )
}

/** “The board could sell the pier, he said, *or cut* 40 jobs”: one sentence told in two halves; “…, *and the board* cut 40 jobs” is another. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'or' || (/^(?:and|but)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1] !== undefined && isVerb(tokens[at + 1]!))

/** “said the app was hacked, *affecting 150 million users*”, “said sales rose, *while rents fell 2%*”. */
function trails(told: Span, figure: Span, tokens: readonly Token[]): boolean {
  const at = firstFrom(tokens, told.end)
  return (
    figure.start >= told.end &&
    tokens[at]?.text === ',' &&
    /^(?:[a-z]+ing|with|while)$/.test(tokens[at + 1]?.text ?? '') &&
    reaches(tokens, at + 1, figure)
  )
}

/** Whether no mark parts a figure from a word before it. */
function reaches(tokens: readonly Token[], from: number, figure: Span): boolean {
  for (let at = from; at < tokens.length && tokens[at]!.start < figure.start; at++) if (/^[,;:—–.]$/.test(tokens[at]!.text)) return false
  return true
}

type Found = Pick<Figure, 'start' | 'end' | 'kind' | 'value' | 'official' | 'by'> & {readonly token: number}

/** The figures of one sentence, before anyone asks who counted. */
function figuresOf(paragraph: Paragraph, sentence: Sentence, market: boolean): Found[] {
  const {tokens} = paragraph
  const {contexts} = phrasesOf(paragraph, sentence)
  const found: Found[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (!mayCount(token.spelling)) continue
    if (token.lower.includes('-') && ordinalRank.test(token.lower)) {
      found.push({start: token.start, end: token.end, kind: 'ranking', value: undefined, official: false, by: 'ordinal-rank', token: i})
      continue
    }
    const number = readNumber(tokens, i, sentence.last)
    if (!number) continue
    const kind = market && isMove(tokens, number.first, sentence) ? undefined : kindOf(tokens, number, sentence, contexts)
    if (kind) {
      const extent = extentOf(tokens, number, sentence)
      const {start} = tokens[extent.first]!
      const {end} = tokens[Math.min(extent.last, sentence.last) - 1]!
      const official = isOfficial(tokens, kind, extent, sentence, contexts)
      found.push({start, end, kind, value: number.value, official, by: `figure-${kind}`, token: number.first})
    }
    i = number.last - 1
  }
  for (const hit of contexts) {
    if (!isShare(tokens, hit, sentence)) continue
    const [start, end] = [tokens[hit.first]!.start, tokens[hit.last - 1]!.end]
    if (found.some(figure => figure.start < end && start < figure.end)) continue
    found.push({start, end, kind: 'percentage', value: undefined, official: false, by: `figure-${hit.row.context}`, token: hit.first})
  }
  return found
}
