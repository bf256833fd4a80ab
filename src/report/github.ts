/** Workflow commands that GitHub turns into annotations on a pull request. */
import type {FileReport, Finding, Severity} from '../engine/finding.js'
import {oneLine} from './safe.js'
import {ranked} from './value.js'

/** GitHub keeps ten of each kind a step, and cuts longer messages, without a word. */
const budget = 10
const longest = 4000

const words: Readonly<Record<Severity, string>> = {error: 'error', warn: 'warning', info: 'notice'}
const order: readonly Severity[] = ['error', 'warn', 'info']

const data = (text: string): string => oneLine(text).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function annotation(path: string, {rule, severity, message, see, start, end}: Finding): string {
  // A finding over several lines is pinned to its first: GitHub drops the columns of the others.
  const oneLiner = start.line === end.line
  const place = [
    `file=${property(path)}`,
    `line=${start.line}`,
    ...(oneLiner ? [`endLine=${end.line}`] : []),
    `col=${start.column}`,
    ...(oneLiner ? [`endColumn=${end.column}`] : []),
    `title=${property(`hearsay: ${rule}`)}`,
  ].join(',')
  const places = see
    .map(({path, start, why, text}) => `%0A${data(`${path === undefined ? '' : `${path}, `}line ${start.line}: ${why}: “${text}”`)}`)
    .join('')
  return `::${words[severity]} ${place}::${data(message).slice(0, longest)}${places}\n`
}

/** The most valuable ten of each kind; what does not fit is counted in a notice. */
export function github(files: readonly FileReport[]): string {
  const all = ranked(files)
  const counts = order.map(severity => all.filter(({finding}) => finding.severity === severity).length)
  const full = counts.some(count => count > budget) || counts[2]! >= budget
  const room = (severity: Severity): number => (severity === 'info' && full ? budget - 1 : budget)
  const out: string[] = []
  const left: string[] = []
  for (const [i, severity] of order.entries()) {
    const kind = all.filter(({finding}) => finding.severity === severity)
    out.push(...kind.slice(0, room(severity)).map(({path, finding}) => annotation(path, finding)))
    const more = counts[i]! - room(severity)
    if (more > 0) left.push(`${more} more ${words[severity]}${more === 1 ? '' : 's'}`)
  }
  if (left.length > 0)
    out.push(
      `::notice title=hearsay::${left.join(', ')} not shown here; GitHub keeps ten of each kind. Run hearsay on the files for all of them.\n`,
    )
  return out.join('')
}
