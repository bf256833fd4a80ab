/**
 * Keeps the tree shallow. Ten thousand nested elements are no article, but they must not end in an exhausted stack: tags below
 * a depth that no page reaches are masked unit by unit before parsing, so that nothing moves. Browsers flatten in the same way.
 */
import {wordSet} from '../language/word-set.js'
import {mask} from './aligner.js'
import {tagEnd} from './html-text.js'

const deepest = 160

/** Elements that never hold content, and those that end by themselves where the next one begins: they nest nothing by themselves. */
const uncounted = wordSet(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body',
)
/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

const nameAt = /<(\/?)([a-zA-Z][^\s/>]*)/y

/** In: HTML. Out: the same text, tags nested deeper than any real page masked; the very same string where there are none. */
export function flatten(source: string): string {
  const open: {readonly name: string; readonly masked: boolean}[] = []
  const masks: {readonly start: number; readonly end: number}[] = []
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    nameAt.lastIndex = at
    const match = nameAt.exec(source)
    if (!match) {
      at = source.startsWith('<!--', at) ? tagEnd(source, at, source.length) : at + 1
      continue
    }
    const end = tagEnd(source, at, source.length)
    const name = match[2]!.toLowerCase()
    if (match[1] === '/') {
      // A closing tag far from its opening tag is rare: the search is bounded, so that the whole stays linear.
      for (let depth = open.length - 1; depth >= Math.max(0, open.length - 32); depth--) {
        if (open[depth]!.name !== name) continue
        if (open[depth]!.masked) masks.push({start: at, end})
        open.length = depth
        break
      }
    } else if (raw.has(name)) {
      const close = closingOf(source, name, end)
      at = close < 0 ? source.length : close
      continue
    } else if (!uncounted.has(name) && source[end - 2] !== '/') {
      const masked = open.length >= deepest
      if (masked) masks.push({start: at, end})
      open.push({name, masked})
    }
    at = end
  }
  if (masks.length === 0) return source
  let flat = ''
  let from = 0
  for (const span of masks) {
    flat += source.slice(from, span.start) + mask.repeat(span.end - span.start)
    from = span.end
  }
  return flat + source.slice(from)
}

/** The offset of `</name` after `from`, in any case; -1 where it never comes. */
function closingOf(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(source)?.index ?? -1
}
