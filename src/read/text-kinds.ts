/**
 * What each paragraph of an article is. Labels speak for themselves (`text-labels.ts`); the rest is decided by where a
 * paragraph stands and how it is built: stops, length, capitals, repeats, neighbours. In doubt it is body, because what is
 * not body is not judged.
 */

import type {Block} from './article.js'
import {labelBetween, labelIntros, labelLists, labelTail} from './text-between.js'
import {labelCaptions} from './text-captions.js'
import {labelAuthorAgain, labelHead} from './text-head.js'
import {datelineLength, deskTailLength, exportDateLength} from './text-inner.js'
import type {Label} from './text-label-rows.js'
import {labelOf} from './text-labels.js'
import {withStandIns} from './text-letters.js'
import {labelMenus} from './text-menus.js'
import {type Candidate, endsInInitials, mark, type Piece, pieceOf} from './text-pieces.js'
import {labelReaders} from './text-readers.js'
import {labelRepeats} from './text-repeats.js'

/** In: the text and its paragraphs in order. Out: the same paragraphs as blocks, each with its kind and inner spans. */
export function labelParagraphs(text: string, candidates: readonly Candidate[]): Block[] {
  const plain = withStandIns(text)
  const pieces = candidates.map(candidate => pieceOf(text, plain, candidate))
  freeLongDecks(pieces)
  labelLines(pieces)
  labelMenus(pieces)
  labelReaders(pieces)
  labelRepeats(pieces)
  labelCaptions(pieces, plain)
  labelHead(pieces)
  labelAuthorAgain(pieces)
  labelLists(pieces)
  labelBetween(pieces)
  labelTail(pieces)
  labelIntros(pieces)
  markInner(pieces, plain)
  return pieces.map(({start, end, kind, by, inner}) => ({kind: kind ?? 'body', start, end, inner, by}))
}

/** Datelines, dates of an export and the desk's initials are part of no sentence. */
function markInner(pieces: readonly Piece[], plain: string): void {
  let first = true
  for (const piece of pieces) {
    const words = plain.slice(piece.start, piece.end)
    const body = (piece.kind ?? 'body') === 'body'
    const length = body ? datelineLength(words, first) : /^(?:headline|deck|caption)$/.test(piece.kind ?? '') ? exportDateLength(words) : 0
    if (length > 0) piece.inner.unshift({kind: 'dateline', start: piece.start, end: piece.start + length})
    const desk = body ? deskTailLength(words) : 0
    if (desk > 0 && desk < words.length) piece.inner.push({kind: 'credit', start: piece.end - desk, end: piece.end})
    if (body) first = false
  }
}

const pullQuote = /^["“].*["”]$/
const quoteSpeaker = /^[—–-]{1,2} ?[A-ZÀ][A-Za-zÀàª'’.-]+(?: [A-ZÀ][A-Za-zÀàª'’.-]+){1,3}, /

/** What a page calls its summary may be the author's line, and an item of a list a button, or a teaser that ends in one. */
const loose = (piece: Piece): boolean =>
  piece.by === 'deck-class' || (piece.by === 'list-item' && (piece.words <= 4 || /[»›→]/.test(piece.text)))
const overrules = (label: Label): boolean =>
  label.by === 'teaser-with-button' || label.kind === 'byline' || label.kind === 'dateline' || label.kind === 'furniture'

const mostDecks = 4

/** What a page calls its deck all through is the report itself. */
function freeLongDecks(pieces: readonly Piece[]): void {
  const decks = pieces.filter(({by}) => by === 'deck-class')
  if (decks.length > mostDecks) for (const deck of decks) Object.assign(deck, {kind: undefined, by: 'running-text'})
}

/** Lines whose words say what they are, and what stands beside such a line. */
function labelLines(pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind && !loose(piece)) continue
    // “PHOTOS: A Ferry Sinks off the U.S.” stops with an abbreviation.
    const label = labelOf(piece.text, piece.words, piece.stop && !endsInInitials(piece))
    if (!label) continue
    if (piece.kind && !overrules(label)) continue
    // “Explained: how the port works” is a headline where nothing stands above it.
    if (
      label.kind === 'promo' &&
      piece.words > 3 &&
      pieces.slice(0, i).every(before => before.kind === 'dateline' || before.kind === 'furniture')
    )
      continue
    mark(piece, label.kind, label.by)
  }
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]
    // “Picture:” / “Ann Lee, Harbour Agency”
    if (piece.kind === 'credit' && /[:|]$/.test(piece.text) && next && !next.kind && !next.stop && next.words <= 8)
      mark(next, 'credit', 'under-credit-label')
    if (/^@\w{2,30}$/.test(piece.text)) {
      // Under the author's name and the date it is where the author posts.
      if (/^(?:byline|dateline)$/.test(pieces[i - 1]?.kind ?? '')) mark(piece, 'byline', 'author-handle')
      else labelPost(pieces, i)
    }
    // “PA Reporter”, “PTI” under the headline: who wrote it, not who took a picture.
    if (
      piece.by === 'agency-line' &&
      i <= 2 &&
      pieces[0] !== piece &&
      !pieces[0]!.stop &&
      pieces.slice(0, i).every(above => !above.stop) &&
      !/photo|image|pic|getty|[/©|]/i.test(piece.text)
    )
      mark(piece, 'byline', 'agency-as-author')
    const before = pieces[i - 1]
    // “We lost the harvest.” over “— Ann Lee, a farmer in Selby”: words printed large, with whoever said them.
    if (before && !before.kind && pullQuote.test(before.text) && (piece.by === 'signature' || quoteSpeaker.test(piece.text))) {
      mark(before, 'caption', 'pull-quote')
      mark(piece, 'caption', 'pull-quote')
    }
    // A signature on a line of its own: what stands above it is the post.
    if (piece.by === 'post-signature' && /^[—–-]/.test(piece.text) && before && !before.kind && before.words <= 60)
      mark(before, 'social-embed', 'above-post-signature')
  }
}

/** A post laid out in lines: name, “@handle”, words, “8:14 PM · May 1, 2024”. */
function labelPost(pieces: Piece[], handle: number): void {
  const stamped = pieces
    .slice(handle + 1, handle + 6)
    .findIndex(piece => /\d{1,2}:\d{2}.*\d{4}|·.*\d{4}$/.test(piece.text) && piece.words <= 10)
  const last = stamped < 0 ? handle + 1 : handle + 1 + stamped
  for (let at = handle; at <= last && at < pieces.length; at++)
    mark(pieces[at]!, 'social-embed', at === handle || (at === last && stamped >= 0) ? 'post-frame' : 'under-handle')
  const name = pieces[handle - 1]
  if (name && !name.kind && !name.stop && name.words <= 6) mark(name, 'social-embed', 'post-frame')
}
