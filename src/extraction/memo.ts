/**
 * What groups of features with few different values weigh is looked up, not added up again: a small table of sums by key.
 * A new key takes the place of an older one with the same hash, so that memory stays bounded and the table near.
 */
export class Memo {
  /** The sums, `width` to a place. */
  readonly values: Float64Array
  readonly #keys: Int32Array
  readonly #shift: number
  readonly #width: number

  /** Room for 2 ** `bits` keys. */
  constructor(bits: number, width: number) {
    this.values = new Float64Array(2 ** bits * width)
    this.#keys = new Int32Array(2 ** bits)
    this.#shift = 32 - bits
    this.#width = width
    this.clear()
  }

  clear(): void {
    this.#keys.fill(-1)
    // An empty place holds a key that has its place elsewhere.
    this.#keys[this.#slot(-1)] = 0
  }

  #slot(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift
  }

  /** In: a key. Out: where its sums begin; of a key that is new, the complement of the place, whose sums are 0. */
  find(key: number): number {
    const slot = this.#slot(key)
    const place = slot * this.#width
    if (this.#keys[slot] === key) return place
    this.#keys[slot] = key
    for (let i = 0; i < this.#width; i++) this.values[place + i] = 0
    return ~place
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
    // Weights fresh from training are no whole numbers; they are not kept.
    if (place >>> 0 !== place || place >= 8192) return Math.exp(steps * this.#scale)
    const known = this.#known[place]!
    if (known !== 0) return known
    const value = Math.exp(steps * this.#scale)
    this.#known[place] = value
    return value
  }
}
