import type {FileReport, Finding} from '../engine/finding.js'
import {xmlText} from './safe.js'
import {severityWord} from './totals.js'

function testcase(path: string, {rule, severity, message, start, actual}: Finding): string {
  const where = `${path}:${start.line}:${start.column}`
  return [
    `    <testcase name="${xmlText(`${rule} at ${start.line}:${start.column}`)}" classname="${xmlText(path)}">\n`,
    `      <failure type="${severityWord[severity]}" message="${xmlText(message)}">${xmlText(`${where}: “${actual}”`)}</failure>\n`,
    '    </testcase>\n',
  ].join('')
}

/** JUnit's XML: a suite a file, a failed test a finding; a file without findings is one test that passes. */
export function junit(files: readonly FileReport[]): string {
  const suites = files.map(({path, findings}) => {
    const passed = `    <testcase name="nothing to report" classname="${xmlText(path)}"/>\n`
    const cases = findings.length === 0 ? passed : findings.map(finding => testcase(path, finding)).join('')
    return `  <testsuite name="${xmlText(path)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}" errors="0">\n${cases}  </testsuite>\n`
  })
  const failures = files.reduce((sum, {findings}) => sum + findings.length, 0)
  const tests = files.reduce((sum, {findings}) => sum + Math.max(1, findings.length), 0)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hearsay" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`
}
