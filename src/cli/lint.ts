import fs from 'node:fs'
import path from 'node:path'
import type {Analysis} from '../analysis/types.js'
import {compareRun} from '../engine/across.js'
import type {FileReport} from '../engine/finding.js'
import {type Judged, judgeArticle, type Sidecar} from '../engine/lint.js'
import type {RuleMeta} from '../engine/rule.js'
import {sidecarSuffix} from '../engine/suppress.js'
import {BadRequest, Trouble} from '../engine/trouble.js'
import {type FormatName, formatNames, formatter} from '../report/index.js'
import {totals} from '../report/totals.js'
import {articles, textIfThere} from './articles.js'
import {Configs, ownRules} from './configs.js'
import {type Asked, choice} from './options.js'
import {look, print, tell, write} from './output.js'
import {version} from './version.js'

/** The side file beside an article, if there is one. Throws `Trouble` where it is broken. */
export async function sidecarOf(article: string): Promise<Sidecar | undefined> {
  const file = `${article}${sidecarSuffix}`
  const source = article === '<stdin>' ? undefined : textIfThere(file)
  if (source === undefined) return undefined
  const {parseSidecar} = await import('../engine/sidecar.js')
  return {path: file, source, entries: parseSidecar(source, file)}
}

function count(asked: Asked, name: string): number {
  const text = asked.values.get(name)
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new BadRequest(`--${name} wants a whole number, has “${text}”`)
  return Number(text)
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** Holds back what the baseline knows, or writes a new one. */
async function withBaseline(reports: readonly FileReport[], asked: Asked): Promise<readonly FileReport[]> {
  const file = asked.values.get('baseline')
  const update = asked.flags.has('update-baseline')
  if (file === undefined) {
    if (update) throw new BadRequest('--update-baseline needs --baseline FILE, the file to write')
    return reports
  }
  const {applyBaseline, emptyBaseline, parseBaseline, updatedBaseline} = await import('../engine/baseline.js')
  const text = textIfThere(file)
  if (text === undefined && !update) throw new BadRequest(`${file}: no such baseline; write it with --update-baseline`)
  const known = text === undefined ? emptyBaseline : parseBaseline(text, file)
  const nameOf = (one: string) =>
    path
      .relative(path.dirname(path.resolve(file)), path.resolve(one))
      .split(path.sep)
      .join('/')
  // What stood in articles that are no longer there is paid off as well.
  const folder = path.dirname(path.resolve(file))
  const here = Object.entries(known.files).filter(([name]) => !update || fs.existsSync(path.resolve(folder, name)))
  const before = {...known, files: Object.fromEntries(here)}
  const entries = (of: typeof known) => Object.values(of.files).reduce((sum, list) => sum + list.length, 0)
  const lost = entries(known) - entries(before)
  const baseline = update ? updatedBaseline(reports, before, nameOf) : before
  if (update) write(file, `${JSON.stringify(baseline, null, 1)}\n`)
  const {files, known: held, paid} = applyBaseline(reports, baseline, nameOf)
  const gone = update ? lost + applyBaseline(reports, before, nameOf).paid : paid
  tell(
    update
      ? `${file}: ${many(held, 'known finding')} written, ${gone} paid off since the last time`
      : `${file}: ${many(held, 'known finding')} held back, ${gone} paid off${gone > 0 ? ' (--update-baseline drops them)' : ''}`,
  )
  return files
}

/** What has changed, where only that is wanted; loaded only then. */
async function changesOf(asked: Asked) {
  const lines = asked.flags.has('changed-lines')
  const base = asked.values.get('changed') ?? (lines ? '' : undefined)
  if (base === undefined) return undefined
  const {changes, touches} = await import('./changed.js')
  const all = changes(base)
  return {
    wanted: (file: string) => all.has(path.resolve(file)),
    within: (reports: readonly FileReport[]): readonly FileReport[] =>
      lines
        ? reports.map(report => {
            const stretches = all.get(path.resolve(report.path)) ?? []
            return {...report, findings: report.findings.filter(({start, end}) => touches(stretches, start.line, end.line))}
          })
        : reports,
  }
}

/** Everything that a run found. */
export interface Gathered {
  readonly reports: readonly FileReport[]
  /** The rules of hearsay, and of every plugin that held for a file. */
  readonly rules: readonly RuleMeta[]
}

/**
 * In: what was asked for; `trouble` is told each thing that could not be done, `each` the analysis of every article. Out: what was
 * found, without what a baseline knows and, where only changes are wanted, without the rest.
 */
export async function gather(
  asked: Asked,
  configs: Configs,
  trouble: (line: string) => void,
  each: (analysis: Analysis) => void = () => {},
): Promise<Gathered> {
  const changes = await changesOf(asked)
  const judged: (Pick<Judged, 'keepings' | 'settle'> & {readonly path: string})[] = []
  const metas = new Map<string, RuleMeta>(ownRules.map(rule => [rule.meta.id, rule.meta]))
  for await (const one of articles(asked, configs, trouble, changes?.wanted)) {
    for (const {meta} of one.rules) metas.set(meta.id, meta)
    try {
      const {analysis, keepings, settle} = judgeArticle(one.article, one.rules, one.settings, await sidecarOf(one.input.path))
      judged.push({path: one.input.path, keepings, settle})
      each(analysis)
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      trouble(error.message)
    }
  }
  const {findings, troubles} = compareRun(judged)
  for (const {rule, message} of troubles) trouble(`the rule ${rule} ${message}; it was left out where it compares files`)
  const reports = judged.flatMap(({settle}, i) => {
    const {report, sidecar} = settle(findings.get(i))
    for (const {rule, message} of report.troubles) trouble(`${report.path}: the rule ${rule} ${message}; it was left out for this file`)
    return [report, ...(sidecar ? [sidecar] : [])]
  })
  const fresh = await withBaseline(reports, asked)
  return {reports: changes ? changes.within(fresh) : fresh, rules: [...metas.values()]}
}

/** How many warnings a run may have; no limit where none is set. Throws `BadRequest` for what is no number. */
export const warningLimit = (asked: Asked): number => count(asked, 'max-warnings')

/** Exit code: 0 nothing that fails the run, 1 errors or too many warnings, 2 something could not be done. */
export async function lint(asked: Asked): Promise<number> {
  const formatName: FormatName = choice('format', asked.values.get('format') ?? 'stylish', formatNames)
  const maxWarnings = warningLimit(asked)
  const drawing = look(asked)
  const configs = new Configs(asked)
  const printConfig = asked.values.get('print-config')
  if (printConfig !== undefined) {
    const {configReport} = await import('../report/config.js')
    print(configReport(printConfig, await configs.explained(printConfig)), asked)
    return 0
  }
  let broken = false
  const trouble = (line: string) => {
    broken = true
    tell(line)
  }
  const {reports, rules} = await gather(asked, configs, trouble)
  if (reports.length === 0 && !broken && !asked.values.has('changed') && !asked.flags.has('changed-lines'))
    tell('no article is linted: “ignore” or .hearsayignore leaves every one of them alone')
  const {errors, warnings} = totals(reports)
  const shown = asked.flags.has('quiet')
    ? reports.map(report => ({...report, findings: report.findings.filter(finding => finding.severity === 'error')}))
    : reports
  const format = await formatter(formatName)
  print(format(shown, {name: 'hearsay', version, rules}, drawing), asked)
  if (broken) return 2
  if (warnings > maxWarnings) tell(`${many(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}`)
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}
