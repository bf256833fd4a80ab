/**
 * Inference over the states of the role field (`../role-states.ts` says what they are and lays out the memory). This file is AssemblyScript.
 * In a run over one article these loops are new to V8: WebAssembly it compiles before they first run, JavaScript only when they have run
 * slowly for a while.
 *
 * Layouts:
 *   window     numbers of four bytes: how many tokens, first and last (exclusive) token of the cue; then the places of the lists below, in
 *              the order of `Window`
 *   lists      for each token or border; eight bytes a number, one where the best path goes
 *   moves      12 × 12 numbers of eight bytes: from which state (rows) to which; only those that `kinds` names are read
 *   kinds      the moves that are allowed, by where they stand (`movesTo`): how many, then for each where it comes from, where it leads and
 *              what it crosses, one byte each; 64 bytes a kind
 */

import {beginProduct, logOfProduct, times, timesExp} from './log-of-product'

@unmanaged
class Window {
  size: i32
  cueFirst: i32
  cueLast: i32
  /** Scores: three of each token, four of each border (source begins, source ends, content begins, content ends). */
  tokens: usize
  borders: usize
  /** Exponentials of the same: of source and content less other, and of borders. */
  tokenWorth: usize
  borderWorth: usize
  /** Probabilities of the four labels of each token, and of what is crossed at each border. */
  marginals: usize
  crossed: usize
  /** The best path. */
  labels: usize
  /** Probabilities of the states of each token, from before and from behind; on the best path, where each comes from. */
  alpha: usize
  beta: usize
  back: usize
  /** Scores of moves, and their exponentials; how often each is expected. */
  moves: usize
  worth: usize
  expected: usize
  kinds: usize
  /** Room for the states of two tokens, then for all crossings at one border. */
  room: usize
}

const stateCount = 12
/** Bytes of a number, of a token's states, scores, worth and labels, of a border's scores and of its crossings. */
const one: usize = 8
const statesSize: usize = 96
const tokenSize: usize = 24
const worthSize: usize = 16
const labelsSize: usize = 32
const borderSize: usize = 32
const crossedSize: usize = 56
const kindSize: usize = 64

const otherLabel = 0
const sourceLabel = 1
const contentLabel = 2
const cueLabel = 3

function labelOf(state: i32): i32 {
  return state < 4 ? otherLabel : state < 6 ? sourceLabel : state < 8 ? contentLabel : cueLabel
}

/** What leaving a state at the end of the window crosses. */
function leaving(state: i32): i32 {
  const label = labelOf(state)
  return label === sourceLabel ? 3 : label === contentLabel ? 4 : 0
}

function move(moves: usize, from: i32, to: i32): f64 {
  return load<f64>(moves + ((from * stateCount + to) << 3))
}

/** Whether neither token t nor the one before is a cue; such moves are written out one by one, since they are most. */
function isPlain(window: Window, t: i32): bool {
  return t < window.cueFirst || t > window.cueLast
}

/** Moves that lead to token t: by whether they come from a cue token and lead to one; those to the first of all, where nothing is seen. */
function movesTo(window: Window, t: i32): usize {
  const here = t >= window.cueFirst && t < window.cueLast ? 1 : 0
  const before = t > window.cueFirst && t <= window.cueLast ? 2 : 0
  return window.kinds + usize(t === 0 ? 4 + here : before + here) * kindSize
}

function crossingOf(window: Window, number: usize): f64 {
  return load<f64>(window.room + 2 * statesSize + number * one)
}

