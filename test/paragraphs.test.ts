import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import type {Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {parseEnglish} from '../src/analysis/english.js'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {readText} from '../src/read/text.js'

const paragraphs = (text: string) => indexParagraphs(readText(text, 'a.txt'))
/** The text with a bar between its sentences. */
const split = (text: string): string =>
  paragraphs(text)
    .flatMap(p => p.sentences.map(s => text.slice(s.start, s.end)))
    .join(' | ')

/** Each line with bars where its sentences end. */
const sentences: readonly (readonly [what: string, text: string])[] = [
  ['a lower-case start after an abbreviation in brackets', 'Sen. Ann Lee (D-Vt.) said she would vote no.'],
  ['a figure and a stop', 'The vote is on May 2. | Councillors had asked for June.'],
  ['a figure and a stop before a quotation', 'He left on May 2. | “I want quiet,” he said.'],
  ['a figure and a stop before a bracket', 'The rival has 1,864. | (The Courier counts another ten.)'],
  ['a lower-case start after a question in marks', '“Who pays for the oil, then?” asked the mayor.'],
  ['a lower-case start after a call in marks', 'The crowd cried “Shame!” and left.'],
  ['a mark that is part of a name', 'A friend told OK! Magazine that E! News was wrong. | “OK! | Time to go,” he said.'],
  ['a mark that ends a sentence', 'It was over! | The band left.'],
  ['an ellipsis inside a sentence', 'He waited … and waited.'],
  ['spaced stops inside a sentence', 'The houses . . . paid off in May are gone.'],
  ['a sum and a stop', 'The limit is $2,700. | And a fee is due.'],
  ['thousands and a stop', 'Turnout was 85,000. | The hall was full.'],
  ['plural titles', 'Sens. Ann Lee and Bo Katz voted no.'],
  ['a rank behind a role', 'Navy chief Adm. Ann Lee and Lt. Col. Bo Katz agreed.'],
  ['a number sign', 'The mayor is his No. 1 target, and No. 10 denied it.'],
  ['no at the end', 'He said no. | She said yes.'],
  ['in at the end', 'They asked him to come in. | The door was locked.'],
  ['war at the end', 'He wrote about the Crimean War. | His brother did not.'],
  ['a call in lower case', 'The show Girls Row! is on tonight.'],
  ['a state at the end', 'The club is in Tampa, Fla. | While the course is closed, it loses money.'],
  ['a state before a name', 'The plant in Tampa, Fla. is closed.'],
  ['a state before a quotation', 'She lives in Tampa, Fla. | “It floods,” she said.'],
  ['U.S. at the end', 'He was barred from the U.S. | The ruling stands.'],
  ['U.S. before “Of”', 'The fair toured the U.S. | Of all its rides, two were new.'],
  ['U.S. before a name', 'The U.S. Navy and the U.S. Senate agreed.'],
  ['a state in brackets before a comma', 'Ann Lee (R-Wis.), Sen. Bo Katz and others met.'],
  ['vs.', 'The case Lee vs. Katz ended in May, as did Katz v. Harbour Trust.'],
  ['initials', 'John J. Otis met Ann M. Lee and J.K. Reed.'],
  ['an hour', 'The hall opens at 9 a.m. on Monday. | It shuts at 6 p.m. | The bar stays open.'],
  ['a title and a name', 'Gen. Lee met Mr. Katz and Dr. Otis on Nov. 16. | It was over.'],
  ['decimals', 'Rates rose by 0.5 points to 4.25 percent.'],
  ['a list number at the beginning', '3. The roof is too high.'],
  ['two sentences in one quotation', 'She said: “It held. | It was luck.”'],
  ['a quotation that ends with its sentence', '“It held.” | She paused.'],
  ['a dash and a lower-case start after a call', 'The crowd cried “Build it!” – and went home.'],
  ['a lower-case bracket after a question', 'Was it luck (or was it?), she asked.'],
  ['a company and a name', 'Harbour & Co. was sold in May.'],
  ['a platform', 'The mayor said so on X. | The club denied it. | Katz replied on X. | Lind did not.'],
  ['a letter', 'They fell back on plan B. | It failed, said J. Holm and Bo K. Lind.'],
  ['an hour before a name', 'Doors open at 7 p.m. | Tickets cost 9 crowns. | The match is at 9 p.m. Friday or at 10 p.m. London time.'],
  ['a company at the end', 'The pier belongs to Harbour Inc. | The town wants it back.'],
  ['a closing mark typed as an opening one', '“Why now?“ he asked.'],
]
for (const [what, marked] of sentences) test(`${what}: ${marked}`, t => t.is(split(marked.replaceAll(' | ', ' ')), marked))

test('a sentence runs over a broken line and not over the end of a paragraph', t => {
  const text =
    'The council pointed to a steep rise in traffic on the\ncoastal road since May.\n\nHarbour Agency\n\nThe mayor agreed with that on Monday.'
  t.deepEqual(
    paragraphs(text).map(p => p.sentences.length),
    [1, 1, 1],
  )
})

test('a dateline is in no sentence', t => {
  const text = 'LIMA, May 3 (Reuters) - The vote was close.'
  t.is(split(text), 'The vote was close.')
})

test('a possessive is a token of its own', t => {
  const words = paragraphs("The Courier’s editor backed Otis's plan.")[0]!.tokens.map(token => token.text)
  t.deepEqual(words, ['The', 'Courier', '’s', 'editor', 'backed', 'Otis', "'s", 'plan', '.'])
})

test('a number with thousands marks is one token, years in a row are not', t => {
  const numbers = (text: string) =>
    paragraphs(text).flatMap(p => p.tokens.filter(token => token.kind === 'number').map(token => token.text))
  t.deepEqual(numbers('Some 13,000 fans paid 1,300,000 crowns.'), ['13,000', '1,300,000'])
  t.deepEqual(numbers('In 2019,300 fans came.'), ['2019', '300'])
})

test('words are found by their lower-case form, whatever the apostrophe', t => {
  const [paragraph] = paragraphs("He didn’t go. He didn't call.")
  t.true(paragraph!.words.has("didn't"))
})

test('promos, sign-ups and furniture are not indexed', t => {
  t.is(paragraphs('The vote was close.\nRead more: Mill sold\nSign up for our newsletter\nShare\nThe mayor left.').length, 2)
})

/** Words and marks of a tree, and where its sentences begin. */
function tokensOf(tree: Root): unknown[] {
  const kinds: Partial<Record<Nodes['type'], string>> = {WordNode: 'word', PunctuationNode: 'mark', SymbolNode: 'symbol'}
  const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : [])
  return childrenOf(tree)
    .flatMap(childrenOf)
    .flatMap(sentence =>
      childrenOf(sentence)
        .filter(({type}) => kinds[type])
        .map(({type, position}, i) => ({
          start: position!.start.offset!,
          end: position!.end.offset!,
          kind: kinds[type],
          opens: i === 0,
        })),
    )
}

