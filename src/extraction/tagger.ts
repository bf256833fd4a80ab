/**
 * Parts of speech without a tagger as a dependency: most words have one usual tag in the lexicon; for the others (“reports”,
 * “claims”) and for unknown words a small greedy perceptron looks at the neighbours. Learned from the silver tags of
 * wink-nlp on the training articles.
 */
import {row, rowBits} from './hash.js'
import {tags} from './lexicon.js'

export const taggerBits = 14
export const taggerRows = 2 ** taggerBits
const tagCount = tags.length
const features = new Int32Array(11)

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

function fill(c: TagContext): void {
  features[0] = fold(201, c.word, 0)
  features[1] = fold(202, c.word, c.tag1)
  features[2] = fold(203, c.word, c.next)
  features[3] = fold(204, c.tag1, c.tag2)
  features[4] = fold(205, c.tag1, c.next)
  features[5] = fold(206, c.before, c.shape)
  features[6] = fold(207, c.after, c.tag1)
  features[7] = fold(208, c.suffix, c.shape)
  features[8] = fold(209, c.suffix, c.tag1)
  features[9] = fold(210, c.shape, c.next)
  features[10] = fold(211, c.word, c.before)
}

/** The best tag by these weights (`taggerRows` × 16). */
export function guessTag(weights: Float32Array | Int8Array, context: TagContext): number {
  fill(context)
  let best = 1
  let bestScore = -Infinity
  for (let tag = 1; tag < tagCount; tag++) {
    let score = 0
    for (let i = 0; i < features.length; i++) score += weights[features[i]! * tagCount + tag]!
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

/** One perceptron step: moves the weights from the guess towards the truth. */
export function correctTag(weights: Float32Array, context: TagContext, guess: number, truth: number, by: number): void {
  fill(context)
  for (const feature of features) {
    weights[feature * tagCount + guess]! -= by
    weights[feature * tagCount + truth]! += by
  }
}
