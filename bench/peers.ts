/** The linters and the parser that hearsay is held against, each as a function of a text. */
import {createRequire} from 'node:module'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {rules} from '../rules/index.js'
import {lintArticle, readText, recommended} from '../src/index.js'

const require = createRequire(import.meta.url)
const settings = recommended(rules)

export interface Contender {
  run(text: string): unknown
}

/** In: a plain text. Out: what hearsay finds in it. */
export const findingsIn = (text: string) => lintArticle(readText(text, 'article.txt'), rules, settings).report.findings

const english = unified().use(retextEnglish).freeze()

/** A module of JavaScript without types: the names taken from it and their shapes are stated here. */
const load = <T>(name: string): T => require(name) as T

function textlint(): Contender {
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
  return {run: text => kernel.lintText(text, options)}
}

/** The least that any linter on retext must spend: parsing English. */
export const floor = 'retext-english alone'
export const hearsay = 'hearsay'
export const writeGood = 'write-good'

/** The tools, each loaded where it is asked for: some take longer to load than everything else takes to run. */
export const contenders: Readonly<Record<string, () => Contender | Promise<Contender>>> = {
  [floor]: () => ({run: text => english.parse(text)}),
  [hearsay]: () => ({run: findingsIn}),
  [writeGood]: () => ({run: load<(text: string) => unknown>('write-good')}),
  'textlint with write-good': textlint,
  alex: async () => {
    const alex = await import('alex')
    return {run: text => alex.text(text)}
  },
}
