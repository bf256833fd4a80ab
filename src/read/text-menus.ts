/** Menus of web pages: one to three words a line, line after line. */

import {isNameLine} from './text-lines.js'
import {mark, type Piece} from './text-pieces.js'

/** So many lines make a menu; fewer may be a headline's section, an author, a place. */
const few = 8

const isItem = ({kind, words, stop, colon, text}: Piece): boolean =>
  words <= 3 && !colon && (!stop || words === 1) && (kind ? kind !== 'byline' : /^[A-ZÀ][^"“”]*$/.test(text))

/** “Home” / “Markets” / “Your Money” / …: parts of the site. */
export function labelMenus(pieces: Piece[]): void {
  for (let from = 0; from < pieces.length; from++) {
    let to = from
    while (to < pieces.length && isItem(pieces[to]!)) to++
    if (to - from >= few) {
      // The author may stand over it, under the headline.
      const first = from === 1 && pieces[1]!.words > 1 && isNameLine(pieces[1]!.text) ? 2 : from
      for (const piece of pieces.slice(first, to)) if (!piece.kind) mark(piece, 'furniture', 'menu')
    }
    from = to
  }
}
