/** Each sentence with everything that bears on its verdict: clauses, attributions, hedges, figures, and reasons to ask. */
import {type CheckworthyRow, figureWeights} from '../language/checkworthy.js'
import type {PhraseHit} from '../language/phrases.js'
import {isMadeFor} from '../language/subjects.js'
import {wordSet} from '../language/word-set.js'
import {verbGroupStart} from './attribution-clauses.js'
import {bySentence} from './by-sentence.js'
import {type Zone, zonesOf} from './clauses.js'
import {isSourced, outerOf} from './nesting.js'
import {tokenAt} from './offsets.js'
import {type Content, contentOf} from './overlap.js'
import {phrasesOf} from './sentence-phrases.js'
import type {Assertion, Attribution, Figure, Hedge, Paragraph, Sentence, Token, Understanding} from './types.js'

/** A reason to ask “says who?”, or not to, and where it stands. */
export type Ask = Assertion['reasons'][number] & {readonly zone: Zone}

/** One sentence with everything that bears on it. Clauses and content words are worked out when the verdict asks, which it often does not. */
export class Scene {
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  /** Attributions with their cue here, or whose content reaches into it. */
  readonly attributions: readonly Attribution[]
  readonly hedges: readonly Hedge[]
  readonly figures: readonly Figure[]
  readonly reasons: readonly Ask[]
  /** It tells of a private talk, in whoever's words. */
  readonly talk: boolean
  readonly #base: Understanding
  #zones: readonly Zone[] | undefined
  #content: Content | undefined

  constructor(
    base: Understanding,
    paragraph: Paragraph,
    sentence: Sentence,
    attributions: readonly Attribution[],
    hedges: readonly Hedge[],
    figures: readonly Figure[],
  ) {
    this.#base = base
    this.paragraph = paragraph
    this.sentence = sentence
    this.attributions = attributions
    this.hedges = hedges
    this.figures = figures
    const hits = phrasesOf(paragraph, sentence).reasons
    this.talk = hits.some(hit => hit.row.reason === 'private-talk')
    this.reasons = hits.length === 0 && figures.length === 0 && hedges.length === 0 ? none : reasonsOf(this, hits)
  }

  /** Of each token, in order. */
  get zones(): readonly Zone[] {
    this.#zones ??= zonesOf(this.paragraph, this.sentence)
    return this.#zones
  }

  get content(): Content {
    this.#content ??= contentOf(this.paragraph, this.sentence.first, this.sentence.last)
    return this.#content
  }

  /** What counts for the verdict: the reasons of the main clause. */
  get mainScore(): number {
    return this.reasons.reduce((sum, {zone, weight}) => sum + (zone === 'main' ? weight : 0), 0)
  }

  /** The zone of an offset; undefined outside the sentence. */
  zoneAt(offset: number): Zone | undefined {
    const {paragraph, sentence} = this
    if (offset < sentence.start || offset >= sentence.end) return undefined
    return this.zones[tokenAt(paragraph, offset) - sentence.first]
  }

  /** Whether the main clause holds one of some words. */
  holdsInMain(words: ReadonlySet<string>): boolean {
    const {paragraph, sentence} = this
    for (let i = sentence.first; i < sentence.last; i++)
      if (words.has(paragraph.tokens[i]!.lower) && this.zones[i - sentence.first] === 'main') return true
    return false
  }

  /** Whether the cue of an attribution stands in the main clause. */
  inMain({cue}: Attribution): boolean {
    return cue.some(span => this.zoneAt(span.start) === 'main')
  }

