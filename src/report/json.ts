import type {Exception, FileReport, Finding} from '../engine/finding.js'
import {safeJson} from './safe.js'
import type {Tool} from './tool.js'
import {totals} from './totals.js'

function message(finding: Finding) {
  const {rule, severity, message, actual, expected, start, end, see, by, confidence, url} = finding
  return {rule, severity, message, actual, expected, start, end, see, by, ...(confidence === undefined ? {} : {confidence}), url}
}

const exception = ({finding, reason, from}: Exception) => ({...message(finding), reason, from})

/** One JSON object for the whole run; the shape is a contract (`version`). */
export function json(files: readonly FileReport[], tool: Tool): string {
  const report = {
    version: 1,
    tool: {name: tool.name, version: tool.version},
    files: files.map(file => ({
      path: file.path,
      ...totals([file]),
      messages: file.findings.map(message),
      ...(file.exceptions.length > 0 ? {exceptions: file.exceptions.map(exception)} : {}),
      ...(file.troubles.length > 0 ? {troubles: file.troubles} : {}),
    })),
    ...totals(files),
  }
  return `${safeJson(report)}\n`
}
