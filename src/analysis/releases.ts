/**
 * What a story rests on: the release, ruling, filing, study or count that the copy has named. Figures of the same kind about
 * the same thing in the sentences after it plainly go on with it, and nobody asks again whose they are. They do no longer
 * when another source has given figures of that kind, or when the copy turns to something else.
 */

import {stem} from '../language/inflection.js'
import type {PhraseHit} from '../language/phrases.js'
import {chances} from '../language/quantities.js'
import {papers, type ReleaseRow} from '../language/releases.js'
import {wordSet} from '../language/word-set.js'
import {bySentence} from './by-sentence.js'
import {contentWords} from './overlap.js'
import {phrasesOf} from './sentence-phrases.js'
import type {Attribution, Figure, FigureKind, Paragraph, Sentence, Understanding} from './types.js'
import {namesOffice} from './voices.js'

/** A release that the copy has named. */
interface Release {
  /** Where it was named. */
  readonly sentence: number
  source: number | undefined
  readonly kinds: Set<FigureKind>
  /** Stems of what it has been about so far. */
  readonly topic: Set<string>
  /** A survey, a study, a report: whatever follows it closely is out of it. */
  readonly paper: boolean
  /** Stems that only such a release has. */
  readonly own: ReadonlySet<string>
  /** In how many sentences it has given figures. */
  given: number
  /** The last sentence of body that was its. */
  last: number
  /** Somebody else has spoken since. */
  interrupted: boolean
}

/** A release named among so many first sentences, or with figures in more than one, is what the story rests on. */
const leadSentences = 5
/** How many sentences on it is still gone on with: one that the story rests on, the same after somebody else has spoken, and one named in passing. */
const reach = {main: 12, again: 6, passing: 2} as const

/** “*This* was up from 4 per cent”, “*It* fell in every county” */
const pointsBack = wordSet('this that these those it they its their')

/** What a release with figures of one kind also gives: who counts the dead counts the hurt and the houses. */
const akin: Readonly<Record<FigureKind, readonly FigureKind[]>> = {
  casualties: ['casualties', 'count'],
  count: ['count', 'casualties', 'percentage'],
  percentage: ['percentage', 'money', 'count'],
  money: ['money', 'percentage'],
  ranking: ['ranking'],
}

const someChance = [...chances].map(stem)
/** Stems that stand beside figures of whatever. */
const counting = new Set(
  'people person number total figure percent percentage cent point million billion thousand half third'.split(' ').map(stem),
)

const everyKind: readonly FigureKind[] = ['casualties', 'count', 'percentage', 'money', 'ranking']

/** Whether a source has counts and findings to release: a body, a paper, or whoever holds an office; not a person with a view. */
function hasReleases(base: Understanding, attribution: Attribution): boolean {
  const {article, sources} = base
  const {sourceId, mode} = attribution
  if (sourceId === undefined || mode !== 'statement' || isAuthor(base, attribution)) return false
  const {kind, mentions} = sources[sourceId]!
  if (kind === 'document' || kind === 'named-organisation') return true
  return kind === 'named-person' && mentions.some(({start, end}) => namesOffice(article.text.slice(start, end)))
}

/** “I pledged to create 7,000 jobs”: the author's own view, whatever the office. */
const isAuthor = ({article}: Understanding, {source}: Attribution): boolean =>
  source[0] !== undefined && /^(?:I|we)$/i.test(article.text.slice(source[0].start, source[0].end))

/** “Analysts had expected 4 per cent”: a forecast that the release is held against, and no other source for it. */
const isForecast = ({mode}: Attribution): boolean => mode === 'belief-or-intention'

/** A sentence of body, with what it has to do with releases. */
class Passage {
  readonly id: number
  /** How many sentences of body up to here. */
  readonly place: number
  readonly told: readonly Omit<Figure, 'release'>[]
  readonly voices: readonly Attribution[]
  readonly named: readonly PhraseHit<ReleaseRow>[]
  readonly #paragraph: Paragraph
  readonly #sentence: Sentence
  #topic: ReadonlySet<string> | undefined

  constructor(
    paragraph: Paragraph,
    sentence: Sentence,
    {place, told, voices, named}: Pick<Passage, 'place' | 'told' | 'voices' | 'named'>,
  ) {
    this.id = sentence.id
    this.place = place
    this.told = told
    this.voices = voices
    this.named = named
    this.#paragraph = paragraph
    this.#sentence = sentence
  }