  /** How much of the main clause the content of an attribution holds, 0 to 1. */
  mainShare({content}: Attribution): number {
    const {paragraph, sentence, zones} = this
    let main = 0
    let held = 0
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = paragraph.tokens[i]!
      if (zones[i - sentence.first] === 'subordinate' || token.kind === 'mark') continue
      main++
      if (content.some(span => span.start < token.end && token.start < span.end)) held++
    }
    return main === 0 ? 0 : held / main
  }

  /** Whether one of its attributions stands inside somebody's words. */
  isInner(attribution: Attribution): boolean {
    // “speculation that the keeper plans to retire”: the plan is part of what nobody in particular says.
    return (
      attribution.nestedIn.length > 0 &&
      outerOf(attribution, this.#base.attributions).some(outer => isSourced(outer) || isMurmur(outer, attribution))
    )
  }

  /** Whether a paper or an outlet tells one of its attributions: they take part in no talk. */
  isByPaper({sourceId}: Attribution): boolean {
    return sourceId !== undefined && /^(?:document|news-outlet)$/.test(this.#base.sources[sourceId]!.kind)
  }

  /** Whether what holds one of its attributions is no one who can think: “the terms the market sees”. */
  isByNobody({sourceId}: Attribution): boolean {
    return sourceId !== undefined && this.#base.sources[sourceId]!.kind === 'none'
  }

  /** Whether a named body speaks one of its attributions. */
  isByBody({sourceId}: Attribution): boolean {
    return sourceId !== undefined && this.#base.sources[sourceId]!.kind === 'named-organisation'
  }
}

/** “hopes that rates will fall”: a state of mind of nobody in particular, with the speaker inside what is thought. */
function isMurmur(outer: Attribution, {source}: Attribution): boolean {
  const speaker = source[0]
  return (
    outer.by === 'noun' &&
    outer.mode !== 'statement' &&
    speaker !== undefined &&
    outer.content.some(({start, end}) => start <= speaker.start && speaker.end <= end)
  )
}

const nothing: readonly never[] = []

/** In: an article understood and its figures. Out: a function that sets the scene for one of its sentences. */
export function stager(base: Understanding, figures: readonly Figure[]): (paragraph: Paragraph, sentence: Sentence) => Scene {
  const hedgesOf = bySentence(base.hedges)
  const figuresIn = bySentence(figures)
  return (paragraph, sentence) =>
    new Scene(
      base,
      paragraph,
      sentence,
      base.attributionsBySentence[sentence.id] ?? nothing,
      hedgesOf.get(sentence.id) ?? nothing,
      figuresIn.get(sentence.id) ?? nothing,
    )
}

const none: readonly Ask[] = []

const proving = wordSet('prove mean show establish imply demonstrate confirm suggest indicate conclude')
const proofs = wordSet('proof evidence sign indication suggestion')
const negations = wordSet('not cannot never nor')
const without = wordSet('no without little scant')

/** In: where a sentence begins; a word. Out: whether it stands in what is not said to be so: “does not prove that phones *are to blame*”, “no evidence that he *lied*”. */
function isUnproved(tokens: readonly Token[], begin: number, at: number): boolean {
  for (let that = at - 1; that > begin; that--) {
    if (tokens[that]!.lower !== 'that') continue
    const {lower} = tokens[that - 1]!
    const before = tokens.slice(Math.max(begin, that - 4), that - 1)
    if (proving.has(lower)) return before.some(token => negations.has(token.lower) || token.lower.endsWith("n't"))
    return proofs.has(lower) && before.some(token => without.has(token.lower))
  }
  return false
}

/** “You would not *want to* sit there”, “a rope *intended to* hold the boat”: what any reader may want, and what a thing is for. */
const isNobodysMind = (tokens: readonly Token[], at: number): boolean =>
  tokens[verbGroupStart(tokens, at) - 1]?.lower === 'you' || isMadeFor(tokens, at)

/** Everything in the reporter's own voice that makes an editor ask, or not ask; one hit a reason, the main clause first. */
function reasonsOf(scene: Scene, hits: readonly PhraseHit<CheckworthyRow>[]): readonly Ask[] {
  const {paragraph, sentence, attributions} = scene
  const {tokens} = paragraph
  const vouched = (at: number) => attributions.some(a => isSourced(a) && a.content.some(span => span.start <= at && at < span.end))
  const best = new Map<string, Ask>()
  const add = (reason: string, weight: number, first: number, last: number) => {
    const at = scene.zones[first - sentence.first]!
    // “They left *because they feared* him”: why is what the sentence tells.
    const zone = at === 'subordinate' && reason === 'motive' && tokens[first]!.lower === 'because' ? 'main' : at
    if (zone === 'quoted' || vouched(tokens[first]!.start) || (weight > 0 && isUnproved(tokens, sentence.first, first))) return
    const main = zone === 'main'
    if (!main && weight < 0) return
    const known = best.get(reason)
    const better =
      !known || (main && known.zone !== 'main') || (main === (known.zone === 'main') && Math.abs(weight) > Math.abs(known.weight))
    if (!better) return
    best.set(reason, {reason, zone, weight: main ? weight : weight / 2, span: {start: tokens[first]!.start, end: tokens[last - 1]!.end}})
  }
  for (const {row, first, last} of hits)
    if (row.reason !== 'mental-state' || !isNobodysMind(tokens, first)) add(row.reason, row.weight, first, last)
  for (const figure of scene.figures) {
    if (figure.quoted || figure.attributions.length > 0 || figure.release !== undefined) continue
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
    // “The port may close” leaves it open, “The port seems lost” is how it looks to the reporter.
    add(hedge.form === 'modal' ? 'possibility' : hedge.form === 'verb' ? 'impression' : 'prediction', 1, first, first + 1)
  }
  // A private talk is no less private for having a date.
  if (best.get('private-talk')?.zone === 'main') best.delete('event')
  return best.size === 0 ? none : [...best.values()].sort((a, b) => a.span.start - b.span.start)
}
