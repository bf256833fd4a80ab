/**
 * How a rule is declared: `meta` says what it is (docs, tests, config schema come from it), `create` returns handlers that
 * look at the finished analysis and report. Rules import this module only.
 */

import type {
  Accusation,
  Analysis,
  Assertion,
  Attribution,
  Claim,
  Figure,
  HeadlineClaim,
  Hedge,
  Mention,
  Paragraph,
  Quotation,
  Sentence,
  Source,
  Token,
  Verdict,
} from '../analysis/types.js'
import type {Article, Block, Link, Metadata, Span} from '../read/article.js'
import {type RuleTransformer, retextRule} from './retext.js'

export {byRight, closePairs, nameTitles, samePerson, sourceAsPrinted, spellings} from '../analysis/namesakes.js'
export {tokensIn} from '../analysis/offsets.js'
export {
  fold,
  hasCapital,
  hasLetter,
  isCapital,
  isCapitalThenSmall,
  isEnding,
  isSmall,
  lettered,
  letteredAll,
  letters,
  oneSlip,
} from '../analysis/spelling.js'
export {
  inSentence,
  isForItself,
  isKnownRole,
  isOfficeNoun,
  isOwnDefence,
  isOwnStatement,
  isSeveral,
  namesOfficial,
} from '../analysis/voices.js'
export * from './reading.js'

export type {
  Accusation,
  Analysis,
  Article,
  Assertion,
  Attribution,
  Block,
  Claim,
  Figure,
  HeadlineClaim,
  Hedge,
  Link,
  Mention,
  Metadata,
  Paragraph,
  Quotation,
  Sentence,
  Source,
  Span,
  Token,
  Verdict,
}

export type Level = 'off' | 'info' | 'warn' | 'error'

/** A level, or a level with some of the rule's options. */
export type RuleEntry = Level | readonly [level: Level, options: Readonly<Record<string, unknown>>]

/** The names of the holes of a message: `“{{word}}” names no source` has the hole `word`. */
export type Holes<S extends string> = S extends `${string}{{${infer H}}}${infer R}` ? H | Holes<R> : never

/** A minimal pair. `[[…]]` in `bad` marks the words that must be reported; `good` must pass. Own words, never real copy. */
export interface Example {
  readonly bad: string
  readonly good: string
  /** `text` unless the rule needs a format that carries links or structure. */
  readonly as?: 'text' | 'markdown' | 'html'
  /** Options that both run with. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Own names of the newsroom for this example. */
  readonly publication?: readonly string[]
  /** House list of names for this example. */
  readonly names?: readonly string[]
  /** Other articles of the same run, for rules that look across files; in this order, before this one. */
  readonly beside?: readonly string[]
}

/** A fault that the rule still gets wrong: `wrong` shows, with `[[…]]`, what it reports although it should not. */
export interface Limit {
  readonly says: string
  readonly wrong?: string
}

export type OptionSpec =
  | {readonly type: 'number'; readonly default: number; readonly min?: number; readonly max?: number; readonly says: string}
  | {readonly type: 'boolean'; readonly default: boolean; readonly says: string}
  | {readonly type: 'string'; readonly default: string; readonly oneOf?: readonly string[]; readonly says: string}
  | {readonly type: 'strings'; readonly default: readonly string[]; readonly says: string}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>
type Widen<S extends OptionSpec> = S['type'] extends 'number'
  ? number
  : S['type'] extends 'boolean'
    ? boolean
    : S['type'] extends 'string'
      ? string
      : readonly string[]
export type OptionValues<O extends OptionSpecs> = {readonly [K in keyof O]: Widen<O[K]>}

/** What is there to do about a finding; what keeps a story from going out stands first. */
export const remedies = [
  'get a reply',
  'name the source',
  'find a second source',
  'say why unnamed',
  'fix the quotation',
  'match the text',
  'change the word',
  'link it',
  'check the copy',
] as const
export type Remedy = (typeof remedies)[number]

export interface RuleMeta<
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  O extends OptionSpecs = OptionSpecs,
> {
  readonly id: string
  readonly status: 'stable' | 'trial'
  /** Level in `recommended`; the other presets are in `src/engine/presets.ts`. */
  readonly level: Level
  /** One line: what it finds. */
  readonly summary: string
  /** Why a desk would stop there, with the guidance it rests on (only guidance that was read). */
  readonly why: string
  /** What a reporter does about it, in one line: groups findings for editors (“call someone”, “name the source” …). */
  readonly remedy: Remedy
  readonly messages: M
  readonly options?: O
  readonly examples: readonly Example[]
  readonly limits: readonly Limit[]
}

/** The other place of a finding: “the only source is named here”. */
export interface See extends Span {
  readonly why: string
}

type DataFor<S extends string> = [Holes<S>] extends [never]
  ? {readonly data?: undefined}
  : {readonly data: Readonly<Record<Holes<S>, string | number>>}

