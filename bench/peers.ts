/** The linters and the parser that hearsay is held against, each as a function of a text. */
import {createRequire} from 'node:module'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {rules} from '../rules/index.js'
import {lintArticle, readText, recommended} from '../src/index.js'
import type {Contender} from './timing.js'

const require = createRequire(import.meta.url)
const settings = recommended(rules)

/** In: a plain text. Out: what hearsay finds in it. */
export const findingsIn = (text: string) => lintArticle(readText(text, 'article.txt'), rules, settings).report.findings

export const hearsay: Contender = {name: 'hearsay', run: findingsIn}

const english = unified().use(retextEnglish).freeze()
/** The least that any linter on retext must spend: parsing English. */
export const floor: Contender = {name: 'retext-english alone', run: text => english.parse(text)}

/** A module of JavaScript without types: the names taken from it and their shapes are stated here. */
const load = <T>(name: string): T => require(name) as T

export const writeGood: Contender = (() => {
  const lint = load<(text: string) => unknown>('write-good')
  return {name: 'write-good', run: lint}
})()

/** Loaded on demand: alex and textlint take longer to load than everything else takes to run. */
export async function slowPeers(): Promise<Contender[]> {
  const alex = await import('alex')
  const textlint = createRequire(require.resolve('textlint'))
  const {TextlintKernel} = textlint('@textlint/kernel') as {
    TextlintKernel: new () => {lintText(text: string, options: object): Promise<unknown>}
  }
  const own = (module: unknown): unknown => (module as {default?: unknown}).default ?? module
  const kernel = new TextlintKernel()
  const options = {
    filePath: 'article.txt',
    ext: '.txt',
    plugins: [{pluginId: 'text', plugin: own(textlint('@textlint/textlint-plugin-text'))}],
    rules: [{ruleId: 'write-good', rule: own(load('textlint-rule-write-good'))}],
  }
  return [
    {name: 'textlint with write-good', run: text => kernel.lintText(text, options)},
    {name: 'alex', run: text => alex.text(text)},
  ]
}
