/** Markdown: CommonMark and GFM with front matter, directives, shortcodes and MDX, each block with its kind, every word with its place. */
import type {Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {mask} from './aligner.js'
import type {Article, BlockKind, Metadata, Span} from './article.js'
import {directivesInComments, parseDirective} from './directives.js'
import {MappedBuilder} from './mapped.js'
import {shallow} from './markdown-depth.js'
import {type FrontMatter, readFrontMatter} from './markdown-front-matter.js'
import {kindOfName, kindOfTag} from './markdown-names.js'
import {maskShortcodes, type Shortcode, type Shortcodes} from './markdown-shortcodes.js'
import {alignMarkdown} from './markdown-text.js'
import {articleOf, type Prose, ProseBuilder} from './prose.js'
import type {ReaderInput} from './reader.js'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkDirective).freeze()
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkDirective).freeze()

/** The HTML reader, where a file needs it: block HTML inside Markdown. */
type HtmlReader = (html: string) => Prose

/** What an ancestor says about the blocks inside it. */
interface Context {
  readonly kind: BlockKind | undefined
  readonly by: string
}

const open: Context = {kind: undefined, by: 'paragraph'}

/** Nodes of the directive and MDX extensions have names; mdast's own types know only its own nodes. */
interface Named extends Parent {
  readonly name?: string | null
  readonly attributes?:
    | Readonly<Record<string, unknown>>
    | readonly {readonly type: string; readonly name?: string; readonly value?: unknown; readonly position?: Paragraph['position']}[]
}

const spanOf = (node: Nodes): Span | undefined => {
  const {start, end} = node.position ?? {}
  return start?.offset === undefined || end?.offset === undefined ? undefined : {start: start.offset, end: end.offset}
}

/** Whether a tree holds HTML that is more than a comment, so that the HTML reader must be loaded. */
const hasHtml = (tree: Root): boolean => tree.children.some(node => holdsHtml(node))
function holdsHtml(node: Nodes): boolean {
  if (node.type === 'html') return !/^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value.slice(0, 5_000))
  if (node.type === 'paragraph' || node.type === 'heading') return false
  return 'children' in node && node.children.some(child => holdsHtml(child))
}

/** In: a Markdown file. Out: its article. A file with the extension `.mdx`, or named so, is read as MDX where it parses as such. */
export async function readMarkdown(input: ReaderInput, dialect: 'markdown' | 'mdx' = 'markdown'): Promise<Article> {
  const {path, source} = input
  const found = maskShortcodes(source)
  const shortcodes = {...found, masked: shallow(found.masked)}
  const tree = parse(shortcodes.masked, dialect)
  const html: HtmlReader = hasHtml(tree) ? (await import('./html.js')).htmlProse : () => new ProseBuilder().build()
  const walk = new Walk(source, shortcodes, html)
  walk.root(tree)
  return articleOf(walk.prose(), {path, format: 'markdown', source})
}

function parse(masked: string, dialect: 'markdown' | 'mdx'): Root {
  if (dialect === 'mdx') {
    try {
      return mdx.parse(masked)
    } catch {
      // MDX refuses what Markdown reads (“<3”); the words are the same.
    }
  }
  return markdown.parse(masked)
}

class Walk {
  readonly #source: string
  readonly #masked: string
  readonly #shortcodes: Shortcodes
  readonly #html: HtmlReader
  readonly #out = new ProseBuilder()
  readonly #definitions = new Map<string, string>()
  /** Kinds that block HTML opened and has not closed yet: `<aside>`, a blank line, Markdown, `</aside>`. */
  readonly #tags: {name: string; context: Context}[] = []
  /** Captions found inside the open block; they come after it. */
  #captions: (() => void)[] = []
  #nextCode = 0
  #headline = false
  #body = false
  /** The block before was a picture and nothing else. */
  #picture = false
  #metadata: Metadata = {}

  constructor(source: string, shortcodes: Shortcodes, html: HtmlReader) {
    this.#source = source
    this.#masked = shortcodes.masked
    this.#shortcodes = shortcodes
    this.#html = html
  }

  prose(): Prose {
    return this.#out.build(this.#metadata)
  }

  root(tree: Root): void {
    this.#define(tree)
    for (const node of tree.children) this.#block(node, open)
    this.#codesBefore(this.#source.length)
    this.#flushCaptions()
  }

