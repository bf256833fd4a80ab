import type {Explained} from '../engine/settings.js'

/** What holds for one file and which layer said so, as JSON that a person can read. */
export function configReport(file: string, {rules, values}: Explained): string {
  const settings = Object.fromEntries([...values].map(([key, {value, from}]) => [key, {value, from}]))
  const levels = Object.fromEntries(
    [...rules].map(([id, {level, options, from}]) => [id, {level, ...(Object.keys(options).length > 0 ? {options} : {}), from}]),
  )
  return `${JSON.stringify({file, settings, rules: levels}, null, 2)}\n`
}
