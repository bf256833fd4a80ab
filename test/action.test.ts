import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, {type ExecutionContext} from 'ava'

const action = path.resolve(import.meta.dirname, '../action/index.js')
/** A Node 24 beside the one that runs the tests; the action runs on it. CI sets this. */
const node24 = process.env['NODE24']

interface Repository {
  readonly folder: string
  readonly base: string
  readonly git: (...args: string[]) => string
}

const clean = 'The bridge will close in May, Lia Moss, the city engineer, said on Monday.\n'
const faulty = 'The mayor has reportedly sold the town hall to a circus.\n'

/** A repository with one commit on `main` and a pull request's commit above it. */
function repository(t: ExecutionContext, change: (folder: string) => void): Repository {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-action-'))
  t.teardown(() => fs.rmSync(folder, {recursive: true, force: true}))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {cwd: folder, encoding: 'utf8'}).trim()
  git('init', '-q', '-b', 'main')
  fs.mkdirSync(path.join(folder, 'copy'))
  fs.writeFileSync(path.join(folder, 'copy/old.txt'), `${clean}\n${faulty}`)
  fs.writeFileSync(path.join(folder, 'copy/untouched.txt'), faulty)
  git('add', '.')
  git('commit', '-q', '-m', 'base')
  const base = git('rev-parse', 'HEAD')
  git('checkout', '-q', '-b', 'story')
  change(folder)
  git('add', '.')
  git('commit', '-q', '-m', 'story')
  return {folder, base, git}
}

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: string
}

