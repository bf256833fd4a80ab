import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {readText} from '../src/read/text.js'

const figures = (text: string) =>
  analyze(readText(text, 'a.txt')).figures.map(figure => `${figure.kind}: ${text.slice(figure.start, figure.end)}`)

test('tolls, sums, shares and counts are figures', t => {
  t.deepEqual(figures('The landslide killed at least 40 people.'), ['casualties: at least 40 people'])
  t.deepEqual(figures('Twelve people were injured in the crush.'), ['casualties: Twelve people'])
  t.deepEqual(figures('Repairs will cost about $3.2 million.'), ['money: about $3.2 million'])
  t.deepEqual(figures('The club owes £12.9bn to its lenders.'), ['money: £12.9bn'])
  t.deepEqual(figures('Burglaries rose by 37% in the borough.'), ['percentage: 37%'])
  t.deepEqual(figures('Roughly 13,000 soldiers remain on the island.'), ['count: Roughly 13,000 soldiers'])
  t.deepEqual(figures('It is the third-largest port of the region.'), ['ranking: third-largest'])
})

test('dates, ages, times, distances, names, scores and prices are none', t => {
  for (const text of [
    'The bridge opened in 1974 and closed on May 12.',
    'The 34-year-old walked 12 miles in 40 minutes.',
    'Court papers cite Article 50 and Section 230.',
    'They met at 10:30 a.m. on Nov. 16.',
    'Ida Holm, who survived the crash, died on Jan. 11 at home.',
    'Ida Holm, 58, who survived the crash, moved away.',
    'Ida Holm dies at 91',
    'Shares closed at $185.25 on Tuesday.',
    'The krone fell 0.4% against the euro.',
    'Sales missed the 4.9 billion that brokers had forecast.',
    'The stock fell 12 percent.',
    'Vantor Corp closed up 4.3 percent at $7.30.',
    'Net income was $2.29 billion in the second quarter.',
    'On Tuesday, copper prices shed 2 per cent.',
    'She scored 31 points in 28 minutes.',
    'He was given 18 months.',
    'He is named in several cases, including one filed over the killing of a clerk.',
  ])
    t.deepEqual(figures(text), [], text)
})

test('numbers written with a comma or in words have their value', t => {
  const value = (text: string) => analyze(readText(text, 'a.txt')).figures[0]?.value
  t.is(value('The fire destroyed 1,200 homes.'), 1200)
  t.is(value('Two dozen miners were killed.'), 24)
  t.is(value('The loan was worth $3 million.'), 3e6)
})

test('the toll of an old event is on record, a running one is not', t => {
  const official = (text: string) => analyze(readText(text, 'a.txt')).figures[0]?.official
  t.true(official('The blast in 1988 killed 12 miners.'))
  t.false(official('The blast killed 12 miners.'))
  t.true(official('The board fined the ferry company 2 million crowns.'))
  t.true(official('The court upheld a €2.4 billion ($2.7 billion) cartel fine.'))
  t.true(official('The company has had more than €8 billion in fines.'))
  t.true(official('The company appealed against a $3 million ruling.'))
  t.false(official('The leak cost the ferry company 2 million crowns.'))
  t.false(official('The fighting has killed 12 people since May.'))
})

test('a participle behind what was said goes on with it, a relative clause is the reporter’s', t => {
  const sourced = (text: string) => analyze(readText(text, 'a.txt')).figures[0]!.attributions.length > 0
  t.true(sourced('The lender said its app had been broken into, exposing some 150 million accounts.'))
  t.true(sourced('The office said that sales fell in May, while rents were down 12 per cent.'))
  t.false(sourced('The lender welcomed the fall in thefts, which have cost it 150 million crowns.'))
})
