/** From offsets of the text to what stands there. */
import type {Span} from '../read/article.js'
import {bisect} from '../read/bisect.js'
import type {Paragraph, Token} from './types.js'

/** In: spans in order. Out: the index of the first that begins at or after `offset`. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return bisect(spans.length, i => spans[i]!.start < offset)
}

/** The index of the first token of a paragraph that does not end at or before `offset`. */
export function tokenAt({tokens}: Paragraph, offset: number): number {
  return bisect(tokens.length, i => tokens[i]!.end <= offset)
}

/** The tokens of a paragraph that share a character with a span. */
export function tokensIn(paragraph: Paragraph, span: Span): readonly Token[] {
  const {tokens} = paragraph
  const from = tokenAt(paragraph, span.start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < span.end) to++
  return tokens.slice(from, to)
}

/** The first paragraph that does not end at or before `offset`. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  return paragraphs[bisect(paragraphs.length, i => paragraphs[i]!.block.end <= offset)]
}
