/** The role field in use: scores a window, keeps what does not hang on the cue, decodes. */
import {type Atoms, padAtom} from './atoms.js'
import {Exponentials, GroupSums, Memo} from './memo.js'
import {borderLabels, Lattice, moveCount, roleLabels} from './role-states.js'
import {
  besidePairs,
  besideRoles,
  besideTemplates,
  borderGroup,
  borderWords,
  cueBorders,
  cueTokenGroups,
  RoleFeatures,
  standingBorderGroups,
  standingBorderWords,
  standingGroups,
  tokenGroups,
} from './roles.js'
import {highSum, lowSum, type SparseTable} from './sparse.js'
import type {Templates} from './templates.js'
import {windowOf} from './windows.js'

export interface RoleFieldWeights {
  readonly tokens: SparseTable
  readonly borders: SparseTable
  readonly moves: Float32Array
}

/** Room between the sentences, for what the words at their ends, and the padding beyond, would add to tokens outside. */
const room = 8
/** A sum that no features have. */
const unknown = -(2 ** 31)

export class RoleField {
  readonly lattice = new Lattice()
  /** The window of the last `decode`. */
  first = 0
  last = 0
  /** Logarithm of the probability of the decoded path. */
  logProbability = 0
  readonly #tokens: SparseTable
  readonly #borders: SparseTable
  readonly #moves: Float32Array
  readonly #expMoves = new Float64Array(moveCount)
  readonly #features = new RoleFeatures()
  /** Sums of words beside a token, by place and side; of groups of features. */
  readonly #words = new Memo(11, besideRoles.length * 2)
  readonly #standingGroups: GroupSums
  readonly #cueGroups: GroupSums
  readonly #groups: GroupSums
  readonly #standingBorderGroups = standingBorderGroups.map(() => new Memo(11, 2))
  readonly #cueBorders = new Memo(7, 2)
  readonly #borderGroup = new Memo(12, 2)
  readonly #expTokens: Exponentials
  readonly #expBorders: Exponentials
  readonly #one = new Int32Array(2)
  readonly #four = new Int32Array(2)
  #atoms!: Atoms
  /** By token and side what the words beside it weigh, with room between sentences; whether a sentence has been summed. */
  #beside = new Int32Array(0)
  #summed = new Uint8Array(0)
  /** By token and side the sum of all that does not hang on the cue, when asked for. */
  #standing = new Int32Array(0)
  /** The same for each border and side, two numbers each. */
  #standingBorders = new Int32Array(0)

  constructor({tokens, borders, moves}: RoleFieldWeights) {
    this.#tokens = tokens
    this.#borders = borders
    this.#moves = moves
    this.#standingGroups = new GroupSums(tokens, standingGroups, 11)
    this.#cueGroups = new GroupSums(tokens, cueTokenGroups, 8)
    this.#groups = new GroupSums(tokens, tokenGroups, 11)
    this.#expTokens = new Exponentials(tokens.scale)
    this.#expBorders = new Exponentials(borders.scale)
    for (let k = 0; k < moveCount; k++) this.#expMoves[k] = Math.exp(moves[k]!)
  }

  /** Goes to another article. `others`: 1 for each of its tokens that is believed to be a cue. */
  begin(atoms: Atoms, others: Uint8Array): void {
    this.#atoms = atoms
    this.#features.read(atoms, others)
    const {count} = atoms
    const sentences = atoms.sentenceStart.length
    if (this.#standing.length < count * 2 || this.#standing.length > 100_000) {
      this.#standing = new Int32Array(Math.max(count * 2, 10_000))
      this.#standingBorders = new Int32Array(Math.max((count + 1) * 4, 20_004))
    }
    this.#standing.fill(unknown, 0, count * 2)
    this.#standingBorders.fill(unknown, 0, (count + 1) * 4)
    this.#summed = new Uint8Array(sentences)
    this.#beside = new Int32Array((count + sentences * room) * 2)
  }

