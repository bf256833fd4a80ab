/** Annotated articles as the fields learn from them: everything in token numbers over the article. */
import type {Atoms} from '../../src/extraction/atoms.js'
import type {Span} from '../../src/read/article.js'
import type {AnnotatedArticle, GoldAttribution} from './brat.js'

/** One gold attribution in tokens: the cue's first and last token (exclusive), and the roles of tokens. */
export interface GoldTokens {
  readonly cueFirst: number
  readonly cueLast: number
  readonly source: readonly number[]
  readonly content: readonly number[]
}

export interface Lesson {
  readonly article: AnnotatedArticle
  readonly atoms: Atoms
  /** Label of the cue field for each token. */
  readonly labels: Uint8Array
  readonly gold: readonly GoldTokens[]
}

/** First character of every token of an article, and the one after its last. */
export function tokenBounds(article: AnnotatedArticle): {starts: Int32Array; ends: Int32Array} {
  const tokens = article.paragraphs.flatMap(paragraph => paragraph.tokens)
  return {starts: Int32Array.from(tokens, token => token.start), ends: Int32Array.from(tokens, token => token.end)}
}

function tokensOf(spans: readonly Span[], starts: Int32Array, ends: Int32Array): number[] {
  const out: number[] = []
  for (const span of spans) {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! <= span.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < starts.length && starts[i]! < span.end; i++) out.push(i)
  }
  return out
}

function goldTokens(gold: GoldAttribution, starts: Int32Array, ends: Int32Array): GoldTokens | undefined {
  const cue = tokensOf(gold.cue, starts, ends)
  if (cue.length === 0) return undefined
  let last = 1
  while (last < cue.length && cue[last] === cue[last - 1]! + 1) last++
  return {
    cueFirst: cue[0]!,
    cueLast: cue[last - 1]! + 1,
    source: tokensOf(gold.source, starts, ends),
    content: tokensOf(gold.content, starts, ends),
  }
}

/** In: an article, one reading of it and its atoms. Out: the lesson. */
export function makeLesson(article: AnnotatedArticle, reading: readonly GoldAttribution[], atoms: Atoms): Lesson {
  const {starts, ends} = tokenBounds(article)
  const gold = reading.flatMap(attribution => goldTokens(attribution, starts, ends) ?? []).sort((a, b) => a.cueFirst - b.cueFirst)
  const labels = new Uint8Array(atoms.count)
  for (const {cueFirst, cueLast} of gold) {
    // A cue that runs over a sentence end is cut there.
    for (let at = cueFirst; at < cueLast && atoms.sentence[at] === atoms.sentence[cueFirst]; at++) labels[at] = at === cueFirst ? 1 : 2
  }
  return {article, atoms, labels, gold}
}
