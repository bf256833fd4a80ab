/**
 * What in a sentence makes an editor ask, who is accused there, what release it names and what it says of its figures: four tables
 * read in one pass, because most words stand in none.
 */
import {type CheckworthyRow, checkworthyRows} from '../language/checkworthy.js'
import {type FigureContextRow, figureContextRows} from '../language/figure-contexts.js'
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
  readonly contexts: Hits<FigureContextRow>
}

const index = indexPhrases<CheckworthyRow | ChargeRow | DeedRow | ReleaseRow | FigureContextRow>([
  ...checkworthyRows,
  ...chargeRows,
  ...deedRows,
  ...releaseRows,
  ...figureContextRows,
])
const none: SentencePhrases = {reasons: [], charges: [], releases: [], contexts: []}
/** By sentence of a paragraph, in order. */
const phrasesBySentence = paragraphFact(({tokens, sentences}) => sentences.map(({first, last}) => phrasesAmong(tokens, first, last)))

/** In: a sentence. Out: the reasons to ask, or not to ask, that its words give, its words of accusation, the releases it names and the figures it speaks of; each in order. */
export const phrasesOf = (paragraph: Paragraph, sentence: Sentence): SentencePhrases =>
  phrasesBySentence(paragraph)[sentence.id - paragraph.sentences[0]!.id]!

/** In: words `first` to `last` of a paragraph. Out: the words of accusation among them. */
export function chargesIn(paragraph: Paragraph, first: number, last: number): Hits<ChargeRow | DeedRow> {
  return phrasesAmong(paragraph.tokens, first, last).charges
}

function phrasesAmong(tokens: readonly Token[], first: number, last: number): SentencePhrases {
  const hits = findPhrases(index, tokens, first, last)
  if (hits.length === 0) return none
  const reasons: PhraseHit<CheckworthyRow>[] = []
  const charges: PhraseHit<ChargeRow | DeedRow>[] = []
  const releases: PhraseHit<ReleaseRow>[] = []
  const contexts: PhraseHit<FigureContextRow>[] = []
  for (const hit of hits) {
    if ('reason' in hit.row) {
      const {unless} = hit.row
      if (!unless || !holdsOneOf(unless, tokens, first, last)) reasons.push(hit as PhraseHit<CheckworthyRow>)
    } else if ('release' in hit.row) releases.push(hit as PhraseHit<ReleaseRow>)
    else if ('context' in hit.row) contexts.push(hit as PhraseHit<FigureContextRow>)
    else charges.push(hit as PhraseHit<ChargeRow | DeedRow>)
  }
  return {reasons, charges, releases, contexts}
}

function holdsOneOf(words: ReadonlySet<string>, tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words.has(tokens[at]!.lower)) return true
  return false
}
