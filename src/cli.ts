import {type Asked, type Command, readArguments} from './cli/options.js'
import {print, tell} from './cli/output.js'
import {Trouble} from './engine/trouble.js'

/** Whether this run came to the end of linting: what V8 compiled for it is worth keeping (`script/start.cjs`). */
export let linted = false

/** Commands that read articles, and so need the extractor's compiled loops. */
const reading: ReadonlySet<Command> = new Set<Command>(['lint', 'inspect', 'sources', 'lsp'])

/** Each command brings what it needs and nothing else. */
const run: Readonly<Record<Command, (asked: Asked) => Promise<number>>> = {
  lint: async asked => {
    const code = await (await import('./cli/lint.js')).lint(asked)
    linted = true
    return code
  },
  inspect: async asked => (await import('./cli/analyses.js')).inspect(asked),
  sources: async asked => (await import('./cli/analyses.js')).sources(asked),
  rules: async asked => (await import('./cli/rules.js')).showRules(asked),
  init: async asked => (await import('./cli/init.js')).init(asked),
  lsp: async asked => (await import('./cli/lsp.js')).lsp(asked),
}

async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv)
  if (asked.flags.has('version')) {
    const {version} = await import('./cli/version.js')
    print(`${version}\n`, asked)
    return 0
  }
  if (asked.flags.has('help')) {
    const {help} = await import('./cli/help.js')
    print(help(asked.named ? asked.command : undefined), asked)
    return 0
  }
  if (reading.has(asked.command) && !('WebAssembly' in globalThis))
    throw new Trouble('Node was started without WebAssembly, which reading an article needs; start it without --jitless')
  return run[asked.command](asked)
}

main(process.argv.slice(2)).then(
  // Everything is written by now, and on the way out V8 would still collect what nobody needs any more.
  code => process.exit(code),
  (error: unknown) => {
    // A fault of hearsay itself must not look like findings, which end with 1.
    process.exitCode = 2
    tell(
      error instanceof Trouble
        ? error.message
        : `this is a fault of hearsay: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    )
  },
)
