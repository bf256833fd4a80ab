/**
 * The states of the role field and inference over them. A token is other (0), source (1), content (2) or cue (3); the state
 * also remembers whether the source and a first piece of content have been seen, so that a path holds one source in one piece.
 * Besides the scores of tokens there are scores of borders: source begins or ends, content begins or ends between two tokens.
 */
import {LogOfProduct} from './log-of-product.js'

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
/** Moves to a cue token that is the first of all: from other, nothing seen. */
const firstMoves = movesByKind[1]!.filter(k => moveFrom[k] === 0)
const firstPlain = movesByKind[0]!.filter(k => moveFrom[k] === 0)

/** Numbers of the moves between states of which neither is a cue, by these states. */
const moveOf = (a: number, b: number): number => from.findIndex((state, k) => state === a && to[k] === b)
const m00 = moveOf(0, 0)
const m04 = moveOf(0, 4)
const m06 = moveOf(0, 6)
const m11 = moveOf(1, 1)
const m15 = moveOf(1, 5)
const m16 = moveOf(1, 6)
const m22 = moveOf(2, 2)
const m27 = moveOf(2, 7)
const m33 = moveOf(3, 3)
const m37 = moveOf(3, 7)
const m42 = moveOf(4, 2)
const m44 = moveOf(4, 4)
const m47 = moveOf(4, 7)
const m53 = moveOf(5, 3)
const m55 = moveOf(5, 5)
const m57 = moveOf(5, 7)
const m61 = moveOf(6, 1)
const m65 = moveOf(6, 5)
const m66 = moveOf(6, 6)
const m73 = moveOf(7, 3)
const m77 = moveOf(7, 7)

