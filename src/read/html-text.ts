/**
 * Where the words of an HTML text node or attribute stand in the file. The parser decodes character references, joins line ends
 * and drops tags it cannot place; the decoded value is laid beside the raw slice and both are walked together.
 */
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Span} from './article.js'
import type {Emit} from './markdown-text.js'

/** Stands for one unit of a tag that is left out before parsing. */
export const mask = '\uFDD0'

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
  let raw = start
  let at = 0
  let runFrom = start
  let runAt = 0
  const flush = (): void => {
    if (at > runAt) emit(value.slice(runAt, at), runFrom, runFrom + at - runAt)
  }
  const restart = (): void => {
    runFrom = raw
    runAt = at
  }
  const piece = (text: string, length: number): void => {
    flush()
    emit(text, raw, raw + length)
    raw += length
    at += text.length
    restart()
  }
  while (at < value.length) {
    const unit = value[at]!
    if (unit === mask) {
      flush()
      at++
      raw++
      restart()
      continue
    }
    if (raw < end) {
      const there = source[raw]!
      if (there === '&') {
        referenceAt.lastIndex = raw
        const candidate = referenceAt.exec(source)?.[0]
        // Where the value goes on with the very same text it was no reference, unless it stands for “&” itself.
        const untouched = candidate !== undefined && value.startsWith(candidate, at) && !ampersand.test(candidate)
        const decoded = candidate && !untouched ? decodeReference(candidate) : undefined
        if (decoded && decoded.text !== '' && value.startsWith(decoded.text, at)) {
          piece(decoded.text, decoded.length)
          continue
        }
      } else if (there === '<') {
        opensTag.lastIndex = raw
        if (opensTag.test(source)) {
          flush()
          raw = tagEnd(source, raw, end)
          restart()
          continue
        }
      } else if (there === '\r' && unit === '\n') {
        piece('\n', source[raw + 1] === '\n' ? 2 : 1)
        continue
      }
      if (there === unit) {
        raw++
        at++
        continue
      }
      const ahead = source.slice(raw, Math.min(end, raw + reach)).indexOf(unit)
      if (ahead > 0) {
        flush()
        raw += ahead
        restart()
        continue
      }
      if (unit === '\uFFFD') {
        piece(unit, 1)
        continue
      }
    }
    // Text the source does not hold here: it is kept, and maps to the place it was expected at.
    flush()
    emit(unit, Math.min(raw, end), Math.min(raw, end))
    at++
    restart()
  }
  flush()
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
