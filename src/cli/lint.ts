import {rules} from '../../rules/index.js'
import type {FileReport} from '../engine/finding.js'
import {lintArticle, recommended} from '../engine/lint.js'
import {json} from '../report/json.js'
import {stylish} from '../report/stylish.js'
import type {Formatter} from '../report/tool.js'
import {totals} from '../report/totals.js'
import {unix} from '../report/unix.js'
import {type Asked, choice} from './options.js'
import {look, print, tell} from './output.js'
import {readArticles} from './read.js'
import {version} from './version.js'

const formats: Readonly<Record<string, Formatter>> = {stylish, unix, json}

/** Exit code: 0 nothing at error level, 1 findings that fail the run, 2 something could not be done. */
export async function lint(asked: Asked): Promise<number> {
  const format = formats[choice('format', asked.values.get('format') ?? 'stylish', Object.keys(formats))]!
  const drawing = look(asked)
  const {articles, troubles} = await readArticles(asked)
  for (const trouble of troubles) tell(trouble)
  const settings = recommended(rules)
  const reports: FileReport[] = articles.map(article => lintArticle(article, rules, settings).report)
  for (const {path, troubles} of reports)
    for (const {rule, message} of troubles) tell(`${path}: rule ${rule} ${message}; it was left out for this file`)
  print(format(reports, {name: 'hearsay', version, rules: rules.map(rule => rule.meta)}, drawing), asked)
  const broken = troubles.length > 0 || reports.some(report => report.troubles.length > 0)
  return broken ? 2 : totals(reports).errors > 0 ? 1 : 0
}
