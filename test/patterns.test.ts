import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {attributionLists, attributionRows} from '../src/language/attribution-rows.js'
import {checkworthyRows} from '../src/language/checkworthy.js'
import {hedgeRows} from '../src/language/hedge-rows.js'
import {basesOf, inflect} from '../src/language/inflection.js'
import {chargeRows, deedRows} from '../src/language/misconduct.js'
import {compile, PatternError, type Word} from '../src/language/pattern.js'
import {spellingOf} from '../src/language/spellings.js'
import {cueVerb, type VerbForms} from '../src/language/verbs.js'
import {articleOf} from './article-of.js'

for (const row of hedgeRows) {
  test(`hedge row ${row.id} reads “${row.example}”`, t => {
    t.true(analyze(articleOf(row.example)).hedges.some(hedge => hedge.by === row.id))
  })
  if (row.not === undefined) continue
  test(`hedge row ${row.id} leaves “${row.not}” alone`, t => {
    t.false(analyze(articleOf(row.not!)).hedges.some(hedge => hedge.by === row.id))
  })
}

for (const row of attributionRows) {
  test(`attribution row ${row.id} reads “${row.example}”`, t => {
    t.true(analyze(articleOf(row.example)).attributions.some(attribution => attribution.by === row.id))
  })
  if (row.not === undefined) continue
  test(`attribution row ${row.id} leaves “${row.not}” alone`, t => {
    t.false(analyze(articleOf(row.not!)).attributions.some(attribution => attribution.by === row.id))
  })
}

const row = {id: 'r', example: 'x'}
const refused: [string, string, RegExp][] = [
  ['a part that the layer needs', 'said so', /names no part "cue"/],
  ['an unknown list', 'cue:@nowhere', /there is no list "@nowhere"; the lists are colour/],
  ['an unknown tag', 'cue:said #Nothing', /there is no tag "#Nothing"/],
  ['a negation after a step that may be missing', 'cue:said so? !that', /may be missing/],
  ['no word to begin from', 'cue:.', /no plain word/],
  ['something unreadable', 'cue:said (so', /cannot read the step/],
]
const word = (text: string, sentence: number): Word => {
  const spelling = spellingOf(text)
  return {text, lower: spelling.lower, spelling, kind: 'word', sentence}
}

for (const [what, match, message] of refused) {
  test(`a row with ${what} is refused with advice`, t => {
    t.throws(() => compile([{...row, match}], {colour: ['red', 'green']}, {}, ['cue']), {instanceOf: PatternError, message})
  })
}

test('leftmost, then longest, then first row wins, and matches do not overlap', t => {
  const words = 'the red green red paint'.split(' ').map(lower => word(lower, 0))
  const table = compile(
    [
      {id: 'short', match: 'red', example: 'red'},
      {id: 'pair', match: 'red green', example: 'red green'},
      {id: 'pair-too', match: 'red @colour', example: 'red green'},
    ],
    {colour: ['red', 'green']},
    {},
  )
  t.deepEqual(
    table.matches({words}).map(match => [match.row.id, match.from, match.to]),
    [
      ['pair', 1, 3],
      ['short', 3, 4],
    ],
  )
})

test('a match never crosses a sentence', t => {
  const words = [word('red', 0), word('Paint', 1)]
  const table = compile([{id: 'r', match: 'red paint', example: 'red paint'}], {}, {})
  t.deepEqual(table.matches({words}), [])
})

test('a verb of the tables is found from each of its forms', t => {
  const lemmas = new Set([...attributionLists.all].map(form => cueVerb(form)!.lemma))
  for (const {phrases} of [...checkworthyRows, ...deedRows, ...chargeRows])
    for (const [, lemma] of phrases.matchAll(/([^\s|,]+)[~=]/g)) lemmas.add(lemma!)
  t.true(lemmas.size > 300)
  for (const lemma of lemmas)
    for (const form of inflect(lemma)) t.true(basesOf(form).includes(lemma), `${form} gives ${basesOf(form)}, not ${lemma}`)
})

test('a list of verb forms takes what stands in it and nothing else', t => {
  const {cueIng, rejecting, all} = attributionLists as Record<string, VerbForms>
  t.deepEqual(
    ['saying', 'said', 'denied', 'debunks', 'harbour'].map(word => [cueIng, rejecting, all].map(list => list!.has(word))),
    [
      [true, false, true],
      [false, false, true],
      [false, true, true],
      [false, true, true],
      [false, false, false],
    ],
  )
})