  /** Where the sums of the words beside a token stand; those of a sentence are added up when first asked for. */
  #besideOf(at: number): number {
    const {sentence: sentences, sentenceStart} = this.#atoms
    const sentence = sentences[at]!
    const shift = sentence * room + room / 2
    if (this.#summed[sentence] === 0) {
      this.#summed[sentence] = 1
      this.#sumWords(sentenceStart[sentence]!, sentenceStart[sentence + 1]!, shift)
    }
    return (at + shift) * 2
  }

  #sumWords(first: number, last: number, shift: number): void {
    const {word} = this.#atoms
    const sums = this.#beside
    const {entries} = this.#words
    for (let at = first - 2; at < last + 2; at++) {
      let place = this.#wordPlace(at < first || at >= last ? padAtom : word[at]!)
      for (let role = 0; role < besideRoles.length; role++) {
        const to = (at + shift - besideRoles[role]!) * 2
        sums[to]! += entries[place++]!
        sums[to + 1]! += entries[place++]!
      }
    }
  }

  /** Where the sums of a word begin among those of all words. */
  #wordPlace(word: number): number {
    const memo = this.#words
    const found = memo.find(word)
    if (found >= 0) return found
    this.#one[1] = word
    for (let role = 0; role < besideRoles.length; role++)
      for (let side = 0; side < 2; side++)
        memo.entries[~found + role * 2 + side] = this.#tokens.sum2(besideTemplates[role]!, side, this.#one)
    return ~found
  }

  #standingToken(at: number, side: number): number {
    const known = this.#standing[at * 2 + side]!
    if (known !== unknown) return known
    const features = this.#features
    features.standing(at, side)
    const sum =
      this.#beside[this.#besideOf(at) + side]! +
      this.#tokens.sum2(besidePairs, side, features.words) +
      this.#standingGroups.sum(features.standingKeys, 0, this.#one)
    this.#standing[at * 2 + side] = sum
    return sum
  }

  /** Where the sums of a border on one side begin. */
  #standingBorder(at: number, side: number): number {
    const offset = (at * 2 + side) * 2
    const sums = this.#standingBorders
    if (sums[offset] !== unknown) return offset
    sums[offset] = 0
    sums[offset + 1] = 0
    const features = this.#features
    features.standingBorder(at, side)
    const keys = features.standingBorderKeys
    this.#borders.add4(standingBorderWords, features.standingBorderWordKey, features.words, sums, offset)
    for (let group = 0; group < standingBorderGroups.length; group++)
      this.#addGroup(this.#standingBorderGroups[group]!, standingBorderGroups[group]!, keys[group]!, sums, offset)
    return offset
  }

  /** Adds the sums of a group of features of a border, kept by their key. */
  #addGroup(memo: Memo, templates: Templates, key: number, sums: Int32Array, offset: number): void {
    let place = memo.find(key)
    if (place < 0) {
      place = ~place
      this.#borders.add4(templates, key, this.#features.words, memo.entries, place)
    }
    sums[offset]! += memo.entries[place]!
    sums[offset + 1]! += memo.entries[place + 1]!
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
    this.first = first
    this.last = last
    const size = last - first
    lattice.reserve(size)
    lattice.cueFirst = cueFirst - first
    lattice.cueLast = end - first
    features.begin(cueFirst, end, first, last)
    this.#cueGroups.clear()
    this.#cueBorders.clear()
    for (let at = first; at < last; at++) if (at < cueFirst || at >= end) this.#scoreToken(at, at - first)
    for (let at = first; at <= last; at++)
      if (at <= cueFirst || at >= end) this.#scoreBorder(at, (at - first) * borderLabels)
      else {
        const o = (at - first) * borderLabels
        lattice.borders.fill(0, o, o + borderLabels)
        lattice.borderWorth.fill(1, o, o + borderLabels)
      }
    const score = lattice.best(this.#moves)
    this.logProbability = score - lattice.sum(this.#expMoves)
  }

  #scoreToken(at: number, t: number): void {
    const features = this.#features
    const {scale} = this.#tokens
    const {tokens, tokenWorth} = this.lattice
    features.token(at)
    const {keys, words} = features
    const sum =
      this.#standingToken(at, features.side(at)) +
      this.#cueGroups.sum(keys, 0, words) +
      this.#groups.sum(keys, cueTokenGroups.length, words)
    const source = lowSum(sum)
    const content = highSum(sum)
    const o = t * roleLabels
    tokens[o] = 0
    tokens[o + 1] = source * scale
    tokens[o + 2] = content * scale
    tokenWorth[t * 2] = this.#expTokens.of(source)
    tokenWorth[t * 2 + 1] = this.#expTokens.of(content)
  }

  #scoreBorder(at: number, o: number): void {
    const features = this.#features
    const sums = this.#four
    const standing = this.#standingBorder(at, features.side(at - 1))
    sums[0] = this.#standingBorders[standing]!
    sums[1] = this.#standingBorders[standing + 1]!
    features.border(at, this.last)
    this.#borders.add4(borderWords, features.borderGroupKey, features.words, sums, 0)
    this.#addGroup(this.#cueBorders, cueBorders, features.cueBorderKey, sums, 0)
    this.#addGroup(this.#borderGroup, borderGroup, features.borderGroupKey, sums, 0)
    const {scale} = this.#borders
    const {borders, borderWorth} = this.lattice
    for (let pair = 0; pair < 2; pair++)
      for (let high = 0; high < 2; high++) {
        const steps = high === 0 ? lowSum(sums[pair]!) : highSum(sums[pair]!)
        const y = o + pair * 2 + high
        borders[y] = steps * scale
        borderWorth[y] = this.#expBorders.of(steps)
      }
  }
}
