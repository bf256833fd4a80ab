/** What stands over the report: headline, summary, author, date. */

import {isDatedNameLine, isNameLine} from './text-lines.js'
import {endsIn, isBodyLike, isHeading, isProse, mark, type Piece, quoteStart, saying, titleCase} from './text-pieces.js'
import {stoppedHeadline} from './text-stopped-headline.js'

/** Headline, summary, author and date before the first paragraph of the report. */
export function labelHead(pieces: Piece[]): void {
  const top = pieces.findIndex(piece => !piece.kind)
  const head = pieces[top]
  if (!head || top > 8 || pieces.slice(0, top).some(piece => piece.kind === 'headline')) {
    if (head && pieces.slice(0, top).some(piece => piece.kind === 'headline')) labelUnderHeadline(pieces, top)
    return
  }
  const next = pieces[top + 1]
  if (!next) {
    // A single line is copy to be read, unless it is built like a title.
    if (isHeading(head) && titleCase(head.text) > 0.7) mark(head, 'headline', 'title-case')
    return
  }
  // “WORLD” over “Ministers agree on a ceasefire”: the section, then the headline.
  // One section or several: “WEATHER ALERT”, “News”.
  let below = top
  const isSection = (piece: Piece | undefined, words: number): boolean =>
    piece !== undefined && !piece.kind && piece.words <= words && !piece.stop
  // The menu of a copied page stands among them: “The Selby Courier”, “Home”, “News”, “Sport”.
  for (let sections = 0; ; below++) {
    if (sections > 0 && pieces[below]?.kind === 'furniture') continue
    if (sections === 3 || !isSection(pieces[below], sections === 0 ? 3 : 2)) break
    sections++
  }
  const line = pieces[below]
  const isTitle = line?.kind === 'headline' || (line && !line.kind && isHeading(line) && line.words >= 4 && line.words <= 22)
  if (below > top && line && isTitle && pieces.length > below + 1) {
    for (const piece of pieces.slice(top, below)) if (!piece.kind) mark(piece, 'furniture', 'section-above-headline')
    if (!line.kind) mark(line, 'headline', 'first-line')
    labelUnderHeadline(pieces, below + 1)
    return
  }
  const title = titleCase(head.text) > 0.75 && head.words >= 3 && head.words <= 30 && endsIn(head) <= 1
  const short = head.words <= 22 && head.text.length <= 160
  if (quoteStart.test(head.text) && saying.test(head.text) && head.stop) return
  if (isHeading(head) && short) {
    if (isNameLine(head.text) && head.words <= 3) return
    mark(head, 'headline', 'first-line')
  } else if (title) mark(head, 'headline', 'title-case')
  else if (isHeading(head) && head.words <= 50) {
    mark(head, 'deck', 'summary-without-stop')
    return
  } else if (head.text.endsWith(';') && head.words >= 3 && short) {
    // “Ferry wins reprieve; ” over “Council to vote again”: the deck goes on with the headline.
    mark(head, 'headline', 'semicolon-above-deck')
  } else {
    const sign = stoppedHeadline(head, pieces.slice(top + 1, top + 6))
    if (!sign) return
    mark(head, 'headline', sign)
  }
  labelUnderHeadline(pieces, top + 1)
}

