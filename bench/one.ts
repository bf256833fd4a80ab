/**
 * One measurement in a process of its own, run by speed.ts. `memory SIZE [idle]` prints the peak memory in MB of linting one article;
 * `hostile N` prints the CPU seconds for half and for the whole of the N-th hostile input.
 */
import process from 'node:process'
import {hearsay} from './peers.js'
import {articleOf, articles, hostile} from './texts.js'
import {cpu} from './timing.js'

const [what, number, idle] = process.argv.slice(2)
if (what === 'memory') {
  const text = articleOf(articles(80).texts, Number(number))
  if (idle === undefined) hearsay.run(text)
  console.log(process.resourceUsage().maxRSS / 1_000)
} else {
  const {make} = hostile[Number(number)]!
  hearsay.run(make(0.1))
  const half = await cpu(() => hearsay.run(make(0.5)))
  const whole = await cpu(() => hearsay.run(make(1)))
  console.log(half / 1_000, whole / 1_000)
}
