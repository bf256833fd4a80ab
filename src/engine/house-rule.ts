/** Rules that a newsroom writes as data: words that its desk wants to see again before they go out. */

import {ruleLevels} from './config.js'
import {defineRule, type Level, type Paragraph, type Remedy, type Rule, remedies} from './rule.js'
import type {Shape} from './shape.js'

export interface HouseRule {
  readonly id: string
  readonly level?: Level
  readonly summary: string
  readonly why?: string
  readonly remedy?: Remedy
  /** `{{words}}` stands for the words found. */
  readonly message: string
  readonly words: string | readonly string[]
  readonly expected?: string | readonly string[]
  /** `copy` leaves out what stands in quotation marks, which is the default. */
  readonly where?: 'copy' | 'quotations' | 'everywhere'
  /** Silent in sentences that hold one of these words. */
  readonly unless?: string | readonly string[]
}

export const houseRuleShape: Shape = {
  is: 'object',
  keys: {
    id: {is: 'string'},
    level: {is: 'string', oneOf: ruleLevels},
    summary: {is: 'string'},
    why: {is: 'string'},
    remedy: {is: 'string', oneOf: remedies},
    message: {is: 'string'},
    words: {is: 'strings', filled: true},
    expected: {is: 'strings'},
    where: {is: 'string', oneOf: ['copy', 'quotations', 'everywhere']},
    unless: {is: 'strings'},
  },
  needs: ['id', 'summary', 'message', 'words'],
}

const phrases = (words: string | readonly string[] | undefined): string[][] =>
  (words === undefined ? [] : typeof words === 'string' ? [words] : words).map(phrase =>
    phrase.toLowerCase().replaceAll('’', "'").split(/\s+/).filter(Boolean),
  )

/** Places of a phrase in a paragraph: first and last token. */
function places(paragraph: Paragraph, phrase: readonly string[]): {first: number; last: number}[] {
  const {tokens, words} = paragraph
  if (!words.has(phrase[0]!)) return []
  return tokens
    .filter(({index}) => phrase.every((word, i) => tokens[index + i]?.lower === word))
    .map(({index}) => ({first: index, last: index + phrase.length - 1}))
}

/** In: a rule as data, already checked against its shape. Out: a rule like any other. */
export function houseRule(data: HouseRule): Rule {
  const wanted = phrases(data.words)
  const excuses = phrases(data.unless)
  const where = data.where ?? 'copy'
  const expected = data.expected === undefined ? [] : typeof data.expected === 'string' ? [data.expected] : data.expected
  return defineRule({
    meta: {
      id: data.id,
      status: 'stable',
      level: data.level ?? 'warn',
      summary: data.summary,
      why: data.why ?? data.summary,
      remedy: data.remedy ?? 'change the word',
      messages: {found: '{{message}}'},
      examples: [],
      limits: [],
    },
    create: ({report, text}) => ({
      paragraph(paragraph) {
        const excused = new Set(excuses.flatMap(phrase => places(paragraph, phrase)).map(({first}) => paragraph.tokens[first]!.sentence))
        for (const {first, last} of wanted.flatMap(phrase => places(paragraph, phrase))) {
          const [from, to] = [paragraph.tokens[first]!, paragraph.tokens[last]!]
          const quoted = from.quotation >= 0
          if (excused.has(from.sentence) || (where === 'copy' && quoted) || (where === 'quotations' && !quoted)) continue
          const at = {start: from.start, end: to.end}
          report({message: 'found', at, expected, by: data.id, data: {message: data.message.replaceAll('{{words}}', text(at))}})
        }
      },
    }),
  })
}