/** Makes ready the scores of all crossings at border t, or with `worth` what they multiply with. */
function cross(window: Window, t: i32, worth: bool): void {
  const border = (worth ? window.borderWorth : window.borders) + usize(t) * borderSize
  const out = window.room + 2 * statesSize
  const sourceBegins = load<f64>(border)
  const sourceEnds = load<f64>(border, 8)
  const contentBegins = load<f64>(border, 16)
  const contentEnds = load<f64>(border, 24)
  store<f64>(out, worth ? 1 : 0)
  store<f64>(out, sourceBegins, 8)
  store<f64>(out, contentBegins, 16)
  store<f64>(out, sourceEnds, 24)
  store<f64>(out, contentEnds, 32)
  store<f64>(out, worth ? sourceEnds * contentBegins : sourceEnds + contentBegins, 40)
  store<f64>(out, worth ? contentEnds * sourceBegins : contentEnds + sourceBegins, 48)
}

/** Writes the labels of the best path. Out: its score. */
export function best(window: Window): f64 {
  const size = window.size
  const moves = window.moves
  let current = window.room
  let next = current + statesSize
  // Before the window everything is other and nothing seen.
  for (let s = 0; s < stateCount; s++) store<f64>(current + usize(s) * one, s === 0 ? 0 : -Infinity)
  const v00 = move(moves, 0, 0)
  const v04 = move(moves, 0, 4)
  const v06 = move(moves, 0, 6)
  const v11 = move(moves, 1, 1)
  const v15 = move(moves, 1, 5)
  const v16 = move(moves, 1, 6)
  const v22 = move(moves, 2, 2)
  const v27 = move(moves, 2, 7)
  const v33 = move(moves, 3, 3)
  const v37 = move(moves, 3, 7)
  const v42 = move(moves, 4, 2)
  const v44 = move(moves, 4, 4)
  const v47 = move(moves, 4, 7)
  const v53 = move(moves, 5, 3)
  const v55 = move(moves, 5, 5)
  const v57 = move(moves, 5, 7)
  const v61 = move(moves, 6, 1)
  const v65 = move(moves, 6, 5)
  const v66 = move(moves, 6, 6)
  const v73 = move(moves, 7, 3)
  const v77 = move(moves, 7, 7)
  for (let t = 0; t < size; t++) {
    const scores = window.tokens + usize(t) * tokenSize
    const back = window.back + usize(t) * stateCount
    if (isPlain(window, t)) {
      const border = window.borders + usize(t) * borderSize
      const sourceBegins = load<f64>(border)
      const sourceEnds = load<f64>(border, 8)
      const contentBegins = load<f64>(border, 16)
      const contentEnds = load<f64>(border, 24)
      const other = load<f64>(scores)
      const source = load<f64>(scores, 8)
      const content = load<f64>(scores, 16)
      const c0 = load<f64>(current)
      const c1 = load<f64>(current, 8)
      const c2 = load<f64>(current, 16)
      const c3 = load<f64>(current, 24)
      const c4 = load<f64>(current, 32)
      const c5 = load<f64>(current, 40)
      const c6 = load<f64>(current, 48)
      const c7 = load<f64>(current, 56)
      store<u8>(back, 0)
      store<f64>(next, c0 + v00 + other)
      let top: f64 = c1 + v11
      let by: u8 = 1
      let score: f64 = c6 + v61 + contentEnds
      if (score > top) {
        top = score
        by = 6
      }
      store<f64>(next, top + other, 8)
      store<u8>(back, by, 1)
      top = c2 + v22
      by = 2
      score = c4 + v42 + sourceEnds
      if (score > top) {
        top = score
        by = 4
      }
      store<f64>(next, top + other, 16)
      store<u8>(back, by, 2)
      top = c3 + v33
      by = 3
      score = c5 + v53 + sourceEnds
      if (score > top) {
        top = score
        by = 5
      }
      score = c7 + v73 + contentEnds
      if (score > top) {
        top = score
        by = 7
      }
      store<f64>(next, top + other, 24)
      store<u8>(back, by, 3)
      top = c0 + v04 + sourceBegins
      by = 0
      score = c4 + v44
      if (score > top) {
        top = score
        by = 4
      }
      store<f64>(next, top + source, 32)
      store<u8>(back, by, 4)
      top = c1 + v15 + sourceBegins
      by = 1
      score = c5 + v55
      if (score > top) {
        top = score
        by = 5
      }
      score = c6 + v65 + (contentEnds + sourceBegins)
      if (score > top) {
        top = score
        by = 6
      }
      store<f64>(next, top + source, 40)
      store<u8>(back, by, 5)
      top = c0 + v06 + contentBegins
      by = 0
      score = c1 + v16 + contentBegins
      if (score > top) {
        top = score
        by = 1
      }
      score = c6 + v66
      if (score > top) {
        top = score
        by = 6
      }
      store<f64>(next, top + content, 48)
      store<u8>(back, by, 6)
      top = c2 + v27 + contentBegins
      by = 2
      score = c3 + v37 + contentBegins
      if (score > top) {
        top = score
        by = 3
      }
      score = c4 + v47 + (sourceEnds + contentBegins)
      if (score > top) {
        top = score
        by = 4
      }
      score = c5 + v57 + (sourceEnds + contentBegins)
      if (score > top) {
        top = score
        by = 5
      }
      score = c7 + v77
      if (score > top) {
        top = score
        by = 7
      }
      store<f64>(next, top + content, 56)
      store<u8>(back, by, 7)

      for (let s = 8; s < stateCount; s++) store<f64>(next + usize(s) * one, -Infinity)
    } else {
      cross(window, t, false)
      for (let s = 0; s < stateCount; s++) store<f64>(next + usize(s) * one, -Infinity)
      let list = movesTo(window, t)
      for (const end = list + 1 + usize(load<u8>(list)) * 3; ++list < end; list += 2) {
        const from = load<u8>(list)
        const to = load<u8>(list, 1)
        const score = load<f64>(current + usize(from) * one) + move(moves, from, to) + crossingOf(window, load<u8>(list, 2))
        if (score > load<f64>(next + usize(to) * one)) {
          store<f64>(next + usize(to) * one, score)
          store<u8>(back + to, from)
        }
      }
      if (t < window.cueFirst || t >= window.cueLast)
        for (let s = 0; s < 8; s++)
          store<f64>(next + usize(s) * one, load<f64>(next + usize(s) * one) + load<f64>(scores + usize(labelOf(s)) * one))
    }
    const held = current
    current = next
    next = held
  }
  const border = window.borders + usize(size) * borderSize
  let state = 0
  let top: f64 = -Infinity
  for (let s = 0; s < stateCount; s++) {
    const left = leaving(s)
    const score = load<f64>(current + usize(s) * one) + (left === 3 ? load<f64>(border, 8) : left === 4 ? load<f64>(border, 24) : 0)
    if (score > top) {
      top = score
      state = s
    }
  }
  for (let t = size - 1; t >= 0; t--) {
    store<u8>(window.labels + t, u8(labelOf(state)))
    state = load<u8>(window.back + usize(t) * stateCount + state)
  }
  return top
}

