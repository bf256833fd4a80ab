/** Which reader a file needs: its extension first, then what it holds. */

export const formats = ['text', 'markdown', 'mdx', 'html', 'ninjs', 'ans', 'wordpress', 'ghost', 'nitf', 'newsml', 'docx'] as const

export type Format = (typeof formats)[number]

/** Extensions that say it all; `.json` and `.xml` are told apart by what they hold. */
const extensions: Readonly<Record<string, Format | 'json' | 'xml'>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  ninjs: 'ninjs',
  xml: 'xml',
  nitf: 'nitf',
  newsml: 'newsml',
  docx: 'docx',
}

/** A file that no reader is known for. `message` names the file and the kinds there are. */
export class UnknownFormatError extends Error {
  override readonly name = 'UnknownFormatError'
  readonly path: string

  constructor(path: string, why: string) {
    super(`${path}: ${why}; name its kind with --as: ${formats.join(', ')}`)
    this.path = path
  }
}

/** How much of a file is looked at to tell its kind. */
const head = 65_536

function jsonFormat(text: string): Format | undefined {
  const has = (...keys: string[]): boolean => keys.some(key => new RegExp(`"${key}"\\s*:`).test(text))
  if (has('content_elements') || /"version"\s*:\s*"0\.\d+\.\d+"/.test(text)) return 'ans'
  if (/"content"\s*:\s*\{\s*"(?:raw|rendered|protected)"/.test(text)) return 'wordpress'
  if (has('mobiledoc', 'lexical', 'feature_image_caption', 'comment_id') || (has('html') && has('title', 'uuid', 'plaintext')))
    return 'ghost'
  if (has('bodies', 'body_text', 'body_html', 'body_xhtml', 'headlines', 'uri', 'headline')) return 'ninjs'
  return undefined
}

function xmlFormat(text: string): Format | undefined {
  if (/<nitf[\s/>]/i.test(text) && !/<(?:\w+:)?newsItem[\s>]/.test(text)) return 'nitf'
  if (/<(?:\w+:)?(?:newsMessage|newsItem|packageItem)[\s/>]/.test(text)) return 'newsml'
  if (/<html[\s>]|<!doctype html/i.test(text)) return 'html'
  return undefined
}

/** A WordPress export may begin with `<!-- wp:paragraph -->`. */
function withoutComments(text: string): string {
  let at = 0
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at)
    if (end < 0) break
    at = end + 3
    while (at < text.length && /\s/.test(text[at]!)) at++
  }
  return text.slice(at)
}

function contentFormat(text: string): Format | undefined {
  if (text.startsWith('PK\u0003\u0004')) return 'docx'
  const start = text.trimStart()
  if (/^[{[]/.test(start)) return jsonFormat(start)
  if (/^<\?xml|^<!doctype (?!html)/i.test(start)) return xmlFormat(start)
  const markup = withoutComments(start)
  if (/^<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6]|figure|blockquote|ul|ol)[\s>]/i.test(markup)) return 'html'
  return xmlFormat(start.slice(0, 2000))
}

/**
 * In: a path (`<stdin>` and names without an extension are told by content, else taken for text) and the content, decoded
 * or as bytes read one to one. Out: the format. Throws `UnknownFormatError` where the file is of no known kind.
 */
export function detectFormat(path: string, value: string): Format {
  const name = path.split(/[\\/]/).at(-1)!
  const extension = /\.([\w-]+)$/.exec(name)?.[1]?.toLowerCase()
  const known = extension === undefined ? undefined : extensions[extension]
  const text = value.slice(0, head)
  if (known && known !== 'json' && known !== 'xml') return known
  const found = known === 'json' ? jsonFormat(text) : known === 'xml' ? xmlFormat(text) : contentFormat(text)
  if (found) return found
  if (known === 'json') throw new UnknownFormatError(path, 'this JSON is of no kind that hearsay reads')
  if (known === 'xml') throw new UnknownFormatError(path, 'this XML is of no kind that hearsay reads')
  if (extension !== undefined) throw new UnknownFormatError(path, `.${extension} is no kind of file that hearsay reads`)
  if (text.includes('\0')) throw new UnknownFormatError(path, 'this is no text')
  return 'text'
}

/** In: a name given by a user or a config. Out: the format; throws `UnknownFormatError` for any other name. */
export function formatNamed(name: string, path: string): Format {
  if ((formats as readonly string[]).includes(name)) return name as Format
  throw new UnknownFormatError(path, `there is no kind “${name}”`)
}
