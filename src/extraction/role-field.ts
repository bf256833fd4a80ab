/** The role field in use: scores a window, keeps what does not hang on the cue, decodes. */
import type {Atoms} from './atoms.js'
import {borderLabels, Lattice, moveCount, roleLabels} from './role-states.js'
import {RoleFeatures, roleFeatureLimit, standingBorderFeatures, standingFeatures} from './roles.js'
import {windowOf} from './windows.js'

/** Weights of a field; whole numbers are steps of `scale`. */
export interface RoleFieldWeights {
  readonly tokens: Float32Array | Int8Array
  readonly borders: Float32Array | Int8Array
  readonly tokenScale: number
  readonly borderScale: number
  readonly moves: Float32Array
}

export class RoleField {
  readonly lattice = new Lattice()
  /** The window of the last `decode`. */
  first = 0
  last = 0
  /** Logarithm of the probability of the decoded path. */
  logProbability = 0
  readonly #weights: RoleFieldWeights
  readonly #expMoves = new Float64Array(moveCount)
  readonly #features = new RoleFeatures()
  readonly #rows = new Int32Array(roleFeatureLimit)
  #atoms!: Atoms
  /** Standing scores of each token and side, and of each border; the first of each is NaN until asked for. */
  #tokens = new Float32Array(0)
  #borders = new Float32Array(0)

  constructor(weights: RoleFieldWeights) {
    this.#weights = weights
    for (let k = 0; k < moveCount; k++) this.#expMoves[k] = Math.exp(weights.moves[k]!)
  }

  begin(atoms: Atoms): void {
    this.#atoms = atoms
    const tokens = atoms.count * 2 * roleLabels
    const borders = (atoms.count + 1) * 2 * borderLabels
    if (this.#tokens.length < tokens || this.#tokens.length > 200_000) {
      this.#tokens = new Float32Array(Math.max(tokens, 30_000))
      this.#borders = new Float32Array(Math.max(borders, 40_000))
    }
    this.#tokens.fill(Number.NaN, 0, tokens)
    this.#borders.fill(Number.NaN, 0, borders)
  }

  #standingToken(at: number, side: number): number {
    const offset = (at * 2 + side) * roleLabels
    const scores = this.#tokens
    if (!Number.isNaN(scores[offset]!)) return offset
    const count = standingFeatures(this.#atoms, at, side, this.#rows)
    const weights = this.#weights.tokens
    let s0 = 0
    let s1 = 0
    let s2 = 0
    for (let i = 0; i < count; i++) {
      const w = this.#rows[i]! * roleLabels
      s0 += weights[w]!
      s1 += weights[w + 1]!
      s2 += weights[w + 2]!
    }
    scores[offset] = s0
    scores[offset + 1] = s1
    scores[offset + 2] = s2
    return offset
  }

  #standingBorder(at: number, side: number): number {
    const offset = (at * 2 + side) * borderLabels
    const scores = this.#borders
    if (!Number.isNaN(scores[offset]!)) return offset
    const count = standingBorderFeatures(this.#atoms, at, side, this.#rows)
    const weights = this.#weights.borders
    scores.fill(0, offset, offset + borderLabels)
    for (let i = 0; i < count; i++) {
      const w = this.#rows[i]! * borderLabels
      scores[offset]! += weights[w]!
      scores[offset + 1]! += weights[w + 1]!
      scores[offset + 2]! += weights[w + 2]!
      scores[offset + 3]! += weights[w + 3]!
    }
    return offset
  }

  /** Decodes the window of a cue: the best labels stand in `lattice.labels`, probabilities in `lattice.marginals`. */
  decode(others: Uint8Array, cueFirst: number, cueLast: number): void {
    const {lattice} = this
    const features = this.#features
    const {tokens, borders, tokenScale, borderScale, moves} = this.#weights
    const {first, last} = windowOf(this.#atoms, cueFirst)
    const end = Math.min(cueLast, last)
    this.first = first
    this.last = last
    const size = last - first
    lattice.reserve(size)
    lattice.cueFirst = cueFirst - first
    lattice.cueLast = end - first
    features.begin(this.#atoms, others, cueFirst, end, first, last)
    for (let at = first; at < last; at++) {
      if (at >= cueFirst && at < end) continue
      const standing = this.#standingToken(at, features.side(at))
      let s0 = this.#tokens[standing]!
      let s1 = this.#tokens[standing + 1]!
      let s2 = this.#tokens[standing + 2]!
      features.token(at)
      const rows = features.features
      for (let i = 0; i < features.count; i++) {
        const w = rows[i]! * roleLabels
        s0 += tokens[w]!
        s1 += tokens[w + 1]!
        s2 += tokens[w + 2]!
      }
      const o = (at - first) * roleLabels
      lattice.tokens[o] = s0 * tokenScale
      lattice.tokens[o + 1] = s1 * tokenScale
      lattice.tokens[o + 2] = s2 * tokenScale
    }
    for (let at = first; at <= last; at++) {
      const o = (at - first) * borderLabels
      if (at > cueFirst && at < end) {
        lattice.borders.fill(0, o, o + borderLabels)
        continue
      }
      const standing = this.#standingBorder(at, at <= cueFirst ? 0 : 1)
      let s0 = this.#borders[standing]!
      let s1 = this.#borders[standing + 1]!
      let s2 = this.#borders[standing + 2]!
      let s3 = this.#borders[standing + 3]!
      features.border(at, last)
      const rows = features.borders
      for (let i = 0; i < features.borderCount; i++) {
        const w = rows[i]! * borderLabels
        s0 += borders[w]!
        s1 += borders[w + 1]!
        s2 += borders[w + 2]!
        s3 += borders[w + 3]!
      }
      lattice.borders[o] = s0 * borderScale
      lattice.borders[o + 1] = s1 * borderScale
      lattice.borders[o + 2] = s2 * borderScale
      lattice.borders[o + 3] = s3 * borderScale
    }
    const score = lattice.best(moves)
    this.logProbability = score - lattice.sum(this.#expMoves)
  }
}
