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
/**
 * What a move crosses: 0 nothing, 1 source begins, 2 content begins, 3 source ends, 4 content ends, 5 source ends and content
 * begins, 6 content ends and source begins.
 */
export const crossings = 7
const crossingOf = (a: number, b: number): number => {
  if (a === b) return 0
  if (a === role.source) return b === role.content ? 5 : 3
  if (a === role.content) return b === role.source ? 6 : 4
  return b === role.source ? 1 : b === role.content ? 2 : 0
}
export const moveCrossing = Uint8Array.from(from, (a, i) => crossingOf(states[a]!.label, states[to[i]!]!.label))
/** Border labels (0 source begins, 1 source ends, 2 content begins, 3 content ends) that each crossing is counted under. */
export const crossedBorders: readonly (readonly number[])[] = [[], [0], [2], [1], [3], [1, 2], [3, 0]]
/** What leaving a state at the end of the window crosses. */
const leaving = Uint8Array.from(states, ({label}) => (label === role.source ? 3 : label === role.content ? 4 : 0))

/** Moves by whether they come from a cue token and lead to one: `from * 2 + to`. */
const movesByKind = [0, 1, 2, 3].map(kind =>
  Uint8Array.from(
    from.flatMap((a, i) => {
      const own = (states[a]!.label === role.cue ? 2 : 0) + (states[to[i]!]!.label === role.cue ? 1 : 0)
      return own === kind ? [i] : []
    }),
  ),
)
/** Moves of the first token: from other, nothing seen. */
const firstMoves = [0, 1].map(kind => Uint8Array.from(movesByKind[kind]!.filter(k => moveFrom[k] === 0)))

/** Room for one window; grows as needed. */
export class Lattice {
  /** Scores: `size * 3` of tokens, `(size + 1) * 4` of borders (border t stands before token t). */
  tokens = new Float64Array(0)
  borders = new Float64Array(0)
  /** Cue tokens first (inclusive) to last (exclusive) within the window. */
  cueFirst = 0
  cueLast = 0
  size = 0
  /** Results: probabilities of labels (size × 4) and of crossings at borders (size + 1) × `crossings`. */
  marginals = new Float64Array(0)
  crossed = new Float64Array(0)
  labels = new Uint8Array(0)
  #crossing = new Float64Array(0)
  #potentials = new Float64Array(0)
  #alpha = new Float64Array(0)
  #beta = new Float64Array(0)
  #back = new Uint8Array(0)
  #best = new Float64Array(stateCount)
  #next = new Float64Array(stateCount)

  reserve(size: number): void {
    this.size = size
    if (this.labels.length >= size + 1) return
    const room = size * 2 + 2
    this.tokens = new Float64Array(room * roleLabels)
    this.borders = new Float64Array(room * borderLabels)
    this.marginals = new Float64Array(room * 4)
    this.crossed = new Float64Array(room * crossings)
    this.labels = new Uint8Array(room)
    this.#crossing = new Float64Array(room * crossings)
    this.#potentials = new Float64Array(room * 4)
    this.#alpha = new Float64Array(room * stateCount)
    this.#beta = new Float64Array(room * stateCount)
    this.#back = new Uint8Array(room * stateCount)
  }

