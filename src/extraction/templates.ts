/**
 * Templates of features as data: a template says which bits of a key, and which of a few words beside it, make a feature. The
 * key holds the small properties of a place (tags, classes, quotation state), packed; the words are well-spread atoms.
 */
import {spread} from '../language/text-hash.js'

/** How many rows a table has: 2 to these powers. */
export const tableBits = {cues: 19, tokens: 19, borders: 18} as const

/** Which bits of the key, then up to two places in the list of words; place 0 holds 0 and stands for no word. */
export type Template = readonly [bits: number, first?: number, second?: number]

/** Templates that hang on the same key. */
export class Templates {
  readonly count: number
  /** A hash is moved right by this to be a row of the table. */
  readonly shift: number
  readonly bits: Int32Array
  /** Keeps the templates of a table apart. */
  readonly bases: Int32Array
  readonly first: Uint8Array
  readonly second: Uint8Array

  /** `number` is that of the first; the others follow. No two templates of one table may share a number. */
  constructor(table: keyof typeof tableBits, number: number, list: readonly Template[]) {
    this.count = list.length
    this.shift = 32 - tableBits[table]
    this.bits = Int32Array.from(list, ([bits]) => bits)
    this.bases = Int32Array.from(list, (_, i) => spread(number + i))
    this.first = Uint8Array.from(list, ([, first = 0]) => first)
    this.second = Uint8Array.from(list, ([, , second = 0]) => second)
  }

  /** Writes the rows of all features to `out` from place `n` on. Returns the place after them. */
  rows(key: number, words: Int32Array, out: Int32Array, n: number): number {
    for (let i = 0; i < this.count; i++)
      out[n + i] = hashOf(this.bits[i]!, this.bases[i]!, key, words[this.first[i]!]!, words[this.second[i]!]!) >>> this.shift
    return n + this.count
  }
}

/**
 * All features of one kind of place, in groups that hang on one key each. A place is a few numbers: the keys, then words of its own, which
 * are laid over numbers 1, 2 … of the words that features may hold.
 */
export class FeatureSet {
  readonly groups: readonly Templates[]
  /** How many words a place brings. */
  readonly own: number
  /** How many numbers a place is. */
  readonly size: number

  constructor(groups: readonly Templates[], own: number) {
    this.groups = groups
    this.own = own
    this.size = groups.length + own
  }

  /** In: a place, the words. Writes the rows of all features to `out` from place `n` on. Returns the place after them. */
  rows(place: Int32Array, words: Int32Array, out: Int32Array, n: number): number {
    for (let word = 0; word < this.own; word++) words[1 + word] = place[this.groups.length + word]!
    let end = n
    for (const [group, templates] of this.groups.entries()) end = templates.rows(place[group]!, words, out, end)
    return end
  }
}

/** Words of features where the kernel reads them; `at` is the place in its memory. */
export interface SharedList {
  readonly at: number
  readonly list: Int32Array
}

/** The hash of one feature: a product spreads the key, words are spread already and only laid over it, the second turned. */
export function hashOf(bits: number, base: number, key: number, first: number, second: number): number {
  return Math.imul((key & bits) + base, 0x9e3779b1) ^ first ^ (second << 16) ^ (second >>> 16)
}
