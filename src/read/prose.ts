/**
 * What a structured reader writes while it walks a document: blocks of decoded prose, each with its kind, and their links.
 * Blocks stand in `Article.text` one after another with a blank line between them.
 */
import type {Article, Block, BlockKind, Directive, InnerSpan, Link, Metadata, Span} from './article.js'
import {MappedBuilder, type MappedText} from './mapped.js'
import {labelParagraphs} from './text-kinds.js'

/** A block whose kind the markup may leave open: then its words and its place decide, as in plain text. */
export interface DraftBlock extends Span {
  readonly kind: BlockKind | undefined
  readonly by: string
  readonly inner: readonly InnerSpan[]
}

/** The prose of a document or of one part of a CMS item. Offsets of blocks and links index `mapped.text`, those of directives the source. */
export interface Prose {
  readonly mapped: MappedText
  readonly blocks: readonly DraftBlock[]
  readonly links: readonly Link[]
  readonly directives: readonly Directive[]
  readonly metadata: Metadata
}

const separator = '\n\n'

/** The host of an address in lower case without `www.`; empty for relative and malformed addresses. */
export function hostOf(url: string): string {
  const match = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)
  return match
    ? match[1]!
        .toLowerCase()
        .replace(/^www\./, '')
        .replace(/\.$/, '')
    : ''
}

export class ProseBuilder {
  readonly text = new MappedBuilder()
  readonly blocks: DraftBlock[] = []
  readonly links: Link[] = []
  readonly directives: Directive[] = []
  #start = -1
  /** End of the last unit of the open block that is not white space. */
  #end = 0
  #inner: InnerSpan[] = []
  #words: string[] = []

  /** Where the next unit will stand in `Article.text`, if a block is open. */
  get position(): number {
    return this.text.length
  }

  /** Where the open block begins. */
  get blockStart(): number {
    return this.#start
  }

  /** True where words of a block have been written that `close` has not yet ended. */
  get open(): boolean {
    return this.#start >= 0
  }

  /** True where the open block ends in white space, or nothing has been written yet: white space that follows is of no account. */
  get spaced(): boolean {
    return !this.open || /\s/.test(this.text.last)
  }

  /** Adds decoded text to the open block, or opens one; `start` and `end` say where it comes from. White space never opens a block. */
  add(text: string, start: number, end: number): void {
    if (text === '') return
    const blank = text.trim() === ''
    if (!this.open) {
      if (blank) return
      if (this.text.length > 0) this.text.insert(separator)
      this.#start = this.text.length
    }
    this.text.add(text, start, end)
    this.#words.push(text)
    if (!blank) this.#end = this.text.length - (text.length - text.trimEnd().length)
  }

  /** Marks a stretch of the open block that belongs to none of its sentences. */
  inner(kind: InnerSpan['kind'], span: Span): void {
    if (this.open && span.end > span.start) this.#inner.push({kind, start: Math.max(span.start, this.#start), end: span.end})
  }

  /** A hyperlink over words of the prose; white space around them is left out, and a link over no words is not kept. */
  link(url: string, span: Span): void {
    if (!this.open) return
    const start = Math.max(span.start, this.#start)
    const end = Math.min(span.end, this.#end)
    if (end > start) this.links.push({start, end, url, host: hostOf(url)})
  }

  /** Ends the open block; out: the block, or undefined where nothing was written. No kind: words and place will decide. */
  close(kind: BlockKind | undefined, by: string): DraftBlock | undefined {
    if (!this.open) return undefined
    const block: DraftBlock = {
      kind,
      by,
      start: this.#start,
      end: this.#end,
      inner: this.#inner.filter(inner => inner.start < this.#end).sort((a, b) => a.start - b.start),
    }
    this.blocks.push(block)
    this.#start = -1
    this.#inner = []
    this.#words = []
    return block
  }

  /** How long the open block is so far. */
  get openLength(): number {
    return this.open ? this.text.length - this.#start : 0
  }

  /** The words of the open block so far. */
  openText(): string {
    return this.#words.join('')
  }

  /**
   * Adds the prose of a part, such as the HTML in one field of a JSON item. `outer` maps the string that the part was read from
   * to the source of the whole; `kind` overrides the kind of every block where the field itself decides it.
   */
  embed(part: Prose, outer: MappedText, kind?: BlockKind): void {
    if (part.mapped.text.length === 0) return
    if (this.text.length > 0) this.text.insert(separator)
    const shift = this.text.length
    this.text.append(part.mapped, outer)
    const moved = <S extends Span>(span: S): S => ({...span, start: span.start + shift, end: span.end + shift})
    for (const block of part.blocks) this.blocks.push({...moved(block), kind: kind ?? block.kind, inner: block.inner.map(moved)})
    for (const link of part.links) this.links.push(moved(link))
    for (const directive of part.directives) this.directives.push({...directive, span: outer.locate(directive.span)})
  }

  build(metadata: Metadata = {}): Prose {
    return {mapped: this.text.build(), blocks: this.blocks, links: this.links, directives: this.directives, metadata}
  }
}

/** Settles the kinds that the markup left open, and finds datelines and credits inside blocks. */
function settleBlocks(text: string, drafts: readonly DraftBlock[]): Block[] {
  const candidates = drafts.map(({start, end, kind, by}) => (kind ? {start, end, kind, by} : {start, end}))
  return labelParagraphs(text, candidates).map((block, i) => {
    const marked = drafts[i]!.inner
    if (marked.length === 0) return block
    // What the markup says of a dateline or credit goes before what its words look like.
    const seen = block.inner.filter(inner => marked.every(mark => mark.end <= inner.start || inner.end <= mark.start))
    return {...block, inner: [...seen, ...marked].sort((a, b) => a.start - b.start)}
  })
}

/** In: the prose of a whole file. Out: its article. `source` is the decoded file without a byte-order mark. */
export function articleOf(
  prose: Prose,
  file: {path: string; format: string; source: string; coordinates?: Article['coordinates']},
): Article {
  return {
    path: file.path,
    format: file.format,
    source: file.source,
    text: prose.mapped.text,
    blocks: settleBlocks(prose.mapped.text, prose.blocks),
    links: prose.links,
    linkable: true,
    metadata: prose.metadata,
    directives: prose.directives,
    coordinates: file.coordinates ?? 'file',
    locate: span => prose.mapped.locate(span),
  }
}
