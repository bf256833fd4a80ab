import test from 'ava'
import {detectFormat, type Format, formats} from '../src/read/detect.js'
import {read, UnknownFormatError} from '../src/read/index.js'

const kinds: readonly (readonly [path: string, content: string, format: Format])[] = [
  ['a.txt', '<p>The court sat.</p>', 'text'],
  ['desk/A.TXT', '# The court sat', 'text'],
  ['a.md', 'The court sat.', 'markdown'],
  ['a.markdown', 'The court sat.', 'markdown'],
  ['a.mdx', 'The court sat.', 'mdx'],
  ['a.html', 'The court sat.', 'html'],
  ['C:\\desk\\a.htm', 'The court sat.', 'html'],
  ['<stdin>', 'The court sat.', 'text'],
  ['<stdin>', '# The court sat', 'text'],
  ['article', 'The court sat.', 'text'],
  ['article', '\n<!doctype html><p>The court sat.</p>', 'html'],
  ['article', '<!-- wp:paragraph -->\n<p>The court sat.</p>', 'html'],
  ['article.php', '<html><p>The court sat.</p></html>', 'html'],
  ['a.json', '{"uri": "x", "headline": "The court sat", "body_text": "It sat."}', 'ninjs'],
  ['a.json', '{"uri": "x", "bodies": [{"value": "It sat."}]}', 'ninjs'],
  ['a.json', '{"type": "story", "version": "0.10.9", "content_elements": []}', 'ans'],
  ['a.json', '{"id": 1, "title": {"rendered": "x"}, "content": {"rendered": "<p>It sat.</p>"}}', 'wordpress'],
  ['a.json', '{"posts": [{"uuid": "1", "title": "x", "html": "<p>It sat.</p>", "plaintext": "It sat.", "comment_id": "1"}]}', 'ghost'],
  ['a.xml', '<?xml version="1.0"?><nitf><body/></nitf>', 'nitf'],
  ['a.xml', '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', 'newsml'],
  ['<stdin>', '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/>', 'nitf'],
  ['export', '{"uri": "x", "headline": "The court sat"}', 'ninjs'],
  ['a.docx', 'PK\u0003\u0004', 'docx'],
  ['upload', 'PK\u0003\u0004', 'docx'],
]

for (const [path, content, format] of kinds)
  test(`${path} that begins ${JSON.stringify(content.slice(0, 30))} is ${format}`, t => {
    t.is(detectFormat(path, content), format)
  })

const unknown: readonly (readonly [path: string, content: string])[] = [
  ['prices.csv', 'a,b\n1,2'],
  ['package.json', '{"name": "x", "version": "1.0.0"}'],
  ['feed.xml', '<?xml version="1.0"?><rss><channel/></rss>'],
  ['notes.rtf', '{\\rtf1 The court sat.}'],
]

for (const [path, content] of unknown)
  test(`${path} is refused in one line that lists the kinds`, async t => {
    const error = await t.throwsAsync(async () => read({path, value: content}), {instanceOf: UnknownFormatError})
    t.false(error.message.includes('\n'))
    t.true(error.message.startsWith(`${path}: `))
    for (const format of formats) t.true(error.message.includes(format), format)
  })

test('the name of a kind goes before the extension and the content', async t => {
  t.is((await read({path: 'a.txt', value: '<p>The court sat.</p>', as: 'html'})).format, 'html')
  t.is((await read({path: 'a.html', value: '<p>The court sat.</p>', as: 'text'})).format, 'text')
  t.is((await read({path: 'a.csv', value: 'The *court* sat.', as: 'markdown'})).text, 'The court sat.')
})

test('a name that is no kind is refused', async t => {
  await t.throwsAsync(async () => read({path: 'a.txt', value: 'x', as: 'wordperfect'}), {
    instanceOf: UnknownFormatError,
    message: /wordperfect/,
  })
})

test('bytes are decoded, and a byte-order mark is no part of the source', async t => {
  const article = await read({path: 'a.md', value: Buffer.from('\uFEFFThe café *sat*.')})
  t.is(article.source, 'The café *sat*.')
  t.is(article.text, 'The café sat.')
})

test('telling the kind takes no time even where comments never end', t => {
  t.is(detectFormat('article', '<!-- x -->\n'.repeat(6_000)), 'text')
  t.is(detectFormat('article', '<!--'.repeat(20_000)), 'text')
})
