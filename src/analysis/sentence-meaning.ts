/** What a sentence is about, as far as its words' company tells (`language/word-meanings.ts`). */
import type {Spelling} from '../language/spellings.js'
import {isCapitalised} from '../language/word-classes.js'
import {meaningOf} from '../language/word-meanings.js'
import type {Scene} from './scenes.js'

/** A sentence of fewer words tells less. */
const fewest = 4

/** In: a sentence. Out: the mean of what its words tell, in log-odds. */
export function meaningIn(scene: Scene): number {
  let sum = 0
  let count = 0
  for (const spelling of ownWords(scene)) {
    const score = meaningOf(spelling)
    if (Number.isNaN(score)) continue
    sum += score
    count++
  }
  return shareOf(sum, count)
}

/** In: a sum over so many words. Out: its mean. */
export const shareOf = (sum: number, count: number): number => sum / Math.max(count, fewest)

/** In: a sentence. Out: the reporter's own words in it: none of a quotation, no names. */
export function ownWords({paragraph: {tokens}, sentence: {first, last}}: Scene): Spelling[] {
  const words: Spelling[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.kind === 'word' && token.quotation < 0 && (i === first || !isCapitalised(token))) words.push(token.spelling)
  }
  return words
}
