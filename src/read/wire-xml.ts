/**
 * NITF, and NewsML-G2 with NITF or XHTML inside: one table says what each element is, because both wires use the same few names.
 * Element names read in the public NITF document types; those of NewsML-G2 in its published examples.
 */
import {wordSet} from '../language/word-set.js'
import type {Article, BlockKind, Metadata} from './article.js'
import {known} from './cms.js'
import {UnreadableFile} from './decode.js'
import {articleOf, ProseBuilder} from './prose.js'
import type {ReaderInput} from './reader.js'
import {walkXml} from './xml-text.js'

/** Elements that end what came before and begin a block. `undefined`: a container, whose own stray text is body. */
const blocks: Readonly<Record<string, BlockKind>> = {
  hl1: 'headline',
  headline: 'headline',
  h1: 'headline',
  hl2: 'deck',
  h2: 'crosshead',
  h3: 'crosshead',
  h4: 'crosshead',
  byline: 'byline',
  by: 'byline',
  dateline: 'dateline',
  p: 'body',
  li: 'body',
  td: 'body',
  th: 'body',
  lede: 'body',
  'media-caption': 'caption',
  figcaption: 'caption',
  caption: 'caption',
  'media-producer': 'credit',
  creditline: 'credit',
  copyrite: 'copyright',
  copyrightnotice: 'copyright',
  note: 'note',
  ednote: 'note',
  tagline: 'contributor',
}

/** Containers that decide what the paragraphs inside them are. */
const containers: Readonly<Record<string, BlockKind>> = {
  bq: 'block-quote',
  blockquote: 'block-quote',
  'media-caption': 'caption',
  figcaption: 'caption',
  note: 'note',
  ednote: 'note',
}

/** Words that are no prose of the article: subject codes, file data, licence texts, alternative renderings. */
const skipped: ReadonlySet<string> = wordSet(
  'head title itemmeta docdata subject keyword genre usageterms catalogref itemclass provider versioncreated contentcreated contentmodified located infosource creator contributor language slugline description altrep remoteinfo media-metadata media-reference pubdata revision-history series storydate style script bl-tag',
)

const lineBreaks: ReadonlySet<string> = new Set(['br', 'hr'])

/** What a head says of the item, by element; NewsML's `name` inside `provider` and `genre` is reached through its parent. */
const metadataOf: Readonly<Record<string, keyof Metadata>> = {
  provider: 'credit',
  genre: 'genre',
  embargoed: 'embargo',
  by: 'byline',
  byline: 'byline',
  dateline: 'dateline',
  headline: 'headline',
  hl1: 'headline',
}

function readWire({path, source}: ReaderInput, format: 'nitf' | 'newsml'): Article {
  const out = new ProseBuilder()
  const stack: string[] = []
  const metadata: {-readonly [K in keyof Metadata]: Metadata[K] | undefined} = {}
  let silent = 0
  let items = 0
  let link: {url: string; start: number} | undefined
  const inMetadata: {key: keyof Metadata; text: string}[] = []
  const container = (): BlockKind | undefined => {
    const name = stack.findLast(element => containers[element])
    return name ? containers[name] : undefined
  }
  const endBlock = (): void => {
    const name = stack.findLast(element => blocks[element])
    const own = name ? blocks[name]! : 'body'
    out.close(own === 'body' ? (container() ?? 'body') : own, name ?? 'body')
  }
  walkXml(source, {
    open(name, attributes) {
      if (name === 'newsitem' && ++items > 1) throw new UnreadableFile('broken', 'holds several news items; export one item a file')
      if (blocks[name] || containers[name]) endBlock()
      if (lineBreaks.has(name) && silent === 0 && out.open && !out.spaced) out.text.insert(' ')
      stack.push(name)
      const key = metadataOf[name]
      if (key) inMetadata.push({key, text: ''})
      if (skipped.has(name)) silent++
      if (name === 'a' && attributes['href']) link = {url: attributes['href'], start: out.position}
      if (name === 'inlinexml' || name === 'html') metadata.language ??= attributes['xml:lang'] ?? attributes['lang']
    },
    close(name) {
      if (name === 'a' && link) {
        out.link(link.url, {start: link.start, end: out.position})
        link = undefined
      }
      if (blocks[name] || containers[name]) endBlock()
      stack.pop()
      if (skipped.has(name)) silent--
      const key = metadataOf[name]
      if (key) {
        const {text} = inMetadata.pop()!
        metadata[key] ??= text.replace(/\s+/g, ' ').trim() || undefined
      }
    },
    text(text, start, end) {
      for (const field of inMetadata) field.text += text
      if (silent === 0) out.add(text, start, end)
    },
  })
  endBlock()
  const prose = out.build(known(metadata))
  if (prose.blocks.length === 0) throw new UnreadableFile('broken', `holds no text that hearsay reads as ${format}; is it the whole item?`)
  return articleOf(prose, {path, format, source})
}

/** In: a NITF file. Out: its article. Throws `UnreadableFile` where it is malformed or holds no text. */
export const readNitf = (input: ReaderInput): Article => readWire(input, 'nitf')

/** In: a NewsML-G2 news item. Out: its article. Throws `UnreadableFile` where it is malformed, holds several items or no text. */
export const readNewsml = (input: ReaderInput): Article => readWire(input, 'newsml')
