/** Measuring: CPU time, medians, tools taken in turn so that a busy machine slows all of them alike. */
import {spawnSync} from 'node:child_process'
import process from 'node:process'

/** CPU milliseconds that a contender runs before it is measured. */
const warmUp = 2_000

export interface Contender {
  readonly name: string
  run(text: string): unknown
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

/** CPU milliseconds of this process for one call. */
export async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const spent = process.cpuUsage(before)
  return (spent.user + spent.system) / 1_000
}

/**
 * In: contenders and texts. Out: by name, the median CPU milliseconds for all texts. Each first runs until the engine has
 * compiled it, which takes its time on a busy machine; those passes do not count.
 */
export async function race(contenders: readonly Contender[], texts: readonly string[], rounds: number): Promise<Map<string, number>> {
  const pass = (contender: Contender): Promise<number> =>
    cpu(async () => {
      for (const text of texts) await contender.run(text)
    })
  const times = new Map(contenders.map(({name}) => [name, [] as number[]]))
  for (const contender of contenders) for (let warm = 0; warm < warmUp; ) warm += await pass(contender)
  for (let round = 0; round < rounds; round++) for (const contender of contenders) times.get(contender.name)!.push(await pass(contender))
  return new Map([...times].map(([name, spent]) => [name, median(spent)]))
}

/** In: commands as arguments of `node`. Out: median wall milliseconds of each, started in turn. */
export function startUps(commands: readonly (readonly string[])[], runs: number): number[] {
  const times: number[][] = commands.map(() => [])
  for (let run = 0; run <= runs; run++) {
    for (const [i, command] of commands.entries()) {
      const before = process.hrtime.bigint()
      const {error} = spawnSync(process.execPath, command, {stdio: 'ignore'})
      if (error) throw error
      if (run > 0) times[i]!.push(Number(process.hrtime.bigint() - before) / 1e6)
    }
  }
  return times.map(median)
}

/** Rows with aligned columns; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')).join('\n')
}
