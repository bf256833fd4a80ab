import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import {parse} from 'yaml'

const root = path.resolve(import.meta.dirname, '../..')

const refuse = (name: string, text: string) =>
  spawnSync(process.execPath, [path.join(root, 'docs/examples/refuse-to-publish.mjs'), name], {
    input: text,
    encoding: 'utf8',
    env: {...process.env, HEARSAY: path.join(root, 'dist/bin/hearsay.js')},
  })

test('the CMS example publishes clean copy, stops a quotation left open, and never publishes what it could not check', t => {
  t.is(refuse('a.txt', 'The bridge will close in May, Lia Moss, the city engineer, said on Monday.\n').status, 0)
  const open = refuse('a.txt', 'Lia Moss, the city engineer, said the bridge was “closed until further notice.\n\nWork begins in May.\n')
  t.is(open.status, 1)
  t.regex(open.stdout, /^a\.txt:1: /)
  t.is(refuse('a.exe', 'MZ').status, 2)
})

test('example workflows name inputs that the action has, and only those', t => {
  const action = parse(fs.readFileSync(path.join(root, 'action.yml'), 'utf8')) as {inputs: object; outputs: object}
  const folder = path.join(root, 'docs/workflows')
  for (const file of fs.readdirSync(folder)) {
    const workflow = parse(fs.readFileSync(path.join(folder, file), 'utf8')) as {
      jobs: Record<string, {steps: {uses?: string; with?: object}[]}>
    }
    const steps = Object.values(workflow.jobs).flatMap(job => job.steps)
    const own = steps.filter(step => step.uses?.startsWith('hearsay-lint/hearsay@'))
    t.is(own.length, 1, file)
    for (const name of Object.keys(own[0]!.with ?? {})) t.true(name in action.inputs, `${file}: ${name}`)
  }
})

test('the pre-commit hook names the command of the package', t => {
  const [hook] = parse(fs.readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {entry: string}[]
  const {bin} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {bin: Record<string, string>}
  t.true(hook!.entry in bin)
})

const newsroom = path.join(root, 'docs/examples/newsroom')

test('the worked newsroom example is a configuration that holds', t => {
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'dist/bin/hearsay.js'), '--config', path.join(newsroom, 'hearsay.config.yaml'), '--format', 'json', '-'],
    {
      input:
        'Town hall sources told the Ashby Gazette that the iconic clock would be sold. Graham Holtbey said it was a shame. Word is that the sale is off.\n',
      encoding: 'utf8',
    },
  )
  t.is(run.stderr, '')
  const {files} = JSON.parse(run.stdout) as {files: {messages: {rule: string}[]}[]}
  const found = files.flatMap(file => file.messages.map(({rule}) => rule))
  t.true(found.includes('house/iconic'))
  t.true(found.includes('house/town-hall'))
  t.true(found.includes('inconsistent-source-name'))
  t.true(found.includes('agentless-attribution'), 'the row “word is that” holds')
  t.false(found.includes('secondhand-source'), 'what the own newsroom was told is not second-hand')
})
