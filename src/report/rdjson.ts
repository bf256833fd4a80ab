/** Reviewdog's diagnostic format. Its columns count UTF-8 bytes from 1: a curly quotation mark before the words is three of them. */
import type {FileReport, Finding, Severity} from '../engine/finding.js'
import type {Point, Range} from '../engine/lines.js'
import {oneLine, safeJson} from './safe.js'
import type {Tool} from './tool.js'

const severities = {error: 'ERROR', warn: 'WARNING', info: 'INFO'} as const satisfies Record<Severity, string>

const bytes = (text: string): number => new TextEncoder().encode(text).length

function diagnostics({path, findings, source}: FileReport, sourceOf: ReadonlyMap<string, string>): object[] {
  const position = ({line, column, offset}: Point, text = source) => ({line, column: bytes(text.slice(offset - (column - 1), offset)) + 1})
  const range = ({start, end}: Range, text = source) => ({start: position(start, text), end: position(end, text)})
  return findings.map((finding: Finding) => ({
    message: oneLine(finding.message),
    location: {path, range: range(finding)},
    severity: severities[finding.severity],
    code: {value: finding.rule, url: finding.url},
    ...(finding.expected.length > 0 ? {suggestions: finding.expected.map(text => ({range: range(finding), text}))} : {}),
    ...(finding.see.length > 0
      ? {
          related_locations: finding.see.map(see => ({
            message: `${oneLine(see.why)}: ${oneLine(see.text)}`,
            location: {path: see.path ?? path, range: range(see, sourceOf.get(see.path ?? path))},
          })),
        }
      : {}),
  }))
}

/** Columns of another file's words are counted in that file. */
const sources = (files: readonly FileReport[]): ReadonlyMap<string, string> => new Map(files.map(({path, source}) => [path, source]))

/** One object for the run. */
export function rdjson(files: readonly FileReport[], tool: Tool): string {
  const texts = sources(files)
  return `${safeJson({source: {name: tool.name}, diagnostics: files.flatMap(file => diagnostics(file, texts))})}\n`
}

/** One object a line, each with its source. */
export function rdjsonl(files: readonly FileReport[], tool: Tool): string {
  const texts = sources(files)
  return files
    .flatMap(file => diagnostics(file, texts))
    .map(diagnostic => `${safeJson({...diagnostic, source: {name: tool.name}})}\n`)
    .join('')
}