/** Potential of a label at token t. */
function worthOf(window: Window, t: i32, label: i32): f64 {
  if (t >= window.cueFirst && t < window.cueLast) return label === cueLabel ? 1 : 0
  return label === otherLabel ? 1 : label === cueLabel ? 0 : load<f64>(window.tokenWorth + usize(t) * worthSize + usize(label - 1) * one)
}

/** Writes the probabilities of labels. Out: the logarithm of the normaliser. */
export function sum(window: Window): f64 {
  const size = window.size
  const moves = window.worth
  const v00 = move(moves, 0, 0)
  const v04 = move(moves, 0, 4)
  const v06 = move(moves, 0, 6)
  const v11 = move(moves, 1, 1)
  const v15 = move(moves, 1, 5)
  const v16 = move(moves, 1, 6)
  const v22 = move(moves, 2, 2)
  const v27 = move(moves, 2, 7)
  const v33 = move(moves, 3, 3)
  const v37 = move(moves, 3, 7)
  const v42 = move(moves, 4, 2)
  const v44 = move(moves, 4, 4)
  const v47 = move(moves, 4, 7)
  const v53 = move(moves, 5, 3)
  const v55 = move(moves, 5, 5)
  const v57 = move(moves, 5, 7)
  const v61 = move(moves, 6, 1)
  const v65 = move(moves, 6, 5)
  const v66 = move(moves, 6, 6)
  const v73 = move(moves, 7, 3)
  const v77 = move(moves, 7, 7)
  beginProduct()
  // The states of the token before, as `alpha` has them: before the window everything is other and nothing seen.
  let a0: f64 = 1
  let a1: f64 = 0
  let a2: f64 = 0
  let a3: f64 = 0
  let a4: f64 = 0
  let a5: f64 = 0
  let a6: f64 = 0
  let a7: f64 = 0
  let here = window.alpha
  for (let t = 0; t < size; t++) {
    let total: f64 = 0
    if (t < window.cueFirst || t >= window.cueLast) timesExp(load<f64>(window.tokens + usize(t) * tokenSize))
    if (isPlain(window, t)) {
      const worth = window.tokenWorth + usize(t) * worthSize
      const border = window.borderWorth + usize(t) * borderSize
      const source = load<f64>(worth)
      const content = load<f64>(worth, 8)
      const sourceBegins = load<f64>(border)
      const sourceEnds = load<f64>(border, 8)
      const contentBegins = load<f64>(border, 16)
      const contentEnds = load<f64>(border, 24)
      const toContent = sourceEnds * contentBegins
      const toSource = contentEnds * sourceBegins
      const n0 = a0 * v00
      const n1 = a1 * v11 + a6 * v61 * contentEnds
      const n2 = a2 * v22 + a4 * v42 * sourceEnds
      const n3 = a3 * v33 + a5 * v53 * sourceEnds + a7 * v73 * contentEnds
      const n4 = (a0 * v04 * sourceBegins + a4 * v44) * source
      const n5 = (a1 * v15 * sourceBegins + a5 * v55 + a6 * v65 * toSource) * source
      const n6 = (a0 * v06 * contentBegins + a1 * v16 * contentBegins + a6 * v66) * content
      const n7 = (a2 * v27 * contentBegins + a3 * v37 * contentBegins + a4 * v47 * toContent + a5 * v57 * toContent + a7 * v77) * content
      total = n0 + n1 + n2 + n3 + n4 + n5 + n6 + n7
      const scale = 1 / total
      a0 = n0 * scale
      a1 = n1 * scale
      a2 = n2 * scale
      a3 = n3 * scale
      a4 = n4 * scale
      a5 = n5 * scale
      a6 = n6 * scale
      a7 = n7 * scale
      store<f64>(here, a0)
      store<f64>(here, a1, 8)
      store<f64>(here, a2, 16)
      store<f64>(here, a3, 24)
      store<f64>(here, a4, 32)
      store<f64>(here, a5, 40)
      store<f64>(here, a6, 48)
      store<f64>(here, a7, 56)
      for (let s = 8; s < stateCount; s++) store<f64>(here + usize(s) * one, 0)
    } else {
      cross(window, t, true)
      for (let s = 0; s < stateCount; s++) store<f64>(here + usize(s) * one, 0)
      let list = movesTo(window, t)
      for (const end = list + 1 + usize(load<u8>(list)) * 3; ++list < end; list += 2) {
        const from = load<u8>(list)
        const to = load<u8>(list, 1)
        const a = t === 0 ? 1 : load<f64>(here - statesSize + usize(from) * one)
        const state = here + usize(to) * one
        store<f64>(state, load<f64>(state) + a * move(moves, from, to) * crossingOf(window, load<u8>(list, 2)))
      }
      for (let s = 0; s < stateCount; s++) {
        const state = here + usize(s) * one
        const value = load<f64>(state) * worthOf(window, t, labelOf(s))
        store<f64>(state, value)
        total += value
      }
      const scale = 1 / total
      for (let s = 0; s < stateCount; s++) store<f64>(here + usize(s) * one, load<f64>(here + usize(s) * one) * scale)
      a0 = load<f64>(here)
      a1 = load<f64>(here, 8)
      a2 = load<f64>(here, 16)
      a3 = load<f64>(here, 24)
      a4 = load<f64>(here, 32)
      a5 = load<f64>(here, 40)
      a6 = load<f64>(here, 48)
      a7 = load<f64>(here, 56)
    }
    times(total)
    here += statesSize
  }
  const last = usize(size - 1) * statesSize
  let total: f64 = 0
  cross(window, size, true)
  for (let s = 0; s < stateCount; s++) {
    const crossed = crossingOf(window, leaving(s))
    store<f64>(window.beta + last + usize(s) * one, crossed)
    total += load<f64>(window.alpha + last + usize(s) * one) * crossed
  }
  times(total)
  here = window.beta + last
  for (let t = size - 1; t > 0; t--) {
    const before = here - statesSize
    // Each state of token t is worth its potential and what follows.
    if (isPlain(window, t)) {
      const worth = window.tokenWorth + usize(t) * worthSize
      const border = window.borderWorth + usize(t) * borderSize
      const source = load<f64>(worth)
      const content = load<f64>(worth, 8)
      const sourceBegins = load<f64>(border)
      const sourceEnds = load<f64>(border, 8)
      const contentBegins = load<f64>(border, 16)
      const contentEnds = load<f64>(border, 24)
      const toContent = sourceEnds * contentBegins
      const toSource = contentEnds * sourceBegins
      const w1 = load<f64>(here, 8)
      const w2 = load<f64>(here, 16)
      const w3 = load<f64>(here, 24)
      const w4 = source * load<f64>(here, 32)
      const w5 = source * load<f64>(here, 40)
      const w6 = content * load<f64>(here, 48)
      const w7 = content * load<f64>(here, 56)
      const b0 = v00 * load<f64>(here) + v04 * sourceBegins * w4 + v06 * contentBegins * w6
      const b1 = v11 * w1 + v15 * sourceBegins * w5 + v16 * contentBegins * w6
      const b2 = v22 * w2 + v27 * contentBegins * w7
      const b3 = v33 * w3 + v37 * contentBegins * w7
      const b4 = v42 * sourceEnds * w2 + v44 * w4 + v47 * toContent * w7
      const b5 = v53 * sourceEnds * w3 + v55 * w5 + v57 * toContent * w7
      const b6 = v61 * contentEnds * w1 + v65 * toSource * w5 + v66 * w6
      const b7 = v73 * contentEnds * w3 + v77 * w7
      const scale = 1 / max(max(max(max(max(max(max(b0, b1), b2), b3), b4), b5), b6), b7)
      store<f64>(before, b0 * scale)
      store<f64>(before, b1 * scale, 8)
      store<f64>(before, b2 * scale, 16)
      store<f64>(before, b3 * scale, 24)
      store<f64>(before, b4 * scale, 32)
      store<f64>(before, b5 * scale, 40)
      store<f64>(before, b6 * scale, 48)
      store<f64>(before, b7 * scale, 56)
      for (let s = 8; s < stateCount; s++) store<f64>(before + usize(s) * one, 0)
    } else {
      cross(window, t, true)
      const worth = window.room
      for (let s = 0; s < stateCount; s++) {
        store<f64>(before + usize(s) * one, 0)
        store<f64>(worth + usize(s) * one, worthOf(window, t, labelOf(s)) * load<f64>(here + usize(s) * one))
      }
      let list = movesTo(window, t)
      for (const end = list + 1 + usize(load<u8>(list)) * 3; ++list < end; list += 2) {
        const from = load<u8>(list)
        const to = load<u8>(list, 1)
        const state = before + usize(from) * one
        const value = move(moves, from, to) * crossingOf(window, load<u8>(list, 2)) * load<f64>(worth + usize(to) * one)
        store<f64>(state, load<f64>(state) + value)
      }
      let top: f64 = 0
      for (let s = 0; s < stateCount; s++) top = max(top, load<f64>(before + usize(s) * one))
      const scale = 1 / top
      for (let s = 0; s < stateCount; s++) store<f64>(before + usize(s) * one, load<f64>(before + usize(s) * one) * scale)
    }
    here = before
  }
  weighLabels(window)
  return logOfProduct()
}

