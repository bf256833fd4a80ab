/** The same words in another format: the same findings. Plain text is the measure. */
import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import {rules} from '../rules/index.js'
import {renderAns, renderHtml, renderMarkdown, renderNinjs} from '../script/render-formats.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import type {Article} from '../src/read/article.js'
import {read} from '../src/read/index.js'

const root = path.resolve(import.meta.dirname, '../..')
const settings = recommended(rules)

/** Plain text carries no links and no marks of a quoted block, so it is asked other things by these two. */
const aboutStructure = new Set(['unlinked-report', 'unmarked-excerpt'])

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** “rule: words” of every finding, sorted; the words are those of the file, decoded. */
function findingsOf(article: Article): string[] {
  const {report} = lintArticle(article, rules, settings)
  return report.findings
    .filter(finding => !aboutStructure.has(finding.rule))
    .map(finding => `${finding.rule}: ${fold(finding.actual)}`)
    .sort()
}

/** Markdown and HTML keep every block in its place; a CMS item has the headline first, and not every kind has a field. */
const formats = [
  {as: 'markdown', render: renderMarkdown, structure: true},
  {as: 'html', render: renderHtml, structure: true},
  {as: 'ninjs', render: renderNinjs, structure: false},
  {as: 'ans', render: renderAns, structure: false},
] as const

const wordsOf = (article: Article): string[] =>
  article.blocks.map(block => `${block.kind}: ${fold(article.text.slice(block.start, block.end))}`)

function* articles(folder: string): Generator<{name: string; text: string}> {
  if (!fs.existsSync(folder)) return
  for (const file of fs
    .readdirSync(folder)
    .filter(one => one.endsWith('.txt'))
    .sort())
    yield {name: path.parse(file).name, text: fs.readFileSync(path.join(folder, file), 'utf8')}
}

async function same(t: import('ava').ExecutionContext, name: string, text: string): Promise<void> {
  const plain = await read({path: `${name}.txt`, value: text})
  const expected = findingsOf(plain)
  for (const {as, render, structure} of formats) {
    const article = await read({path: name, value: render(plain), as})
    if (structure) t.deepEqual(wordsOf(article), wordsOf(plain), `${name} as ${as}: blocks`)
    t.deepEqual(findingsOf(article), expected, `${name} as ${as}: findings`)
  }
}

for (const {name, text} of articles(path.join(root, 'fixtures/articles')))
  test(`${name} has the same findings in every format`, t => same(t, name, text))

const shared = path.resolve(root, '../shared')
const seeds = [...articles(path.join(shared, 'seeds')), ...articles(path.join(shared, 'gold/reports'))]
if (seeds.length === 0)
  test('articles of others: not run, because ../shared is not there', t => {
    t.log('the folder ../shared holds the articles that this test renders')
    t.pass()
  })
for (const {name, text} of seeds) test(`an article of others, ${name}, has the same findings in every format`, t => same(t, name, text))
