/**
 * The memory and the code of the extractor's innermost loops (`kernel/`): here the tables, templates and lists of `kernel/sums.ts` are laid
 * out as that file says, and handed to it by their places. A place is a byte offset.
 */
import {kernelCode} from './kernel-code.js'
import type {SparseRows} from './sparse.js'
import type {FeatureSet, SharedList, Templates} from './templates.js'

type TagArguments = [word: number, before: number, after: number, suffix: number, shape: number, tag1: number, tag2: number, next: number]

/** What the files in `kernel` offer. */
export interface Loops {
  countRows(bits: number, count: number, counted: number): void
  weighPlaces(features: number, places: number, count: number, out: number): void
  weighPlaces2(features: number, places: number, count: number, out: number): void
  countBetween(tokens: number): void
  placeStanding(tokens: number, at: number, side: number, out: number): void
  placeStandingBorder(tokens: number, at: number, side: number, out: number): void
  placeToken(tokens: number, at: number, out: number): void
  placeBorder(tokens: number, at: number, out: number): void
  enter(field: number): void
  weighWindow(field: number): void
  bestChain(chain: number, bonus: number): number
  sumChain(chain: number): number
  tagRows(out: number, ...context: TagArguments): void
  guessTag(weights: number, rows: number, ...context: TagArguments): number
  treeScore(trees: number, numbers: number): number
  best(window: number): number
  sum(window: number): number
  expect(window: number): void
}

/** A list in the kernel's memory, and its place there. */
interface Shared<List> {
  readonly at: number
  readonly list: List
}

/** As much of the global `WebAssembly` as is used here; the types of Node 20 do not know it. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: Readonly<Record<string, object>>) => {exports: object}
  Memory: new (pages: {initial: number}) => {buffer: ArrayBuffer}
}

const pageSize = 65_536
/** Room for everything but tables. What is not touched costs nothing. */
const besideTables = 2 ** 22
/** More than any place has. */
const mostFeatures = 128

/** Numbers stand so in the model file and in the memory of WebAssembly. */
const lowestFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** From so many features on it pays to ask whether the key of a group is that of the place before. */
const manyFeatures = 8

/**
 * Whether the sum over features that hang on one key is kept for the next place. Tokens between a cue and the end of its sentence mostly
 * have the same sentence, side and quotation state, so what hangs on those and the cue's words weighs the same. `own`: how many words a
 * place brings; features that hold one of them are weighed anew.
 */
const keepsSum = ({count, first, second}: Templates, own: number): boolean =>
  count >= manyFeatures && [...first, ...second].every(word => !isOwn(word, own))

/** Whether a word of a feature is one that its place brings. */
const isOwn = (word: number, own: number): boolean => word > 0 && word <= own

/** Numbers before the fours of features, and of a four; where the mixed words stand in it. */
const headSize = 14
const fourSize = 14
const mixedIn = 10

/** Up to four features that hang on one key. */
interface Four {
  /** The place of the group. */
  readonly key: number
  readonly templates: Templates
  /** The first of them. */
  readonly from: number
  readonly count: number
}

const foursOf = (templates: Templates, key: number): Four[] =>
  Array.from({length: Math.ceil(templates.count / 4)}, (_, i) => ({
    key,
    templates,
    from: i * 4,
    count: Math.min(templates.count - i * 4, 4),
  }))

let compiled: object | undefined

export class Kernel {
  readonly loops: Loops
  readonly #buffer: ArrayBuffer
  /** The first place that is free; the one at 0 stays empty. */
  #free = 8

  /**
   * In: the tables that will be weighed with.
   * @throws Error where the machine or the way Node was started cannot run the code.
   */
  constructor(tables: readonly SparseRows[]) {
    if (typeof WebAssembly === 'undefined' || !lowestFirst)
      throw new Error('hearsay needs WebAssembly on a machine that reads the lowest byte of a number first; start Node without --jitless.')
    compiled ??= new WebAssembly.Module(Buffer.from(kernelCode, 'base64'))
    const size = tables.reduce((sum, {bits, weights}) => sum + bits.byteLength * 3 + weights.byteLength, besideTables)
    const memory = new WebAssembly.Memory({initial: Math.ceil(size / pageSize)})
    this.#buffer = memory.buffer
    this.loops = new WebAssembly.Instance(compiled, {env: {memory}, 'log-of-product': Math, chain: Math, roles: Math}).exports as Loops
  }