function labelUnderHeadline(pieces: Piece[], from: number): void {
  let at = from
  // In a live blog the hour of the next entry stands under the first: no second line of one kind makes a summary of what is over it.
  const isOver = (kind: Piece['kind'], below: number): boolean =>
    pieces.slice(0, below).some(piece => piece.kind === 'crosshead' || piece.kind === kind)
  const isMark = (piece: Piece | undefined) => piece?.kind === 'byline' || piece?.kind === 'dateline'
  while (pieces[at]?.kind) at++
  for (let taken = 0; taken < 3; taken++) {
    const piece = pieces[at]
    if (!piece || piece.kind) break
    if (isPointOfSummary(pieces, at)) {
      mark(piece, 'deck', 'point-of-summary')
      // A summary has as many points as it likes.
      taken--
      at++
      while (pieces[at]?.kind) at++
      continue
    }
    // A page may print its headline twice.
    if (pieces.slice(0, at).some(above => above.kind === 'headline' && above.key === piece.key)) mark(piece, 'furniture', 'headline-again')
    else if (
      !piece.stop &&
      piece.words <= 14 &&
      (isNameLine(piece.text) || isDatedNameLine(piece.text)) &&
      pieces.slice(at + 1).some(isProse)
    )
      mark(piece, 'byline', 'name-line')
    else if (!piece.stop && !piece.colon && piece.words <= 60 && pieces[at + 1]) mark(piece, 'deck', 'under-headline')
    else if (pieces[at - 1]?.by === 'summary-label' && piece.words <= 60 && pieces.slice(at + 1).some(isProse))
      mark(piece, 'deck', 'under-summary-label')
    // “Obituary.”, “Harbour Notes.”
    else if (piece.stop && piece.words <= 3 && /^(?:[A-ZÀ][A-Za-zÀàª]+[ .]){1,3}$/.test(piece.text) && pieces.slice(at + 1).some(isProse))
      mark(piece, 'furniture', 'section-under-headline')
    else {
      // A summary with a stop is told from the first paragraph by the author or date line under it.
      let after = at + 1
      while (pieces[after]?.kind && !isMark(pieces[after])) after++
      if (
        piece.words <= 60 &&
        !piece.colon &&
        isMark(pieces[after]) &&
        !isOver(pieces[after]!.kind, at) &&
        pieces.slice(after).some(isBodyLike)
      )
        mark(piece, 'deck', 'above-byline')
      else if (isSummary(piece, pieces, at)) mark(piece, 'deck', 'told-again-under-picture')
      else {
        const sign = stoppedHeadline(piece, pieces.slice(at + 1, at + 6))
        if (!sign) break
        mark(piece, 'deck', sign)
      }
    }
    at++
    while (pieces[at]?.kind) at++
  }
}

/** “STORY HIGHLIGHTS” over “Two beaches are shut” and “Harbour Master Quits”: a line without a stop under the label or another point. */
const isPointOfSummary = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:summary-label|point-of-summary)$/.test(pieces[at - 1]?.by ?? '') &&
  !pieces[at]!.stop &&
  !pieces[at]!.colon &&
  pieces[at]!.words <= 25 &&
  pieces.slice(at + 1).some(isProse)

/** One sentence between headline and picture whose words the first paragraphs under the picture say again. */
function isSummary(piece: Piece, pieces: readonly Piece[], at: number): boolean {
  if (piece.words > 30 || endsIn(piece) > 1 || pieces[at + 1]?.kind !== 'caption') return false
  const report = pieces
    .slice(at + 1, at + 8)
    .filter(isBodyLike)
    .slice(0, 2)
    .map(({text}) => text.toLowerCase())
    .join(' ')
  const telling = piece.text.toLowerCase().match(/[a-zàª]{6,}/g) ?? []
  return telling.length >= 4 && telling.filter(word => report.includes(word)).length >= telling.length / 2
}

/** The author's name again, over the picture or above the note on the author, and such a note. */
export function labelAuthorAgain(pieces: Piece[]): void {
  const authors = new Set<string>()
  for (const piece of pieces) if (piece.kind === 'byline') authors.add(piece.key.split(',', 1)[0]!)
  for (const piece of pieces) {
    if (piece.kind) continue
    if (!piece.stop && authors.has(piece.key)) mark(piece, 'byline', 'author-again')
    const known = aboutSomebody.exec(piece.text)?.[1]
    if (known && authors.has(known) && !saying.test(piece.text)) mark(piece, 'byline', 'note-on-author')
  }
}

/** “Ann Lee covers the port …”, “Ann Lee currently works …” */
const aboutSomebody =
  /^(\S+(?: \S+){1,3}?) (?:(?:currently|previously|also|has) )*(?:is|was|covers|covered|writes|written|works|worked|reports|reported|edits|blogs|joined|studied|graduated|lives)\b/
