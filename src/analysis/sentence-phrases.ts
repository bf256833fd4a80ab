/** What in a sentence makes an editor ask, and who is accused there: two tables read in one pass, because most words stand in neither. */
import {type CheckworthyRow, checkworthyRows} from '../language/checkworthy.js'
import {type ChargeRow, chargeRows, type DeedRow, deedRows} from '../language/misconduct.js'
import {findPhrases, indexPhrases, type PhraseHit} from '../language/phrases.js'
import type {Paragraph, Sentence, Token} from './types.js'

type Hits<Row> = readonly PhraseHit<Row>[]

interface SentencePhrases {
  readonly reasons: Hits<CheckworthyRow>
  readonly charges: Hits<ChargeRow | DeedRow>
}

const index = indexPhrases<CheckworthyRow | ChargeRow | DeedRow>([...checkworthyRows, ...chargeRows, ...deedRows])
const none: SentencePhrases = {reasons: [], charges: []}
/** By the tokens of a paragraph: its sentences in order. */
const found = new WeakMap<readonly Token[], readonly SentencePhrases[]>()

/** In: a sentence. Out: the reasons to ask, or not to ask, that its words give, and its words of accusation; each in order. */
export function phrasesOf(paragraph: Paragraph, sentence: Sentence): SentencePhrases {
  let sentences = found.get(paragraph.tokens)
  if (!sentences) {
    sentences = paragraph.sentences.map(({first, last}) => phrasesAmong(paragraph.tokens, first, last))
    found.set(paragraph.tokens, sentences)
  }
  return sentences[sentence.id - paragraph.sentences[0]!.id]!
}

/** In: words `first` to `last` of a paragraph. Out: the words of accusation among them. */
export function chargesIn(paragraph: Paragraph, first: number, last: number): Hits<ChargeRow | DeedRow> {
  return phrasesAmong(paragraph.tokens, first, last).charges
}

function phrasesAmong(tokens: readonly Token[], first: number, last: number): SentencePhrases {
  const hits = findPhrases(index, tokens, first, last)
  if (hits.length === 0) return none
  const reasons: PhraseHit<CheckworthyRow>[] = []
  const charges: PhraseHit<ChargeRow | DeedRow>[] = []
  for (const hit of hits) {
    if (!('reason' in hit.row)) charges.push(hit as PhraseHit<ChargeRow | DeedRow>)
    else if (!hit.row.unless || !holdsOneOf(hit.row.unless, tokens, first, last)) reasons.push(hit as PhraseHit<CheckworthyRow>)
  }
  return {reasons, charges}
}

function holdsOneOf(words: ReadonlySet<string>, tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words.has(tokens[at]!.lower)) return true
  return false
}
