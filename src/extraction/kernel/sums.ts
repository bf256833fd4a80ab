/**
 * The innermost loops of the extractor: what features weigh. This file is AssemblyScript, which compiles to WebAssembly
 * (`npm run generate` writes `../kernel-code.ts`). All numbers are whole; tables, lists and the like are given by their byte offsets in the
 * memory that `../kernel.ts` lays out.
 *
 * A table has rows of one pair of weights or of two. A bit for each row says whether it is there, and a count for every 64 bits how many
 * rows there are before them: the place of a row follows from counting bits. Bits and counts stand apart, since most features have no weight
 * and what takes the time is memory that is not at hand. Place 0 holds zeros and stands for all rows that are not there: to add them is
 * quicker than to ask, as no processor guesses right which features have weight. Weights are one byte each.
 *
 * What is done alike to several numbers is done to all of them at once: hashes are made four at a time, and the weights of a row are
 * added in one step, each to a sum of 16 bits of its own (it holds 255 of the largest; no place has so many features). That took a quarter
 * of the time off what one number after another took.
 *
 * Layouts, in numbers of four bytes:
 *   table      bits, counts, weights, room for the rows of one place
 *   templates  count, the same rounded up to four, shift; for each, by fours: bits; bases; room for words as they are laid over a hash;
 *              offsets of the first and of the second word
 *   features   table, list of words, how many words a place brings, how many groups; for each: templates, whether a place brings words of
 *              theirs, whether the sum of its features is kept from place to place, room for it (four)
 *   place      key of each group, words of its own (laid over the list from its second on)
 */

const spreading: i32 = 0x9e3779b1

/** In: the bits of `rows` rows. Out (at `counts`): for every 64 rows how many are there before the first of them. */
export function countRows(bits: usize, rows: i32, counts: usize): void {
  let before: u32 = 0
  for (let i = 0; i < rows; i += 64) {
    store<u32>(counts, before)
    before += u32(popcnt(load<u64>(bits)))
    bits += 8
    counts += 4
  }
}

/** Where the weights of a row stand, counted in rows from 1; 0 where there is no such row. */
function placeOf(bits: usize, counts: usize, row: u32): u32 {
  // The row's own bit on top, those of the rows before it below: the first says whether to keep the count of all.
  const there = load<u64>(bits + ((row >>> 6) << 3)) << u64(~row & 63)
  return (load<u32>(counts + ((row >>> 6) << 2)) + u32(popcnt(there))) & u32(i64(there) >> 63)
}

/** Lays the words that a place brings over the list. Out: where the next place begins. */
function layWords(own: usize, count: i32, words: usize): usize {
  for (let i = 0; i < count; i++) {
    words += 4
    store<i32>(words, load<i32>(own))
    own += 4
  }
  return own
}

const templatesHead: usize = 12
const groupSize: usize = 28

/** Makes ready what the words of each template are laid over its hash as. */
function mixWords(templates: usize, words: usize): void {
  const size = load<usize>(templates, 4) << 2
  let mixed = templates + templatesHead + (size << 1)
  for (let end = mixed + (load<usize>(templates) << 2); mixed < end; mixed += 4) {
    const first = load<i32>(words + load<u32>(mixed + size))
    const second = load<i32>(words + load<u32>(mixed + (size << 1)))
    store<i32>(mixed, first ^ rotl(second, 16))
  }
}

/**
 * Writes the rows of features that hang on one key to `rows`, as `hashOf` in `../templates.ts` gives them. Out: where the next may be
 * written; what stands behind, up to the fourth, is nothing.
 */
function layRows(templates: usize, key: i32, rows: usize): usize {
  const keys = i32x4.splat(key)
  const size = load<usize>(templates, 4) << 2
  const shift = load<i32>(templates, 8)
  const next = rows + (load<usize>(templates) << 2)
  let at = templates + templatesHead
  for (const end = at + size; at < end; at += 16) {
    const spread = i32x4.mul(i32x4.add(v128.and(keys, v128.load(at)), v128.load(at + size)), i32x4.splat(spreading))
    v128.store(rows, i32x4.shr_u(v128.xor(spread, v128.load(at + (size << 1))), shift))
    rows += 16
  }
  return next
}

/** The sums over the rows from `rows` to before `end`; `step`: a row has 2 to the power of so many weights. Those of one pair leave the other two sums meaningless. */
function sumOf(bits: usize, counts: usize, weights: usize, rows: usize, end: usize, step: u32): v128 {
  let sum = i16x8.splat(0)
  for (; rows < end; rows += 4) {
    const row = v128.load32_zero(weights + (placeOf(bits, counts, load<u32>(rows)) << step))
    sum = i16x8.add(sum, i16x8.extend_low_i8x16_s(row))
  }
  return sum
}

/** Two sums as one number: the second 16 bits above the first. */
function pairOf(first: i32, second: i32): i32 {
  return first + (second << 16)
}

/** Out (at `out`): for each of `count` places the sums over all its features; `step` as in `sumOf`. */
function weighAll(features: usize, places: usize, count: i32, out: usize, step: u32): void {
  const table = load<usize>(features)
  const bits = load<usize>(table)
  const counts = load<usize>(table, 4)
  const weights = load<usize>(table, 8)
  const rows = load<usize>(table, 12)
  const words = load<usize>(features, 4)
  const own = load<i32>(features, 8)
  const keys = load<u32>(features, 12) << 2
  const size = keys + (own << 2)
  let place = places
  for (let i = 0; i < count; i++) {
    const end = place + keys
    const next = layWords(end, own, words)
    let sum = i16x8.splat(0)
    // First which rows, then what they weigh: the fewer steps lie between two looks into the table, the more of them the processor waits
    // for at once.
    let last = rows
    for (let group = features + 16; place < end; place += 4) {
      const key = load<i32>(place)
      const templates = load<usize>(group)
      if (i === 0 || load<i32>(group, 4) !== 0) mixWords(templates, words)
      if (load<i32>(group, 8) !== 0) {
        if (i === 0 || key !== load<i32>(place - size))
          v128.store(group, sumOf(bits, counts, weights, last, layRows(templates, key, last), step), 12)
        sum = i16x8.add(sum, v128.load(group, 12))
      } else last = layRows(templates, key, last)
      group += groupSize
    }
    sum = i16x8.add(sum, sumOf(bits, counts, weights, rows, last, step))
    store<i32>(out, pairOf(i16x8.extract_lane_s(sum, 0), i16x8.extract_lane_s(sum, 1)))
    out += 4
    if (step === 2) {
      store<i32>(out, pairOf(i16x8.extract_lane_s(sum, 2), i16x8.extract_lane_s(sum, 3)))
      out += 4
    }
    place = next
  }
}

/** For rows of one pair: one sum for each place. */
export function weighPlaces(features: usize, places: usize, count: i32, out: usize): void {
  weighAll(features, places, count, out, 1)
}

/** For rows of two pairs: two sums for each place. */
export function weighPlaces2(features: usize, places: usize, count: i32, out: usize): void {
  weighAll(features, places, count, out, 2)
}
