/** Finds and reads configuration files, follows `extends`, and loads plugins. Every fault is one `Trouble` that names the file. */
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Config, configShape, lexiconShape, ruleLevels} from './config.js'
import {patternFaults, patternsShape} from './house-patterns.js'
import {type HouseRule, houseRule, houseRuleShape} from './house-rule.js'
import {presetNames, presets} from './presets.js'
import {type Rule, remedies} from './rule.js'
import type {Layer} from './settings.js'
import {faults, type Shape} from './shape.js'
import {nearest, Trouble} from './trouble.js'

export const configNames = ['hearsay.config.json', 'hearsay.config.yaml', 'hearsay.config.yml'] as const

/** What somebody used to other linters may write, who must not think that it holds. */
const foreignNames = ['js', 'mjs', 'cjs', 'ts', 'toml'].map(ending => `hearsay.config.${ending}`)

/** A configuration with everything it builds on: the layers in order, and all rules, those of plugins included. */
export interface Loaded {
  /** The file it was read from; undefined where there is none. */
  readonly file: string | undefined
  readonly layers: readonly Layer[]
  readonly rules: readonly Rule[]
}

export interface LoadOptions {
  /** The rules of hearsay itself. */
  readonly rules: readonly Rule[]
  /** Begin with this preset instead of those that the file extends. */
  readonly preset?: string | undefined
  /** False keeps plugins that are code from being run: for folders that are not trusted. */
  readonly code?: boolean
}

const shown = (file: string): string => (path.relative(process.cwd(), file) || file).split(path.sep).join('/')

/** A file that is not there is no fault here; one that is there and cannot be read is. */
function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Trouble(`${shown(file)}: cannot be read (${code ?? 'unknown reason'}); check that it is a file you may read`)
  }
}

/** In: the text of a data file and its name. Out: its value; throws `Trouble` with file and line where it is broken. */
async function parseData(text: string, file: string): Promise<unknown> {
  if (/\.ya?ml$/i.test(file)) {
    const {parseYaml} = await import('./yaml-file.js')
    return parseYaml(text, shown(file))
  }
  try {
    return JSON.parse(text)
  } catch {
    const {parseCommentedJson} = await import('./json-file.js')
    return parseCommentedJson(text, shown(file))
  }
}

function hold(shape: Shape, value: unknown, file: string): void {
  const found = faults(shape, value, '')
  if (found.length > 0) throw new Trouble(found.map(fault => `${shown(file)}: ${fault}`).join('\n'))
}

/** The configuration of one folder, if it has one. */
async function configIn(folder: string): Promise<{file: string; config: Config} | undefined> {
  const there = configNames.filter(name => fs.existsSync(path.join(folder, name)))
  if (there.length > 1)
    throw new Trouble(
      `${shown(path.join(folder, there[1]!))}: stands beside ${there[0]}; a folder has one configuration, take one of them away`,
    )
  if (there[0] !== undefined) {
    const file = path.join(folder, there[0])
    return {file, config: (await parseData(readIfThere(file) ?? '', file)) as Config}
  }
  const foreign = foreignNames.find(name => fs.existsSync(path.join(folder, name)))
  if (foreign !== undefined)
    throw new Trouble(
      `${shown(path.join(folder, foreign))}: is not read, a configuration is data; write ${configNames[1]} or ${configNames[0]}`,
    )
  const file = path.join(folder, 'package.json')
  const text = readIfThere(file)
  if (text === undefined || !text.includes('"hearsay"')) return undefined
  const {hearsay} = (await parseData(text, file)) as {hearsay?: unknown}
  return typeof hearsay === 'object' && hearsay !== null ? {file, config: hearsay as Config} : undefined
}

/** In: a folder. Out: the nearest configuration, in it or above it. */
async function findConfig(folder: string): Promise<{file: string; config: Config} | undefined> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = await configIn(at)
    if (found || at === path.dirname(at)) return found
  }
}

/** The folder of an installed package, looked for upward from a folder. */
function packageFolder(name: string, from: string): string | undefined {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name)
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder
    if (at === path.dirname(at)) return undefined
  }
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

const isPath = (name: string): boolean => /^\.{0,2}[\\/]/.test(name) || path.isAbsolute(name) || /\.(json|ya?ml)$/i.test(name)

const topShape: Shape = {is: 'map', of: {is: 'strings'}}

/** Word lists with single words as lists of one. */
const listsOf = (lexicon: Config['lexicon']): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(lexicon ?? {}).map(([name, words]) => [name, list(words)]))

class Loader {
  readonly #options: LoadOptions
  readonly #rules: Rule[]
  readonly #layers: Layer[] = []
  /** Files whose shapes are checked once every plugin's rules are known. */
  readonly #unchecked: {file: string; config: Config}[] = []

  constructor(options: LoadOptions) {
    this.#options = options
    this.#rules = [...options.rules]
  }

