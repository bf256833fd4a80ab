/**
 * Writes what is generated from the code: a page a rule, the rule table of the README, the pattern rows, the config schema.
 * `npm run generate` writes; `test/docs.test.ts` compares.
 */
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {rules} from '../rules/index.js'
import {configSchema} from '../src/engine/config.js'
import {exceptionRules} from '../src/engine/exception-rules.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import type {Example, OptionSpec, Rule} from '../src/engine/rule.js'
import {attributionLists, attributionTable, attributionTags} from '../src/language/attribution-rows.js'
import {hedgeTable, hedgeTags} from '../src/language/hedge-rows.js'
import {lists} from '../src/language/lists.js'
import type {Row} from '../src/language/pattern.js'
import {readText} from '../src/read/text.js'
import {stylish} from '../src/report/stylish.js'

const root = path.resolve(import.meta.dirname, '../..')

/** `[[words]]` as bold, so that the reader sees what is reported. */
const marked = (text: string): string => text.replaceAll('\n', '  \n> ').replace(/\[\[([\s\S]*?)\]\]/g, '**$1**')

function option(name: string, spec: OptionSpec): string {
  const kind = spec.type === 'strings' ? 'list of words' : spec.type
  const oneOf = spec.type === 'string' && spec.oneOf ? `: ${spec.oneOf.map(x => `\`${x}\``).join(', ')}` : ''
  return `| \`${name}\` | ${kind}${oneOf} | \`${JSON.stringify(spec.default)}\` | ${spec.says} |`
}

function pair({bad, good, as, options, publication, names, beside}: Example): string {
  const notes = [
    as && as !== 'text' ? `as ${as}` : '',
    options ? `with \`${JSON.stringify(options)}\`` : '',
    publication ? `publication: ${publication.join(', ')}` : '',
    names ? `house list: ${names.join(', ')}` : '',
    beside ? `another file of the run: ${beside.map(text => `“${text}”`).join('; ')}` : '',
  ].filter(Boolean)
  const note = notes.length > 0 ? ` (${notes.join('; ')})` : ''
  return `Reported${note}:\n\n> ${marked(bad)}\n\nFine:\n\n> ${marked(good)}\n`
}

/** The page of one rule, in fixed chapters; `source` is the file that declares it. */
export function rulePage({meta}: Rule, source = `rules/${meta.id}.ts`): string {
  const {id, summary, why, level, status, remedy, messages, options = {}, examples, limits} = meta
  const parts = [
    `# \`${id}\``,
    `${summary}`,
    `Level in \`recommended\`: **${level}** · what to do: **${remedy}** · status: ${status}`,
    `## Why\n\n${why}`,
    `## Messages\n\n${Object.entries(messages)
      .map(([name, text]) => `- \`${name}\`: ${text}`)
      .join('\n')}`,
    ...(examples.length > 0 ? [`## Examples\n\n${examples.map(pair).join('\n')}`.trimEnd()] : []),
  ]
  if (Object.keys(options).length > 0) {
    const rows = Object.entries(options).map(([name, spec]) => option(name, spec))
    parts.push(`## Options\n\n| option | kind | default | what it does |\n|---|---|---|---|\n${rows.join('\n')}`)
  }
  if (limits.length > 0) {
    const lines = limits.map(({says, wrong}) => `- ${says}${wrong ? `\n\n  > ${marked(wrong).replaceAll('\n>', '\n  >')}` : ''}`)
    parts.push(`## Limits\n\n${lines.join('\n')}`)
  }
  parts.push(`Generated from [\`${source}\`](../../${source}) by \`npm run generate\`.`)
  return `${parts.join('\n\n')}\n`
}

/** The README's table: a line a rule. */
export function ruleTable(): string {
  const rows = rules.map(({meta}) => `| [\`${meta.id}\`](docs/rules/${meta.id}.md) | ${meta.level} | ${meta.summary} |`)
  return `| rule | level | what it finds |\n|---|---|---|\n${rows.join('\n')}`
}

