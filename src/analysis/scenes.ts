/** Each sentence with everything that bears on its verdict: clauses, attributions, hedges, figures, and reasons to ask. */
import {type CheckworthyRow, checkworthyIndex, figureWeights} from '../language/checkworthy.js'
import {findPhrases, type PhraseHit} from '../language/phrases.js'
import {type Zone, zonesOf} from './clauses.js'
import type {Understanding} from './index.js'
import {isSourced, outerOf} from './nesting.js'
import {tokenAt} from './overlap.js'
import type {Assertion, Attribution, Figure, Hedge, Paragraph, Sentence} from './types.js'

/** A reason to ask “says who?”, or not to, and where it stands. */
export type Ask = Assertion['reasons'][number] & {readonly zone: Zone}

/** One sentence with everything that bears on it. */
export interface Scene {
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  readonly zones: readonly Zone[]
  /** Attributions with their cue here, or whose content reaches into it. */
  readonly attributions: readonly Attribution[]
  /** Those of them that stand inside somebody's words. */
  readonly inner: ReadonlySet<number>
  /** Those that a named body speaks. */
  readonly byBody: ReadonlySet<number>
  readonly hedges: readonly Hedge[]
  readonly figures: readonly Figure[]
  readonly reasons: readonly Ask[]
  /** It tells of a private talk, in whoever's words. */
  readonly talk: boolean
}

const nobody: ReadonlySet<number> = new Set()

/** In: an article understood and its figures. Out: a function that sets the scene for one of its sentences. */
export function stager(base: Understanding, figures: readonly Figure[]): (paragraph: Paragraph, sentence: Sentence) => Scene {
  const attributionsOf = reaching(base)
  const hedgesOf = bySentence(base.hedges)
  const figuresIn = bySentence(figures)
  return (paragraph, sentence) => {
    const attributions = attributionsOf[sentence.id] ?? []
    const nested = attributions.filter(a => a.nestedIn.length > 0)
    const inner = nested.length === 0 ? nobody : new Set(nested.filter(a => outerOf(a, base.attributions).some(isSourced)).map(a => a.id))
    const byBody =
      attributions.length === 0
        ? nobody
        : new Set(
            attributions.filter(a => a.sourceId !== undefined && base.sources[a.sourceId]!.kind === 'named-organisation').map(a => a.id),
          )
    const zones = zonesOf(paragraph, sentence)
    const hits = findPhrases<CheckworthyRow>(checkworthyIndex, paragraph.tokens, sentence.first, sentence.last)
    const hedges = hedgesOf.get(sentence.id) ?? []
    const scene = {paragraph, sentence, zones, attributions, inner, byBody, hedges, figures: figuresIn.get(sentence.id) ?? []}
    return {...scene, reasons: reasonsOf(scene, hits), talk: hits.some(hit => hit.row.reason === 'private-talk')}
  }
}

function bySentence<T extends {readonly sentence: number}>(items: readonly T[]): Map<number, T[]> {
  const out = new Map<number, T[]>()
  for (const item of items) {
    const list = out.get(item.sentence)
    if (list) list.push(item)
    else out.set(item.sentence, [item])
  }
  return out
}

/** Attributions by sentence: where the cue stands, and every sentence that the content reaches. */
function reaching(base: Understanding): Attribution[][] {
  const out: Attribution[][] = base.sentences.map(() => [])
  const starts = base.sentences.map(sentence => sentence.start)
  for (const attribution of base.attributions) {
    const seen = new Set<number>()
    for (const span of [...attribution.cue, ...attribution.content]) {
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= span.start) low = middle + 1
        else high = middle
      }
      for (let id = Math.max(0, low - 1); id < starts.length && starts[id]! < span.end; id++) {
        const sentence = base.sentences[id]!
        if (sentence.end <= span.start || seen.has(id)) continue
        seen.add(id)
        out[id]!.push(attribution)
      }
    }
    if (seen.size === 0) out[attribution.sentence]?.push(attribution)
  }
  return out
}

const none: readonly Ask[] = []

/** Everything in the reporter's own voice that makes an editor ask, or not ask; one hit a reason, the main clause first. */
function reasonsOf(scene: Omit<Scene, 'reasons' | 'talk'>, hits: readonly PhraseHit<CheckworthyRow>[]): readonly Ask[] {
  const {paragraph, sentence, zones, attributions} = scene
  const {tokens} = paragraph
  if (hits.length === 0 && scene.figures.length === 0 && scene.hedges.length === 0) return none
  const vouched = (at: number) => attributions.some(a => isSourced(a) && a.content.some(span => span.start <= at && at < span.end))
  const best = new Map<string, Ask>()
  const add = (reason: string, weight: number, first: number, last: number) => {
    const zone = zones[first - sentence.first]!
    if (zone === 'quoted' || vouched(tokens[first]!.start)) return
    const main = zone === 'main'
    if (!main && weight < 0) return
    const known = best.get(reason)
    const better =
      !known || (main && known.zone !== 'main') || (main === (known.zone === 'main') && Math.abs(weight) > Math.abs(known.weight))
    if (!better) return
    best.set(reason, {reason, zone, weight: main ? weight : weight / 2, span: {start: tokens[first]!.start, end: tokens[last - 1]!.end}})
  }
  for (const {row, first, last} of hits) add(row.reason, row.weight, first, last)
  for (const figure of scene.figures) {
    if (figure.quoted || figure.attributions.length > 0) continue
    const first = tokenAt(paragraph, figure.start)
    add(
      figure.kind,
      figure.official ? figureWeights[figure.kind] / 2 : figureWeights[figure.kind],
      first,
      Math.max(first + 1, tokenAt(paragraph, figure.end - 1) + 1),
    )
  }
  for (const hedge of scene.hedges) {
    if (hedge.class !== 'epistemic' || hedge.form === 'number') continue
    const first = tokenAt(paragraph, hedge.start)
    add('prediction', 1, first, first + 1)
  }
  // A private talk is no less private for having a date.
  if (best.get('private-talk')?.zone === 'main') best.delete('event')
  return [...best.values()].sort((a, b) => a.span.start - b.span.start)
}
