/** One article from reading to findings: what the command, the library, the editor and the retext plugins have in common. */
import {analyze} from '../analysis/index.js'
import type {Analysis} from '../analysis/types.js'
import type {Article} from '../read/article.js'
import {exceptionRules} from './exception-rules.js'
import type {FileReport} from './finding.js'
import type {Rule} from './rule.js'
import {defaultConfidence, type RuleSetting, ruleSetting, runRules} from './run.js'
import type {Settings} from './settings.js'
import {applyDirectives, applySidecar, type SidecarEntry} from './suppress.js'

export type {Settings} from './settings.js'

/** A sidecar that was found beside an article. */
export interface Sidecar {
  readonly path: string
  readonly source: string
  readonly entries: readonly SidecarEntry[]
}

export interface Linted {
  readonly report: FileReport
  readonly analysis: Analysis
  /** Faults of the sidecar itself, as a report on that file; undefined where there are none. */
  readonly sidecar: FileReport | undefined
}

/** Every rule at its own level, with its own options. */
export function recommended(rules: readonly Rule[]): Settings {
  const settings = new Map<string, RuleSetting>()
  for (const rule of [...rules, ...exceptionRules]) settings.set(rule.meta.id, ruleSetting(rule, rule.meta.level))
  return {rules: settings, publication: [], names: [], minConfidence: defaultConfidence, analysis: {}, genre: 'news', as: undefined}
}

/** In: an article from any reader, the rules, what holds for it. Out: its report, and the analysis that it rests on. */
export function lintArticle(article: Article, rules: readonly Rule[], settings: Settings, sidecar?: Sidecar): Linted {
  const analysis = analyze(article, settings.analysis)
  const {path, source} = article
  const {findings, troubles} = runRules(analysis, rules, settings)
  const beside = sidecar && applySidecar(findings, sidecar.entries, sidecar.source, settings)
  const inside = applyDirectives(beside?.findings ?? findings, article.directives, source, settings)
  const exceptions = [...(beside?.exceptions ?? []), ...inside.exceptions]
  const report: FileReport = {path, findings: inside.findings, exceptions, troubles, source}
  const faulty = sidecar && beside && beside.faults.length > 0
  return {
    report,
    analysis,
    sidecar: faulty ? {path: sidecar.path, findings: beside.faults, exceptions: [], troubles: [], source: sidecar.source} : undefined,
  }
}
