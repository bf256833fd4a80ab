/** Runs rules over one analysis: dispatch, message holes, levels, places. Knows no rule and no English. */
import type {Analysis, Assertion} from '../analysis/types.js'
import type {Article, Span} from '../read/article.js'
import {bisect} from '../read/bisect.js'
import {type Excerpt, type Finding, rank, rulePage, type Severity, shifted, type Trouble} from './finding.js'
import {Lines, type Range} from './lines.js'
import {settle} from './precedence.js'
import type {Level, Listener, OptionSpecs, Report, Rule, RuleContext, RuleEntry, See} from './rule.js'
import {unknown} from './trouble.js'

export interface RuleSetting {
  readonly level: Level
  /** Every option of the rule, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What holds for one file, however it was configured. */
export interface Policy {
  /** By rule id; a rule that is not here does not run. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Own names of the newsroom; the first one speaks in messages. */
  readonly publication: readonly string[]
  /** Names as the house spells them. */
  readonly names: readonly string[]
  /** Findings whose fact is less sure than this are not reported; 0 to 1. */
  readonly minConfidence: number
}

export interface Run {
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

type AnyReport = Report<Readonly<Record<string, string>>> & {readonly data?: Readonly<Record<string, string | number>>}
/** A finding with what decides whether it survives the cap of its rule. */
interface Candidate {
  readonly rule: Rule
  readonly finding: Finding
  readonly strength: number
  readonly max: number
}

const untidy = /\s\s|[^\S ]|^ | $/
const fold = (text: string): string => (untidy.test(text) ? text.replace(/\s+/g, ' ').trim() : text)

/** The options of a rule as it declares them, for a newsroom that sets none. */
export function defaultOptions(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries((rule.meta.options ?? {}) as OptionSpecs).map(([name, spec]) => [name, spec.default]))
}

/** Findings resting on a fact less sure than this are not reported unless the newsroom says otherwise. */
export const defaultConfidence = 0.5

/** In: a rule and a level, or a level with some of its options. Out: the whole setting, the rule's own options filled in. */
export function ruleSetting(rule: Rule, entry: RuleEntry): RuleSetting {
  const [level, options] = typeof entry === 'string' ? [entry, {}] : entry
  return {level, options: {...defaultOptions(rule), ...options}}
}

function fill(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    if (!(name in data)) throw new Misdeed(`left the hole ${hole} of its message open`)
    return fold(String(data[name]))
  })
}

function checkSpan(article: Article, span: Span, what: string): void {
  if (typeof span !== 'object' || span === null) throw new Misdeed(`${what} nothing; give it “at”, a span of the analysis`)
  const inside = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.end <= article.text.length
  if (!inside || span.start >= span.end) throw new Misdeed(`${what} outside the text (${span.start} to ${span.end})`)
}

function sees(report: AnyReport): readonly See[] {
  if (!report.see) return []
  return Array.isArray(report.see) ? report.see : [report.see as See]
}

/** The sentence that holds the words, else the block, else the words alone. */
function excerptFinder(analysis: Analysis): (span: Span) => Excerpt {
  const {article, sentences} = analysis
  const holders: readonly Span[] = sentences.length > 0 ? sentences : article.blocks
  return span => {
    const found = holders[bisect(holders.length, i => holders[i]!.end <= span.start)]
    const holder =
      found && found.start <= span.start ? found : (article.blocks.find(b => b.start <= span.start && span.start < b.end) ?? span)
    return {
      text: article.text.slice(holder.start, holder.end),
      start: span.start - holder.start,
      end: Math.min(span.end, holder.end) - holder.start,
    }
  }
}

/** Words of an article, and where they stand in its file. */
export interface Place extends Range {
  readonly actual: string
  readonly excerpt: Excerpt
  readonly span: Span
}

/** What turns spans of one article into words and places. */
export interface Placer {
  /** The words of a span, white space folded. */
  text(span: Span): string
  /** Line of the file, from 1. */
  line(span: Span): number
  /** Throws where the span is not inside the text. */
  place(span: Span, what: string): Place
}

export function placer(analysis: Analysis): Placer {
  const {article} = analysis
  const lines = new Lines(article.source)
  const excerpt = excerptFinder(analysis)
  // “Ute Brandt, a glaciologist,”: the mark that closes an apposition is not quoted.
  const text = (span: Span) => {
    const words = fold(article.text.slice(span.start, span.end))
    const last = words.at(-1)
    return last === ',' || last === ';' || last === ':' ? words.slice(0, -1) : words
  }
  return {
    text,
    line: span => lines.point(article.locate(span).start).line,
    place(span, what) {
      checkSpan(article, span, what)
      const {start, end} = span
      return {actual: text(span), excerpt: excerpt(span), span: {start, end}, ...lines.range(article.locate(span))}
    },
  }
}

