/**
 * Lines into paragraphs. Copy comes in three shapes: one line a paragraph, paragraphs between blank lines, and lines
 * broken at a fixed width. A wrong join glues a picture credit to the next sentence; a wrong break cuts a sentence in two.
 */
import {isCapitalAt, isSmall, lettered} from '../language/capitals.js'
import type {Span} from './article.js'

export interface Line extends Span {
  /** Blank lines before it. */
  readonly gap: number
  /** White space at its beginning, in characters. */
  readonly indent: number
}

/** One paragraph of plain text: one line, or several that run on. */
export interface TextParagraph extends Span {
  /** Blank lines before it. */
  readonly gap: number
  readonly lines: number
}

const finalStop = /[.!?…]["'”’»)\]*]{0,4}$/
/** “and the rest”, not “iPhone”. */
const startsLow = (text: string): boolean => isSmall(text) && !isCapitalAt(text, 1) && !/^.\d/.test(text)
const listItem = /^(?:[-–—*•·●▪◦‣>]|\(?\d{1,2}[.)]|[a-z][.)])\s/

/** Whether the text ends as sentences do: full stop, question or exclamation mark, ellipsis, with quotes or brackets after it. */
export const endsWithStop = (text: string): boolean => finalStop.test(text.slice(-8))

/** In: any text. Out: its lines that hold more than white space, without the white space around them. */
function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const lineEnd = /[\n\v\f\r\u2028\u2029]/g
  let gap = 0
  let at = 0
  while (at <= text.length) {
    lineEnd.lastIndex = at
    const end = lineEnd.exec(text)?.index ?? text.length
    const line = text.slice(at, end)
    const trimmed = line.trim()
    if (trimmed === '') gap++
    else {
      const indent = line.length - line.trimStart().length
      lines.push({start: at + indent, end: at + indent + trimmed.length, gap, indent})
      gap = 0
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

/** In: any text. Out: its paragraphs in order; none is empty, none begins or ends with white space. */
export function splitParagraphs(text: string): TextParagraph[] {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  // Wrapped copy with blank lines between its paragraphs breaks lines only where they are full.
  const spaced = width > 0 && lines.filter(({gap}) => gap > 0).length > 3
  const paragraphs: TextParagraph[] = []
  let open: {start: number; end: number; gap: number; lines: number} | undefined
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (
      open &&
      before &&
      line.gap === 0 &&
      !(i <= 3 && isAuthor(text, line)) &&
      (runsOn(text, before, line, width, spaced) || goesOnAfterLink(text, before, line, open.lines))
    ) {
      open.end = line.end
      open.lines++
    } else {
      open = {start: line.start, end: line.end, gap: line.gap, lines: 1}
      paragraphs.push(open)
    }
  }
  return paragraphs
}

/** Ends without a stop and the next line goes on in lower case: “…a sharp rise in” / “prices since May.” */
function breaksOff(text: string, line: Line, next: Line): boolean {
  if (!startsLow(text.slice(next.start, next.start + 3))) return false
  const end = text.slice(Math.max(line.start, line.end - 8), line.end)
  // “The team found and...” / “closed the leak”: dots where a page was cut end no sentence.
  const stops = finalStop.test(end) && !/(?:\.\.|…)$/.test(end)
  return !stops && !/[:;|]$/.test(end) && !listItem.test(text.slice(next.start, next.start + 5))
}

/** The width at which the text is wrapped, or 0 where its lines are paragraphs of their own. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let pairs = 0
  let broken = 0
  const lengths: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!
    const next = lines[i]!
    if (next.gap > 0) continue
    pairs++
    if (line.end - line.start < 40 || !breaksOff(text, line, next)) continue
    broken++
    lengths.push(line.end - line.start + line.indent)
  }
  // In copy wrapped at a fixed width more than half of all line starts are in lower case; in other copy nearly none is.
  if (broken < 2 || broken / pairs < 0.3) return 0
  lengths.sort((a, b) => a - b)
  const typical = lengths[Math.floor(lengths.length * 0.9)]!
  return typical <= 160 ? typical : 0
}

const author = lettered`^by \p{Lu}\S+ (?:\S+ )?\p{Lu}\S+(?: \||$)`
/** “by Ann Lee” under a headline goes on with nothing. */
const isAuthor = (text: string, {start, end}: Line): boolean => end - start < 80 && author.test(text.slice(start, end))

const leadsOn = /\s(?:is|are|was|were|has|have|had|the|an?|of|to|in|on|at|for|with|from|and|or|that)$/

/** “While the council was” / “debating” / “the tax, the port closed.”: a page's links, each on a line of its own. */
function goesOnAfterLink(text: string, line: Line, next: Line, joined: number): boolean {
  if (/^[:,.;]$/.test(text.slice(next.start, next.end))) return joined > 1
  if (!breaksOff(text, line, next)) return false
  return joined > 1 || (line.end - line.start >= 15 && leadsOn.test(text.slice(Math.max(line.start, line.end - 8), line.end)))
}

function runsOn(text: string, line: Line, next: Line, width: number, spaced: boolean): boolean {
  if (listItem.test(text.slice(next.start, next.start + 5))) return false
  const words = text.slice(line.start, line.end)
  if (width > 0) {
    if (next.indent > line.indent + 1) return false
    if (words.length > width / 2 && breaksOff(text, line, next)) return true
    if (spaced && words.length > width * 0.7 && !finalStop.test(words)) return true
    const first = /^\S+/.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0
    // A line that had room for the next word was ended on purpose.
    return line.end - line.start + line.indent + 1 + first > width - 2
  }
  if (words.length < 30) return false
  return breaksOff(text, line, next) || (words.endsWith(',') && !/^["“‘'«]/.test(text.slice(next.start, next.start + 1)))
}
