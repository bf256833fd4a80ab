/**
 * The GitHub Action: the command with the event's base and head, and its reports where GitHub shows them. Works with a fork's
 * read-only token: it calls no interface of GitHub, it only prints and writes files.
 */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {Configs} from '../cli/configs.js'
import {gather, warningLimit} from '../cli/lint.js'
import {readArguments} from '../cli/options.js'
import {version} from '../cli/version.js'
import {Trouble} from '../engine/trouble.js'
import {github} from '../report/github.js'
import {type Ledger, ledgerOf} from '../report/ledger.js'
import {oneLine} from '../report/safe.js'
import {sarif} from '../report/sarif.js'
import {stepSummary} from '../report/summary.js'
import {totals} from '../report/totals.js'
import {type Base, eventBase, type Inputs, readInputs} from './inputs.js'

type Environment = Readonly<Record<string, string | undefined>>

const has = (commit: string): boolean => {
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

/** Is the commit here? A shallow clone lacks it; one fetch of that commit alone is tried. */
function reachable(commit: string): boolean {
  if (has(commit)) return true
  try {
    execFileSync('git', ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], {stdio: 'ignore'})
  } catch {
    return false
  }
  return has(commit)
}

/** A shallow clone may hold both commits and not what lies between them. */
function related(commit: string): boolean {
  try {
    execFileSync('git', ['merge-base', commit, 'HEAD'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

interface Scope {
  readonly base: Base | undefined
  readonly says: string
}

function scopeOf({changed}: Inputs, env: Environment): Scope {
  if (changed === 'all') return {base: undefined, says: 'Every article of the given paths.'}
  const base = eventBase(env)
  if (!base) return {base, says: 'Every article of the given paths: this event has no commit to compare with.'}
  if (reachable(base.commit) && related(base.commit)) {
    return {base, says: changed === 'lines' ? `Lines changed since ${base.name}.` : `Articles changed since ${base.name}.`}
  }
  return {
    base: undefined,
    says: `Every article of the given paths: this clone does not reach back to ${base.name}. Give actions/checkout \`fetch-depth: 0\` to check only what has changed.`,
  }
}

function argumentsFor(inputs: Inputs, base: Base | undefined): string[] {
  const args = ['lint']
  if (inputs.config) args.push('--config', inputs.config)
  if (inputs.preset) args.push('--preset', inputs.preset)
  if (inputs.maxWarnings) args.push('--max-warnings', inputs.maxWarnings)
  if (base) args.push(`--changed=${base.commit}`)
  if (base && inputs.changed === 'lines') args.push('--changed-lines')
  // Code that a configuration names would run with the workflow's token: the action reads data only.
  args.push('--no-code', '--', ...inputs.paths)
  return args
}

const append = (file: string | undefined, text: string): void => {
  if (file) fs.appendFileSync(file, text)
}

async function check(env: Environment): Promise<number> {
  const inputs = readInputs(env)
  const scope = scopeOf(inputs, env)
  const asked = readArguments(argumentsFor(inputs, scope.base))
  const limit = warningLimit(asked)
  const troubles: string[] = []
  const ledgers: Ledger[] = []
  const {reports, rules} = await gather(
    asked,
    new Configs(asked),
    line => troubles.push(line),
    analysis => ledgers.push(ledgerOf(analysis)),
  )
  const {errors, warnings} = totals(reports)
  for (const trouble of troubles) process.stdout.write(`::error title=hearsay::${oneLine(trouble).replaceAll('%', '%25')}\n`)
  if (inputs.annotations) process.stdout.write(github(reports))
  if (inputs.sarifFile) {
    fs.mkdirSync(path.dirname(path.resolve(inputs.sarifFile)), {recursive: true})
    // Code scanning does not know SARIF's suppressions: a recorded exception would stand there as an open alert.
    const open = reports.map(report => ({...report, exceptions: []}))
    fs.writeFileSync(inputs.sarifFile, sarif(open, {name: 'hearsay', version, rules}))
  }
  if (inputs.summary) append(env['GITHUB_STEP_SUMMARY'], stepSummary({reports, rules, ledgers, scope: scope.says, troubles}))
  append(env['GITHUB_OUTPUT'], `errors=${errors}\nwarnings=${warnings}\nsarif=${inputs.sarifFile ? oneLine(inputs.sarifFile) : ''}\n`)
  if (troubles.length > 0) return 2
  return errors > 0 || warnings > limit ? 1 : 0
}

try {
  process.exitCode = await check(process.env)
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  process.stdout.write(`::error title=hearsay::${oneLine(error.message).replaceAll('%', '%25')}\n`)
  process.exitCode = 2
}
