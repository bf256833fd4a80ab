/**
 * Keeps the tree of Markdown shallow. A line of ten thousand `>` is no article, but it must not cost minutes or exhaust the
 * stack: containers below a depth that no page reaches are masked unit by unit before parsing, so that nothing moves.
 */
import {mask} from './aligner.js'

const deepest = 60

/** What opens a block quote or a list item at the beginning of a line, or behind another such mark. */
const container = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`
const tooMany = new RegExp(`^((?:${container}){${deepest}})((?:${container})+)`, 'gm')

/** Every line in a directive costs its depth and its place in it, so fewer are followed. */
const deepestDirective = 12
/** `:::note` opens a container, `:::` closes it. */
const fence = /^[ \t]{0,3}:{3,}(?:[A-Za-z].*|[ \t]*)$/gm

const masked = (text: string): string => text.replace(/[^\r\n]/g, mask)

/** In: Markdown. Out: the same text, marks of containers nested deeper than any real page masked; the very same where there are none. */
export function shallow(source: string): string {
  const lines = source.replace(tooMany, (_, kept: string, rest: string) => kept + masked(rest))
  let depth = 0
  return lines.replace(fence, line => {
    const opens = !/^[ \t:]*$/.test(line)
    const tooDeep = depth + (opens ? 1 : 0) > deepestDirective
    depth = Math.max(0, depth + (opens ? 1 : -1))
    return tooDeep ? masked(line) : line
  })
}

const listsInLists = new RegExp(`^ *(?:[-?][ \\t]+){${deepest}}`, 'm')

/**
 * Whether YAML may nest so deeply that its parser exhausts the stack: by brackets that stay open, or by the marks of lists in
 * lists on one line.
 */
export function nestsTooDeep(yaml: string): boolean {
  let depth = 0
  for (const [unit] of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (unit === '[' || unit === '{' ? 1 : -1))
    if (depth > deepest) return true
  }
  return listsInLists.test(yaml)
}
