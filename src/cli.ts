import {help} from './cli/help.js'
import {inspect} from './cli/inspect.js'
import {lint} from './cli/lint.js'
import {type Asked, type Command, readArguments} from './cli/options.js'
import {print, tell} from './cli/output.js'
import {showRules} from './cli/rules.js'
import {version} from './cli/version.js'
import {Trouble} from './engine/trouble.js'

const run: Partial<Record<Command, (asked: Asked) => Promise<number>>> = {
  lint,
  inspect,
  rules: showRules,
  lsp: async asked => (await import('./cli/lsp.js')).lsp(asked),
  init: async asked => (await import('./cli/init.js')).init(asked),
}

async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv)
  if (asked.flags.has('version')) {
    print(`${version}\n`, asked)
    return 0
  }
  if (asked.flags.has('help')) {
    print(help(asked.named ? asked.command : undefined), asked)
    return 0
  }
  const command = run[asked.command]
  if (!command) throw new Trouble(`“hearsay ${asked.command}” is not there yet`)
  return command(asked)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  tell(error.message)
  process.exitCode = 2
}
