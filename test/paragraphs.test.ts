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
