/** `hearsay lsp`: the language server over standard input and output. */
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {Memory} from '../analysis/memory.js'
import {lintArticle} from '../engine/lint.js'
import {settingsFrom} from '../engine/settings.js'
import {sidecarSuffix} from '../engine/suppress.js'
import {BadRequest} from '../engine/trouble.js'
import type {OpenDocument, Reader, Reading} from '../lsp/reading.js'
import {serve} from '../lsp/server.js'
import {read} from '../read/index.js'
import {textIfThere} from './articles.js'
import {Configs, forgetIgnoreFiles, ignored} from './configs.js'
import {sidecarOf} from './lint.js'
import type {Asked} from './options.js'
import {version} from './version.js'

/** What editors call the languages that articles are written in. */
const kinds: Readonly<Record<string, string>> = {plaintext: 'text', text: 'text', markdown: 'markdown', mdx: 'mdx', html: 'html'}

class ConfiguredReader implements Reader {
  readonly #asked: Asked
  #configs: Configs
  /** One memory for each open document: a keystroke reads the paragraph it falls in anew, and not all of them. */
  readonly #memories = new Map<string, Memory>()

  constructor(asked: Asked) {
    this.#asked = asked
    this.#configs = new Configs(asked)
  }

  async read({path, languageId, text}: OpenDocument): Promise<Reading | undefined> {
    const {loaded, ...explained} = await this.#configs.explained(path)
    if (await ignored(path, loaded)) return undefined
    const as = settingsFrom(explained).as ?? kinds[languageId]
    const article = await read({path, value: text, ...(as === undefined ? {} : {as})})
    const settings = settingsFrom(explained, article.metadata.genre)
    const memory = this.#memories.get(path) ?? new Memory()
    this.#memories.set(path, memory)
    return lintArticle(article, loaded.rules, {...settings, analysis: {...settings.analysis, memory}}, await sidecarOf(path))
  }

  close(path: string): void {
    this.#memories.delete(path)
  }

  beside(path: string): string | undefined {
    return textIfThere(`${path}${sidecarSuffix}`)
  }

  refresh(): void {
    this.#configs = new Configs(this.#asked)
    forgetIgnoreFiles()
  }
}

/** Serves until the client ends the connection. Out: 0. Throws `BadRequest` for a debounce that is no number. */
export function lsp(asked: Asked): Promise<number> {
  const wait = asked.values.get('debounce') ?? '200'
  if (!/^\d+$/.test(wait)) throw new BadRequest(`--debounce wants milliseconds, has “${wait}”`)
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  return new Promise(resolve => {
    connection.onExit(() => resolve(0))
    serve(connection, new ConfiguredReader(asked), {version, debounce: Number(wait)})
  })
}
