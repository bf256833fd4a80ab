/** What an editor keeps between two readings of one article, so that a keystroke costs the paragraph it falls in and not all of them. */
import {Kept} from '../extraction/kept.js'
import {KeptCandidates} from '../extraction/kept-candidates.js'
import type {Draft} from './attribution-draft.js'
import type {Parsed} from './paragraphs.js'

/**
 * Hand the same memory to `analyze` each time an article is read again: `analyze(article, {memory})`. The analysis is the same
 * as without; it only comes sooner. A memory holds what the last two readings needed, so give each open article its own.
 */
export class Memory {
  readonly paragraphs = new Kept<Parsed>()
  readonly rows = new Kept<readonly Draft[]>()
  readonly candidates = new KeptCandidates()
}
