/**
 * Old findings that a newsroom has decided to live with. An entry is a rule, a sentence and how often the two have met in the
 * file before: no line numbers, so that an edit elsewhere brings nothing back, and a new fault never hides behind an old one.
 */
import {createHash} from 'node:crypto'
import type {FileReport, Finding} from './finding.js'
import {normal} from './suppress.js'
import {Trouble} from './trouble.js'

interface Entry {
  readonly rule: string
  /** The words found, for people who read the file. */
  readonly words: string
  readonly key: string
}

export interface Baseline {
  readonly version: 1
  /** By path from the folder of the baseline file, with forward slashes. */
  readonly files: Readonly<Record<string, readonly Entry[]>>
}

export const emptyBaseline: Baseline = {version: 1, files: {}}

/** Names each finding by rule, sentence and occurrence: the same name in every run until the sentence itself changes. */
export function findingKeys(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>()
  return findings.map(({rule, excerpt}) => {
    const hash = createHash('sha256')
      .update(`${rule}\0${normal(excerpt.text)}`)
      .digest('hex')
      .slice(0, 16)
    const occurrence = (counts.get(hash) ?? 0) + 1
    counts.set(hash, occurrence)
    return `${hash}:${occurrence}`
  })
}

/** In: the text of a baseline file. Out: the baseline; throws `Trouble` where it is none. */
export function parseBaseline(text: string, name: string): Baseline {
  let value: Partial<Baseline> | null
  try {
    value = JSON.parse(text) as Partial<Baseline> | null
  } catch {
    throw new Trouble(`${name}: is not JSON; restore it, or write it anew with --update-baseline`)
  }
  if (value?.version !== 1 || typeof value.files !== 'object' || value.files === null)
    throw new Trouble(`${name}: is no hearsay baseline; write it anew with --update-baseline`)
  return value as Baseline
}

/** What a baseline did in a run. */
export interface Settled {
  readonly files: readonly FileReport[]
  /** Findings that were known and are held back. */
  readonly known: number
  /** Entries whose finding is gone. */
  readonly paid: number
}

/** In: reports, a baseline, how the baseline names a file. Out: the reports without what was known. */
export function applyBaseline(files: readonly FileReport[], baseline: Baseline, nameOf: (path: string) => string): Settled {
  let known = 0
  let paid = 0
  const left = files.map(file => {
    const entries = new Set((baseline.files[nameOf(file.path)] ?? []).map(entry => entry.key))
    const keys = findingKeys(file.findings)
    const findings = file.findings.filter((_, i) => !entries.delete(keys[i]!))
    known += file.findings.length - findings.length
    paid += entries.size
    return {...file, findings}
  })
  return {files: left, known, paid}
}

/** In: reports and the baseline so far. Out: a baseline that knows every finding of these files, and of other files what it knew. */
export function updatedBaseline(files: readonly FileReport[], before: Baseline, nameOf: (path: string) => string): Baseline {
  const entries = new Map(Object.entries(before.files))
  for (const {path, findings} of files) {
    const keys = findingKeys(findings)
    if (findings.length === 0) entries.delete(nameOf(path))
    else
      entries.set(
        nameOf(path),
        findings.map(({rule, actual}, i) => ({rule, words: actual, key: keys[i]!})),
      )
  }
  return {version: 1, files: Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))}
}
