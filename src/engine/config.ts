/** What a newsroom may write into its configuration; the file itself is found and read in `config-file.ts`. */
import {type AnalysisOptions, lexiconLists} from '../analysis/types.js'
import {formats} from '../read/detect.js'
import {type HousePatterns, patternsShape} from './house-patterns.js'
import {type Genre, genres, presetNames} from './presets.js'
import type {OptionSpec, OptionSpecs, Rule, RuleEntry} from './rule.js'
import {type Shape, schema} from './shape.js'

export interface ConfigPart {
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly publication?: string | readonly string[]
  readonly names?: string | readonly string[]
  readonly outlets?: AnalysisOptions['outlets']
  readonly lexicon?: Readonly<Record<string, string | readonly string[]>>
  readonly patterns?: HousePatterns
  readonly genre?: Genre
  readonly carry?: 'sentence' | 'paragraph' | 'strict'
  readonly minConfidence?: number
  readonly as?: string
}

export interface Config extends ConfigPart {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly plugins?: string | readonly string[]
  readonly ignore?: string | readonly string[]
  /** What to lint where the command names nothing; from the folder of the file. */
  readonly paths?: string | readonly string[]
  readonly overrides?: readonly (ConfigPart & {readonly files: string | readonly string[]; readonly except?: string | readonly string[]})[]
}

export const ruleLevels = ['off', 'info', 'warn', 'error'] as const

function optionShape(spec: OptionSpec): Shape {
  const {says} = spec
  switch (spec.type) {
    case 'number': {
      const {min, max} = spec
      return {is: 'number', says, default: spec.default, ...(min === undefined ? {} : {min}), ...(max === undefined ? {} : {max})}
    }
    case 'boolean':
      return {is: 'boolean', says, default: spec.default}
    case 'string':
      return {is: 'string', says, default: spec.default, ...(spec.oneOf ? {oneOf: spec.oneOf} : {})}
    case 'strings':
      return {is: 'strings', says, default: spec.default}
  }
}

/** The options of a rule as a shape. */
export function optionShapes(rule: Rule): Record<string, Shape> {
  const specs = Object.entries((rule.meta.options ?? {}) as OptionSpecs)
  return Object.fromEntries(specs.map(([name, spec]) => [name, optionShape(spec)]))
}

/** The word lists that a house may add to. */
export const lexiconShape: Shape = {
  is: 'object',
  noun: 'word list',
  keys: Object.fromEntries(Object.entries(lexiconLists).map(([list, says]): [string, Shape] => [list, {is: 'strings', says}])),
  says: 'Additions to the word lists, by name of the list.',
}

/** The keys that may hold for some files only, as shapes. */
export function partShapes(rules: readonly Rule[]): Record<string, Shape> {
  const entries = rules.map((rule): [string, Shape] => [
    rule.meta.id,
    {is: 'rule', levels: ruleLevels, options: optionShapes(rule), says: rule.meta.summary},
  ])
  return {
    rules: {is: 'object', keys: Object.fromEntries(entries), noun: 'rule', says: 'Level of each rule, alone or with options.'},
    publication: {is: 'strings', says: 'Your own names: what was told to you is not second-hand. The first one is used in messages.'},
    names: {is: 'strings', says: 'Names as the house spells them.'},
    outlets: {
      is: 'list',
      of: {
        is: 'object',
        keys: {
          name: {is: 'string', says: 'Full name.'},
          short: {is: 'strings', says: 'Other names in copy.'},
          hosts: {is: 'strings', says: 'Hosts of its site.'},
        },
        needs: ['name'],
      },
      says: 'News outlets beyond the built-in list.',
    },
    lexicon: lexiconShape,
    patterns: patternsShape,
    genre: {is: 'string', oneOf: genres, says: 'What kind of copy this is, where the file itself does not say.'},
    carry: {is: 'string', oneOf: ['sentence', 'paragraph', 'strict'], says: 'How far an attribution reaches.'},
    minConfidence: {is: 'number', min: 0, max: 1, says: 'What the analysis is less sure of is not used and not reported.'},
    as: {is: 'string', oneOf: formats, says: 'Read files as this kind whatever their extension.'},
  }
}

/** The shape of a whole configuration file, for these rules. */
export function configShape(rules: readonly Rule[]): Shape & {is: 'object'} {
  const part = partShapes(rules)
  return {
    is: 'object',
    keys: {
      $schema: {is: 'string'},
      extends: {is: 'strings', says: `What to begin with: a preset (${presetNames.join(', ')}), a file, or a package. Later ones win.`},
      plugins: {is: 'strings', says: 'Folders, files or packages with house rules and word lists.'},
      ignore: {is: 'strings', says: 'Files to leave alone, as in .gitignore.'},
      paths: {is: 'strings', says: 'What to lint where the command names nothing: files, folders or globs.'},
      ...part,
      overrides: {
        is: 'list',
        of: {
          is: 'object',
          keys: {
            files: {is: 'strings', says: 'Globs, from the folder of this file.'},
            except: {is: 'strings', says: 'Globs that are not meant.'},
            ...part,
          },
          needs: ['files'],
        },
        says: 'What differs for some files; the last one that matches wins.',
      },
    },
  }
}

/** The JSON schema of a configuration file, for editors: in, every rule there is. */
export function configSchema(rules: readonly Rule[]): Record<string, unknown> {
  return {$schema: 'http://json-schema.org/draft-07/schema#', title: 'hearsay configuration', ...schema(configShape(rules))}
}