/** Writes the probabilities of labels from those of states. */
function weighLabels(window: Window): void {
  let alpha = window.alpha
  let beta = window.beta
  let out = window.marginals
  for (let t = 0; t < window.size; t++) {
    if (t >= window.cueFirst && t < window.cueLast) {
      store<f64>(out, 0)
      store<f64>(out, 0, 8)
      store<f64>(out, 0, 16)
      store<f64>(out, 1, 24)
    } else {
      const other0 = load<f64>(alpha) * load<f64>(beta)
      const other1 = load<f64>(alpha, 8) * load<f64>(beta, 8)
      const other2 = load<f64>(alpha, 16) * load<f64>(beta, 16)
      const other3 = load<f64>(alpha, 24) * load<f64>(beta, 24)
      const source0 = load<f64>(alpha, 32) * load<f64>(beta, 32)
      const source1 = load<f64>(alpha, 40) * load<f64>(beta, 40)
      const content0 = load<f64>(alpha, 48) * load<f64>(beta, 48)
      const content1 = load<f64>(alpha, 56) * load<f64>(beta, 56)
      const others = other0 + other1 + other2 + other3
      const scale = 1 / (others + source0 + source1 + content0 + content1)
      store<f64>(out, others * scale)
      store<f64>(out, (source0 + source1) * scale, 8)
      store<f64>(out, (content0 + content1) * scale, 16)
      store<f64>(out, 0, 24)
    }
    alpha += statesSize
    beta += statesSize
    out += labelsSize
  }
}