test('words and sentences are those of retext-english', t => {
  const texts = [
    'Gen. Lee met Mr. Katz in St. Ives on Nov. 16; it’s over, isn’t it? “No,” she said.',
    'Rock ’n’ roll w/ AT&T, S.&P. 500, $2,700. (R-Wis.) … a—b 50% 🎣👩‍🚒 naïve cafe\u0301\u00a0x_y <a@b.c>',
    '',
    ' ',
  ]
  const folder = path.resolve(import.meta.dirname, '../../fixtures/articles')
  for (const name of fs.readdirSync(folder).filter(x => x.endsWith('.txt')))
    texts.push(...fs.readFileSync(path.join(folder, name), 'utf8').split(/[\r\n]+/))
  const english = unified().use(retextEnglish)
  for (const text of texts) t.deepEqual<unknown, unknown>(parseEnglish(text), tokensOf(english.parse(text)), text)
})

test('a paragraph too long to parse at once is cut at a sentence end', t => {
  const sentence = 'The reeve of the harbour counted the boats again and wrote the number down. '
  const [paragraph, ...rest] = paragraphs(sentence.repeat(100).trim())
  t.is(paragraph!.sentences.length, 100)
  t.is(rest.length, 0)
})

test('a block too long to be a paragraph is indexed as several, and no sentence is cut', t => {
  const sentence = 'The reeve of the harbour counted the boats again and wrote the number down. '
  const read = paragraphs(sentence.repeat(2_000).trim())
  t.true(read.length > 5)
  t.true(read.every(paragraph => paragraph.sentences.every(one => one.last - one.first === 15)))
  t.is(read.flatMap(paragraph => paragraph.sentences).length, 2_000)
})

test('words without any stop are cut into sentences of bounded length', t => {
  const [paragraph] = paragraphs('harbour reeve boats '.repeat(500))
  t.is(paragraph!.tokens.length, 1_500)
  t.true(paragraph!.sentences.every(one => one.last - one.first <= 240))
})