  async load(start: {file: string; config: Config} | undefined): Promise<Loaded> {
    const {preset} = this.#options
    if (preset !== undefined) this.#addPreset(preset, '--preset')
    if (start) await this.#add(start, [])
    const shape = configShape(this.#rules)
    for (const {file, config} of this.#unchecked) hold(shape, config, file)
    this.#checkPatterns()
    return {file: start?.file, layers: this.#layers, rules: this.#rules}
  }

  /** Every row must read its example, in whatever file it stands; an id is given once. */
  #checkPatterns(): void {
    const taken = new Set<string>()
    const found = this.#layers.flatMap(({from, config}) =>
      [config, ...(config.overrides ?? [])].flatMap(({patterns}, i) =>
        patterns === undefined
          ? []
          : patternFaults(patterns, listsOf(config.lexicon), taken).map(
              fault => `${from}: ${i === 0 ? '' : `overrides[${i - 1}].`}${fault}`,
            ),
      ),
    )
    if (found.length > 0) throw new Trouble(found.join('\n'))
  }

  #addPreset(name: string, where: string): void {
    const config = presets[name]
    if (!config) {
      const near = nearest(name, presetNames)
      throw new Trouble(
        `${where}: there is no preset “${name}”; ${near ? `did you mean “${near}”?` : `choose from ${presetNames.join(', ')}`}`,
      )
    }
    this.#layers.push({from: `preset ${name}`, base: process.cwd(), config, preset: true})
  }