/** Behind `sum`, for training: adds how often each move is expected, and writes the probabilities of what is crossed. */
export function expect(window: Window): void {
  const moves = window.worth
  memory.fill(window.crossed, 0, usize(window.size + 1) * crossedSize)
  for (let t = 0; t < window.size; t++) {
    const alpha = window.alpha + usize(t) * statesSize
    const beta = window.beta + usize(t) * statesSize
    const crossed = window.crossed + usize(t) * crossedSize
    cross(window, t, true)
    const first = movesTo(window, t)
    const end = first + 1 + usize(load<u8>(first)) * 3
    let total: f64 = 0
    for (let pass = 0; pass < 2; pass++)
      for (let list = first + 1; list < end; list += 3) {
        const from = load<u8>(list)
        const to = load<u8>(list, 1)
        const crossing = load<u8>(list, 2)
        const a = t === 0 ? 1 : load<f64>(alpha - statesSize + usize(from) * one)
        const value =
          a * move(moves, from, to) * crossingOf(window, crossing) * worthOf(window, t, labelOf(to)) * load<f64>(beta + usize(to) * one)
        if (pass === 0) total += value
        else {
          const p = value / total
          const count = window.expected + usize(i32(from) * stateCount + to) * one
          store<f64>(count, load<f64>(count) + p)
          store<f64>(crossed + usize(crossing) * one, load<f64>(crossed + usize(crossing) * one) + p)
        }
      }
  }
  const crossed = window.crossed + usize(window.size) * crossedSize
  const labels = window.marginals + usize(window.size - 1) * labelsSize
  store<f64>(crossed, load<f64>(labels, 8), 24)
  store<f64>(crossed, load<f64>(labels, 16), 32)
}