/** What a report of a rule says, whole: level shifted, holes filled. Throws for a message that the rule does not have. */
export function spoken(rule: Rule, setting: RuleSetting, report: Omit<AnyReport, 'at' | 'see'>) {
  const {id, level, messages} = rule.meta
  const written = messages[report.message]
  // “constructor” is no message, though every object has one.
  if (typeof written !== 'string') throw new Misdeed(`has no message “${report.message}”`)
  if (report.level !== undefined && !['info', 'warn', 'error'].includes(report.level))
    throw new Misdeed(`reported at the level “${report.level}”; there are info, warn and error`)
  return {
    rule: id,
    severity: shifted(setting.level as Severity, level, report.level),
    messageId: report.message,
    message: fill(written, report.data),
    expected: report.expected ?? [],
    by: report.by ?? '',
    confidence: report.confidence,
    url: rulePage(id),
  }
}

/** Something that a rule did and may not do; its message goes on from the rule's name. */
export class Misdeed extends Error {}

/** In: what a rule threw. Out: one line that ends a sentence begun with the rule's name. */
export function failure(error: unknown): string {
  const message = fold(error instanceof Error ? error.message : String(error))
  return error instanceof Misdeed ? message : `failed: ${message}`
}

/** In: what a rule gave back. Throws where it is not finished by then: a run does not wait for a promise. */
export function finished<T>(value: T): T {
  if (typeof (value as {then?: unknown} | undefined)?.then !== 'function') return value
  // What it may still throw is its own affair, not a fault of the run.
  Promise.resolve(value).catch(() => {})
  throw new Misdeed('is asynchronous; what it does must be done when it returns')
}

/** Every handler there is: a record, so that none can be forgotten. */
const handlers: Readonly<Record<keyof Listener, true>> = {
  block: true,
  paragraph: true,
  sentence: true,
  quotation: true,
  hedge: true,
  attribution: true,
  source: true,
  claim: true,
  accusation: true,
  article: true,
}
const handlerNames = Object.keys(handlers) as readonly (keyof Listener)[]

/** Rules that no compiler has seen: a misspelled handler would never be called, and nobody would know. */
function listenerOf(made: Listener): Listener {
  if (typeof made !== 'object' || made === null) throw new Misdeed('returned no handlers from “create”')
  const stranger = Object.keys(made).find(name => !Object.hasOwn(handlers, name))
  if (stranger !== undefined) throw new Misdeed(`has ${unknown('handler', stranger, handlerNames).replace(/^unknown/, 'an unknown')}`)
  return made
}

/**
 * What one rule does when it meets one kind of thing. A class, not an object written down where it is made: of those V8 comes to think
 * that they live long, and each would keep the article that its rule has seen until the slow collection.
 */
class Hearing {
  readonly rule: Rule
  readonly on: Listener
  readonly hear: (value: unknown, context: unknown) => unknown

  constructor(rule: Rule, on: Listener, hear: Hearing['hear']) {
    this.rule = rule
    this.on = on
    this.hear = hear
  }
}

/** What a rule sees of the article and of its settings; `tell` takes what it reports. */
function contextOf(
  rule: Rule,
  setting: RuleSetting,
  analysis: Analysis,
  policy: Policy,
  {text, line, place}: Placer,
  tell: (candidate: Candidate) => void,
): RuleContext {
  const {max} = setting.options
  return {
    analysis,
    options: setting.options as RuleContext['options'],
    publication: policy.publication[0] ?? 'your newsroom',
    names: policy.names,
    text,
    line,
    report: found => {
      const report = found as AnyReport
      const finding: Finding = {
        ...spoken(rule, setting, report),
        ...place(report.at, 'reported'),
        see: sees(report).map(see => {
          const {start, end, actual} = place(see, 'pointed')
          return {start, end, text: actual, why: see.why}
        }),
      }
      tell({rule, finding, strength: report.strength ?? 0, max: typeof max === 'number' ? max : Number.POSITIVE_INFINITY})
    },
  }
}

/** Lets every rule look at the analysis once. A rule that throws, or points outside the text, is left out whole. */
class Round {
  readonly troubles: Trouble[] = []
  readonly #candidates: Candidate[] = []
  readonly #failed = new Set<Rule>()
  /** Most rules listen to one or two kinds of thing, and the text has thousands: what each listens to is looked up once. */
  readonly #hearings: ReadonlyMap<keyof Listener, Hearing[]> = new Map(handlerNames.map(name => [name, []]))

