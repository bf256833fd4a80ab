/** What stands between the paragraphs of the report and behind them: lists of headlines, sub-headings, notes, lines before an embed. */

import {hasCaptionVerb, isAuthorNote} from './text-lines.js'
import {auxiliary, endsIn, isBodyLike, isHeading, isProse, mark, type Piece, quoteStart, saying, titleCase} from './text-pieces.js'

/** Kinds of a line that may stand over a list of headlines. */
const overLists: ReadonlySet<string> = new Set(['promo', 'furniture', 'crosshead'])
/** The markup says of an item of a list only that it is one. */
const isSettled = (piece: Piece): boolean => piece.kind !== undefined && piece.by !== 'list-item'

/** What stands over lists of headlines, in lower case without a mark at its end. */
const listTitles = new Set(
  'related|most read|most popular|most viewed|most shared|next up|up next|trending|trending now|trending stories|latest|latest news|latest videos|top stories|more on this|related topics|popular|popular video|popular videos|popular now|popular stories|more|more stories|more news|more video|more videos|further reading|related reading|related articles|recommended reading|recommended for you|recommended stories|recommended videos|you might like|you may like|you might also like|you may also like|you may also enjoy|you might be interested in|what to read next|read next|read this next|don’t miss|must read|must reads|in case you missed it|from our partners|from around the web|around the web|from the web|editor’s choice|editors’ choice|editor’s choice videos|editor’s picks|editors’ picks|before you go|sponsored stories|sponsored content|promoted stories|see also'.split(
    '|',
  ),
)
const isListTitle = (line: string): boolean =>
  listTitles.has(
    line
      .replace(/[:.]+$/, '')
      .replaceAll("'", '’')
      .toLowerCase(),
  )

/** “More:”, “RELATED” and the headlines under it. */
export function labelLists(pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.words > 5 || (piece.kind && !overLists.has(piece.kind))) continue
    if (piece.kind !== 'promo' && !isListTitle(piece.text)) continue
    const above = !pieces.slice(0, i).some(isProse)
    for (let at = i + 1; at < pieces.length && (at <= i + 8 || pieces[at]!.by === 'list-item'); at++) {
      const item = pieces[at]!
      // Over the report, the line above the author, the date or the first sentence is the headline.
      if (above && item.words >= 4 && !isListed(pieces[at + 1])) break
      // A question is a headline too: “What do rates mean for me?”
      if (
        isSettled(item) ||
        (item.stop && !(item.text.endsWith('?') && (item.words <= 14 || item.by === 'list-item'))) ||
        item.colon ||
        item.words > (item.by === 'list-item' ? 32 : 22)
      )
        break
      mark(item, 'promo', 'under-promo-label')
      if (piece.kind === 'crosshead') mark(piece, 'promo', 'promo-label')
    }
  }
}

/** A line that may go on with a list of headlines. */
const isListed = (piece: Piece | undefined): boolean =>
  piece !== undefined && !isSettled(piece) && !piece.stop && piece.words <= 22 && !quoteStart.test(piece.text)

/** “3. FERRY LATE AGAIN.”; few lines are, so that the tables of Unicode, dear to compile, are not asked of the others. */
const isInCapitals = (line: string): boolean => !/[a-z]/.test(line) && /^(?:\d+\.\s)?[\p{Lu}\s\p{P}]{4,}$/u.test(line)

/** Lines without a stop between paragraphs of the report: sub-headings, teasers, captions. */
export function labelBetween(pieces: Piece[]): void {
  const firstBody = pieces.findIndex(isBodyLike)
  const lastBody = pieces.findLastIndex(isBodyLike)
  for (let i = firstBody + 1; i < lastBody; i++) {
    const piece = pieces[i]!
    if (piece.kind || piece.colon) continue
    if (piece.words <= 16 && isInCapitals(piece.text) && (piece.words <= 6 || /\p{Ll}/u.test(pieces[i + 1]?.text ?? '')))
      mark(piece, 'crosshead', 'capitals')
    // “– Lives at stake –”: a wire agency's sub-heading
    if (!piece.kind && piece.words <= 10 && /^[-–—]\s.*\s[-–—]\.?$/.test(piece.text)) mark(piece, 'crosshead', 'between-dashes')
    // “Is the Mayor About to Quit?” over the paragraphs that tell
    if (isTitledQuestion(piece)) mark(piece, 'crosshead', 'title-case')
    if (piece.kind || piece.stop || !isHeading(piece)) continue
    if (piece.words <= 8) mark(piece, 'crosshead', 'short-line-without-stop')
    else if (titleCase(piece.text) > 0.8) mark(piece, piece.words <= 12 ? 'crosshead' : 'promo', 'title-case')
    else if (piece.words <= 25 && !saying.test(piece.text) && hasCaptionVerb(piece.text))
      mark(piece, 'caption', 'present-tense-without-stop')
    else if (piece.words <= 20 && !saying.test(piece.text) && !auxiliary.test(piece.text)) mark(piece, 'caption', 'no-verb-without-stop')
    else if (
      piece.words <= 20 &&
      /^["“‘'][^"”]{3,40}["”’'].*: |[^:]: [A-ZÀ\d]/.test(piece.text) &&
      (!saying.test(piece.text) || /\btold to\b/.test(piece.text))
    )
      mark(piece, 'promo', 'headline-in-body')
    // “The band has decided to go on” between paragraphs that end as sentences do.
    else if (piece.words <= 14 && !saying.test(piece.text) && !quoteStart.test(piece.text) && endsIn(piece) === 0 && isEnclosed(pieces, i))
      mark(piece, 'crosshead', 'line-without-stop')
  }
}

const isEnclosed = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]!.stop && isProse(pieces[at - 1]!) && pieces[at + 1]!.stop && isProse(pieces[at + 1]!)

