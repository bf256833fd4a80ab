/** HTML: whole pages and fragments, each block with its kind, every word with its place. */

import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {lettered} from '../language/capitals.js'
import type {Article, BlockKind, Metadata, Span} from './article.js'
import {parseDirective} from './directives.js'
import {findParts, type PageParts} from './html-body.js'
import {flatten} from './html-depth.js'
import {attribute, isHidden, names, onlyLinks, spanOf, textOf, words} from './html-elements.js'
import {blockElements, type ElementKind, isVeil, kindOfElement} from './html-kinds.js'
import {pageMetadata, titleOf} from './html-metadata.js'
import {alignHtml, attributeSpan} from './html-text.js'
import {articleOf, type Prose, ProseBuilder} from './prose.js'
import type {ReaderInput} from './reader.js'

const opening = lettered`^["“‘']?[\p{Lu}\d]`

/** Shows only where a line ends in it. */
const softHyphen = '\u00ad'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, {fragment: true}).freeze()

/** In: an HTML file, a whole page or a fragment. Out: its article. */
export function readHtml(input: ReaderInput): Article {
  return articleOf(htmlProse(input.source), {path: input.path, format: 'html', source: input.source})
}

/** Whether the text is a page of its own and not a piece of one. */
const isPage = (source: string): boolean =>
  /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype|html|head|body)\b/i.test(source.slice(0, 5_000)) || /<body[\s>]/i.test(source.slice(0, 200_000))

/** In: HTML, also from a field of a CMS item or from inside Markdown. Out: its prose; offsets of directives index `source`. */
export function htmlProse(source: string): Prose {
  const flat = flatten(source)
  const whole = isPage(source)
  const tree = (whole ? page : fragment).parse(flat) as Root
  const parts = findParts(tree, whole)
  const walk = new Walk(flat, parts)
  walk.root(tree)
  return walk.prose(whole ? pageMetadata(tree) : {})
}

/** What the ancestors say about the words. */
interface Context {
  readonly kind: BlockKind | undefined
  readonly by: string
  /** Outside the article: only its headline, summary, author and date are taken. */
  readonly outside: boolean
  readonly preformatted: boolean
  /** Blank lines end a paragraph: text that stands in no element at all. */
  readonly bare: boolean
}

/** Kinds that hold for everything inside, whatever it says itself. */
const sovereign: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'furniture',
  'promo',
  'sign-up',
  'social-embed',
  'byline',
  'note',
  'contributor',
])
/** Kinds that an inline element can give to the whole line it stands in. */
const inlineKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'dateline', 'credit'])
/** What is taken from the page around the article. */
const headKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'deck', 'byline', 'dateline'])

/** A summary of more running text is the report (`class="article-description"`). */
const longestDeck = 800

/** Words under one picture may be so long, in characters. */
const longestCaption = 300

