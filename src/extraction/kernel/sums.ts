/**
 * The innermost loops of the extractor: what features weigh. This file is AssemblyScript, which compiles to WebAssembly
 * (`npm run generate` writes `../kernel-code.ts`). All numbers are whole; tables, lists and the like are given by their byte offsets in the
 * memory that `../kernel.ts` lays out.
 *
 * A table has rows of one pair of weights or of two. A bit for each row says whether it is there, and a count beside every 32 bits how many
 * rows there are before them: the place of a row follows from counting bits. Most features have no weight, and cost one look. Place 0 holds
 * zeros and stands for all rows that are not there: to add them is quicker than to ask, as no processor guesses right which features have
 * weight. Weights are one byte each.
 *
 * What takes the time is how many steps a feature takes, not memory. So what is done alike to several numbers is done to all of them at
 * once: hashes are made four at a time, and the weights of a row are added in one step, each to a sum of 16 bits of its own (it holds 255
 * of the largest; no place has so many features). Features of all groups stand in one list of fours, so that no group is a loop of its own.
 * Together this took two fifths off the time of one number after another.
 *
 * Layouts, in numbers of four bytes:
 *   table      bits and counts, weights, room for the rows of one place
 *   mixes      how many; for each: where to write what two words are laid over a hash as, offsets of the first and of the second word
 *   features   table, list of words, how many words a place brings, how many keys, by how many bits to move a hash; mixes that hold for all
 *              places, mixes of words that a place brings; then the group, if any, whose sum is kept from place to place: offset of its key,
 *              end of its fours (their beginning where there is none), room for its sum (four); end of all fours; the fours
 *   four       offset of its key, bytes that the rows of its features take; four bits, four bases, four mixed words
 *   place      key of each group, words of its own (laid over the list from its second on)
 */

const spreading: i32 = 0x9e3779b1

/** In: bits of rows, 32 in each of `count` numbers. Out (at `counted`): each number with how many rows are there before it. */
export function countRows(bits: usize, count: i32, counted: usize): void {
  let before: i32 = 0
  for (let i = 0; i < count; i++) {
    const here = load<i32>(bits)
    store<i32>(counted, here)
    store<i32>(counted, before, 4)
    before += popcnt(here)
    bits += 4
    counted += 8
  }
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

/** Works out what words are laid over hashes as, for a list of mixes. */
function mixWords(mixes: usize, words: usize): void {
  let at = mixes + 4
  for (const end = at + load<usize>(mixes) * 12; at < end; at += 12)
    store<i32>(load<usize>(at), load<i32>(words + load<usize>(at, 4)) ^ rotl(load<i32>(words + load<usize>(at, 8)), 16))
}

const fourSize: usize = 56

/**
 * Writes the rows of the features of some fours to `rows`, as `hashOf` in `../templates.ts` gives them. Out: where the next may be written.
 * Where a four holds fewer features, what it writes behind them is written over.
 */
function layRows(fours: usize, end: usize, place: usize, shift: i32, rows: usize): usize {
  for (; fours < end; fours += fourSize) {
    const keys = v128.load32_splat(place + load<usize>(fours))
    const spread = i32x4.mul(i32x4.add(v128.and(keys, v128.load(fours, 8)), v128.load(fours, 24)), i32x4.splat(spreading))
    v128.store(rows, i32x4.shr_u(v128.xor(spread, v128.load(fours, 40)), shift))
    rows += load<usize>(fours, 4)
  }
  return rows
}

/** Bytes of a row's weights in tables of one pair and of two: the types stand for the room in memory. */
type Pair = i16
type TwoPairs = i32

/** The weights of a row, in 16 bits each; those of one pair leave the other two meaningless. */
function weightsOf<Weights>(counted: usize, weights: usize, row: u32): v128 {
  const at = counted + ((row >>> 5) << 3)
  // The row's own bit on top, those of the rows before it below: the first says whether to keep the count of all.
  const there = load<i32>(at) << i32(~row)
  const place = (load<i32>(at, 4) + popcnt(there)) & (there >> 31)
  return v128.load8x8_s(weights + u32(place) * sizeof<Weights>())
}

/** The sums over the rows from `rows` to before `end`. */
function sumOf<Weights>(counted: usize, weights: usize, rows: usize, end: usize): v128 {
  let sum = i16x8.splat(0)
  // Four at a time, since V8 looks in every round of a loop whether somebody wants it to stop.
  for (; rows + 12 < end; rows += 16) {
    const first = weightsOf<Weights>(counted, weights, load<u32>(rows))
    const second = weightsOf<Weights>(counted, weights, load<u32>(rows, 4))
    const third = weightsOf<Weights>(counted, weights, load<u32>(rows, 8))
    const fourth = weightsOf<Weights>(counted, weights, load<u32>(rows, 12))
    sum = i16x8.add(sum, i16x8.add(i16x8.add(first, second), i16x8.add(third, fourth)))
  }
  for (; rows < end; rows += 4) sum = i16x8.add(sum, weightsOf<Weights>(counted, weights, load<u32>(rows)))
  return sum
}

/** Two sums as one number: the second 16 bits above the first. */
function pairOf(first: i32, second: i32): i32 {
  return first + (second << 16)
}

/** Out (at `out`): for each of `count` places the sums over all its features. */
function weighAll<Weights>(features: usize, places: usize, count: i32, out: usize): void {
  const table = load<usize>(features)
  const counted = load<usize>(table)
  const weights = load<usize>(table, 4)
  const rows = load<usize>(table, 8)
  const words = load<usize>(features, 4)
  const own = load<i32>(features, 8)
  const keys = load<usize>(features, 12) << 2
  const shift = load<i32>(features, 16)
  const mixes = load<usize>(features, 24)
  const kept = load<usize>(features, 28)
  const endOfKept = load<usize>(features, 32)
  const end = load<usize>(features, 52)
  const fours = features + 56
  const size = keys + (usize(own) << 2)
  mixWords(load<usize>(features, 20), words)
  for (let i = 0; i < count; i++) {
    const next = layWords(places + keys, own, words)
    mixWords(mixes, words)
    if (fours < endOfKept && (i === 0 || load<i32>(places + kept) !== load<i32>(places + kept - size)))
      v128.store(features, sumOf<Weights>(counted, weights, rows, layRows(fours, endOfKept, places, shift, rows)), 36)
    // First which rows, then what they weigh: the fewer steps lie between two looks into the table, the more of them the processor waits
    // for at once.
    const last = layRows(endOfKept, end, places, shift, rows)
    const sum = i16x8.add(v128.load(features, 36), sumOf<Weights>(counted, weights, rows, last))
    store<i32>(out, pairOf(i16x8.extract_lane_s(sum, 0), i16x8.extract_lane_s(sum, 1)))
    out += 4
    if (sizeof<Weights>() === sizeof<TwoPairs>()) {
      store<i32>(out, pairOf(i16x8.extract_lane_s(sum, 2), i16x8.extract_lane_s(sum, 3)))
      out += 4
    }
    places = next
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