export type Report<M extends Readonly<Record<string, string>>> = {
  [K in keyof M & string]: {
    readonly message: K
    /** The words that are at fault: offsets into `Article.text`. */
    readonly at: Span
    readonly see?: See | readonly See[]
    /** Suggested rewrites of the words at `at`; offered, never applied. */
    readonly expected?: readonly string[]
    /** Raise or lower this one finding against the configured level. */
    readonly level?: 'info' | 'warn' | 'error'
    /** Which fact of the analysis it rests on. */
    readonly by?: string
    /** How sure the fact is, 0 to 1; below the configured confidence the finding is not reported. */
    readonly confidence?: number
    /** For rules that are capped an article: the strongest are kept. */
    readonly strength?: number
  } & DataFor<M[K]>
}[keyof M & string]

export interface RuleContext<
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  O extends OptionSpecs = OptionSpecs,
> {
  readonly analysis: Analysis
  readonly options: OptionValues<O>
  /** Own name of the newsroom for messages; “your newsroom” where none is configured. */
  readonly publication: string
  /** House list of names as they must be spelled. */
  readonly names: readonly string[]
  /** The words of a span, white space folded. */
  text(span: Span): string
  /** Line of the file where a span begins, from 1: for messages that name other places. */
  line(span: Span): number
  report(finding: Report<M>): void
}

/** Handlers are the analysis' own nouns. `article` is called last, once. */
export interface Listener {
  readonly block?: (block: Block) => void
  readonly paragraph?: (paragraph: Paragraph) => void
  readonly sentence?: (sentence: Sentence, assertion: Assertion | undefined) => void
  readonly quotation?: (quotation: Quotation, paragraph: Paragraph) => void
  readonly hedge?: (hedge: Hedge) => void
  readonly attribution?: (attribution: Attribution) => void
  readonly source?: (source: Source) => void
  readonly claim?: (claim: Claim) => void
  readonly accusation?: (accusation: Accusation) => void
  readonly article?: (article: Article) => void
}

/** What an article leaves behind for the others of its run: a few plain values, and the words that they are about. */
export interface Keepsake {
  readonly at: Span
}

/** A keepsake with where it comes from; its article is gone by then. */
export interface Kept<K extends Keepsake = Keepsake, O extends OptionSpecs = OptionSpecs> {
  readonly what: K
  /** Path of the file as messages name it, and the line of the words. */
  readonly file: string
  readonly line: number
  readonly options: OptionValues<O>
}

/** A finding about words that were kept; `see` may point into another file. */
export type AcrossReport<M extends Readonly<Record<string, string>>, K extends Kept = Kept> = {
  [N in keyof M & string]: {
    readonly message: N
    readonly at: K
    readonly see?: {readonly kept: K; readonly why: string}
    readonly level?: 'info' | 'warn' | 'error'
    readonly by?: string
    readonly confidence?: number
  } & DataFor<M[N]>
}[keyof M & string]

/**
 * How a rule looks across the files of one run. Each article is asked once what to keep, then forgotten; when all have been
 * read, `compare` sees what was kept, in the order of the files' paths, whatever order they were named in. It is called by the
 * command and the Action, never for a single article (library, editor), so the rule must make sense without it.
 */
export interface Across<M extends Readonly<Record<string, string>>, O extends OptionSpecs, K extends Keepsake = Keepsake> {
  keep(context: Omit<RuleContext<M, O>, 'report'>): readonly K[]
  compare(kept: readonly Kept<K, O>[], report: (finding: AcrossReport<M, Kept<K, O>>) => void): void
}

/** A misspelled handler must not compile: TypeScript makes no excess-property check on an inferred return type. */
type Exact<L> = L & {[K in Exclude<keyof L, keyof Listener>]: never}

export interface Rule<M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>, O extends OptionSpecs = OptionSpecs> {
  readonly meta: RuleMeta<M, O>
  create(context: RuleContext<M, O>): Listener
  readonly across?: Across<M, O>
}

/** A declared rule is a retext plugin as well: `unified().use(retextEnglish).use(rule, 'error')`. */
export type DeclaredRule = Rule & RuleTransformer

/** Declares a rule; the types hold its handlers, messages and options together. Out: the rule, which is also a retext plugin. */
export function defineRule<
  const M extends Readonly<Record<string, string>>,
  const O extends OptionSpecs = Record<never, never>,
  L extends Listener = Listener,
  K extends Keepsake = Keepsake,
>(declared: {
  readonly meta: RuleMeta<M, O>
  create(context: RuleContext<M, O>): Exact<L>
  readonly across?: Across<M, O, K>
}): DeclaredRule {
  const rule = declared as unknown as Rule
  return Object.assign(retextRule(rule), {meta: rule.meta, create: rule.create, ...(rule.across ? {across: rule.across} : {})})
}
