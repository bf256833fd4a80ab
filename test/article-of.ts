import type {Article} from '../src/read/article.js'

/** One body paragraph a line, nothing else: for looking at the analysis without any reader. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(line => ({
    kind: 'body' as const,
    start: line.index,
    end: line.index + line[0].length,
    inner: [],
    by: 'test',
  }))
  return {
    path: 'test.txt',
    format: 'text',
    source: text,
    text,
    blocks,
    links: [],
    linkable: false,
    metadata: {},
    directives: [],
    coordinates: 'file',
    locate: span => span,
  }
}
