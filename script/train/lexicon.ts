/** Counts over the training articles: tags, cues and source words; lexicons for training folds; the tagger's weights. */
import {createRequire} from 'node:module'
import {AtomReader, type Atoms} from '../../src/extraction/atoms.js'
import {lemmaOf} from '../../src/extraction/lemma.js'
import {
  cueClassOf,
  cueGroup,
  cueKey,
  Lexicon,
  NumberMap,
  sourceClassOf,
  tagIndex,
  tags,
  wordKey,
  wordValue,
} from '../../src/extraction/lexicon.js'
import {stepsOf} from '../../src/extraction/sparse.js'
import {type TagContext, tagFeatures, taggerRows} from '../../src/extraction/tagger.js'
import {hashText} from '../../src/language/text-hash.js'
import type {AnnotatedArticle} from './brat.js'

const require = createRequire(import.meta.url)

/** Silver tags of every token of an article, in order. */
export type TagsOf = (article: AnnotatedArticle) => Uint8Array

/** In: nothing. Out: a function that tags with wink-nlp; a token gets the tag of the tagger's token that holds its first letter. */
export function silverTagger(): TagsOf {
  const winkNLP = require('wink-nlp')
  const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const {its} = nlp
  return article => {
    const out: number[] = []
    for (const {block, tokens} of article.paragraphs) {
      const text = article.text.slice(block.start, block.end)
      const read = nlp.readDoc(text).tokens()
      const values: string[] = read.out(its.value)
      const before: string[] = read.out(its.precedingSpaces)
      const pos: string[] = read.out(its.pos)
      let at = 0
      let i = 0
      let end = 0
      for (const token of tokens) {
        const start = token.start - block.start
        while (i < values.length && end <= start) {
          at = end + before[i]!.length
          end = at + values[i]!.length
          i++
        }
        out.push(tagIndex[pos[i - 1] as keyof typeof tagIndex] ?? tagIndex.X)
      }
    }
    return Uint8Array.from(out)
  }
}

interface WordCount {
  readonly lower: string
  /** By whether it stands capitalised inside a sentence: counts of tags. */
  readonly plain: Uint32Array
  readonly capital: Uint32Array
  seen: number
  source: number
}

interface CueCount {
  seen: number
  cue: number
}

