/** Content words of a stretch of text, for asking whether two stretches tell the same. Names count double. */

import {stem} from '../language/inflection.js'
import {isNumber} from '../language/phrases.js'
import {Spelling} from '../language/spellings.js'
import {isCapitalised} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {paragraphFact} from './paragraphs.js'
import type {Paragraph, Token} from './types.js'

/** Stem of a content word to its weight. */
export type Content = ReadonlyMap<string, number>

const empty =
  wordSet(`the a an and or but nor so yet if then than that this these those there here he she it they we you i him her them us me his hers its their theirs our ours your my mine who whom whose which what when where why how
  is are was were am be been being has have had having do does did doing will would can could may might must shall should not no n't
  of in on at by for from to with as into onto over under about after before since during between among against through without within along across near off out up down amid despite per via
  also just only even still already again now later earlier very more most less least much many some any all both each every other another such own same few several
  say says said saying tell tells told telling according report reports reported reportedly add adds added mr mrs ms dr sen rep gov president one two new last first week month year day time today yesterday monday tuesday wednesday thursday friday saturday sunday
  's ’s one's get got make made take took go went come came put set let way part while because although though however until whether told-that`)

/** The content words of a paragraph by token: its stem, empty where it tells nothing, and its weight: 2 for a name, else 1. */
export interface ContentWords {
  readonly stems: readonly string[]
  readonly weights: Uint8Array
}

/** In: a paragraph. Out: its content words; made once, because verdicts, claims and headlines all ask, and claims overlap. */
export const contentWords = paragraphFact((paragraph): ContentWords => {
  const {tokens} = paragraph
  const stems: string[] = new Array(tokens.length)
  const weights = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const counts = token.kind === 'word' ? token.lower.length >= 3 : token.kind === 'number'
    const stem = counts ? stemOf(token.spelling) : ''
    stems[i] = stem
    weights[i] = stem !== '' && isName(paragraph, token) ? 2 : 1
  }
  return {stems, weights}
})

/** In: tokens `first` to `last` of a paragraph. Out: their content words. */
export function contentOf(paragraph: Paragraph, first: number, last: number): Map<string, number> {
  const content = new Map<string, number>()
  const {stems, weights} = contentWords(paragraph)
  for (let i = first; i < last; i++) {
    const stem = stems[i]!
    if (stem !== '' && weights[i]! > (content.get(stem) ?? 0)) content.set(stem, weights[i]!)
  }
  return content
}

/** Empty for words that tell nothing. */
const stemOf = Spelling.fact(({lower}) => (empty.has(lower) ? '' : dying.has(lower) ? 'kill' : stem(lower)))

/** “four *killed*” tells what “four people *died*” tells. */
const dying = wordSet('dead die dies died dying death deaths killed kills kill lives fatal fatally fatalities')

function isName(paragraph: Paragraph, token: Token): boolean {
  if (token.text === token.lower || !isCapitalised(token) || isNumber(token)) return false
  const sentence = paragraph.tokens[token.index - 1]
  return sentence !== undefined && sentence.sentence === token.sentence && sentence.kind !== 'mark'
}

export function weightOf(content: Content): number {
  let sum = 0
  for (const weight of content.values()) sum += weight
  return sum
}

/** Weight of the words that two contents share. */
export function shared(a: Content, b: Content): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) {
    const other = large.get(word)
    if (other !== undefined) sum += Math.min(weight, other)
  }
  return sum
}

/** In: a content; tokens `first` to `last` of a paragraph. Out: what the two share at most, with no content made of the tokens. */
export function commonAtMost(content: Content, paragraph: Paragraph, first: number, last: number): number {
  const {stems} = contentWords(paragraph)
  let sum = 0
  for (let i = first; i < last; i++) if (stems[i] !== '') sum += content.get(stems[i]!) ?? 0
  return sum
}
