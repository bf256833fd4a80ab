/**
 * Tools held against each other. Each runs in a process of its own, as whoever uses it runs it: in one process the objects and the
 * compiled code of one tool slow the next. They are taken in turn, so that a busy machine slows all of them alike.
 */
import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import type {WarmUp} from './timing.js'

/**
 * What a tool's process is asked: take texts and warm up on them, or take its turn, passes for some seconds. Answers are CPU
 * milliseconds of a pass: the first, the quickest. One pass a turn would measure how V8 wakes up: it puts code away while nothing runs.
 */
export type Order = {readonly texts: readonly string[]; readonly warmUp: WarmUp} | 'turn'

/** CPU milliseconds for all texts. */
export interface Pace {
  /** The first pass over them. */
  readonly first: number
  /** The quickest pass after warming up: what a neighbour on the machine takes away is no property of a tool. */
  readonly steady: number
}

export class Contest {
  readonly #processes: ReadonlyMap<string, ChildProcess>

  /**
   * In: names of tools that `peers.ts` knows.
   * @throws Error where a tool's process ends by itself.
   */
  constructor(names: readonly string[]) {
    const start = (name: string): ChildProcess =>
      fork(path.join(import.meta.dirname, 'one.js'), ['contender', name]).on('exit', code => {
        if (code !== 0) throw new Error(`the process of ${name} failed`)
      })
    this.#processes = new Map(names.map(name => [name, start(name)]))
  }

  /**
   * In: texts; how many turns each tool takes. Out: by name, what all texts cost. Each tool first runs until its time stops falling; of
   * those passes only the first is told.
   */
  async race(texts: readonly string[], turns: number, warmUp: WarmUp): Promise<Map<string, Pace>> {
    const firsts = new Map<string, number>()
    const times = new Map<string, number[]>()
    for (const [name, tool] of this.#processes) firsts.set(name, await ask(tool, {texts, warmUp}))
    for (let turn = 0; turn < turns; turn++)
      for (const [name, tool] of this.#processes) times.set(name, [...(times.get(name) ?? []), await ask(tool, 'turn')])
    return new Map([...times].map(([name, spent]) => [name, {first: firsts.get(name)!, steady: Math.min(...spent)}]))
  }

  end(): void {
    for (const tool of this.#processes.values()) tool.disconnect()
  }
}

async function ask(tool: ChildProcess, order: Order): Promise<number> {
  tool.send(order)
  const [spent] = await once(tool, 'message')
  return spent as number
}
