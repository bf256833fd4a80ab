/** Headline and deck held against the body: is a thing told as flatly there as above it? */

import {headlineSourceWords} from '../language/headline-words.js'
import {mayCount, numericValue} from '../language/quantities.js'
import type {Span} from '../read/article.js'
import {outerOf} from './nesting.js'
import {firstFrom} from './offsets.js'
import {type Content, commonAtMost, contentOf, shared, weightOf} from './overlap.js'
import type {Assertion, Attribution, Figure, HeadlineClaim, Paragraph, Sentence, Source, Understanding} from './types.js'

/** A body sentence that shares less of the headline's words tells something else. */
const tellsFrom = 0.35
/** How many tellings are kept. */
const keep = 5
/** A headline may round: 13 for 12.9. */
const rounding = 1.06

type Telling = HeadlineClaim['body']
/** Firmest first: a headline is as good as the firmest telling. */
const firmness: readonly Telling[] = ['flat', 'attributed', 'modal', 'doubtful', 'hedged', 'denied', 'absent']

interface Told {
  readonly sentence: number
  readonly overlap: number
  readonly body: Telling
  readonly weaker: Span | undefined
}

/** In: an article understood, its verdicts and figures. Out: one claim for each sentence of headline and deck. */
export function weighHeadlines(base: Understanding, assertions: readonly Assertion[], figures: readonly Figure[]): HeadlineClaim[] {
  const heads = base.paragraphs.filter(paragraph => paragraph.block.kind === 'headline' || paragraph.block.kind === 'deck')
  if (heads.length === 0) return []
  const claims: HeadlineClaim[] = []
  for (const paragraph of heads) {
    for (const sentence of paragraph.sentences) {
      const content = contentOf(paragraph, sentence.first, sentence.last)
      const weight = weightOf(content)
      if (content.size < 3) continue
      const promises = paragraph.tokens.slice(sentence.first, sentence.last).some(({lower}) => lower === 'will')
      const told: Told[] = []
      for (const assertion of assertions) {
        const telling = base.sentences[assertion.sentence]!
        const home = base.paragraphs[telling.paragraph]!
        // Most sentences have next to nothing in common with a headline.
        if (commonAtMost(content, home, telling.first, telling.last) / weight < tellsFrom) continue
        const words = contentOf(home, telling.first, telling.last)
        const overlap = shared(content, words) / weight
        if (overlap >= tellsFrom && sharesDeed(content, words))
          told.push({sentence: telling.id, overlap, ...tellingOf(base, assertion, telling, content, promises)})
      }
      told.sort((a, b) => b.overlap - a.overlap || a.sentence - b.sentence)
      const near = told.filter(t => t.overlap >= told[0]!.overlap * 0.7)
      const firmest = near.reduce<Told | undefined>(
        (best, t) => (!best || firmness.indexOf(t.body) < firmness.indexOf(best.body) ? t : best),
        undefined,
      )
      claims.push({
        id: claims.length,
        start: sentence.start,
        end: sentence.end,
        paragraph: paragraph.index,
        kind: paragraph.block.kind === 'deck' ? 'deck' : 'headline',
        flat: isFlat(base, paragraph, sentence),
        told: told.slice(0, keep).map(t => ({sentence: t.sentence, overlap: Math.min(1, t.overlap)})),
        body: firmest?.body ?? 'absent',
        weaker: firmest?.weaker,
        larger: largerFigure(base, sentence, figures, new Set(told.map(t => t.sentence))),
        by: firmest ? `nearest of ${told.length} tellings` : 'no telling',
      })
    }
  }
  return claims
}

/** Names alone make no telling: another word must be shared, one that the body prints as no name. */
function sharesDeed(head: Content, body: Content): boolean {
  for (const word of head.keys()) if (body.get(word) === 1) return true
  return false
}

function isFlat(base: Understanding, paragraph: Paragraph, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = paragraph.tokens[i]!
    if (token.text === '?' || token.quotation >= 0 || headlineSourceWords.has(token.lower)) return false
    // “Police: two held after crash” gives the source as a label.
    if (token.text === ':' && i - sentence.first <= 4) return false
  }
  return !base.hedges.some(hedge => hedge.sentence === sentence.id && hedge.class !== 'approximator')
}

