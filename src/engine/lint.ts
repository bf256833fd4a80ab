/** One article from reading to findings: what the command, the library, the editor and the retext plugins have in common. */
import {analyze} from '../analysis/index.js'
import type {Analysis} from '../analysis/types.js'
import type {Article} from '../read/article.js'
import {type Keeping, keep} from './across.js'
import {exceptionRules} from './exception-rules.js'
import type {FileReport, Finding, Trouble} from './finding.js'
import {settle as settlePrecedence} from './precedence.js'
import type {Rule} from './rule.js'
import {defaultConfidence, inOrder, type RuleSetting, ruleSetting, runRules} from './run.js'
import type {Settings} from './settings.js'
import {applyDirectives, applySidecar, type SidecarEntry} from './suppress.js'

export type {Settings} from './settings.js'

/** A sidecar that was found beside an article. */
export interface Sidecar {
  readonly path: string
  readonly source: string
  readonly entries: readonly SidecarEntry[]
}

/** What is printed of one article. */
export interface Reports {
  readonly report: FileReport
  /** Faults of the sidecar itself, as a report on that file; undefined where there are none. */
  readonly sidecar: FileReport | undefined
}

export interface Linted extends Reports {
  readonly analysis: Analysis
}

/** An article that has been judged by itself; what the rest of its run says of it may still come. */
export interface Judged {
  readonly analysis: Analysis
  /** What rules keep of it for the other articles. */
  readonly keepings: readonly Keeping[]
  /** In: findings that rest on other articles. Out: the reports, with exceptions applied to all findings. Holds no analysis. */
  settle(more?: readonly Finding[]): Reports
}

/** Every rule at its own level, with its own options. */
export function recommended(rules: readonly Rule[]): Settings {
  const settings = new Map<string, RuleSetting>()
  for (const rule of [...rules, ...exceptionRules]) settings.set(rule.meta.id, ruleSetting(rule, rule.meta.level))
  return {rules: settings, publication: [], names: [], minConfidence: defaultConfidence, analysis: {}, genre: 'news', as: undefined}
}

/** A function of its own, so that what it returns holds the findings and not the analysis. */
function settling(
  {path, source, directives}: Article,
  own: readonly Finding[],
  troubles: readonly Trouble[],
  settings: Settings,
  sidecar: Sidecar | undefined,
): Judged['settle'] {
  // Most articles record no exception: they need not hold what the newsroom has set.
  const policy = directives.length > 0 || sidecar ? settings : undefined
  return (more = []) => {
    const all = more.length > 0 ? settlePrecedence([...own, ...more].sort(inOrder)) : own
    if (!policy) return {report: {path, findings: all, exceptions: [], troubles, source}, sidecar: undefined}
    const beside = sidecar && applySidecar(all, sidecar.entries, sidecar.source, policy)
    const inside = applyDirectives(beside?.findings ?? all, directives, source, policy)
    const exceptions = [...(beside?.exceptions ?? []), ...inside.exceptions]
    const faulty = sidecar && beside && beside.faults.length > 0
    return {
      report: {path, findings: inside.findings, exceptions, troubles, source},
      sidecar: faulty ? {path: sidecar.path, findings: beside.faults, exceptions: [], troubles: [], source: sidecar.source} : undefined,
    }
  }
}

/** In: an article from any reader, the rules, what holds for it. Out: its report, and the analysis that it rests on. */
export function lintArticle(article: Article, rules: readonly Rule[], settings: Settings, sidecar?: Sidecar): Linted {
  const analysis = analyze(article, settings.analysis)
  const {findings, troubles} = runRules(analysis, rules, settings)
  return {...settling(article, findings, troubles, settings, sidecar)(), analysis}
}

/** The same for an article of a run: what rules keep of it, and a report that waits for the others. */
export function judgeArticle(article: Article, rules: readonly Rule[], settings: Settings, sidecar?: Sidecar): Judged {
  const analysis = analyze(article, settings.analysis)
  const {findings, troubles} = runRules(analysis, rules, settings)
  const kept = keep(analysis, rules, settings)
  const failed = new Set(troubles.map(({rule}) => rule))
  const all = [...troubles, ...kept.troubles.filter(({rule}) => !failed.has(rule))]
  return {analysis, keepings: kept.keepings, settle: settling(article, findings, all, settings, sidecar)}
}