const isTitledQuestion = ({kind, text, words}: Piece): boolean => !kind && text.endsWith('?') && words <= 12 && titleCase(text) > 0.8

/** What stands after the last paragraph of the report. */
export function labelTail(pieces: Piece[]): void {
  let lastBody = pieces.findLastIndex(isBodyLike)
  // “Lighthouses: How Many Do You Know?”: a quiz or another story
  while (lastBody > 0 && isTitledQuestion(pieces[lastBody]!)) {
    mark(pieces[lastBody]!, 'promo', 'tail-line')
    lastBody = pieces.findLastIndex(isBodyLike)
  }
  if (lastBody < 0) return
  for (let i = lastBody + 1; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (piece.kind || piece.stop || piece.colon) continue
    if (piece.words <= 4) mark(piece, 'furniture', 'tail-line')
    else if (piece.words <= 22 && (isHeading(piece) || /^[-–•*] ?[A-ZÀ]/.test(piece.text))) mark(piece, 'promo', 'tail-line')
  }
  for (let i = Math.max(lastBody - 2, 1); i < pieces.length; i++) {
    const piece = pieces[i]!
    if (
      !piece.kind &&
      piece.words <= 60 &&
      isAuthorNote(piece.text) &&
      endsIn(piece) <= 3 &&
      pieces.slice(i + 1).every(after => after.kind || isAuthorNote(after.text))
    )
      mark(piece, 'byline', 'author-note')
  }
}

const document =
  /\b(?:via|according to|wrote|writes|reported|reports|statement|letter|memo|e-?mail|report|reads?|full text|filing|indictment|complaint|ruling|article|transcript|excerpt|post|notes?|said|says|adds?|explains?|continues?)\b/i

/** Lines that end in a colon and hand over to an embed, a list or a block of another's text. */
export function labelIntros(pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind || !piece.colon || piece.words > 40 || endsIn(piece) > 0) continue
    const next = pieces[i + 1]
    // “Lind said:” goes on with her words; “describes itself in the following way:” hands over to a text.
    if (next && !next.kind && quoteStart.test(next.text) && !/\b(?:following|as follows)\b/.test(piece.text)) continue
    mark(piece, 'list-intro', 'ends-with-colon')
    if (next && !next.kind && next.words >= 12 && namesDocument(piece.text) && !/["“”]/.test(next.text.slice(0, 2))) {
      mark(next, 'block-quote', 'under-list-intro')
      if (inFirstPerson(next) && !pieces.slice(0, i).some(before => isBodyLike(before) && inFirstPerson(before))) goOn(pieces, i + 2)
    }
  }
}

/** Whether somebody tells of himself there, outside quotation marks: “I opened the panel”. */
const inFirstPerson = ({text}: Piece): boolean =>
  /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|myself)\b/.test(text.replace(/["“][^"”]*["”]?/g, ''))
const inPlural = ({text}: Piece): boolean => /\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(text.replace(/["“][^"”]*["”]?/g, ''))

/** In a story of a reporter's who says no “I”, the paragraphs that go on saying it are still the text's: up to the last of them, with one between that does not. */
function goOn(pieces: readonly Piece[], from: number): void {
  let end = from
  for (let at = from; at < pieces.length && at <= end + 1; at++) {
    const piece = pieces[at]!
    if (piece.kind || !isProse(piece)) break
    const own = inFirstPerson(piece) || (at === end && inPlural(piece))
    if (!own && saying.test(piece.text)) break
    if (own) end = at + 1
  }
  for (const piece of pieces.slice(from, end)) mark(piece, 'block-quote', 'goes-on-in-first-person')
}

/** Another outlet or document by name: “…, according to the Harbour Courier:”, “The ministry's statement read:”. */
const namesDocument = (text: string): boolean => document.test(text) && /\s(?:The |the )?[A-ZÀ][A-Za-zÀàª]+/.test(text)
