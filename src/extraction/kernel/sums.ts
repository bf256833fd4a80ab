/**
 * The innermost loops of the extractor: what features weigh. This file is AssemblyScript, which compiles to WebAssembly
 * (`npm run generate` writes `../kernel-code.ts`). All numbers are whole; tables, lists and the like are given by their byte offsets in the
 * memory that `../kernel.ts` lays out.
 *
 * A table has rows of one pair of weights or of two. A bit for each row says whether it is there, and a count for every 64 bits how many
 * rows there are before them: the place of a row follows from counting bits. Bits and counts stand apart, since most features have no weight
 * and what takes the time is memory that is not at hand. Place 0 holds zeros and stands for all rows that are not there: to add them is
 * quicker than to ask, as no processor guesses right which features have weight. Weights are one byte each; the sums of a pair travel in
 * one number, the second 16 bits above the first.
 *
 * Layouts, in numbers of four bytes:
 *   table      bits, counts, weights, room for the rows of one place
 *   templates  count, shift; for each: bits, base, offsets of the first and second word
 *   features   table, list of words, how many words a place brings, how many groups; for each: templates, whether the sum of its features
 *              is kept from place to place, room for it
 *   place      key of each group, words of its own (laid over the list from its second on)
 */

const spreading: i32 = 0x9e3779b1

/** In: the bits of `rows` rows. Out (at `counts`): for every 64 rows the place of the first one that is there. */
export function countRows(bits: usize, rows: i32, counts: usize): void {
  let before: u32 = 1
  for (let i = 0; i < rows; i += 64) {
    store<u32>(counts, before)
    before += u32(popcnt(load<u64>(bits)))
    bits += 8
    counts += 4
  }
}

/** The row of a feature, as `hashOf` in `../templates.ts` gives it. */
function rowOf(template: usize, shift: i32, key: i32, words: usize): u32 {
  const first = load<i32>(words + load<u32>(template, 8))
  const second = load<i32>(words + load<u32>(template, 12))
  const hash: i32 = (((key & load<i32>(template)) + load<i32>(template, 4)) * spreading) ^ first ^ rotl(second, 16)
  return u32(hash) >>> shift
}

/** Where the weights of a row stand, counted in rows; 0 where there is no such row. */
function placeOf(bits: usize, counts: usize, row: u32): u32 {
  const there = load<u64>(bits + ((row >>> 6) << 3))
  const bit = u64(row & 63)
  const place = load<u32>(counts + ((row >>> 6) << 2)) + u32(popcnt(there & ((1 << bit) - 1)))
  return place & -(u32(there >>> bit) & 1)
}

/** Two bytes as one number: the second 16 bits above the first, both with their signs. */
function pairOf(bytes: i32): i32 {
  return i32(i8(bytes)) + ((i32(i16(bytes)) >> 8) << 16)
}

/** One pair of sums, or two: the types stand for the room in memory. */
type Pair = i32
type TwoPairs = i64

/** Lays the words that a place brings over the list. Out: where the next place begins. */
function layWords(own: usize, count: i32, words: usize): usize {
  for (let i = 0; i < count; i++) {
    words += 4
    store<i32>(words, load<i32>(own))
    own += 4
  }
  return own
}

/** Writes the rows of features that hang on one key to `rows`. Out: where the next may be written. */
function layRows(templates: usize, key: i32, words: usize, rows: usize): usize {
  const shift = load<i32>(templates, 4)
  const end = templates + 8 + (load<u32>(templates) << 4)
  for (let template = templates + 8; template < end; template += 16) {
    store<u32>(rows, rowOf(template, shift, key, words))
    rows += 4
  }
  return rows
}

/** The sums over the rows from `rows` to before `end`, of a table of one pair. */
function sumOf(bits: usize, counts: usize, weights: usize, rows: usize, end: usize): i32 {
  let sum = 0
  for (; rows < end; rows += 4) sum += pairOf(load<i16>(weights + (placeOf(bits, counts, load<u32>(rows)) << 1)))
  return sum
}

/** Out (at `out`): for each of `count` places the sums over all its features. */
function weighAll<Sums>(features: usize, places: usize, count: i32, out: usize): void {
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
    let sum = 0
    // First which rows, then what they weigh: the fewer steps lie between two looks into the table, the more of them the processor waits
    // for at once.
    let last = rows
    for (let group = features + 16; place < end; place += 4) {
      const key = load<i32>(place)
      const templates = load<usize>(group)
      if (sizeof<Sums>() === sizeof<Pair>() && load<i32>(group, 4) !== 0) {
        if (i === 0 || key !== load<i32>(place - size))
          store<i32>(group, sumOf(bits, counts, weights, last, layRows(templates, key, words, last)), 8)
        sum += load<i32>(group, 8)
      } else last = layRows(templates, key, words, last)
      group += 12
    }
    if (sizeof<Sums>() === sizeof<Pair>()) store<i32>(out, sum + sumOf(bits, counts, weights, rows, last))
    else {
      let other = 0
      for (let row = rows; row < last; row += 4) {
        const pairs = load<i32>(weights + (placeOf(bits, counts, load<u32>(row)) << 2))
        sum += pairOf(pairs)
        other += pairOf(pairs >> 16)
      }
      store<i32>(out, sum)
      store<i32>(out, other, 4)
    }
    out += sizeof<Sums>()
    place = next
  }
}

/** For rows of one pair: one sum for each place. */
export function weighPlaces(features: usize, places: usize, count: i32, out: usize): void {
  weighAll<Pair>(features, places, count, out)
}

/** For rows of two pairs: two sums for each place. */
export function weighPlaces2(features: usize, places: usize, count: i32, out: usize): void {
  weighAll<TwoPairs>(features, places, count, out)
}
