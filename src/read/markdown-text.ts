/**
 * Where the words of a Markdown text node stand in the file. The parser says where the node begins and ends, not what became
 * of escapes (`3\.`), character references (`&rsquo;`), the `> ` and the indentation before continuation lines: so the decoded
 * value is laid beside the raw slice and both are walked together.
 */

import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {Aligner, type Emit, mask} from './aligner.js'

const plain = unified().use(remarkParse).freeze()
const references = new Map<string, string>()

/** What a reference such as `&rsquo;` stands for, as the parser itself reads it; the reference itself where it is none. */
function decodeReference(reference: string): string {
  const known = references.get(reference)
  if (known !== undefined) return known
  const tree = plain.parse(`x${reference}`) as Root
  const paragraph = tree.children[0]
  const text = paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text' ? paragraph.children[0].value.slice(1) : reference
  if (references.size > 10_000) references.clear()
  references.set(reference, text)
  return text
}

const referenceAt = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y
const ampersand = /^&(?:amp|#0*38|#x0*26);/i
const punctuation = /[!-/:-@[-`{-~]/
const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r'
const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\t'

/** How far ahead the raw text is searched for the next decoded unit where the two have parted (markup inside alt text). */
const reach = 400

/**
 * In: the source, the stretch of it that a node stands in, and the node's decoded value. Calls `emit` with the value, piece by
 * piece, each with the source it comes from; masked units are left out. `literal` is for HTML and code, where only the
 * prefixes of lines differ. Out: the offset in the source after the value.
 */
export function alignMarkdown(source: string, start: number, end: number, value: string, emit: Emit, literal = false): number {
  const both = new Aligner(source, start, end, value, emit)
  while (both.at < value.length) {
    const unit = value[both.at]!
    if (unit === mask) both.skipMask()
    else if (both.raw >= end) both.keep()
    else if (isLineEnd(unit) && passLineEnd(both, end, literal)) continue
    else if (!literal && passMarkup(both, unit, end)) continue
    else passUnit(both, unit)
  }
  both.flush()
  return both.raw
}

/** A line end with the indentation and the `> ` before the next line; false where the source has none here. */
function passLineEnd(both: Aligner, end: number, literal: boolean): boolean {
  const {source, value, at} = both
  const line = lineEndAt(source, both.raw, end)
  if (line === both.raw) return false
  const width = source[line - 1] === '\n' && source[line - 2] === '\r' ? 2 : 1
  both.put('\n', line - width, line, value[at] === '\r' && value[at + 1] === '\n' ? 2 : 1)
  const {skipped, rewritten} = linePrefix(source, line, end, value, both.at)
  if (literal && rewritten > 0) both.put(value.slice(both.at, both.at + rewritten), line, line + skipped)
  else both.skipTo(line + skipped)
  return true
}

/** `3\.` or `&rsquo;`; false where the source has no such thing here. */
function passMarkup(both: Aligner, unit: string, end: number): boolean {
  const {source, value, at, raw} = both
  if (source[raw] === '\\' && raw + 1 < end && source[raw + 1] === unit && punctuation.test(unit)) {
    both.take(unit, 2)
    return true
  }
  if (source[raw] !== '&') return false
  referenceAt.lastIndex = raw
  const reference = referenceAt.exec(source)?.[0]
  // Where the value goes on with the very same text it was no reference, unless it stands for “&” itself.
  if (!reference || (value.startsWith(reference, at) && !ampersand.test(reference))) return false
  const decoded = decodeReference(reference)
  if (decoded === '' || decoded === reference || !value.startsWith(decoded, at)) return false
  both.take(decoded, reference.length)
  return true
}

function passUnit(both: Aligner, unit: string): void {
  const there = both.source[both.raw]
  if (there === unit) both.copy()
  // NUL is read as the replacement character; a tab before a paragraph's line may have been cut in two.
  else if (unit === '\uFFFD') both.take(unit, 1)
  // White space that is written otherwise (a tab cut in two by a list) is never searched for.
  else if (isSpace(unit)) both.take(unit, isSpace(there) ? 1 : 0)
  else if (!both.seek(reach)) both.keep()
}

/** The offset after the line end that follows `from` (spaces before it are no part of the text); `from` where there is none. */
function lineEndAt(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(source[at])) at++
  if (!isLineEnd(source[at])) return from
  return source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1
}

interface LinePrefix {
  /** Units of the source that are no text: indentation and the `>` of block quotes. */
  readonly skipped: number
  /** Units of the value that stand for them, where a tab was turned into spaces; the value is text after these. */
  readonly rewritten: number
}

/**
 * What stands before the text of a continuation line. A `>` that the value has too is text: “a / ␣␣␣␣␣> b” goes on with
 * “> b”.
 */
function linePrefix(source: string, from: number, end: number, value: string, at: number): LinePrefix {
  let stop = from
  while (stop < end && (isSpace(source[stop]) || source[stop] === '>')) stop++
  let kept = at
  while (isSpace(value[kept]) || value[kept] === '>') kept++
  const text = value.slice(at, kept)
  const run = source.slice(from, stop)
  if (run.endsWith(text)) return {skipped: run.length - text.length, rewritten: 0}
  return {skipped: run.length, rewritten: text.length}
}
