/** Findings as an editor shows them. Positions of the protocol count from 0, in UTF-16 code units. */
import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver/node'
import type {FileReport, Finding, Severity} from '../engine/finding.js'
import type {Range as Place} from '../engine/lines.js'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What a code action needs to know about the finding it answers; kept in `Diagnostic.data`. */
export interface FindingData {
  readonly rule: string
  readonly actual: string
  readonly expected: readonly string[]
  readonly url: string
}

/** In: a place with lines and columns from 1. Out: the protocol's range. */
export function range({start, end}: Place): Range {
  return {
    start: {line: start.line - 1, character: start.column - 1},
    end: {line: end.line - 1, character: end.column - 1},
  }
}

function diagnostic(finding: Finding, uri: string): Diagnostic {
  const data: FindingData = {rule: finding.rule, actual: finding.actual, expected: finding.expected, url: finding.url}
  return {
    range: range(finding),
    severity: severities[finding.severity],
    source: 'hearsay',
    code: finding.rule,
    codeDescription: {href: finding.url},
    message: finding.message,
    relatedInformation: finding.see.map(see => ({location: {uri, range: range(see)}, message: see.why})),
    data,
  }
}

/** Every finding of a report, and each rule that could not run as a note on the first line. */
export function diagnostics(report: FileReport, uri: string): Diagnostic[] {
  const start = {line: 0, character: 0}
  const troubles = report.troubles.map(trouble => ({
    range: {start, end: start},
    severity: DiagnosticSeverity.Information,
    source: 'hearsay',
    code: trouble.rule,
    message: trouble.message,
  }))
  return [...report.findings.map(finding => diagnostic(finding, uri)), ...troubles]
}
