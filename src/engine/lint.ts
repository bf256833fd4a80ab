/** One article from reading to findings: what the command, the library and the retext plugins have in common. */
import {analyze} from '../analysis/index.js'
import type {Analysis, AnalysisOptions} from '../analysis/types.js'
import type {Article} from '../read/article.js'
import type {FileReport} from './finding.js'
import type {Rule} from './rule.js'
import {defaultConfidence, type Policy, type RuleSetting, ruleSetting, runRules} from './run.js'

/** What holds for one file: the rules' policy and what the newsroom tells the analysis about itself. */
export interface Settings extends Policy {
  readonly analysis: AnalysisOptions
}

/** Every rule at its own level, with its own options. */
export function recommended(rules: readonly Rule[]): Settings {
  const settings = new Map<string, RuleSetting>()
  for (const rule of rules) settings.set(rule.meta.id, ruleSetting(rule, rule.meta.level))
  return {rules: settings, publication: [], names: [], minConfidence: defaultConfidence, analysis: {}}
}

/** In: an article from any reader, the rules, what holds for it. Out: its report, and the analysis that it rests on. */
export function lintArticle(article: Article, rules: readonly Rule[], settings: Settings): {report: FileReport; analysis: Analysis} {
  const analysis = analyze(article, settings.analysis)
  const {findings, troubles} = runRules(analysis, rules, settings)
  return {report: {path: article.path, findings, exceptions: [], troubles, source: article.source}, analysis}
}
