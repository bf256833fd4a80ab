/** The rules for people at a terminal: the list, and one rule's page. */
import type {OptionSpecs, RuleMeta} from '../engine/rule.js'
import {painter} from './paint.js'

/** One line a rule: id, level, what it finds. */
export function ruleList(rules: readonly RuleMeta[], colour: boolean): string {
  const paint = painter(colour)
  const width = Math.max(0, ...rules.map(rule => rule.id.length))
  return rules.map(({id, level, summary}) => `${id.padEnd(width)}  ${paint.faint(level.padEnd(5))}  ${summary}\n`).join('')
}

/** Everything a rule says about itself. `[[…]]` marks the words that it reports. */
export function rulePage(rule: RuleMeta, colour: boolean): string {
  const paint = painter(colour)
  const marked = (text: string) => text.replace(/\[\[(.*?)\]\]/gs, (_, words: string) => (colour ? paint.words(words) : `[[${words}]]`))
  const options = Object.entries((rule.options ?? {}) as OptionSpecs)
  const chapter = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${line}`)]
  return `${[
    `${paint.file(rule.id)}  (${rule.level}${rule.status === 'trial' ? ', on trial' : ''})`,
    rule.summary,
    '',
    rule.why,
    '',
    `What to do: ${rule.remedy}.`,
    ...chapter(
      'Reported',
      rule.examples.map(({bad}) => marked(bad)),
    ),
    ...chapter(
      'Fine',
      rule.examples.map(({good}) => good),
    ),
    ...chapter(
      'Options',
      options.map(([name, spec]) => `${name} (${spec.type}, default ${JSON.stringify(spec.default)}): ${spec.says}`),
    ),
    ...chapter(
      'Known limits',
      rule.limits.map(({says, wrong}) => (wrong ? `${says} ${marked(wrong)}` : says)),
    ),
  ].join('\n')}\n`
}
