import test from 'ava'
import {MappedBuilder, type MappedText, verbatim} from '../src/read/mapped.js'

const source = 'the mayor&rsquo;s aide &#x1F600; left'

function decoded(): MappedText {
  const builder = new MappedBuilder()
  builder.copy(source, 0, 9)
  builder.add('’', 9, 16)
  builder.copy(source, 16, 23)
  builder.add('😀', 23, 32)
  builder.copy(source, 32, source.length)
  return builder.build()
}

const found = (mapped: MappedText, words: string, from: string): string => {
  const start = mapped.text.indexOf(words)
  const span = mapped.locate({start, end: start + words.length})
  return from.slice(span.start, span.end)
}

test('words before, across and after a character reference are found in the source', t => {
  const mapped = decoded()
  t.is(mapped.text, 'the mayor’s aide 😀 left')
  t.is(found(mapped, 'mayor', source), 'mayor')
  t.is(found(mapped, 'mayor’s', source), 'mayor&rsquo;s')
  t.is(found(mapped, '’', source), '&rsquo;')
  t.is(found(mapped, 'aide', source), 'aide')
  t.is(found(mapped, 'left', source), 'left')
})

test('half of a surrogate pair comes from the whole of its reference', t => {
  const mapped = decoded()
  const at = mapped.text.indexOf('😀')
  t.deepEqual(mapped.locate({start: at, end: at + 1}), {start: 23, end: 32})
  t.deepEqual(mapped.locate({start: at, end: at + 2}), {start: 23, end: 32})
})

test('an inserted separator comes from nowhere and moves nothing', t => {
  const builder = new MappedBuilder()
  builder.copy('<p>One.</p><p>Two.</p>', 3, 7)
  builder.insert('\n\n')
  builder.copy('<p>One.</p><p>Two.</p>', 14, 18)
  const mapped = builder.build()
  t.is(mapped.text, 'One.\n\nTwo.')
  t.deepEqual(mapped.locate({start: 4, end: 6}), {start: 7, end: 7})
  t.deepEqual(mapped.locate({start: 6, end: 10}), {start: 14, end: 18})
})

test('empty spans stay empty, at the beginning, inside and at the end', t => {
  const mapped = decoded()
  t.deepEqual(mapped.locate({start: 0, end: 0}), {start: 0, end: 0})
  t.deepEqual(mapped.locate({start: 9, end: 9}), {start: 9, end: 9})
  t.deepEqual(mapped.locate({start: mapped.text.length, end: mapped.text.length}), {start: source.length, end: source.length})
  t.deepEqual(new MappedBuilder().build().locate({start: 0, end: 0}), {start: 0, end: 0})
})

test('HTML inside a JSON string is found in the JSON file', t => {
  const file = '{"body": "<p>It\\u2019s \\"over\\", she &amp; he said<\\/p>"}'
  const string = new MappedBuilder()
  const first = file.indexOf('<p>')
  string.copy(file, first, first + 5)
  string.add('’', first + 5, first + 11)
  string.copy(file, first + 11, first + 13)
  string.add('"', first + 13, first + 15)
  string.copy(file, first + 15, first + 19)
  string.add('"', first + 19, first + 21)
  string.copy(file, first + 21, file.indexOf('<\\/p>'))
  const outer = string.build()
  t.is(outer.text, '<p>It’s "over", she &amp; he said')
  const prose = new MappedBuilder()
  prose.copy(outer.text, 3, 20)
  prose.add('&', 20, 25)
  prose.copy(outer.text, 25, outer.text.length)
  const mapped = prose.build().through(outer)
  t.is(mapped.text, 'It’s "over", she & he said')
  t.is(found(mapped, 'It’s', file), 'It\\u2019s')
  t.is(found(mapped, '"over"', file), '\\"over\\"')
  t.is(found(mapped, '&', file), '&amp;')
  t.is(found(mapped, 'he said', file), 'he said')
})

test('going through a text that is its own source changes nothing', t => {
  const mapped = decoded()
  const same = mapped.through(verbatim(source))
  for (let start = 0; start < mapped.text.length; start++)
    for (let end = start; end <= mapped.text.length; end++) t.deepEqual(same.locate({start, end}), mapped.locate({start, end}))
})

test('a line end that became a space stays one when maps are put together', t => {
  const outer = verbatim('one\ntwo')
  const builder = new MappedBuilder()
  builder.add('one', 0, 3)
  builder.add(' ', 3, 4)
  builder.add('two', 4, 7)
  t.is(builder.build().through(outer).text, 'one two')
})
