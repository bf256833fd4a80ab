/** Pages of what readers wrote: posts and letters under “TWITTER” or “LETTERS”, each with its writer's name below. */

import {isNameLine} from './text-lines.js'
import {isBodyLike, mark, type Piece} from './text-pieces.js'
import {month} from './text-vocabulary.js'

const section = /^(?:LETTERS?|FACEBOOK|TWITTER|INSTAGRAM|COMMENTS?|READERS|YOUR (?:SAY|VIEWS|LETTERS)|LETTERS TO THE EDITOR)[.:]?$/
/** What the newsroom says above the posts: “We asked our followers …”. */
const invites = /\b(?:we asked|our (?:followers|readers))\b/i
/** So many signed posts make a page of them. */
const few = 3

/** “Ann Lee.”, “@annlee” */
const isSignature = ({kind, text, words}: Piece): boolean =>
  !kind && (/^@\w{2,30}\.?$/.test(text) || (words >= 2 && words <= 4 && !/\d/.test(text) && isNameLine(text.replace(/\.$/, ''))))

/** What stands over the comments on a site: “Recent comments on our stories”, “12 reader comments”. */
const comments = /^(?:recent|latest|newest|all|\d+) (?:readers?[’']? )?comments\b[^"“”]{0,25}$/i
/** “annlee81 | May 3, 2014” */
const dated = new RegExp(`^\\S+(?: \\S+)? \\| (?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month} \\d{4})$`)

/** Comments below the report, each signed and dated. */
function labelComments(pieces: Piece[]): void {
  const from = pieces.findIndex(({kind, text, words}) => !kind && words <= 7 && comments.test(text))
  if (from < 0 || !pieces.slice(0, from).some(isBodyLike) || !pieces.slice(from).some(({text}) => dated.test(text))) return
  mark(pieces[from]!, 'crosshead', 'section-of-posts')
  for (const piece of pieces.slice(from + 1)) if (!piece.kind) mark(piece, 'social-embed', 'readers-post')
}

/** Posts are their writers': the report neither tells them nor answers for them. */
export function labelReaders(pieces: Piece[]): void {
  labelComments(pieces)
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
