/** What a token is to others that it lies between: what a cue is parted by from a word that may belong to it. */
import {hashText} from '../language/text-hash.js'
import {tagIndex} from './lexicon.js'

/** A comma, a verb, a noun, a quotation mark; signal words. */
const kindOf = {comma: 1, verb: 2, noun: 4, mark: 8, dash: 16, and: 32, that: 64, subordinator: 128} as const
/** The bit of a quotation mark. */
export const markBetween = kindOf.mark

const signals = new Map<number, number>()
for (const [bit, words] of [
  [kindOf.comma, ','],
  [kindOf.dash, '— – - -- : ;'],
  [kindOf.and, 'and but'],
  [kindOf.that, 'that'],
  [kindOf.subordinator, 'because although though while when after before if unless since as until whereas who which where whose'],
] as const)
  for (const word of words.split(' ')) signals.set(hashText(word), bit)

/** In: the hash of a word. Out: what it is by itself. */
export const signalOf = (form: number): number => signals.get(form) ?? 0

/** In: what a word is by itself, its tag, whether it opens or closes a quotation. Out: the bits of all that it is. */
export function betweenOf(signal: number, tag: number, marks: boolean): number {
  let kind = signal === kindOf.dash && tag !== tagIndex.PUNCT ? 0 : signal
  if (tag === tagIndex.VERB || tag === tagIndex.AUX) kind |= kindOf.verb
  if (tag === tagIndex.NOUN || tag === tagIndex.PROPN || tag === tagIndex.PRON) kind |= kindOf.noun
  return marks ? kind | kindOf.mark : kind
}