/** The pattern rows as an editor reads them: the way of saying it, an example, what it must not take. */
export function patternPage(): string {
  const list = (rows: readonly Row[]): string =>
    rows
      .map(({id, match, unless, example, not}) => {
        const parts = [
          `- **${id}** \`${match}\``,
          ...(unless ? [`  unless \`${unless}\``] : []),
          `  “${example}”`,
          ...(not ? [`  not “${not}”`] : []),
        ]
        return parts.join('  \n')
      })
      .join('\n')
  const listed = (named: Readonly<Record<string, Iterable<string>>>): string =>
    Object.entries(named)
      .map(([name, list]) => [name, [...list]] as const)
      .map(([name, words]) => `- \`@${name}\` ${words.slice(0, 6).join(' ')}${words.length > 6 ? ` … (${words.length})` : ''}`)
      .join('\n')
  const tagged = (tags: object): string =>
    Object.keys(tags)
      .map(name => `\`#${name}\``)
      .join(', ')
  const own = Object.fromEntries(Object.entries(attributionLists).filter(([name]) => !(name in lists)))
  return `# Pattern rows

What grammar settles, one row a way of saying it; the notation is explained in [writing-rules.md](writing-rules.md). Every example and every “not” runs as a test.

## Attributions

${list(attributionTable.rows)}

## Hedges

${list(hedgeTable.rows)}

## Tags

For attributions: ${tagged(attributionTags)}. For hedges: ${tagged(hedgeTags)}.

## Lists

For attributions alone:

${listed(own)}

For both:

${listed(lists)}

Generated by \`npm run generate\`.
`
}

/** What the command prints for one of our own articles: the README's picture of it. */
function sample(): string {
  const file = 'fixtures/articles/striker-transfer.txt'
  const article = readText(fs.readFileSync(path.join(root, file), 'utf8'), file)
  const {report} = lintArticle(article, rules, recommended(rules))
  const text = stylish([report], {name: 'hearsay', version: '', rules: []}, {colour: false, width: 0})
  return `\`\`\`\n$ npx hearsay ${file}\n${text}\`\`\``
}

/** Puts `content` between `<!-- name -->` and `<!-- /name -->`. Throws where the marks are missing. */
export function between(text: string, name: string, content: string): string {
  const from = text.indexOf(`<!-- ${name} -->`)
  const to = text.indexOf(`<!-- /${name} -->`)
  if (from < 0 || to < from) throw new Error(`no <!-- ${name} --> … <!-- /${name} --> to fill`)
  return `${text.slice(0, from)}<!-- ${name} -->\n${content}\n${text.slice(to)}`
}

/** Every generated file: path from the project's root to content. */
export function generated(): Map<string, string> {
  const files = new Map<string, string>()
  for (const rule of rules) files.set(`docs/rules/${rule.meta.id}.md`, rulePage(rule))
  for (const rule of exceptionRules) files.set(`docs/rules/${rule.meta.id}.md`, rulePage(rule, 'src/engine/exception-rules.ts'))
  files.set('docs/hearsay.schema.json', `${JSON.stringify(configSchema([...rules, ...exceptionRules]), null, 2)}\n`)
  files.set('docs/patterns.md', patternPage())
  const readme = path.join(root, 'README.md')
  files.set('README.md', between(between(fs.readFileSync(readme, 'utf8'), 'rules', ruleTable()), 'output', sample()))
  return files
}

/** Pages of rules that no longer exist. */
export function strayPages(): string[] {
  const folder = path.join(root, 'docs/rules')
  if (!fs.existsSync(folder)) return []
  const known = new Set([...rules, ...exceptionRules].map(rule => `${rule.meta.id}.md`))
  return fs
    .readdirSync(folder)
    .filter(name => !known.has(name))
    .map(name => `docs/rules/${name}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const stray of strayPages()) fs.rmSync(path.join(root, stray))
  for (const [file, content] of generated()) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true})
    fs.writeFileSync(path.join(root, file), content)
  }
}
