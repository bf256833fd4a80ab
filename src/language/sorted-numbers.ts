/** Small numbers by 24-bit keys. */
export interface Numbers {
  /** The value of a key, or -1. */
  get(key: number): number
}

/** The numbers as they stand in a file: keys in ascending order, each with its value at the same place. */
export class SortedNumbers implements Numbers {
  readonly #keys: Int32Array
  readonly #values: Uint8Array

  constructor(keys: Int32Array, values: Uint8Array) {
    this.#keys = keys
    this.#values = values
  }

  get(key: number): number {
    const keys = this.#keys
    let low = 0
    let high = keys.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (keys[middle]! < key) low = middle + 1
      else high = middle
    }
    return keys[low] === key ? this.#values[low]! : -1
  }
}