/** “By Ann Lee”, “Share”: a line of so few characters and no stop is no running text. */
const isLine = (text: string): boolean => text.length <= 80 && !/[.!?:…]["'”’)]*$/.test(text)

/** A paragraph longer than this is no address. */
const longestAddress = 200

class Walk {
  readonly #source: string
  readonly #parts: PageParts
  readonly #out = new ProseBuilder()
  /** Stretches of the open block that an inline element names: `<span class="dateline">`. */
  #marks: {kind: BlockKind; by: string; start: number; end: number}[] = []
  #captions: (() => void)[] = []
  #breaks = 0
  /** A line that ended without a stop; a capital after it begins a paragraph. */
  #lineEnd: Context | undefined
  #headline = false
  #body = false
  /** Running text has been seen, no mere line of the page. */
  #report = false
  #passed = false
  #place = 0

  constructor(source: string, parts: PageParts) {
    this.#source = source
    this.#parts = parts
  }

  prose(metadata: Metadata): Prose {
    return this.#out.build(metadata)
  }

  root(tree: Root): void {
    const inside = this.#parts.body === tree
    if (!this.#parts.headline) this.#titleBlock(tree)
    const context: Context = {kind: undefined, by: 'paragraph', outside: !inside, preformatted: false, bare: inside}
    this.#children(tree.children, context)
    this.#close(context)
  }

  /** A page whose headline is only said in its head. */
  #titleBlock(tree: Root): void {
    const title = titleOf(tree, this.#source)
    if (!title) return
    this.#align(title.start, title.end, title.text, false)
    this.#headline = this.#out.close('headline', title.by) !== undefined
  }

  #children(nodes: readonly (RootContent | ElementContent)[], context: Context): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#text(node, context)
      else if (node.type === 'element') this.#element(node, context)
      else if (node.type === 'comment') this.#comment(node.value, spanOf(node))
    }
  }

  #comment(value: string, span: Span | undefined): void {
    const directive = span && parseDirective(value, span)
    if (directive) this.#out.directives.push(directive)
  }

  #text(node: Text, context: Context): void {
    if (context.outside && !(context.kind && headKinds.has(context.kind))) return
    const span = spanOf(node) ?? {start: this.#place, end: this.#place}
    this.#place = span.end
    if (!context.bare && !context.preformatted) {
      this.#align(span.start, span.end, node.value, false)
      return
    }
    // Text in no element: WordPress writes paragraphs so, and makes elements of them when it shows them.
    const paragraphs = /\n[\t ]*\n/.test(node.value)
    if (!paragraphs) this.#align(span.start, span.end, node.value, context.preformatted)
    else this.#align(span.start, span.end, node.value, context.preformatted, () => this.#close(context))
  }

  /** Writes decoded text, white space folded as a browser does; `blankLine` is called where a paragraph of bare text ends. */
  #align(start: number, end: number, value: string, preformatted: boolean, blankLine?: () => void): void {
    let lineEnds = 0
    alignHtml(this.#source, start, end, value, (text, from, to) => {
      const copied = to - from === text.length
      const write = (at: number, stop: number): void => {
        lineEnds = 0
        this.#breaks = 0
        if (this.#lineEnd) {
          const ended = this.#lineEnd
          this.#lineEnd = undefined
          if (opening.test(text.slice(at, at + 2))) this.#close(ended)
        }
        const words = text.slice(at, stop)
        if (!copied) {
          if (words !== softHyphen) this.#out.add(words, from, to)
        } else if (words.includes(softHyphen)) {
          let place = from + at
          for (const part of words.split(softHyphen)) {
            this.#out.add(part, place, place + part.length)
            place += part.length + 1
          }
        } else this.#out.add(words, from + at, from + stop)
      }
      // Stretches that stand as they are: words with one space between them.
      let plain = 0
      for (const gap of text.matchAll(/[\t\n\f\r ][\t\n\f\r ]+|[\t\n\f\r]|^ | $/g)) {
        if (gap.index > plain) write(plain, gap.index)
        plain = gap.index + gap[0].length
        const [at, stop] = copied ? [from + gap.index, from + plain] : [from, to]
        lineEnds += gap[0].split('\n').length - 1
        if (blankLine && lineEnds > 1) {
          blankLine()
          lineEnds = 0
        } else if (preformatted) this.#out.add(gap[0], at, stop)
        else if (!this.#out.spaced) this.#out.add(' ', at, stop)
      }
      if (plain < text.length) write(plain, text.length)
    })
  }

  #element(node: Element, context: Context): void {
    const name = node.tagName
    const span = spanOf(node)
    if (node === this.#parts.headline) {
      this.#headlineElement(node, context)
      return
    }
    if (name === 'br') {
      this.#lineBreak(span, context)
      return
    }
    if (name === 'img') {
      this.#image(node, context)
      return
    }
    if (name === 'head') {
      for (const child of node.children) if (child.type === 'comment') this.#comment(child.value, spanOf(child))
      return
    }
    if (isHidden(node)) return
    if (node === this.#parts.body) {
      this.#close(context)
      this.#passed = true
      const inside: Context = {...context, outside: false, bare: false, kind: undefined, by: 'paragraph'}
      this.#children(node.children, inside)
      this.#close(inside)
      return
    }
    const said = this.#kindOf(node, context)
    if (said?.kind === 'hidden') return
    if (blockElements.has(name)) this.#blockElement(node, context, said)
    else this.#inlineElement(node, context, said)
  }

  /** What the element says, unless it stands around the article or holds most of it: then a class name means something else. */
  #kindOf(node: Element, context: Context): ElementKind | undefined {
    const parts = this.#parts
    if (parts.around.has(node)) return undefined
    const said = this.#saidBy(node)
    if (!said || said.kind === 'hidden') return said
    if (parts.holdsMost(node) || isVeil(said, parts.prose(node))) return undefined
    if (context.outside)
      return !this.#passed && (headKinds.has(said.kind) || said.kind === 'furniture' || said.kind === 'promo') ? said : undefined
    // A summary stands above the report; the same class on a heading inside it is a crosshead.
    if (said.kind === 'deck' && (this.#body || parts.prose(node) > longestDeck)) return undefined
    return said
  }

  #saidBy(node: Element): ElementKind | undefined {
    const item = words(node, 'itemProp')
    // schema.org calls the words under a picture its description too.
    if (item.includes('caption')) return {kind: 'caption', by: 'itemprop-caption'}
    if (item.includes('headline') && !this.#headline && !this.#parts.headline) return {kind: 'headline', by: 'itemprop-headline'}
    if (item.includes('alternativeHeadline') || (item.includes('description') && !this.#body && node.tagName !== 'figcaption'))
      return {kind: 'deck', by: 'itemprop-description'}
    if (item.includes('author') || words(node, 'rel').includes('author')) return {kind: 'byline', by: 'author-link'}
    if (node.tagName === 'time' || item.includes('datePublished') || item.includes('dateModified'))
      return {kind: 'dateline', by: 'time-element'}
    return kindOfElement(node.tagName, names(node), attribute(node, 'role'))
  }

  #headlineElement(node: Element, context: Context): void {
    this.#close(context)
    this.#children(node.children, {...context, outside: false, bare: false, kind: 'headline', by: `element-${node.tagName}`})
    this.#marks = []
    if (this.#out.close('headline', `element-${node.tagName}`)) this.#headline = true
    // What stands above it is the section's motto.
    this.#report = false
    this.#flushCaptions()
  }

  #blockElement(node: Element, context: Context, said: ElementKind | undefined): void {
    const name = node.tagName
    this.#close(context)
    let inside = this.#inner(node, context, said)
    // A heading right behind the headline and over the article's element.
    if (
      inside.outside &&
      !inside.kind &&
      !this.#passed &&
      /^h[2-4]$/.test(name) &&
      this.#parts.beside(node) &&
      this.#maySummarize(textOf(node, 500))
    )
      inside = {...inside, kind: 'deck', by: 'heading-under-headline'}
    if (name === 'hr') return
    if (name === 'pre' && node.children.some(child => child.type === 'element' && child.tagName === 'code')) return
    if (/^h[1-6]$/.test(name)) {
      this.#children(node.children, inside)
      this.#closeHeading(name, inside)
      return
    }
    this.#children(node.children, inside)
    if (name === 'td' || name === 'th') this.#closeCell(inside)
    else this.#close(inside)
  }

  #inner(node: Element, context: Context, said: ElementKind | undefined): Context {
    const name = node.tagName
    const inside: Context = {...context, bare: context.bare && name === 'body', preformatted: context.preformatted || name === 'pre'}
    if (context.kind && sovereign.has(context.kind)) return inside
    if (said?.kind === 'caption' && this.#isSlide(node)) return {...inside, kind: undefined, by: 'paragraph'}
    // An embedded quotation or table inside a figure is not its caption.
    if (said && said.kind !== 'hidden') return {...inside, kind: said.kind, by: said.by}
    if (name === 'table' && context.kind === 'caption') return {...inside, kind: undefined, by: 'table'}
    if ((name === 'ul' || name === 'ol') && onlyLinks(node)) return {...inside, kind: 'promo', by: 'list-of-links'}
    if (name === 'li' && !context.kind) return {...inside, kind: 'body', by: 'list-item'}
    return inside
  }

  /** Paragraphs that a gallery prints under each picture are its report; a caption is one. */
  #isSlide(node: Element): boolean {
    const paragraphs = node.children.filter(child => child.type === 'element' && child.tagName === 'p')
    return paragraphs.length > 1 && this.#parts.prose(node) > longestCaption
  }

  #closeHeading(name: string, context: Context): void {
    if (!this.#out.open) return
    if (context.kind) {
      this.#close(context)
      return
    }
    const by = `element-${name}`
    const title = !this.#headline && !this.#parts.headline && !this.#body
    const summary = name !== 'h1' && this.#maySummarize(this.#out.openText())
    this.#close(
      title
        ? {...context, kind: 'headline', by}
        : {...context, kind: summary ? 'deck' : 'crosshead', by: summary ? 'heading-under-headline' : by},
    )
    if (title) this.#headline = true
  }

  /** A whole sentence in a heading between headline and report. */
  #maySummarize(text: string): boolean {
    return !this.#report && this.#headline && text.trim().split(/\s+/).length > 8
  }

  /** A cell is no prose unless it holds a sentence, nor is it quoted. */
  #closeCell(context: Context): void {
    const text = this.#out.openText()
    const sentence = /[.!?]["”’)]?\s*$/.test(text) && text.split(/\s+/).length >= 8
    this.#close((context.kind && context.kind !== 'block-quote') || sentence ? context : {...context, kind: 'furniture', by: 'table-cell'})
  }

  #inlineElement(node: Element, context: Context, said: ElementKind | undefined): void {
    const name = node.tagName
    const span = spanOf(node)
    const start = this.#out.position
    const named = said && said.kind !== 'hidden' && !(context.kind && sovereign.has(context.kind)) ? said : undefined
    const holdsBlocks = node.children.some(child => child.type === 'element' && blockElements.has(child.tagName))
    // A link around whole paragraphs, a custom element that names its kind: a block in all but name.
    if (named && (holdsBlocks || (!inlineKinds.has(named.kind as BlockKind) && named.kind !== 'hidden' && !this.#out.open))) {
      this.#close(context)
      const inside: Context = {...context, kind: named.kind as BlockKind, by: named.by}
      this.#children(node.children, inside)
      this.#close(inside)
      return
    }
    if (name === 'q' && span) this.#out.add('“', span.start, this.#contentStart(node, span))
    this.#children(
      node.children,
      named && context.outside && headKinds.has(named.kind as BlockKind)
        ? {...context, kind: named.kind as BlockKind, by: named.by}
        : context,
    )
    if (name === 'q' && span) this.#out.add('”', this.#contentEnd(node, span), span.end)
    const end = this.#out.position
    if (end <= start) return
    if (name === 'a' && attribute(node, 'href')) this.#out.link(attribute(node, 'href'), {start, end})
    // Code is no English, and struck-out words are no longer said.
    if (/^(?:code|kbd|samp|del|s|strike)$/.test(name)) this.#out.inner('markup', {start, end})
    if (named && inlineKinds.has(named.kind as BlockKind)) this.#marks.push({kind: named.kind as BlockKind, by: named.by, start, end})
  }

  #contentStart(node: Element, span: Span): number {
    return (node.children[0] && spanOf(node.children[0])?.start) ?? span.start
  }

  #contentEnd(node: Element, span: Span): number {
    const last = node.children.at(-1)
    return (last && spanOf(last)?.end) ?? span.end
  }

  /** One `<br>` is a line end inside the paragraph, two are a new paragraph. */
  #lineBreak(span: Span | undefined, context: Context): void {
    this.#breaks++
    if (this.#breaks > 1) this.#close(context)
    else if (span && this.#out.open) {
      // “Storm shuts the harbour”, a break, “By Ann Lee”: two lines of a page, not of a sentence.
      if (!context.kind && !/[.,:;!?…—–-]["'”’)]*\s*$/.test(this.#out.openText().slice(-8))) this.#lineEnd = context
      this.#out.add('\n', span.start, span.end)
    }
  }

  #image(node: Element, context: Context): void {
    const span = spanOf(node)
    const alt = attribute(node, 'alt')
    if (!span || alt.trim() === '' || context.outside || isHidden(node)) return
    const place = attributeSpan(this.#source, span.start, 'alt')
    if (!place) return
    // WordPress and X show an emoji as a picture: its alternative text is the emoji.
    if (words(node, 'className').some(word => /emoji/i.test(word))) {
      this.#align(place.start, place.end, alt, false)
      return
    }
    if (context.kind && context.kind !== 'caption' && context.kind !== 'body') return
    this.#captions.push(() => {
      this.#align(place.start, place.end, alt, false)
      this.#out.close('caption', 'alt-text')
    })
    if (!this.#out.open) this.#flushCaptions()
  }

  #flushCaptions(): void {
    const captions = this.#captions
    this.#captions = []
    for (const write of captions) write()
  }

  #close(context: Context): void {
    this.#breaks = 0
    this.#lineEnd = undefined
    const marks = this.#marks
    this.#marks = []
    if (this.#out.open && !(context.outside && !context.kind)) this.#closeMarked(context, marks)
    this.#flushCaptions()
  }

  #closeMarked(context: Context, marks: readonly {kind: BlockKind; by: string; start: number; end: number}[]): void {
    if (marks.length === 0 && this.#out.openLength > longestAddress) {
      this.#out.close(context.kind, context.by)
      if (context.kind === undefined || context.kind === 'body') this.#body = this.#report = true
      return
    }
    const text = this.#out.openText().trim()
    const length = text.replace(/\s+/g, '').length
    let kind = context.kind
    let by = context.by
    for (const mark of marks) {
      const covered = mark.end - mark.start >= 0.6 * length
      if (!kind && covered) {
        // “By Ann Lee 3 May 2024 10:15 UTC” may be more hour than name.
        const named = mark.kind === 'dateline' && /^by [A-ZÀ]/i.test(text) ? marks.find(one => one.kind === 'byline') : undefined
        kind = named?.kind ?? mark.kind
        by = named?.by ?? mark.by
      } else if (!covered && mark.kind === 'dateline' && mark.start <= this.#out.blockStart + 1 && !/^\d/.test(text))
        this.#out.inner('dateline', mark)
      else if (!covered && mark.kind === 'credit' && kind === 'caption') this.#out.inner('credit', mark)
    }
    if (!kind && /^(?:https?:\/\/|www\.)\S+$/.test(text)) {
      kind = 'furniture'
      by = 'bare-address'
    }
    // “Weather”: the section or topic over the headline.
    if (!kind && this.#parts.headline && !this.#headline && length <= 40 && !/[.!?:]["”]?$/.test(text)) {
      kind = 'furniture'
      by = 'above-headline'
    }
    // “By Ann Lee” with the name as a link: the words around it are few.
    const author = marks.find(mark => mark.kind === 'byline')
    if (!kind && author && !this.#body && length <= 80 && !/[.!?]["”]?$/.test(text)) {
      kind = 'byline'
      by = author.by
    }
    this.#out.close(kind, by)
    if (kind === undefined || kind === 'body') {
      this.#body = true
      this.#report ||= !isLine(text)
    }
  }
}
