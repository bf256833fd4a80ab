import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {chargeRows, deedRows} from '../src/language/misconduct.js'
import {readText} from '../src/read/text.js'

const accusations = (text: string) => analyze(readText(text, 'a.txt')).accusations
const accused = (text: string) => accusations(text).map(accusation => accusation.accused)

for (const row of [...chargeRows, ...deedRows]) {
  test(`${row.id}: “${row.example}”`, t => {
    const found = accused(row.example)
    t.is(found.length, 1)
    t.regex(found[0]!, /^(?:Ruth Calder|Ferrant Mining)$/)
  })
  if (row.not !== undefined) test(`${row.id}: not “${row.not}”`, t => t.deepEqual(accused(row.not!), []))
}

const kind = (text: string) => accusations(text)[0]?.accusedKind

test('persons, private bodies, states and crowds are told apart', t => {
  t.is(kind('Two clerks accused Ruth Calder of forging the accounts.'), 'person')
  t.is(kind('The villagers accused Ferrant Mining Ltd of poisoning the river.'), 'company')
  t.is(kind('Lisbon accused the Spanish government of spying on fishermen.'), 'state')
  t.is(kind('Norway accused Sweden of dumping waste in the fjord.'), 'state')
  t.is(kind('Farmers accused the rebels of stealing cattle.'), 'group')
})

test('somebody of a body or a town is accused, and not the body or the town', t => {
  t.deepEqual(accused('The former head of Norvik Bank was charged with fraud on Monday, prosecutors said.'), [])
  t.deepEqual(accused('Norvik Bank was charged with fraud on Monday, prosecutors said.'), ['Norvik Bank'])
})

const response = (text: string) => {
  const [accusation] = accusations(text)
  return accusation?.response && text.slice(accusation.response.start, accusation.response.end)
}
const charge = 'Two clerks accused Ruth Calder of forging the accounts.'

test('“the company” may have replied by its name before it is accused', t => {
  const text =
    'Brinmark, which runs the pier, rejected the claim on Monday. The pier has nine lamps.\n\nA diver accused the company of hiding the cracks.'
  t.truthy(response(text))
})

test('what somebody is guilty of, engages in, or is looked into for is a charge; what is only supposed is none', t => {
  for (const text of [
    'Ruth Calder is guilty of fraud, two clerks said.',
    'Two clerks say Ruth Calder engaged in fraud.',
    'The union said Ferrant Mining was responsible for the deaths of nine men.',
    'The police are looking into whether Ruth Calder forged records.',
  ])
    t.is(accused(text).length, 1, text)
  t.deepEqual(accused('Two clerks asked whether Ruth Calder forged records.'), [])
  t.deepEqual(accused('Ruth Calder is responsible for the garden.'), [])
})

test('the accused is called by the name that stands there most', t => {
  const text =
    'Playing Calder is hard. The mayor, Ana Calder, is tall. Two clerks met Ana Calder. They accused Calder of forging the accounts.'
  t.deepEqual(accused(text), ['Ana Calder'])
})

test('whoever speaks for the accused may have done so before', t => {
  t.truthy(response(`The Calder campaign said that Ruth Calder had meant the ferry. ${charge}`))
  t.truthy(response(`“She meant the ferry,” Calder’s aide Jo Lane said. ${charge}`))
})

test('whoever speaks for somebody else gives no reply', t => {
  for (const text of [
    `${charge} “Voters will see it,” said Lind campaign manager Jo Lane.`,
    `${charge} “Voters will see it,” said Anna Lind’s lawyer.`,
    `${charge} Attorney General Jo Lane said voters will see it.`,
    `${charge} Jo Lane, a spokeswoman for the Lind campaign, said voters will see it.`,
  ])
    t.is(response(text), undefined, text)
  for (const text of [
    `${charge} Campaign manager Jo Lane said voters will see it.`,
    `${charge} “Voters will see it,” said Lima lawyer Jo Lane.`,
    `${charge} Calder campaign manager Jo Lane said voters will see it.`,
  ])
    t.truthy(response(text), text)
  t.deepEqual(accused('Ruth Calder stole the mayor’s thunder.'), [])
  t.deepEqual(accused('The agency decided not to recommend charges against Ruth Calder.'), [])
})

test('a body that bears somebody’s name answers for itself', t => {
  t.is(response(`${charge} The Calder Foundation denied the claim.`), undefined)
  t.truthy(response(`${charge} The Calder campaign denied the claim.`))
})

test('a reply counts wherever it stands and whoever gives it', t => {
  for (const reply of [
    'Calder denied the allegations.',
    'Calder, who denies wrongdoing, left in May.',
    'She did not respond to a request for comment.',
    'Calder could not be reached for comment.',
    'A lawyer for Calder declined to comment.',
    'Calder has pleaded not guilty.',
    'In a statement, Calder called the claims baseless.',
  ])
    t.truthy(response(`${charge}\n\nThe office opened in 2011.\n\n${reply}`), reply)
  t.truthy(response('Two clerks accused Ruth Calder of forging the accounts, which she denies.'))
})

test('somebody else’s reply does not count', t => {
  t.is(response(charge), undefined)
  t.is(response(`${charge}\n\nMayor Ines Faro denied that the office would close.`), undefined)
})

test('a conviction or plea is no open allegation', t => {
  t.true(accusations('Ruth Calder was charged with fraud. She pleaded guilty in June.')[0]!.established)
  t.false(accusations('Ruth Calder was charged with fraud. The trial opens in June.')[0]!.established)
})

test('each accusation stands once, at its first mention', t => {
  const found = accusations(
    'Two clerks accused Ruth Calder of forging the accounts.\n\nThe clerks first accused Calder of forging accounts in 2019.\n\nA third clerk accused Calder of bullying.',
  )
  t.is(found.length, 2)
})

test('victims, wishes and denials of the verb are no accusations', t => {
  for (const text of [
    'Ruth Calder was defrauded of her savings.',
    'Ruth Calder never stole from the till.',
    'It would take a thief to defraud Ferrant Mining.',
    'Police are hunting the thieves who stole the van.',
  ])
    t.deepEqual(accused(text), [], text)
})

test('a company accused without its name has answered where its spokesman has', t => {
  const story =
    'Halvard Foods makes soup. An inspector accused the company of hiding the leak. A Halvard Foods spokesman said it had told the town at once.'
  t.truthy(response(story))
})

test('months and what is held or signed are no parties', t => {
  t.deepEqual(accused('Two clerks accused the May Elections of fraud.'), [])
})

test('of two who share a surname the one last named in full is meant', t => {
  const story = (last: string) =>
    `Lars Holm ran the bank. His sister Kari Holm ran the port. Lars Holm left in May. Kari Holm stayed on. ${last} Two clerks accused Holm of forging the accounts.`
  t.deepEqual(accused(story('Her office was searched.')), ['Kari Holm'])
  t.deepEqual(accused(story('Lars Holm was questioned.')), ['Lars Holm'])
})