  /** Moves that lead to token t. */
  #movesTo(t: number): Uint8Array {
    const here = t >= this.cueFirst && t < this.cueLast ? 1 : 0
    if (t === 0) return firstMoves[here]!
    const before = t > this.cueFirst && t <= this.cueLast ? 2 : 0
    return movesByKind[before + here]!
  }

  /** Labels of the best path, written to `labels`; returns its score. */
  best(moves: Float32Array): number {
    const {size, borders, tokens, labels} = this
    const crossing = this.#crossing
    const back = this.#back
    for (let t = 0; t <= size; t++) {
      const o = t * crossings
      const b = t * borderLabels
      crossing[o] = 0
      crossing[o + 1] = borders[b]!
      crossing[o + 2] = borders[b + 2]!
      crossing[o + 3] = borders[b + 1]!
      crossing[o + 4] = borders[b + 3]!
      crossing[o + 5] = borders[b + 1]! + borders[b + 2]!
      crossing[o + 6] = borders[b + 3]! + borders[b]!
    }
    let current = this.#best.fill(-Infinity)
    let next = this.#next
    // Before the window everything is other and nothing seen.
    current[0] = 0
    for (let t = 0; t < size; t++) {
      next.fill(-Infinity)
      const list = this.#movesTo(t)
      const o = t * crossings
      for (let i = 0; i < list.length; i++) {
        const k = list[i]!
        const score = current[moveFrom[k]!]! + moves[k]! + crossing[o + moveCrossing[k]!]!
        const b = moveTo[k]!
        if (score > next[b]!) {
          next[b] = score
          back[t * stateCount + b] = moveFrom[k]!
        }
      }
      if (t < this.cueFirst || t >= this.cueLast) for (let s = 0; s < 8; s++) next[s]! += tokens[t * roleLabels + stateLabel[s]!]!
      const held = current
      current = next
      next = held
    }
    let state = 0
    let top = -Infinity
    for (let s = 0; s < stateCount; s++) {
      const score = current[s]! + crossing[size * crossings + leaving[s]!]!
      if (score > top) {
        top = score
        state = s
      }
    }
    for (let t = size - 1; t >= 0; t--) {
      labels[t] = stateLabel[state]!
      state = back[t * stateCount + state]!
    }
    return top
  }

  /**
   * Probabilities of labels; with `expectations` also of crossings, and the expected number of each move is added there.
   * `moves` are potentials (exponentials of scores). Returns the logarithm of the normaliser.
   */
  sum(moves: Float64Array, expectations?: Float64Array): number {
    const {size, tokens, borders, marginals, cueFirst, cueLast} = this
    const crossing = this.#crossing
    const potentials = this.#potentials
    const alpha = this.#alpha
    const beta = this.#beta
    const worth = this.#next
    let logZ = 0
    for (let t = 0; t <= size; t++) {
      const o = t * crossings
      const b = t * borderLabels
      const sourceBegins = Math.exp(borders[b]!)
      const sourceEnds = Math.exp(borders[b + 1]!)
      const contentBegins = Math.exp(borders[b + 2]!)
      const contentEnds = Math.exp(borders[b + 3]!)
      crossing[o] = 1
      crossing[o + 1] = sourceBegins
      crossing[o + 2] = contentBegins
      crossing[o + 3] = sourceEnds
      crossing[o + 4] = contentEnds
      crossing[o + 5] = sourceEnds * contentBegins
      crossing[o + 6] = contentEnds * sourceBegins
    }
    for (let t = 0; t < size; t++) {
      const p = t * 4
      if (t >= cueFirst && t < cueLast) {
        potentials[p] = potentials[p + 1] = potentials[p + 2] = 0
        potentials[p + 3] = 1
      } else {
        const other = tokens[t * roleLabels]!
        logZ += other
        potentials[p] = 1
        potentials[p + 1] = Math.exp(tokens[t * roleLabels + 1]! - other)
        potentials[p + 2] = Math.exp(tokens[t * roleLabels + 2]! - other)
        potentials[p + 3] = 0
      }
    }
    alpha.fill(0, 0, size * stateCount)
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      const before = here - stateCount
      const list = this.#movesTo(t)
      const o = t * crossings
      for (let i = 0; i < list.length; i++) {
        const k = list[i]!
        const a = t === 0 ? 1 : alpha[before + moveFrom[k]!]!
        alpha[here + moveTo[k]!]! += a * moves[k]! * crossing[o + moveCrossing[k]!]!
      }
      let total = 0
      for (let s = 0; s < stateCount; s++) {
        const value = alpha[here + s]! * potentials[t * 4 + stateLabel[s]!]!
        alpha[here + s] = value
        total += value
      }
      const scale = 1 / total
      for (let s = 0; s < stateCount; s++) alpha[here + s]! *= scale
      logZ += Math.log(total)
    }
    const end = (size - 1) * stateCount
    let total = 0
    for (let s = 0; s < stateCount; s++) {
      beta[end + s] = crossing[size * crossings + leaving[s]!]!
      total += alpha[end + s]! * beta[end + s]!
    }
    logZ += Math.log(total)
    beta.fill(0, 0, end)
    for (let t = size - 1; t > 0; t--) {
      const here = t * stateCount
      const before = here - stateCount
      const list = this.#movesTo(t)
      const o = t * crossings
      // Each state of token t is worth its potential and what follows.
      for (let s = 0; s < stateCount; s++) worth[s] = potentials[t * 4 + stateLabel[s]!]! * beta[here + s]!
      for (let i = 0; i < list.length; i++) {
        const k = list[i]!
        beta[before + moveFrom[k]!]! += moves[k]! * crossing[o + moveCrossing[k]!]! * worth[moveTo[k]!]!
      }
      let top = 0
      for (let s = 0; s < stateCount; s++) if (beta[before + s]! > top) top = beta[before + s]!
      const scale = 1 / top
      for (let s = 0; s < stateCount; s++) beta[before + s]! *= scale
    }
    marginals.fill(0, 0, size * 4)
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      let sum = 0
      for (let s = 0; s < stateCount; s++) {
        const value = alpha[here + s]! * beta[here + s]!
        sum += value
        marginals[t * 4 + stateLabel[s]!]! += value
      }
      const scale = 1 / sum
      for (let y = t * 4; y < t * 4 + 4; y++) marginals[y]! *= scale
    }
    if (expectations) this.#expect(moves, expectations)
    return logZ
  }

  #expect(moves: Float64Array, expectations: Float64Array): void {
    const {size, crossed, marginals} = this
    const crossing = this.#crossing
    const potentials = this.#potentials
    const alpha = this.#alpha
    const beta = this.#beta
    crossed.fill(0, 0, (size + 1) * crossings)
    const joint = new Float64Array(moveCount)
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      const list = this.#movesTo(t)
      let sum = 0
      for (const k of list) {
        const a = t === 0 ? 1 : alpha[here - stateCount + moveFrom[k]!]!
        const b = moveTo[k]!
        const value = a * moves[k]! * crossing[t * crossings + moveCrossing[k]!]! * potentials[t * 4 + stateLabel[b]!]! * beta[here + b]!
        joint[k] = value
        sum += value
      }
      for (const k of list) {
        const p = joint[k]! / sum
        expectations[k]! += p
        crossed[t * crossings + moveCrossing[k]!]! += p
      }
    }
    crossed[size * crossings + 3] = marginals[(size - 1) * 4 + role.source]!
    crossed[size * crossings + 4] = marginals[(size - 1) * 4 + role.content]!
  }
}
