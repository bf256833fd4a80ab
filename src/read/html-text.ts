/**
 * Where the words of an HTML text node or attribute stand in the file. The parser decodes character references, joins line ends
 * and drops tags it cannot place; the decoded value is laid beside the raw slice and both are walked together.
 */
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {Aligner, type Emit, mask} from './aligner.js'
import type {Span} from './article.js'

const fragment = unified().use(rehypeParse, {fragment: true}).freeze()
const references = new Map<string, {readonly text: string; readonly length: number} | undefined>()
const referenceAt = /&(?:#\d{1,10};?|#[xX][\da-fA-F]{1,8};?|[a-zA-Z][\da-zA-Z]{0,39};?)/y

const ampersand = /^&(?:amp|#0*38|#x0*26)/i

/**
 * What stands at the beginning of `candidate`, as the parser itself reads it, and how long the reference is: in `&notit;` only
 * `&not` is one.
 */
function decodeReference(candidate: string): {readonly text: string; readonly length: number} | undefined {
  if (references.has(candidate)) return references.get(candidate)
  const node = (fragment.parse(candidate) as Root).children[0]
  const decoded = node?.type === 'text' ? node.value : candidate
  let same = 0
  if (candidate[1] !== '#')
    while (same < decoded.length && same < candidate.length && decoded.at(-1 - same) === candidate.at(-1 - same)) same++
  const found = decoded === candidate ? undefined : {text: decoded.slice(0, decoded.length - same), length: candidate.length - same}
  if (references.size > 10_000) references.clear()
  references.set(candidate, found)
  return found
}

/** In: the source and the offset of a `<`. Out: the offset after the tag or comment that begins there. */
export function tagEnd(source: string, start: number, end: number): number {
  if (source.startsWith('<!--', start)) {
    const close = source.indexOf('-->', start + 4)
    return close < 0 ? end : Math.min(end, close + 3)
  }
  let at = start + 1
  let quote = ''
  for (; at < end; at++) {
    const unit = source[at]!
    if (quote) {
      if (unit === quote) quote = ''
    } else if (unit === '>') return at + 1
    else if ((unit === '"' || unit === "'") && source[at - 1] === '=') quote = unit
  }
  return end
}

const opensTag = /<[a-zA-Z/!?]/y

/** How far ahead the raw text is searched for the next decoded unit where the two have parted. */
const reach = 200

/**
 * In: the source, the stretch that a text node or an attribute value stands in, and its decoded value. Calls `emit` with the
 * value piece by piece, each with the source it comes from. Masked units are left out.
 */
export function alignHtml(source: string, start: number, end: number, value: string, emit: Emit): void {
  const both = new Aligner(source, start, end, value, emit)
  while (both.at < value.length) {
    const unit = value[both.at]!
    if (unit === mask) both.skipMask()
    else if (both.raw >= end) both.keep()
    else if (passMarkup(both, unit, end)) continue
    else if (source[both.raw] === unit) both.copy()
    else if (both.seek(reach)) continue
    else if (unit === '\uFFFD') both.take(unit, 1)
    else both.keep()
  }
  both.flush()
}

/** A reference, a tag or a line end of two units; false where the source has no such thing here. */
function passMarkup(both: Aligner, unit: string, end: number): boolean {
  const {source, value, at, raw} = both
  const there = source[raw]
  if (there === '<') {
    opensTag.lastIndex = raw
    if (!opensTag.test(source)) return false
    both.skipTo(tagEnd(source, raw, end))
    return true
  }
  if (there === '\r' && unit === '\n') {
    both.take('\n', source[raw + 1] === '\n' ? 2 : 1)
    return true
  }
  if (there !== '&') return false
  referenceAt.lastIndex = raw
  const candidate = referenceAt.exec(source)?.[0]
  // Where the value goes on with the very same text it was no reference, unless it stands for “&” itself.
  if (!candidate || (value.startsWith(candidate, at) && !ampersand.test(candidate))) return false
  const decoded = decodeReference(candidate)
  if (!decoded || decoded.text === '' || !value.startsWith(decoded.text, at)) return false
  both.take(decoded.text, decoded.length)
  return true
}

const attributeAt = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y

/** In: the offset of a start tag. Out: where the value of one of its attributes stands, without quotation marks. */
export function attributeSpan(source: string, tag: number, name: string): Span | undefined {
  const head = /<[^\s/>]+/y
  head.lastIndex = tag
  const open = head.exec(source)
  if (!open) return undefined
  attributeAt.lastIndex = tag + open[0].length
  for (let match = attributeAt.exec(source); match; match = attributeAt.exec(source)) {
    if (match[1]!.toLowerCase() !== name) continue
    const value = match[2] ?? match[3] ?? match[4]
    if (value === undefined) return undefined
    const end = match.index + match[0].length - (match[4] === undefined ? 1 : 0)
    return {start: end - value.length, end}
  }
  return undefined
}
