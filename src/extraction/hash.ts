/**
 * Features are integers from the start: every property of a token is an integer atom, a feature is a template number with
 * up to three atoms, and its row in a weight table is a hash of them. No string is built while text is read.
 */

/** Bits of a hashed row: 2 ** rowBits rows. */
export const rowBits = 20

/** In: template number and three atoms (0 where the template has fewer). Out: a row from 0 to 2 ** rowBits - 1. */
export function row(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a + Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16) ^ c, 0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> (32 - rowBits)
}
