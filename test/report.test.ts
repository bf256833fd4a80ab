import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import test from 'ava'
import {SaxesParser} from 'saxes'
import type {FileReport} from '../src/engine/finding.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import {defineRule} from '../src/engine/rule.js'
import {readText} from '../src/read/text.js'
import {type FormatName, formatNames, formatter} from '../src/report/index.js'
import {broken, place} from './command.js'

/** Reports the words between two tildes: places and words as the test wants them. */
const hash = defineRule({
  meta: {
    id: 'hash',
    status: 'trial',
    level: 'warn',
    summary: 'Finds marks.',
    why: 'For tests.',
    remedy: 'check the copy',
    messages: {found: '“{{words}}” stands here'},
    examples: [],
    limits: [],
  },
  create: ({report, text}) => ({
    article(article) {
      const marks = [...article.text.matchAll(/~/g)].map(match => match.index)
      for (let i = 0; i + 1 < marks.length; i += 2) {
        const at = {start: marks[i]! + 1, end: marks[i + 1]!}
        const see = i > 0 ? [{start: marks[0]! + 1, end: marks[1]!, why: 'first seen here'}] : []
        const level = at.end - at.start > 12 ? 'error' : 'warn'
        report({
          message: 'found',
          at,
          see,
          level,
          expected: ['other words'],
          data: {words: text(at)},
        })
      }
    },
  }),
})

const tool = {name: 'hearsay', version: '1.2.3', rules: [hash.meta]}
const plain = {colour: false, width: 0}

function report(source: string, name = 'desk/a.txt'): FileReport {
  return lintArticle(readText(source, name), [hash], recommended([hash])).report
}

async function printed(format: FormatName, ...files: FileReport[]): Promise<string> {
  return (await formatter(format))(files, tool, plain)
}

const two = 'Ida said “no” and ~left~.\nThe board said it was ~sorry for the delay~ on Friday.\n'

/** Lines that a build service or a terminal would act on if they came through. */
const hostile = [
  '::error file=x.js,line=1::~owned by copy~',
  '##[error]~gone ##[add-mask]all~ now',
  'A ~\u001b[31mred\u001b[0m word~ and \u009b2Ja clear.',
  'A ~\u202eturned\u202c\u2066 word\u2069 \u200bhere~.',
  'The ~<script>alert("x")</script> & \'tag\' ]]> --~ end.',
  '%0A::warning::~100%25 %0A::error::x~',
].join('\n')

test('every format prints hostile copy without a command, an escape code or a mark of direction', async t => {
  const files = [report(hostile, '::warning::a,b%3A "x".txt')]
  t.is(files[0]!.findings.length, 6)
  for (const format of formatNames) {
    const out = await printed(format, ...files)
    t.notRegex(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/, format)
    t.false(out.includes('##['), format)
    const commands = out.split('\n').filter(line => line.trimStart().startsWith('::'))
    t.is(commands.length, format === 'github' ? 6 : 0, format)
  }
})

test('github: properties and data are escaped as the runner reads them', async t => {
  const [first, ...rest] = (await printed('github', report('~100%: a, b~ it is.\n', 'desk/a, b:c%20.txt'))).trim().split('\n')
  t.is(rest.length, 0)
  t.is(
    first,
    '::warning file=desk/a%2C b%3Ac%2520.txt,line=1,endLine=1,col=2,endColumn=12,title=hearsay%3A hash::“100%25: a, b” stands here',
  )
})

test('github: a finding over two lines is pinned to its first', async t => {
  t.regex(await printed('github', report('One ~two\nthree~ four.\n')), /^::warning file=desk\/a\.txt,line=1,col=6,title=/)
})

test('github: ten of each kind, the rest counted', async t => {
  const out = (await printed('github', report(`${'~ab~ c. '.repeat(14)}${'~a longer stretch~ d. '.repeat(11)}\n`))).trim().split('\n')
  const kinds = out.map(line => /^::(\w+)/.exec(line)![1])
  t.is(kinds.filter(kind => kind === 'error').length, 10)
  t.is(kinds.filter(kind => kind === 'warning').length, 10)
  t.is(kinds.filter(kind => kind === 'notice').length, 1)
  t.regex(out.at(-1)!, /1 more error, 4 more warnings not shown/)
})

test('stylish: words under carets, the other place below, a summary', async t => {
  t.is(
    await printed('stylish', report(two)),
    `desk/a.txt
  1:20  warning  “left” stands here  hash
    | Ida said “no” and ~left~.
    |                    ^^^^
  2:24  error    “sorry for the delay” stands here  hash
    | The board said it was ~sorry for the delay~ on Friday.
    |                        ^^^^^^^^^^^^^^^^^^^
    see 1:20 first seen here: “left”

1 error, 1 warning, 0 notes in 1 article
`,
  )
})

test('stylish: a long sentence is cut around the words', async t => {
  const out = (await formatter('stylish'))([report(`${'word '.repeat(60)}~here~ ${'word '.repeat(60)}end.\n`)], tool, {
    colour: false,
    width: 80,
  })
  const [line, carets] = out.split('\n').filter(text => text.startsWith('    |'))
  t.true(line!.length <= 82)
  t.is(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1), 'here')
})

test('rdjson: columns count bytes of UTF-8', async t => {
  const {diagnostics, source} = JSON.parse(await printed('rdjson', report('“Né” 🙂 ~left~.\n')))
  t.is(source.name, 'hearsay')
  t.deepEqual(diagnostics[0].location, {path: 'desk/a.txt', range: {start: {line: 1, column: 17}, end: {line: 1, column: 21}}})
  t.is(Buffer.from('“Né” 🙂 ~left~.').subarray(16, 20).toString(), 'left')
  t.deepEqual(diagnostics[0].suggestions[0].text, 'other words')
  const lines = (await printed('rdjsonl', report(two))).trim().split('\n')
  t.deepEqual(
    lines.map(line => JSON.parse(line).severity),
    ['WARNING', 'ERROR'],
  )
})

