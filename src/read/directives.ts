/** Recorded exceptions written into the copy: what a comment or a front-matter entry asks for. */
import type {Directive, Span} from './article.js'

const actions = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const

/** In: “single-source, hedge -- confirmed off the record”. Out: the rule ids and the reason; a dash may be typographic. */
export function rulesAndReason(text: string): Pick<Directive, 'rules' | 'reason'> {
  const dash = /(?:^|\s)(?:-+|[–—])(?:\s|$)/.exec(text)
  const rules = (dash ? text.slice(0, dash.index) : text).split(/[\s,]+/).filter(rule => rule !== '')
  const reason = dash
    ? text
        .slice(dash.index + dash[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  return {rules, reason}
}

/**
 * In: the words inside a comment, such as ` hearsay-disable-next-line single-source -- reason `, and where the comment stands
 * in the source. Out: the exception, or undefined where the comment is about something else.
 */
export function parseDirective(comment: string, span: Span): Directive | undefined {
  const match = /^\s*hearsay-([a-z-]+?)(?=\s|--|$)/.exec(comment)
  const action = actions.find(known => known === match?.[1])
  if (match && action) return {action, ...rulesAndReason(comment.slice(match[0].length)), span}
  // “hearsay-disable-nextline”, “hearsay: ignore”: somebody believes that this holds a finding back.
  const meant = /^\s*(hearsay[-:_ ]*(?:disable|enable|ignore|suppress|off|allow|skip)[\w-]*)/i.exec(comment)?.[1]
  return meant === undefined ? undefined : {action: 'unknown', rules: [meant], reason: '', span}
}

/** The forms of an exception, as they are written. */
export const directiveForms: readonly string[] = actions.map(action => `hearsay-${action}`)

/** In: any text and where it begins in the source. Out: the exceptions in its `<!-- -->` comments. */
export function directivesInComments(text: string, offset: number): Directive[] {
  const found: Directive[] = []
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', at + 4)
    if (close < 0) break
    const directive = parseDirective(text.slice(at + 4, close), {start: offset + at, end: offset + close + 3})
    if (directive) found.push(directive)
    at = close + 3
  }
  return found
}
