import test from 'ava'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {readText} from '../src/read/text.js'

const sentences = (text: string): string[] =>
  indexParagraphs(readText(text, 'a.txt')).flatMap(p => p.sentences.map(s => text.slice(s.start, s.end)))

test('a number and a full stop end a sentence', t => {
  t.deepEqual(sentences('The vote is on May 2. Councillors had asked for June.'), [
    'The vote is on May 2.',
    'Councillors had asked for June.',
  ])
})

test('plural titles do not end a sentence', t => {
  t.deepEqual(sentences('Sens. Ann Lee and Bo Katz voted no.'), ['Sens. Ann Lee and Bo Katz voted no.'])
})

test('a number with thousands marks is one token, years in a row are not', t => {
  const numbers = (text: string) =>
    indexParagraphs(readText(text, 'a.txt')).flatMap(p => p.tokens.filter(token => token.kind === 'number').map(token => token.text))
  t.deepEqual(numbers('Some 13,000 fans paid 1,300,000 crowns.'), ['13,000', '1,300,000'])
  t.deepEqual(numbers('In 2019,300 fans came.'), ['2019', '300'])
})
