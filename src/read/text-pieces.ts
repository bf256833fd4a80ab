/** A paragraph of plain text while its kind is looked for, and what can be said of it alone. */

import {wordSet} from '../language/word-set.js'
import type {BlockKind, InnerSpan, Span} from './article.js'
import {exportDateLength} from './text-inner.js'
import {endsWithStop} from './text-paragraphs.js'
import {initialledAgency, newsAgency} from './text-vocabulary.js'

/** A paragraph whose kind is to be found, or is known from the format already. */
export interface Candidate extends Span {
  readonly kind?: BlockKind
  /** What decided a kind that is known already; `markup` where it is not said. */
  readonly by?: string
}

export interface Piece extends Span {
  kind: BlockKind | undefined
  by: string
  /** White space folded, with stand-ins for letters beyond ASCII; of very long paragraphs the beginning and the end only. */
  readonly text: string
  readonly words: number
  readonly stop: boolean
  readonly colon: boolean
  readonly inner: InnerSpan[]
  /** Without end marks: equal for paragraphs that say the same. */
  readonly key: string
}

const longest = 1_200
export const quoteStart = /^["“‘'«„]/
export const saying = /\b(?:said|says|told|according to|added|wrote|tweeted|reported|announced|warned|asked|claimed|argued|stated)\b/

export function pieceOf(text: string, plain: string, {start, end, kind, by}: Candidate): Piece {
  const whole = folded(cut(plain, start, end))
  // The date of an export is no part of the line that it stands before.
  const words = whole.slice(exportDateLength(whole)).trimStart()
  return {
    start,
    end,
    kind,
    by: kind ? (by ?? 'markup') : 'running-text',
    text: words,
    words: countWords(words),
    stop:
      endsWithStop(words) ||
      deskInitials.test(words.slice(-30)) ||
      signOff.test(words.slice(-30)) ||
      (')]'.includes(words.at(-1) ?? 'x') && digestSource.test(words.slice(-60))),
    colon: words.endsWith(':'),
    inner: [],
    key: keyOf(plain === text ? words : folded(cut(text, start, end))),
  }
}

const cut = (text: string, start: number, end: number): string =>
  end - start > longest ? `${text.slice(start, start + longest / 2)} … ${text.slice(end - longest / 2, end)}` : text.slice(start, end)

/** Without “By” and without up to six end marks. */
function keyOf(text: string): string {
  const start = text.startsWith('By ') || text.startsWith('BY ') ? 3 : 0
  let end = Math.min(text.length, start + 400)
  for (let marks = 0; marks < 6 && end > start && ' .,;:!?"“”'.includes(text[end - 1]!); marks++) end--
  return text.slice(start, end)
}

/** “…, he said. PTI ABC DEF”: initials of the desk behind the stop. */
const deskInitials = new RegExp(`[.”"] ${initialledAgency}(?: [A-Z]{2,4})*$`)
/** “… the clerk resigned on Friday. — AFP”: the agency signs the report. */
export const signOff = new RegExp(`[.!?]["”’)]? ?[—–-]{1,2} ?(?:${newsAgency}|Agencies)$`)
/** “… the clerk resigned on Friday. [Reuters]”: the stop stands before the source of the item. */
const digestSource = /[.!?…]["”’)]? [[(][^[\]()]{2,40}[\])]$/

/** Beyond Latin letters and typographic marks white space is not looked at closely. */
const folded = (text: string): string => (/ {2}|[\t-\r\u00a0\u2000-\u200a\u2028]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text)

function countWords(text: string): number {
  let words = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Roughly how many sentences end in it: stops before a space and a capital, or at the end; not those of “Gov. Ann Lee”, “U.S. Senate”. */
export const endsIn = ({text}: Piece): number =>
  text.match(/(?:(?<!\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Lt|Col|Gen|Sgt|Capt|vs|v))\.|[!?])["”’)]?(?= [A-ZÀ])|[.!?]["”’)]?$/g)?.length ??
  0

/** What a paragraph is, and the step that told. */
export function mark(piece: Piece, kind: BlockKind, by: string): void {
  piece.kind = kind
  piece.by = by
}

export const isProse = (piece: Piece): boolean => piece.stop && (piece.words >= 6 || (piece.words >= 3 && /["“”]/.test(piece.text)))
/** “Storms bear down on much of the U.S.”: the last stop is the abbreviation's. */
export const endsInInitials = (piece: Piece): boolean => /\b(?:[A-Z]\.){2,}$/.test(piece.text)
export const isHeading = (piece: Piece): boolean =>
  (endsInInitials(piece) || !/[.,;:…]["”’)]?$/.test(piece.text)) && /^["“‘'«¿¡$£€#\d]?[A-ZÀ]|^\d/.test(piece.text)

export const isBodyLike = (piece: Piece): boolean => !piece.kind && isProse(piece)

const smallWords = wordSet(
  'a an the and or but of in on at to for from by with as is vs vs. over into after amid per via nor so yet up it its',
)

/** Share of words that begin with a capital, small function words left out. */
export function titleCase(text: string): number {
  const words = text.split(' ').filter(word => !smallWords.has(word) && /[A-Za-zÀàª]/.test(word))
  if (words.length < 3) return 0
  return words.filter(word => /^[^A-Za-zÀàª]*[A-ZÀ]/.test(word)).length / words.length
}

export const auxiliary = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did)\b|n['’]t\b/
