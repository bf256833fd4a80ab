import type {Spelling} from '../language/spellings.js'
import type {Paragraph, Token} from './types.js'

export const tokenOf = (
  spelling: Spelling,
  start: number,
  end: number,
  kind: Token['kind'],
  index: number,
  sentence: number,
  quotation: number,
): Token => ({start, end, text: spelling.text, lower: spelling.lower, spelling, kind, index, sentence, quotation})

/** In: the tokens of a paragraph. Out: its words in lower case, each with its places. */
export function placesOf(tokens: readonly Token[]): Paragraph['words'] {
  const places = new Map<string, number[]>()
  for (const {kind, lower, index} of tokens) {
    if (kind !== 'word') continue
    const there = places.get(lower)
    if (there) there.push(index)
    else places.set(lower, [index])
  }
  return places
}
