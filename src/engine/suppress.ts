/** Recorded exceptions: which findings they hold back, and which of them are themselves at fault. */
import type {Directive, Span} from '../read/article.js'
import {directiveForms} from '../read/directives.js'
import {unknownRule, unused, withoutReason} from './exception-rules.js'
import {type Exception, type Finding, rulePage, type Severity} from './finding.js'
import {Lines, type Range} from './lines.js'
import {inOrder, type Policy} from './run.js'
import {nearest, unknown} from './trouble.js'

export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly exceptions: readonly Exception[]
}

/** An exception recorded beside an article; see `sidecar.ts`. */
export interface SidecarEntry {
  readonly rule: string
  /** The words of the finding, as the report shows them. */
  readonly words: string
  /** Words of the same sentence that tell this place from others; may be empty. */
  readonly context: string
  readonly reason: string
  /** Where the entry stands in the sidecar. */
  readonly span: Span
}

/** What the name of a sidecar has behind the name of its article. */
export const sidecarSuffix = '.hearsay.yaml'

/** Lower case, straight quotation marks, single spaces: how words are compared that an editor typed again. */
export function normal(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** An exception that the engine itself reports, in the file where it is recorded. */
function fault(rule: typeof unused, policy: Policy, message: string, messageId: string, source: string, range: Range): Finding[] {
  const {id} = rule.meta
  const level = policy.rules.get(id)?.level ?? rule.meta.level
  if (level === 'off') return []
  const text = source.slice(range.start.offset, range.end.offset)
  return [
    {
      ...range,
      rule: id,
      severity: level as Severity,
      messageId,
      message,
      actual: text.replace(/\s+/g, ' '),
      expected: [],
      see: [],
      by: '',
      confidence: undefined,
      url: rulePage(id),
      excerpt: {text, start: 0, end: text.length},
      span: {start: range.start.offset, end: range.end.offset},
    },
  ]
}

/** Stretches of lines, both ends included, over which a directive holds. */
interface Reach {
  readonly first: number
  readonly last: number
}

function reach(directive: Directive, index: number, all: readonly Directive[], lines: Lines, source: string): Reach {
  const start = lines.point(directive.span.start).line
  const end = lines.point(directive.span.end).line
  const rest = source.slice(directive.span.end)
  switch (directive.action) {
    case 'disable-file':
      return {first: 1, last: Number.POSITIVE_INFINITY}
    case 'disable-line':
      return {first: start, last: end}
    case 'disable-next-line': {
      const lineEnd = rest.search(/[\r\n]/)
      const next = lineEnd < 0 ? -1 : rest.slice(lineEnd).search(/\S/)
      const line = next < 0 ? end : lines.point(directive.span.end + lineEnd + next).line
      return {first: line, last: line}
    }
    default: {
      const closing = all.slice(index + 1).find(later => later.action === 'enable' && closes(later, directive))
      return {first: start, last: closing ? lines.point(closing.span.start).line : Number.POSITIVE_INFINITY}
    }
  }
}

const closes = (enable: Directive, disable: Directive): boolean =>
  enable.rules.length === 0 || disable.rules.length === 0 || disable.rules.some(rule => enable.rules.includes(rule))

/** In: findings and the directives of the same file. Out: what stands, what is held back and why, faults of the directives among what stands. */
export function applyDirectives(
  findings: readonly Finding[],
  directives: readonly Directive[],
  source: string,
  policy: Policy,
): Suppressed {
  if (directives.length === 0) return {findings, exceptions: []}
  const lines = new Lines(source)
  const known = [...policy.rules.keys()]
  const faults: Finding[] = []
  let standing = findings
  const exceptions: Exception[] = []
  for (const [index, directive] of directives.entries()) {
    const range = lines.range(directive.span)
    const tell = (rule: typeof unused, messageId: string, message: string) =>
      faults.push(...fault(rule, policy, message, messageId, source, range))
    if (directive.action === 'unknown') {
      const [form = ''] = directive.rules
      // Right in a comment, and no key of front matter.
      const near = directiveForms.includes(form)
        ? 'hearsay: {disable: {RULE: REASON}}'
        : (nearest(form, directiveForms) ?? directiveForms.join(', '))
      tell(unknownRule, 'form', unknownRule.meta.messages['form']!.replace('{{form}}', form).replace('{{forms}}', near))
      continue
    }
    for (const rule of directive.rules) if (!policy.rules.has(rule)) tell(unknownRule, 'unknown', unknown('rule', rule, known))
    if (directive.action === 'enable') {
      const opened = directives.slice(0, index).some(earlier => earlier.action === 'disable' && closes(directive, earlier))
      if (!opened) tell(unused, 'nothing', unused.meta.messages['nothing']!)
      continue
    }
    if (directive.reason.trim() === '') {
      tell(withoutReason, 'missing', withoutReason.meta.messages['missing']!)
      continue
    }
    const {first, last} = reach(directive, index, directives, lines, source)
    const meant = (finding: Finding) =>
      finding.start.line >= first && finding.start.line <= last && (directive.rules.length === 0 || directive.rules.includes(finding.rule))
    const held = standing.filter(meant)
    standing = standing.filter(finding => !meant(finding))
    exceptions.push(...held.map(finding => ({finding, reason: directive.reason.trim(), from: 'directive' as const})))
    const idle =
      directive.rules.length === 0
        ? held.length > 0
          ? []
          : ['every rule']
        : directive.rules.filter(rule => (policy.rules.get(rule)?.level ?? 'off') !== 'off' && !held.some(finding => finding.rule === rule))
    if (idle.length > 0) tell(unused, 'idle', unused.meta.messages['idle']!.replace('{{rules}}', idle.join(', ')))
  }
  return {findings: [...standing, ...faults].sort(inOrder), exceptions}
}

/** “reportedly”, copied out of a message with its quotation marks. */
const unquoted = (words: string): string => normal(words).replace(/^"(.*)"$/, '$1')

/** In: findings and the entries of a sidecar file. Out: what stands, what is held back; and the sidecar's own faults, placed in the sidecar. */
export function applySidecar(
  findings: readonly Finding[],
  entries: readonly SidecarEntry[],
  source: string,
  policy: Policy,
): Suppressed & {readonly faults: readonly Finding[]} {
  const lines = new Lines(source)
  const known = [...policy.rules.keys()]
  const faults: Finding[] = []
  const exceptions: Exception[] = []
  let standing = findings
  for (const {rule, words, context, reason, span} of entries) {
    const tell = (by: typeof unused, messageId: string, message: string) =>
      faults.push(...fault(by, policy, message, messageId, source, lines.range(span)))
    if (!policy.rules.has(rule)) tell(unknownRule, 'unknown', unknown('rule', rule, known))
    else if (reason.trim() === '') tell(withoutReason, 'missing', 'this exception gives no reason and does not count; add one: “reason: …”')
    else {
      const meant = (finding: Finding) =>
        finding.rule === rule &&
        [normal(words), unquoted(words)].includes(normal(finding.actual)) &&
        normal(finding.excerpt.text).includes(normal(context))
      const held = standing.filter(meant)
      standing = standing.filter(finding => !meant(finding))
      exceptions.push(...held.map(finding => ({finding, reason: reason.trim(), from: 'sidecar' as const})))
      if (held.length === 0 && policy.rules.get(rule)!.level !== 'off')
        tell(unused, 'idle', unused.meta.messages['idle']!.replace('{{rules}}', rule))
    }
  }
  return {findings: standing, exceptions, faults}
}
