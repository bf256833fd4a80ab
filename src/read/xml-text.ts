/**
 * XML whose text knows where it stands in the file. saxes checks the markup; the text between two tags is decoded here, so that
 * `&#8217;` is one character from seven. Document types are not read: no entity of theirs exists, none is ever fetched.
 */
import {SaxesParser} from 'saxes'
import {UnreadableFile} from './decode.js'

/** The five of XML, and names that news items use as if the XHTML entity sets were there. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  deg: '°',
  frac12: '½',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  agrave: 'à',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  shy: '\u00AD',
}

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  /** A decoded stretch of text and where it comes from: as long as its source, or one piece from one reference. */
  readonly text: (text: string, start: number, end: number) => void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

function decode(source: string, start: number, end: number, text: XmlHandlers['text']): void {
  let at = start
  while (at < end) {
    const ampersand = source.indexOf('&', at)
    const stop = ampersand < 0 || ampersand >= end ? end : ampersand
    if (stop > at) text(source.slice(at, stop), at, stop)
    if (stop === end) return
    const semicolon = source.indexOf(';', stop)
    const name = source.slice(stop + 1, semicolon)
    const decoded = /^#x/i.test(name)
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : entities[name]!
    at = semicolon + 1
    text(decoded, stop, at)
  }
}

/**
 * In: a decoded XML file. Calls the handlers in document order, element names in lower case without prefix. Throws
 * `UnreadableFile` where the markup is cut off or malformed (with line and column).
 */
export function walkXml(source: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({xmlns: false, position: true})
  Object.assign(parser.ENTITIES, entities)
  parser.on('error', error => {
    const place = `line ${parser.line}, column ${parser.columnIndex + 1}`
    throw new UnreadableFile(
      'broken',
      `is no whole XML (${place}: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}); export it again`,
    )
  })
  // Between two pieces of markup stands text and nothing else, so the text is what lies between their ends and starts.
  let end = 0
  let inside = 0
  const markup = (open: string): number => {
    const start = source.indexOf(open, end)
    if (inside > 0 && start > end) decode(source, end, start, handlers.text)
    end = parser.position
    return start
  }
  parser.on('xmldecl', () => {
    end = parser.position
  })
  parser.on('doctype', () => markup('<!'))
  parser.on('comment', () => markup('<!--'))
  parser.on('processinginstruction', () => markup('<?'))
  parser.on('cdata', data => {
    const start = markup('<![CDATA[')
    const from = start + '<![CDATA['.length
    if (data.length > 0) handlers.text(source.slice(from, end - 3), from, end - 3)
  })
  parser.on('opentag', tag => {
    markup('<')
    inside++
    handlers.open(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', tag => {
    if (!tag.isSelfClosing) markup('<')
    inside--
    handlers.close(localName(tag.name))
  })
  parser.write(source).close()
}
