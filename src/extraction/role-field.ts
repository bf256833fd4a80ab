/** The role field in use: scores a window, keeps what does not hang on the cue, decodes. */
import type {Atoms} from './atoms.js'
import {Exponentials} from './exponentials.js'
import {Kernel, type Loops} from './kernel.js'
import {borderLabels, Lattice, moveCount, roleLabels} from './role-states.js'
import {borderFeatures, RoleFeatures, standingBorderFeatures, standingFeatures, tokenFeatures} from './roles.js'
import {highSum, lowSum, type SparseRows} from './sparse.js'
import type {SharedList} from './templates.js'
import {longestWindow, windowOf} from './windows.js'

export interface RoleFieldWeights {
  readonly tokens: SparseRows
  readonly borders: SparseRows
  readonly moves: Float32Array
}

/** Sums are held of so many tokens at a time: all of them in most articles. Many times a window. */
const stretch = 20_000
/** A sum that no features have. */
const unknown = -(2 ** 31)

export class RoleField {
  readonly lattice = new Lattice()
  /** The window of the last `decode`. */
  first = 0
  last = 0
  /** Logarithm of the probability of the decoded path. */
  logProbability = 0
  readonly #tokenScale: number
  readonly #borderScale: number
  readonly #moves: Float32Array
  readonly #expMoves = new Float64Array(moveCount)
  readonly #loops: Loops
  readonly #features: RoleFeatures
  /** Where the features stand in the kernel's memory. */
  readonly #standingWeights: number
  readonly #tokenWeights: number
  readonly #standingBorderWeights: number
  readonly #borderWeights: number
  /** Tokens or borders of a window: their places, the sums over their features, which of the standing sums are theirs. */
  readonly #places: SharedList
  readonly #sums: SharedList
  readonly #asked = new Int32Array(longestWindow + 1)
  readonly #expTokens: Exponentials
  readonly #expBorders: Exponentials
  #atoms!: Atoms
  /** The tokens whose sums are held at present. */
  #from = 0
  #to = 0
  /** By token and side the sum of all that does not hang on the cue, when asked for. */
  #standing = new Int32Array(0)
  /** The same for each border and side, two numbers each. */
  #standingBorders = new Int32Array(0)

  constructor({tokens, borders, moves}: RoleFieldWeights) {
    const kernel = new Kernel([tokens, borders])
    this.#tokenScale = tokens.scale
    this.#borderScale = borders.scale
    this.#moves = moves
    this.#loops = kernel.loops
    this.#features = new RoleFeatures(length => kernel.list(length))
    const tokenTable = kernel.table(tokens, 1)
    const borderTable = kernel.table(borders, 2)
    this.#standingWeights = kernel.features(tokenTable, standingFeatures)
    this.#tokenWeights = kernel.features(tokenTable, tokenFeatures, this.#features.words)
    this.#standingBorderWeights = kernel.features(borderTable, standingBorderFeatures)
    this.#borderWeights = kernel.features(borderTable, borderFeatures, this.#features.words)
    const longest = Math.max(standingFeatures.size, tokenFeatures.size, standingBorderFeatures.size, borderFeatures.size)
    this.#places = kernel.list((longestWindow + 1) * longest)
    this.#sums = kernel.list((longestWindow + 1) * 2)
    this.#expTokens = new Exponentials(tokens.scale)
    this.#expBorders = new Exponentials(borders.scale)
    for (let k = 0; k < moveCount; k++) this.#expMoves[k] = Math.exp(moves[k]!)
  }

  /** Goes to another article. `others`: 1 for each of its tokens that is believed to be a cue. */
  begin(atoms: Atoms, others: Uint8Array): void {
    this.#atoms = atoms
    this.#features.read(atoms, others)
    this.#to = 0
  }

