import type {FileReport} from '../engine/finding.js'
import {oneLine, safePath} from './safe.js'
import {severityWord} from './totals.js'

/** `path:line:column:endLine:endColumn: severity: message [rule]`, one line a finding and nothing else: for problem matchers. */
export function unix(files: readonly FileReport[]): string {
  const lines = files.flatMap(({path, findings}) =>
    findings.map(
      ({start, end, severity, message, rule}) =>
        `${safePath(path)}:${start.line}:${start.column}:${end.line}:${end.column}: ${severityWord[severity]}: ${oneLine(message)} [${rule}]\n`,
    ),
  )
  return lines.join('')
}
