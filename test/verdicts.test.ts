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

test('public acts, schedules, prices and results are public record', t => {
  for (const text of [
    'The governor signed the bill on Friday.',
    'The trial is scheduled to begin on March 4.',
    'Shares in the brewer fell 3 percent on Tuesday.',
    'Rovers beat Albion 2-1 with a late goal by the captain.',
    'The archipelago lies north of the mainland.',
    'The company did not immediately respond to a request for comment.',
    'The footage could not be independently verified.',
  ])
    t.deepEqual(verdicts(text), ['unattributed-public-record'], text)
})

test('questions and open points assert nothing', t => {
  for (const text of [
    'So who pays for the bridge?',
    'It is unclear whether the mayor will stand again.',
    'It was not immediately clear how the fire began.',
  ])
    t.deepEqual(verdicts(text), ['not-an-assertion'], text)
})

test('the reason is shown with its words', t => {
  const text = 'The layoffs, underscoring how weak demand is, fuelled anger across the town.'
  const [assertion] = analysis('The layoffs sparked anger across the town.').assertions
  const [reason] = assertion!.reasons
  t.is(reason!.reason, 'cause')
  t.is('The layoffs sparked anger across the town.'.slice(reason!.span.start, reason!.span.end), 'sparked anger')
  t.true(reasons(text).includes('cause'))
})
