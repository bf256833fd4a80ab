/** From what was asked for to articles with their settings; what cannot be had is told in one line and the rest goes on. */
import fs from 'node:fs'
import path from 'node:path'
import type {Rule} from '../engine/rule.js'
import {type Settings, settingsFrom} from '../engine/settings.js'
import {BadRequest, Trouble} from '../engine/trouble.js'
import type {Article} from '../read/article.js'
import {decodeText, UnreadableFile} from '../read/decode.js'
import {read} from '../read/index.js'
import {type Configs, ignored} from './configs.js'
import {findInputs, type Input} from './files.js'
import type {Asked} from './options.js'

export interface Ready {
  readonly input: Input
  readonly article: Article
  readonly settings: Settings
  /** Rules of hearsay and of the plugins that hold for this file. */
  readonly rules: readonly Rule[]
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** The words for what went wrong with one file. */
function fileTrouble(path: string, error: unknown): string {
  if (error instanceof Trouble) return error.message
  if (error instanceof UnreadableFile) return `${path}: ${error.message}`
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return `${path}: may not be read; check its permissions`
  if (code === 'ENOENT') return `${path}: no such file; check the spelling`
  return message.startsWith(`${path}:`) ? message : `${path}: ${message}`
}

async function ready(input: Input, asked: Asked, configs: Configs): Promise<Ready | undefined> {
  const {loaded, ...explained} = await configs.explained(input.path)
  if (await ignored(input.path, loaded)) return undefined
  const bytes = input.read()
  const as = asked.values.get('as') ?? settingsFrom(explained).as
  const value = isZip(bytes) ? bytes : decodeText(bytes)
  const article = await read({path: input.path, value, ...(as === undefined ? {} : {as})})
  return {input, article, settings: settingsFrom(explained, article.metadata.genre), rules: loaded.rules}
}

/** What the configuration says to lint; everything below the working folder where only changed files are wanted. */
async function defaultPaths(configs: Configs, needed: boolean): Promise<readonly string[]> {
  const {layers} = await configs.here()
  const set = layers.findLast(layer => layer.config.paths !== undefined)
  if (!set && needed) throw new BadRequest('no article given; name files, folders or globs, or “-” for standard input (see hearsay --help)')
  const given = set?.config.paths ?? '.'
  return (typeof given === 'string' ? [given] : given).map(one => path.relative('', path.resolve(set?.base ?? '', one)) || '.')
}

/**
 * In: what was asked for; `tell` for each thing that could not be done; which files are `wanted` among
 * them. Out: one article after the other, so that only one is
 * in memory. Throws `BadRequest` where what was asked for makes no sense for any file.
 */
export async function* articles(
  asked: Asked,
  configs: Configs,
  tell: (line: string) => void,
  wanted?: (path: string) => boolean,
): AsyncGenerator<Ready> {
  const paths = asked.paths.length > 0 ? asked.paths : await defaultPaths(configs, wanted === undefined)
  const {inputs, troubles} = await findInputs(paths, asked.values.get('stdin-filename'))
  for (const trouble of troubles) tell(trouble)
  const told = new Set<string>()
  for (const input of inputs) {
    if (wanted && !wanted(input.path)) continue
    try {
      const one = await ready(input, asked, configs)
      if (one) yield one
    } catch (error) {
      if (error instanceof BadRequest) throw error
      const line = fileTrouble(input.path, error)
      // A broken configuration is one trouble, however many files it holds for.
      if (!told.has(line)) tell(line)
      told.add(line)
    }
  }
}

/** The text of a file, or nothing where there is none. */
export function textIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
