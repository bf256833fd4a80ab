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
import type {Example, OptionSpec, Rule} from '../src/engine/rule.js'

const root = path.resolve(import.meta.dirname, '../..')

/** `[[words]]` as bold, so that the reader sees what is reported. */
const marked = (text: string): string => text.replaceAll('\n', '  \n> ').replace(/\[\[([\s\S]*?)\]\]/g, '**$1**')

function option(name: string, spec: OptionSpec): string {
  const kind = spec.type === 'strings' ? 'list of words' : spec.type
  const oneOf = spec.type === 'string' && spec.oneOf ? `: ${spec.oneOf.map(x => `\`${x}\``).join(', ')}` : ''
  return `| \`${name}\` | ${kind}${oneOf} | \`${JSON.stringify(spec.default)}\` | ${spec.says} |`
}

function pair({bad, good, as, options, publication}: Example): string {
  const notes = [
    as && as !== 'text' ? `as ${as}` : '',
    options ? `with \`${JSON.stringify(options)}\`` : '',
    publication ? `publication: ${publication.join(', ')}` : '',
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
  const readme = path.join(root, 'README.md')
  files.set('README.md', between(fs.readFileSync(readme, 'utf8'), 'rules', ruleTable()))
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
