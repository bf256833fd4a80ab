/**
 * The states of the role field and inference over them. A token is other (0), source (1), content (2) or cue (3); the state
 * also remembers whether the source and a first piece of content have been seen, so that a path holds one source in one piece.
 * Besides the scores of tokens there are scores of borders: source begins or ends, content begins or ends between two tokens.
 */
export const role = {other: 0, source: 1, content: 2, cue: 3} as const
export const roleLabels = 3
/** Borders with weights of their own: source begins, source ends, content begins, content ends. */
export const borderLabels = 4

/** Label, source seen (before or in this token), content seen. */
const states: readonly {readonly label: number; readonly source: number; readonly content: number}[] = [
  {label: 0, source: 0, content: 0},
  {label: 0, source: 0, content: 1},
  {label: 0, source: 1, content: 0},
  {label: 0, source: 1, content: 1},
  {label: 1, source: 1, content: 0},
  {label: 1, source: 1, content: 1},
  {label: 2, source: 0, content: 1},
  {label: 2, source: 1, content: 1},
  {label: 3, source: 0, content: 0},
  {label: 3, source: 0, content: 1},
  {label: 3, source: 1, content: 0},
  {label: 3, source: 1, content: 1},
]
export const stateCount = states.length
export const stateLabel = Uint8Array.from(states, state => state.label)

const from: number[] = []
const to: number[] = []
for (const [i, a] of states.entries())
  for (const [j, b] of states.entries()) {
    if (b.source < a.source || b.content < a.content) continue
    if (b.label === 1 && a.source === 1 && a.label !== 1) continue
    if (b.label !== 1 && b.source > a.source) continue
    if (b.label !== 2 && b.content > a.content) continue
    from.push(i)
    to.push(j)
  }
export const moveCount = from.length
export const moveFrom = Uint8Array.from(from)
export const moveTo = Uint8Array.from(to)
/** Pair of labels of each move, `from * 4 + to`. */
export const movePair = Uint8Array.from(from, (a, i) => states[a]!.label * 4 + states[to[i]!]!.label)

/** Scores of the 16 pairs of labels at one border, from the four border scores. */
export function pairScores(borders: Float64Array, offset: number, out: Float64Array, outOffset: number): void {
  const sourceBegins = borders[offset]!
  const sourceEnds = borders[offset + 1]!
  const contentBegins = borders[offset + 2]!
  const contentEnds = borders[offset + 3]!
  for (let a = 0; a < 4; a++)
    for (let b = 0; b < 4; b++) {
      let score = 0
      if (a !== b) {
        if (a === role.source) score += sourceEnds
        if (a === role.content) score += contentEnds
        if (b === role.source) score += sourceBegins
        if (b === role.content) score += contentBegins
      }
      out[outOffset + a * 4 + b] = score
    }
}

/** Room for one window; grows as needed. */
export class Lattice {
  /** Scores: `size * 3` of tokens, `(size + 1) * 4` of borders (border t stands before token t). */
  tokens = new Float64Array(0)
  borders = new Float64Array(0)
  /** Cue tokens first (inclusive) to last (exclusive) within the window. */
  cueFirst = 0
  cueLast = 0
  size = 0
  pairs = new Float64Array(0)
  potentials = new Float64Array(0)
  alpha = new Float64Array(0)
  beta = new Float64Array(0)
  /** Results: probabilities of labels (size × 4) and of pairs at borders (size + 1) × 16. */
  marginals = new Float64Array(0)
  pairMarginals = new Float64Array(0)
  labels = new Uint8Array(0)
  #back = new Uint8Array(0)
  #best = new Float64Array(stateCount)
  #next = new Float64Array(stateCount)

  reserve(size: number): void {
    this.size = size
    if (this.labels.length < size + 1) {
      const room = size * 2 + 2
      this.tokens = new Float64Array(room * roleLabels)
      this.borders = new Float64Array(room * borderLabels)
      this.pairs = new Float64Array(room * 16)
      this.potentials = new Float64Array(room * 4)
      this.alpha = new Float64Array(room * stateCount)
      this.beta = new Float64Array(room * stateCount)
      this.marginals = new Float64Array(room * 4)
      this.pairMarginals = new Float64Array(room * 16)
      this.labels = new Uint8Array(room)
      this.#back = new Uint8Array(room * stateCount)
    }
  }

