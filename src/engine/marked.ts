import type {Span} from '../read/article.js'

/** In: text in which `[[…]]` marks words. Out: the text without marks, and where the marked words stand in it. Throws for a mark without its partner. */
export function unmark(marked: string): {text: string; spans: Span[]} {
  const spans: Span[] = []
  let text = ''
  let open: number | undefined
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[' && open === undefined) open = text.length
    else if (piece === ']]' && open !== undefined) {
      spans.push({start: open, end: text.length})
      open = undefined
    } else if (piece === '[[' || piece === ']]') throw new Error(`a mark has no partner in: ${marked}`)
    else text += piece
  }
  if (open !== undefined) throw new Error(`a mark has no partner in: ${marked}`)
  return {text, spans}
}

/** The other way: words marked in a text, for messages about tests. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = ''
  let at = 0
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`
    at = end
  }
  return marked + text.slice(at)
}
