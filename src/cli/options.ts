/** The command line: which options there are, and what was asked for. */
import {parseArgs} from 'node:util'
import {BadRequest, unknown} from '../engine/trouble.js'

export const commands = ['lint', 'inspect', 'sources', 'rules', 'init', 'lsp'] as const
export type Command = (typeof commands)[number]

interface OptionRow {
  readonly name: string
  readonly short?: string
  /** Name of its value in the help text; none for a switch. */
  readonly value?: string
  readonly many?: boolean
  /** May stand without a value: `--changed` or `--changed=main`. */
  readonly bare?: boolean
  readonly commands: readonly Command[]
  readonly says: string
}

const reading: readonly Command[] = ['lint', 'inspect', 'sources']

export const optionRows: readonly OptionRow[] = [
  {name: 'format', short: 'f', value: 'NAME', commands: reading, says: 'how to print'},
  {name: 'output', short: 'o', value: 'FILE', commands: reading, says: 'write there instead of to standard output'},
  {name: 'as', value: 'KIND', commands: reading, says: 'read every file as this kind (text, markdown, html …)'},
  {name: 'stdin-filename', value: 'NAME', commands: reading, says: 'what standard input is called, for its kind, overrides and messages'},
  {name: 'config', short: 'c', value: 'FILE', commands: [...reading, 'lsp'], says: 'use this configuration instead of the nearest one'},
  {name: 'no-config', commands: [...reading, 'lsp'], says: 'use no configuration file'},
  {name: 'publication', value: 'NAME', many: true, commands: ['init'], says: 'a name of your publication as it stands in copy'},
  {name: 'preset', value: 'NAME', commands: ['lint', 'init', 'lsp'], says: 'begin with this preset'},
  {name: 'table', value: 'NAME', commands: ['sources'], says: 'which table as CSV: sources, claims or accused'},
  {name: 'rule', value: "'ID: LEVEL'", many: true, commands: ['lint'], says: 'set one rule: off, info, warn or error'},
  {name: 'max-warnings', value: 'N', commands: ['lint'], says: 'exit 1 on more warnings than this'},
  {name: 'quiet', commands: ['lint'], says: 'errors only'},
  {
    name: 'changed',
    value: 'BASE',
    bare: true,
    commands: ['lint'],
    says: 'only files that git says have changed, since the last commit or since BASE',
  },
  {name: 'changed-lines', commands: ['lint'], says: 'only findings on changed lines (with --changed)'},
  {name: 'baseline', value: 'FILE', commands: ['lint'], says: 'hold back the findings that this file knows'},
  {name: 'update-baseline', commands: ['lint'], says: 'write every finding into the baseline'},
  {name: 'print-config', value: 'FILE', commands: ['lint'], says: 'print what holds for a file, and who said so'},
  {name: 'color', value: 'WHEN', commands: ['lint', 'inspect', 'sources', 'rules'], says: 'auto, always or never'},
  {name: 'stdio', commands: ['lsp'], says: 'speak over standard input and output (it always does)'},
  {name: 'debounce', value: 'MS', commands: ['lsp'], says: 'wait so long for the next keystroke'},
  {name: 'no-code', commands: [...reading, 'lsp'], says: 'run no plugin that is code, whatever a configuration names'},
  {name: 'help', short: 'h', commands: [...commands], says: 'print this'},
  {name: 'version', commands: [...commands], says: 'print the version'},
]

export interface Asked {
  readonly command: Command
  /** False where no command was named and `lint` is meant. */
  readonly named: boolean
  readonly paths: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, readonly string[]>
}

function rowFor(raw: string, command: Command): OptionRow {
  const row = optionRows.find(row => row.name === raw || row.short === raw)
  if (!row) {
    const dashes = raw.length > 1 ? '--' : '-'
    const known = optionRows.filter(row => row.commands.includes(command)).map(row => `--${row.name}`)
    throw new BadRequest(`${unknown('option', `${dashes}${raw}`, known)} (see hearsay --help)`)
  }
  if (!row.commands.includes(command))
    throw new BadRequest(`--${row.name} is no option of “hearsay ${command}”, but of ${row.commands.join(', ')}`)
  return row
}

/** In: the arguments after the program's name. Out: what they ask for. Throws `BadRequest` for an option or value that is not known. */
export function readArguments(argv: readonly string[]): Asked {
  const named = commands.find(command => command === argv[0])
  const command = named ?? 'lint'
  const args = (named ? argv.slice(1) : [...argv]).map(arg =>
    optionRows.some(row => row.bare && arg === `--${row.name}`) ? `${arg}=` : arg,
  )
  const options = Object.fromEntries(
    optionRows.map(row => [
      row.name,
      {type: row.value ? ('string' as const) : ('boolean' as const), multiple: row.many ?? false, ...(row.short ? {short: row.short} : {})},
    ]),
  )
  const {tokens} = parseArgs({args, options, strict: false, allowPositionals: true, tokens: true})
  const paths: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const lists = new Map<string, string[]>()
  for (const token of tokens ?? []) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const row = rowFor(token.name, command)
    if (!row.value) {
      if (token.value !== undefined) throw new BadRequest(`--${row.name} takes no value`)
      flags.add(row.name)
    } else if (token.value === undefined) throw new BadRequest(`--${row.name} needs a value: --${row.name} ${row.value}`)
    else if (row.many) lists.set(row.name, [...(lists.get(row.name) ?? []), token.value])
    else values.set(row.name, token.value)
  }
  return {command, named: named !== undefined, paths, flags, values, lists}
}

/** One of a set of words, or `BadRequest` that names the nearest. */
export function choice<const W extends string>(what: string, word: string, words: readonly W[]): W {
  const found = words.find(known => known === word)
  if (!found) throw new BadRequest(unknown(what, word, words))
  return found
}
