/**
 * What groups of features with few different values weigh is looked up, not added up again: small tables of sums by key. A new
 * key takes the place of an older one with the same hash, so that memory stays bounded and the table near.
 */
import type {SparseTable} from './sparse.js'
import type {Templates} from './templates.js'

/** Sums by a key of 32 bits; each stands behind its key. */
export class Memo {
  /** The sums of a key begin at the place that `find` returns. */
  readonly entries: Int32Array
  readonly #shift: number
  readonly #stride: number

  /** Room for 2 ** `bits` keys with `width` sums each. */
  constructor(bits: number, width: number) {
    this.#stride = width + 1
    this.entries = new Int32Array(2 ** bits * this.#stride)
    this.#shift = 32 - bits
    this.clear()
  }

  clear(): void {
    this.entries.fill(-1)
    // An empty place holds a key that has its place elsewhere.
    this.entries[this.#slot(-1)] = 0
  }

  #slot(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> this.#shift) * this.#stride
  }

  /** In: a key. Out: where its sums begin; of a key that is new, the complement of the place, whose sums are 0. */
  find(key: number): number {
    const {entries} = this
    const slot = this.#slot(key)
    if (entries[slot] === key) return slot + 1
    entries[slot] = key
    for (let i = 1; i < this.#stride; i++) entries[slot + i] = 0
    return ~(slot + 1)
  }
}

/** Sums of groups of features in a table of two weights a row. Keys are not negative. */
export class GroupSums {
  readonly #table: SparseTable
  readonly #groups: readonly Templates[]
  /** Keys, each with its sum behind it, group after group. */
  readonly #entries: Int32Array
  readonly #shift: number
  readonly #size: number

  /** Room for 2 ** `bits` keys in every group. */
  constructor(table: SparseTable, groups: readonly Templates[], bits: number) {
    this.#table = table
    this.#groups = groups
    this.#shift = 32 - bits
    this.#size = 2 ** (bits + 1)
    this.#entries = new Int32Array(groups.length * this.#size)
    this.clear()
  }

  clear(): void {
    this.#entries.fill(-1)
  }

  /** In: one key for each group, from `from` on; the words that their features hold besides. Out: the sum over all groups. */
  sum(keys: Int32Array, from: number, words: Int32Array): number {
    const entries = this.#entries
    const groups = this.#groups
    let sum = 0
    for (let group = 0; group < groups.length; group++) {
      const key = keys[from + group]!
      const slot = group * this.#size + (Math.imul(key, 0x9e3779b1) >>> this.#shift) * 2
      if (entries[slot] !== key) {
        entries[slot] = key
        entries[slot + 1] = this.#table.sum2(groups[group]!, key, words)
      }
      sum = (sum + entries[slot + 1]!) | 0
    }
    return sum
  }
}

/** Exponentials of whole numbers of steps, each worked out once. */
export class Exponentials {
  readonly #scale: number
  readonly #known = new Float64Array(8192)

  constructor(scale: number) {
    this.#scale = scale
  }

  /** The exponential of `steps` times the scale. */
  of(steps: number): number {
    const place = steps + 4096
    if (place >>> 0 !== place || place >= 8192) return Math.exp(steps * this.#scale)
    const known = this.#known[place]!
    if (known !== 0) return known
    const value = Math.exp(steps * this.#scale)
    this.#known[place] = value
    return value
  }
}
