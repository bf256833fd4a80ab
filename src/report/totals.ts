import type {FileReport, Severity} from '../engine/finding.js'

export interface Totals {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** How many findings of each severity these files have. */
export function totals(files: readonly FileReport[]): Totals {
  const count = {error: 0, warn: 0, info: 0} satisfies Record<Severity, number>
  for (const file of files) for (const {severity} of file.findings) count[severity]++
  return {errors: count.error, warnings: count.warn, infos: count.info}
}

/** The severity word that editors and build services know. */
export const severityWord = {error: 'error', warn: 'warning', info: 'info'} as const
