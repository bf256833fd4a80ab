/** From layers of configuration to what holds for one file, and which layer said so. */
import path from 'node:path'
import type {AnalysisOptions} from '../analysis/types.js'
import type {Config, ConfigPart} from './config.js'
import {type Genre, genreOf, genreSilences} from './presets.js'
import type {Level, Rule} from './rule.js'
import {defaultConfidence, defaultOptions, type Policy, type RuleSetting} from './run.js'

/** One configuration, from wherever: later layers win over earlier ones. */
export interface Layer {
  /** Its name for people: `preset wire`, `hearsay.config.yaml`, `--rule`. */
  readonly from: string
  /** Folder that its globs start from. */
  readonly base: string
  readonly config: Config
  /** A preset's levels give way to the genre of an article; a newsroom's own do not. */
  readonly preset: boolean
}

/** What holds for one file: the rules' policy and what the newsroom tells the analysis about itself. */
export interface Settings extends Policy {
  readonly analysis: AnalysisOptions
  readonly genre: Genre
  /** The kind of file to read it as, where the configuration says so. */
  readonly as: string | undefined
}

export interface Origin<T> {
  readonly value: T
  readonly from: string
}

/** Settings with the layer that each came from. */
export interface Explained {
  readonly rules: ReadonlyMap<string, RuleSetting & {readonly from: string; readonly preset: boolean}>
  readonly values: ReadonlyMap<string, Origin<unknown>>
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

type Matcher = (globs: readonly string[], file: string) => boolean

/** The glob library is loaded only for configurations that have overrides. */
async function matcher(layers: readonly Layer[]): Promise<Matcher> {
  if (!layers.some(layer => (layer.config.overrides ?? []).length > 0)) return () => false
  const {default: picomatch} = await import('picomatch')
  return (globs, file) =>
    globs.some(glob => {
      const plain = glob.replace(/^\.\//, '').replace(/\/$/, '')
      // A folder means what lies below it, as in .gitignore.
      return (
        picomatch.isMatch(file, plain, {dot: true, basename: !plain.includes('/')}) || picomatch.isMatch(file, `${plain}/**`, {dot: true})
      )
    })
}

/** The parts of a layer that hold for a file: its own, then its overrides that match. */
function parts(layer: Layer, file: string, matches: Matcher): readonly {part: ConfigPart; from: string}[] {
  const relative = path.relative(layer.base, path.resolve(file)).split(path.sep).join('/')
  const overrides = (layer.config.overrides ?? []).flatMap((override, i) => {
    const meant = matches(list(override.files), relative) && !matches(list(override.except), relative)
    return meant ? [{part: override, from: `${layer.from}, overrides[${i}]`}] : []
  })
  return [{part: layer.config, from: layer.from}, ...overrides]
}

/** Keys whose lists grow from layer to layer; every other key is replaced by the later layer. */
const growing = new Set(['names', 'outlets'])
/** Keys that hold several lists by name, each of which grows. */
const byList = new Set(['lexicon', 'patterns'])

/** In: layers, every rule, a file. Out: what holds for that file and who said so. */
export async function explain(layers: readonly Layer[], rules: readonly Rule[], file: string): Promise<Explained> {
  const matches = await matcher(layers)
  const settings = new Map<string, RuleSetting & {from: string; preset: boolean}>()
  for (const rule of rules)
    settings.set(rule.meta.id, {level: rule.meta.level, options: defaultOptions(rule), from: 'the rule itself', preset: true})
  const values = new Map<string, Origin<unknown>>([['minConfidence', {value: defaultConfidence, from: 'default'}]])
  for (const layer of layers) {
    for (const {part, from} of parts(layer, file, matches)) {
      for (const [id, entry] of Object.entries(part.rules ?? {})) {
        const before = settings.get(id)
        if (!before) continue
        const [level, options] = typeof entry === 'string' ? [entry, {}] : [entry[0] as Level, entry[1] ?? {}]
        settings.set(id, {level, options: {...before.options, ...options}, from, preset: layer.preset})
      }
      for (const key of ['publication', 'names', 'outlets', 'lexicon', 'patterns', 'genre', 'carry', 'minConfidence', 'as'] as const) {
        if (part[key] === undefined) continue
        values.set(key, {value: joined(key, values.get(key)?.value, part[key]), from})
      }
    }
  }
  return {rules: settings, values}
}

function joined(key: string, before: unknown, value: unknown): unknown {
  const given = key === 'publication' || key === 'names' ? list(value as string) : value
  if (growing.has(key)) return [...((before as unknown[]) ?? []), ...(given as unknown[])]
  if (!byList.has(key)) return given
  const lists = {...(before as Record<string, readonly unknown[]>)}
  for (const [name, more] of Object.entries(given as Record<string, string | readonly unknown[]>))
    lists[name] = [...(lists[name] ?? []), ...(typeof more === 'string' ? [more] : more)]
  return lists
}

/**
 * In: what `explain` gives, and the genre that the article itself names, which goes first. Out: settings to lint with. In opinion, reviews and
 * the like the rules that ask for reporting are silent, unless the newsroom's own file sets them.
 */
export function settingsFrom({rules, values}: Explained, ownGenre?: string): Settings {
  const value = <T>(key: string): T | undefined => values.get(key)?.value as T | undefined
  const genre = genreOf(ownGenre) ?? value<Genre>('genre') ?? 'news'
  const effective = new Map<string, RuleSetting>()
  for (const [id, {level, options, preset}] of rules) {
    const silent = genre !== 'news' && preset && genreSilences.includes(id)
    effective.set(id, {level: silent ? 'off' : level, options})
  }
  const publication = value<readonly string[]>('publication') ?? []
  const minConfidence = values.get('minConfidence')
  const analysis: {-readonly [K in keyof AnalysisOptions]: AnalysisOptions[K]} = {publication}
  const carry = value<AnalysisOptions['carry']>('carry')
  if (carry) analysis.carry = carry
  if (minConfidence && minConfidence.from !== 'default') analysis.minConfidence = minConfidence.value as number
  const lexicon = value<AnalysisOptions['lexicon']>('lexicon')
  if (lexicon) analysis.lexicon = lexicon
  const patterns = value<AnalysisOptions['patterns']>('patterns')
  if (patterns) analysis.patterns = patterns
  const outlets = value<AnalysisOptions['outlets']>('outlets')
  if (outlets) analysis.outlets = outlets
  return {
    rules: effective,
    publication,
    names: value<readonly string[]>('names') ?? [],
    minConfidence: value<number>('minConfidence') ?? defaultConfidence,
    analysis,
    genre,
    as: value<string>('as'),
  }
}
