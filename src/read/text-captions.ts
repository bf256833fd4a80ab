/** The words under pictures. */

import {creditTail} from './text-inner.js'
import {hasCaptionVerb, hasFullDate} from './text-lines.js'
import {endsWithStop} from './text-paragraphs.js'
import {auxiliary, endsIn, mark, type Piece, quoteStart, saying, signOff} from './text-pieces.js'

/** “(2nd-L)”, “(left)”, “(pictured)”; a lone “(R)” or “(C)” may be a party. */
const position =
  /\((?:pictured|(?:2nd|second|3rd|third|far|top|bottom|back|front)[- ](?:L|R|C|left|right|centre|center)|left|right|centre|center|above|below)(?:[, ]+[^)]{0,20})?\)|\(L\).*\(R\)|\(R\).*\(L\)/
/** Sentences of a report begin so, captions do not. */
const connective =
  /^(?:However|But|And|Or|Today|Now|Meanwhile|Still|Yet|So|As|If|When|While|After|Before|Since|Because|Once|Unless|Until|Although|Though|It|This|That|There|He|She|They|We|I|You|What|Who|Why|How|Then|Also|Yesterday|Last)\b/

/** “For tickets, visit ferrymuseum.example”: the reader is told to, nobody is seen to. */
const visitPage = /\bvisit (?:https?:|[\w-]+\.)\w/

/** “The old quay in May. (Ann Lee/Harbour Post)”, “The quay. (Public domain)” */
const bracketCredit = /[.!?”"] \((?:[Pp]ublic [Dd]omain|[A-ZÀ][\w.'’&-]*(?:[ /]+[A-ZÀ][\w.'’&-]*){1,5})\)$/

/** Built like the words under a picture: one or two sentences in the present tense that nobody is said to say. */
const inPresent = (piece: Piece): boolean =>
  piece.words <= 60 &&
  !quoteStart.test(piece.text) &&
  !saying.test(piece.text) &&
  !connective.test(piece.text) &&
  !visitPage.test(piece.text) &&
  hasCaptionVerb(piece.text) &&
  endsIn(piece) <= 2 + abbreviations(piece)

/** Stops that end no sentence, as a letter or the name of a state with one: “U.S.”, “Penn. Thursday”. */
const abbreviations = ({text}: Piece): number =>
  text.match(/\b(?:[A-Z]|Penn|Calif|Mass|Conn|Mich|Minn|Wash|Colo|Ariz|Okla|Tenn|Ill|Ind|Del|Fla)\./g)?.length ?? 0

export function labelCaptions(pieces: Piece[], text: string): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'caption') addCredit(piece, text)
    if (piece.kind || piece.words > 90) continue
    const by = captionStep(piece, pieces[i - 1], pieces[i + 1])
    if (!by) continue
    mark(piece, 'caption', by)
    addCredit(piece, text)
  }
}

function captionStep(piece: Piece, before: Piece | undefined, next: Piece | undefined): string | undefined {
  const credit = creditTail(piece.text)
  if (signOff.test(piece.text.slice(-30))) return undefined
  const short = (): boolean => piece.words <= 45 && !piece.colon && endsIn(piece) <= 1 && !saying.test(piece.text)
  if (credit?.sure) return 'credit-at-end'
  if (credit && piece.words <= 60) {
    const caption = piece.text.slice(0, credit.start)
    const bracket = /^[[(]/.test(piece.text.slice(credit.start))
    if (!bracket || !endsWithStop(caption.trim()) || inPresent(piece)) return 'credit-at-end'
  }
  if (before?.by === 'alt-text' && piece.words <= 45 && endsIn(piece) <= 2 && bracketCredit.test(piece.text)) return 'credit-under-picture'
  if (hasFullDate(piece.text) && inPresent(piece)) return 'dated-present-tense'
  // “Ann Lee arriving at the gala in Ferrol, May 3, 2024.”: no finite verb at all.
  if (hasFullDate(piece.text) && isVerbless(piece)) return 'dated-participle'
  if (piece.text.includes('(') && position.test(piece.text) && inPresent(piece)) return 'position-in-picture'
  if (next?.kind === 'credit' && short() && !piece.stop && piece.words >= 4) return 'above-credit'
  // “Ann Lee arrives at a gala in Dover, Del., on Friday.” may hold stops of abbreviations.
  if (next?.kind === 'credit' && piece.words <= 45 && inPresent(piece)) return 'above-credit'
  if (before?.by === 'agency-line' && ((short() && !piece.stop && piece.words >= 5) || inPresent(piece))) return 'below-credit'
  // The button that shows the picture whole stands over its caption.
  if (
    before?.by === 'button' &&
    /\benlarge\b/i.test(before.text) &&
    piece.words <= 45 &&
    endsIn(piece) <= 2 &&
    !quoteStart.test(piece.text)
  )
    return 'below-picture-button'
  return undefined
}

const isVerbless = (piece: Piece): boolean =>
  piece.words <= 45 &&
  endsIn(piece) <= 1 &&
  /^[A-ZÀ]\S* (?:\S+ ){0,6}?(?:arriving|attending|posing|speaking|performing|walking|standing|leaving|waving|appearing|competing|playing) /.test(
    piece.text,
  ) &&
  !auxiliary.test(piece.text) &&
  !saying.test(piece.text)

function addCredit(piece: Piece, text: string): void {
  const words = text.slice(piece.start, piece.end)
  const credit = creditTail(words)
  if (credit && (credit.sure || piece.kind === 'caption') && piece.inner.length === 0)
    piece.inner.push({kind: 'credit', start: piece.start + credit.start, end: piece.start + credit.end})
}
