/** The logarithm of a long product of positive numbers; it is taken only where the product leaves the range of a number. */
export class LogOfProduct {
  /** Of what has been multiplied and is no longer in the product. */
  log = 0
  #product = 1

  times(factor: number): void {
    const product = this.#product * factor
    if (product > 1e-100 && product < 1e100) this.#product = product
    else {
      this.log += Math.log(this.#product) + Math.log(factor)
      this.#product = 1
    }
  }

  get value(): number {
    return this.log + Math.log(this.#product)
  }
}
