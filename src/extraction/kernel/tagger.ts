/**
 * What the tagger (`../tagger.ts`) sees of a word, and which tag that speaks for. This file is AssemblyScript. Rows have sixteen weights
 * of one byte, one for each tag.
 */

const tagCount = 16
const featureCount: usize = 11
/** A hash is moved right by this to be a row of the table. */
const shift = 18

/** As `row` in `../hash.ts`, of two atoms. */
function rowOf(template: i32, a: i32, b: i32): i32 {
  let h = (a + template * i32(0x9e3779b1)) * i32(0x85ebca6b)
  h = (h ^ (h >>> 13) ^ b) * i32(0xc2b2ae35)
  h = (h ^ (h >>> 16)) * i32(0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> shift
}

/** Writes the rows of a word's features, of four bytes each. */
export function tagRows(out: usize, word: i32, before: i32, after: i32, suffix: i32, shape: i32, tag1: i32, tag2: i32, next: i32): void {
  store<i32>(out, rowOf(201, word, 0))
  store<i32>(out, rowOf(202, word, tag1), 4)
  store<i32>(out, rowOf(203, word, next), 8)
  store<i32>(out, rowOf(204, tag1, tag2), 12)
  store<i32>(out, rowOf(205, tag1, next), 16)
  store<i32>(out, rowOf(206, before, shape), 20)
  store<i32>(out, rowOf(207, after, tag1), 24)
  store<i32>(out, rowOf(208, suffix, shape), 28)
  store<i32>(out, rowOf(209, suffix, tag1), 32)
  store<i32>(out, rowOf(210, shape, next), 36)
  store<i32>(out, rowOf(211, word, before), 40)
}

/** In: weights, room for rows, what is seen of a word. Out: the tag with the largest sum, the first of equals; never 0, which is none. */
export function guessTag(
  weights: usize,
  rows: usize,
  word: i32,
  before: i32,
  after: i32,
  suffix: i32,
  shape: i32,
  tag1: i32,
  tag2: i32,
  next: i32,
): i32 {
  tagRows(rows, word, before, after, suffix, shape, tag1, tag2, next)
  let low = i16x8.splat(0)
  let high = i16x8.splat(0)
  for (let i: usize = 0; i < featureCount; i++) {
    const row = v128.load(weights + load<usize>(rows + (i << 2)) * tagCount)
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(row))
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(row))
  }
  v128.store(rows, low)
  v128.store(rows, high, 16)
  let best = 1
  for (let tag = 2; tag < tagCount; tag++) if (load<i16>(rows + (usize(tag) << 1)) > load<i16>(rows + (usize(best) << 1))) best = tag
  return best
}
