/** Every rule, held to its own examples: what it reports, what it lets pass, which messages it can say, where it is known to err. */
import test from 'ava'
import {rules} from '../rules/index.js'
import {RuleTester} from '../src/engine/rule-tester.js'

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
