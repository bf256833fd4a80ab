/**
 * A weight table of which most rows are zero. A bit for each row says whether it is there, and beside each 32 bits stands how
 * many rows there are before them: its place follows from counting bits, and a question costs one line of memory. Weights are
 * whole steps of a scale, one byte each; sums of two of them travel in one number, the second 16 bits above the first.
 */
import {lowestFirst} from './byte-order.js'
import {hashOf, type Templates} from './templates.js'

/** The two sums held by one number. */
export const lowSum = (pair: number): number => (pair << 16) >> 16
export const highSum = (pair: number): number => (pair - lowSum(pair)) >> 16

/** Steps of one byte up to the largest weight: wide enough for it, fine enough for the smallest. */
export function stepOf(weights: Float32Array): number {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return Math.min(Math.max(largest / 127, 1e-6), 0.04)
}

/** A weight as a byte: how many steps of `scale` it is. */
export const stepsOf = (weight: number, scale: number): number => Math.max(-127, Math.min(127, Math.round(weight / scale)))

/** What a table is made of, as it is learned: a bit for each row there could be, the weights of those there are. */
export interface SparseRows {
  readonly bits: Int32Array
  /** Rows of two or four weights, one after another. */
  readonly weights: Int8Array
  /** What one step is worth. */
  readonly scale: number
}

/**
 * In: a dense table, how many weights a row has; `relative` takes the first weight of each row off the others and leaves it
 * out. Out: the rows of which not all weights round to zero.
 */
export function sparseRows(dense: Float32Array, width: number, relative: boolean): SparseRows {
  const scale = stepOf(dense)
  const from = relative ? 1 : 0
  const bits = new Int32Array(dense.length / width / 32)
  const weights: number[] = []
  for (let r = 0; r < dense.length / width; r++) {
    const base = relative ? dense[r * width]! : 0
    const row: number[] = []
    for (let y = from; y < width; y++) row.push(stepsOf(dense[r * width + y]! - base, scale))
    if (row.every(weight => weight === 0)) continue
    bits[r >>> 5]! |= 1 << (r & 31)
    for (const weight of row) weights.push(weight)
  }
  return {bits, weights: Int8Array.from(weights), scale}
}

/** The same as a table asks it. */
export interface IndexedRows extends Omit<SparseRows, 'bits'> {
  /** By 32 rows: their bits, and how many rows there are before them. */
  readonly index: Int32Array
}

/** In: a bit for each row there could be. Out: the index of the rows there are. */
export function indexOf(bits: Int32Array): Int32Array {
  const index = new Int32Array(bits.length * 2)
  let before = 0
  for (let group = 0; group < bits.length; group++) {
    const there = bits[group]!
    if (there === 0) continue
    index[group * 2] = there
    index[group * 2 + 1] = before
    before += ones(there)
  }
  return index
}

export const indexed = ({bits, ...rows}: SparseRows): IndexedRows => ({index: indexOf(bits), ...rows})

export class SparseTable {
  readonly scale: number
  readonly #index: Int32Array
  /** Weights two by two, the first in the lower byte. */
  readonly #pairs: Int16Array

  constructor({index, weights, scale}: IndexedRows) {
    this.scale = scale
    this.#pairs = pairsOf(weights)
    this.#index = index
  }

  /** For tables of two weights a row: the sums of both over all features, as one number. */
  sum2({count, shift, bits, bases, first, second}: Templates, key: number, words: Int32Array): number {
    const index = this.#index
    const pairs = this.#pairs
    let sum = 0
    for (let i = 0; i < count; i++) {
      const row = hashOf(bits[i]!, bases[i]!, key, words[first[i]!]!, words[second[i]!]!) >>> shift
      const group = (row >>> 5) << 1
      const there = index[group]!
      const bit = 1 << (row & 31)
      if ((there & bit) === 0) continue
      const pair = pairs[index[group + 1]! + ones(there & (bit - 1))]!
      sum = (sum + ((pair << 24) >> 24) + ((pair >> 8) << 16)) | 0
    }
    return sum
  }

  /** For tables of four: adds the sums of the first two weights to `out` at `offset`, those of the others behind it. */
  add4({count, shift, bits, bases, first, second}: Templates, key: number, words: Int32Array, out: Int32Array, offset: number): void {
    const index = this.#index
    const pairs = this.#pairs
    let sum = 0
    let others = 0
    for (let i = 0; i < count; i++) {
      const row = hashOf(bits[i]!, bases[i]!, key, words[first[i]!]!, words[second[i]!]!) >>> shift
      const group = (row >>> 5) << 1
      const there = index[group]!
      const bit = 1 << (row & 31)
      if ((there & bit) === 0) continue
      const place = (index[group + 1]! + ones(there & (bit - 1))) * 2
      const pair = pairs[place]!
      const next = pairs[place + 1]!
      sum = (sum + ((pair << 24) >> 24) + ((pair >> 8) << 16)) | 0
      others = (others + ((next << 24) >> 24) + ((next >> 8) << 16)) | 0
    }
    out[offset] = (out[offset]! + sum) | 0
    out[offset + 1] = (out[offset + 1]! + others) | 0
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Bytes two by two as numbers of 16 bits, without a copy where the machine reads the lower byte first. */
function pairsOf(bytes: Int8Array): Int16Array {
  if (lowestFirst && bytes.byteOffset % 2 === 0) return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  return Int16Array.from({length: bytes.length / 2}, (_, i) => (bytes[i * 2]! & 255) | (bytes[i * 2 + 1]! << 8))
}
