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
