/** Pages of what readers wrote: posts and letters under “TWITTER” or “LETTERS”, each with its writer's name below. */

import {isNameLine} from './text-lines.js'
import {mark, type Piece} from './text-pieces.js'

const section = /^(?:LETTERS?|FACEBOOK|TWITTER|INSTAGRAM|COMMENTS?|READERS|YOUR (?:SAY|VIEWS|LETTERS)|LETTERS TO THE EDITOR)[.:]?$/
/** What the newsroom says above the posts: “We asked our followers …”. */
const invites = /\b(?:we asked|our (?:followers|readers))\b/i
/** So many signed posts make a page of them. */
const few = 3

/** “Ann Lee.”, “@annlee” */
const isSignature = ({kind, text, words}: Piece): boolean =>
  !kind && (/^@\w{2,30}\.?$/.test(text) || (words >= 2 && words <= 4 && !/\d/.test(text) && isNameLine(text.replace(/\.$/, ''))))

/** Posts are their writers': the report neither tells them nor answers for them. */
export function labelReaders(pieces: Piece[]): void {
  const sections = pieces.flatMap((piece, i) => (!piece.kind && piece.words <= 4 && section.test(piece.text) ? [i] : []))
  if (sections.length === 0 || pieces.filter(isSignature).length < few) return
  for (const [nth, from] of sections.entries()) {
    const posts = pieces.slice(from + 1, sections[nth + 1] ?? pieces.length)
    // Names below what they wrote, perhaps with a place; over the paragraphs of a report they are its sub-headings.
    if (!posts.slice(-2).some(isSignature)) continue
    mark(pieces[from]!, 'crosshead', 'section-of-posts')
    for (const piece of posts) if (!piece.kind && !invites.test(piece.text)) mark(piece, 'social-embed', 'readers-post')
  }
}
