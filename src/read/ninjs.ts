/** IPTC ninjs 1 to 3: headline, by-line, place, body, captions of associated pictures. Field names read in the public schemas. */
import type {Article} from './article.js'
import {ItemBuilder, known, onlyItem} from './cms.js'
import {type JsonValue, parseJson} from './json-text.js'
import type {MappedText} from './mapped.js'
import type {ReaderInput} from './reader.js'

interface Body {
  readonly text: MappedText
  readonly html: boolean | undefined
}

/** Version 3 has `bodies`, version 2 `bodies` or `body_text`/`body_html`, version 1 one `body_TYPE` a type. The main one is read. */
function bodyOf(item: JsonValue): Body | undefined {
  const bodies = item
    .items('bodies')
    .map(body => ({
      text: body.text('value'),
      type: (body.string('contentType') ?? body.string('contenttype') ?? '').toLowerCase(),
      main: /main|body|^$/.test((body.string('role') ?? '').toLowerCase()),
    }))
    .filter(body => body.text !== undefined)
    .sort((a, b) => Number(b.main) - Number(a.main) || Number(b.type.includes('html')) - Number(a.type.includes('html')))
  const first = bodies[0]
  if (first?.text) return {text: first.text, html: first.type === '' ? undefined : /html|xml/.test(first.type)}
  for (const key of ['body_xhtml', 'body_html', 'body_nitf', 'body_text', 'body']) {
    const text = item.text(key)
    if (text) return {text, html: key === 'body' ? undefined : key !== 'body_text'}
  }
  return undefined
}

const headlineOf = (item: JsonValue): MappedText | undefined => {
  const headlines = item.items('headlines')
  const main = headlines.find(headline => /main|^$/.test(headline.string('role') ?? '')) ?? headlines[0]
  return main?.text('value') ?? item.text('headline') ?? item.text('headline_main')
}

const captionOf = (picture: JsonValue): MappedText | undefined =>
  picture.text('descriptions', 0, 'value') ??
  picture.text('description_text') ??
  picture.text('description_caption') ??
  picture.text('body_text')

/** In: a ninjs item. Out: its article. Throws `UnreadableFile` where it is malformed or holds no text. */
export function readNinjs({path, source}: ReaderInput): Article {
  const root = parseJson(source)
  const item = root.isArray ? onlyItem(root.items(), 'item') : root
  const out = new ItemBuilder()
  out.field(headlineOf(item), 'headline')
  out.field(item.text('by') ?? item.text('byline'), 'byline')
  out.field(item.text('located'), 'dateline')
  const body = bodyOf(item)
  out.body(body?.text, body?.html)
  for (const picture of item.items('associations')) out.field(captionOf(picture), 'caption')
  return out.article(
    {path, format: 'ninjs', source},
    known({
      headline: headlineOf(item)?.text.trim(),
      genre: item.string('genres', 0, 'name') ?? item.string('genre', 0, 'name') ?? item.string('profile'),
      byline: item.string('by') ?? item.string('byline'),
      dateline: item.string('located'),
      credit:
        item.string('infoSources', 0, 'name') ??
        item.string('infosource', 0, 'name') ??
        item.string('copyrightHolder') ??
        item.string('copyrightholder'),
      language: item.string('language'),
      embargo: item.string('embargoedUntil') ?? item.string('embargoed') ?? item.string('embargoeduntil'),
    }),
  )
}
