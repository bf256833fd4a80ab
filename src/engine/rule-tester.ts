/** Tests for rules, our own and other people's: every example of a rule is a test, and so is every limit that it admits. */
import {analyze} from '../analysis/index.js'
import type {Analysis} from '../analysis/types.js'
import {read} from '../read/index.js'
import {compareRun, keep} from './across.js'
import type {Finding} from './finding.js'
import {mark, unmark} from './marked.js'
import type {Rule} from './rule.js'
import {defaultConfidence, ruleSetting, runRules} from './run.js'

/** A text with what must be reported: `Smith [[reportedly]] left.`; a text without marks must pass. */
export interface RuleCase {
  readonly text: string
  readonly as?: 'text' | 'markdown' | 'html'
  readonly options?: Readonly<Record<string, unknown>>
  readonly publication?: readonly string[]
  readonly names?: readonly string[]
  /** Other articles of the same run, read before this one. */
  readonly beside?: readonly string[]
  /** Which of the rule's messages each finding must have. */
  readonly message?: string
}

/** `test` of any runner: a title, and a body that throws or rejects where the test fails. */
export type RunTest = (title: string, body: () => Promise<void>) => void

/** Freezes everything below a value, so that a rule that changes the analysis fails its tests. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  if (value instanceof Map) for (const [key, entry] of value) freeze([key, entry])
  else for (const entry of Object.values(value)) freeze(entry)
}

/** In: a rule and a text without marks. Out: what the rule alone reports there. Rejects where the rule throws. */
async function runRule(rule: Rule, one: RuleCase): Promise<readonly Finding[]> {
  const level = rule.meta.level === 'off' ? 'warn' : rule.meta.level
  const policy = {
    rules: new Map([[rule.meta.id, ruleSetting(rule, [level, one.options ?? {}])]]),
    publication: one.publication ?? [],
    names: one.names ?? [],
    minConfidence: defaultConfidence,
  }
  const understood = async (path: string, value: string): Promise<Analysis> => {
    const analysis = analyze(await read({path, value, as: one.as ?? 'text'}), {publication: policy.publication})
    freeze(analysis)
    return analysis
  }
  const analysis = await understood('example.txt', one.text)
  const {findings, troubles} = runRules(analysis, [rule], policy)
  if (troubles[0]) throw new Error(`${rule.meta.id} ${troubles[0].message}`)
  if (one.beside === undefined) return findings
  const others = await Promise.all(one.beside.map((text, i) => understood(`beside-${i + 1}.txt`, text)))
  const run = [...others, analysis].map(analysis => ({path: analysis.article.path, ...keep(analysis, [rule], policy)}))
  const across = compareRun(run)
  const failed = [...run.flatMap(file => file.troubles), ...across.troubles][0]
  if (failed) throw new Error(`${rule.meta.id} ${failed.message}`)
  return [...findings, ...(across.findings.get(others.length) ?? [])]
}

export class RuleTester {
  readonly #test: RunTest

  /** `new RuleTester((title, body) => test(title, async t => { await t.notThrowsAsync(body) }))` for ava; `new RuleTester(test)` for `node:test`. */
  constructor(test: RunTest) {
    this.#test = test
  }

  /**
   * Makes tests of the rule's examples and limits and of `cases`: each reports exactly the marked words, no case stands twice,
   * and every message of the rule is reached by some case. Throws at once for a case that stands twice.
   */
  run(rule: Rule, cases: readonly RuleCase[] = []): void {
    const {id, examples, limits, messages} = rule.meta
    const all: RuleCase[] = [
      ...examples.flatMap(({bad, good, ...rest}) => [
        {...rest, text: bad},
        {...rest, text: good},
      ]),
      ...cases,
    ]
    this.#refuseDuplicates(id, all)
    for (const one of all) {
      const passes = !one.text.includes('[[')
      this.#test(`${id}: ${passes ? 'lets pass' : 'reports'} ${one.text}`, () => this.#expect(rule, one))
    }
    for (const {says, wrong} of limits) {
      if (wrong === undefined) continue
      this.#test(`${id}: still has the limit “${says}”`, () => this.#expect(rule, {text: wrong}))
    }
    this.#test(`${id}: every message is reached`, async () => {
      const reached = new Set<string>()
      for (const one of all) for (const {messageId} of await runRule(rule, {...one, text: unmark(one.text).text})) reached.add(messageId)
      const idle = Object.keys(messages).filter(message => !reached.has(message))
      if (idle.length > 0) throw new Error(`no case of ${id} reaches the message ${idle.join(', ')}`)
    })
  }

  #refuseDuplicates(id: string, all: readonly RuleCase[]): void {
    const seen = new Set<string>()
    for (const {text, options, publication, names, as, beside} of all) {
      const key = JSON.stringify([unmark(text).text, options, publication, names, as, beside])
      if (seen.has(key)) throw new Error(`${id} has this case twice: ${text}`)
      seen.add(key)
    }
  }

  async #expect(rule: Rule, one: RuleCase): Promise<void> {
    const {text, spans} = unmark(one.text)
    const findings = await runRule(rule, {...one, text})
    const wanted = mark(text, spans)
    const got = mark(
      text,
      findings.map(({start, end}) => ({start: start.offset, end: end.offset})),
    )
    const details = findings.map(finding => `\n  ${finding.messageId}: ${finding.message}`).join('')
    if (findings.length !== spans.length || wanted !== got) throw new Error(`wanted: ${wanted}\ngot:    ${got}${details}`)
    const other = one.message === undefined ? undefined : findings.find(finding => finding.messageId !== one.message)
    if (other) throw new Error(`wanted the message ${one.message}, got ${other.messageId}: ${other.message}`)
  }
}
