/**
 * In: how many items stand in order, and whether the one at an index lies before the place that is looked for.
 * Out: the index of the first that does not; `count` where all do. Halves, so that asking often in a long text stays cheap.
 */
export function bisect(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
