import test from 'ava'
import {choice, readArguments} from '../src/cli/options.js'
import {BadRequest} from '../src/engine/trouble.js'
import {broken, place, sound} from './command.js'

const quotes = ['--rule', 'unbalanced-quotes: error']

test('an article without faults: exit 0 and one line', t => {
  const {code, out, err} = place(t, {'a.txt': sound}).run(['a.txt'])
  t.is(code, 0)
  t.is(out, '1 article, nothing to report\n')
  t.is(err, '')
})

test('an error: exit 1, the words in their sentence with a caret line', t => {
  const {code, out, err} = place(t, {'a.txt': broken}).run(['a.txt', ...quotes])
  t.is(code, 1)
  t.is(err, '')
  t.regex(
    out,
    /^a\.txt\n[\s\S]* {2,}3:17 {2}error {4}.*unbalanced-quotes\n {4}\| The owner said: “It was the weather and nothing else\.\n {4}\| {17}\^/,
  )
})

test('json names every finding with place, words and page, and nothing else goes to standard output', t => {
  const {code, out} = place(t, {'a.txt': broken}).run(['-f', 'json', 'a.txt'])
  t.is(code, 1)
  const {version, tool, files, errors} = JSON.parse(out)
  t.is(version, 1)
  t.is(tool.name, 'hearsay')
  t.is(errors, 1)
  const message = files[0].messages.find((m: {rule: string}) => m.rule === 'unbalanced-quotes')
  t.deepEqual(message.start, {line: 3, column: 17, offset: 44})
  t.deepEqual(message.end.line, 3)
  t.is(broken.slice(message.start.offset, message.end.offset).replace(/\s+/g, ' '), message.actual)
  t.is(message.severity, 'error')
  t.regex(message.url, /^https:.*unbalanced-quotes/)
})

test('standard input, under a name of its own', t => {
  const {code, out} = place(t).run(['-f', 'unix', '-', '--stdin-filename', 'desk/a.txt', ...quotes], {input: broken})
  t.is(code, 1)
  t.regex(out, /^desk\/a\.txt:3:17:3:\d+: error: .* \[unbalanced-quotes\]$/m)
})

test('a folder means the article files below it, once each, in order; a glob what it matches', t => {
  const here = place(t, {'b/two.txt': broken, 'b/deep/one.txt': broken, 'b/notes.css': 'x', 'a.txt': broken})
  const paths = (out: string) => [
    ...new Set(
      out
        .trim()
        .split('\n')
        .map(line => line.split(':')[0]),
    ),
  ]
  t.deepEqual(paths(here.run(['-f', 'unix', 'b', 'b/two.txt', 'a.txt']).out), ['b/deep/one.txt', 'b/two.txt', 'a.txt'])
  t.deepEqual(paths(here.run(['-f', 'unix', '**/t*.txt']).out), ['b/two.txt'])
})

test('warnings pass until --max-warnings says no; --quiet keeps errors only', t => {
  const here = place(t, {'a.txt': broken})
  const warn = ['--rule', 'unbalanced-quotes: warn', '-f', 'json', 'a.txt']
  t.is(here.run(warn).code, 0)
  const {code, out, err} = here.run([...warn, '--max-warnings', '0', '--quiet'])
  t.is(code, 1)
  t.regex(err, /--max-warnings allows 0/)
  t.deepEqual(JSON.parse(out).files[0].messages, [])
})

test('--output writes the report and leaves standard output empty', t => {
  const here = place(t, {'a.txt': broken})
  const {code, out} = here.run(['a.txt', '-f', 'json', '-o', 'report.json'])
  t.is(code, 1)
  t.is(out, '')
  t.is(JSON.parse(here.read('report.json')).errors, 1)
})

test('what cannot be read gets one line each and exit 2; the other files are linted', t => {
  const here = place(t, {
    'good.txt': broken,
    'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x70, 0x65, 0x6e, 0x73]),
    'empty.txt': '',
    'folder/x.css': 'x',
  })
  const {code, out, err} = here.run(['-f', 'unix', 'missing.txt', 'folder', 'picture.txt', 'latin.txt', 'empty.txt', 'good.txt'])
  t.is(code, 2)
  t.regex(out, /^good\.txt:3:17/m)
  const lines = err.trim().split('\n')
  t.is(lines.length, 5)
  for (const [i, words] of [
    'missing.txt: no such file',
    'folder: no article files',
    'picture.txt: is a PNG',
    'latin.txt: ',
    'empty.txt: is empty',
  ].entries())
    t.true(lines[i]!.startsWith(`hearsay: ${words}`), lines[i])
})

