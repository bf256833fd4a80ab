import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {checkworthyRows} from '../src/language/checkworthy.js'
import {readText} from '../src/read/text.js'

const analysis = (text: string) => analyze(readText(text, 'a.txt'))
const reasons = (text: string) => analysis(text).assertions.flatMap(assertion => assertion.reasons.map(reason => reason.reason))
const verdicts = (text: string) => analysis(text).assertions.map(assertion => assertion.verdict)

for (const row of checkworthyRows) {
  test(`${row.reason}: “${row.example}”`, t => t.true(reasons(row.example).includes(row.reason)))
  if (row.not !== undefined) test(`${row.reason}: not “${row.not}”`, t => t.false(reasons(row.not!).includes(row.reason)))
}

test('what the reporter could not know is check-worthy', t => {
  for (const text of [
    'The ruling deepened fears of a second wave of layoffs across the valley.',
    'The dam failure killed at least 40 people.',
    'The chairman secretly wanted to sell the club.',
    'The merger represents a humiliating retreat for the board.',
  ])
    t.deepEqual(verdicts(text), ['unattributed-check-worthy'], text)
})

test('a count behind “not” and a relative clause hide no source', t => {
  for (const text of [
    'According to him, not less than 40 goats were stolen.',
    'Older people who nap for half an hour a day may lose memory more slowly than others, according to a study published on Tuesday.',
  ])
    t.deepEqual(verdicts(text), ['attributed'], text)
})

test('an aside with a speaker of its own sources nothing of the sentence before it', t => {
  t.deepEqual(
    verdicts('The council met on Monday.\n\nThe delay has raised fears of layoffs at the port, a harbour the firm says it needs.'),
    ['unattributed-public-record', 'unattributed-check-worthy'],
  )
})

test('what is said not to be proved is not said to be so', t => {
  for (const text of [
    'The link does not prove that the pumps are to blame for the flood.',
    'That doesn’t mean that the bridge will fall next year.',
  ])
    t.deepEqual(reasons(text), [], text)
  t.true(reasons('The link proves that the pumps are to blame for the flood.').length > 0)
})

test('a noun of telling that is the subject sources nothing of what the newsroom says of it', t => {
  for (const text of [
    'The mayor’s announcement that the pool will close is raising questions about the city’s budget.',
    'The dairy’s claim that it was hacked has fuelled fears of a shortage.',
  ])
    t.deepEqual(verdicts(text), ['unattributed-check-worthy'], text)
  t.deepEqual(verdicts('The mayor announced that the pool will close and is raising money for another.'), ['attributed'])
})

