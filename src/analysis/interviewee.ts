/** Profiles: one person is quoted all along, and not every quotation has a “she said” beside it. */
import type {Paragraph, Understanding} from './types.js'

/** So many quotations of one person, and this share of all, make a profile. */
const fewestQuotations = 5
const leastShare = 0.8

/** In: an article understood. Out: `Source.id` of the person whose words nearly all quotations are; undefined where there is none. */
function intervieweeOf({attributions, sources}: Understanding): number | undefined {
  const counts = new Map<number, number>()
  let all = 0
  for (const {quote, mode, sourceId, nestedIn} of attributions) {
    if (quote === 'indirect' || mode !== 'statement' || sourceId === undefined || nestedIn.length > 0) continue
    const {kind, own} = sources[sourceId]!
    if (kind === 'none' || own) continue
    all++
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  }
  for (const [id, count] of counts)
    if (count >= fewestQuotations && count >= all * leastShare && sources[id]!.kind === 'named-person') return id
  return undefined
}

/**
 * In: an article understood. Out: whether quoted words with nobody beside them are the interviewee's: “The call came in May. “I cried in the
 * van.”” They are not where somebody else is quoted in the paragraph.
 */
export function spokenByInterviewee(base: Understanding): (paragraph: Paragraph) => boolean {
  let found: {readonly id: number | undefined} | undefined
  return ({sentences}) => {
    found ??= {id: intervieweeOf(base)}
    const {id} = found
    return (
      id !== undefined &&
      sentences.every(sentence =>
        (base.attributionsBySentence[sentence.id] ?? []).every(({sourceId, quote}) => sourceId === id || quote === 'indirect'),
      )
    )
  }
}
