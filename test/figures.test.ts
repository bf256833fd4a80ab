import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {phrasesOf} from '../src/analysis/sentence-phrases.js'
import {figureContextRows} from '../src/language/figure-contexts.js'
import {releaseRows} from '../src/language/releases.js'
import {readText} from '../src/read/text.js'

const figures = (text: string) =>
  analyze(readText(text, 'a.txt')).figures.map(figure => `${figure.kind}: ${text.slice(figure.start, figure.end)}`)

test('tolls, sums, shares and counts are figures', t => {
  t.deepEqual(figures('The landslide killed at least 40 people.'), ['casualties: at least 40 people'])
  t.deepEqual(figures('Twelve people were injured in the crush.'), ['casualties: Twelve people'])
  t.deepEqual(figures('The toll of the flood passed the 2,000-mark.'), ['casualties: 2,000-mark'])
  t.deepEqual(figures('Insurers set aside more than half a million crowns.'), ['money: more than half a million crowns'])
  t.deepEqual(figures('Repairs will cost about $3.2 million.'), ['money: about $3.2 million'])
  t.deepEqual(figures('The club owes £12.9bn to its lenders.'), ['money: £12.9bn'])
  t.deepEqual(figures('Burglaries rose by 37% in the borough.'), ['percentage: 37%'])
  t.deepEqual(figures('Roughly 13,000 soldiers remain on the island.'), ['count: Roughly 13,000 soldiers'])
  t.deepEqual(figures('About 2,000 sailors flew home from the island.'), ['count: About 2,000 sailors'])
  t.deepEqual(figures('It is the third-largest port of the region.'), ['ranking: third-largest'])
  // A verb's particle, the next verb and the year are no part of them, a minus sign is.
  t.deepEqual(figures('The song racked up more than 80,000 plays.'), ['count: more than 80,000 plays'])
  t.deepEqual(figures('Each year 8 million households pay the fee.'), ['count: 8 million households'])
  t.deepEqual(figures('The mill was sold for $58 million last year.'), ['money: $58 million'])
  t.deepEqual(figures('Output grew by -1.5 percent in May.'), ['percentage: -1.5 percent'])
})

test('what voters are is a share of people, how they voted a result', t => {
  t.deepEqual(figures('In the primary 40 percent of voters were over 60, and 12 percent were under 30.'), [
    'percentage: 40 percent',
    'percentage: 12 percent',
  ])
  t.deepEqual(figures('Lind took 40 percent of the vote.'), [])
})

test('what somebody reported is theirs, whatever clause goes on behind it', t => {
  const {figures: found} = analyze(readText('The police reported at least 20 victims at a home that cares for the old.', 'a.txt'))
  t.is(found[0]!.attributions.length, 1)
})

