/** Measuring: CPU time, medians, warming up. */
import {spawnSync} from 'node:child_process'
import process from 'node:process'

/** How a contender is warmed up; in CPU milliseconds. */
export interface WarmUp {
  /** It runs at least so long, however steady it looks: V8 optimises in steps, and between two of them times stand still. */
  readonly least: number
  /** … and at most so long, for contenders that never settle. */
  readonly most: number
}

/** Until nothing changes any more: the more code a contender has, the longer V8 goes on compiling it beside the work. */
export const thorough: WarmUp = {least: 30_000, most: 60_000}
/** Enough to see what has become slower; the figures may still be those of half-warm code. */
export const brief: WarmUp = {least: 3_000, most: 10_000}
/** For code that another input has warmed already. */
export const again: WarmUp = {least: 400, most: 2_000}

/** Passes whose best is held against the best before them. */
const latest = 5
/** A contender is warm where its latest passes are not better than those before by this share, twice in a row: the machine may have been busy. */
const better = 0.03
const still = 2

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
 * Runs passes until their time stops falling. In: a pass, which says what it cost; the bounds. Out: what the first pass cost, when
 * all code was cold.
 */
export async function warm(pass: () => Promise<number>, {least, most}: WarmUp): Promise<number> {
  const first = await pass()
  let spent = first
  let best = Number.POSITIVE_INFINITY
  let recent: number[] = []
  let since = 0
  let steady = 0
  while (spent < most) {
    const taken = await pass()
    spent += taken
    since += taken
    recent.push(taken)
    // A window of some passes and some time: a few passes of a millisecond say nothing.
    if (recent.length < latest || since < least / 8) continue
    const now = Math.min(...recent)
    steady = now > best * (1 - better) ? steady + 1 : 0
    if (spent >= least && steady >= still) break
    best = Math.min(best, now)
    recent = []
    since = 0
  }
  return first
}

/** In: commands as arguments of `node`; the environment they start in. Out: median wall milliseconds of each, started in turn. */
export function startUps(commands: readonly (readonly string[])[], runs: number, env: NodeJS.ProcessEnv): number[] {
  const times: number[][] = commands.map(() => [])
  for (let run = 0; run <= runs; run++) {
    for (const [i, command] of commands.entries()) {
      const before = process.hrtime.bigint()
      const {error} = spawnSync(process.execPath, command, {stdio: 'ignore', env})
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
