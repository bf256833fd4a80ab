/** Boosted decision trees over a few dozen numbers: the last word on a candidate. All trees are full, of one depth. */

export const treeDepth = 4
/** Questions and leaves of one tree. */
export const treeQuestions = 2 ** treeDepth - 1
export const treeLeaves = 2 ** treeDepth

export interface Trees {
  readonly count: number
  /** Per question: which number is asked, and the largest value that goes left. */
  readonly features: Uint8Array
  readonly cuts: Float32Array
  /** Per leaf: what it adds to the log-odds. */
  readonly leaves: Float32Array
  readonly base: number
}

/**
 * In: trees and the numbers of a candidate from `offset` on. Out: log-odds. The answers are counted, not asked for: no processor
 * guesses right which way a candidate goes.
 */
export function treeScore({count, features, cuts, leaves, base}: Trees, numbers: Float32Array, offset = 0): number {
  let score = base
  for (let tree = 0; tree < count; tree++) {
    const first = tree * treeQuestions
    let node = 0
    for (let level = 0; level < treeDepth; level++)
      node = node * 2 + 2 - Number(numbers[offset + features[first + node]!]! <= cuts[first + node]!)
    score += leaves[tree * treeLeaves + node - treeQuestions]!
  }
  return score
}
