/** Every rule, held to its own examples: what it reports, what it lets pass, which messages it can say, where it is known to err. */
import test from 'ava'
import {rules} from '../rules/index.js'
import {analyze} from '../src/analysis/index.js'
import {recommended} from '../src/engine/lint.js'
import type {Example, Rule, Span} from '../src/engine/rule.js'
import {defaultOptions, runRules} from '../src/engine/run.js'
import {readText} from '../src/read/text.js'

/** Rules whose part of the analysis is not finished: their examples are not held against them yet. */
const waiting: ReadonlySet<string> = new Set(rules.map(rule => rule.meta.id).filter(id => id !== 'unbalanced-quotes'))

/** In: text with `[[…]]`. Out: the text without the marks, and the words they stood around. */
function unmark(marked: string): {text: string; spans: Span[]} {
  let text = ''
  const spans: Span[] = []
  let open = 0
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[') open = text.length
    else if (piece === ']]') spans.push({start: open, end: text.length})
    else text += piece
  }
  return {text, spans}
}

function freeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part)
  }
  return value
}

function lint(rule: Rule, text: string, example: Pick<Example, 'options' | 'publication'>) {
  const analysis = freeze(analyze(readText(text, 'example.txt'), {publication: example.publication ?? []}))
  const settings = recommended([rule])
  const options = {...defaultOptions(rule), ...example.options}
  const level = rule.meta.level === 'off' ? 'warn' : rule.meta.level
  const {findings, troubles} = runRules(analysis, [rule], {
    ...settings,
    publication: example.publication ?? [],
    rules: new Map([[rule.meta.id, {level, options}]]),
  })
  if (troubles.length > 0) throw new Error(troubles.map(t => t.message).join('; '))
  return findings
}

const reported = (rule: Rule, text: string, example: Pick<Example, 'options' | 'publication'>): string[] =>
  lint(rule, text, example).map(finding => `${finding.span.start}: ${text.slice(finding.span.start, finding.span.end)}`)

test('rules are listed alphabetically, once each', t => {
  const ids = rules.map(rule => rule.meta.id)
  t.deepEqual(ids, [...new Set(ids)].sort())
})

for (const rule of rules) {
  const {id, examples, limits, messages} = rule.meta

  test(`${id}: examples and limits are different texts`, t => {
    const texts = [
      ...examples.flatMap(e => [e.bad, e.good].map(text => `${text} ${JSON.stringify(e.options ?? {})}`)),
      ...limits.flatMap(l => l.wrong ?? []),
    ]
    t.is(new Set(texts).size, texts.length)
    for (const {bad} of examples) t.regex(bad, /\[\[.+\]\]/s)
    for (const {good} of examples) t.notRegex(good, /\[\[/)
  })

  if (waiting.has(id)) continue

  for (const example of examples) {
    const {text, spans} = unmark(example.bad)
    test(`${id} reports: ${example.bad} ${example.options ? JSON.stringify(example.options) : ''}`, t => {
      t.deepEqual(
        reported(rule, text, example),
        spans.map(span => `${span.start}: ${text.slice(span.start, span.end)}`),
      )
    })
    test(`${id} lets pass: ${example.good} ${example.options ? JSON.stringify(example.options) : ''}`, t => {
      t.deepEqual(reported(rule, example.good, example), [])
    })
  }

  test(`${id}: every message is reached by an example`, t => {
    const said = examples.flatMap(e => lint(rule, unmark(e.bad).text, e)).map(finding => finding.message)
    for (const [name, template] of Object.entries(messages)) {
      const pieces = template.split(/\{\{\w+\}\}/)
      t.true(
        said.some(message => pieces.every(piece => message.includes(piece))),
        `no example says “${name}”`,
      )
    }
  })

  for (const limit of limits) {
    if (limit.wrong === undefined) continue
    const {text, spans} = unmark(limit.wrong)
    test(`${id} is still wrong about: ${limit.wrong}`, t => {
      t.deepEqual(
        reported(rule, text, {}),
        spans.map(span => `${span.start}: ${text.slice(span.start, span.end)}`),
        'this limit has been overcome: make it a good example',
      )
    })
  }
}
