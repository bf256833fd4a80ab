/** Plain text: paragraphs and their kinds. */
import type {Article, Block} from './article.js'

export function readText(source: string, path: string): Article {
  const blocks: Block[] = []
  for (const line of source.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    blocks.push({kind: 'body', start: line.index, end: line.index + line[0].trimEnd().length, inner: [], by: 'line'})
  return {
    path,
    format: 'text',
    source,
    text: source,
    blocks,
    links: [],
    linkable: false,
    metadata: {},
    directives: [],
    coordinates: 'file',
    locate: span => span,
  }
}
