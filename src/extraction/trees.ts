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

/** In: trees and the numbers of a candidate from `offset` on. Out: log-odds. */
export function treeScore(trees: Trees, numbers: Float32Array, offset = 0): number {
  let score = trees.base
  for (let tree = 0; tree < trees.count; tree++) {
    const first = tree * treeQuestions
    let node = 0
    while (node < treeQuestions) node = node * 2 + (numbers[offset + trees.features[first + node]!]! <= trees.cuts[first + node]! ? 1 : 2)
    score += trees.leaves[tree * treeLeaves + node - treeQuestions]!
  }
  return score
}