  /** Makes room for the sums of tokens from the sentence of this one on: of all, or of as many as are worked on at a time. */
  #enter(first: number): void {
    const {count, sentence, sentenceStart} = this.#atoms
    this.#from = sentenceStart[sentence[first]!]!
    this.#to = Math.min(count, this.#from + stretch)
    const size = this.#to - this.#from
    if (this.#standing.length < size * 2) {
      this.#standing = new Int32Array(Math.max(size * 2, 10_000))
      this.#standingBorders = new Int32Array(Math.max((size + 1) * 4, 20_004))
    }
    this.#standing.fill(unknown, 0, size * 2)
    this.#standingBorders.fill(unknown, 0, (size + 1) * 4)
  }

  /**
   * Decodes the window of a cue, no further than from token `from` to before token `to`: the best labels stand in
   * `lattice.labels`, probabilities in `lattice.marginals`.
   */
  decode(cueFirst: number, cueLast: number, from: number, to: number): void {
    const {lattice} = this
    const features = this.#features
    const window = windowOf(this.#atoms, cueFirst)
    const first = Math.max(window.first, from)
    const last = Math.min(window.last, to)
    const end = Math.min(cueLast, last)
    if (first < this.#from || last > this.#to) this.#enter(first)
    this.first = first
    this.last = last
    const size = last - first
    lattice.reserve(size)
    lattice.cueFirst = cueFirst - first
    lattice.cueLast = end - first
    features.begin(cueFirst, end, first, last)
    this.#weighStanding(cueFirst, end)
    this.#scoreTokens(cueFirst, end)
    this.#weighStandingBorders(cueFirst, end)
    this.#scoreBorders(cueFirst, end)
    const score = lattice.best(this.#moves)
    this.logProbability = score - lattice.sum(this.#expMoves)
  }

  /** Sees to it that the standing sums of all tokens beside the cue are known. */
  #weighStanding(cueFirst: number, cueLast: number): void {
    const {first, last} = this
    const standing = this.#standing
    const from = this.#from
    const asked = this.#asked
    const places = this.#places
    let count = 0
    for (let at = first; at < last; at++) {
      if (at >= cueFirst && at < cueLast) continue
      const side = at < cueFirst ? 0 : 1
      const to = (at - from) * 2 + side
      if (standing[to] !== unknown) continue
      this.#features.standing(at, side, places.list, count * standingFeatures.size)
      asked[count++] = to
    }
    if (count === 0) return
    this.#loops.weighPlaces(this.#standingWeights, places.at, count, this.#sums.at)
    const sums = this.#sums.list
    for (let i = 0; i < count; i++) standing[asked[i]!] = sums[i]!
  }

  #scoreTokens(cueFirst: number, cueLast: number): void {
    const {first, last} = this
    const {tokens, tokenWorth} = this.lattice
    const places = this.#places
    let count = 0
    for (let at = first; at < last; at++)
      if (at < cueFirst || at >= cueLast) this.#features.token(at, places.list, count++ * tokenFeatures.size)
    this.#loops.weighPlaces(this.#tokenWeights, places.at, count, this.#sums.at)
    const sums = this.#sums.list
    const scale = this.#tokenScale
    const from = this.#from
    let i = 0
    for (let at = first; at < last; at++) {
      if (at >= cueFirst && at < cueLast) continue
      const sum = this.#standing[(at - from) * 2 + (at < cueFirst ? 0 : 1)]! + sums[i++]!
      const source = lowSum(sum)
      const content = highSum(sum)
      const t = at - first
      tokens[t * roleLabels] = 0
      tokens[t * roleLabels + 1] = source * scale
      tokens[t * roleLabels + 2] = content * scale
      tokenWorth[t * 2] = this.#expTokens.of(source)
      tokenWorth[t * 2 + 1] = this.#expTokens.of(content)
    }
  }

  /** The same for borders; one at the cue's beginning belongs to the side before it. */
  #weighStandingBorders(cueFirst: number, cueLast: number): void {
    const {first, last} = this
    const standing = this.#standingBorders
    const from = this.#from
    const asked = this.#asked
    const places = this.#places
    let count = 0
    for (let at = first; at <= last; at++) {
      if (at > cueFirst && at < cueLast) continue
      const side = at <= cueFirst ? 0 : 1
      const to = ((at - from) * 2 + side) * 2
      if (standing[to] !== unknown) continue
      this.#features.standingBorder(at, side, places.list, count * standingBorderFeatures.size)
      asked[count++] = to
    }
    if (count === 0) return
    this.#loops.weighPlaces2(this.#standingBorderWeights, places.at, count, this.#sums.at)
    const sums = this.#sums.list
    for (let i = 0; i < count; i++) {
      standing[asked[i]!] = sums[i * 2]!
      standing[asked[i]! + 1] = sums[i * 2 + 1]!
    }
  }

  #scoreBorders(cueFirst: number, cueLast: number): void {
    const {first, last} = this
    const {borders, borderWorth} = this.lattice
    const places = this.#places
    let count = 0
    for (let at = first; at <= last; at++)
      if (at <= cueFirst || at >= cueLast) this.#features.border(at, last, places.list, count++ * borderFeatures.size)
    this.#loops.weighPlaces2(this.#borderWeights, places.at, count, this.#sums.at)
    const sums = this.#sums.list
    const scale = this.#borderScale
    const from = this.#from
    let i = 0
    for (let at = first; at <= last; at++) {
      const o = (at - first) * borderLabels
      if (at > cueFirst && at < cueLast) {
        borders.fill(0, o, o + borderLabels)
        borderWorth.fill(1, o, o + borderLabels)
        continue
      }
      const standing = ((at - from) * 2 + (at <= cueFirst ? 0 : 1)) * 2
      for (let pair = 0; pair < 2; pair++) {
        const sum = this.#standingBorders[standing + pair]! + sums[i++]!
        const begins = lowSum(sum)
        const ends = highSum(sum)
        borders[o + pair * 2] = begins * scale
        borders[o + pair * 2 + 1] = ends * scale
        borderWorth[o + pair * 2] = this.#expBorders.of(begins)
        borderWorth[o + pair * 2 + 1] = this.#expBorders.of(ends)
      }
    }
  }
}