  async #add({file, config}: {file: string; config: Config}, above: readonly string[]): Promise<void> {
    if (above.includes(file)) {
      const circle = [...above.slice(above.indexOf(file)), file].map(shown).join(' → ')
      throw new Trouble(`${shown(file)}: “extends” goes in a circle: ${circle}; take one of them out`)
    }
    const {extends: from, plugins} = (config ?? {}) as Config
    hold(topShape, {...(from === undefined ? {} : {extends: from}), ...(plugins === undefined ? {} : {plugins})}, file)
    for (const name of list(from)) await this.#extend(name, file, [...above, file])
    for (const name of list(plugins)) await this.#plug(name, file)
    this.#unchecked.push({file, config})
    this.#layers.push({from: shown(file), base: path.dirname(file), config, preset: false})
  }

  async #extend(name: string, file: string, above: readonly string[]): Promise<void> {
    if (Object.hasOwn(presets, name)) {
      if (this.#options.preset === undefined) this.#addPreset(name, shown(file))
      return
    }
    const folder = path.dirname(file)
    if (isPath(name)) {
      const other = path.resolve(folder, name)
      if (fs.statSync(other, {throwIfNoEntry: false})?.isDirectory())
        throw new Trouble(`${shown(file)}: extends “${name}”, which is a folder; name the file in it`)
      const text = readIfThere(other)
      if (text === undefined) {
        const longer = ['.yaml', '.yml', '.json'].find(ending => fs.existsSync(`${other}${ending}`))
        const hint = longer ? `did you mean “${name}${longer}”?` : `check the path, it starts from ${shown(folder)}`
        throw new Trouble(`${shown(file)}: extends “${name}”, which is no file; ${hint}`)
      }
      await this.#add({file: other, config: (await parseData(text, other)) as Config}, above)
      return
    }
    const installed = packageFolder(name, folder)
    const found = installed === undefined ? undefined : await configIn(installed)
    if (found) return this.#add(found, above)
    if (installed !== undefined) throw new Trouble(`${shown(file)}: extends “${name}”, a package without ${configNames[0]}`)
    const near = nearest(name, presetNames)
    const hint = near ? `did you mean “${near}”?` : `install it, or choose a preset: ${presetNames.join(', ')}`
    throw new Trouble(`${shown(file)}: extends “${name}”, which is no preset and no installed package; ${hint}`)
  }

  async #plug(name: string, file: string): Promise<void> {
    const folder = path.dirname(file)
    const local = /^\.{0,2}[\\/]/.test(name) || path.isAbsolute(name)
    const target = local ? path.resolve(folder, name) : (packageFolder(name, folder) ?? path.resolve(folder, name))
    const stat = fs.statSync(target, {throwIfNoEntry: false})
    if (!stat) throw new Trouble(`${shown(file)}: plugin “${name}” is no file, folder or installed package; check the path, or install it`)
    if (stat.isFile()) {
      if (/\.[cm]?js$/.test(target)) return this.#plugCode(target, name, file)
      if (/\.(?:json|ya?ml)$/i.test(target)) return this.#plugData(target)
      throw new Trouble(`${shown(file)}: plugin “${name}” is neither data (.yaml, .json) nor code that Node runs (.js, .mjs, .cjs)`)
    }
    const entry = packageEntry(target)
    if (entry !== undefined) return this.#plugCode(entry, name, file)
    const data = fs
      .readdirSync(target)
      .filter(one => /\.(json|ya?ml)$/i.test(one) && one !== 'package.json' && !(configNames as readonly string[]).includes(one))
      .sort()
    if (data.length === 0) throw new Trouble(`${shown(file)}: plugin “${name}” holds no .yaml or .json file; put rules or word lists there`)
    for (const one of data) await this.#plugData(path.join(target, one))
  }

  async #plugData(file: string): Promise<void> {
    const text = readIfThere(file)
    const value = (text === undefined ? undefined : await parseData(text, file)) as {rules?: readonly HouseRule[]}
    hold(pluginShape, value, file)
    const {rules = [], ...config} = value
    for (const data of rules) this.#addRule(houseRule(data), file)
    this.#layers.push({from: shown(file), base: path.dirname(file), config: config as Config, preset: true})
  }

  async #plugCode(target: string, name: string, file: string): Promise<void> {
    if (this.#options.code === false)
      throw new Trouble(
        `${shown(file)}: plugin “${name}” is code, which is switched off here; use a data file (.yaml), or run where you trust it`,
      )
    let module: {default?: unknown}
    try {
      module = await import(pathToFileURL(target).href)
    } catch (error) {
      throw new Trouble(
        `${shown(file)}: plugin “${name}” cannot be loaded: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      )
    }
    const exported = Array.isArray(module.default) ? module.default : [module.default]
    for (const rule of exported as (Rule | undefined)[]) {
      if (typeof rule?.create !== 'function' || typeof rule.meta?.id !== 'string')
        throw new Trouble(`${shown(target)}: its default export is no rule and no list of rules; make them with defineRule`)
      const found = faults(metaShape, rule.meta, '')
      if (found.length > 0)
        throw new Trouble(found.map(fault => `${shown(target)}: the meta of rule “${rule.meta.id}”: ${fault}`).join('\n'))
      this.#addRule(rule, target)
    }
  }

  #addRule(rule: Rule, file: string): void {
    const {id} = rule.meta
    if (!/^[a-z][\w-]*(\/[\w-]+)?$/.test(id))
      throw new Trouble(`${shown(file)}: “${id}” is no rule id; use small letters, digits and hyphens, as in courier/experts`)
    if (this.#rules.some(other => other.meta.id === id))
      throw new Trouble(`${shown(file)}: there is already a rule “${id}”; name yours ${id.includes('/') ? 'otherwise' : `house/${id}`}`)
    this.#rules.push(rule)
  }
}

/** The file that a package runs when it is imported; undefined for a folder of data. */
function packageEntry(folder: string): string | undefined {
  const text = readIfThere(path.join(folder, 'package.json'))
  if (text === undefined) return undefined
  const {exports, main} = JSON.parse(text) as {exports?: unknown; main?: string}
  const root = typeof exports === 'object' && exports !== null ? ((exports as Record<string, unknown>)['.'] ?? exports) : exports
  const entry =
    typeof root === 'object' && root !== null
      ? ((root as Record<string, unknown>)['import'] ?? (root as Record<string, unknown>)['default'])
      : root
  const relative = typeof entry === 'string' ? entry : main
  return relative === undefined ? undefined : path.join(folder, relative)
}

/** What everything that prints a rule relies on. */
const metaShape: Shape = {
  is: 'object',
  keys: {
    id: {is: 'string'},
    status: {is: 'string', oneOf: ['stable', 'trial']},
    level: {is: 'string', oneOf: ruleLevels},
    summary: {is: 'string'},
    why: {is: 'string'},
    remedy: {is: 'string', oneOf: remedies},
    messages: {is: 'map', of: {is: 'string'}},
    options: {is: 'map', of: {is: 'any'}},
    examples: {is: 'list', of: {is: 'any'}},
    limits: {is: 'list', of: {is: 'any'}},
  },
  needs: ['level', 'summary', 'why', 'remedy', 'messages', 'examples', 'limits'],
}

const pluginShape: Shape = {
  is: 'object',
  keys: {
    rules: {is: 'list', of: houseRuleShape},
    lexicon: lexiconShape,
    patterns: patternsShape,
    names: {is: 'strings'},
    outlets: {
      is: 'list',
      of: {is: 'object', keys: {name: {is: 'string'}, short: {is: 'strings'}, hosts: {is: 'strings'}}, needs: ['name']},
    },
  },
}

/** In: a configuration file by name. Out: all that it builds on. Throws `Trouble` where it is missing or broken. */
export async function loadConfigFile(file: string, options: LoadOptions): Promise<Loaded> {
  const whole = path.resolve(file)
  if (!/\.(?:json|ya?ml)$/i.test(whole))
    throw new Trouble(`${file}: a configuration is data; write it as YAML (${configNames[1]}) or JSON (${configNames[0]})`)
  const text = readIfThere(whole)
  if (text === undefined) throw new Trouble(`${file}: no such configuration file; check the path`)
  const value = await parseData(text, whole)
  const config = path.basename(whole) === 'package.json' ? ((value as {hearsay?: Config}).hearsay ?? {}) : (value as Config)
  return new Loader(options).load({file: whole, config})
}

/** In: a folder. Out: the configuration that holds there; where there is none, only the preset asked for, if any. */
export async function loadConfigFor(folder: string, options: LoadOptions): Promise<Loaded> {
  return new Loader(options).load(await findConfig(folder))
}

/** No configuration file at all. */
export async function loadNoConfig(options: LoadOptions): Promise<Loaded> {
  return new Loader(options).load(undefined)
}