test('unknown options and options of other commands name the nearest', t => {
  const asked: [string[], RegExp][] = [
    [['--formt', 'json', 'a.txt'], /“--formt”; did you mean “--format”/],
    [['-x', 'a.txt'], /unknown option “-x”/],
    [['--format'], /--format needs a value/],
    [['--quiet=yes', 'a.txt'], /--quiet takes no value/],
    [['inspect', '--max-warnings', '3', 'a.txt'], /--max-warnings is no option of “hearsay inspect”/],
  ]
  for (const [args, message] of asked) t.throws(() => readArguments(args), {instanceOf: BadRequest, message})
  t.throws(() => choice('format', 'jsn', ['json', 'unix']), {message: 'unknown format “jsn”; did you mean “json”?'})
})

test('what cannot be asked: one line, exit 2, nothing on standard output', t => {
  const here = place(t, {'a.txt': sound})
  const asked: [string[], RegExp][] = [
    [['--formt', 'json', 'a.txt'], /“--formt”; did you mean “--format”/],
    [['--rule', 'unbalanced-qoutes: warn', 'a.txt'], /“unbalanced-qoutes”; did you mean “unbalanced-quotes”/],
    [['--max-warnings', 'few', '--preset', 'wire', 'a.txt'], /--max-warnings wants a whole number, has “few”/],
    [[], /no article given/],
  ]
  for (const [args, wanted] of asked) {
    const {code, out, err} = here.run(args)
    t.is(code, 2, args.join(' '))
    t.is(out, '')
    t.is(err.trim().split('\n').length, 1, err)
    t.regex(err, wanted)
  }
})

test('Node without WebAssembly: one line says so', t => {
  const {run} = place(t, {'article.txt': broken})
  const {code, err} = run(['article.txt'], {env: {NODE_OPTIONS: '--jitless'}})
  t.is(code, 2)
  t.regex(err, /^hearsay: Node was started without WebAssembly.*--jitless$/m)
  t.notRegex(err, /^hearsay: +at /m)
  t.is(run(['rules'], {env: {NODE_OPTIONS: '--jitless'}}).code, 0, 'what reads no article runs all the same')
})

test('colour only where it is wanted', t => {
  const here = place(t, {'a.txt': broken})
  const coloured = (args: string[], env: Record<string, string>) => here.run(['a.txt', ...args], {env}).out.includes('\u001b[')
  t.true(coloured([], {FORCE_COLOR: '1'}))
  t.false(coloured(['--color', 'never'], {FORCE_COLOR: '1'}))
})

test('rules lists every rule, and prints the page of one', t => {
  const here = place(t)
  t.regex(here.run(['rules']).out, /^unbalanced-quotes +error +\S/m)
  t.regex(here.run(['rules', 'unbalanced-quotes']).out, /What to do: fix the quotation\.[\s\S]*Reported:/)
})

test('inspect prints one object a line with blocks, sentences and attributions', t => {
  const {code, out} = place(t, {'a.txt': sound, 'b.txt': broken}).run(['inspect', '--format', 'jsonl', 'a.txt', 'b.txt'])
  t.is(code, 0)
  const [a, b, ...rest] = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  t.is(rest.length, 0)
  t.is(a.file, 'a.txt')
  t.deepEqual([a.sentences[0].start, a.sentences[0].end], [0, sound.trimEnd().length])
  t.is(b.blocks.length, 3)
})

test('--help and --version', t => {
  const here = place(t)
  t.regex(here.run(['--version']).out, /^\d+\.\d+\.\d+\n$/)
  t.regex(here.run(['--help']).out, /--max-warnings N/)
  t.notRegex(here.run(['rules', '--help']).out, /--max-warnings/)
})

test('sources prints the ledger as text or CSV', t => {
  const here = place(t, {'a.txt': 'Fares will rise by 4% in March, the operator Norlink said on Friday.\n'})
  const text = here.run(['sources', 'a.txt'])
  t.is(text.code, 0)
  t.regex(text.out, /SOURCES\n.*Norlink/)
  t.regex(here.run(['sources', '-f', 'csv', '--table', 'claims', 'a.txt']).out, /^file,.*\r\na\.txt,/)
})
