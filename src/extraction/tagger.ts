/**
 * Parts of speech without a tagger as a dependency: most words have one usual tag in the lexicon; for the others (“reports”,
 * “claims”) and for unknown words a small greedy perceptron looks at the neighbours. Learned from the silver tags of
 * wink-nlp on the training articles.
 */
import {row, rowBits} from './hash.js'
import {tags} from './lexicon.js'

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

const fold = (template: number, a: number, b: number): number => row(template, a, b, 0) >>> (rowBits - taggerBits)

/** Writes the rows of the features to `out`. */
export function tagFeatures(c: TagContext, out: Int32Array): void {
  out[0] = fold(201, c.word, 0)
  out[1] = fold(202, c.word, c.tag1)
  out[2] = fold(203, c.word, c.next)
  out[3] = fold(204, c.tag1, c.tag2)
  out[4] = fold(205, c.tag1, c.next)
  out[5] = fold(206, c.before, c.shape)
  out[6] = fold(207, c.after, c.tag1)
  out[7] = fold(208, c.suffix, c.shape)
  out[8] = fold(209, c.suffix, c.tag1)
  out[9] = fold(210, c.shape, c.next)
  out[10] = fold(211, c.word, c.before)
}

/** In: what is seen of a word; its place in the article. Out: its tag. */
export type GuessTag = (context: TagContext, at: number) => number

/** Weights of four tags are read as one number, and added two by two. */
const wordsOfRow = tags.length / 4
const lanes = 0x00ff00ff
const signs = 0x80808080 | 0

/** In: weights, one byte each (`taggerRows` × 16), which begin where a view of four-byte numbers may. Out: a function that gives the tag with the largest sum, the first of equals. */
export function taggerOf(weights: Int8Array): GuessTag {
  const packed = new Int32Array(weights.buffer, weights.byteOffset, weights.length / 4)
  const features = new Int32Array(tagFeatureCount)
  /** Sums of tags 0 and 2, 1 and 3, 4 and 6 … */
  const sums = new Int32Array(wordsOfRow * 2)
  return context => {
    tagFeatures(context, features)
    for (let word = 0; word < wordsOfRow; word++) {
      let even = 0
      let odd = 0
      for (let i = 0; i < tagFeatureCount; i++) {
        // With its sign turned a byte is the weight plus 128, so sums of few never run into their neighbour.
        const four = packed[features[i]! * wordsOfRow + word]! ^ signs
        even += four & lanes
        odd += (four >>> 8) & lanes
      }
      sums[word * 2] = even
      sums[word * 2 + 1] = odd
    }
    let best = 1
    let top = 0
    for (let tag = 1; tag < tags.length; tag++) {
      const pair = sums[(tag >> 2) * 2 + (tag & 1)]!
      const sum = (tag & 2) === 0 ? pair & 0xffff : pair >>> 16
      if (sum > top) {
        top = sum
        best = tag
      }
    }
    return best
  }
}
