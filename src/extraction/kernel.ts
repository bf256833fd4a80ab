/**
 * The memory and the code of the extractor's innermost loops (`kernel/sums.ts`): here tables, templates and lists are laid out as
 * that file says, and handed to it by their places. A place is a byte offset.
 */
import {kernelCode} from './kernel-code.js'
import type {SparseRows} from './sparse.js'
import type {FeatureSet, SharedList, Templates} from './templates.js'

/** What `kernel/sums.ts` offers. */
export interface Loops {
  indexRows(bits: number, count: number, index: number): void
  weighPlaces(features: number, places: number, count: number, out: number): void
  weighPlaces2(features: number, places: number, count: number, out: number): void
  weighWords(plan: number, words: number, count: number, out: number): void
}

/** As much of the global `WebAssembly` as is used here; the types of Node 20 do not know it. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: {env: {memory: object}}) => {exports: object}
  Memory: new (pages: {initial: number}) => {buffer: ArrayBuffer}
}

const pageSize = 65_536
/** Room for everything but tables. What is not touched costs nothing. */
const besideTables = 2 ** 20

/** Numbers stand so in the model file and in the memory of WebAssembly. */
const lowestFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

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
    // An index is twice as long as the bits it is made from, which stand behind it for a moment.
    const size = tables.reduce((sum, {bits, weights}) => sum + bits.byteLength * 3 + weights.byteLength, besideTables)
    const memory = new WebAssembly.Memory({initial: Math.ceil(size / pageSize)})
    this.#buffer = memory.buffer
    this.loops = new WebAssembly.Instance(compiled, {env: {memory}}).exports as Loops
  }

  /** Out: a list of so many zeros, for as long as the kernel lives. */
  list(length: number): SharedList {
    const at = this.#take(length * 4)
    return {at, list: new Int32Array(this.#buffer, at, length).fill(0)}
  }

  /** In: a table of so many pairs a row. Out: its place. */
  table({bits, weights}: SparseRows, pairs: 1 | 2): number {
    // The weights of place 0, which stands for rows that are not there.
    const zeros = pairs * 2
    const at = this.#take(zeros + weights.byteLength)
    new Int8Array(this.#buffer, at).fill(0, 0, zeros).set(weights, zeros)
    const index = this.#take(bits.byteLength * 2)
    new Int32Array(this.#buffer, this.#free).set(bits)
    this.loops.indexRows(this.#free, bits.length, index)
    return this.#put([index, at])
  }

  /**
   * In: a table of so many pairs a row; features; for each group how many bits of a key's hash are its place among the sums kept, 0 where
   * none are kept since they hang on words; the words that features may hold, where a place does not bring all of them. Out: the place
   * of the features; the sums kept of each group.
   */
  features(
    table: number,
    pairs: 1 | 2,
    {groups, own}: FeatureSet,
    bits: readonly number[],
    words = this.list(1 + own),
  ): {at: number; kept: readonly (KeptSums | undefined)[]} {
    const kept = bits.map(bits => (bits === 0 ? undefined : new KeptSums(this.list(2 ** bits * (1 + pairs)))))
    const grouped = groups.flatMap((templates, i) => [this.#templates(templates), kept[i]?.at ?? 0, 32 - bits[i]!])
    return {at: this.#put([table, words.at, own, groups.length, ...grouped]), kept}
  }

  /**
   * In: a table of pairs; for each place beside a token the templates of a word there; of how many sides there are keys; how many bits
   * of its hash are a word's place among those kept. Out: the place of the plan.
   */
  words(table: number, templates: readonly Templates[], places: readonly number[], sides: number, bits: number): number {
    const size = 1 + places.length * sides
    const kept = new KeptSums(this.list(2 ** bits * size))
    // A word may have any hash, so that an empty place must hold one that belongs elsewhere.
    kept.list[(Math.imul(empty, 0x9e3779b1) >>> (32 - bits)) * size] = 0
    const pair = this.list(2)
    const roles = places.flatMap((place, i) => [this.#templates(templates[i]!), place])
    return this.#put([table, sides, places.length, kept.at, 32 - bits, pair.at, ...roles])
  }

  #templates({count, shift, bits, bases, first, second}: Templates): number {
    const numbers = [count, shift]
    for (let i = 0; i < count; i++) numbers.push(bits[i]!, bases[i]!, first[i]! * 4, second[i]! * 4)
    return this.#put(numbers)
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

/** What stands where no key is kept; keys are not negative. */
const empty = -1

/** Sums kept by key. A new key takes the place of an older one with the same hash, so that memory stays bounded and near. */
export class KeptSums {
  readonly at: number
  readonly list: Int32Array

  constructor({at, list}: SharedList) {
    this.at = at
    this.list = list
    this.clear()
  }

  clear(): void {
    this.list.fill(empty)
  }
}
