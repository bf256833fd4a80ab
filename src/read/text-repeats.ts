/** Lines that come twice: alt text and caption, a page's title and the article's, a summary and the report. */

import {hasCaptionVerb, isNameLine} from './text-lines.js'
import {endsIn, isBodyLike, isHeading, mark, type Piece, saying} from './text-pieces.js'

/** Alt text and caption say the same twice; a summary line comes again in the body. */
export function labelRepeats(pieces: Piece[]): void {
  const seen = new Map<string, number>()
  for (const [i, piece] of pieces.entries()) {
    if (piece.key.length < 12) continue
    const key = piece.key.toLowerCase()
    const earlier = seen.get(key)
    seen.set(key, i)
    if (earlier === undefined || piece.kind) continue
    const twin = pieces[earlier]!
    if (twin.kind) {
      if (twin.kind !== 'headline' && twin.kind !== 'deck') mark(piece, twin.kind, twin.by)
      continue
    }
    const near = i - earlier <= 2
    // The page's title and the article's, or one with only a date or an author between them.
    const marks = pieces.slice(earlier + 1, i)
    const titles =
      marks.length === 0
        ? earlier === 0
        : marks.every(({kind, words, stop}) => kind === 'dateline' || kind === 'byline' || (!kind && words <= 2 && !stop))
    // The title above the page's notices and again above the report.
    const again =
      earlier === 0 &&
      ((i <= 6 && !piece.stop && isHeading(piece) && !hasCaptionVerb(piece.text)) || marks.filter(({by}) => by === 'menu').length >= 6)
    if (((near && titles) || again) && piece.words <= 30 && !pieces.slice(0, i).some(isBodyLike)) {
      mark(twin, 'headline', 'repeated-line')
      mark(piece, 'headline', 'repeated-line')
      continue
    }
    const captionish =
      pieces[i + 1]?.kind === 'credit' || !twin.stop || !piece.stop || (hasCaptionVerb(piece.text) && !saying.test(piece.text))
    if (near && piece.words <= 45 && endsIn(piece) <= 2 && captionish && !(piece.words <= 5 && isNameLine(piece.text))) {
      mark(twin, 'caption', 'repeated-line')
      mark(piece, 'caption', 'repeated-line')
    } else if (!near && earlier <= 2 && !twin.stop && piece.stop) mark(twin, 'deck', 'repeated-in-body')
  }
}