/** Parses XML and gives its elements: throws where it is not well formed. */
function elements(xml: string): {name: string; attributes: Record<string, string>}[] {
  const found: {name: string; attributes: Record<string, string>}[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => found.push({name, attributes: attributes as Record<string, string>}))
  parser.write(xml).close()
  return found
}

test('checkstyle and junit are well-formed XML that says what was found', async t => {
  const clean = report('Nothing here.\n', 'b.txt')
  const checkstyle = elements(await printed('checkstyle', report(hostile), report(two), clean))
  t.is(checkstyle.filter(({name}) => name === 'error').length, 8)
  t.deepEqual(checkstyle.filter(({name}) => name === 'error').at(-1)!.attributes, {
    line: '2',
    column: '24',
    severity: 'error',
    message: '“sorry for the delay” stands here',
    source: 'hearsay.hash',
  })
  const junit = elements(await printed('junit', report(two), clean))
  t.deepEqual(junit[0]!.attributes, {name: 'hearsay', tests: '3', failures: '2', errors: '0'})
  t.is(junit.filter(({name}) => name === 'failure').length, 2)
})

test('sarif: one run with every rule, places, related places, our own fingerprint', async t => {
  const files = [report(two, 'desk/a b:c.txt')]
  const {version, runs} = JSON.parse(await printed('sarif', ...files))
  t.is(version, '2.1.0')
  const [{tool, results, columnKind}] = runs
  t.is(columnKind, 'utf16CodeUnits')
  t.is(tool.driver.rules[0].id, 'hash')
  t.is(results[1].level, 'error')
  t.deepEqual(results[1].locations[0].physicalLocation, {
    artifactLocation: {uri: 'desk/a%20b%3Ac.txt'},
    region: {startLine: 2, startColumn: 24, endLine: 2, endColumn: 43},
  })
  t.is(results[1].message.text, '“sorry for the delay” stands here (first seen here: [left](0))')
  t.is(results[1].relatedLocations[0].physicalLocation.region.startLine, 1)
  t.deepEqual(Object.keys(results[0].partialFingerprints), ['hearsayFinding/v1'])
  t.deepEqual(JSON.parse(await printed('sarif', report('Nothing here.\n'))).runs[0].results, [])
})

test('sarif: a finding keeps its fingerprint when lines are added above, and loses it with its sentence', async t => {
  const key = async (source: string): Promise<string> =>
    JSON.parse(await printed('sarif', report(source))).runs[0].results[0].partialFingerprints['hearsayFinding/v1']
  const before = await key('Ida ~left~.\n')
  t.is(await key('A new first line.\n\nIda ~left~.\n'), before)
  t.not(await key('Ida then ~left~.\n'), before)
})

const docs = path.resolve(import.meta.dirname, '../../docs')
interface Pattern {
  regexp: string
  [part: string]: string | number
}
const pasted = (name: string) => JSON.parse(fs.readFileSync(path.join(docs, name), 'utf8'))
const vscode: Pattern[] = pasted('vscode-tasks.json').tasks.map((task: {problemMatcher: {pattern: Pattern}}) => task.problemMatcher.pattern)
const actions: {severity?: string; pattern: Pattern}[] = pasted('problem-matcher.json').problemMatcher.map(
  (matcher: {severity?: string; pattern: Pattern[]}) => ({
    ...(matcher.severity ? {severity: matcher.severity} : {}),
    pattern: matcher.pattern[0]!,
  }),
)

function matched(line: string, {regexp, ...parts}: Pattern): Record<string, string> | undefined {
  const match = new RegExp(regexp).exec(line)
  return match ? Object.fromEntries(Object.entries(parts).map(([part, group]) => [part, match[group as number]!])) : undefined
}

test('the problem matchers of the docs read the real output, whatever the file is called', t => {
  const names = ['plain.txt', 'with space.txt', 'a: 12:3: error: b.txt', 'Zürich – “último”.txt', '記事.txt', 'x [y].txt']
  const levels = {error: 'error', warn: 'warning', info: 'info'} as const
  const overrides = Object.keys(levels).map(level => ({files: `${level}/**`, rules: {'unbalanced-quotes': level}}))
  const files = Object.keys(levels).flatMap(level => names.map(name => `${level}/${name}`))
  const here = place(t, {'hearsay.config.json': JSON.stringify({overrides}), ...Object.fromEntries(files.map(name => [name, broken]))})
  const {out} = here.run(['-f', 'unix', ...files])
  const lines = out.split('\n').filter(line => line.endsWith('[unbalanced-quotes]'))
  t.is(lines.length, files.length)
  for (const [i, line] of lines.entries()) {
    const file = files[i]!
    const severity = levels[file.split('/')[0] as keyof typeof levels]
    for (const pattern of vscode)
      t.like(matched(line, pattern), {file, line: '3', column: '17', endLine: '3', code: 'unbalanced-quotes', severity})
    const found = actions.map(({pattern}) => matched(line, pattern)).filter(one => one !== undefined)
    t.is(found.length, 1)
    t.like(found[0], {file, line: '3', column: '17', code: 'unbalanced-quotes'})
  }
})

test('json, sarif and the configuration schema are what ajv calls valid', async t => {
  const ajv = new Ajv.default({strict: false, validateFormats: false})
  t.true(ajv.validateSchema(pasted('hearsay.schema.json')) as boolean)
  t.notThrows(() => ajv.compile(pasted('hearsay.schema.json')))
  t.is(JSON.parse(await printed('json', report(two))).files[0].messages.length, 2)
})
