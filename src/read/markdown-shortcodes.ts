/**
 * Shortcodes of site generators: `{{< figure caption="…" >}}` (Hugo), `{% include figure.html caption="…" %}` and `{{ page.x }}`
 * (Jekyll, Eleventy). No Markdown parser knows them; they are masked unit by unit before parsing, so that nothing moves.
 */

import {mask} from './aligner.js'
import type {BlockKind, Span} from './article.js'

export interface Shortcode extends Span {
  readonly name: string
  /** Words it shows under or beside a picture: spans of the source. */
  readonly captions: readonly Span[]
}

export interface Shortcodes {
  /** The source with each shortcode replaced by as many mask units; line ends are kept. */
  readonly masked: string
  /** In order. */
  readonly codes: readonly Shortcode[]
  /** Stretches between a shortcode and the one that closes it, where its name says what stands there. */
  readonly ranges: readonly (Span & {readonly kind: BlockKind; readonly by: string})[]
}

const kinds: Readonly<Record<string, BlockKind>> = {
  quote: 'block-quote',
  blockquote: 'block-quote',
  aside: 'furniture',
  sidebar: 'furniture',
  pullquote: 'furniture',
  related: 'promo',
  promo: 'promo',
  newsletter: 'sign-up',
  signup: 'sign-up',
  figure: 'caption',
  caption: 'caption',
  note: 'note',
  notice: 'note',
  correction: 'note',
}
/** Paired shortcodes whose inside is no prose. */
const wordless = new Set(['highlight', 'raw', 'comment', 'code', 'mermaid', 'script', 'style', 'mdx', 'html'])

const opening = /\{\{[<%]|\{%|\{\{/g
const closings: Readonly<Record<string, string>> = {'{{<': '>}}', '{{%': '%}}', '{%': '%}', '{{': '}}'}
/** A shortcode longer than this is a stray brace. */
const longest = 4_000

/** In: Markdown. Out: its shortcodes, and the same text with them masked. */
export function maskShortcodes(source: string): Shortcodes {
  const codes: (Shortcode & {closes: boolean})[] = []
  for (opening.lastIndex = 0; ; ) {
    const match = opening.exec(source)
    if (!match) break
    const closing = closings[match[0]]!
    const close = source.slice(match.index, match.index + longest).indexOf(closing, match[0].length)
    if (close < 0) continue
    const end = match.index + close + closing.length
    const inside = source.slice(match.index + match[0].length, end - closing.length)
    const head = /^[-\s]*(?:\/\*|(\/|end)?\s*(?:include\s+)?([\w./-]+))?/.exec(inside)
    const name = match[0] === '{{' ? '' : (head?.[2] ?? '').toLowerCase().replace(/\.\w+$/, '')
    codes.push({
      start: match.index,
      end,
      name,
      closes: head?.[1] !== undefined,
      captions: match[0] === '{{' ? [] : captionsIn(source, match.index, end),
    })
    opening.lastIndex = end
  }
  if (codes.length === 0) return {masked: source, codes: [], ranges: []}
  const ranges: (Span & {kind: BlockKind; by: string})[] = []
  const dropped: Span[] = []
  const open: Shortcode[] = []
  for (const code of codes) {
    if (!code.closes) open.push(code)
    else {
      const from = open.findLastIndex(before => before.name === code.name)
      if (from < 0) continue
      const [opener] = open.splice(from)
      const kind = kinds[code.name]
      if (wordless.has(code.name)) dropped.push({start: opener!.end, end: code.start})
      else if (kind) ranges.push({start: opener!.end, end: code.start, kind, by: `shortcode-${code.name}`})
    }
  }
  const spans = [...codes, ...dropped].sort((a, b) => a.start - b.start)
  let masked = ''
  let at = 0
  for (const span of spans) {
    if (span.end <= at) continue
    const start = Math.max(at, span.start)
    masked += source.slice(at, start) + source.slice(start, span.end).replace(/[^\r\n]/g, mask)
    at = span.end
  }
  return {masked: masked + source.slice(at), codes, ranges}
}

/** The values of `caption="…"` and `alt: '…'` inside a shortcode. */
function captionsIn(source: string, start: number, end: number): Span[] {
  const text = source.slice(start, end)
  const found: Span[] = []
  for (const match of text.matchAll(/\b(?:caption|alt)\s*[=:]\s*(["'“])/gi)) {
    const quote = match[1] === '“' ? '”' : match[1]!
    const from = match.index + match[0].length
    const to = text.indexOf(quote, from)
    if (to > from) found.push({start: start + from, end: start + to})
  }
  return found
}
