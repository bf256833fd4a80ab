/** What both fields are trained with: hashed weights, AdaGrad, feature dropout, averaging. */
/** Deterministic random numbers (xorshift32). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0 || 1
  }

  /** An integer of 32 random bits. */
  next(): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x
    return x
  }

  /** Puts a list of numbers into a random order. */
  shuffle(list: Int32Array): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = (this.next() >>> 0) % (i + 1)
      const held = list[i]!
      list[i] = list[j]!
      list[j] = held
    }
  }
}

/** What goes into the average of a field's weights. */
export interface Averaging {
  /** So many times a field is learned anew, in another order and with other features dropped (`averageOf`). */
  readonly runs: number
  /** From this pass on. */
  readonly averageFrom: number
  /** So many times a pass: with half of the features dropped in each step, any one state of the weights owes much to chance. */
  readonly snapshots: number
}

/** Whether the weights before a step of a pass belong into the average; those after a pass always do. */
export const isAveraged = ({averageFrom, snapshots}: Averaging, pass: number, step: number, steps: number): boolean =>
  pass >= averageFrom && step > 0 && step % Math.ceil(steps / snapshots) === 0

/**
 * One weight table of `rows` rows with `width` weights each. Each weight stands beside
 * its sum of squared gradients, so that a step touches one place in memory.
 */
export class Table {
  readonly width: number
  readonly #cells: Float32Array
  readonly #sums: Float32Array
  readonly #rate: number
  /** Added to every sum of squares: what was seen a few times only moves little. */
  readonly #calm: number
  #snapshots = 0

  constructor(width: number, rate: number, calm: number, rows: number) {
    this.#calm = calm
    this.width = width
    this.#rate = rate
    this.#cells = new Float32Array(rows * width * 2)
    this.#sums = new Float32Array(rows * width)
  }

  /** Sums the weights of `count` rows from `base` on into `out` at `offset`. */
  score(rows: Int32Array, base: number, count: number, out: Float64Array, offset: number): void {
    const {width} = this
    const cells = this.#cells
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let i = base; i < base + count; i++) {
      const w = rows[i]! * width * 2
      s0 += cells[w]!
      if (width > 1) s1 += cells[w + 2]!
      if (width > 2) s2 += cells[w + 4]!
      if (width > 3) s3 += cells[w + 6]!
    }
    out[offset] = s0
    if (width > 1) out[offset + 1] = s1
    if (width > 2) out[offset + 2] = s2
    if (width > 3) out[offset + 3] = s3
  }

  /** Moves the weights of `count` rows down the gradients of their labels; tiny gradients are not worth the way. */
  learn(rows: Int32Array, base: number, count: number, gradients: Float64Array): void {
    const {width} = this
    const cells = this.#cells
    const rate = this.#rate
    const calm = this.#calm
    for (let y = 0; y < width; y++) {
      const gradient = gradients[y]!
      if (Math.abs(gradient) < 0.002) continue
      const square = gradient * gradient
      const step = rate * gradient
      for (let i = base; i < base + count; i++) {
        const w = (rows[i]! * width + y) * 2
        const squares = cells[w + 1]! + square
        cells[w + 1] = squares
        cells[w]! -= step / Math.sqrt(squares + calm)
      }
    }
  }

  /** The present weights without their squares. */
  current(out: Float32Array): Float32Array {
    for (let i = 0; i < out.length; i++) out[i] = this.#cells[i * 2]!
    return out
  }

  /** One weight of a table of width 1 down its gradient. */
  step(at: number, gradient: number): void {
    const squares = this.#cells[at * 2 + 1]! + gradient * gradient
    this.#cells[at * 2 + 1] = squares
    this.#cells[at * 2]! -= (this.#rate * gradient) / Math.sqrt(squares + this.#calm)
  }

  /** Adds the present weights to the average. */
  snapshot(): void {
    this.#snapshots++
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i]! += this.#cells[i * 2]!
  }

  /** The average of the snapshots times `scale`. */
  average(scale: number): Float32Array {
    const out = new Float32Array(this.#sums.length)
    for (let i = 0; i < out.length; i++) out[i] = (this.#sums[i]! / this.#snapshots) * scale
    return out
  }
}

/**
 * In: what a field learned in several runs that differ in order and dropped features only. Out: the averages of their weights. Sums are linear
 * in the weights, so that the average scores as the runs would together, in the time of one.
 */
export function averageOf(runs: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(runs[0]!.length)
  for (const run of runs) for (let i = 0; i < out.length; i++) out[i]! += run[i]! / runs.length
  return out
}

/** Marks the `count` strongest rows. */
export function strongest(strength: Float32Array, count: number): Uint8Array {
  const least = Math.max(strength.slice().sort()[Math.max(0, strength.length - count)]!, 1e-9)
  return Uint8Array.from(strength, value => (value >= least ? 1 : 0))
}
