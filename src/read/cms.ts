/** What the readers of CMS and wire items have in common: fields of text or HTML become blocks of one article. */
import type {Article, BlockKind, Metadata} from './article.js'
import {UnreadableFile} from './decode.js'
import {htmlProse} from './html.js'
import type {JsonValue} from './json-text.js'
import {type MappedText, verbatim} from './mapped.js'
import {articleOf, type Prose, ProseBuilder} from './prose.js'
import {readText} from './text.js'

/** Does a string hold markup, or plain words? Fields of a CMS do not always say. */
const looksLikeMarkup = (text: string): boolean => /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text)

/** Plain text inside a field: its paragraphs labelled as those of a text file. */
function textProse(text: string): Prose {
  return {mapped: verbatim(text), blocks: readText(text, '').blocks, links: [], directives: [], metadata: {}}
}

/** Collects the fields of one item in reading order. */
export class ItemBuilder {
  readonly #prose = new ProseBuilder()

  /** A field that holds a whole body of text. `html` where the format says so; else its content decides. */
  body(field: MappedText | undefined, html?: boolean): void {
    if (!field) return
    this.#prose.embed((html ?? looksLikeMarkup(field.text)) ? htmlProse(field.text) : textProse(field.text), field)
  }

  /** A field that is one block of a known kind; markup inside it is read as such. */
  field(field: MappedText | undefined, kind: BlockKind): void {
    if (!field) return
    if (looksLikeMarkup(field.text)) {
      this.#prose.embed(htmlProse(field.text), field, kind)
      return
    }
    const builder = new ProseBuilder()
    builder.add(field.text, 0, field.text.length)
    builder.close(kind, 'field')
    this.#prose.embed(builder.build(), field, kind)
  }

  /** Throws `UnreadableFile` where the item holds no words. */
  article(file: {path: string; format: string; source: string}, metadata: Metadata): Article {
    const prose = this.#prose.build(metadata)
    if (prose.blocks.length === 0)
      throw new UnreadableFile('broken', `holds no text that hearsay reads as ${file.format}; is it the whole item?`)
    return articleOf(prose, file)
  }
}

/** Leaves out what is undefined, so that metadata says only what the file says. */
export function known(metadata: {[K in keyof Metadata]: Metadata[K] | undefined}): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined && value !== ''))
}

/** The one item of an export that may be a list; throws `UnreadableFile` where it holds none or several. */
export function onlyItem(items: readonly JsonValue[], what: string): JsonValue {
  if (items.length === 1) return items[0]!
  throw new UnreadableFile('broken', `holds ${items.length} ${what}s; export one ${what} a file`)
}
