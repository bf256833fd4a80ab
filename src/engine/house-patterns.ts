/** Pattern rows that a newsroom brings: what they may look like, and whether each reads its example and nothing it must not. */

import {attributionRowFault, hedgeRowFault} from '../analysis/house-rows.js'
import {analyze} from '../analysis/index.js'
import type {Analysis, AnalysisOptions} from '../analysis/types.js'
import {readText} from '../read/text.js'
import type {Shape} from './shape.js'

export type HousePatterns = NonNullable<AnalysisOptions['patterns']>

const common: Record<string, Shape> = {
  id: {is: 'string', says: 'Name of the row, with the name of the house before it: courier/let-slip. Findings and “inspect” show it.'},
  match: {is: 'string', says: 'The words, one step a token: word, (a|b), @list, #Tag, “.”; ! before, ? + * after; name: before a part.'},
  unless: {is: 'string', says: 'A second pattern, tried at the same start; where it fits, the row does not.'},
  example: {is: 'string', says: 'A sentence that the row must read.'},
  not: {is: 'string', says: 'A sentence that the row must leave alone.'},
}
const needs = ['id', 'match', 'example', 'not']

export const patternsShape: Shape = {
  is: 'object',
  noun: 'kind of row',
  says: 'Ways of saying it that only this newsroom has, as pattern rows.',
  keys: {
    attributions: {
      is: 'list',
      says: 'Who said it: the row names the part “cue:”, and “source:” unless the subject of the clause is the source.',
      of: {
        is: 'object',
        needs,
        keys: {
          ...common,
          as: {is: 'string', default: 'say', says: 'The verb of saying that the cue is read as: say, admit, deny, warn …'},
          content: {
            is: 'string',
            oneOf: ['frame', 'around', 'named'],
            default: 'frame',
            says: 'Where the content is: behind the cue, else before it (frame); as with “according to” (around); the part “content:” (named).',
          },
          source: {is: 'string', oneOf: ['clause'], says: 'Where the row names no source: the subject of the clause.'},
          confidence: {is: 'number', min: 0, max: 1, default: 0.9, says: 'How sure the row is.'},
        },
      },
    },
    hedges: {
      is: 'list',
      says: 'What stands where a source should: the row names the part “hedge:”.',
      of: {
        is: 'object',
        needs,
        keys: {
          ...common,
          class: {
            is: 'string',
            oneOf: ['hearsay-evidential', 'epistemic', 'approximator'],
            default: 'hearsay-evidential',
            says: 'Hearsay, likelihood, or a rough figure.',
          },
          form: {
            is: 'string',
            oneOf: ['adverb', 'passive', 'impersonal', 'adjective', 'modal', 'verb', 'number'],
            default: 'adverb',
            says: 'Its grammar.',
          },
        },
      },
    },
  },
}

/** In: rows whose shape is right, words of the same house, ids that are taken. Out: one line for each faulty row; takes the ids. */
export function patternFaults(patterns: HousePatterns, lexicon: AnalysisOptions['lexicon'], taken: Set<string>): string[] {
  const told = <R extends {readonly id: string; readonly example: string}>(
    name: keyof HousePatterns,
    rows: readonly R[] = [],
    faultOf: (row: R, analyse: (sentence: string) => Analysis) => string | undefined,
  ): string[] =>
    rows.flatMap((row, i) => {
      const options = {patterns: {[name]: [row]}, ...(lexicon ? {lexicon} : {})}
      const fault = taken.has(row.id)
        ? 'is the id of another row; every row has its own'
        : faultOf(row, sentence => analyze(readText(sentence, row.id), options))
      taken.add(row.id)
      return fault === undefined ? [] : [`patterns.${name}[${i}]: “${row.id}” ${fault}`]
    })
  return [...told('attributions', patterns.attributions, attributionRowFault), ...told('hedges', patterns.hedges, hedgeRowFault)]
}
