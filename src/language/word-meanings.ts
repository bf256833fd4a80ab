/**
 * What a word's company tells of a sentence: words that stand in like places in much English text (“blunder” and “fiasco”, “hearing”
 * and “verdict”) bear alike on whether an editor asks “says who?”. The numbers are learned (`npm run train:verdicts`,
 * docs/check-worthiness.md); words are kept as hashes.
 */
import {meaningScores} from './meaning-scores.js'
import {SortedNumbers} from './sorted-numbers.js'
import {Spelling} from './spellings.js'
import {hashText} from './text-hash.js'

/** In: a word in lower case. Out: its key among the scores, 24 bits. */
export const meaningKey = (lower: string): number => hashText(lower) >>> 8

/** A score stands in one byte: so many steps to the unit of log-odds, from this zero. */
const steps = 20
const zero = 128

/** In: a score in log-odds. Out: the byte that stands for it. */
export const meaningByte = (score: number): number => Math.min(255, Math.max(0, Math.round(score * steps) + zero))

/** Keys of four bytes in ascending order, then a byte each. */
function read(base64: string): SortedNumbers {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  const count = bytes.length / 5
  return new SortedNumbers(new Int32Array(bytes.buffer, 0, count), bytes.subarray(count * 4))
}
let scores: SortedNumbers | undefined

/** In: a word as it is written. Out: its score in log-odds, or NaN for a word that has none: the smallest and the rarest. */
export const meaningOf = Spelling.fact(({lower}): number => {
  scores ??= read(meaningScores)
  const byte = scores.get(meaningKey(lower))
  return byte < 0 ? Number.NaN : (byte - zero) / steps
})
