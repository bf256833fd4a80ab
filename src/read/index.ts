/**
 * The one way in: a file of any kind becomes an `Article`. The parsers of Markdown, HTML and the newsroom formats are
 * loaded when such a file comes, so that plain text costs no more than itself.
 */
import type {Article} from './article.js'
import {decodeText, UnreadableFile} from './decode.js'
import {detectFormat, type Format, formatNamed} from './detect.js'
import type {Reader} from './reader.js'
import {readText} from './text.js'

export {type Format, formats, UnknownFormatError} from './detect.js'

/** A file to read: its path for messages and detection, its content decoded or in bytes. */
export interface ArticleFile {
  readonly path: string
  readonly value: string | Uint8Array
  /** A format's name, where the newsroom or the user says what it is; else the extension decides, then the content. */
  readonly as?: string
}

const loaders: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => input => readText(input.source, input.path),
  markdown: async () => (await import('./markdown.js')).readMarkdown,
  mdx: async () => {
    const {readMarkdown} = await import('./markdown.js')
    return input => readMarkdown(input, 'mdx')
  },
  html: async () => (await import('./html.js')).readHtml,
  ninjs: async () => (await import('./ninjs.js')).readNinjs,
  ans: async () => (await import('./ans.js')).readAns,
  wordpress: async () => (await import('./wordpress.js')).readWordPress,
  ghost: async () => (await import('./ghost.js')).readGhost,
  nitf: async () => (await import('./wire-xml.js')).readNitf,
  newsml: async () => (await import('./wire-xml.js')).readNewsml,
  docx: async () => (await import('./docx.js')).readDocx,
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/** Zip archives, which `.docx` files are, begin so. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * In: a file. Out: its article. Throws `UnknownFormatError` where the file is of no kind that hearsay reads (or `as` names
 * none), `UnreadableFile` where the bytes are no text or the file is broken beyond reading.
 */
export async function read(file: ArticleFile): Promise<Article> {
  const bytes = typeof file.value === 'string' ? undefined : file.value
  const zipped = bytes !== undefined && isZip(bytes)
  const source = typeof file.value === 'string' ? withoutMark(file.value) : zipped ? 'PK\u0003\u0004' : decodeText(file.value)
  const format = file.as === undefined ? detectFormat(file.path, source) : formatNamed(file.as, file.path)
  const reader = await readerFor(format)
  try {
    return await reader({path: file.path, source, bytes})
  } catch (error) {
    // The one thing in a text that ends so: quotations in quotations, thousands deep.
    if (error instanceof RangeError)
      throw new UnreadableFile('broken', `nests its parts deeper than hearsay reads as ${format}; is it an article?`)
    throw error
  }
}

const loaded = new Map<Format, Promise<Reader>>()

/** The reader of a format, its parser loaded the first time. */
function readerFor(format: Format): Promise<Reader> {
  const known = loaded.get(format) ?? loaders[format]()
  loaded.set(format, known)
  return known
}
