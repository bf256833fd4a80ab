/** Which configuration holds for which file: the one named, none, or the nearest one above each file. */
import fs from 'node:fs'
import path from 'node:path'
import {rules} from '../../rules/index.js'
import {optionShapes, ruleLevels} from '../engine/config.js'
import {type Loaded, loadConfigFile, loadConfigFor, loadNoConfig} from '../engine/config-file.js'
import {exceptionRules} from '../engine/exception-rules.js'
import {presetNames} from '../engine/presets.js'
import type {RuleEntry} from '../engine/rule.js'
import {type Explained, explain, type Layer} from '../engine/settings.js'
import {faults, type Shape} from '../engine/shape.js'
import {BadRequest} from '../engine/trouble.js'
import {type Asked, choice} from './options.js'

/** Every rule of hearsay itself. */
export const ownRules = [...rules, ...exceptionRules]

/** `hedge: error` or `hedge: ["error", {"stacked": false}]`. */
function ruleFlag(text: string): [id: string, entry: RuleEntry] {
  const colon = text.indexOf(':')
  if (colon < 0) throw new BadRequest(`--rule wants “ID: LEVEL”, has “${text}”; for example --rule 'hedge: error'`)
  const value = text.slice(colon + 1).trim()
  try {
    return [text.slice(0, colon).trim(), value.startsWith('[') ? (JSON.parse(value) as RuleEntry) : (value as RuleEntry)]
  } catch {
    throw new BadRequest(`--rule ${text.slice(0, colon)}: “${value}” is not JSON; write ["LEVEL", {"option": value}]`)
  }
}

/** What `--rule` sets, as the last layer; checked against the rules that are loaded. */
function flagLayer(asked: Asked, loaded: Loaded): Layer | undefined {
  const flags = (asked.lists.get('rule') ?? []).map(ruleFlag)
  if (flags.length === 0) return undefined
  const shape: Shape = {
    is: 'object',
    noun: 'rule',
    keys: Object.fromEntries(
      loaded.rules.map(rule => [rule.meta.id, {is: 'rule' as const, levels: ruleLevels, options: optionShapes(rule)}]),
    ),
  }
  const entries = Object.fromEntries(flags)
  const found = faults(shape, entries, '')
  if (found.length > 0) throw new BadRequest(found.map(fault => `--rule ${fault}`).join('\n'))
  return {from: '--rule', base: process.cwd(), config: {rules: entries}, preset: false}
}

export class Configs {
  readonly #asked: Asked
  readonly #byFolder = new Map<string, Promise<Loaded>>()

  /** Throws `BadRequest` where the preset or the configuration asked for is not there. */
  constructor(asked: Asked) {
    this.#asked = asked
    const preset = asked.values.get('preset')
    if (preset !== undefined) choice('preset', preset, presetNames)
    const file = asked.values.get('config')
    if (file !== undefined && !fs.existsSync(file)) throw new BadRequest(`${file}: no such configuration file; check the path`)
  }

  /** The configuration of the working folder. */
  here(): Promise<Loaded> {
    return this.for('./-')
  }

  /** In: a file. Out: the configuration that holds for it; rejects with `Trouble` where that is broken. */
  for(file: string): Promise<Loaded> {
    const {flags, values} = this.#asked
    const options = {rules: ownRules, preset: values.get('preset'), code: !flags.has('no-code')}
    const named = values.get('config')
    const folder = named !== undefined || flags.has('no-config') ? '' : path.dirname(path.resolve(file))
    const known = this.#byFolder.get(folder)
    if (known) return known
    const loading =
      named !== undefined ? loadConfigFile(named, options) : folder === '' ? loadNoConfig(options) : loadConfigFor(folder, options)
    const loaded = loading.then(found => {
      const layer = flagLayer(this.#asked, found)
      return layer ? {...found, layers: [...found.layers, layer]} : found
    })
    this.#byFolder.set(folder, loaded)
    return loaded
  }

  /** What holds for one file, and who said so. */
  async explained(file: string): Promise<Explained & {readonly loaded: Loaded}> {
    const loaded = await this.for(file)
    return {...(await explain(loaded.layers, loaded.rules, file)), loaded}
  }
}

const ignoreFile = '.hearsayignore'

/** A list of files to leave alone, in the words of .gitignore. */
interface IgnoreList {
  readonly base: string
  readonly lines: readonly string[]
}

const ignoreFiles = new Map<string, IgnoreList | undefined>()

/** The nearest `.hearsayignore`, in a folder or above it. */
function ignoreFileFor(folder: string): IgnoreList | undefined {
  if (ignoreFiles.has(folder)) return ignoreFiles.get(folder)
  let found: IgnoreList | undefined
  try {
    found = {base: folder, lines: fs.readFileSync(path.join(folder, ignoreFile), 'utf8').split(/\r?\n/)}
  } catch {
    const parent = path.dirname(folder)
    found = parent === folder ? undefined : ignoreFileFor(parent)
  }
  ignoreFiles.set(folder, found)
  return found
}

/** Reads the ignore files anew when they are next asked for: for a server that outlives an edit of them. */
export function forgetIgnoreFiles(): void {
  ignoreFiles.clear()
}

/** Whether the newsroom wants this file left alone; the matcher is loaded only where there is a list. */
export async function ignored(file: string, loaded: Loaded): Promise<boolean> {
  const whole = path.resolve(file)
  const fromConfig = loaded.layers.flatMap(({base, config: {ignore}}) =>
    ignore === undefined ? [] : [{base, lines: typeof ignore === 'string' ? [ignore] : ignore}],
  )
  const fromFile = ignoreFileFor(path.dirname(whole))
  const lists = [...fromConfig, ...(fromFile ? [fromFile] : [])]
  if (lists.length === 0) return false
  const {default: ignore} = await import('ignore')
  return lists.some(({base, lines}) => {
    const relative = path.relative(base, whole).split(path.sep).join('/')
    return (
      relative !== '' &&
      !relative.startsWith('../') &&
      !path.isAbsolute(relative) &&
      ignore()
        .add([...lines])
        .ignores(relative)
    )
  })
}
