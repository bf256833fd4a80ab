/**
 * A weight table of which most rows are zero. A bit for each row says whether it is there, and beside each 32 bits stands
 * how many rows there are before them: a row's place follows from counting bits, and a question costs one line of memory.
 */

export class SparseTable {
  /** Weights a row holds. */
  readonly width: number
  /** What one step of the stored weights is worth. */
  readonly scale: number
  /** By 32 rows: their bits, and how many rows there are before them. */
  readonly #index: Int32Array
  readonly #weights: Float32Array | Int8Array

  /** `bits`: one for each row there could be, set where it is there; `weights` of the rows that are, row after row. */
  constructor(bits: Int32Array, weights: Float32Array | Int8Array, width: number, scale: number) {
    this.width = width
    this.scale = scale
    this.#weights = weights
    const index = new Int32Array(bits.length * 2)
    let before = 0
    for (let group = 0; group < bits.length; group++) {
      const there = bits[group]!
      if (there === 0) continue
      index[group * 2] = there
      index[group * 2 + 1] = before
      before += ones(there)
    }
    this.#index = index
  }

  /** In: a dense table; `relative` takes the first weight of each row off the others and leaves it out. */
  static of(dense: Float32Array, width: number, relative: boolean): SparseTable {
    const from = relative ? 1 : 0
    const bits = new Int32Array(dense.length / width / 32)
    const weights: number[] = []
    for (let r = 0; r < dense.length; r += width) {
      const base = relative ? dense[r]! : 0
      let any = false
      for (let y = from; y < width; y++) if (dense[r + y] !== base) any = true
      if (!any) continue
      const at = r / width
      bits[at >>> 5]! |= 1 << (at & 31)
      for (let y = from; y < width; y++) weights.push(dense[r + y]! - base)
    }
    return new SparseTable(bits, Float32Array.from(weights), width - from, 1)
  }

  /** Adds the weights of `count` rows to `out` from `offset` on, in steps of `scale`. For tables of width 2. */
  add2(rows: Int32Array, count: number, out: Float64Array, offset: number): void {
    const index = this.#index
    const weights = this.#weights
    let s0 = 0
    let s1 = 0
    for (let i = 0; i < count; i++) {
      const r = rows[i]!
      const place = (r >>> 5) << 1
      const group = index[place]!
      const bit = 1 << (r & 31)
      if ((group & bit) === 0) continue
      const w = (this.#index[place + 1]! + ones(group & (bit - 1))) * 2
      s0 += weights[w]!
      s1 += weights[w + 1]!
    }
    out[offset]! += s0
    out[offset + 1]! += s1
  }

  /** The weights of each row apart: those of the first added from `offset` on, those of the next behind them. For tables of width 2. */
  addEach2(rows: Int32Array, count: number, out: Float64Array, offset: number): void {
    for (let i = 0; i < count; i++) {
      const r = rows[i]!
      const place = (r >>> 5) << 1
      const group = this.#index[place]!
      const bit = 1 << (r & 31)
      if ((group & bit) === 0) continue
      const w = (this.#index[place + 1]! + ones(group & (bit - 1))) * 2
      out[offset + i * 2]! += this.#weights[w]!
      out[offset + i * 2 + 1]! += this.#weights[w + 1]!
    }
  }

  /** What `add2` does, for tables of width 4. */
  add4(rows: Int32Array, count: number, out: Float64Array, offset: number): void {
    const index = this.#index
    const weights = this.#weights
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let i = 0; i < count; i++) {
      const r = rows[i]!
      const place = (r >>> 5) << 1
      const group = index[place]!
      const bit = 1 << (r & 31)
      if ((group & bit) === 0) continue
      const w = (this.#index[place + 1]! + ones(group & (bit - 1))) * 4
      s0 += weights[w]!
      s1 += weights[w + 1]!
      s2 += weights[w + 2]!
      s3 += weights[w + 3]!
    }
    out[offset]! += s0
    out[offset + 1]! += s1
    out[offset + 2]! += s2
    out[offset + 3]! += s3
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
