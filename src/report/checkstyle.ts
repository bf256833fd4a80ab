import type {FileReport} from '../engine/finding.js'
import {xmlText} from './safe.js'
import {severityWord} from './totals.js'

/** Checkstyle's XML, which build servers and reviewdog read. */
export function checkstyle(files: readonly FileReport[]): string {
  const body = files.map(({path, findings}) => {
    const errors = findings.map(
      ({start, severity, message, rule}) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severityWord[severity]}" message="${xmlText(message)}" source="hearsay.${xmlText(rule)}"/>\n`,
    )
    return `  <file name="${xmlText(path)}">\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${body.join('')}</checkstyle>\n`
}