/** Room for one window; grows as needed. */
export class Lattice {
  /** Scores: `size * 3` of tokens, `(size + 1) * 4` of borders (border t stands before token t). */
  tokens = new Float64Array(0)
  borders = new Float64Array(0)
  /** Exponentials of the same, which `sum` reads: of source and content less other (`size * 2`), and of borders. */
  tokenWorth = new Float64Array(0)
  borderWorth = new Float64Array(0)
  /** Cue tokens first (inclusive) to last (exclusive) within the window. */
  cueFirst = 0
  cueLast = 0
  size = 0
  /** Results: probabilities of labels (size × 4) and of crossings at borders (size + 1) × `crossings`. */
  marginals = new Float64Array(0)
  crossed = new Float64Array(0)
  labels = new Uint8Array(0)
  /** What each crossing adds (`best`) or multiplies with (`sum`) at the border at hand. */
  readonly #crossing = new Float64Array(crossings)
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
    this.tokenWorth = new Float64Array(room * 2)
    this.borderWorth = new Float64Array(room * borderLabels)
    this.marginals = new Float64Array(room * 4)
    this.crossed = new Float64Array(room * crossings)
    this.labels = new Uint8Array(room)
    this.#alpha = new Float64Array(room * stateCount)
    this.#beta = new Float64Array(room * stateCount)
    this.#back = new Uint8Array(room * stateCount)
  }

  /** Fills `tokenWorth` and `borderWorth` from the scores. */
  raise(): void {
    const {size, tokens, borders} = this
    for (let t = 0; t < size; t++) {
      const other = tokens[t * roleLabels]!
      this.tokenWorth[t * 2] = Math.exp(tokens[t * roleLabels + 1]! - other)
      this.tokenWorth[t * 2 + 1] = Math.exp(tokens[t * roleLabels + 2]! - other)
    }
    for (let i = 0; i < (size + 1) * borderLabels; i++) this.borderWorth[i] = Math.exp(borders[i]!)
  }

  /** Moves that lead to token t where it or the token before is a cue. */
  #movesTo(t: number): Uint8Array {
    const here = t >= this.cueFirst && t < this.cueLast ? 1 : 0
    if (t === 0) return firstMoves
    const before = t > this.cueFirst && t <= this.cueLast ? 2 : 0
    return movesByKind[before + here]!
  }

  /** Whether neither token t nor the one before is a cue; such moves are written out one by one, since they are most. */
  #plain(t: number): boolean {
    return t < this.cueFirst || t > this.cueLast
  }

  /** Labels of the best path, written to `labels`; returns its score. */
  best(moves: Float32Array): number {
    const {size, borders, tokens, labels, cueFirst, cueLast} = this
    const back = this.#back
    let current = this.#best.fill(-Infinity)
    let next = this.#next
    // Before the window everything is other and nothing seen.
    current[0] = 0
    const crossing = this.#crossing
    for (let t = 0; t < size; t++) {
      const b = t * borderLabels
      const sourceBegins = borders[b]!
      const sourceEnds = borders[b + 1]!
      const contentBegins = borders[b + 2]!
      const contentEnds = borders[b + 3]!
      if (this.#plain(t)) {
        const o = t * stateCount
        const source = tokens[t * roleLabels + 1]!
        const content = tokens[t * roleLabels + 2]!
        const other = tokens[t * roleLabels]!
        const c0 = current[0]!
        const c1 = current[1]!
        const c2 = current[2]!
        const c3 = current[3]!
        const c4 = current[4]!
        const c5 = current[5]!
        const c6 = current[6]!
        const c7 = current[7]!
        back[o] = 0
        next[0] = c0 + moves[m00]! + other
        let top = c1 + moves[m11]!
        let by = 1
        let score = c6 + moves[m61]! + contentEnds
        if (score > top) {
          top = score
          by = 6
        }
        next[1] = top + other
        back[o + 1] = by
        top = c2 + moves[m22]!
        by = 2
        score = c4 + moves[m42]! + sourceEnds
        if (score > top) {
          top = score
          by = 4
        }
        next[2] = top + other
        back[o + 2] = by
        top = c3 + moves[m33]!
        by = 3
        score = c5 + moves[m53]! + sourceEnds
        if (score > top) {
          top = score
          by = 5
        }
        score = c7 + moves[m73]! + contentEnds
        if (score > top) {
          top = score
          by = 7
        }
        next[3] = top + other
        back[o + 3] = by
        top = c0 + moves[m04]! + sourceBegins
        by = 0
        score = c4 + moves[m44]!
        if (score > top) {
          top = score
          by = 4
        }
        next[4] = top + source
        back[o + 4] = by
        top = c1 + moves[m15]! + sourceBegins
        by = 1
        score = c5 + moves[m55]!
        if (score > top) {
          top = score
          by = 5
        }
        score = c6 + moves[m65]! + (contentEnds + sourceBegins)
        if (score > top) {
          top = score
          by = 6
        }
        next[5] = top + source
        back[o + 5] = by
        top = c0 + moves[m06]! + contentBegins
        by = 0
        score = c1 + moves[m16]! + contentBegins
        if (score > top) {
          top = score
          by = 1
        }
        score = c6 + moves[m66]!
        if (score > top) {
          top = score
          by = 6
        }
        next[6] = top + content
        back[o + 6] = by
        top = c2 + moves[m27]! + contentBegins
        by = 2
        score = c3 + moves[m37]! + contentBegins
        if (score > top) {
          top = score
          by = 3
        }
        score = c4 + moves[m47]! + (sourceEnds + contentBegins)
        if (score > top) {
          top = score
          by = 4
        }
        score = c5 + moves[m57]! + (sourceEnds + contentBegins)
        if (score > top) {
          top = score
          by = 5
        }
        score = c7 + moves[m77]!
        if (score > top) {
          top = score
          by = 7
        }
        next[7] = top + content
        back[o + 7] = by
        next[8] = next[9] = next[10] = next[11] = -Infinity
      } else {
        crossing[0] = 0
        crossing[1] = sourceBegins
        crossing[2] = contentBegins
        crossing[3] = sourceEnds
        crossing[4] = contentEnds
        crossing[5] = sourceEnds + contentBegins
        crossing[6] = contentEnds + sourceBegins
        next.fill(-Infinity)
        const list = this.#movesTo(t)
        for (let i = 0; i < list.length; i++) {
          const k = list[i]!
          const score = current[moveFrom[k]!]! + moves[k]! + crossing[moveCrossing[k]!]!
          const b = moveTo[k]!
          if (score > next[b]!) {
            next[b] = score
            back[t * stateCount + b] = moveFrom[k]!
          }
        }
        if (t < cueFirst || t >= cueLast) for (let s = 0; s < 8; s++) next[s]! += tokens[t * roleLabels + stateLabel[s]!]!
      }
      const held = current
      current = next
      next = held
    }
    let state = 0
    let top = -Infinity
    const b = size * borderLabels
    for (let s = 0; s < stateCount; s++) {
      const score = current[s]! + (leaving[s] === 3 ? borders[b + 1]! : leaving[s] === 4 ? borders[b + 3]! : 0)
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

  /** Potential of a label at token t. */
  #worth(t: number, label: number): number {
    if (t >= this.cueFirst && t < this.cueLast) return label === role.cue ? 1 : 0
    return label === role.other ? 1 : label === role.cue ? 0 : this.tokenWorth[t * 2 + label - 1]!
  }

  /** Makes ready the potentials of all crossings at border t. */
  #cross(t: number): void {
    const {borderWorth} = this
    const crossing = this.#crossing
    const sourceBegins = borderWorth[t * borderLabels]!
    const sourceEnds = borderWorth[t * borderLabels + 1]!
    const contentBegins = borderWorth[t * borderLabels + 2]!
    const contentEnds = borderWorth[t * borderLabels + 3]!
    crossing[0] = 1
    crossing[1] = sourceBegins
    crossing[2] = contentBegins
    crossing[3] = sourceEnds
    crossing[4] = contentEnds
    crossing[5] = sourceEnds * contentBegins
    crossing[6] = contentEnds * sourceBegins
  }

  /**
   * Probabilities of labels; with `expectations` also of crossings, and the expected number of each move is added there.
   * `moves` are potentials (exponentials of scores), as `tokenWorth` and `borderWorth` are. Returns the logarithm of the
   * normaliser.
   */
  sum(moves: Float64Array, expectations?: Float64Array): number {
    const {size, tokens, tokenWorth, borderWorth, marginals, cueFirst, cueLast} = this
    const crossing = this.#crossing
    const alpha = this.#alpha
    const beta = this.#beta
    const worth = this.#next
    const v00 = moves[m00]!
    const v04 = moves[m04]!
    const v06 = moves[m06]!
    const v11 = moves[m11]!
    const v15 = moves[m15]!
    const v16 = moves[m16]!
    const v22 = moves[m22]!
    const v27 = moves[m27]!
    const v33 = moves[m33]!
    const v37 = moves[m37]!
    const v42 = moves[m42]!
    const v44 = moves[m44]!
    const v47 = moves[m47]!
    const v53 = moves[m53]!
    const v55 = moves[m55]!
    const v57 = moves[m57]!
    const v61 = moves[m61]!
    const v65 = moves[m65]!
    const v66 = moves[m66]!
    const v73 = moves[m73]!
    const v77 = moves[m77]!
    const logZ = new LogOfProduct()
    // The states of the token before, as `alpha` has them: before the window everything is other and nothing seen.
    let a0 = 1
    let a1 = 0
    let a2 = 0
    let a3 = 0
    let a4 = 0
    let a5 = 0
    let a6 = 0
    let a7 = 0
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      const before = here - stateCount
      let total = 0
      if (t < cueFirst || t >= cueLast) logZ.log += tokens[t * roleLabels]!
      if (this.#plain(t)) {
        const source = tokenWorth[t * 2]!
        const content = tokenWorth[t * 2 + 1]!
        const sourceBegins = borderWorth[t * borderLabels]!
        const sourceEnds = borderWorth[t * borderLabels + 1]!
        const contentBegins = borderWorth[t * borderLabels + 2]!
        const contentEnds = borderWorth[t * borderLabels + 3]!
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
        alpha[here] = a0
        alpha[here + 1] = a1
        alpha[here + 2] = a2
        alpha[here + 3] = a3
        alpha[here + 4] = a4
        alpha[here + 5] = a5
        alpha[here + 6] = a6
        alpha[here + 7] = a7
        for (let s = 8; s < stateCount; s++) alpha[here + s] = 0
      } else {
        this.#cross(t)
        alpha.fill(0, here, here + stateCount)
        const list = this.#movesTo(t)
        for (let i = 0; i < list.length; i++) {
          const k = list[i]!
          const a = t === 0 ? 1 : alpha[before + moveFrom[k]!]!
          alpha[here + moveTo[k]!]! += a * moves[k]! * crossing[moveCrossing[k]!]!
        }
        for (let s = 0; s < stateCount; s++) {
          const value = alpha[here + s]! * this.#worth(t, stateLabel[s]!)
          alpha[here + s] = value
          total += value
        }
        const scale = 1 / total
        for (let s = 0; s < stateCount; s++) alpha[here + s]! *= scale
        a0 = alpha[here]!
        a1 = alpha[here + 1]!
        a2 = alpha[here + 2]!
        a3 = alpha[here + 3]!
        a4 = alpha[here + 4]!
        a5 = alpha[here + 5]!
        a6 = alpha[here + 6]!
        a7 = alpha[here + 7]!
      }
      logZ.times(total)
    }
    const end = (size - 1) * stateCount
    let total = 0
    this.#cross(size)
    for (let s = 0; s < stateCount; s++) {
      beta[end + s] = crossing[leaving[s]!]!
      total += alpha[end + s]! * beta[end + s]!
    }
    logZ.times(total)
    for (let t = size - 1; t > 0; t--) {
      const here = t * stateCount
      const before = here - stateCount
      // Each state of token t is worth its potential and what follows.
      if (this.#plain(t)) {
        const source = tokenWorth[t * 2]!
        const content = tokenWorth[t * 2 + 1]!
        const sourceBegins = borderWorth[t * borderLabels]!
        const sourceEnds = borderWorth[t * borderLabels + 1]!
        const contentBegins = borderWorth[t * borderLabels + 2]!
        const contentEnds = borderWorth[t * borderLabels + 3]!
        const toContent = sourceEnds * contentBegins
        const toSource = contentEnds * sourceBegins
        const w1 = beta[here + 1]!
        const w2 = beta[here + 2]!
        const w3 = beta[here + 3]!
        const w4 = source * beta[here + 4]!
        const w5 = source * beta[here + 5]!
        const w6 = content * beta[here + 6]!
        const w7 = content * beta[here + 7]!
        const b0 = v00 * beta[here]! + v04 * sourceBegins * w4 + v06 * contentBegins * w6
        const b1 = v11 * w1 + v15 * sourceBegins * w5 + v16 * contentBegins * w6
        const b2 = v22 * w2 + v27 * contentBegins * w7
        const b3 = v33 * w3 + v37 * contentBegins * w7
        const b4 = v42 * sourceEnds * w2 + v44 * w4 + v47 * toContent * w7
        const b5 = v53 * sourceEnds * w3 + v55 * w5 + v57 * toContent * w7
        const b6 = v61 * contentEnds * w1 + v65 * toSource * w5 + v66 * w6
        const b7 = v73 * contentEnds * w3 + v77 * w7
        const scale = 1 / Math.max(b0, b1, b2, b3, b4, b5, b6, b7)
        beta[before] = b0 * scale
        beta[before + 1] = b1 * scale
        beta[before + 2] = b2 * scale
        beta[before + 3] = b3 * scale
        beta[before + 4] = b4 * scale
        beta[before + 5] = b5 * scale
        beta[before + 6] = b6 * scale
        beta[before + 7] = b7 * scale
        for (let s = 8; s < stateCount; s++) beta[before + s] = 0
        continue
      }
      this.#cross(t)
      beta.fill(0, before, before + stateCount)
      const list = this.#movesTo(t)
      for (let s = 0; s < stateCount; s++) worth[s] = this.#worth(t, stateLabel[s]!) * beta[here + s]!
      for (let i = 0; i < list.length; i++) {
        const k = list[i]!
        beta[before + moveFrom[k]!]! += moves[k]! * crossing[moveCrossing[k]!]! * worth[moveTo[k]!]!
      }
      let top = 0
      for (let s = 0; s < stateCount; s++) if (beta[before + s]! > top) top = beta[before + s]!
      const scale = 1 / top
      for (let s = 0; s < stateCount; s++) beta[before + s]! *= scale
    }
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      const o = t * 4
      if (t >= cueFirst && t < cueLast) {
        marginals[o] = marginals[o + 1] = marginals[o + 2] = 0
        marginals[o + 3] = 1
        continue
      }
      const other0 = alpha[here]! * beta[here]!
      const other1 = alpha[here + 1]! * beta[here + 1]!
      const other2 = alpha[here + 2]! * beta[here + 2]!
      const other3 = alpha[here + 3]! * beta[here + 3]!
      const source0 = alpha[here + 4]! * beta[here + 4]!
      const source1 = alpha[here + 5]! * beta[here + 5]!
      const content0 = alpha[here + 6]! * beta[here + 6]!
      const content1 = alpha[here + 7]! * beta[here + 7]!
      const other = other0 + other1 + other2 + other3
      const scale = 1 / (other + source0 + source1 + content0 + content1)
      marginals[o] = other * scale
      marginals[o + 1] = (source0 + source1) * scale
      marginals[o + 2] = (content0 + content1) * scale
      marginals[o + 3] = 0
    }
    if (expectations) this.#expect(moves, expectations)
    return logZ.value
  }

  #expect(moves: Float64Array, expectations: Float64Array): void {
    const {size, crossed, marginals, cueFirst} = this
    const crossing = this.#crossing
    const alpha = this.#alpha
    const beta = this.#beta
    crossed.fill(0, 0, (size + 1) * crossings)
    const joint = new Float64Array(moveCount)
    for (let t = 0; t < size; t++) {
      const here = t * stateCount
      const list = t === 0 && cueFirst > 0 ? firstPlain : this.#movesTo(t)
      let sum = 0
      this.#cross(t)
      for (const k of list) {
        const a = t === 0 ? 1 : alpha[here - stateCount + moveFrom[k]!]!
        const b = moveTo[k]!
        const value = a * moves[k]! * crossing[moveCrossing[k]!]! * this.#worth(t, stateLabel[b]!) * beta[here + b]!
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
