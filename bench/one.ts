/**
 * One measurement in a process of its own, run by speed.ts. `memory SIZE [idle]` prints the peak memory in MB of linting one article,
 * and the KB of its findings as JSON; `hostile N` prints the CPU seconds for half and for the whole of the N-th hostile input;
 * `contender NAME` takes its orders from contest.ts.
 */
import process from 'node:process'
import type {Order} from './contest.js'
import {contenders, findingsIn} from './peers.js'
import {articleOf, articles, hostile} from './texts.js'
import {cpu, warm} from './timing.js'

const [what, which, idle] = process.argv.slice(2)
if (what === 'memory') {
  const text = articleOf(articles(80).texts, Number(which))
  const findings = idle === undefined ? findingsIn(text) : []
  console.log(process.resourceUsage().maxRSS / 1_000, JSON.stringify(findings).length / 1_000)
} else if (what === 'hostile') {
  const {make} = hostile[Number(which)]!
  findingsIn(make(0.1))
  const half = await cpu(() => findingsIn(make(0.5)))
  const whole = await cpu(() => findingsIn(make(1)))
  console.log(half / 1_000, whole / 1_000)
} else {
  const {run} = await contenders[which!]!()
  let texts: readonly string[] = []
  const pass = (): Promise<number> =>
    cpu(async () => {
      for (const text of texts) await run(text)
    })
  const turn = async (): Promise<number> => {
    const times: number[] = []
    for (let spent = 0; spent < 2_000 || times.length < 3; spent += times.at(-1)!) times.push(await pass())
    return Math.min(...times)
  }
  process.on('message', async (order: Order) => {
    if (order !== 'turn') texts = order.texts
    process.send!(order === 'turn' ? await turn() : await warm(pass, order.warmUp))
  })
}
