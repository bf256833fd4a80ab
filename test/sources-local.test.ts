import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {articleOf} from './article-of.js'
import {attributed} from './attributed.js'

// Sources of crime, court and town-hall copy.

test('of two with one surname, the one to whom the other is only kin is not meant', t => {
  const {names} = attributed('Bo Rask, the son of former mayor Ann Rask, was charged on Friday. [1 Rask] {1 said} <1 he was sorry>.')
  t.deepEqual(names, ['Bo Rask'])
})

test('a nickname in quotation marks is no part of the name', t => {
  const {names} = attributed('[1 Trooper Paul “Sparky” Holm] {1 said} <1 the road was shut>. [2 Holm] {2 said} <2 it was icy>.')
  t.deepEqual(names, ['Paul Holm', 'Paul Holm'])
})

test('a city speaks as a body, and is no newspaper', t => {
  const {sources} = attributed('[1 The city] {1 said} <1 the water was safe>.\n\n[2 The City] {2 said} <2 tests were due>.')
  t.deepEqual([...new Set(sources.map(({kind}) => kind))], ['named-organisation'])
})

test('“the former mayor” is the only person whom the story has named', t => {
  const {names} = attributed(
    'Tom Cannon, who served on the council, admitted taking bribes. Cannon could face prison.\n\n<1 He has agreed to pay>, [1 attorneys] {1 said}.\n\n[2 The former mayor] {2 asked} <2 for forgiveness>.',
  )
  t.is(names[1], 'Tom Cannon')
})

test('a statement quoted over two paragraphs is one quotation, though the second has no opening mark', t => {
  const {attributions} = analyze(
    articleOf(
      'On Friday the family of Officer Rask released the following statement:\n\n"Losing Tom was a shock for us.\n\nWe thank the town for its help."',
    ),
  )
  t.is(attributions.length, 1)
  t.is(attributions[0]!.content.length, 2)
})
