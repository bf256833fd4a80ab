/**
 * What a configuration may look like, said once: the checker of a newsroom's file and the published JSON schema are both
 * made from it, so that they cannot disagree.
 */
import {nearest} from './trouble.js'

export type Shape = {readonly says?: string} & (
  | {readonly is: 'string'; readonly oneOf?: readonly string[]; readonly default?: string}
  | {readonly is: 'number'; readonly min?: number; readonly max?: number; readonly default?: number}
  | {readonly is: 'boolean'; readonly default?: boolean}
  | {readonly is: 'any'}
  /** One string or a list of them. */
  | {
      readonly is: 'strings'
      readonly default?: readonly string[]
      /** At least one, none of them empty. */
      readonly filled?: boolean
    }
  | {readonly is: 'list'; readonly of: Shape}
  | {readonly is: 'map'; readonly of: Shape}
  | {readonly is: 'object'; readonly keys: Readonly<Record<string, Shape>>; readonly needs?: readonly string[]; readonly noun?: string}
  /** A level, or a list of a level and options. */
  | {readonly is: 'rule'; readonly levels: readonly string[]; readonly options: Readonly<Record<string, Shape>>}
)

type Found = string[]

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function kind(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a set of keys' : `${typeof value} ${JSON.stringify(value)}`
}

function near(what: string, word: string, known: readonly string[]): string {
  const best = nearest(word, known)
  return best ? `there is no ${what} “${word}”; did you mean “${best}”?` : `there is no ${what} “${word}”; choose from ${known.join(', ')}`
}

/** In: a shape, a value, the name of its place (`rules.hedge`). Out: one line for each fault, none where it fits. */
export function faults(shape: Shape, value: unknown, at: string): Found {
  switch (shape.is) {
    case 'string':
      if (typeof value !== 'string') return [`${at}: wants text, has ${kind(value)}`]
      return shape.oneOf && !shape.oneOf.includes(value) ? [`${at}: ${near('value', value, shape.oneOf)}`] : []
    case 'number': {
      if (typeof value !== 'number' || Number.isNaN(value)) return [`${at}: wants a number, has ${kind(value)}`]
      const {min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY} = shape
      return value < min || value > max ? [`${at}: wants a number from ${min} to ${max}, has ${value}`] : []
    }
    case 'any':
      return []
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at}: wants true or false, has ${kind(value)}`]
    case 'strings':
      if (shape.filled && list(value).every(one => typeof one === 'string' && one.trim() === '')) return [`${at}: is empty; give it a word`]
      if (typeof value === 'string') return []
      if (!Array.isArray(value)) return [`${at}: wants text or a list of texts, has ${kind(value)}`]
      return value.flatMap((one, i) => (typeof one === 'string' ? [] : [`${at}[${i}]: wants text, has ${kind(one)}`]))
    case 'list':
      if (!Array.isArray(value)) return [`${at}: wants a list, has ${kind(value)}`]
      return value.flatMap((one, i) => faults(shape.of, one, `${at}[${i}]`))
    case 'map':
      if (!isObject(value)) return [`${at}: wants a set of keys, has ${kind(value)}`]
      return Object.entries(value).flatMap(([key, one]) => faults(shape.of, one, at === '' ? key : `${at}.${key}`))
    case 'object':
      return objectFaults(shape, value, at)
    case 'rule':
      return ruleFaults(shape, value, at)
  }
}

function objectFaults(shape: Shape & {is: 'object'}, value: unknown, at: string): Found {
  if (!isObject(value)) return [`${at || 'the file'}: wants a set of keys, has ${kind(value)}`]
  const known = Object.keys(shape.keys)
  const missing = (shape.needs ?? []).filter(key => !(key in value)).map(key => `${at === '' ? '' : `${at}: `}“${key}” is missing`)
  const wrong = Object.entries(value).flatMap(([key, one]) => {
    const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key]! : undefined
    const place = at === '' ? key : `${at}.${key}`
    return inner ? faults(inner, one, place) : [`${place}: ${near(shape.noun ?? 'key', key, known)}`]
  })
  return [...missing, ...wrong]
}

/** Levels as other linters write them. */
const habits: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [false, 'off'],
  [0, 'off'],
  ['no', 'off'],
  ['none', 'off'],
  [1, 'warn'],
  [true, 'warn'],
  ['on', 'warn'],
  ['warning', 'warn'],
  [2, 'error'],
])

function ruleFaults(shape: Shape & {is: 'rule'}, value: unknown, at: string): Found {
  const [level, options, ...rest] = Array.isArray(value) ? value : [value, {}]
  const habit = habits.get(level)
  if (habit) return [`${at}: there is no level ${JSON.stringify(level)}; write “${habit}”`]
  if (typeof level !== 'string') return [`${at}: wants a level (${shape.levels.join(', ')}), alone or first in a list, has ${kind(level)}`]
  if (!shape.levels.includes(level)) return [`${at}: ${near('level', level, shape.levels)}`]
  if (rest.length > 0) return [`${at}: wants a level and one set of options, has ${rest.length + 2} entries`]
  return options === undefined ? [] : objectFaults({is: 'object', keys: shape.options, noun: 'option'}, options, at)
}

/** The same shape as JSON schema (draft 7, which editors read). */
export function schema(shape: Shape): Record<string, unknown> {
  const says = shape.says === undefined ? {} : {description: shape.says}
  const preset = 'default' in shape && shape.default !== undefined ? {default: shape.default} : {}
  switch (shape.is) {
    case 'string':
      return {type: 'string', ...(shape.oneOf ? {enum: shape.oneOf} : {}), ...preset, ...says}
    case 'number': {
      const {min, max} = shape
      return {
        type: 'number',
        ...(min === undefined ? {} : {minimum: min}),
        ...(max === undefined ? {} : {maximum: max}),
        ...preset,
        ...says,
      }
    }
    case 'any':
      return says
    case 'boolean':
      return {type: 'boolean', ...preset, ...says}
    case 'strings':
      return {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}], ...preset, ...says}
    case 'list':
      return {type: 'array', items: schema(shape.of), ...says}
    case 'map':
      return {type: 'object', additionalProperties: schema(shape.of), ...says}
    case 'object': {
      const properties = Object.fromEntries(Object.entries(shape.keys).map(([key, inner]) => [key, schema(inner)]))
      return {type: 'object', properties, ...(shape.needs ? {required: shape.needs} : {}), additionalProperties: false, ...says}
    }
    case 'rule': {
      const level = {enum: shape.levels}
      const options = schema({is: 'object', keys: shape.options})
      return {anyOf: [level, {type: 'array', items: [level, options], minItems: 1, maxItems: 2, additionalItems: false}], ...says}
    }
  }
}
