/** Every rule, held to its own examples: what it reports, what it lets pass, which messages it can say, where it is known to err. */
import test from 'ava'
import {rules} from '../rules/index.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import {RuleTester} from '../src/engine/rule-tester.js'
import {readText} from '../src/read/text.js'

const tester = new RuleTester((title, body) => test(title, async t => t.notThrowsAsync(body)))

test('rules are listed alphabetically, once each', t => {
  const ids = rules.map(rule => rule.meta.id)
  t.deepEqual(ids, [...new Set(ids)].sort())
})

for (const rule of rules) {
  const {id, examples} = rule.meta
  test(`${id}: six minimal pairs and more, each with words to report and a text to let pass`, t => {
    t.true(examples.length >= 6, `${examples.length} pairs`)
    for (const {bad, good} of examples) {
      t.regex(bad, /\[\[.+\]\]/s)
      t.notRegex(good, /\[\[/)
    }
  })
  tester.run(rule)
}

/** The messages of a text’s findings. */
const messagesOf = (text: string): string[] =>
  lintArticle(readText(text, 'a.txt'), rules, recommended(rules)).report.findings.map(({message}) => message)

test('messages name the speaker behind a pronoun, and write a noun as it stands in a sentence', t => {
  const [first, second] = messagesOf(
    'Ida Holm runs the yard with two executives. She admitted that the dock leaks.\n\nExecutives admitted that the crane was old, too.',
  ).filter(message => message.includes('gave up a truth'))
  t.regex(first!, /says that Ida Holm gave up/)
  t.regex(second!, /says that executives gave up/)
})

test('nobody is sent to look for “they” or for the author, and what may be is no forecast', t => {
  const messages = messagesOf(
    'I think the town has changed.\n\nThe blunders of the campaign may be enough to hand the challenger a wide lead in every district.',
  ).filter(message => message.startsWith('Says who?'))
  t.true(messages.length > 0)
  for (const message of messages) t.notRegex(message, /cited close by|what will happen/)
})

test('a message names who spoke where the paragraph has named one person, and nobody else', t => {
  const verbs = rules.filter(({meta}) => meta.id === 'loaded-attribution-verb')
  const messages = (text: string) =>
    lintArticle(readText(text, 'a.txt'), verbs, recommended(verbs)).report.findings.map(({message}) => message)
  t.regex(messages('Ida Lind left the hall at noon. She claimed that the roof leaked.')[0]!, /doubt Ida Lind\./)
  t.regex(
    messages('Ida Lind met Bo Katz, who said no more. Outside, Lind said the roof leaked. She claimed that it was new.')[0]!,
    /doubt the speaker\./,
  )
})

test('messages agree in number, and a phrase stands in them as in a sentence', t => {
  const messages = messagesOf(
    [
      'Ida Holm runs the ferry. She said the mayor allegedly raised the fares.',
      'The mayor refutes the claims. “We will sail on.',
      'People close to the operator said the crew had been told. A deckhand on the ferry said so, too.',
      'The operator’s statement read:',
      'The crew was told on Friday that the ferry would stop and that the fares would be paid back.',
    ].join('\n\n'),
  )
  for (const words of [
    '“allegedly” and Ida Holm do the same job',
    'If the mayor only said it was untrue, write “denies” or “rejects”',
    'opens with “We will sail on” is never closed',
    '“People close to the operator” are unnamed, and the story does not say why. Add the reason the sources asked',
    'looks like the statement’s own words',
  ])
    t.true(
      messages.some(message => message.includes(words)),
      `${words}\n${messages.join('\n')}`,
    )
})
