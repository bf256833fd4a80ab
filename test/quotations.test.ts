import test from 'ava'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {findQuotations} from '../src/analysis/quotations.js'
import {readText} from '../src/read/text.js'

/** Quotations as “words” with their depth where they are nested, and a + where nothing closes them. */
const quoted = (text: string): string[] =>
  findQuotations(text).quotations.map(q => `${'>'.repeat(q.depth)}${text.slice(q.start, q.end)}${q.closed ? '' : '+'}`)
const stray = (text: string): string[] => findQuotations(text).stray.map(m => `${m.start}:${text.slice(m.start, m.end)}`)

const rows: readonly (readonly [what: string, text: string, quotations: readonly string[]])[] = [
  ['curly', '“It held,” she said, “for now.”', ['“It held,”', '“for now.”']],
  ['straight', '"It held," she said, "for now."', ['"It held,"', '"for now."']],
  ['two apostrophes as one mark', "''It held,'' she said.", ["''It held,''"]],
  ['grave accents and apostrophes', "``It held,'' she said.", ["``It held,''"]],
  ['guillemets', 'Il a dit « non » hier, puis «oui».', ['« non »', '«oui»']],
  ['guillemets turned inwards', 'Er sagte »nein« und ging.', ['»nein«']],
  ['low opening marks', 'Er sagte „nein“ und ging.', ['„nein“']],
  ['curly opened, straight closed', '“It held," she said.', ['“It held,"']],
  ['straight opened, curly closed', '"It held,” she said.', ['"It held,”']],
  ['British', '‘It held,’ she said.', ['‘It held,’']],
  ['British, running on from the middle', 'It held, she said. ‘We weren’t sure it would.', ['‘We weren’t sure it would.+']],
  ['British and straight', "'It held,' she said.", ["'It held,'"]],
  ['double in single', '‘He shouted “stop” twice,’ she said.', ['‘He shouted “stop” twice,’', '>“stop”']],
  ['single in double', '“He shouted ‘stop’ twice,” she said.', ['“He shouted ‘stop’ twice,”', '>‘stop’']],
  ['straight single in double', '"He shouted \'stop\' twice," she said.', ['"He shouted \'stop\' twice,"', ">'stop'"]],
  ['both closed at once', "''He shouted 'stop,''' she said.", ["''He shouted 'stop,'''", ">'stop,'"]],
  ['both opened at once', "'''Stop,' he shouted,'' she said.", ["'''Stop,' he shouted,''", ">'Stop,'"]],
  ['double in double', '"He said "no" to me," she said.', ['"He said "no" to me,"', '>"no"']],
  ['apostrophes', 'The dogs’ owner didn’t leave; it’s Ann Lee’s.', []],
  ['straight apostrophes', "The dogs' owner didn't leave; it's the dogs'.", []],
  ['words without their beginning', "They said rock 'n' roll isn't dead, 'cause it ain't.", []],
  ['decades', "Fares rose in the '90s and in '08, not in the ‘80s.", []],
  ['feet and inches', 'He is 6\'2" tall and the pipe 12" wide.', []],
  ['inches inside a quotation', '"The pipe is 12" wide," she said.', ['"The pipe is 12" wide,"']],
  ['a plural possessive inside single marks', '‘It is the workers’ fault,’ she said.', ['‘It is the workers’ fault,’']],
  ['feet and inches', '“She is like 6’2”,” he said. He is 5’11”.', ['“She is like 6’2”,”']],
  ['behind a dash', 'The verdict—“fair,” he said—came late.', ['“fair,”']],
  ['in brackets', 'The plan ("a joke") failed.', ['"a joke"']],
  ['a possessive of quoted words', 'The “Courier”’s owner left.', ['“Courier”']],
  ['never closed', 'She called it “a joke and left.', ['“a joke and left.+']],
  ['not closed before the next one', '"It held. She added: "For now."', ['"It held. She added:+', '"For now."']],
  ['closed by an opening mark', '“It held,“ she said.', ['“It held,“']],
  ['a colon without its space', 'She wrote:" It held." Then she left.', ['" It held."']],
  ['an Arabic name', 'The poet ‘Ali spoke for an hour.', []],
]
for (const [what, text, quotations] of rows) test(`${what}: ${text}`, t => t.deepEqual(quoted(text), [...quotations]))

test('a closing mark that nothing opened is stray', t => {
  t.deepEqual(stray('It held,” she said.'), ['8:”'])
  t.deepEqual(stray('It held," she said.'), ['8:"'])
})

test('a mark the wrong way round closes and is stray', t => t.deepEqual(stray('“It held,“ she said.'), ['9:“']))

const article = (text: string) => indexParagraphs(readText(text, 'a.txt'))

test('a quotation runs on where the next paragraph opens it again', t => {
  const [first, second, third] = article('He said: “It held.\n\n“For now.”\n\n“Nobody slept,” she said.')
  t.false(first!.quotations[0]!.closed)
  t.true(second!.quotations[0]!.continued)
  t.false(third!.quotations[0]!.continued)
})

test('furniture between does not end a running quotation', t => {
  const paragraphs = article(
    'He said: “It held through the night.\n\nRead more: The dam in pictures\n\nPHOTO SHOWS DAM\n\n“But only just, and with luck.”',
  )
  t.true(paragraphs.at(-1)!.quotations[0]!.continued)
})

test('British quotations run on as well', t => {
  const [, second] = article('‘It held through the night.\n\n‘But only just,’ she said.')
  t.true(second!.quotations[0]!.continued)
})

test('tokens know their innermost quotation, quotations their words', t => {
  const [paragraph] = article('“He shouted ‘stop now’ twice,” she said.')
  const {tokens, quotations} = paragraph!
  t.deepEqual(
    quotations.map(q => q.words),
    [5, 2],
  )
  const at = (word: string) => tokens.find(token => token.text === word)!.quotation
  t.deepEqual([at('He'), at('stop'), at('twice'), at('said')], [0, 1, 0, -1])
  t.is(tokens[quotations[1]!.first]!.text, '‘')
  t.is(tokens[quotations[1]!.last - 1]!.text, '’')
})

test('ten thousand nested quotations are read', t => {
  const {quotations} = findQuotations(`${'“a '.repeat(10_000)}${'” '.repeat(10_000)}`)
  t.is(quotations.length, 10_000)
  t.is(quotations.at(-1)!.depth, 9_999)
})