function tellingOf(
  base: Understanding,
  assertion: Assertion,
  sentence: Sentence,
  head: Content,
  promises: boolean,
): Pick<Told, 'body' | 'weaker'> {
  const hedges = assertion.hedges.map(id => base.hedges[id]!)
  const hearsay = hedges.find(hedge => hedge.class === 'hearsay-evidential')
  const modal = hedges.find(hedge => hedge.class === 'epistemic')
  const attributions = assertion.attributions
    .map(id => base.attributions[id]!)
    .filter(a => a.sentence === sentence.id && outerOf(a, base.attributions).length === 0)
  const denial = attributions.find(a => a.cueClass === 'denial')
  const short = (base.attributionsBySentence[sentence.id] ?? []).find(a => fallsShort(a) && tellsMost(base, a, sentence, head))
  if (short) return {body: 'hedged', weaker: short.cue[0]}
  // “Rents *will* double” over “Rents could double, the union said”
  if (promises && modal && /^(?:could|may|might)$/i.test(modal.text)) return {body: 'hedged', weaker: modal}
  if (assertion.verdict === 'attributed') {
    const sources = attributions.filter(a => a.sourceId !== undefined && a.cueClass !== 'denial')
    const doubtful = sources.length > 0 && sources.every(a => isDoubtful(base, a))
    if (sources.length === 0 && denial) return {body: 'denied', weaker: denial.cue[0]}
    if (doubtful && !sources.some(a => tellsMost(base, a, sentence, head))) return {body: 'flat', weaker: undefined}
    return doubtful ? {body: 'doubtful', weaker: sources[0]!.source[0] ?? hearsay} : {body: 'attributed', weaker: undefined}
  }
  if (hearsay) return {body: 'hedged', weaker: hearsay}
  if (modal) return {body: 'modal', weaker: modal}
  if (denial) return {body: 'denied', weaker: denial.cue[0]}
  return {body: 'flat', weaker: undefined}
}

/** What is charged or weighed is not yet so: “was accused of taking the fund”, “is considering the sale of the pool”. */
const fallsShort = ({cueClass, lemma}: Attribution): boolean =>
  cueClass === 'accusation' || /^(?:consider|contemplate|mull|weigh)$/.test(lemma)

/** “The river has risen to the brim, *and many fear* that worse is to come”: whether what the headline says is in the words told, or beside them. */
function tellsMost(base: Understanding, {content}: Attribution, sentence: Sentence, head: Content): boolean {
  const paragraph = base.paragraphs[sentence.paragraph]!
  const {tokens} = paragraph
  let inside = 0
  for (const span of content) {
    const first = Math.max(sentence.first, firstFrom(tokens, span.start))
    const last = Math.min(sentence.last, firstFrom(tokens, span.end))
    inside += shared(head, contentOf(paragraph, first, last))
  }
  return inside * 2 >= shared(head, contentOf(paragraph, sentence.first, sentence.last))
}

/** Unnamed people, crowds, posts, and officials known only through another outlet; a body that speaks in public is none. */
function isDoubtful(base: Understanding, attribution: Attribution): boolean {
  const source: Source | undefined = base.sources[attribution.sourceId!]
  // A publicist or a spokeswoman speaks for somebody, name or no name.
  if (!source || source.detail === 'spokesperson') return false
  return (
    /^(?:unnamed-person|vague-group|social-post|none)$/.test(source.kind) ||
    (source.kind === 'unnamed-official' && attribution.via !== undefined)
  )
}

/**
 * A figure of the headline that no figure of its kind in the body reaches. A share or a sum is held only against sentences
 * that tell the same (“profit slumps 38%” against “orders fell 12%” says nothing), and never where the number itself stands
 * in the body, whatever it counts there.
 */
function largerFigure(
  base: Understanding,
  head: Sentence,
  figures: readonly Figure[],
  telling: ReadonlySet<number>,
): HeadlineClaim['larger'] {
  for (const figure of figures) {
    if (figure.sentence !== head.id || figure.value === undefined || figure.kind === 'ranking') continue
    const amount = figure.kind === 'percentage' || figure.kind === 'money'
    const peers = figures.filter(
      f =>
        f.kind === figure.kind &&
        f.value !== undefined &&
        f.sentence !== head.id &&
        isBody(base, f) &&
        (!amount || telling.has(f.sentence)) &&
        (f.kind !== 'count' || sameThing(base, f, figure)),
    )
    if (peers.length === 0 || peers.some(f => f.value! * rounding >= figure.value!)) continue
    // “100 dead” over “more than 100 people, nine of them children, are dead”: the same number, whatever it is read as counting.
    if (figure.kind !== 'money' && standsInBody(base, figure.value)) continue
    const nearest = peers.reduce((best, f) => (f.value! > best.value! ? f : best))
    return {at: {start: figure.start, end: figure.end}, body: {start: nearest.start, end: nearest.end}}
  }
  return undefined
}

function isBody(base: Understanding, figure: Figure): boolean {
  const {kind} = base.paragraphs[base.sentences[figure.sentence]!.paragraph]!.block
  return kind === 'body' || kind === 'block-quote'
}

/** Whether the number, or one that rounds to it, is printed in the body: “13%” for “12.9 percent”. */
function standsInBody(base: Understanding, value: number): boolean {
  return base.paragraphs.some(
    ({block, tokens}) =>
      (block.kind === 'body' || block.kind === 'block-quote') &&
      tokens.some(token => {
        const printed = mayCount(token.spelling) ? numericValue(token.lower) : undefined
        return printed !== undefined && printed * rounding >= value && printed <= value * rounding
      }),
  )
}

function sameThing(base: Understanding, a: Figure, b: Figure): boolean {
  const last = (figure: Figure) => base.article.text.slice(figure.start, figure.end).toLowerCase().split(/\s+/).at(-1)
  return last(a) === last(b)
}