  /** Out: a list of so many zeros, for as long as the kernel lives; what was never taken is zero. */
  list(length: number): SharedList {
    const at = this.#take(length * 4)
    return {at, list: new Int32Array(this.#buffer, at, length)}
  }

  /** The same of numbers of eight bytes, of four, of two and of one. */
  numbers(length: number): Shared<Float64Array> {
    const at = this.#take(length * 8)
    return {at, list: new Float64Array(this.#buffer, at, length)}
  }

  fractions(length: number): Shared<Float32Array> {
    const at = this.#take(length * 4)
    return {at, list: new Float32Array(this.#buffer, at, length)}
  }

  halves(length: number): Shared<Uint16Array> {
    const at = this.#take(length * 2)
    return {at, list: new Uint16Array(this.#buffer, at, length)}
  }

  bytes(length: number): Shared<Uint8Array> {
    const at = this.#take(length)
    return {at, list: new Uint8Array(this.#buffer, at, length)}
  }

  /** In: a table of so many pairs a row. Out: its place. */
  table({bits, weights}: SparseRows, pairs: 1 | 2): number {
    // The weights of place 0, which stands for rows that are not there.
    const zeros = pairs * 2
    const at = this.#take(zeros + weights.byteLength)
    new Int8Array(this.#buffer, at).set(weights, zeros)
    const there = this.#take(bits.byteLength)
    new Int32Array(this.#buffer, there).set(bits)
    const counted = this.#take(bits.byteLength * 2)
    this.loops.countRows(there, bits.length, counted)
    return this.#put([counted, at, this.list(mostFeatures).at])
  }

  /**
   * In: a table; features; the words that they may hold, where a place does not bring all of them. Out: the place of the features.
   */
  features(table: number, {groups, own}: FeatureSet, words = this.list(1 + own)): number {
    const kept = groups.findIndex(templates => keepsSum(templates, own))
    const fours = groups.map(foursOf)
    const first = kept < 0 ? [] : fours[kept]!
    const laid = [...first, ...fours.flatMap((group, key) => (key === kept ? [] : group))]
    const {at, list} = this.list(headSize + laid.length * fourSize)
    const placeOf = (four: number): number => headSize + four * fourSize
    for (const [i, four] of laid.entries()) list.set(numbersOf(four), placeOf(i))
    const mixes = (wanted: (...words: readonly number[]) => boolean): number => {
      const mixed = laid.flatMap(({templates, from, count}, i) =>
        Array.from({length: count}, (_, k) => {
          const words = [templates.first[from + k]!, templates.second[from + k]!]
          return wanted(...words) ? [at + (placeOf(i) + mixedIn + k) * 4, ...words.map(word => word * 4)] : []
        }).flat(),
      )
      return this.#put([mixed.length / 3, ...mixed])
    }
    const forAll = mixes((...words) => words.some(word => word > 0) && !words.some(word => isOwn(word, own)))
    const forOne = mixes((...words) => words.some(word => isOwn(word, own)))
    list.set([table, words.at, own, groups.length, groups[0]!.shift, forAll, forOne, kept * 4, at + placeOf(first.length) * 4])
    list[headSize - 1] = at + placeOf(laid.length) * 4
    return at
  }

  #put(numbers: readonly number[]): number {
    const {at, list} = this.list(numbers.length)
    list.set(numbers)
    return at
  }

  #take(bytes: number): number {
    const at = this.#free
    this.#free += Math.ceil(bytes / 8) * 8
    return at
  }
}

/** A four as `kernel/sums.ts` reads it; its mixed words are filled in there. */
function numbersOf({key, templates, from, count}: Four): Int32Array {
  const numbers = new Int32Array(fourSize)
  numbers.set([key * 4, count * 4])
  numbers.set(templates.bits.subarray(from, from + count), 2)
  numbers.set(templates.bases.subarray(from, from + count), 6)
  return numbers
}
