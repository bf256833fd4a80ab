/** What in a sentence makes an editor ask, who is accused there, and what release it names: three tables read in one pass, because most words stand in none. */
import {type CheckworthyRow, checkworthyRows} from '../language/checkworthy.js'
import {type ChargeRow, chargeRows, type DeedRow, deedRows} from '../language/misconduct.js'
import {findPhrases, indexPhrases, type PhraseHit} from '../language/phrases.js'
import {type ReleaseRow, releaseRows} from '../language/releases.js'
import {paragraphFact} from './paragraphs.js'
import type {Paragraph, Sentence, Token} from './types.js'

type Hits<Row> = readonly PhraseHit<Row>[]

interface SentencePhrases {
  readonly reasons: Hits<CheckworthyRow>
  readonly charges: Hits<ChargeRow | DeedRow>
  readonly releases: Hits<ReleaseRow>
}

type AnyRow = CheckworthyRow | ChargeRow | DeedRow | ReleaseRow

const index = indexPhrases<AnyRow>([...checkworthyRows, ...chargeRows, ...deedRows, ...releaseRows])
const none: SentencePhrases = {reasons: [], charges: [], releases: []}
/** By sentence of a paragraph, in order. */
const phrasesBySentence = paragraphFact(({tokens, sentences}) =>
  sentences.map(({first, last}) => {
    const hits = findPhrases(index, tokens, first, last)
    return sorted(answersAlarm(tokens, first, last) ? hits.filter(hit => !isTheCall(hit, tokens)) : hits)
  }),
)

/** In: a sentence. Out: the reasons to ask, or not to ask, that its words give, its words of accusation, and the releases it names; each in order. */
export const phrasesOf = (paragraph: Paragraph, sentence: Sentence): SentencePhrases =>
  phrasesBySentence(paragraph)[sentence.id - paragraph.sentences[0]!.id]!

const alarm = new Set(
  '911 999 112 emergency dispatch dispatched dispatcher dispatchers firefighter firefighters fire fires blaze paramedics ambulance deputies troopers responders responded responding'.split(
    ' ',
  ),
)

/** “Firefighters got the call at 9:30”: one for help, and no private talk. */
function answersAlarm(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (alarm.has(tokens[at]!.lower)) return true
  return false
}

const isTheCall = ({row, first, last}: PhraseHit<AnyRow>, tokens: readonly Token[]): boolean =>
  'reason' in row && row.reason === 'private-talk' && tokens.slice(first, last).some(({lower}) => lower === 'call')

/** In: words `first` to `last` of a paragraph. Out: the words of accusation among them. */
export function chargesIn(paragraph: Paragraph, first: number, last: number): Hits<ChargeRow | DeedRow> {
  return sorted(findPhrases(index, paragraph.tokens, first, last)).charges
}

function sorted(hits: Hits<AnyRow>): SentencePhrases {
  if (hits.length === 0) return none
  const reasons: PhraseHit<CheckworthyRow>[] = []
  const charges: PhraseHit<ChargeRow | DeedRow>[] = []
  const releases: PhraseHit<ReleaseRow>[] = []
  for (const hit of hits) {
    if ('reason' in hit.row) reasons.push(hit as PhraseHit<CheckworthyRow>)
    else if ('release' in hit.row) releases.push(hit as PhraseHit<ReleaseRow>)
    else charges.push(hit as PhraseHit<ChargeRow | DeedRow>)
  }
  return {reasons, charges, releases}
}
