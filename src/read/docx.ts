/**
 * Word documents, as their author would see them with all changes accepted: inserted words stay, deleted ones go. A `.docx` has
 * no lines, so places are given as paragraph number and character in it; `source` holds one paragraph a line.
 */
import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import type {Article, BlockKind, Link, Span} from './article.js'
import {UnreadableFile} from './decode.js'
import {hostOf} from './prose.js'
import type {ReaderInput} from './reader.js'
import {labelParagraphs} from './text-kinds.js'
import type {Candidate} from './text-pieces.js'

/** Unpacked size of the parts that are read; a larger one is no article (or a zip bomb) and is refused before it is unpacked. */
const largestPart = 32 * 1024 * 1024

const parts = new Set(['word/document.xml', 'word/_rels/document.xml.rels'])

/** Style ids that Word writes whatever its language; “Heading1” to “Heading9”. */
const styles: Readonly<Record<string, BlockKind>> = {
  title: 'headline',
  heading1: 'headline',
  subtitle: 'deck',
  quote: 'block-quote',
  intensequote: 'block-quote',
  caption: 'caption',
}

function kindOf(style: string, headlines: number): BlockKind | undefined {
  const id = style.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (/^heading[2-9]$/.test(id) || (id === 'heading1' && headlines > 0)) return 'crosshead'
  return styles[id]
}

function unpack(bytes: Uint8Array): {document: string; relations: string} {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: file => {
        if (!parts.has(file.name)) return false
        if (file.originalSize > largestPart) throw new UnreadableFile('too-large', 'unpacks to more than 32 MB of text; is it an article?')
        return true
      },
    })
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('broken', 'is a damaged Word file; open it in Word and save it again')
  }
  const document = files['word/document.xml']
  if (!document) throw new UnreadableFile('broken', 'is no Word document; save it as .docx')
  const relations = files['word/_rels/document.xml.rels']
  return {document: strFromU8(document), relations: relations ? strFromU8(relations) : ''}
}

/** Runs an XML part through the parser; entities of a document type are never looked up. */
function walk(
  xml: string,
  handlers: {open: (name: string, attributes: Record<string, string>) => void; close: (name: string) => void; text: (text: string) => void},
): void {
  const parser = new SaxesParser({xmlns: false})
  parser.on('opentag', tag => handlers.open(tag.name, tag.attributes))
  parser.on('closetag', tag => handlers.close(tag.name))
  parser.on('text', handlers.text)
  parser.on('error', () => {
    throw new UnreadableFile('broken', 'is a damaged Word file; open it in Word and save it again')
  })
  parser.write(xml).close()
}

function linkTargets(relations: string): Map<string, string> {
  const targets = new Map<string, string>()
  if (relations === '') return targets
  walk(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['TargetMode'] === 'External') targets.set(attributes['Id']!, attributes['Target']!)
    },
    close: () => {},
    text: () => {},
  })
  return targets
}

/** In: the bytes of a `.docx`. Out: its article. Throws `UnreadableFile` where it is damaged, too large, or empty. */
export function readDocx({path, bytes}: ReaderInput): Article {
  if (!bytes) throw new UnreadableFile('broken', 'is no Word document; save it as .docx')
  const {document, relations} = unpack(bytes)
  const targets = linkTargets(relations)
  const paragraphs: Candidate[] = []
  const links: Link[] = []
  let source = ''
  let start = 0
  let style = ''
  let headlines = 0
  let deleted = 0
  let reading = false
  let open: {url: string; start: number} | undefined
  walk(document, {
    open(name, attributes) {
      if (name === 'w:p') [start, style] = [source.length, '']
      else if (name === 'w:pStyle') style = attributes['w:val'] ?? ''
      else if (name === 'w:del' || name === 'w:moveFrom') deleted++
      else if (name === 'w:t') reading = deleted === 0
      else if ((name === 'w:tab' || name === 'w:br' || name === 'w:cr') && deleted === 0 && source.length > start) source += ' '
      else if (name === 'w:noBreakHyphen' && deleted === 0) source += '\u2011'
      else if (name === 'w:hyperlink') {
        const url = targets.get(attributes['r:id'] ?? '')
        if (url) open = {url, start: source.length}
      }
    },
    close(name) {
      if (name === 'w:t') reading = false
      else if (name === 'w:del' || name === 'w:moveFrom') deleted--
      else if (name === 'w:hyperlink' && open) {
        if (source.length > open.start) links.push({start: open.start, end: source.length, url: open.url, host: hostOf(open.url)})
        open = undefined
      } else if (name === 'w:p') {
        const words = source.slice(start)
        if (words.trim() !== '') {
          const kind = kindOf(style, headlines)
          if (kind === 'headline') headlines++
          const from = start + words.length - words.trimStart().length
          const span = {start: from, end: start + words.trimEnd().length}
          paragraphs.push(kind ? {...span, kind, by: 'style'} : span)
        }
        source += '\n'
      }
    },
    text(text) {
      if (reading) source += text.replace(/[\r\n]/g, ' ')
    },
  })
  if (paragraphs.length === 0) throw new UnreadableFile('broken', 'holds no text')
  return {
    path,
    format: 'docx',
    source,
    text: source,
    blocks: labelParagraphs(source, paragraphs),
    links,
    linkable: true,
    metadata: {},
    directives: [],
    coordinates: 'paragraph',
    locate: (span: Span) => span,
  }
}
