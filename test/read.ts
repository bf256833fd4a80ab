/** For tests of the readers: read, find words, and see what stands in the file where they are said to be. */
import type {Article} from '../src/read/article.js'
import {read} from '../src/read/index.js'

/** In: a file's text and its name. Out: its article. */
export const article = (source: string, path: string): Promise<Article> => read({path, value: source})

/** Where words of the prose are said to stand: the slice of the file. The words must occur. */
export function sliceOf(read: Article, words: string, from = 0): string {
  const start = read.text.indexOf(words, from)
  if (start < 0) throw new Error(`“${words}” is not in “${read.text}”`)
  const span = read.locate({start, end: start + words.length})
  return read.source.slice(span.start, span.end)
}

/** “kind: words” of every block. */
export const blocksOf = (read: Article): string[] => read.blocks.map(block => `${block.kind}: ${read.text.slice(block.start, block.end)}`)
