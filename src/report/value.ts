import {type FileReport, type Finding, rank} from '../engine/finding.js'
import {presetRules} from '../engine/presets.js'

export interface Placed {
  readonly path: string
  readonly finding: Finding
}

const worth = new Map(presetRules.map((rule, i) => [rule, i]))

/**
 * Every finding of a run, the most valuable to an editor first: by severity, then by the rank of its rule, then in reading
 * order. For readers who will see only some of them.
 */
export function ranked(files: readonly FileReport[]): Placed[] {
  const all = files.flatMap(({path, findings}) => findings.map(finding => ({path, finding})))
  const place = ({finding}: Placed) => worth.get(finding.rule) ?? worth.size
  return all.sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity) || place(a) - place(b))
}
