/**
 * A weight table of which most rows are zero, as it stands in a file: a bit for each row says whether it is there, and only those
 * that are follow. Weights are whole steps of a scale, one byte each; sums of two of them travel in one number, the second 16 bits
 * above the first (`kernel/sums.ts` adds them up).
 */

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

/** What a table is made of, as it stands in a file: a bit for each row there could be, the weights of those there are. */
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
