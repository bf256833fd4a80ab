/** Inference for the cue field: three labels, first order. 0 other, 1 begins, 2 goes on (only after 1 or 2). */

import {LogOfProduct} from './log-of-product.js'

export const impossible = -1e9

/** Scores of moving from label to label, `from * 3 + to`; a cue never goes on from nothing. */
export type ChainMoves = Float32Array | readonly number[]

/** In: the scores of moving from label to label. Out: their exponentials, as `chainMarginals` reads them. */
export function chainWorth(moves: ChainMoves): Float64Array {
  const worth = Float64Array.from(moves, Math.exp)
  worth[2] = 0
  return worth
}

/**
 * In: `scores` of `size` tokens × 3 labels, what moving from label to label is worth. Out (written to `marginals`, size × 3,
 * and `alpha`): the probability of each label at each token. Returns the logarithm of the normaliser.
 */
export function chainMarginals(scores: Float64Array, size: number, m: Float64Array, alpha: Float64Array, marginals: Float64Array): number {
  const logZ = new LogOfProduct()
  for (let t = 0; t < size; t++) {
    const o = t * 3
    const top = Math.max(scores[o]!, scores[o + 1]!, scores[o + 2]!)
    // Most words are passed over: they cannot be part of a cue.
    const only = scores[o + 1] === impossible && scores[o + 2] === impossible
    const e0 = only ? 1 : Math.exp(scores[o]! - top)
    const e1 = only ? 0 : Math.exp(scores[o + 1]! - top)
    const e2 = only ? 0 : Math.exp(scores[o + 2]! - top)
    let a0: number
    let a1: number
    let a2: number
    if (t === 0) {
      a0 = m[0]! * e0
      a1 = m[1]! * e1
      a2 = 0
    } else {
      const p = o - 3
      const b0 = alpha[p]!
      const b1 = alpha[p + 1]!
      const b2 = alpha[p + 2]!
      a0 = (b0 * m[0]! + b1 * m[3]! + b2 * m[6]!) * e0
      a1 = (b0 * m[1]! + b1 * m[4]! + b2 * m[7]!) * e1
      a2 = (b1 * m[5]! + b2 * m[8]!) * e2
    }
    const sum = a0 + a1 + a2
    alpha[o] = a0 / sum
    alpha[o + 1] = a1 / sum
    alpha[o + 2] = a2 / sum
    logZ.log += top
    logZ.times(sum)
    // The potentials are kept for the way back.
    marginals[o] = e0 / sum
    marginals[o + 1] = e1 / sum
    marginals[o + 2] = e2 / sum
  }
  let b0 = 1
  let b1 = 1
  let b2 = 1
  for (let t = size - 1; t >= 0; t--) {
    const o = t * 3
    const e0 = marginals[o]! * b0
    const e1 = marginals[o + 1]! * b1
    const e2 = marginals[o + 2]! * b2
    marginals[o] = alpha[o]! * b0
    marginals[o + 1] = alpha[o + 1]! * b1
    marginals[o + 2] = alpha[o + 2]! * b2
    b0 = m[0]! * e0 + m[1]! * e1
    b1 = m[3]! * e0 + m[4]! * e1 + m[5]! * e2
    b2 = m[6]! * e0 + m[7]! * e1 + m[8]! * e2
  }
  return logZ.value
}

/** The best labels, with a bonus on every beginning. */
export function chainBest(
  scores: Float64Array,
  size: number,
  moves: ChainMoves,
  bonus: number,
  labels: Uint8Array,
  back: Uint8Array,
): void {
  let s0 = moves[0]! + scores[0]!
  let s1 = moves[1]! + scores[1]! + bonus
  let s2 = impossible
  for (let t = 1; t < size; t++) {
    const o = t * 3
    const n0 = Math.max(s0 + moves[0]!, s1 + moves[3]!, s2 + moves[6]!)
    back[o] = n0 === s0 + moves[0]! ? 0 : n0 === s1 + moves[3]! ? 1 : 2
    const n1 = Math.max(s0 + moves[1]!, s1 + moves[4]!, s2 + moves[7]!)
    back[o + 1] = n1 === s0 + moves[1]! ? 0 : n1 === s1 + moves[4]! ? 1 : 2
    const n2 = Math.max(s1 + moves[5]!, s2 + moves[8]!)
    back[o + 2] = n2 === s1 + moves[5]! ? 1 : 2
    s0 = n0 + scores[o]!
    s1 = n1 + scores[o + 1]! + bonus
    s2 = n2 + scores[o + 2]!
  }
  let label = s0 >= s1 && s0 >= s2 ? 0 : s1 >= s2 ? 1 : 2
  for (let t = size - 1; t >= 0; t--) {
    labels[t] = label
    if (t > 0) label = back[t * 3 + label]!
  }
}
