/** Inference for the cue field (`../chain.ts`). This file is AssemblyScript; numbers of eight bytes, labels of one. */
import {beginProduct, logOfProduct, times, timesExp} from './log-of-product'

/** Of a number; that of JavaScript. */
declare function exp(x: f64): f64

@unmanaged
class Chain {
  size: i32
  /** By token and label (three): scores, probabilities from before and as they are. */
  scores: usize
  alpha: usize
  marginals: usize
  /** The best labels, and where each label comes from on the best path. */
  labels: usize
  back: usize
  /** Scores of moving from label to label (`from * 3 + to`), and their exponentials. */
  moves: usize
  worth: usize
}

const impossible: f64 = -1e9

/** Writes the best labels, with a bonus on every beginning. Out: whether a cue begins anywhere. */
export function bestChain(chain: Chain, bonus: f64): bool {
  const moves = chain.moves
  const m0 = load<f64>(moves)
  const m1 = load<f64>(moves, 8)
  const m3 = load<f64>(moves, 24)
  const m4 = load<f64>(moves, 32)
  const m5 = load<f64>(moves, 40)
  const m6 = load<f64>(moves, 48)
  const m7 = load<f64>(moves, 56)
  const m8 = load<f64>(moves, 64)
  let scores = chain.scores
  let back = chain.back
  let s0 = m0 + load<f64>(scores)
  let s1 = m1 + load<f64>(scores, 8) + bonus
  let s2 = impossible
  for (let t = 1; t < chain.size; t++) {
    scores += 24
    back += 3
    const n0 = max(max(s0 + m0, s1 + m3), s2 + m6)
    store<u8>(back, n0 === s0 + m0 ? 0 : n0 === s1 + m3 ? 1 : 2)
    const n1 = max(max(s0 + m1, s1 + m4), s2 + m7)
    store<u8>(back, n1 === s0 + m1 ? 0 : n1 === s1 + m4 ? 1 : 2, 1)
    const n2 = max(s1 + m5, s2 + m8)
    store<u8>(back, n2 === s1 + m5 ? 1 : 2, 2)
    s0 = n0 + load<f64>(scores)
    s1 = n1 + load<f64>(scores, 8) + bonus
    s2 = n2 + load<f64>(scores, 16)
  }
  let label: u8 = s0 >= s1 && s0 >= s2 ? 0 : s1 >= s2 ? 1 : 2
  let any = false
  for (let t = chain.size - 1; t >= 0; t--) {
    store<u8>(chain.labels + t, label)
    if (label === 1) any = true
    if (t > 0) label = load<u8>(back + label)
    back -= 3
  }
  return any
}

/** Writes the probability of each label at each token. Out: the logarithm of the normaliser. */
export function sumChain(chain: Chain): f64 {
  const worth = chain.worth
  const m0 = load<f64>(worth)
  const m1 = load<f64>(worth, 8)
  const m3 = load<f64>(worth, 24)
  const m4 = load<f64>(worth, 32)
  const m5 = load<f64>(worth, 40)
  const m6 = load<f64>(worth, 48)
  const m7 = load<f64>(worth, 56)
  const m8 = load<f64>(worth, 64)
  let scores = chain.scores
  let alpha = chain.alpha
  let marginals = chain.marginals
  let a0: f64 = 0
  let a1: f64 = 0
  let a2: f64 = 0
  beginProduct()
  for (let t = 0; t < chain.size; t++) {
    const other = load<f64>(scores)
    const begins = load<f64>(scores, 8)
    const goesOn = load<f64>(scores, 16)
    const top = max(max(other, begins), goesOn)
    // Most words are passed over: they cannot be part of a cue.
    const only = begins === impossible && goesOn === impossible
    const e0 = only ? 1 : exp(other - top)
    const e1 = only ? 0 : exp(begins - top)
    const e2 = only ? 0 : exp(goesOn - top)
    if (t === 0) {
      a0 = m0 * e0
      a1 = m1 * e1
      a2 = 0
    } else {
      const b0 = a0
      const b1 = a1
      const b2 = a2
      a0 = (b0 * m0 + b1 * m3 + b2 * m6) * e0
      a1 = (b0 * m1 + b1 * m4 + b2 * m7) * e1
      a2 = (b1 * m5 + b2 * m8) * e2
    }
    const sum = a0 + a1 + a2
    a0 /= sum
    a1 /= sum
    a2 /= sum
    store<f64>(alpha, a0)
    store<f64>(alpha, a1, 8)
    store<f64>(alpha, a2, 16)
    timesExp(top)
    times(sum)
    // The potentials are kept for the way back.
    store<f64>(marginals, e0 / sum)
    store<f64>(marginals, e1 / sum, 8)
    store<f64>(marginals, e2 / sum, 16)
    scores += 24
    alpha += 24
    marginals += 24
  }
  let b0: f64 = 1
  let b1: f64 = 1
  let b2: f64 = 1
  for (let t = chain.size - 1; t >= 0; t--) {
    alpha -= 24
    marginals -= 24
    const e0 = load<f64>(marginals) * b0
    const e1 = load<f64>(marginals, 8) * b1
    const e2 = load<f64>(marginals, 16) * b2
    store<f64>(marginals, load<f64>(alpha) * b0)
    store<f64>(marginals, load<f64>(alpha, 8) * b1, 8)
    store<f64>(marginals, load<f64>(alpha, 16) * b2, 16)
    b0 = m0 * e0 + m1 * e1
    b1 = m3 * e0 + m4 * e1 + m5 * e2
    b2 = m6 * e0 + m7 * e1 + m8 * e2
  }
  return logOfProduct()
}
