/** Rules that look across the files of one run, by way of the one rule that does. */
import test from 'ava'
import {rules} from '../rules/index.js'
import {compareRun} from '../src/engine/across.js'
import {type Judged, judgeArticle, recommended} from '../src/engine/lint.js'
import {defineRule} from '../src/engine/rule.js'
import {readText} from '../src/read/text.js'
import {place} from './command.js'

const may = 'The quay will hold.\n\nJohn Halloway, who is harbour engineer in Ostby, said so in May.\n'
const june = 'The quay is shut.\n\n“It is cracked,” said Jon Halloway, a harbour engineer at the Port of Ostby.\n'
const files = {'1-may.txt': may, '2-june.txt': june}

interface Message {
  rule: string
  message: string
  see: {path?: string; text: string; start: {line: number; column: number}}[]
}
const named = ({messages}: {messages: Message[]}) => messages.filter(({rule}) => rule === 'inconsistent-source-name')

test('a source spelled otherwise in another file is reported in the later file, with the other place, whatever the order', t => {
  const here = place(t, files)
  const messages = (...paths: string[]) =>
    Object.fromEntries(
      (JSON.parse(here.run(['-f', 'json', ...paths]).out).files as {path: string; messages: Message[]}[]).map(file => [
        file.path,
        named(file),
      ]),
    )
  const both = messages('1-may.txt', '2-june.txt')
  t.deepEqual(both['1-may.txt'], [])
  t.is(both['2-june.txt']!.length, 1)
  const [found] = both['2-june.txt']!
  t.is(found!.message, '“Jon Halloway” here, “John Halloway” in 1-may.txt, line 3. Check the spelling.')
  t.like(found!.see[0], {path: '1-may.txt', text: 'John Halloway', start: {line: 3, column: 1}})
  t.deepEqual(messages('2-june.txt', '1-may.txt'), both)
  t.deepEqual(messages('.'), both)
  t.deepEqual(messages('2-june.txt')['2-june.txt'], [])
})

test('the spelling in fewer files is reported; the one on the house list never is', t => {
  const here = place(t, {
    ...files,
    '3-july.txt': june,
    'listed/hearsay.config.yaml': 'names: [Jon Halloway]',
    'listed/1.txt': may,
    'listed/2.txt': june,
  })
  const reported = (path: string) =>
    JSON.parse(here.run(['-f', 'json', path]).out)
      .files.filter((file: {messages: Message[]}) => named(file).length > 0)
      .map((file: {path: string}) => file.path)
  t.deepEqual(reported('*.txt'), ['1-may.txt'])
  t.deepEqual(reported('listed'), ['listed/1.txt'])
})

test('the other file is named in every format that shows other places', t => {
  const here = place(t, {...files, '1-may.txt': `“Good morning.” ${may.slice(21)}`})
  const run = (format: string) => here.run(['-f', format, '.', '--rule', 'inconsistent-source-name: error']).out
  const {results} = JSON.parse(run('sarif')).runs[0]
  const result = results.find(({ruleId}: {ruleId: string}) => ruleId === 'inconsistent-source-name')
  t.is(result.locations[0].physicalLocation.artifactLocation.uri, '2-june.txt')
  t.is(result.relatedLocations[0].physicalLocation.artifactLocation.uri, '1-may.txt')
  t.regex(run('stylish'), /see 1-may\.txt:1:17 spelled this way there: “John Halloway”/)
  t.regex(run('github'), /%0A1-may\.txt, line 1: spelled this way there: “John Halloway”/)
  t.regex(run('unix'), /^2-june\.txt:3:23:.*“John Halloway” in 1-may\.txt, line 1/m)
  const {diagnostics} = JSON.parse(run('rdjson'))
  const one = diagnostics.find(({code}: {code: {value: string}}) => code.value === 'inconsistent-source-name')
  t.like(one.related_locations[0].location, {path: '1-may.txt', range: {start: {line: 1, column: 21}, end: {line: 1, column: 34}}})
})

