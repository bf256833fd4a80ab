/**
 * Where the words of a Markdown text node stand in the file. The parser says where the node begins and ends, not what became
 * of escapes (`3\.`), character references (`&rsquo;`), the `> ` and the indentation before continuation lines: so the decoded
 * value is laid beside the raw slice and both are walked together.
 */

import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** Receives decoded text with the stretch of source it comes from. */
export type Emit = (text: string, start: number, end: number) => void

/** Stands for one unit of a masked shortcode: a noncharacter that no article holds. */
export const mask = '\uFDD0'

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
  let raw = start
  let at = 0
  let runFrom = start
  let runAt = 0
  /** Ends the run of units that stand in the source as they are. */
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
    const there = source[raw]
    if (unit === mask) {
      flush()
      at++
      raw++
      restart()
      continue
    }
    if (raw < end) {
      if (isLineEnd(unit)) {
        const line = lineEndAt(source, raw, end)
        if (line > raw) {
          flush()
          emit('\n', line - (source[line - 1] === '\n' && source[line - 2] === '\r' ? 2 : 1), line)
          at += unit === '\r' && value[at + 1] === '\n' ? 2 : 1
          const prefix = linePrefix(source, line, end, value, at)
          raw = line + prefix.skipped
          if (literal && prefix.rewritten > 0) {
            emit(value.slice(at, at + prefix.rewritten), line, raw)
            at += prefix.rewritten
          }
          restart()
          continue
        }
      }
      if (!literal && there === '\\' && raw + 1 < end && punctuation.test(source[raw + 1]!) && source[raw + 1] === unit) {
        piece(unit, 2)
        continue
      }
      if (!literal && there === '&') {
        referenceAt.lastIndex = raw
        const reference = referenceAt.exec(source)?.[0]
        // Where the value goes on with the very same text it was no reference, unless it stands for “&” itself.
        const untouched = reference !== undefined && value.startsWith(reference, at) && !ampersand.test(reference)
        const decoded = reference && !untouched ? decodeReference(reference) : undefined
        if (reference && decoded !== reference && decoded && value.startsWith(decoded, at)) {
          piece(decoded, reference.length)
          continue
        }
      }
      if (there === unit) {
        raw++
        at++
        continue
      }
      // NUL is read as the replacement character; a tab before a paragraph's line may have been cut in two.
      if (unit === '\uFFFD') {
        piece(unit, 1)
        continue
      }
      // White space that is written otherwise (a tab cut in two by a list) is never searched for.
      if (isSpace(unit)) {
        piece(unit, isSpace(there) ? 1 : 0)
        continue
      }
      const ahead = source.slice(raw, Math.min(end, raw + reach)).indexOf(unit)
      if (ahead > 0) {
        flush()
        raw += ahead
        restart()
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
  return raw
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
