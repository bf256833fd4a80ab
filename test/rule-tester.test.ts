import test from 'ava'
import {defineRule} from '../src/engine/rule.js'
import {RuleTester} from '../src/engine/rule-tester.js'

const says = {says: 'for tests'} as const

/** Reports every word “colour”, or the house's own word. */
const colour = defineRule({
  meta: {
    id: 'colour',
    status: 'trial',
    level: 'warn',
    summary: 'Finds a word.',
    why: 'For tests.',
    remedy: 'change the word',
    messages: {found: '“{{word}}” was found', loud: '“{{word}}” was found in capitals'},
    options: {word: {type: 'string', default: 'colour', ...says}},
    examples: [{bad: 'The [[colour]] of the door.', good: 'The door.'}],
    limits: [],
  },
  create({options, report}) {
    return {
      paragraph(paragraph) {
        for (const token of paragraph.tokens)
          if (token.lower === options.word)
            report({message: token.text === token.lower ? 'found' : 'loud', at: token, data: {word: token.text}})
      },
    }
  },
})

/** Runs every test that a tester makes, and gives titles and failures. */
async function outcome(rule: Parameters<RuleTester['run']>[0], cases: Parameters<RuleTester['run']>[1]) {
  const bodies: [string, () => Promise<void>][] = []
  new RuleTester((title, body) => bodies.push([title, body])).run(rule, cases)
  const failed: string[] = []
  for (const [title, body] of bodies) await body().catch(error => failed.push(`${title}: ${error.message}`))
  return {titles: bodies.map(([title]) => title), failed}
}

test('examples and cases that behave as marked pass', async t => {
  const {titles, failed} = await outcome(colour, [
    {text: 'A [[COLOUR]] card.', message: 'loud'},
    {text: 'A [[shade]] of red.', options: {word: 'shade'}},
  ])
  t.deepEqual(failed, [])
  t.is(titles.length, 5)
})

test('a finding beside the mark, a missing one and a wrong message fail', async t => {
  const {failed} = await outcome(colour, [
    {text: 'A [[COLOUR]] card.', message: 'found'},
    {text: 'A [[red]] card.'},
    {text: 'A colour card.'},
  ])
  t.is(failed.length, 3)
  t.regex(failed[1]!, /wanted: A \[\[red\]\] card\.\ngot: {4}A red card\./)
})

test('a message that no case reaches fails', async t => {
  const {failed} = await outcome(colour, [])
  t.deepEqual(failed, ['colour: every message is reached: no case of colour reaches the message loud'])
})

test('a case that stands twice is refused', t => {
  t.throws(() => new RuleTester(() => {}).run(colour, [{text: 'The door.'}]), {message: /twice: The door\./})
})

test('a rule that changes the analysis fails its tests', async t => {
  const vandal = defineRule({
    meta: {...colour.meta, id: 'vandal', messages: {}, options: {}, examples: [{bad: 'One [[two]].', good: 'Three.'}]},
    create: ({analysis}) => ({
      article() {
        ;(analysis.sentences as unknown[]).pop()
      },
    }),
  })
  const {failed} = await outcome(vandal, [])
  t.regex(failed[0]!, /vandal .*not extensible|vandal .*read only|vandal .*delete/)
})
