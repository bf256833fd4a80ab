/**
 * Parts of speech without a tagger as a dependency: most words have one usual tag in the lexicon; for the others (“reports”,
 * “claims”) and for unknown words a small greedy perceptron looks at the neighbours. Learned from the silver tags of
 * wink-nlp on the training articles.
 */
import {Kernel} from './kernel.js'

export const taggerBits = 14
export const taggerRows = 2 ** taggerBits
/** Features of one word. */
export const tagFeatureCount = 11

/** What the tagger sees of one word. */
export interface TagContext {
  word: number
  before: number
  after: number
  suffix: number
  shape: number
  /** Tags given to the two words before; the usual tag of the next (`tagCount` where unknown). */
  tag1: number
  tag2: number
  next: number
}

/** In: what is seen of a word; its place in the article. Out: its tag. */
export type GuessTag = (context: TagContext, at: number) => number

/** For training: the rows of the features of a word (`kernel/tagger.ts`). Out: a function that writes them to the same list each time. */
export function tagFeatures(kernel = new Kernel([])): (context: TagContext) => Int32Array {
  const {at, list} = kernel.list(tagFeatureCount)
  return c => {
    kernel.loops.tagRows(at, c.word, c.before, c.after, c.suffix, c.shape, c.tag1, c.tag2, c.next)
    return list
  }
}

/** In: weights, one byte each (`taggerRows` × 16). Out: a function that gives the tag with the largest sum, the first of equals. */
export function taggerOf(weights: Int8Array, kernel = new Kernel([])): GuessTag {
  const {at, list} = kernel.bytes(weights.length)
  list.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length))
  const rows = kernel.list(tagFeatureCount).at
  const {guessTag} = kernel.loops
  return c => guessTag(at, rows, c.word, c.before, c.after, c.suffix, c.shape, c.tag1, c.tag2, c.next)
}
