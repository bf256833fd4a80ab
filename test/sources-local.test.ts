import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {articleOf} from './article-of.js'
import {attributed, isOfKind, leadsTo} from './attributed.js'

// Sources of crime, court and town-hall copy.

test(
  'of two with one surname, the one to whom the other is only kin is not meant',
  leadsTo,
  'Bo Rask, the son of former mayor Ann Rask, was charged on Friday. [1 Rask] {1 said} <1 he was sorry>.',
  ['Bo Rask'],
)

test(
  'a nickname in quotation marks is no part of the name',
  leadsTo,
  '[1 Trooper Paul “Sparky” Holm] {1 said} <1 the road was shut>. [2 Holm] {2 said} <2 it was icy>.',
  ['Paul Holm', 'Paul Holm'],
)

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

test(
  'kin, titles and prizes are not who “he” is',
  leadsTo,
  'Tom Wald, who won a Tony Award, died on Friday. His son, Bo Wald, was with him. [1 He] {1 asked} <1 that no flowers be sent>.\n\nWald was a mainstay of Arthur Rask’s plays and of “Blue Harbour.” [2 He] {2 said} <2 he never slept>.\n\n[3 Wald] {3 said} <3 it was luck>.',
  ['Tom Wald', 'Tom Wald', 'Tom Wald'],
)

test('his publicist speaks for him, and is no body named before', t => {
  const {names, sources} = attributed(
    'Tom Wald, best known for “Escape From Harbour Rock,” died on Friday. <1 He was 79>, [1 his publicist] {1 said}.',
  )
  t.deepEqual(names, ['publicist for Tom Wald'])
  t.is(sources[0]!.kind, 'unnamed-person')
})

test(
  'a network’s station of a place is one outlet',
  leadsTo,
  '<1 The road was shut>, {1 according to} [1 local affiliate CBS DFW]. <2 Two homes burned>, {2 reports} [2 CBS Ostby]. [3 FOX 5] {3 reported} <3 a third>.',
  ['CBS DFW', 'CBS Ostby', 'FOX 5'],
)

test('“her accounts” at a bank are papers, and no posts', t => {
  const {sources} = attributed('[1 Her accounts] {1 showed} <1 that 9,000 crowns came in>.')
  t.is(sources[0]!.kind, 'document')
})

test(
  'a list of what a body is of belongs to its name, whatever watches over it',
  leadsTo,
  '[1 The Pilots and Harbours Authority] {1 said} <1 it was late>. [2 The watchdog] {2 added} <2 that it rained>. [3 The Royal College of Surgeons and Midwives] {3 said} <3 no>. [4 The Association of Chief Constables] {4 said} <4 yes>.',
  [
    'Pilots and Harbours Authority',
    'Pilots and Harbours Authority',
    'Royal College of Surgeons and Midwives',
    'Association of Chief Constables',
  ],
)

test(
  'bodies that end in a nation or in what they sell are no people, people with such a surname are',
  isOfKind,
  '[1 Sport England] {1 said} <1 no>, [2 Harbours UK] {2 said} <2 yes>, [3 Marlow Homes] {3 said} <3 no>, [4 Kathy Ireland] {4 said} <4 yes>, [5 Samantha Power] {5 said} <5 no>, [6 insurance broker Vantor] {6 said} <6 yes>.',
  ['named-organisation', 'named-organisation', 'named-organisation', 'named-person', 'named-person', 'named-organisation'],
)

test(
  'what “it” goes back to, and names that hold small words',
  leadsTo,
  'Wards are full, {1 according to} [1 Doctors Without Borders]. <2 Blood is short>, [2 it] {2 added}. [3 Kordavia’s defence ministry] {3 said} <3 no>.',
  ['Doctors Without Borders', 'Doctors Without Borders', 'Kordavia defence ministry'],
)

test(
  'the other of two is one of them',
  leadsTo,
  '[1 Two former officials] {1 said} <1 the lock failed>. [2 The other] {2 said} <2 it held>.',
  ['unnamed former officials', 'unnamed former officials'],
)
