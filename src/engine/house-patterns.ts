/** Pattern rows that a newsroom brings: what they may look like, and whether each reads its example and nothing it must not. */
import {analyze} from '../analysis/index.js'
import type {Analysis, AnalysisOptions} from '../analysis/types.js'
import {attributionRows, attributionTableWith, type HouseAttributionRow} from '../language/attribution-rows.js'
import {type HouseHedgeRow, hedgeRows, hedgeTableWith} from '../language/hedge-rows.js'
import {PatternError} from '../language/pattern.js'
import {cueVerb} from '../language/verbs.js'
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

/** A kind of row: how one is compiled, and whether an analysis holds what it reads. */
interface Kind<R> {
  readonly builtIn: readonly {readonly id: string}[]
  compile(row: R): unknown
  fault(row: R): string | undefined
  read(analysis: Analysis, id: string): boolean
}

const names = (match: string, part: string): boolean => match.split(' ').some(step => step.startsWith(`${part}:`))

const kinds: {attributions: Kind<HouseAttributionRow>; hedges: Kind<HouseHedgeRow>} = {
  attributions: {
    builtIn: attributionRows,
    compile: row => attributionTableWith([row]),
    fault({match, as = 'say', content = 'frame', source}) {
      if (cueVerb(as)?.lemma !== as)
        return `“as: ${as}” is no verb of saying that is known; write one in its dictionary form, such as say, admit, deny or warn`
      if (content === 'named' && !names(match, 'content')) return 'names no part “content”; put “content:” before the steps that are it'
      if (content !== 'named' && source === undefined && !names(match, 'source'))
        return 'names no part “source”; put “source:” before the step that is it, or write “source: clause” where it is the subject of the clause'
      return undefined
    },
    read: (analysis, id) => analysis.attributions.some(({by}) => by === id),
  },
  hedges: {
    builtIn: hedgeRows,
    compile: row => hedgeTableWith([], [row]),
    fault: () => undefined,
    read: (analysis, id) => analysis.hedges.some(({by}) => by === id),
  },
}

/** What is wrong with one row, if anything. */
function rowFault<K extends keyof typeof kinds>(
  name: K,
  row: Parameters<(typeof kinds)[K]['compile']>[0] & {id: string; match: string; example: string; not?: string},
  lexicon: AnalysisOptions['lexicon'],
): string | undefined {
  const kind = kinds[name] as Kind<typeof row>
  if (!/^[a-z][\w-]*\/[\w-]+$/.test(row.id)) return 'is no id for a row; put the name of the house before it, as in courier/let-slip'
  try {
    kind.compile(row)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return error.message.replace(/^row "[^"]*": /, '')
  }
  const fault = kind.fault(row)
  if (fault) return fault
  const reads = (sentence: string): boolean =>
    kind.read(analyze(readText(sentence, row.id), {patterns: {[name]: [row]}, ...(lexicon ? {lexicon} : {})}), row.id)
  if (!reads(row.example)) return `does not read its example “${row.example}”; change the pattern, or the example`
  if (row.not !== undefined && reads(row.not))
    return `reads “${row.not}”, which it must leave alone; make the pattern narrower, or add “unless”`
  return undefined
}

/** In: rows whose shape is right, words of the same house, ids that are taken. Out: one line for each faulty row; takes the ids. */
export function patternFaults(patterns: HousePatterns, lexicon: AnalysisOptions['lexicon'], taken: Set<string>): string[] {
  return (['attributions', 'hedges'] as const).flatMap(name =>
    (patterns[name] ?? []).flatMap((row, i) => {
      const fault = taken.has(row.id) ? 'is the id of another row; every row has its own' : rowFault(name, row, lexicon)
      taken.add(row.id)
      return fault === undefined ? [] : [`patterns.${name}[${i}]: “${row.id}” ${fault}`]
    }),
  )
}