  constructor(analysis: Analysis, rules: readonly Rule[], policy: Policy) {
    const places = placer(analysis)
    for (const rule of rules) {
      const setting = policy.rules.get(rule.meta.id)
      if (!setting || setting.level === 'off') continue
      const context = contextOf(rule, setting, analysis, policy, places, candidate => this.#candidates.push(candidate))
      try {
        this.#admit(rule, listenerOf(finished(rule.create(context))))
      } catch (error) {
        this.#fail(rule, error)
      }
    }
    this.#show(analysis)
  }

  get candidates(): readonly Candidate[] {
    return this.#failed.size === 0 ? this.#candidates : this.#candidates.filter(({rule}) => !this.#failed.has(rule))
  }

  #admit(rule: Rule, on: Listener): void {
    for (const name of Object.keys(on) as (keyof Listener)[]) {
      const hear = on[name] as Hearing['hear'] | undefined
      if (hear !== undefined) this.#hearings.get(name)!.push(new Hearing(rule, on, hear))
    }
  }

  #fail(rule: Rule, error: unknown): void {
    this.#failed.add(rule)
    this.troubles.push({rule: rule.meta.id, message: failure(error)})
  }

  #show({article, paragraphs, sentences, assertions, hedges, attributions, sources, claims, accusations}: Analysis): void {
    const judged: (Assertion | undefined)[] = new Array(sentences.length)
    for (const assertion of assertions) judged[assertion.sentence] = assertion
    for (const block of article.blocks) this.#call('block', block)
    for (const paragraph of paragraphs) {
      this.#call('paragraph', paragraph)
      for (const sentence of paragraph.sentences) this.#call('sentence', sentence, judged[sentence.id])
      for (const quotation of paragraph.quotations) this.#call('quotation', quotation, paragraph)
    }
    for (const hedge of hedges) this.#call('hedge', hedge)
    for (const attribution of attributions) this.#call('attribution', attribution)
    for (const source of sources) this.#call('source', source)
    for (const claim of claims) this.#call('claim', claim)
    for (const accusation of accusations) this.#call('accusation', accusation)
    this.#call('article', article)
  }

  /** Two plain parameters, because this is called for everything that the article holds. */
  #call<K extends keyof Listener, P extends Parameters<NonNullable<Listener[K]>>>(name: K, value: P[0], context?: P[1]): void {
    for (const {rule, on, hear} of this.#hearings.get(name)!) {
      if (this.#failed.size > 0 && this.#failed.has(rule)) continue
      try {
        const answer = hear.call(on, value, context)
        if (answer !== undefined) finished(answer)
      } catch (error) {
        this.#fail(rule, error)
      }
    }
  }
}

/** Keeps the strongest `max` findings of each rule, the earlier one of two equals. */
function capped(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<Rule, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.rule)
    if (group) group.push(candidate)
    else groups.set(candidate.rule, [candidate])
  }
  return [...groups.values()].flatMap(group =>
    group.length <= group[0]!.max
      ? group
      : group.sort((a, b) => b.strength - a.strength || inOrder(a.finding, b.finding)).slice(0, group[0]!.max),
  )
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const byStart = new Map<number, Finding[]>()
  return candidates.filter(({finding}) => {
    const {rule, span, message} = finding
    const there = byStart.get(span.start)
    if (!there) {
      byStart.set(span.start, [finding])
      return true
    }
    if (there.some(known => known.span.end === span.end && known.rule === rule && known.message === message)) return false
    there.push(finding)
    return true
  })
}

export const inOrder = (a: Finding, b: Finding): number =>
  a.start.offset - b.start.offset ||
  a.end.offset - b.end.offset ||
  rank(b.severity) - rank(a.severity) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

/**
 * In: an analysis, the rules to run, what holds for this file. Out: findings in reading order, and the rules that failed.
 * A finding less sure than `minConfidence` is left out; of two rules on one fault the table of precedence lets one speak;
 * the option `max` of a rule keeps its strongest findings.
 */
export function runRules(analysis: Analysis, rules: readonly Rule[], policy: Policy): Run {
  const {candidates, troubles} = new Round(analysis, rules, policy)
  const sure = unique(candidates).filter(({finding}) => (finding.confidence ?? 1) >= policy.minConfidence)
  const standing = new Set(settle(sure.map(candidate => candidate.finding)))
  const kept = capped(sure.filter(candidate => standing.has(candidate.finding)))
  return {findings: kept.map(candidate => candidate.finding).sort(inOrder), troubles}
}
