/**
 * How fast hearsay is, beside the parser it stands on and other linters of English: `npm run bench [-- --quick] [-- --only start]`.
 * Compare the ratios within one run; the absolute figures are those of the machine and the hour.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {Contest} from './contest.js'
import {contenders, floor, hearsay, writeGood} from './peers.js'
import {steps} from './steps.js'
import {articleOf, articles, hostile} from './texts.js'
import {again, brief, startUps, table, thorough} from './timing.js'

const {values} = parseArgs({options: {quick: {type: 'boolean', default: false}, only: {type: 'string'}}})
const quick = values.quick
const warmUp = quick ? brief : thorough
const root = path.resolve(import.meta.dirname, '../..')
const {texts, says} = articles(quick ? 8 : 40)
const size = texts.reduce((sum, text) => sum + text.length, 0)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

const fixed = (value: number, digits = 2): string => value.toFixed(digits)
const times = (value: number): string => `${fixed(value)} ×`

async function articlesOneByOne(): Promise<void> {
  console.log(`Articles one by one: ${says}, ${fixed(size / 1_000, 0)} KB`)
  const contest = new Contest(Object.keys(contenders))
  const spent = await contest.race(texts, quick ? 2 : 6, warmUp)
  contest.end()
  const own = spent.get(hearsay)!.steady
  console.log(
    table([
      ['', 'articles/s', 'MB/s', 'ms an article', 'in the first pass', 'hearsay is'],
      ...[...spent].map(([name, {steady, first}]) => [
        name,
        fixed((texts.length / steady) * 1_000, 0),
        fixed(size / steady / 1_000),
        fixed(steady / texts.length),
        fixed(first / texts.length),
        name === hearsay ? '' : `${times(steady / own)} as fast`,
      ]),
    ]),
  )
}

async function stepByStep(): Promise<void> {
  const spent = await steps(texts, quick ? 3 : 15, warmUp)
  const learned = spent.get('learned extraction')!
  const shared = [...spent].filter(([name]) => name !== 'learned extraction')
  const whole = shared.reduce((sum, [, ms]) => sum + ms, 0)
  const rules = spent.get('rules')!
  console.log(`Where the time goes: ${fixed(words / 1_000, 1)} thousand words`)
  console.log(
    table([
      ['', 'ms per 1,000 words', 'share'],
      ...[...spent].map(([name, ms]) => [
        name,
        fixed((ms / words) * 1_000, 3),
        name === 'learned extraction' ? 'see attributions' : `${fixed((100 * ms) / whole, 0)} %`,
      ]),
    ]),
  )
  console.log(`The learned extraction costs ${fixed((learned / words) * 1_000)} ms per 1,000 words beyond the parse (goal: at most 5).`)
  console.log(`All rules together cost ${fixed((100 * rules) / (whole - rules), 0)} % of the analysis.`)
}

async function growth(): Promise<void> {
  const sizes = [1_000, 10_000, 100_000, 1_000_000]
  const names = [floor, hearsay, writeGood]
  const contest = new Contest(names)
  const speeds = new Map<string, number[]>(names.map(name => [name, []]))
  for (const length of sizes) {
    const text = articleOf(texts, length)
    // The same amount of text at every size, in as many pieces as it takes.
    const pieces = Array.from({length: Math.max(1, Math.round((quick ? 100_000 : 400_000) / length))}, () => text)
    const spent = await contest.race(pieces, quick || length === 1_000_000 ? 1 : 3, length === sizes[0] ? warmUp : again)
    for (const [name, {steady}] of spent) speeds.get(name)!.push((length * pieces.length) / steady / 1_000)
  }
  contest.end()
  console.log('Growth: MB/s by the size of one article')
  console.log(
    table([
      ['', '1 KB', '10 KB', '100 KB', '1 MB', '1 MB to 10 KB'],
      ...[...speeds].map(([name, s]) => [name, ...s.map(x => fixed(x)), times(s[3]! / s[1]!)]),
    ]),
  )
}

function coldStart(): void {
  const article = path.join(root, 'fixtures/articles/council-vote.txt')
  const command = path.join(root, 'dist/bin/hearsay.js')
  const writeGoodCommand = path.join(path.dirname(new URL(import.meta.resolve('write-good')).pathname), 'bin/write-good.js')
  if (!fs.existsSync(command)) throw new Error('dist/bin/hearsay.js is missing; run npm run build')
  const commands = {
    'node -e 0': ['-e', '0'],
    'hearsay --version': [command, '--version'],
    'hearsay, one article': [command, article],
    'write-good, one article': [writeGoodCommand, article],
  }
  const show = (title: string, env: NodeJS.ProcessEnv) => {
    const spent = startUps(Object.values(commands), quick ? 5 : 15, env)
    console.log(title)
    console.log(
      table([
        ['', 'ms', 'beyond node', 'to node -e 0'],
        ...Object.keys(commands).map((name, i) => [
          name,
          fixed(spent[i]!, 0),
          fixed(spent[i]! - spent[0]!, 0),
          times(spent[i]! / spent[0]!),
        ]),
      ]),
    )
  }
  show('Cold start: wall time of a whole process, median', process.env)
  // Node reads the certificates that this variable names at every start, which takes longer than all else that an empty program does:
  // what is set on a machine decides how large a multiple of it any other program is.
  const {NODE_EXTRA_CA_CERTS: certificates, ...plain} = process.env
  if (certificates) show('\nThe same without NODE_EXTRA_CA_CERTS, which is set here and makes Node read certificates first', plain)
}

/** Runs one measurement in a process of its own; its output, or undefined where it takes longer than a minute. */
function apart(...args: string[]): string | undefined {
  const {stdout, status, signal} = spawnSync(process.execPath, [path.join(import.meta.dirname, 'one.js'), ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (signal !== null) return undefined
  if (status !== 0) throw new Error(`the measurement ${args.join(' ')} failed`)
  return stdout.trim()
}

function hostileInputs(): void {
  console.log('Inputs made to hurt: CPU seconds for the whole lint')
  const rows: string[][] = [['', 'half', 'whole', 'growth']]
  for (const [i, {name}] of hostile.entries()) {
    const [half, whole] = apart('hostile', String(i))?.split(' ').map(Number) ?? []
    if (half === undefined || whole === undefined) rows.push([name, '–', '> 60', '–'])
    else rows.push([name, fixed(half), fixed(whole), whole < 0.02 ? '–' : times(whole / half)])
  }
  console.log(table(rows))
}

function memory(): void {
  const sizes = [10_000, 100_000, 1_000_000]
  const peaks = (...args: string[]): readonly (readonly string[])[] =>
    sizes.map(
      length =>
        apart('memory', String(length), ...args)
          ?.split(' ')
          .map(value => fixed(Number(value), 0)) ?? ['–', '–'],
    )
  const idle = peaks('idle')
  const linted = peaks()
  console.log('Memory: peak MB of a process that lints one article')
  console.log(
    table([
      ['', '10 KB', '100 KB', '1 MB'],
      ['text made, nothing linted', ...idle.map(([mb]) => mb!)],
      ['hearsay', ...linted.map(([mb]) => mb!)],
      ['its findings as JSON, KB', ...linted.map(([, kb]) => kb!)],
    ]),
  )
}

const sections: Readonly<Record<string, () => void | Promise<void>>> = {
  articles: articlesOneByOne,
  steps: stepByStep,
  growth,
  start: coldStart,
  hostile: hostileInputs,
  memory,
}
if (values.only !== undefined && !(values.only in sections)) throw new Error(`--only takes one of ${Object.keys(sections).join(', ')}`)
console.log(`Node ${process.version}, ${process.platform} ${process.arch}${quick ? ', quick' : ''}\n`)
for (const [name, section] of Object.entries(sections)) {
  if (values.only !== undefined && values.only !== name) continue
  await section()
  console.log()
}
