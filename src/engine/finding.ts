/** What the engine hands to reports and to vfile: plain records, ready to be printed as JSON. */
import type {Span} from '../read/article.js'
import type {Range} from './lines.js'

export type Severity = 'info' | 'warn' | 'error'

/** The other place of a finding, with its words. */
export interface Related extends Range {
  /** The file it stands in, where that is not the file of the finding. */
  readonly path?: string
  readonly text: string
  readonly why: string
}

/** The sentence (or block) that holds the words, as prose, and where the words stand in it: UTF-16 offsets into `text`. */
export interface Excerpt extends Span {
  readonly text: string
}

export interface Finding extends Range {
  readonly rule: string
  readonly severity: Severity
  /** Which of the rule's messages it is. */
  readonly messageId: string
  readonly message: string
  /** The words at fault, white space folded. */
  readonly actual: string
  /** Suggested rewrites of these words; offered, never applied. */
  readonly expected: readonly string[]
  readonly see: readonly Related[]
  /** The fact of the analysis that the finding rests on; empty where the rule named none. */
  readonly by: string
  /** How sure that fact is, where the rule said so. */
  readonly confidence: number | undefined
  readonly url: string
  readonly excerpt: Excerpt
  /** Words of the prose: offsets into `Article.text`, for suppressions and editors. */
  readonly span: Span
}

/** A rule that could not do its work on a file: it is left out there, and said so. */
export interface Trouble {
  readonly rule: string
  readonly message: string
}

/** A recorded exception that held a finding back. */
export interface Exception {
  readonly finding: Finding
  readonly reason: string
  /** Where it is recorded: in the copy, or in a file beside it. */
  readonly from: 'directive' | 'sidecar'
}

/** Everything that one run says about one file. */
export interface FileReport {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly exceptions: readonly Exception[]
  readonly troubles: readonly Trouble[]
  /** The decoded text that lines and columns count in. */
  readonly source: string
}

/** The page that explains a rule; it is part of the published package. */
export function rulePage(id: string): string {
  return `https://unpkg.com/hearsay/docs/rules/${id}.md`
}

const ranks = {info: 0, warn: 1, error: 2} as const
const severities = ['info', 'warn', 'error'] as const

/** 0 for info to 2 for error. */
export function rank(severity: Severity): number {
  return ranks[severity]
}

/**
 * The severity of one finding. A rule may raise or lower a finding against its own usual level; the newsroom's level moves by
 * the same step, so that a rule set to `error` stays above the same rule set to `warn`.
 */
export function shifted(configured: Severity, usual: Severity | 'off', own: Severity | undefined): Severity {
  if (!own) return configured
  const step = rank(own) - rank(usual === 'off' ? 'warn' : usual)
  return severities[Math.min(2, Math.max(0, rank(configured) + step))]!
}
