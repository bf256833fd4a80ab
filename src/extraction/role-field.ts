/** The role field in use: scores a window, keeps what does not hang on the cue, decodes. */
import type {Atoms} from './atoms.js'
import {Exponentials, Memo} from './memo.js'
import {borderLabels, Lattice, moveCount, roleLabels} from './role-states.js'
import {borderGroups, cueGroups, RoleFeatures, roleFeatureLimit, standingBorderFeatures, standingFeatures, tokenGroups} from './roles.js'
import type {SparseTable} from './sparse.js'
import {windowOf} from './windows.js'

export interface RoleFieldWeights {
  readonly tokens: SparseTable
  readonly borders: SparseTable
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
  /** Sums by group of features. */
  readonly #memos = Array.from({length: tokenGroups}, (_, group) => new Memo(group < cueGroups ? 9 : 12, 2))
  readonly #borderMemos = [new Memo(7, borderLabels), new Memo(12, borderLabels)]
  readonly #expTokens: Exponentials
  readonly #expBorders: Exponentials
  #atoms!: Atoms
  /** Standing scores of each token and side (source and content, other being 0) and of each border; NaN until asked for. */
  #tokens = new Float64Array(0)
  #borders = new Float64Array(0)

  constructor(weights: RoleFieldWeights) {
    this.#weights = weights
    this.#expTokens = new Exponentials(weights.tokens.scale)
    this.#expBorders = new Exponentials(weights.borders.scale)
    for (let k = 0; k < moveCount; k++) this.#expMoves[k] = Math.exp(weights.moves[k]!)
  }

  begin(atoms: Atoms): void {
    this.#atoms = atoms
    const tokens = atoms.count * 4
    const borders = (atoms.count + 1) * 2 * borderLabels
    if (this.#borders.length < borders || this.#borders.length > 200_000) {
      this.#tokens = new Float64Array(Math.max(tokens, 20_000))
      this.#borders = new Float64Array(Math.max(borders, 40_000))
    }
    this.#tokens.fill(Number.NaN, 0, tokens)
    this.#borders.fill(Number.NaN, 0, borders)
  }

  #standingToken(at: number, side: number): number {
    const offset = (at * 2 + side) * 2
    const scores = this.#tokens
    if (!Number.isNaN(scores[offset]!)) return offset
    scores[offset] = 0
    scores[offset + 1] = 0
    this.#weights.tokens.add2(this.#rows, standingFeatures(this.#atoms, at, side, this.#rows), scores, offset)
    return offset
  }

  #standingBorder(at: number, side: number): number {
    const offset = (at * 2 + side) * borderLabels
    const scores = this.#borders
    if (!Number.isNaN(scores[offset]!)) return offset
    scores.fill(0, offset, offset + borderLabels)
    this.#weights.borders.add4(this.#rows, standingBorderFeatures(this.#atoms, at, side, this.#rows), scores, offset)
    return offset
  }

  /**
   * Decodes the window of a cue, no further than from token `from` to before token `to`: the best labels stand in
   * `lattice.labels`, probabilities in `lattice.marginals`.
   */
  decode(others: Uint8Array, cueFirst: number, cueLast: number, from: number, to: number): void {
    const {lattice} = this
    const features = this.#features
    const {tokens, borders, moves} = this.#weights
    const window = windowOf(this.#atoms, cueFirst)
    const first = Math.max(window.first, from)
    const last = Math.min(window.last, to)
    const end = Math.min(cueLast, last)
    this.first = first
    this.last = last
    const size = last - first
    lattice.reserve(size)
    lattice.cueFirst = cueFirst - first
    lattice.cueLast = end - first
    features.begin(this.#atoms, others, cueFirst, end, first, last)
    for (let group = 0; group < cueGroups; group++) this.#memos[group]!.clear()
    this.#borderMemos[0]!.clear()
    for (let at = first; at < last; at++) {
      if (at >= cueFirst && at < end) continue
      const t = at - first
      const standing = this.#standingToken(at, features.side(at))
      const scores = lattice.tokens
      const o = t * roleLabels
      features.place(at)
      scores[o] = 0
      scores[o + 1] = this.#tokens[standing]!
      scores[o + 2] = this.#tokens[standing + 1]!
      tokens.add2(this.#rows, features.word(this.#rows), scores, o + 1)
      for (let group = 0; group < tokenGroups; group++) {
        const memo = this.#memos[group]!
        let place = memo.find(features.keys[group]!)
        if (place < 0) {
          place = ~place
          tokens.add2(this.#rows, features.group(group, this.#rows, 0), memo.values, place)
        }
        scores[o + 1]! += memo.values[place]!
        scores[o + 2]! += memo.values[place + 1]!
      }
      lattice.tokenWorth[t * 2] = this.#expTokens.of(scores[o + 1]!)
      lattice.tokenWorth[t * 2 + 1] = this.#expTokens.of(scores[o + 2]!)
      scores[o + 1]! *= tokens.scale
      scores[o + 2]! *= tokens.scale
    }
    for (let at = first; at <= last; at++) {
      const o = (at - first) * borderLabels
      if (at > cueFirst && at < end) {
        lattice.borders.fill(0, o, o + borderLabels)
        lattice.borderWorth.fill(1, o, o + borderLabels)
        continue
      }
      const standing = this.#standingBorder(at, at <= cueFirst ? 0 : 1)
      const count = features.borderWords(at, last)
      for (let y = 0; y < borderLabels; y++) lattice.borders[o + y] = this.#borders[standing + y]!
      borders.add4(features.borders, count, lattice.borders, o)
      for (let group = 0; group < borderGroups; group++) {
        const memo = this.#borderMemos[group]!
        let place = memo.find(features.borderKeys[group]!)
        if (place < 0) {
          place = ~place
          borders.add4(this.#rows, features.borderGroup(group, this.#rows, 0), memo.values, place)
        }
        for (let y = 0; y < borderLabels; y++) lattice.borders[o + y]! += memo.values[place + y]!
      }
      for (let y = o; y < o + borderLabels; y++) {
        lattice.borderWorth[y] = this.#expBorders.of(lattice.borders[y]!)
        lattice.borders[y]! *= borders.scale
      }
    }
    const score = lattice.best(moves)
    this.logProbability = score - lattice.sum(this.#expMoves)
  }
}
