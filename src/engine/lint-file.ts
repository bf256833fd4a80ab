/** hearsay as a function and as one plugin: no configuration file, no disk; what holds is what the caller says. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {rules as ownRules} from '../../rules/index.js'
import {type ArticleFile, read} from '../read/index.js'
import {type ConfigPart, partShapes} from './config.js'
import {exceptionRules} from './exception-rules.js'
import {patternFaults} from './house-patterns.js'
import {type Linted, lintArticle} from './lint.js'
import {presetNames, presets} from './presets.js'
import {analysisOf} from './retext.js'
import type {Rule} from './rule.js'
import {runRules} from './run.js'
import {type Explained, explain, type Layer, settingsFrom} from './settings.js'
import {faults, type Shape} from './shape.js'
import {Trouble, unknown} from './trouble.js'
import {vfileMessage} from './vfile.js'

/** What a configuration file may say for every file, without its file business. */
export interface LintOptions extends ConfigPart {
  /** What to begin with; `recommended` where nothing is said. */
  readonly preset?: string
  /** Rules beside those of hearsay. */
  readonly plugins?: readonly Rule[]
}

export interface LintResult extends Linted {
  /** The findings as vfile messages: `ruleId`, `source: 'hearsay'`, `place`, `actual`, `expected`, `note`, `url`, `cause`. */
  readonly messages: readonly VFileMessage[]
}

/** Every rule, and what holds. Throws `Trouble` for an option, rule, level or preset that does not exist. */
async function settle(
  {preset, plugins = [], ...config}: LintOptions,
  path: string,
): Promise<{rules: readonly Rule[]; explained: Explained}> {
  const rules = [...ownRules, ...exceptionRules, ...plugins]
  const shape: Shape = {is: 'object', keys: partShapes(rules), noun: 'option'}
  const found = faults(shape, config, '')
  if (found.length === 0 && config.patterns) found.push(...patternFaults(config.patterns, undefined, new Set()))
  if (found.length > 0) throw new Trouble(`options: ${found.join('; ')}`)
  if (preset !== undefined && !Object.hasOwn(presets, preset)) throw new Trouble(unknown('preset', preset, presetNames))
  const base = preset === undefined ? {} : presets[preset]!
  const layers: Layer[] = [
    {from: `preset ${preset ?? 'recommended'}`, base: '', config: base, preset: true},
    {from: 'options', base: '', config, preset: false},
  ]
  return {rules, explained: await explain(layers, rules, path)}
}

/**
 * In: a file (`{path, value}` or a vfile) and what holds for it. Out: findings, exceptions and messages, with the analysis they
 * rest on; a vfile gets the messages as well. Rejects with `Trouble` for options that do not exist, with `UnknownFormatError`
 * for a kind of file that hearsay does not read, and with what the reader throws for a broken file.
 */
export async function lint(file: ArticleFile | VFile, options: LintOptions = {}): Promise<LintResult> {
  const path = file.path ?? '<stdin>'
  const {rules, explained} = await settle(options, path)
  const as = options.as === undefined ? {} : {as: options.as}
  const article = await read({...('as' in file && typeof file.as === 'string' ? {as: file.as} : {}), ...as, path, value: file.value ?? ''})
  const linted = lintArticle(article, rules, settingsFrom(explained, article.metadata.genre))
  const messages = linted.report.findings.map(finding => Object.assign(vfileMessage(finding), {file: path}))
  if ('messages' in file) file.messages.push(...messages)
  return {...linted, messages}
}

/** Every rule as one retext plugin: `unified().use(retextEnglish).use(retextHearsay, {preset: 'wire'})`. */
export const retextHearsay: Plugin<[options?: LintOptions | null], Root> = options => async (tree, file) => {
  const {rules, explained} = await settle(options ?? {}, file.path ?? '<stdin>')
  const settings = settingsFrom(explained, file.data.article?.metadata.genre)
  const {findings, troubles} = runRules(analysisOf(tree, file, settings.analysis), rules, settings)
  for (const {rule, message} of troubles) file.fail(`rule ${rule} ${message}`, {source: 'hearsay', ruleId: rule})
  file.messages.push(...findings.map(finding => Object.assign(vfileMessage(finding), {file: file.path})))
}