test('a toll is of people or animals, not of things', t => {
  t.deepEqual(figures('The raid left 14 hostages dead.'), ['casualties: 14 hostages dead'])
  t.deepEqual(figures('The flood left 30 sheep dead.'), ['casualties: 30 sheep dead'])
  t.deepEqual(figures('The storm left 30 carpets and a neighbour dead.'), ['count: 30 carpets'])
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
    'When trading ended, the brewer had a market cap of €12 billion, Vantor one of €9 billion.',
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

const resting = (text: string) => {
  const {figures, sentences} = analyze(readText(text, 'a.txt'))
  return figures
    .filter(({attributions}) => attributions.length === 0)
    .map(({start, end, release}) => {
      const named = release === undefined ? 'nobody' : text.slice(sentences[release]!.start, sentences[release]!.start + 12)
      return `${text.slice(start, end)}: ${named}`
    })
}

test('figures of the same kind about the same thing go on with the release that the copy has named', t => {
  const lead = 'Burglaries in the county rose 8 percent last year, the statistics office said on Tuesday.\n\n'
  t.deepEqual(resting(`${lead}Car burglaries rose 12 percent.`), ['12 percent: Burglaries i'])
  t.deepEqual(resting(`${lead}They fell 4 percent in the port.`), ['4 percent: Burglaries i'])
  t.deepEqual(resting(`${lead}Attendance at the zoo fell 12 percent.`), ['12 percent: nobody'], 'another thing')
  t.deepEqual(resting(`${lead}Burglaries cost 40 shopkeepers their lives.`), ['40 shopkeepers: nobody'], 'another kind')
  t.deepEqual(
    resting(`${lead}Burglaries rose 20 percent in the port, Bo Katz, a shopkeeper, said.\n\nCar burglaries rose 12 percent.`),
    ['12 percent: nobody'],
    'another source took over',
  )
  t.deepEqual(
    resting(`${lead}“We feel it every night,” Bo Katz, a shopkeeper, said.\n\nMost car burglaries, 61 percent, were in the port county.`),
    ['61 percent: Burglaries i'],
    'somebody who gave no figures spoke in between',
  )
  t.deepEqual(resting(`${lead}In June 1989 car burglaries rose 40 percent.`), ['40 percent: nobody'], 'another time')
  t.deepEqual(
    resting('A survey of the county by the library found that few read.\n\nFishermen came last with 4 percent.'),
    ['4 percent: A survey of '],
    'whatever follows a survey closely is out of it',
  )
})

test('a release is also named where nobody is said to speak', t => {
  t.deepEqual(resting('Hearth Foods reported a higher quarterly profit on Monday.\n\nSales of frozen fish climbed 4 per cent.'), [
    '4 per cent: Hearth Foods',
  ])
  t.deepEqual(resting('Hearth Foods hired a new head on Monday.\n\nSales of frozen fish climbed 4 per cent.'), ['4 per cent: nobody'])
  t.deepEqual(resting('Councillors approved the budget on Monday.\n\nA sum of £3 million has been allocated to libraries.'), [
    '£3 million: Councillors ',
  ])
  t.deepEqual(resting('The board released figures that showed a 5 per cent rise in thefts.'), ['5 per cent rise: The board re'])
  t.deepEqual(resting('The board released a dove, which showed a 5 per cent rise in thefts.'), ['5 per cent rise: nobody'])
})

test('what a company earned in a half-year is its own, and a crowd of officials has no release', t => {
  t.deepEqual(resting('Pre-tax profits of the grocer fell in the six months to May.\n\nCustomer traffic was down 3 per cent.'), [
    '3 per cent: Pre-tax prof',
  ])
  t.deepEqual(resting('The grocer opened a shop in the six months to May.\n\nCustomer traffic was down 3 per cent.'), [
    '3 per cent: nobody',
  ])
  t.deepEqual(resting('The fire forced out 500 people, officials said.\n\nTwo other fires forced out 10,000 people.'), [
    '10,000 people: nobody',
  ])
  t.deepEqual(resting('The fire forced out 500 people, the fire department said.\n\nTwo other fires forced out 10,000 people.'), [
    '10,000 people: The fire for',
  ])
})

test('odds, and the author’s own promises, are of no release', t => {
  const lead = 'Prices rose 8 percent last year, the statistics office said on Tuesday.\n\n'
  t.deepEqual(resting(`${lead}There is a 60 percent chance that prices fall.`), ['60 percent chance: nobody'])
  t.deepEqual(resting('I pledged to create 7,000 jobs in the port.\n\nThe port has lost 9,000 jobs.'), ['9,000 jobs: nobody'])
})

test('what compares with a figure told, and what stands in the source phrase, is theirs who speak', t => {
  const governed = (text: string) => analyze(readText(text, 'a.txt')).figures.map(({attributions}) => attributions.length > 0)
  t.deepEqual(governed('Prices rose 3 percent, according to the statistics office, up from 2 percent in May.'), [true, true])
  t.deepEqual(governed('Prices rose 3 percent, according to the statistics office, and rents in the port fell 2 percent in May.'), [
    true,
    false,
  ])
  t.deepEqual(governed('Sales rose 3 percent in May, the statistics office said on Tuesday - coming in at $35 billion.'), [true, true])
  t.deepEqual(governed('The dockers’ union, which has 4,000 members, said the strike was off.'), [true])
})

test('a rate that was set, a sample and a currency need no source', t => {
  const told = (text: string) => analyze(readText(text, 'a.txt')).figures.map(({official}) => official)
  t.deepEqual(told('Inflation passed the bank’s two per cent target.'), [true])
  t.deepEqual(told('A judge in Carrow ordered the bank to pay $2.9 million in costs.'), [true])
  t.deepEqual(told('A judge in Carrow said the bank had paid $2.9 million in costs.'), [false])
  t.deepEqual(told('The bank held its base rate at 2.1 percent.'), [true])
  t.deepEqual(told('The bank lowered its growth forecast to 2.1 percent.'), [true])
  t.deepEqual(told('The bank lost 2.1 percent of its tellers.'), [false])
  t.deepEqual(told('The fire began near Carrow, a city of about 2,600 people.'), [true])
  t.deepEqual(told('The fire drove out about 2,600 people.'), [false])
  t.deepEqual(told('Payments are limited to $100,000 a year.'), [true])
  t.deepEqual(told('The survey questioned 2,000 adults.'), [true])
  t.deepEqual(told('The survey frightened 2,000 adults.'), [false])
  t.deepEqual(figures('The krone has fallen 12 percent since the vote.'), [])
  t.deepEqual(figures('The crown estate has fallen 12 percent behind.'), ['percentage: 12 percent behind'])
})

const namedIn = (text: string) => {
  const [paragraph] = analyze(readText(text, 'a.txt')).paragraphs
  return phrasesOf(paragraph!, paragraph!.sentences[0]!).releases.map(({row}) => row.release)
}

for (const row of releaseRows) {
  test(`${row.release}: “${row.example}”`, t => t.true(namedIn(row.example).includes(row.release)))
  if (row.not !== undefined) test(`${row.release}: not “${row.not}”`, t => t.false(namedIn(row.not!).includes(row.release)))
}

/** What hangs on the row: whether a figure of its kind is on record, is told by the words alone, or, where the row tells a price, is none. */
const holds = ({figure, makes}: (typeof figureContextRows)[number], text: string): boolean => {
  const ofKind = analyze(readText(text, 'a.txt')).figures.filter(({kind}) => kind === figure)
  if (makes === 'share') return ofKind.length > 0
  return makes === 'published' ? ofKind.length > 0 && ofKind.every(({official}) => official) : ofKind.length === 0
}

for (const row of figureContextRows) {
  test(`${row.context}: “${row.example}”`, t => t.true(holds(row, row.example)))
  if (row.not !== undefined) test(`${row.context}: not “${row.not}”`, t => t.false(holds(row, row.not!)))
}
