/** The logarithm of a long product of positive numbers; it is taken only where the product leaves the range of a number. One at a time. */

/** Natural logarithm; that of JavaScript. */
declare function log(x: f64): f64

/** Of what has been multiplied and is no longer in the product; the rest. */
let taken: f64 = 0
let product: f64 = 1

export function beginProduct(): void {
  taken = 0
  product = 1
}

/** Multiplies with a number of which the logarithm is known. */
export function timesExp(exponent: f64): void {
  taken += exponent
}

export function times(factor: f64): void {
  const all = product * factor
  if (all > 1e-100 && all < 1e100) product = all
  else {
    taken += log(product) + log(factor)
    product = 1
  }
}

export function logOfProduct(): f64 {
  return taken + log(product)
}
