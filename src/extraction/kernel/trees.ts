/** Boosted trees (`../trees.ts` says what they are). This file is AssemblyScript; places of lists as `Trees` has them. */

@unmanaged
class Trees {
  count: i32
  /** Of questions: which number is asked (one byte), the largest value that goes left (four). */
  features: usize
  cuts: usize
  /** What leaves add (four bytes), and what stands for all (eight). */
  leaves: usize
  base: usize
}

const depth = 4
const questions: usize = 15
const leafCount: usize = 16

/**
 * In: trees and the numbers of a candidate, of four bytes each. Out: log-odds. The answers are counted, not asked for: no processor
 * guesses right which way a candidate goes.
 */
export function treeScore(trees: Trees, numbers: usize): f64 {
  let score = load<f64>(trees.base)
  let features = trees.features
  let cuts = trees.cuts
  let leaves = trees.leaves
  for (let tree = 0; tree < trees.count; tree++) {
    let node: usize = 0
    for (let level = 0; level < depth; level++) {
      const number = load<f32>(numbers + (usize(load<u8>(features + node)) << 2))
      node = node * 2 + 2 - usize(number <= load<f32>(cuts + (node << 2)))
    }
    score += f64(load<f32>(leaves + ((node - questions) << 2)))
    features += questions
    cuts += questions << 2
    leaves += leafCount << 2
  }
  return score
}
