import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import type {AnalysisOptions} from '../src/analysis/types.js'
import {readText} from '../src/read/text.js'

const said = '“The yard is closed,” said Ida Holm, who runs it. Bo Katz, a welder, told the Courier that he had been sent home.\n\n'
const judged = (text: string, options: AnalysisOptions = {}) => analyze(readText(said + text, 'a.txt'), options).assertions.slice(2)

test('a view in the newsroom’s own voice asks for a source, a plain record does not', t => {
  const pairs: [string, string][] = [
    [
      'But the plan is hardly enough to save a harbour that has never recovered.',
      'The plan was published by the Harbour Board on Tuesday.',
    ],
    ['The mayor is still unpopular, and that makes her very vulnerable.', 'Mayor Ana Ruiz was elected in May 2019.'],
    ['The strike has already hurt the party where it is most unpopular.', 'The strike began on Monday at the North Dock in Carrow.'],
  ]
  for (const [claim, record] of pairs) {
    const [asked] = judged(claim)
    const [passed] = judged(record)
    t.is(asked!.verdict, 'unattributed-check-worthy', claim)
    t.true(asked!.chance > 0.5, claim)
    t.is(passed!.verdict, 'unattributed-public-record', record)
    t.is(passed!.chance, 0, record)
  }
})

test('what words mean tells a claim from a record of the same build', t => {
  const [claim] = judged('The harbour holds danger and temptation.')
  const [record] = judged('The harbour holds boats and nets.')
  t.is(claim!.verdict, 'unattributed-check-worthy')
  t.is(record!.verdict, 'unattributed-public-record')
})

test('a plain accusation asks whatever else its words are about', t => {
  t.true(judged('The dairy covered up the spoiled milk and bribed two inspectors.')[0]!.chance > 0.5)
})

test('where no row gives a reason, the word that makes it a claim does', t => {
  const text = 'That is a problem for the party, and it is about to get worse.'
  const reason = judged(text)[0]!.reasons[0]!
  t.is(reason.reason, 'evaluation')
  t.is((said + text).slice(reason.span.start, reason.span.end), 'problem')
})

test('shares go on with the poll that was named', t => {
  const poll =
    'A poll of 900 voters by Carrow University has Ruiz ahead.\n\nShe leads by 12 points among women. Among men the two stand at 44 percent.'
  t.deepEqual(
    judged(poll)
      .slice(-2)
      .map(({verdict}) => verdict),
    ['covered-by-earlier', 'covered-by-earlier'],
  )
  t.false(
    judged(poll, {carry: 'sentence'})
      .slice(-2)
      .some(({verdict}) => verdict === 'covered-by-earlier'),
  )
  t.is(judged('In a Carrow University poll last month, Ruiz led by 12 points.')[0]!.verdict, 'attributed')
  t.false(judged('Turnout was 44 percent in Carrow.').some(({verdict}) => verdict === 'covered-by-earlier'))
})
