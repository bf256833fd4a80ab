/** The formats by name. Those that a run does not print are not loaded. */
import {json} from './json.js'
import {stylish} from './stylish.js'
import type {Formatter} from './tool.js'
import {unix} from './unix.js'

const loaders = {
  stylish: async () => stylish,
  unix: async () => unix,
  json: async () => json,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  junit: async () => (await import('./junit.js')).junit,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  rdjsonl: async () => (await import('./rdjson.js')).rdjsonl,
} satisfies Readonly<Record<string, () => Promise<Formatter>>>

export type FormatName = keyof typeof loaders
export const formatNames = Object.keys(loaders) as readonly FormatName[]

/** In: the name of a format. Out: the function that writes it. */
export function formatter(name: FormatName): Promise<Formatter> {
  return loaders[name]()
}
