import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {readText} from '../src/read/text.js'

function claims(text: string) {
  const analysis = analyze(readText(text, 'a.txt'))
  return analysis.claims.map(claim => ({
    ...claim,
    text: text.slice(claim.start, claim.end),
    names: claim.sources.map(id => analysis.sources[id]!.name),
    rootNames: claim.roots.map(id => analysis.sources[id]!.name),
  }))
}

test('an outlet and the unnamed people it cites are one root', t => {
  const [claim, ...rest] = claims(
    'The two banks will merge in June, according to the Financial Times, citing people familiar with the talks.',
  )
  t.deepEqual(rest, [])
  t.is(claim!.status, 'secondhand-unnamed')
  t.is(claim!.names.length, 2)
  t.deepEqual(claim!.rootNames, ['Financial Times'])
})

test('how a claim stands', t => {
  const status = (text: string) => claims(text)[0]?.status
  t.is(status('The dam has three cracks, said Lena Moritz, the chief engineer.'), 'attributed-named')
  t.is(status('The dam has three cracks, an official said.'), 'attributed-unnamed')
  t.is(status('The dam reportedly has three cracks.'), 'hedged-only')
  t.is(status('The dam failure killed at least 40 people.'), 'unattributed')
  t.is(status('The council approved the dam on Monday.'), 'public-record')
  t.deepEqual(claims('Who pays for the dam?'), [])
})

test('own plans and views need no second source, accounts of others do', t => {
  const own = (text: string) => claims(text)[0]?.ownAct
  t.true(own('The brewer said it would close two plants.'))
  t.true(own('Mayor Ines Faro vowed to rebuild the bridge.'))
  t.true(own('Mayor Ines Faro said the council must act.'))
  t.false(own('The brewer will close two plants, Reuters reported.'))
  t.true(own('“The mayor must go,” the Chicago Tribune wrote.'))
  t.false(own('The mayor must repay the loan by May, the Chicago Tribune reported.'))
  t.true(own('The Seattle Times said it had paid the driver nothing.'))
  t.false(own('The Seattle Times reported it had obtained the driver’s letters.'))
  t.false(own('Mayor Ines Faro said the contractor had forged the invoices.'))
})

test('two accounts that say the same corroborate each other if their roots differ', t => {
  const found = claims(
    'The regulator will fine the ferry operator Nordlys over the unsafe lifeboats, Reuters reported.\n\nThe harbour master, Lena Moritz, said the regulator was about to fine the ferry operator Nordlys over unsafe lifeboats.',
  )
  t.is(found.length, 2)
  t.deepEqual(found[0]!.corroborates, [found[1]!.id])
  t.deepEqual(found[1]!.corroborates, [found[0]!.id])
})

test('the same outlet twice is no corroboration', t => {
  const found = claims(
    'The regulator will fine the ferry operator Nordlys over unsafe lifeboats, Reuters reported.\n\nThe fine over unsafe lifeboats will hit the ferry operator Nordlys hard, Reuters said.',
  )
  t.deepEqual(found[0]!.repeats, [found[1]!.id])
  t.deepEqual(found[0]!.corroborates, [])
})

test('claims about different things are kept apart', t => {
  const found = claims(
    'The regulator will fine the ferry operator Nordlys over unsafe lifeboats, Reuters reported.\n\nNordlys carried more passengers in May, the harbour master, Lena Moritz, said.',
  )
  t.deepEqual(
    found.flatMap(claim => claim.repeats),
    [],
  )
})
