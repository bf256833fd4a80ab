/** What git says has changed: files, and the lines of them. */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {BadRequest} from '../engine/trouble.js'

/** Lines from the first to the last, both included, counted from 1. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Changed lines by whole path of the file; `all` for files that git does not know yet. */
export type Changes = ReadonlyMap<string, readonly Stretch[] | 'all'>

/** Runs git; undefined where it fails, which always has a meaning here. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BadRequest('--changed needs git, which is not installed here')
    return undefined
  }
}

/** The commit to compare with: where the work branched off from BASE, or the last commit, or nothing before the first. */
function since(base: string): string {
  const head = git('rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}')?.trim()
  if (base === '') return head ?? git('hash-object', '-t', 'tree', '/dev/null')!.trim()
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)?.trim()
  if (commit === undefined)
    throw new BadRequest(`--changed=${base}: git knows no commit of that name; check the spelling, or fetch it (in CI, fetch-depth: 0)`)
  const fork = head === undefined ? undefined : git('merge-base', commit, head)?.trim()
  if (fork === undefined)
    throw new BadRequest(`--changed=${base}: git finds no common history with it; fetch the whole history (in CI, fetch-depth: 0)`)
  return fork
}

const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm

/** In: a commit or branch to compare with, empty for the last commit. Out: what is new since, files not yet added included. */
export function changes(base: string): Changes {
  const root = git('rev-parse', '--show-toplevel')?.trimEnd()
  if (root === undefined) throw new BadRequest('--changed works in a git repository only, and this folder is in none')
  const from = since(base)
  const options = ['--no-ext-diff', '--no-textconv', '--find-renames', '--diff-filter=d', '--ignore-submodules', from, '--']
  const names = (git('-C', root, 'diff', '--name-only', '-z', ...options) ?? '').split('\0').filter(Boolean)
  // Both lists come in the same order; a line of a patch never begins as its headers do.
  const patches = (git('-C', root, 'diff', '--no-color', '-U0', ...options) ?? '').split(/^diff --git /m).slice(1)
  const found = new Map<string, readonly Stretch[] | 'all'>()
  for (const [i, name] of names.entries()) {
    const stretches = [...(patches[i] ?? '').matchAll(hunk)].map(([, first, count]) => ({
      first: Number(first),
      last: Number(first) + Number(count ?? 1) - 1,
    }))
    found.set(path.join(fs.realpathSync(root), name), stretches)
  }
  const untracked = git('-C', root, 'ls-files', '--others', '--exclude-standard', '-z') ?? ''
  for (const name of untracked.split('\0').filter(Boolean)) found.set(path.join(fs.realpathSync(root), name), 'all')
  return found
}

/** Whether a stretch of lines touches what has changed. */
export function touches(stretches: readonly Stretch[] | 'all', first: number, last: number): boolean {
  return stretches === 'all' || stretches.some(stretch => stretch.first <= last && first <= stretch.last)
}