  /** Its content words; in most sentences nobody asks for them. */
  get topic(): ReadonlySet<string> {
    this.#topic ??= topicOf(this.#paragraph, this.#sentence)
    return this.#topic
  }

  /** It begins with a word that points back. */
  get pointing(): boolean {
    return pointsBack.has(this.#paragraph.tokens[this.#sentence.first]!.lower)
  }

  /** It tells of another time. */
  get elsewhen(): boolean {
    return isDated(this.#paragraph, this.#sentence)
  }
}

/** Whether a release is looked for that a figure may go on with. */
const isOpen = ({attributions, quoted}: Omit<Figure, 'release'>): boolean => attributions.length === 0 && !quoted

/** In: an article understood and its figures. Out: by the id of a figure that goes on with a release, the sentence that named it. */
export function continued(
  base: Understanding,
  figures: readonly Omit<Figure, 'release'>[],
  sourced: ReadonlyMap<number, readonly Attribution[]>,
): ReadonlyMap<number, number> {
  const releases = new Releases(base)
  // What is said after the last figure that asks is of no use to it.
  const last = figures.findLast(isOpen)?.sentence
  if (last === undefined) return releases.found
  const figuresIn = bySentence(figures)
  let place = 0
  for (const paragraph of base.paragraphs) {
    const {kind} = paragraph.block
    if (kind !== 'body' && kind !== 'block-quote') continue
    for (const sentence of paragraph.sentences) {
      if (sentence.id > last) return releases.found
      place++
      const told = (figuresIn.get(sentence.id) ?? []).filter(({quoted}) => !quoted)
      const voices = (sourced.get(sentence.id) ?? []).filter(voice => !isForecast(voice))
      const named = phrasesOf(paragraph, sentence).releases
      if (told.length === 0 && voices.length === 0 && named.length === 0) continue
      releases.read(new Passage(paragraph, sentence, {place, told, voices, named}))
    }
  }
  return releases.found
}

/** The releases that an article has named and may still go on with, while it is read sentence by sentence. */
class Releases {
  /** By the id of a figure, the sentence that named its release. */
  readonly found = new Map<number, number>()
  readonly #base: Understanding
  #open: readonly Release[] = []

  constructor(base: Understanding) {
    this.#base = base
  }

  read(passage: Passage): void {
    for (const figure of passage.told) if (isOpen(figure)) this.#place(figure, passage)
    for (const voice of passage.voices) this.#hear(voice, passage)
    this.#name(passage)
    // What nobody speaks for is lost once it is out of reach.
    this.#open = this.#open.filter(
      ({kinds, source, last}) => kinds.size > 0 && (source !== undefined || passage.place - last <= reach.main),
    )
  }

  /** A figure with no source in its sentence: which release it goes on with, if any. */
  #place({id, kind, nearby}: Omit<Figure, 'release'>, passage: Passage): void {
    const near = nearby === undefined ? undefined : this.#base.attributions[nearby]!.sourceId
    if (near !== undefined) for (const release of this.#open) if (release.source === near) release.last = passage.place
    const release = passage.elsewhen ? undefined : this.#open.findLast(one => one.kinds.has(kind) && goesOn(one, passage))
    if (release) {
      this.found.set(id, release.sentence)
      release.last = passage.place
      for (const word of passage.topic) release.topic.add(word)
    } else if (passage.named.length > 0 && passage.voices.length === 0) {
      // “The board released figures that showed a *5 per cent* rise”
      this.found.set(id, passage.id)
    }
  }

  /** Somebody speaks: what they give is theirs from now on, and what others gave is interrupted. */
  #hear(voice: Attribution, passage: Passage): void {
    const {told, place} = passage
    const kinds = new Set(told.filter(({attributions}) => attributions.includes(voice.id)).flatMap(figure => akin[figure.kind]))
    const paper = isPaper(this.#base, voice)
    // “The board’s report blamed the pilots.”: a paper is a release before its figures come.
    if (kinds.size === 0 && paper) for (const one of everyKind) kinds.add(one)
    const known = this.#open.find(({source}) => source === voice.sourceId || (source === undefined && isBody(this.#base, voice)))
    if (known) known.source = voice.sourceId
    for (const other of this.#open) if (other !== known) other.interrupted = true
    if (kinds.size === 0) return
    // “The agency said … According to *figures from the agency* …”: the later one goes on with what the earlier was about.
    const about = new Set(passage.topic)
    for (const other of this.#open) {
      if (other === known) continue
      let taken = false
      for (const one of kinds) taken = other.kinds.delete(one) || taken
      if (taken) for (const word of other.topic) about.add(word)
    }
    if (known) {
      for (const one of kinds) known.kinds.add(one)
      for (const word of about) known.topic.add(word)
      if (known.last < place) known.given++
      known.last = place
      known.interrupted = false
    } else if (hasReleases(this.#base, voice)) this.#begin(passage, voice, paper, kinds, about)
  }

  /** “The company reported its quarterly results”: a release that is named, whoever speaks. */
  #name(passage: Passage): void {
    const {id, place, told, named} = passage
    const [voice] = passage.voices
    // “… the ferry company’s quarterly earnings” far down is named in passing.
    if (named.length === 0 || (place > leadSentences && !told.some(figure => this.found.get(figure.id) === id))) return
    if (voice && (!hasReleases(this.#base, voice) || this.#open.some(({source}) => source === voice.sourceId))) return
    const own = named.flatMap(({row}) => row.goesOn?.split(' ') ?? []).map(stem)
    this.#begin(passage, voice, false, everyKind, passage.topic, own)
  }

  #begin(
    {id, place}: Passage,
    voice: Attribution | undefined,
    paper: boolean,
    kinds: Iterable<FigureKind>,
    topic: Iterable<string>,
    own: Iterable<string> = [],
  ): void {
    const release: Release = {
      sentence: id,
      source: voice?.sourceId,
      paper,
      kinds: new Set(kinds),
      topic: new Set(topic),
      own: new Set(own),
      given: place <= leadSentences ? 2 : 1,
      last: place,
      interrupted: false,
    }
    this.#open = [...this.#open, release]
  }
}

/** Whether a sentence goes on with a release: it is near enough, nobody else speaks in it, and it is about the same. */
function goesOn(release: Release, {place, topic, pointing, voices}: Passage): boolean {
  const {source, paper, given, last, interrupted} = release
  if (voices.some(({sourceId}) => sourceId !== source)) return false
  if (someChance.some(word => topic.has(word))) return false
  const gap = place - last
  const close = gap <= reach.passing && !interrupted
  if (close && (pointing || (paper && given > 1))) return true
  let common = 0
  let owned = false
  for (const word of topic) {
    if (release.topic.has(word)) common++
    if (release.own.has(word)) owned = true
  }
  if (given === 1) return close && (owned || common > 0)
  return owned ? gap <= reach.main : gap <= (interrupted ? reach.again : reach.main) && common >= (close ? 1 : 2)
}

/** “*In June 1989* he bought the line for $36 million”: another event, told by the way. */
function isDated({tokens}: Paragraph, {first, last}: Sentence): boolean {
  if (tokens[first]!.lower !== 'in') return false
  for (let i = first + 1; i < Math.min(first + 3, last); i++) if (/^(?:1[5-9]|20)\d\d$/.test(tokens[i]!.text)) return true
  return false
}

const isPaper = ({sources}: Understanding, {sourceId, mode}: Attribution): boolean =>
  sourceId !== undefined && mode === 'statement' && sources[sourceId]!.kind === 'document' && papers.has(sources[sourceId]!.detail)

/** “The company reported higher profits. … *The company* said …”: whoever speaks for a release that had no speaker yet. */
const isBody = ({sources}: Understanding, {sourceId}: Attribution): boolean =>
  sourceId !== undefined && /^(?:document|named-organisation)$/.test(sources[sourceId]!.kind)

/** The content words of a sentence, without its names and numbers: who is spoken of stays the same all through a story. */
function topicOf(paragraph: Paragraph, {first, last}: Sentence): Set<string> {
  const {stems, weights} = contentWords(paragraph)
  const topic = new Set<string>()
  for (let i = first; i < last; i++) {
    const word = stems[i]!
    if (word !== '' && weights[i] === 1 && !(word[0]! >= '0' && word[0]! <= '9') && !counting.has(word)) topic.add(word)
  }
  return topic
}
