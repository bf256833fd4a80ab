/**
 * The innermost loops of the extractor: what features weigh. This file is AssemblyScript, which compiles to WebAssembly
 * (`npm run generate` writes `../kernel-code.ts`). All numbers are whole; tables, lists and the like are given by their byte offsets in the
 * memory that `../kernel.ts` lays out.
 *
 * A table has rows of one pair of weights or of two. A bit for each row says whether it is there, and beside each 32 bits stands how
 * many rows there are before them: the place of a row follows from counting bits. Place 0 holds zeros and stands for all rows that are not
 * there: to add them is quicker than to ask, as no processor guesses right which features have weight. Weights are one byte each; the sums
 * of a pair travel in one number, the second 16 bits above the first.
 *
 * Layouts, in numbers of four bytes:
 *   table      index, weights
 *   templates  count, shift; for each: bits, base, offsets of the first and second word
 *   features   table, list of words, how many words a place brings, how many groups; for each: templates
 *   place      key of each group, words of its own (laid over the list from its second on)
 */

const spreading: i32 = 0x9e3779b1

/** In: how many bits of each of `count` numbers are set is to be known. Out (at `index`): each number, and the place of its first row. */
export function indexRows(bits: usize, count: i32, index: usize): void {
  let before: u32 = 1
  for (let i = 0; i < count; i++) {
    const there = load<u32>(bits)
    store<u32>(index, there)
    store<u32>(index, before, 4)
    before += popcnt(there)
    bits += 4
    index += 8
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
function placeOf(index: usize, row: u32): u32 {
  const group = index + ((row >>> 5) << 3)
  const there = load<u32>(group)
  const bit = row & 31
  const place = load<u32>(group, 4) + popcnt(there & ((1 << bit) - 1))
  return place & -((there >>> bit) & 1)
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

/** Out (at `out`): for each of `count` places the sums over all its features. */
function weighAll<Sums>(features: usize, places: usize, count: i32, out: usize): void {
  const table = load<usize>(features)
  const index = load<usize>(table)
  const weights = load<usize>(table, 4)
  const words = load<usize>(features, 4)
  const own = load<i32>(features, 8)
  const keys = load<u32>(features, 12) << 2
  let place = places
  for (let i = 0; i < count; i++) {
    const end = place + keys
    const next = layWords(end, own, words)
    let sum = 0
    let other = 0
    for (let group = features + 16; place < end; place += 4) {
      const key = load<i32>(place)
      const templates = load<usize>(group)
      const shift = load<i32>(templates, 4)
      const last = templates + 8 + (load<u32>(templates) << 4)
      for (let template = templates + 8; template < last; template += 16) {
        const row = placeOf(index, rowOf(template, shift, key, words))
        if (sizeof<Sums>() === sizeof<Pair>()) sum += pairOf(load<i16>(weights + (row << 1)))
        else {
          const pairs = load<i32>(weights + (row << 2))
          sum += pairOf(pairs)
          other += pairOf(pairs >> 16)
        }
      }
      group += 4
    }
    store<i32>(out, sum)
    if (sizeof<Sums>() === sizeof<TwoPairs>()) store<i32>(out, other, 4)
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
