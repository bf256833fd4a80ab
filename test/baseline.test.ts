import test from 'ava'
import {broken, place, sound} from './command.js'

const only = ['-f', 'json', '--no-config', '--baseline', 'known.json']
const quotes = (out: string): number =>
  JSON.parse(out)
    .files.flatMap((file: {messages: {rule: string}[]}) => file.messages)
    .filter((m: {rule: string}) => m.rule === 'unbalanced-quotes').length

test('what is known is held back, what is new is not, what is gone is counted', t => {
  const here = place(t, {'a.txt': broken, 'b.txt': sound})
  const wrote = here.run([...only, '--update-baseline', 'a.txt', 'b.txt'])
  t.is(wrote.code, 0)
  t.is(quotes(wrote.out), 0)

  here.write('a.txt', `Another first line.\n\n${broken}`)
  const moved = here.run([...only, 'a.txt'])
  t.is(moved.code, 0)
  t.is(quotes(moved.out), 0)
  t.regex(moved.err, /known\.json: \d+ known findings held back, 0 paid off/)

  here.write('a.txt', broken.replace('weather', 'pilot'))
  const other = here.run([...only, 'a.txt'])
  t.is(other.code, 1)
  t.is(quotes(other.out), 1)

  here.write('a.txt', `${broken}\nThe owner said: “It was the weather and nothing else.\n`)
  t.is(quotes(here.run([...only, 'a.txt']).out), 1)

  here.write('a.txt', sound)
  t.regex(here.run([...only, 'a.txt']).err, /0 known findings held back, [1-9]\d* paid off \(--update-baseline drops them\)/)
  here.run([...only, '--update-baseline', 'a.txt'])
  t.deepEqual(JSON.parse(here.read('known.json')).files, {})
})

test('a baseline knows no line numbers and names files from its own folder', t => {
  const here = place(t, {'desk/a.txt': broken})
  here.run(['--baseline', 'desk/known.json', '--update-baseline', 'desk'])
  const {files} = JSON.parse(here.read('desk/known.json'))
  t.deepEqual(Object.keys(files), ['a.txt'])
  t.deepEqual(Object.keys(files['a.txt'][0]), ['rule', 'words', 'key'])
})

test('a baseline that is missing, broken or not asked for: one line, exit 2', t => {
  const here = place(t, {'a.txt': sound, 'bad.json': '{', 'other.json': '{"version": 9}'})
  for (const [args, wanted] of [
    [['--baseline', 'none.json', 'a.txt'], /none\.json: no such baseline; write it with --update-baseline/],
    [['--baseline', 'bad.json', 'a.txt'], /bad\.json: is not JSON/],
    [['--baseline', 'other.json', 'a.txt'], /other\.json: is no hearsay baseline/],
    [['--update-baseline', 'a.txt'], /--update-baseline needs --baseline FILE/],
  ] as const) {
    const {code, err} = here.run([...args])
    t.is(code, 2)
    t.regex(err, wanted)
    t.is(err.trim().split('\n').length, 1)
  }
})
