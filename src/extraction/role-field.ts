/** The role field in use: scores a window, keeps what does not hang on the cue, decodes. */
import {longestSentence} from '../analysis/types.js'
import {type Atoms, padAtom} from './atoms.js'
import {Exponentials} from './exponentials.js'
import {type KeptSums, Kernel, type Loops} from './kernel.js'
import {borderLabels, Lattice, moveCount, roleLabels} from './role-states.js'
import {
  besideRoles,
  besideTemplates,
  borderBits,
  borderFeatures,
  cueGroupCount,
  RoleFeatures,
  standingBits,
  standingBorderBits,
  standingBorderFeatures,
  standingFeatures,
  tokenBits,
  tokenFeatures,
} from './roles.js'
import {highSum, lowSum, type SparseRows} from './sparse.js'
import type {SharedList} from './templates.js'
import {longestWindow, windowOf} from './windows.js'

export interface RoleFieldWeights {
  readonly tokens: SparseRows
  readonly borders: SparseRows
  readonly moves: Float32Array
}

/** How far beside a token the words lie at most that are features of it. */
const reach = 2
/** Room between the sentences, for what the words at their ends, and the padding beyond, would add to tokens outside. */
const room = 4 * reach
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
  /** Places in the kernel's memory: what words weigh beside them, features. */
  readonly #words: number
  readonly #standingWeights: number
  readonly #tokenWeights: number
  readonly #standingBorderWeights: number
  readonly #borderWeights: number
  /** Sums by key that hold for one cue only. */
  readonly #ofCue: readonly (KeptSums | undefined)[]
  /** The words of a sentence, and what they weigh beside them. */
  readonly #sentence: SharedList
  readonly #weighed: SharedList
  /** Tokens or borders of a window: their places, the sums over their features, which of the standing sums are theirs. */
  readonly #places: SharedList
  readonly #sums: SharedList
  readonly #asked = new Int32Array(longestWindow + 1)
  readonly #expTokens: Exponentials
  readonly #expBorders: Exponentials
  #atoms!: Atoms
  /** The tokens whose sums are held at present, and the sentence of the first. */
  #from = 0
  #to = 0
  #firstSentence = 0
  /** By token and side what the words beside it weigh, with room between sentences; whether a sentence has been summed. */
  #beside = new Int32Array(0)
  #summed = new Uint8Array(0)
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
    this.#words = kernel.words(tokenTable, besideTemplates, besideRoles, 2, 11)
    this.#standingWeights = kernel.features(tokenTable, 1, standingFeatures, standingBits).at
    const tokenWeights = kernel.features(tokenTable, 1, tokenFeatures, tokenBits, this.#features.words)
    this.#tokenWeights = tokenWeights.at
    this.#standingBorderWeights = kernel.features(borderTable, 2, standingBorderFeatures, standingBorderBits).at
    const borderWeights = kernel.features(borderTable, 2, borderFeatures, borderBits, this.#features.words)
    this.#borderWeights = borderWeights.at
    this.#ofCue = [...tokenWeights.kept.slice(0, cueGroupCount.tokens), ...borderWeights.kept.slice(0, cueGroupCount.borders)]
    this.#sentence = kernel.list(longestSentence + 2 * reach)
    this.#weighed = kernel.list((longestSentence + 4 * reach) * 2)
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
    this.#firstSentence = sentence[first]!
    this.#from = sentenceStart[this.#firstSentence]!
    this.#to = Math.min(count, this.#from + stretch)
    const size = this.#to - this.#from
    if (this.#standing.length < size * 2) {
      this.#standing = new Int32Array(Math.max(size * 2, 10_000))
      this.#standingBorders = new Int32Array(Math.max((size + 1) * 4, 20_004))
    }
    this.#standing.fill(unknown, 0, size * 2)
    this.#standingBorders.fill(unknown, 0, (size + 1) * 4)
    const sentences = sentence[this.#to - 1]! - this.#firstSentence + 1
    this.#summed = new Uint8Array(sentences)
    // The last sentence may reach beyond the stretch.
    this.#beside = new Int32Array((size + longestSentence + sentences * room) * 2)
  }

  /** Where the sums of the words beside a token stand; those of a sentence are added up when first asked for. */
  #besideOf(at: number): number {
    const {sentence: sentences, sentenceStart} = this.#atoms
    const sentence = sentences[at]!
    const place = sentence - this.#firstSentence
    const shift = place * room + room / 2 - this.#from
    if (this.#summed[place] === 0) {
      this.#summed[place] = 1
      this.#sumWords(sentenceStart[sentence]!, sentenceStart[sentence + 1]!, shift)
    }
    return (at + shift) * 2
  }

  #sumWords(first: number, last: number, shift: number): void {
    const {word} = this.#atoms
    const words = this.#sentence.list
    const size = last - first + 2 * reach
    for (let i = 0; i < size; i++) words[i] = i < reach || i >= size - reach ? padAtom : word[first - reach + i]!
    const sums = this.#weighed.list.subarray(0, (size + 2 * reach) * 2).fill(0)
    this.#loops.weighWords(this.#words, this.#sentence.at, size, this.#weighed.at + reach * 8)
    this.#beside.set(sums, (first - 2 * reach + shift) * 2)
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
    for (const kept of this.#ofCue) kept?.clear()
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
    for (let i = 0; i < count; i++) {
      const to = asked[i]!
      standing[to] = this.#beside[this.#besideOf(from + (to >> 1)) + (to & 1)]! + sums[i]!
    }
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
