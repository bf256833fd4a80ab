/** Names that are spelled almost alike: which letters set them apart. */
import {letteredAll} from '../language/capitals.js'
import {fold} from '../language/names.js'

export {hasCapital, hasLetter, isCapital, isCapitalThenSmall, isSmall, lettered, letteredAll} from '../language/capitals.js'
export {fold} from '../language/names.js'
export {isCommonSurname} from '../language/surnames.js'

const noLetters = letteredAll`[^\p{L}]+`

/** The letters of a name alone, in lower case: “Jean-Luc”, “Jean Luc” and “Jéan Luc” are one. */
export function letters(name: string): string {
  const folded = fold(name)
  return folded.replace(noLetters.for(folded), '')
}

/** Whether two words differ by one letter, or by two neighbours that changed places. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const short = a.length <= b.length ? a : b
  const long = a.length <= b.length ? b : a
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}

/** “Korea” and “Korean”, “Daniel” and “Daniela”: the same word with an ending. */
export const isEnding = (a: string, b: string): boolean => a.length !== b.length && (a.startsWith(b) || b.startsWith(a))

/** Letters that alphabets and languages write in several ways, one way: “Sergey” is “Sergei”, “Zelenskyy” “Zelensky”, “Jon” “John”. */
const oneWay: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]h+am+[ae]d$/, 'mohamed'],
  [/ph/g, 'f'],
  [/ck|kh|c(?![eih])|q/g, 'k'],
  [/x/g, 'ks'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  // Silent before a consonant and at the end: “John”, “Sarah”.
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
]

/** In: two names of one kind, both given or both surnames. Out: whether they are one name in two transliterations. */
export function transliterated(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => oneWay.reduce((word, [pattern, by]) => word.replace(pattern, by), letters(name)))
  return one === other
}
