import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import unbalanced from '../rules/unbalanced-quotes.js'
import {applyBaseline, emptyBaseline, parseBaseline, updatedBaseline} from '../src/engine/baseline.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import {readText} from '../src/read/text.js'
import {broken, place, sound} from './command.js'

const report = (text: string) => lintArticle(readText(text, 'desk/a.txt'), [unbalanced], recommended([unbalanced])).report
const same = (path: string) => path
const known = updatedBaseline([report(broken)], emptyBaseline, same)
const against = (text: string) => {
  const {files, known: held, paid} = applyBaseline([report(text)], known, same)
  return {left: files[0]!.findings.length, held, paid}
}

test('what is known is held back, wherever it has moved', t => {
  t.deepEqual(against(broken), {left: 0, held: 1, paid: 0})
  t.deepEqual(against(`Another first line.\n\n${broken}`), {left: 0, held: 1, paid: 0})
})

test('a changed sentence is looked at afresh, and a second fault does not hide behind the first', t => {
  t.deepEqual(against(broken.replace('weather', 'pilot')), {left: 1, held: 0, paid: 1})
  t.deepEqual(against(`${broken}\nThe owner said: “It was the weather and nothing else.\n`), {left: 1, held: 1, paid: 0})
})

test('what is gone is counted, and leaves with an update', t => {
  t.deepEqual(against(sound), {left: 0, held: 0, paid: 1})
  t.deepEqual(updatedBaseline([report(sound)], known, same).files, {})
})

test('a baseline that is none says how to get one', t => {
  t.throws(() => parseBaseline('{', 'bad.json'), {message: /bad\.json: is not JSON/})
  t.throws(() => parseBaseline('{"version": 9}', 'other.json'), {message: /other\.json: is no hearsay baseline/})
})

test('on the command line: files are named from the folder of the baseline, without line numbers', t => {
  const here = place(t, {'desk/a.txt': broken})
  t.is(here.run(['--baseline', 'desk/known.json', '--update-baseline', 'desk']).code, 0)
  const {files} = JSON.parse(here.read('desk/known.json'))
  t.deepEqual(Object.keys(files), ['a.txt'])
  t.deepEqual(Object.keys(files['a.txt'][0]), ['rule', 'words', 'key'])
  const {code, err} = here.run(['--baseline', 'desk/known.json', 'desk/a.txt'])
  t.is(code, 0)
  t.regex(err, /desk\/known\.json: \d+ known findings? held back, 0 paid off/)
  const missing = here.run(['--baseline', 'none.json', 'desk'])
  t.is(missing.code, 2)
  t.regex(missing.err, /none\.json: no such baseline; write it with --update-baseline/)
})

test('what stood in an article that is gone is paid off; a baseline that cannot be written is one line', t => {
  const here = place(t, {'a.txt': broken, 'b.txt': broken})
  here.run(['--baseline', 'known.json', '--update-baseline', '.'])
  fs.rmSync(path.join(here.folder, 'b.txt'))
  t.regex(here.run(['--baseline', 'known.json', '--update-baseline', '.']).err, /1 known finding written, 1 paid off/)
  t.deepEqual(Object.keys(JSON.parse(here.read('known.json')).files), ['a.txt'])
  const {code, err} = here.run(['--baseline', 'nowhere/known.json', '--update-baseline', '.'])
  t.is(code, 2)
  t.is(err, 'hearsay: nowhere/known.json: cannot be written, there is no such folder; check the path\n')
})