test('exceptions and the baseline hold for what other files show as for any finding', t => {
  const reason = '-- two engineers of nearly one name'
  const here = place(t, {
    '1.md': may,
    '2.md': june.replace('“It', `<!-- hearsay-disable-next-line inconsistent-source-name ${reason} -->\n\n“It`),
    'known/1.txt': may,
    'known/2.txt': june,
  })
  const [, second] = JSON.parse(here.run(['-f', 'json', '1.md', '2.md']).out).files
  t.deepEqual(
    second.messages.map(({rule}: Message) => rule).filter((rule: string) => rule !== 'single-source'),
    [],
  )
  t.like(second.exceptions[0], {rule: 'inconsistent-source-name', reason: 'two engineers of nearly one name'})
  here.run(['--baseline', 'known.json', '--update-baseline', 'known'])
  t.notRegex(here.run(['-f', 'unix', '--baseline', 'known.json', 'known']).out, /inconsistent-source-name/)
})

test('the rule, or its comparison of files, can be switched off for some files', t => {
  const here = place(t, {
    ...files,
    'hearsay.config.yaml': 'overrides: [{files: 1-may.txt, rules: {inconsistent-source-name: [warn, {acrossFiles: false}]}}]',
  })
  t.notRegex(here.run(['-f', 'unix', '.']).out, /Halloway/)
  t.notRegex(here.run(['-f', 'unix', '--no-config', '.', '--rule', 'inconsistent-source-name: off']).out, /Halloway/)
  t.regex(here.run(['-f', 'unix', '--no-config', '.']).out, /Halloway/)
})

test('a rule that throws while files are compared is named, and the rest of the run stands', t => {
  const meta = `{id: 'house/pairs', status: 'trial', level: 'warn', summary: 's', why: 'w', remedy: 'check the copy', messages: {m: 'found'}, examples: [], limits: []}`
  const here = place(t, {
    ...files,
    'hearsay.config.yaml': 'plugins: ./pairs.mjs',
    'pairs.mjs': `export default {meta: ${meta}, create: () => ({}), across: {keep: () => [{at: {start: 0, end: 3}}], compare() { null.x }}}`,
  })
  const {code, out, err} = here.run(['-f', 'unix', '.'])
  t.is(code, 2)
  t.regex(out, /Halloway/)
  t.regex(err, /^hearsay: the rule house\/pairs .*null.*; it was left out where it compares files\n$/)
})

test('what is kept is a copy, and keeping what is not plain or not in the text is the rule’s fault', t => {
  const words = {first: 'The'}
  const rule = (at: {start: number; end: number}) =>
    defineRule({
      meta: {
        id: 'pairs',
        status: 'trial',
        level: 'warn',
        remedy: 'check the copy',
        summary: 's',
        why: 'w',
        messages: {again: '“{{words}}” again, as in {{file}}'},
        examples: [],
        limits: [],
      },
      create: () => ({}),
      across: {
        keep: () => [{at, words}],
        compare(kept, report) {
          const [first, ...rest] = kept
          for (const at of rest)
            report({message: 'again', at, see: {kept: first!, why: 'here'}, data: {words: at.what.words.first, file: first!.file}})
        },
      },
    })
  const judge = (path: string, at: {start: number; end: number}): Judged & {path: string} => {
    const pairs = rule(at)
    return {path, ...judgeArticle(readText(may, path), [pairs], recommended([pairs]))}
  }
  t.is(judge('a.txt', {start: 0, end: 1000}).settle().report.troubles.length, 1)
  const one = rule({start: 0, end: 3})
  const run = ['b.txt', 'a.txt'].map(path => ({path, ...judgeArticle(readText(may, path), [one], recommended([one]))}))
  words.first = 'changed'
  const {findings} = compareRun(run)
  t.deepEqual([...findings.keys()], [0])
  const [finding] = findings.get(0)!
  t.is(finding!.message, '“The” again, as in a.txt')
  t.is(finding!.see[0]!.path, 'a.txt')
})

test('one article alone is compared with nothing', t => {
  const [first, second] = [may, june].map((text, i) => judgeArticle(readText(text, `${i}.txt`), rules, recommended(rules)))
  t.deepEqual(
    [first!, second!].map(({settle}) => settle().report.findings.filter(({rule}) => rule === 'inconsistent-source-name').length),
    [0, 0],
  )
})
