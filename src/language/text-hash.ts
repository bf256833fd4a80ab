/** Words as integers, for tables that were learned and hold no text. */

/** Spreads the bits of an integer (the finaliser “lowbias32” of C. Wellons' hash prospector). */
export function spread(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return h ^ (h >>> 16)
}

/** In: a string. Out: a 32-bit integer (FNV-1a, spread). */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return spread(h)
}
