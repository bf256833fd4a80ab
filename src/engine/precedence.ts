/**
 * Where two rules would report the same words for the same reason, one speaks: this table and nothing else decides which.
 * The weaker finding goes when it overlaps a finding of the stronger rule. Pairs that are not here may both stand
 * (an unnamed source can be vague as well; a borrowed source can be the only one).
 */
import type {Span} from '../read/article.js'
import {bisect} from '../read/bisect.js'
import type {Finding} from './finding.js'

export interface Precedence {
  readonly stronger: string
  readonly weaker: string
  readonly because: string
}

export const precedence: readonly Precedence[] = [
  {stronger: 'agentless-attribution', weaker: 'hedge', because: '“it was reported” is a report without a reporter before it is a hedge'},
  {
    stronger: 'unsourced-allegation',
    weaker: 'hedge',
    because: '“allegedly” asks for the accuser, which says more than asking for a source',
  },
  {stronger: 'unsourced-number', weaker: 'unattributed-assertion', because: 'the figure is what needs the source'},
  {stronger: 'agentless-attribution', weaker: 'unattributed-assertion', because: 'the sentence admits that somebody else reports it'},
  {stronger: 'hedge', weaker: 'unattributed-assertion', because: 'the sentence admits that it is not the reporter’s own knowledge'},
  {stronger: 'unsourced-allegation', weaker: 'unattributed-assertion', because: 'the accusation is what needs the source'},
  {stronger: 'unmarked-excerpt', weaker: 'unattributed-assertion', because: 'one message for a lifted paragraph, not one a sentence'},
  {stronger: 'damaged-text', weaker: 'unbalanced-quotes', because: 'the mark goes with what another system left behind'},
  {
    stronger: 'misused-denial-verb',
    weaker: 'loaded-attribution-verb',
    because: '“refuted” for “denied” is a wrong word, not only a coloured one',
  },
]

/** The stretches that a rule's findings cover, joined where they touch, so that asking is a matter of halving. */
function stretches(findings: readonly Finding[]): Span[] {
  const joined: {start: number; end: number}[] = []
  for (const {span} of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else joined.push({...span})
  }
  return joined
}

function overlaps(joined: readonly Span[], span: Span): boolean {
  const next = joined[bisect(joined.length, i => joined[i]!.end <= span.start)]
  return next !== undefined && next.start < span.end
}

/** In: the findings of one article. Out: those that stand once the table has spoken, in the same order. */
export function settle(findings: readonly Finding[]): Finding[] {
  const covered = new Map<string, Span[]>()
  for (const rule of new Set(precedence.map(row => row.stronger))) {
    const own = findings.filter(finding => finding.rule === rule)
    if (own.length > 0) covered.set(rule, stretches(own))
  }
  const outspoken = (finding: Finding) =>
    precedence.some(row => row.weaker === finding.rule && overlaps(covered.get(row.stronger) ?? [], finding.span))
  return findings.filter(finding => !outspoken(finding))
}
