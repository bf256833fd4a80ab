/**
 * One measurement in a process of its own, run by speed.ts. `memory SIZE [idle]` prints the peak memory in MB of linting one article,
 * and the KB of its findings as JSON;
 * `hostile N` prints the CPU seconds for half and for the whole of the N-th hostile input.
 */
import process from 'node:process'
import {findingsIn, hearsay} from './peers.js'
import {articleOf, articles, hostile} from './texts.js'
import {cpu} from './timing.js'

const [what, number, idle] = process.argv.slice(2)
if (what === 'memory') {
  const text = articleOf(articles(80).texts, Number(number))
  const findings = idle === undefined ? findingsIn(text) : []
  console.log(process.resourceUsage().maxRSS / 1_000, JSON.stringify(findings).length / 1_000)
} else {
  const {make} = hostile[Number(number)]!
  hearsay.run(make(0.1))
  const half = await cpu(() => hearsay.run(make(0.5)))
  const whole = await cpu(() => hearsay.run(make(1)))
  console.log(half / 1_000, whole / 1_000)
}