function run({folder, base}: Repository, inputs: Readonly<Record<string, string>> = {}, node = process.execPath): Ran {
  const runner = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-runner-'))
  const file = (name: string, content = ''): string => {
    fs.writeFileSync(path.join(runner, name), content)
    return path.join(runner, name)
  }
  const event = file('event.json', JSON.stringify({pull_request: {base: {sha: base, ref: 'main'}}}))
  const env = {
    PATH: process.env['PATH'],
    HOME: runner,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: event,
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('output'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
  const {status, stdout, stderr} = spawnSync(node, [action], {cwd: folder, env, encoding: 'utf8'})
  const read = (name: string): string => fs.readFileSync(path.join(runner, name), 'utf8')
  const ran = {status, stdout, stderr, summary: read('summary.md'), outputs: read('output')}
  fs.rmSync(runner, {recursive: true, force: true})
  return ran
}

const annotated = (ran: Ran): string[] =>
  [...ran.stdout.matchAll(/^::(?:error|warning|notice) file=([^,]+),line=(\d+)/gm)].map(([, file, line]) => `${file}:${line}`)

const addStory = (folder: string): void => {
  fs.writeFileSync(path.join(folder, 'copy/new story.txt'), `${clean}\n${faulty}`)
  fs.appendFileSync(path.join(folder, 'copy/old.txt'), '\nThe circus was allegedly paid by a rival.\n')
}

test('only what the pull request changes is checked; annotations, summary and outputs say the same', t => {
  const ran = run(repository(t, addStory))
  t.deepEqual([...new Set(annotated(ran).map(place => place.split(':')[0]))].sort(), ['copy/new story.txt', 'copy/old.txt'])
  t.true(annotated(ran).includes('copy/new story.txt:3'))
  t.regex(ran.summary, /## hearsay: /)
  t.regex(ran.summary, /### Name the source/)
  t.regex(ran.summary, /Sources of copy\/new story\.txt/)
  t.regex(ran.summary, /changed since main/)
  t.regex(ran.outputs, /^errors=0$/m)
  t.regex(ran.outputs, /^warnings=[1-9]\d*$/m)
  t.is(ran.status, 0)
})

test('changed: lines leaves out what stood there before', t => {
  const ran = run(repository(t, addStory), {changed: 'lines'})
  const old = annotated(ran).filter(place => place.startsWith('copy/old.txt'))
  t.deepEqual([...new Set(old)], ['copy/old.txt:5'])
})

test('changed: all checks every article of the paths', t => {
  t.true(annotated(run(repository(t, addStory), {changed: 'all', paths: 'copy'})).some(place => place.startsWith('copy/untouched.txt')))
})

test('max-warnings and errors fail the step; sarif-file is written and named', t => {
  const made = repository(t, addStory)
  const ran = run(made, {'max-warnings': '0', 'sarif-file': 'out/hearsay.sarif'})
  t.is(ran.status, 1)
  t.regex(ran.outputs, /^sarif=out\/hearsay\.sarif$/m)
  const sarif = JSON.parse(fs.readFileSync(path.join(made.folder, 'out/hearsay.sarif'), 'utf8')) as {runs: {results: unknown[]}[]}
  t.true(sarif.runs[0]!.results.length > 0)
})

test('a recorded exception is no alert: code scanning would show a suppressed result as an open one', t => {
  const made = repository(t, folder => {
    fs.writeFileSync(path.join(folder, 'copy/story.md'), `<!-- hearsay-disable-next-line hedge -- the deed is in the file -->\n${faulty}`)
  })
  run(made, {'sarif-file': 'hearsay.sarif'})
  const {runs} = JSON.parse(fs.readFileSync(path.join(made.folder, 'hearsay.sarif'), 'utf8')) as {runs: {results: {ruleId: string}[]}[]}
  t.false(runs[0]!.results.some(({ruleId}) => ruleId === 'hedge'))
})

test('a pull request without articles passes with a word', t => {
  const ran = run(repository(t, folder => fs.writeFileSync(path.join(folder, 'README.rst'), 'x')))
  t.is(ran.status, 0)
  t.deepEqual(annotated(ran), [])
  t.regex(ran.summary, /nothing to report/)
})

test('a shallow clone without the base says what to set and checks everything', t => {
  const made = repository(t, addStory)
  const shallow = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-shallow-'))
  t.teardown(() => fs.rmSync(shallow, {recursive: true, force: true}))
  execFileSync('git', ['clone', '-q', '--depth', '1', '--branch', 'story', `file://${made.folder}`, shallow])
  execFileSync('git', ['remote', 'remove', 'origin'], {cwd: shallow})
  const ran = run({...made, folder: shallow})
  t.regex(ran.summary, /fetch\\?-depth: 0/)
  t.true(annotated(ran).some(place => place.startsWith('copy/untouched.txt')))
})

test('a wrong input is one clear line and exit 2', t => {
  const ran = run(repository(t, addStory), {changed: 'line'})
  t.is(ran.status, 2)
  t.regex(ran.stdout, /^::error title=hearsay::.*did you mean “lines”/m)
})

const hostile = [
  '::error file=copy/old.txt,line=1::The desk has reportedly been hacked, an aide said.',
  '##[set-output name=x]The mayor reportedly left, he said.',
  '::add-mask::reportedly',
  '\u001b[31mThe mayor has reportedly\u001b[0m resigned over the fire.',
  '\u202eThe mayor has reportedly resigned over the flood.\u202c',
  `The mayor has reportedly resigned over ${'the very long affair '.repeat(2000)}.`,
  '<script>alert(1)</script> The mayor has reportedly [resigned](https://example.org) | over | ``` the strike.',
].join('\n\n')

for (const [name, node] of [
  ['this Node', process.execPath],
  ['Node 24', node24],
] as const) {
  const title = `a hostile article is never a command, a colour or markup, under ${name}`
  if (!node) {
    test.skip(`${title} (NODE24 names no Node 24 on this machine)`, () => {})
    continue
  }
  test(title, t => {
    const ran = run(
      repository(t, folder => {
        fs.writeFileSync(path.join(folder, 'copy/%0A::error::x, y.txt'), hostile)
      }),
      {},
      node,
    )
    t.true(annotated(ran).length > 0)
    for (const line of ran.stdout.split('\n').filter(Boolean)) {
      t.regex(line, /^::(?:error|warning|notice) (?:file=copy\/%250A%3A%3Aerror%3A%3Ax%2C y\.txt,|title=hearsay::)/)
      t.true(line.length < 6000)
    }
    t.false((ran.stdout + ran.summary).includes('\u001b'))
    t.false((ran.stdout + ran.summary).includes('\u202e'))
    t.false(ran.stdout.includes('##['))
    t.false(ran.summary.includes('<script>'))
    t.is(ran.outputs.trim().split('\n').length, 3)
  })
}
