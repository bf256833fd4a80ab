import {type Command, commands, optionRows} from './options.js'

const uses: Readonly<Record<Command, readonly [use: string, says: string]>> = {
  lint: [
    'hearsay [lint] [options] PATH…',
    'find sourcing problems (the default; a folder means the article files below it, “-” standard input)',
  ],
  inspect: ['hearsay inspect [options] PATH…', 'what was understood: attributions, hedges, sources, verdicts'],
  sources: ['hearsay sources [options] PATH…', 'the source ledger: who the article rests on, how often, through whom'],
  rules: ['hearsay rules [ID]', 'the rules, or the whole page of one'],
  init: ['hearsay init [options]', 'write a configuration'],
  lsp: ['hearsay lsp [options]', 'the language server over standard input and output, for editors'],
}

/** In: a command that was named, or none. Out: the help text. */
export function help(named: Command | undefined): string {
  const shown = named ? [named] : commands
  const width = Math.max(...shown.map(command => uses[command][0].length))
  const rows = optionRows.filter(row => !named || row.commands.includes(named))
  const left = rows.map(({short, name, value, bare}) => {
    const dashed = `${short ? `-${short}, ` : '    '}--${name}`
    return value ? `${dashed}${bare ? `[=${value}]` : ` ${value}`}` : dashed
  })
  const column = Math.max(...left.map(text => text.length))
  return [
    'Reads an article’s sourcing the way a standards editor does.',
    '',
    ...shown.map(command => `  ${uses[command][0].padEnd(width)}  ${uses[command][1]}`),
    '',
    ...rows.map(({says}, i) => `  ${left[i]!.padEnd(column)}  ${says}`),
    '',
    'Exit code: 0 nothing at error level, 1 errors or too many warnings, 2 something could not be done.',
    '',
  ].join('\n')
}