  /** Collects the addresses of `[label]: https://…`, wherever they stand. */
  #define(node: Nodes): void {
    if (node.type === 'definition') this.#definitions.set(node.identifier, node.url)
    else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
      for (const child of node.children) this.#define(child)
  }

  #block(node: RootContent, context: Context): void {
    const span = spanOf(node)
    if (span) this.#codesBefore(span.start)
    const inside = context.kind ? context : this.#surrounding(span)
    const picture = this.#picture
    this.#picture = false
    switch (node.type) {
      case 'yaml':
        if (span) this.#frontMatter(span, 'yaml')
        break
      case 'heading':
        this.#heading(node.children, node.depth, inside)
        break
      case 'paragraph':
        this.#paragraph(node, inside, picture)
        break
      case 'blockquote':
        this.#blocks(node.children, inside.kind ? inside : this.#quoteContext(span))
        break
      case 'list':
        for (const item of node.children) {
          const links = item.children.every(child => child.type === 'paragraph' && onlyLink(child))
          this.#blocks(item.children, inside.kind ? inside : links ? {kind: 'promo', by: 'list-of-links'} : {kind: 'body', by: 'list-item'})
        }
        break
      case 'table':
        for (const row of node.children)
          for (const cell of row.children) {
            this.#inline(cell.children)
            this.#closeCell(inside)
          }
        break
      case 'footnoteDefinition':
        this.#blocks(node.children, {kind: 'note', by: 'footnote'})
        break
      case 'definition':
        // `[//]: # (hearsay-disable-line …)` is a comment that no renderer shows.
        if (node.identifier === '//' && span) this.#directive(node.title ?? '', span)
        break
      case 'html':
        if (span) this.#blockHtml(node.value, span, inside)
        break
      default:
        this.#extension(node, inside)
    }
  }

  #blocks(nodes: readonly RootContent[], context: Context): void {
    for (const node of nodes) this.#block(node, context)
  }

  /** Nodes of directives and MDX. */
  #extension(node: RootContent, context: Context): void {
    const type: string = node.type
    const span = spanOf(node)
    const named = node as unknown as Named
    if (type === 'toml') {
      if (span) this.#frontMatter(span, 'toml')
    } else if (type === 'mdxFlowExpression') {
      if (span) this.#expressionComment((node as unknown as {value: string}).value, span)
    } else if (type === 'containerDirective' || type === 'mdxJsxFlowElement') {
      const kind = context.kind ?? kindOfName(named.name ?? '')
      const inner: Context = kind
        ? {kind, by: `${type === 'containerDirective' ? 'directive' : 'component'}-${named.name?.toLowerCase()}`}
        : context
      if (type === 'mdxJsxFlowElement') this.#componentCaption(named)
      this.#blocks(named.children as RootContent[], inner)
    } else if (type === 'mdxJsxTextElement') {
      this.#inline([node as PhrasingContent])
      this.#close(context)
    }
  }

  #heading(children: readonly PhrasingContent[], depth: number, context: Context): void {
    this.#inline(children)
    if (context.kind) this.#close(context)
    else if (!this.#headline && !this.#body) {
      if (this.#close({kind: 'headline', by: `heading-${depth}`})) this.#headline = true
    } else if (!this.#body && depth > 1 && this.#out.open && this.#words() > 8) this.#close({kind: 'deck', by: 'heading-under-headline'})
    else this.#close({kind: 'crosshead', by: `heading-${depth}`})
  }

  /** Words of the open block so far, roughly. */
  #words(): number {
    return this.#out.openText().split(/\s+/).length
  }

  #paragraph(node: Paragraph, context: Context, afterPicture: boolean): void {
    const shown = node.children.filter(child => !(child.type === 'text' && /^[\s\uFDD0]*$/.test(child.value)) && child.type !== 'break')
    const images = shown.filter(isPicture)
    const codes = node.children.some(child => child.type === 'text' && child.value.includes(mask))
    const emphasised = shown.length > 0 && shown.every(child => child.type === 'emphasis' || isPicture(child))
    this.#inline(node.children)
    if (!this.#out.open) {
      this.#picture = images.length > 0 || codes
      this.#flushCaptions()
      return
    }
    // The line in italics under a picture is its caption.
    const caption = !context.kind && emphasised && (afterPicture || (images.length > 0 && shown[0] === images[0]))
    this.#close(caption ? {kind: 'caption', by: 'italics-under-image'} : context)
    if (!caption && !context.kind) this.#body = true
  }

  /** A cell is no prose unless it holds a sentence. */
  #closeCell(context: Context): void {
    const sentence = /[.!?]["”’)]?\s*$/.test(this.#out.openText()) && this.#words() >= 8
    this.#close(context.kind ? context : sentence ? {kind: 'body', by: 'table-cell'} : {kind: 'furniture', by: 'table-cell'})
  }

  #close(context: Context): boolean {
    const closed = this.#out.close(context.kind, context.by) !== undefined
    this.#flushCaptions()
    return closed
  }

  #flushCaptions(): void {
    const captions = this.#captions
    this.#captions = []
    for (const write of captions) write()
  }

  #inline(nodes: readonly PhrasingContent[], from?: number): number {
    let cursor = from ?? (nodes[0] && spanOf(nodes[0])?.start) ?? 0
    for (const node of nodes) cursor = this.#phrase(node, cursor)
    return cursor
  }

  /** Writes one inline node; `cursor` is where the source before it ends, for nodes that the parser gives no place. */
  #phrase(node: PhrasingContent, cursor: number): number {
    const span = spanOf(node)
    const after = span?.end ?? cursor
    switch (node.type) {
      case 'text':
        this.#codesBefore(span?.start ?? cursor)
        return this.#align(span?.start ?? cursor, span?.end ?? this.#source.length, node.value)
      case 'inlineCode':
      case 'delete': {
        // Code is no English, and struck-out words are no longer said.
        const start = this.#out.position
        if (node.type === 'delete') this.#inline(node.children, span ? span.start + 1 : cursor)
        else if (span) this.#align(span.start + /^`*/.exec(this.#source.slice(span.start, span.end))![0].length, span.end, node.value, true)
        this.#out.inner('markup', {start, end: this.#out.position})
        return after
      }
      case 'break':
        if (span) this.#out.add('\n', span.start, span.end)
        return after
      case 'link':
      case 'linkReference': {
        const start = this.#out.position
        const end = this.#inline(node.children, span?.start ?? cursor)
        const url = node.type === 'link' ? node.url : (this.#definitions.get(node.identifier) ?? '')
        this.#out.link(url, {start, end: this.#out.position})
        return span?.end ?? end
      }
      case 'image':
      case 'imageReference':
        if (span && node.alt) this.#caption(span, node.alt, 'alt-text')
        return after
      case 'html':
        if (span) this.#inlineHtml(node.value, span)
        return after
      case 'footnoteReference':
        return after
      default:
        return this.#inlineExtension(node, span, cursor)
    }
  }

  #inlineExtension(node: PhrasingContent, span: Span | undefined, cursor: number): number {
    const type: string = node.type
    const named = node as unknown as Named
    if (type === 'textDirective' && span && named.children.length === 0) {
      // “The score was 3:2pm”: a colon before a letter is hardly ever a directive.
      const raw = this.#masked.slice(span.start, span.end)
      if (raw.includes('{')) return span.end
      return this.#align(span.start, span.end, raw, true)
    }
    if (type === 'mdxTextExpression' && span) this.#expressionComment((node as unknown as {value: string}).value, span)
    else if (named.children) this.#inline(named.children as PhrasingContent[], span?.start ?? cursor)
    return span?.end ?? cursor
  }

  #align(start: number, end: number, value: string, literal = false): number {
    return alignMarkdown(this.#masked, start, end, value, (text, from, to) => this.#out.add(text, from, to), literal)
  }

  /** A block of its own after the block that holds the picture. */
  #caption(span: Span, value: string, by: string): void {
    this.#captions.push(() => {
      const image = this.#source.startsWith('![', span.start)
      this.#align(span.start + (image ? 2 : 0), span.end, value)
      this.#out.close('caption', by)
    })
  }

  /** Captions of the shortcodes that stand before an offset, in their place among the blocks. */
  #codesBefore(offset: number): void {
    const {codes} = this.#shortcodes
    for (; this.#nextCode < codes.length && codes[this.#nextCode]!.start < offset; this.#nextCode++) this.#shortcode(codes[this.#nextCode]!)
  }

  #shortcode(code: Shortcode): void {
    for (const span of code.captions)
      this.#captions.push(() => {
        this.#out.add(this.#source.slice(span.start, span.end), span.start, span.end)
        this.#out.close('caption', `shortcode-${code.name || 'caption'}`)
      })
    if (!this.#out.open) this.#flushCaptions()
  }

  /** `<Figure caption="…" alt="…" />` */
  #componentCaption(node: Named): void {
    if (!Array.isArray(node.attributes)) return
    for (const attribute of node.attributes) {
      if (!/^(?:caption|alt)$/i.test(attribute.name ?? '') || typeof attribute.value !== 'string' || !attribute.position) continue
      const start = attribute.position.start.offset + attribute.name.length + 2
      this.#align(start, attribute.position.end.offset, attribute.value)
      this.#out.close('caption', `component-${attribute.name.toLowerCase()}`)
    }
  }

  #directive(comment: string, span: Span): void {
    const directive = parseDirective(comment, span)
    if (directive) this.#out.directives.push(directive)
  }

  /** MDX has no `<!-- -->`: its comments are expressions, `{/* … *​/}`. */
  #expressionComment(value: string, span: Span): void {
    const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(value)
    if (comment) this.#directive(comment[1]!, span)
  }

  #inlineHtml(value: string, span: Span): void {
    if (value.startsWith('<!--')) this.#directive(value.slice(4).replace(/-->$/, ''), span)
    else if (/^<br\b/i.test(value)) this.#out.add('\n', span.start, span.end)
  }

  #blockHtml(value: string, span: Span, context: Context): void {
    const raw = new MappedBuilder()
    alignMarkdown(this.#masked, span.start, span.end, value, (text, from, to) => raw.add(text, from, to), true)
    const outer = raw.build()
    if (/^\s*<!--/.test(value) && value.indexOf('-->') >= value.trimEnd().length - 3) {
      this.#out.directives.push(...directivesInComments(this.#source.slice(span.start, span.end), span.start))
      return
    }
    const prose = this.#html(outer.text)
    this.#out.embed(prose, outer, context.kind)
    this.#trackTags(value)
    if (prose.blocks.some(block => (block.kind ?? 'body') === 'body')) this.#body = true
    this.#picture = /<img\b/i.test(value)
  }

  /** Which elements with a role are open after this piece of HTML. */
  #trackTags(value: string): void {
    for (const match of value.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b([^<>]*)>/gi)) {
      const name = match[2]!.toLowerCase()
      if (match[1] === '/') {
        const at = this.#tags.findLastIndex(tag => tag.name === name)
        if (at >= 0) this.#tags.splice(at)
        continue
      }
      const kind = match[3]!.endsWith('/') ? undefined : kindOfTag(name, match[3]!)
      if (kind) this.#tags.push({name, context: {kind, by: `html-${name}`}})
    }
  }

  /** What a shortcode pair or an HTML element around this place says. */
  #surrounding(span: Span | undefined): Context {
    const tag = this.#tags.at(-1)
    if (tag) return tag.context
    if (!span || this.#shortcodes.ranges.length === 0) return open
    const blank = (offset: number): boolean => /[\s\uFDD0]/.test(this.#masked[offset]!)
    let {start, end} = span
    while (start < end && blank(start)) start++
    while (end > start && blank(end - 1)) end--
    const range = this.#shortcodes.ranges.find(one => one.start <= start && end <= one.end)
    return range ? {kind: range.kind, by: range.by} : open
  }

  /** A quoted post carries its signature; any other quoted block is another's text. */
  #quoteContext(span: Span | undefined): Context {
    const raw = span ? this.#source.slice(span.start, span.end) : ''
    if (/pic\.twitter\.com\/|[—–]\s.{1,80}\(@\w{1,30}\)/u.test(raw)) return {kind: 'social-embed', by: 'post-signature'}
    return {kind: 'block-quote', by: 'blockquote'}
  }

  #frontMatter(span: Span, language: 'yaml' | 'toml'): void {
    const start = this.#source.indexOf('\n', span.start) + 1
    const end = Math.max(start, this.#source.lastIndexOf('\n', span.end - 1))
    const matter: FrontMatter = readFrontMatter(this.#source, {start, end}, language)
    this.#metadata = matter.metadata
    this.#out.directives.push(...matter.directives)
    for (const block of matter.blocks) {
      block.write((text, from, to) => this.#out.add(text, from, to))
      if (this.#out.close(block.kind, block.by) && block.kind === 'headline') this.#headline = true
    }
  }
}

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every(child => child.type === 'image'))

/** “[Storm shuts the harbour](…)” and nothing else: a list of such lines is a list of other stories. */
const onlyLink = (node: Paragraph): boolean =>
  node.children.length === 1 && node.children[0]!.type === 'link' && !isPicture(node.children[0]!)
