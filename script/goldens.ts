/**
 * Writes the goldens: for each article of `fixtures/articles`, what is reported (`.report`) and what was believed
 * (`.analysis`, the same view that `hearsay inspect` prints). Plain files, so that a pull request shows a change of judgement as a
 * text diff. `npm run generate` writes; `test/fixtures.test.ts` compares.
 */
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {rules} from '../rules/index.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import {readText} from '../src/read/text.js'
import {explanation} from '../src/report/inspect.js'
import {stylish} from '../src/report/stylish.js'

const root = path.resolve(import.meta.dirname, '../..')
const look = {colour: false, width: 100}
const tool = {name: 'hearsay', version: '', rules: []}

/** Every golden: path from the project's root to content. */
export function goldens(): Map<string, string> {
  const files = new Map<string, string>()
  const settings = recommended(rules)
  for (const name of fs.readdirSync(path.join(root, 'fixtures/articles')).sort()) {
    const article = readText(fs.readFileSync(path.join(root, 'fixtures/articles', name), 'utf8'), name)
    const {report, analysis} = lintArticle(article, rules, settings)
    files.set(`fixtures/goldens/${path.parse(name).name}.report`, stylish([report], tool, look))
    files.set(`fixtures/goldens/${path.parse(name).name}.analysis`, explanation(analysis, look))
  }
  return files
}

/** Goldens without an article. */
export function strayGoldens(): string[] {
  const folder = path.join(root, 'fixtures/goldens')
  if (!fs.existsSync(folder)) return []
  const known = goldens()
  return fs
    .readdirSync(folder)
    .map(name => `fixtures/goldens/${name}`)
    .filter(file => !known.has(file))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  fs.mkdirSync(path.join(root, 'fixtures/goldens'), {recursive: true})
  for (const stray of strayGoldens()) fs.rmSync(path.join(root, stray))
  for (const [file, content] of goldens()) fs.writeFileSync(path.join(root, file), content)
}