  /** Score of a label at a token; the cue's tokens are nothing else. */
  #score(t: number, label: number): number {
    const isCue = t >= this.cueFirst && t < this.cueLast
    if (label === role.cue) return isCue ? 0 : -Infinity
    return isCue ? -Infinity : this.tokens[t * roleLabels + label]!
  }

  /** Fills `pairs` from `borders`. */
  #prepare(): void {
    for (let t = 0; t <= this.size; t++) pairScores(this.borders, t * borderLabels, this.pairs, t * 16)
  }

  /** Labels of the best path, written to `labels`; returns its score. */
  best(moves: Float32Array | Float64Array): number {
    this.#prepare()
    let current = this.#best.fill(-Infinity)
    let next = this.#next
    // Before the window everything is other and nothing seen.
    current[0] = 0
    for (let t = 0; t < this.size; t++) {
      next.fill(-Infinity)
      const back = t * stateCount
      for (let k = 0; k < moveCount; k++) {
        const a = current[moveFrom[k]!]!
        if (a === -Infinity) continue
        const score = a + moves[k]! + this.pairs[t * 16 + movePair[k]!]!
        const b = moveTo[k]!
        if (score > next[b]!) {
          next[b] = score
          this.#back[back + b] = moveFrom[k]!
        }
      }
      for (let s = 0; s < stateCount; s++) next[s]! += this.#score(t, stateLabel[s]!)
      const held = current
      current = next
      next = held
    }
    let state = 0
    let top = -Infinity
    for (let s = 0; s < stateCount; s++) {
      const score = current[s]! + this.pairs[this.size * 16 + stateLabel[s]! * 4]!
      if (score > top) {
        top = score
        state = s
      }
    }
    for (let t = this.size - 1; t >= 0; t--) {
      this.labels[t] = stateLabel[state]!
      state = this.#back[t * stateCount + state]!
    }
    return top
  }

  /** Probabilities of labels and, if asked, of pairs and moves; returns the logarithm of the normaliser. */
  sum(expMoves: Float64Array, moveExpectations?: Float64Array): number {
    this.#prepare()
    const {size, alpha, beta, potentials, pairs, marginals} = this
    let logZ = 0
    for (let t = 0; t <= size; t++) for (let i = t * 16; i < t * 16 + 16; i++) pairs[i] = Math.exp(pairs[i]!)
    for (let t = 0; t < size; t++) {
      let top = -Infinity
      for (let y = 0; y < 4; y++) top = Math.max(top, this.#score(t, y))
      logZ += top
      for (let y = 0; y < 4; y++) potentials[t * 4 + y] = Math.exp(this.#score(t, y) - top)
    }
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      alpha.fill(0, here, here + stateCount)
      for (let k = 0; k < moveCount; k++) {
        const a = t === 0 ? (moveFrom[k] === 0 ? 1 : 0) : alpha[here - stateCount + moveFrom[k]!]!
        if (a > 0) alpha[here + moveTo[k]!]! += a * expMoves[k]! * pairs[t * 16 + movePair[k]!]!
      }
      let total = 0
      for (let s = 0; s < stateCount; s++) total += alpha[here + s]! *= potentials[t * 4 + stateLabel[s]!]!
      for (let s = 0; s < stateCount; s++) alpha[here + s]! /= total
      logZ += Math.log(total)
    }
    const end = (size - 1) * stateCount
    let total = 0
    for (let s = 0; s < stateCount; s++) {
      beta[end + s] = pairs[size * 16 + stateLabel[s]! * 4]!
      total += alpha[end + s]! * beta[end + s]!
    }
    logZ += Math.log(total)
    for (let t = size - 1; t > 0; t--) {
      const here = t * stateCount
      const before = here - stateCount
      beta.fill(0, before, before + stateCount)
      let scale = 0
      for (let k = 0; k < moveCount; k++) {
        const b = moveTo[k]!
        beta[before + moveFrom[k]!]! += expMoves[k]! * pairs[t * 16 + movePair[k]!]! * potentials[t * 4 + stateLabel[b]!]! * beta[here + b]!
      }
      for (let s = 0; s < stateCount; s++) scale = Math.max(scale, beta[before + s]!)
      for (let s = 0; s < stateCount; s++) beta[before + s]! /= scale
    }
    marginals.fill(0, 0, size * 4)
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      let sum = 0
      for (let s = 0; s < stateCount; s++) sum += alpha[here + s]! * beta[here + s]!
      for (let s = 0; s < stateCount; s++) marginals[t * 4 + stateLabel[s]!]! += (alpha[here + s]! * beta[here + s]!) / sum
    }
    if (moveExpectations) this.#expect(expMoves, moveExpectations)
    return logZ
  }

  #expect(expMoves: Float64Array, moveExpectations: Float64Array): void {
    const {size, alpha, beta, potentials, pairs, pairMarginals, marginals} = this
    pairMarginals.fill(0, 0, (size + 1) * 16)
    const joint = new Float64Array(moveCount)
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      let sum = 0
      for (let k = 0; k < moveCount; k++) {
        const a = t === 0 ? (moveFrom[k] === 0 ? 1 : 0) : alpha[here - stateCount + moveFrom[k]!]!
        const b = moveTo[k]!
        joint[k] = a === 0 ? 0 : a * expMoves[k]! * pairs[t * 16 + movePair[k]!]! * potentials[t * 4 + stateLabel[b]!]! * beta[here + b]!
        sum += joint[k]!
      }
      for (let k = 0; k < moveCount; k++) {
        const p = joint[k]! / sum
        moveExpectations[k]! += p
        pairMarginals[t * 16 + movePair[k]!]! += p
      }
    }
    for (let y = 0; y < 4; y++) pairMarginals[size * 16 + y * 4] = marginals[(size - 1) * 4 + y]!
  }
}