test('a because-clause does not decide, however it is sourced', t => {
  t.deepEqual(verdicts('Deckhands stay silent because they fear jail.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('Ola Berg, a deckhand, said nobody talks because they fear jail.'), ['attributed'])
})

test('what a law provides is on record', t => {
  for (const text of [
    'The law allows officers to search lorries for two days if they have no papers.',
    'Lawmakers are drafting a bill to give the fishery guards more powers.',
    'These are duties that will not come into force for two years.',
  ])
    t.deepEqual(verdicts(text), ['unattributed-public-record'], text)
})

test('how a thing works is on record', t => {
  for (const text of ['When the lid opens, the pump lets users draw water.', 'A card can store such lists in a folded file.'])
    t.deepEqual(verdicts(text), ['unattributed-public-record'], text)
})

test('a column is asked less', t => {
  const claim = 'The closing of the night train will ruin the small hotels along the line.'
  const chance = (text: string) =>
    analysis(text).assertions.find(({sentence}) => analysis(text).sentences[sentence]!.start >= text.indexOf(claim))!.chance
  const news = `The last train left on Sunday.\n\n${claim}\n`
  t.true(chance(`Opinion\n\n${news}`) < 0.6 && chance(news) > 0.6)
})

test('what nobody knows is no assertion', t => {
  t.deepEqual(verdicts('Whether the pump had failed before is unknown.'), ['not-an-assertion'])
})

test('public acts, schedules, prices and results are public record', t => {
  for (const text of [
    'The governor signed the bill on Friday.',
    'A federal judge has temporarily blocked parts of the rule so she can study them.',
    'Rask, 49, could face up to 10 years in prison and a fine of $250,000 if convicted.',
    'The trial is scheduled to begin on March 4.',
    'Shares in the brewer fell 3 percent on Tuesday.',
    'Rovers beat Albion 2-1 with a late goal by the captain.',
    'The archipelago lies north of the mainland.',
    'The company did not answer questions about the spill.',
    'The footage could not be independently verified.',
  ])
    t.deepEqual(verdicts(text), ['unattributed-public-record'], text)
})

test('what a court was told was said in public, a call that is refused is no talk', t => {
  t.deepEqual(verdicts('The jury heard that the clerk took bribes for years.'), ['attributed'])
  t.deepEqual(verdicts('The clerk took bribes for years.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('The mayor rejected the call for a ban.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('The mayor was angry during the call.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('The trial continues.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('A sad day.'), ['not-an-assertion'])
})

test('who speaks in a clause before the main clause does not speak for the sentence, whatever word joins it', t => {
  t.deepEqual(verdicts('But while the warden said the gate was sound, the board shut it.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('Even though the warden said the gate was sound, the board shut it.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('But even when the tide is in the gate stays shut, according to the crew.'), ['attributed'])
})

test('what the reporter reads into an act has no source, what papers tell of a talk has one', t => {
  t.deepEqual(verdicts('The board met twice on Monday, signalling cautious hope ahead of the vote.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('The board met twice on Monday, saying that it was hopeful ahead of the vote.'), ['attributed'])
  t.deepEqual(verdicts('Deal talks between the two firms began in March and media reports suggested that the price was too low.'), [
    'attributed',
  ])
  t.deepEqual(verdicts('A shutdown increasingly looks inevitable.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('They had earlier touched a 5-year high of 644 pence.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('Check out the latest pictures below.'), ['not-an-assertion'])
  t.deepEqual(verdicts('Probably not.'), ['not-an-assertion'])
  t.deepEqual(verdicts('Searches go on for a second diver, believed to be a sailor.'), ['unattributed-public-record'])
  t.deepEqual(verdicts('The second diver is believed to be a sailor.'), ['hedged-without-source'])
})

test('a speaker with a relative clause of their own is a source', t => {
  for (const text of [
    'Tom Rask, a vet at the zoo who did not treat the bear, said it was old.',
    'A porter who carried the crates said they were empty.',
    'A guard briefed on the search, who was not authorized to speak and asked for anonymity, said the crates were empty.',
  ])
    t.deepEqual(verdicts(text), ['attributed'], text)
})

test('what somebody knew or a thing promised, told by the way, is no source', t => {
  for (const text of [
    'It is hardly the race she envisioned at the start of a very long year.',
    'Ruiz opened the box, and inside was a gift she said she wanted.',
    'The debate promised to be the worst moment yet for a very weak mayor.',
  ])
    t.not(verdicts(text)[0], 'attributed', text)
  t.deepEqual(verdicts('Ruiz promised to be back by the end of the week.'), ['attributed'])
})

test('“advocates” before another verb is who speaks', t => {
  const {attributions} = analysis('Immigrant advocates criticized the raid as cruel.')
  t.deepEqual(
    attributions.map(({lemma}) => lemma),
    ['criticize'],
  )
})

test('a label with a source leaves the sentence without one', t => {
  t.deepEqual(
    verdicts('Officers held 87 workers on Tuesday, in what the Department of Inner Harbours described as its largest operation.')[0] ===
      'attributed',
    false,
  )
})

test('an impersonal report behind a comma at the end stands over the sentence', t => {
  t.deepEqual(verdicts('The duke was left off the list after being snubbed by the palace, it has been claimed.'), ['hedged-without-source'])
  t.deepEqual(verdicts('As the story goes, the duke lost the yard at cards.'), ['hedged-without-source'])
})

test('questions and open points assert nothing', t => {
  for (const text of [
    'So who pays for the bridge?',
    'It is unclear whether the mayor will stand again.',
    'It was not immediately clear how the fire began.',
    'But it is not clear whether the bridge will hold.',
    'Of course, it is not publicly known how the sluice was broken.',
    'By Friday evening, it was not clear whether the sluice would hold.',
  ])
    t.deepEqual(verdicts(text), ['not-an-assertion'], text)
})

test('the reason is shown with its words', t => {
  const text = 'The layoffs, underscoring how weak demand is, fuelled anger across the town.'
  const [assertion] = analysis('The layoffs sparked anger across the town.').assertions
  const [reason] = assertion!.reasons
  t.is(reason!.reason, 'effect')
  t.is('The layoffs sparked anger across the town.'.slice(reason!.span.start, reason!.span.end), 'sparked anger')
  t.true(reasons(text).includes('effect'))
})

test('a source before or after the main clause attributes it', t => {
  for (const text of [
    'The dam has three cracks, said Lena Moritz, the chief engineer.',
    'According to the audit, the club lost £4m in a year.',
    'The two banks will merge in June, according to the Financial Times, citing people familiar with the talks.',
    'Mayor Ines Faro condemned the strike on Monday.',
    'Mayor Ines Faro told reporters that the bridge was unsafe.',
  ])
    t.deepEqual(verdicts(text), ['attributed'], text)
})

test('a source in a side clause does not attribute the main clause', t => {
  t.deepEqual(verdicts('The chairman secretly sold the club, which fans say is ruined.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('The dam failure killed at least 40 people, whose families have criticised the mayor.'), [
    'unattributed-check-worthy',
  ])
})

test('hearsay goes before everything the reporter asserts', t => {
  for (const text of [
    'The minister reportedly bribed two judges.',
    'The minister reportedly told her aides that the coalition was finished.',
    'It was reported that the general ordered the killing.',
    'The chief is said to have offered to go.',
  ])
    t.deepEqual(verdicts(text), ['hedged-without-source'], text)
  t.deepEqual(verdicts('The minister reportedly bribed two judges, according to the Daily Telegraph.'), ['attributed'])
})

test('a charge on record is no hearsay, whatever the deed', t => {
  t.deepEqual(verdicts('The banker was indicted in 2019 for allegedly hiding losses.'), ['unattributed-public-record'])
})

test('an inner speaker does not source a private talk', t => {
  t.deepEqual(verdicts('During a phone call on Friday, the owner demanded that the coach resign.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('During a phone call on Friday, the owner demanded that the coach resign, according to the Daily Telegraph.'), [
    'attributed',
  ])
  t.deepEqual(verdicts('The owner told his aides that the coach must resign.'), ['unattributed-check-worthy'])
  t.deepEqual(verdicts('At a news conference on Friday, the owner demanded that the coach resign.'), ['attributed'])
})

const told = 'The owner offered the coach a payout in a private meeting, according to the Daily Telegraph.'

test('a source carries over within a paragraph, not into new matter', t => {
  t.deepEqual(verdicts(`${told} He also offered him a car.`), ['attributed', 'covered-by-earlier'])
  t.deepEqual(verdicts(`${told}\n\nThat offer was turned down too.`), ['attributed', 'covered-by-earlier'])
  t.deepEqual(verdicts(`${told}\n\nThe layoffs deepened fears of a strike.`), ['attributed', 'unattributed-check-worthy'])
})

test('how far a source carries is the house’s choice', t => {
  const carry = (text: string, reach: 'sentence' | 'paragraph' | 'strict') =>
    analyze(readText(text, 'a.txt'), {carry: reach}).assertions.map(assertion => assertion.verdict)
  const text = `${told} He also demanded that his aides leave.`
  t.is(carry(text, 'paragraph')[1], 'covered-by-earlier')
  t.is(carry(text, 'sentence')[1], 'unattributed-check-worthy')
  const half = 'The bridge is safe, the mayor said, but the delay represents a humiliating retreat for the council.'
  t.is(carry(half, 'paragraph')[0], 'attributed')
  t.is(carry(half, 'strict')[0], 'unattributed-check-worthy')
})

test('a paragraph in quotation marks has the speaker who has the floor, and none where somebody else was asked', t => {
  t.deepEqual(verdicts('“The roof held,” Karin Lind said.\n\nShe turned to the gate.\n\n“It was never locked in all these years.”'), [
    'attributed',
    'unattributed-public-record',
    'attributed',
  ])
  t.is(verdicts('Karin Lind asked Ida Holm about the gate.\n\n“It was never locked in all these years.”')[1], 'unattributed-check-worthy')
})

test('a quotation that runs on keeps its speaker', t => {
  t.deepEqual(verdicts('“We will not pay,” said Ann Lee, the treasurer. “Nobody asked us.” “It is over.”'), [
    'attributed',
    'attributed',
    'attributed',
  ])
})

test('the support of a covered sentence is the sentence it goes on from', t => {
  const {assertions} = analysis(`${told} He also offered him a car.`)
  t.is(assertions[1]!.support, assertions[0]!.sentence)
})

test('what somebody is speculated to plan has no source', t => {
  t.deepEqual(verdicts('That spurred speculation that the club’s leading scorer plans to retire.'), ['unattributed-public-record'])
})

test('games missed through injury are on record', t => {
  t.deepEqual(verdicts('The keeper had already missed three games due to injury this season.'), ['unattributed-public-record'])
})
