/**
 * What reading Markdown and HTML costs against their parser alone, on the articles of the project rendered in both formats:
 * `node dist/bench/formats.js`. Prints one line a format and one for large, deep and broken input.
 */
import fs from 'node:fs'
import path from 'node:path'
import rehypeParse from 'rehype-parse'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {renderHtml, renderMarkdown} from '../script/render-formats.js'
import {read} from '../src/read/index.js'
import {readText} from '../src/read/text.js'

const root = path.resolve(import.meta.dirname, '../..')
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkDirective).freeze()
const html = unified().use(rehypeParse).freeze()

export interface FormatCost {
  readonly format: 'markdown' | 'html'
  /** Megabytes (10^6 UTF-16 units) a second of processor time. */
  readonly parser: number
  readonly read: number
  /** How many times the parser's cost the whole reading is. */
  readonly ratio: number
  /** The same without what reading the words as plain text costs (the kinds of blocks): the cost of the bridge itself. */
  readonly bridge: number
}

/** Processor seconds of each piece of work, the median of some passes; measured in turn, so that a busy machine slows all alike. */
async function seconds(passes: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const taken = works.map((): number[] => [])
  for (let i = 0; i < passes; i++)
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage()
      await work()
      const {user, system} = process.cpuUsage(before)
      taken[at]!.push((user + system) / 1e6)
    }
  return taken.map(times => times.sort((a, b) => a - b)[passes >> 1]!)
}

/** In: how many passes. Out: the cost of each format, the two measured in turn on the same files. */
export async function formatCosts(passes = 9): Promise<FormatCost[]> {
  const folder = path.join(root, 'fixtures/articles')
  const plain = await Promise.all(
    fs.readdirSync(folder).map(name => read({path: name, value: fs.readFileSync(path.join(folder, name), 'utf8')})),
  )
  const costs: FormatCost[] = []
  for (const format of ['markdown', 'html'] as const) {
    const files = plain.map(article => (format === 'markdown' ? renderMarkdown(article) : renderHtml(article)))
    const size = files.reduce((sum, file) => sum + file.length, 0) / 1e6
    const parse = format === 'markdown' ? (file: string) => markdown.parse(file) : (file: string) => html.parse(file)
    const parseAll = (): void => {
      for (const file of files) parse(file)
    }
    const readAll = async (): Promise<void> => {
      for (const file of files) await read({path: 'a', value: file, as: format})
    }
    for (let i = 0; i < 5; i++) {
      parseAll()
      await readAll()
    }
    const labelAll = (): void => {
      for (const article of plain) readText(article.source, 'a')
    }
    const [parser = 0, reading = 0, labelling = 0] = await seconds(passes, [parseAll, readAll, labelAll])
    costs.push({format, parser: size / parser, read: size / reading, ratio: reading / parser, bridge: (reading - labelling) / parser})
  }
  return costs
}

const sentence =
  'The harbour master said on Monday that it&rsquo;s <b>closed</b>, according to <a href="https://courier.example/1">the Courier</a>. '
/** Input that no newsroom writes, with a name each. */
export const extremes: readonly (readonly [name: string, path: string, make: () => string])[] = [
  ['10 MB page', 'a.html', () => `<article>${`<p>${sentence.repeat(4)}</p>\n`.repeat(18_500)}</article>`],
  ['1 MB Markdown', 'a.md', () => `${sentence.repeat(4)}\n\n`.repeat(1_850)],
  ['10,000 nested div', 'a.html', () => `${'<div>'.repeat(10_000)}${sentence}`],
  ['10,000 nested b, 1,000 paragraphs', 'a.html', () => '<b>'.repeat(10_000) + `<p>${sentence}</p>`.repeat(1_000)],
  ['10,000 nested tables', 'a.html', () => `${'<table><tr><td>'.repeat(10_000)}${sentence}`],
  ['10,000 nested block quotes', 'a.md', () => `${'>'.repeat(10_000)} ${sentence}`],
  ['10,000 nested list items', 'a.md', () => `${'- '.repeat(10_000)}${sentence}`],
  ['2,000 nested directives', 'a.md', () => `${':::a\n'.repeat(2_000)}${sentence}`],
  ['front matter of 30,000 brackets', 'a.md', () => `---\ntitle: ${'['.repeat(30_000)}\n---\n${sentence}`],
  ['front matter of 30,000 dashes', 'a.md', () => `---\n${'- '.repeat(30_000)}\n---\n${sentence}`],
  ['10,000 nested emphases', 'a.md', () => `${'*a '.repeat(10_000)}${sentence}`],
  ['10,000 open brackets', 'a.md', () => `${'['.repeat(10_000)}${sentence}`],
  ['100,000 ampersands', 'a.html', () => `<p>${'&a'.repeat(100_000)}</p>`],
  ['100,000 less-than signs', 'a.html', () => `<p>${'< '.repeat(100_000)}</p>`],
  ['50,000 comment openings', 'a.html', () => '<!--'.repeat(50_000)],
  ['50,000 shortcode openings', 'a.md', () => '{{< '.repeat(50_000)],
  ['one paragraph of 1 MB', 'a.html', () => `<p>${sentence.repeat(7_400)}</p>`],
]

if (process.argv[1] === import.meta.filename) {
  for (const {format, parser, read: reading, ratio, bridge} of await formatCosts())
    console.log(
      `${format.padEnd(10)} parser ${parser.toFixed(2)} MB/s  reading ${reading.toFixed(2)} MB/s  ${ratio.toFixed(2)} times, ${bridge.toFixed(2)} without the kinds of blocks`,
    )
  for (const [name, file, make] of extremes) {
    const value = make()
    const before = process.cpuUsage()
    let said = ''
    try {
      said = `${(await read({path: file, value})).blocks.length} blocks`
    } catch (error) {
      said = String(error).slice(0, 100)
    }
    const {user, system} = process.cpuUsage(before)
    const memory = process.memoryUsage().rss / 1e6
    console.log(
      `${name.padEnd(36)} ${(value.length / 1e6).toFixed(2)} MB  ${((user + system) / 1e6).toFixed(2)} s  rss ${memory.toFixed(0)} MB  ${said}`,
    )
  }
}
