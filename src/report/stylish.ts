/** For people at a terminal: each finding with its words in their sentence, and a one-line summary. */
import type {Excerpt, FileReport, Finding} from '../engine/finding.js'
import {type Paint, painter} from './paint.js'
import {oneLine, safePath, sameWidth} from './safe.js'
import type {Look} from './tool.js'
import {severityWord, type Totals, totals} from './totals.js'

/** Narrower terminals, and outputs that are no terminal, still get the caret line at this width. */
const plainWidth = 100
const narrowest = 60

/** The part of the sentence around the words that fits into `width`, and where the words stand in it. */
function clipped({text, start, end}: Excerpt, width: number): Excerpt {
  const words = end - start
  const before = Math.min(start, Math.max(0, Math.floor((width - words) / 2)))
  const from = start - before
  const to = Math.min(text.length, Math.max(from + width, Math.min(end, from + 2 * width)))
  const head = from > 0 ? '…' : ''
  const tail = to < text.length ? '…' : ''
  return {text: `${head}${text.slice(from, to)}${tail}`, start: head.length + before, end: head.length + Math.min(end, to) - from}
}

/** The sentence with a line of carets under the words. */
function shown(finding: Finding, width: number, paint: Paint): string[] {
  const excerpt = clipped(finding.excerpt, width)
  const line = sameWidth(excerpt.text)
  const carets = '^'.repeat(Math.max(1, excerpt.end - excerpt.start))
  return [`    | ${line}`, `    | ${' '.repeat(excerpt.start)}${paint.words(carets)}`]
}

function lines(finding: Finding, columns: {place: number}, look: Look, paint: Paint): string[] {
  const place = `${finding.start.line}:${finding.start.column}`.padStart(columns.place)
  const level = paint.level(severityWord[finding.severity].padEnd(7), finding.severity)
  const out = [`  ${paint.faint(place)}  ${level}  ${oneLine(finding.message)}  ${paint.faint(finding.rule)}`]
  const width = (look.width || plainWidth) - 8
  if (width >= narrowest - 8) out.push(...shown(finding, width, paint))
  for (const {path, start, text, why} of finding.see)
    out.push(
      `    ${paint.faint(`see ${path === undefined ? '' : `${safePath(path)}:`}${start.line}:${start.column}`)} ${oneLine(why)}: “${oneLine(text)}”`,
    )
  return out
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

function summary(files: readonly FileReport[], count: Totals): string {
  const exceptions = files.reduce((sum, file) => sum + file.exceptions.length, 0)
  const kept = exceptions > 0 ? `; ${many(exceptions, 'recorded exception')}` : ''
  const all = count.errors + count.warnings + count.infos
  if (all === 0) return `${many(files.length, 'article')}, nothing to report${kept}`
  return `${many(count.errors, 'error')}, ${many(count.warnings, 'warning')}, ${many(count.infos, 'note')} in ${many(files.length, 'article')}${kept}`
}

export function stylish(files: readonly FileReport[], _tool: unknown, look: Look): string {
  const paint = painter(look.colour)
  const out: string[] = []
  for (const file of files) {
    if (file.findings.length === 0) continue
    const place = Math.max(...file.findings.map(({start}) => `${start.line}:${start.column}`.length))
    out.push(paint.file(safePath(file.path)), ...file.findings.flatMap(finding => lines(finding, {place}, look, paint)), '')
  }
  if (files.length === 0) return ''
  return `${[...out, summary(files, totals(files))].join('\n')}\n`
}
