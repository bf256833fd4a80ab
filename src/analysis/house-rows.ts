/** Whether a pattern row that a newsroom brings can be used, and does what it says it does. */
import {attributionTableWith, type HouseAttributionRow} from '../language/attribution-rows.js'
import {type HouseHedgeRow, hedgeTableWith} from '../language/hedge-rows.js'
import {PatternError, type Row} from '../language/pattern.js'
import {cueVerb} from '../language/verbs.js'
import type {Analysis, Fact} from './types.js'

/** How a sentence is analysed with the row. */
type Analyse = (sentence: string) => Analysis

/**
 * What is wrong with a row, as the end of a sentence that begins with its id: it does not compile, lacks something, misses its
 * example or takes its counter-example. Undefined for a row that can be used.
 */
function held(
  row: Row,
  compile: () => unknown,
  lacks: () => string | undefined,
  found: (sentence: string) => readonly Fact[],
): string | undefined {
  if (!/^[a-z][\w-]*\/[\w-]+$/.test(row.id)) return 'is no id for a row; put the name of the house before it, as in courier/let-slip'
  try {
    compile()
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return error.message.replace(/^row "[^"]*": /, '')
  }
  const lack = lacks()
  if (lack) return lack
  const reads = (sentence: string): boolean => found(sentence).some(({by}) => by === row.id)
  if (!reads(row.example)) return `does not read its example “${row.example}”; change the pattern, or the example`
  if (row.not !== undefined && reads(row.not))
    return `reads “${row.not}”, which it must leave alone; make the pattern narrower, or add “unless”`
  return undefined
}

const names = (match: string, part: string): boolean => match.split(' ').some(step => step.startsWith(`${part}:`))

function missing({match, as = 'say', content = 'frame', source}: HouseAttributionRow): string | undefined {
  if (cueVerb(as)?.lemma !== as)
    return `“as: ${as}” is no verb of saying that is known; write one in its dictionary form, such as say, admit, deny or warn`
  if (content === 'named' && !names(match, 'content')) return 'names no part “content”; put “content:” before the steps that are it'
  // “According to” has its source beside it; only a verb can take the subject of the clause.
  if (names(match, 'source') || content === 'named') return undefined
  if (content === 'around') return 'names no part “source”; put “source:” before the step that is it'
  return source === 'clause'
    ? undefined
    : 'names no part “source”; put “source:” before the step that is it, or write “source: clause” where it is the subject of the clause'
}

/** In: a row for attributions, of the right shape. Out: its fault, if it has one. */
export const attributionRowFault = (row: HouseAttributionRow, analyse: Analyse): string | undefined =>
  held(
    row,
    () => attributionTableWith([row]),
    () => missing(row),
    sentence => analyse(sentence).attributions,
  )

/** In: a row for hedges, of the right shape. Out: its fault, if it has one. */
export const hedgeRowFault = (row: HouseHedgeRow, analyse: Analyse): string | undefined =>
  held(
    row,
    () => hedgeTableWith([], [row]),
    () => undefined,
    sentence => analyse(sentence).hedges,
  )