export interface Counts {
  readonly words: Map<string, WordCount>
  readonly cues: Map<number, CueCount>
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Whether each token of an article overlaps a span of a role. */
export function inRole(article: AnnotatedArticle, role: 'source' | 'cue' | 'content'): Uint8Array {
  const marks: number[] = []
  const spans = article.gold.flatMap(gold => gold[role]).sort((a, b) => a.start - b.start)
  for (const {tokens} of article.paragraphs)
    for (const token of tokens) marks.push(spans.some(span => span.start < token.end && token.start < span.end) ? 1 : 0)
  return Uint8Array.from(marks)
}

/** Counts one article. `known` decides dictionary forms, so it has to be the vocabulary of all articles. */
export function countArticle(counts: Counts, article: AnnotatedArticle, tagsOf: Uint8Array, known: (word: string) => boolean): void {
  const sources = inRole(article, 'source')
  const cues = inRole(article, 'cue')
  let at = 0
  for (const {tokens} of article.paragraphs) {
    let sentence = -1
    let opens = true
    for (const token of tokens) {
      opens = opens || token.sentence !== sentence
      sentence = token.sentence
      if (token.kind === 'word') {
        const word = counts.words.get(token.lower) ?? {
          lower: token.lower,
          plain: new Uint32Array(tags.length),
          capital: new Uint32Array(tags.length),
          seen: 0,
          source: 0,
        }
        counts.words.set(token.lower, word)
        const tag = tagsOf[at]!
        if (isCapital(token.text)) {
          if (!opens) word.capital[tag]!++
        } else word.plain[tag]!++
        if (token.quotation < 0) {
          word.seen++
          word.source += sources[at]!
          const key = cueKey(hashText(lemmaOf(token.lower, known)), cueGroup(tag))
          const cue = counts.cues.get(key) ?? {seen: 0, cue: 0}
          counts.cues.set(key, cue)
          cue.seen++
          cue.cue += cues[at]!
        }
      }
      if (token.kind !== 'mark') opens = false
      at++
    }
  }
}

const total = (counts: Uint32Array): number => counts.reduce((a, b) => a + b, 0)

function tagEntry(counts: Uint32Array): {tag: number; open: boolean} | undefined {
  const sum = total(counts)
  if (sum < 3) return undefined
  let best = 0
  for (let tag = 1; tag < counts.length; tag++) if (counts[tag]! > counts[best]!) best = tag
  return {tag: best, open: counts[best]! / sum < 0.97}
}

/** In: counts by fold. Out: the lexicon of all folds but one (`without`), or of all. */
export function buildLexicon(folds: readonly Counts[], without?: number): Lexicon<NumberMap> {
  const words = new Map<string, WordCount>()
  const cues = new Map<number, CueCount>()
  for (const [i, fold] of folds.entries()) {
    if (i === without) continue
    for (const [lower, count] of fold.words) {
      const sum = words.get(lower) ?? {
        lower,
        plain: new Uint32Array(tags.length),
        capital: new Uint32Array(tags.length),
        seen: 0,
        source: 0,
      }
      words.set(lower, sum)
      for (let tag = 0; tag < tags.length; tag++) {
        sum.plain[tag]! += count.plain[tag]!
        sum.capital[tag]! += count.capital[tag]!
      }
      sum.seen += count.seen
      sum.source += count.source
    }
    for (const [key, count] of fold.cues) {
      const sum = cues.get(key) ?? {seen: 0, cue: 0}
      cues.set(key, sum)
      sum.seen += count.seen
      sum.cue += count.cue
    }
  }
  const wordMap = new NumberMap(words.size)
  for (const {lower, plain, capital, seen, source} of words.values()) {
    const hash = hashText(lower)
    const sourceClass = seen >= 5 ? sourceClassOf(source, seen) : 0
    for (const [counts, isCap] of [[plain, false] as const, [capital, true] as const]) {
      const entry = tagEntry(counts)
      if (entry) wordMap.set(wordKey(hash, isCap), wordValue(entry.tag, entry.open, sourceClass))
    }
  }
  const cueMap = new NumberMap(cues.size)
  for (const [key, {seen, cue}] of cues) if (seen >= 3) cueMap.set(key, cueClassOf(cue, seen))
  return new Lexicon(wordMap, cueMap)
}

/** A lexicon that only knows which words there are: for dictionary forms while counting. */
export function vocabularyOf(articles: readonly AnnotatedArticle[]): (word: string) => boolean {
  const seen = new Map<string, number>()
  for (const {paragraphs} of articles)
    for (const {tokens} of paragraphs)
      for (const token of tokens)
        if (token.kind === 'word' && !isCapital(token.text)) seen.set(token.lower, (seen.get(token.lower) ?? 0) + 1)
  return word => (seen.get(word) ?? 0) >= 3
}

const tagRows = tagFeatures()

/** The best tag by weights that are still being learned. */
function bestTag(weights: Float32Array, context: TagContext): number {
  const rows = tagRows(context)
  let best = 1
  let bestScore = -Infinity
  for (let tag = 1; tag < tags.length; tag++) {
    let score = 0
    for (const row of rows) score += weights[row * tags.length + tag]!
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

/** One perceptron step: moves the weights from the guess towards the truth. */
function correctTag(weights: Float32Array, context: TagContext, guess: number, truth: number, by: number): void {
  for (const row of tagRows(context)) {
    weights[row * tags.length + guess]! -= by
    weights[row * tags.length + truth]! += by
  }
}

/** Averaged perceptron over the words whose tag depends on the neighbours; three passes. Out: its weights in steps of one byte. */
export function learnTagger(articles: readonly AnnotatedArticle[], silver: readonly Uint8Array[], lexicon: Lexicon): Int8Array {
  const weights = new Float32Array(taggerRows * tags.length)
  const sums = new Float32Array(weights.length)
  let step = 1
  for (let pass = 0; pass < 3; pass++) {
    for (const [i, article] of articles.entries()) {
      // The reader asks for a tag where one is open; a tagger that knows the answer turns each question into a lesson.
      const truth = silver[i]!
      const reader = new AtomReader(lexicon, (context: TagContext, at: number) => {
        const guess = bestTag(weights, context)
        const right = truth[at]!
        if (guess !== right && right > 0) {
          correctTag(weights, context, guess, right, 1)
          correctTag(sums, context, guess, right, step)
        }
        step++
        return guess
      })
      reader.read(article.paragraphs)
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= sums[i]! / step
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return Int8Array.from(weights, weight => stepsOf(weight, largest / 127))
}

/** Share of tokens on which the lexicon and tagger agree with the silver tags. */
export function tagAgreement(atoms: Atoms, silver: Uint8Array): {same: number; all: number} {
  let same = 0
  for (let i = 0; i < atoms.count; i++) if (atoms.tag[i] === silver[i]) same++
  return {same, all: atoms.count}
}
