/**
 * Rules across the files of one run: what each article leaves behind, and the comparison when all have been read. Nothing of
 * an article is held but what a rule asked to keep, so a run over an archive stays as small as its lists of names.
 */
import type {Analysis} from '../analysis/types.js'
import type {Finding, Trouble} from './finding.js'
import type {Keepsake, Kept, Rule, RuleContext} from './rule.js'
import {failure, finished, inOrder, Misdeed, type Place, type Policy, placer, type RuleSetting, spoken} from './run.js'

/** What one rule keeps of one article. */
export interface Keeping {
  readonly rule: Rule
  readonly setting: RuleSetting
  readonly minConfidence: number
  readonly items: readonly {readonly what: Keepsake; readonly place: Place}[]
}

export interface KeptOfFile {
  readonly keepings: readonly Keeping[]
  readonly troubles: readonly Trouble[]
}

/** In: an analysis, the rules, what holds for this file. Out: copies of what the rules keep; a rule that throws keeps nothing. */
export function keep(analysis: Analysis, rules: readonly Rule[], policy: Policy): KeptOfFile {
  const keepings: Keeping[] = []
  const troubles: Trouble[] = []
  for (const rule of rules) {
    const setting = policy.rules.get(rule.meta.id)
    if (!rule.across || !setting || setting.level === 'off') continue
    const {text, line, place} = placer(analysis)
    const context: Omit<RuleContext, 'report'> = {
      analysis,
      options: setting.options as RuleContext['options'],
      publication: policy.publication[0] ?? 'your newsroom',
      names: policy.names,
      text,
      line,
    }
    try {
      const items = finished(rule.across.keep(context)).map(what => ({what, place: place(what.at, 'kept')}))
      // A slice of a text holds the whole text; a copy through JSON holds itself only, and shows that it is plain.
      if (items.length > 0)
        keepings.push({rule, setting, minConfidence: policy.minConfidence, items: JSON.parse(JSON.stringify(items)) as typeof items})
    } catch (error) {
      troubles.push({rule: rule.meta.id, message: failure(error)})
    }
  }
  return {keepings, troubles}
}

/** A file of the run, with what was kept of it. */
export interface KeptFile {
  readonly path: string
  readonly keepings: readonly Keeping[]
}

/**
 * In: every file of a run. Out: for each of them, by its place in the list, what the others say of it; and rules that failed.
 * The files are compared in the order of their paths, so that naming them in another order changes nothing.
 */
export function compareRun(files: readonly KeptFile[]): {findings: ReadonlyMap<number, readonly Finding[]>; troubles: readonly Trouble[]} {
  const inPathOrder = files.map((file, index) => ({...file, index})).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const rules = new Set(files.flatMap(({keepings}) => keepings.map(({rule}) => rule)))
  const findings = new Map<number, Finding[]>()
  const troubles: Trouble[] = []
  for (const rule of rules) {
    const homes = new Map<Kept, {readonly index: number; readonly keeping: Keeping; readonly place: Place}>()
    for (const {path, index, keepings} of inPathOrder) {
      const keeping = keepings.find(keeping => keeping.rule === rule)
      for (const {what, place} of keeping?.items ?? [])
        homes.set(
          {what, file: path, line: place.start.line, options: keeping!.setting.options as Kept['options']},
          {index, keeping: keeping!, place},
        )
    }
    const found: {readonly index: number; readonly finding: Finding}[] = []
    try {
      finished(
        rule.across!.compare([...homes.keys()], ({at, see, ...report}) => {
          const home = homes.get(at)
          const other = see && homes.get(see.kept)
          if (!home || (see && !other)) throw new Misdeed('reported words that were not kept')
          const {start, end, actual, excerpt, span} = home.place
          const related = see && other ? [{start: other.place.start, end: other.place.end, text: other.place.actual, why: see.why}] : []
          const finding: Finding = {
            ...spoken(rule, home.keeping.setting, report),
            ...{start, end, actual, excerpt, span},
            see: related.map(one => (see!.kept.file === at.file ? one : {...one, path: see!.kept.file})),
          }
          if ((finding.confidence ?? 1) >= home.keeping.minConfidence) found.push({index: home.index, finding})
        }),
      )
    } catch (error) {
      troubles.push({rule: rule.meta.id, message: failure(error)})
      continue
    }
    for (const {index, finding} of found) findings.set(index, [...(findings.get(index) ?? []), finding])
  }
  for (const list of findings.values()) list.sort(inOrder)
  return {findings, troubles}
}
