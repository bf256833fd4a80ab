/**
 * What every reader makes of a file, whatever its format: prose in blocks, with the way back to the file.
 * Nothing here knows English, rules or severities.
 */

/** A stretch of text: offsets in UTF-16 code units, end-exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'block-quote'
  | 'list-intro'
  | 'crosshead'
  | 'caption'
  | 'credit'
  | 'promo'
  | 'sign-up'
  | 'copyright'
  | 'contributor'
  | 'note'
  | 'social-embed'
  | 'furniture'

/** A part of a block that belongs to none of its sentences: “HANOI (Reuters) –”, an agency credit behind a caption. */
export interface InnerSpan extends Span {
  readonly kind: 'dateline' | 'credit' | 'markup'
}

/** One paragraph, headline, caption … Offsets index `Article.text`. A hard-wrapped paragraph is one block with line ends inside. */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly inner: readonly InnerSpan[]
  /** What decided the kind: a named step of the reader, for explanations. Never empty. */
  readonly by: string
}

/** A hyperlink over words of the prose. Offsets index `Article.text`. */
export interface Link extends Span {
  readonly url: string
  /** Lower-case host without a leading `www.`; empty for relative links. */
  readonly host: string
}

/** What the file says about itself outside its prose; each field only where the format carries it. */
export interface Metadata {
  readonly headline?: string
  readonly genre?: string
  readonly byline?: string
  readonly dateline?: string
  /** Provider or credit line of a wire or CMS item. */
  readonly credit?: string
  /** Whose page it is, as the page names itself: “The Selby Courier”. */
  readonly publisher?: string
  readonly language?: string
  /** ISO date; hearsay never sends or stores anything, it only says so. */
  readonly embargo?: string
}

/**
 * A recorded exception written into the copy:
 * `<!-- hearsay-disable-next-line single-source -- second source confirmed off the record -->`.
 * `span` points into the *source*, so that the exception itself can be reported.
 */
export interface Directive {
  /** `unknown`: meant as an exception, and none that there is; `rules` then holds what is written instead. */
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file' | 'unknown'
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[]
  /** Why; empty where the editor gave none. */
  readonly reason: string
  readonly span: Span
}

export interface Article {
  /** Path as given, for messages; `<stdin>` where there is none. */
  readonly path: string
  /** Which reader made it: `text`, `markdown`, `html`, `ninjs` … */
  readonly format: string
  /** The file's decoded text, without a byte-order mark. Lines and columns are counted here. */
  readonly source: string
  /**
   * The prose that the analysis reads. For plain text it is `source` itself; other formats hand over decoded text
   * (no tags, no entities). All offsets of blocks, links and of the whole analysis index this string.
   */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** Whether the format can carry links at all (plain text cannot). */
  readonly linkable: boolean
  readonly metadata: Metadata
  readonly directives: readonly Directive[]
  /** `file`: lines and columns are those of the file. `paragraph`: line = paragraph number, column = character in it (docx). */
  readonly coordinates: 'file' | 'paragraph'
  /** A span of `text` as the span of `source` that the very same characters come from. */
  locate(span: Span): Span
}
