/** What the workflow asks for: the action's inputs and the event that started the run. */
import fs from 'node:fs'
import {BadRequest, unknown} from '../engine/trouble.js'

export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly preset: string | undefined
  readonly maxWarnings: string | undefined
  readonly changed: 'files' | 'lines' | 'all'
  readonly annotations: boolean
  readonly summary: boolean
  readonly sarifFile: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

const scopes = ['files', 'lines', 'all'] as const

function input(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim()
  return value === '' ? undefined : value
}

function yes(env: Environment, name: string): boolean {
  const value = input(env, name) ?? 'true'
  if (value !== 'true' && value !== 'false') throw new BadRequest(`the input ${name} wants true or false, has “${value}”`)
  return value === 'true'
}

/** In: the environment of the step. Out: its inputs. Throws `BadRequest` where one is not what it may be. */
export function readInputs(env: Environment): Inputs {
  const changed = input(env, 'changed') ?? 'files'
  const scope = scopes.find(one => one === changed)
  if (!scope) throw new BadRequest(unknown('value of the input changed', changed, scopes))
  return {
    // A line each: a path may hold spaces.
    paths: (input(env, 'paths') ?? '.')
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(Boolean),
    config: input(env, 'config'),
    preset: input(env, 'preset'),
    maxWarnings: input(env, 'max-warnings'),
    changed: scope,
    annotations: yes(env, 'annotations'),
    summary: yes(env, 'summary'),
    sarifFile: input(env, 'sarif-file'),
  }
}

interface Payload {
  readonly pull_request?: {readonly base?: {readonly sha?: string; readonly ref?: string}}
  readonly merge_group?: {readonly base_sha?: string}
  readonly before?: string
}

export interface Base {
  readonly commit: string
  /** How the summary names it: “main”, “the last push”. */
  readonly name: string
}

/**
 * In: the environment of the step. Out: the commit that the event says to compare with; undefined for events that have none (a
 * first push, a schedule, a run by hand). Throws `BadRequest` where the event file cannot be read.
 */
export function eventBase(env: Environment): Base | undefined {
  const file = env['GITHUB_EVENT_PATH']
  if (!file) return undefined
  let payload: Payload
  try {
    payload = JSON.parse(fs.readFileSync(file, 'utf8')) as Payload
  } catch {
    throw new BadRequest('the event file of this run (GITHUB_EVENT_PATH) cannot be read')
  }
  const base = payload.pull_request?.base
  if (base?.sha) return {commit: base.sha, name: base.ref ?? 'the base branch'}
  if (payload.merge_group?.base_sha) return {commit: payload.merge_group.base_sha, name: 'the merge queue’s base'}
  if (payload.before && !/^0+$/.test(payload.before)) return {commit: payload.before, name: 'the last push'}
  return undefined
}
