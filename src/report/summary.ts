/** The page of a pull-request run for editors: findings grouped by what to do, who each article rests on, the ledger folded away. */
import type {FileReport, Finding} from '../engine/finding.js'
import {type RuleMeta, remedies} from '../engine/rule.js'
import type {Ledger} from './ledger.js'
import {markdownText} from './safe.js'
import {totals} from './totals.js'
import {ranked} from './value.js'

export interface Summarised {
  readonly reports: readonly FileReport[]
  readonly rules: readonly RuleMeta[]
  readonly ledgers: readonly Ledger[]
  /** What was looked at, in a sentence: “Articles changed since main.” */
  readonly scope: string
  /** What could not be read or run, a line each. */
  readonly troubles: readonly string[]
}

/** GitHub takes a megabyte a step and editors far less. */
const listed = 60
const ledgerRows = 40

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
const marks = {error: '🛑', warn: '⚠️', info: 'ℹ️'} as const

function line(path: string, finding: Finding): string {
  const {start, message, severity, rule, url} = finding
  return `- ${marks[severity]} **${markdownText(path)}:${start.line}** ${markdownText(message)} ([${rule}](${url}))`
}

/** One sentence on roots: what an editor asks first of a story. */
function roots({file, summary, sources}: Ledger): string {
  const names = summary.leadRoots.map(id => sources.find(source => source.id === id)?.name ?? id)
  const lead =
    names.length === 0
      ? 'The lead names no source.'
      : `The lead rests on ${names.length === 1 ? 'one root' : `${names.length} roots`}: ${names.map(markdownText).join(', ')}.`
  const unnamed = summary.unnamed > 0 ? `, ${summary.unnamed} of them to somebody unnamed` : ''
  return `**${markdownText(file)}** traces ${many(summary.attributions, 'attribution')} to ${many(summary.roots, 'root')}${unnamed}. ${lead}`
}

function table(ledger: Ledger): string {
  const rows = ledger.sources.slice(0, ledgerRows).map(source => {
    const cells = [source.id, source.name, source.kind, `${source.line}`, `${source.cited}`, source.through.join(', '), source.reason ?? '']
    return `| ${cells.map(markdownText).join(' | ')} |`
  })
  const more = ledger.sources.length > ledgerRows ? `\n\n${many(ledger.sources.length - ledgerRows, 'more source')} not shown.` : ''
  return [
    `<details><summary>Sources of ${markdownText(ledger.file)} (${ledger.sources.length})</summary>`,
    '',
    `| id | source | kind | ${ledger.unit} | cited | through | why unnamed |`,
    '|---|---|---|---|---|---|---|',
    `${rows.join('\n')}${more}`,
    '',
    '</details>',
  ].join('\n')
}

/** In: a run. Out: a Markdown page for `GITHUB_STEP_SUMMARY`. */
export function stepSummary({reports, rules, ledgers, scope, troubles}: Summarised): string {
  const {errors, warnings, infos} = totals(reports)
  const remedyOf = new Map(rules.map(({id, remedy}) => [id, remedy]))
  const all = ranked(reports)
  const shown = all.slice(0, listed)
  const out = [
    `## hearsay: ${errors + warnings + infos === 0 ? 'nothing to report' : `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(infos, 'note')}`} in ${many(reports.length, 'article')}`,
    scope,
  ]
  for (const trouble of troubles) out.push(`> ${markdownText(trouble)}`)
  for (const remedy of remedies) {
    const group = shown.filter(({finding}) => (remedyOf.get(finding.rule) ?? 'check the copy') === remedy)
    if (group.length > 0)
      out.push(`### ${capital(remedy)} (${group.length})`, group.map(({path, finding}) => line(path, finding)).join('\n'))
  }
  if (all.length > shown.length) out.push(`${many(all.length - shown.length, 'more finding')} of less weight not listed.`)
  const kept = reports.reduce((sum, report) => sum + report.exceptions.length, 0)
  if (kept > 0) out.push(`${many(kept, 'recorded exception')} held a finding back.`)
  const withSources = ledgers.filter(ledger => ledger.sources.length > 0)
  if (withSources.length > 0) out.push('### Who the copy rests on', withSources.map(roots).join('\n\n'), ...withSources.map(table))
  return `${out.join('\n\n')}\n`
}
