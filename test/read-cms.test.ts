import test from 'ava'
import {strToU8, zipSync} from 'fflate'
import {readAns} from '../src/read/ans.js'
import type {Article} from '../src/read/article.js'
import {UnreadableFile} from '../src/read/decode.js'
import {readDocx} from '../src/read/docx.js'
import {readGhost} from '../src/read/ghost.js'
import {readNinjs} from '../src/read/ninjs.js'
import type {Reader} from '../src/read/reader.js'
import {readNewsml, readNitf} from '../src/read/wire-xml.js'
import {readWordPress} from '../src/read/wordpress.js'

const from = async (reader: Reader, source: string): Promise<Article> => reader({path: 'item', source, bytes: undefined})
const outline = (article: Article): string[] => article.blocks.map(block => `${block.kind}: ${article.text.slice(block.start, block.end)}`)

/** The characters of the file that some words of the article come from. */
function slice(article: Article, words: string): string {
  const start = article.text.indexOf(words)
  const {start: from, end} = article.locate({start, end: start + words.length})
  return article.source.slice(from, end)
}

test('ninjs 3: headline, by-line, place, body and captions; positions inside the string literals', async t => {
  const source = `{
  "uri": "urn:item:1", "standard": {"name": "ninjs", "version": "3.1"},
  "headlines": [{"role": "main", "value": "Pier closes after storm"}],
  "by": "By Ana Lund", "located": "Ostby", "language": "en", "genres": [{"name": "Analysis"}],
  "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>The town\\u2019s pier &ldquo;won&#8217;t open&rdquo; in <b>May<\\/b>, said mayor Ida Holm.</p>\\n<p>Repairs cost \\u20ac2m.</p>"}],
  "associations": [{"type": "picture", "descriptions": [{"value": "Waves hit the pier on Monday."}]}]
}`
  const article = await from(readNinjs, source)
  t.deepEqual(outline(article), [
    'headline: Pier closes after storm',
    'byline: By Ana Lund',
    'dateline: Ostby',
    'body: The town’s pier “won’t open” in May, said mayor Ida Holm.',
    'body: Repairs cost €2m.',
    'caption: Waves hit the pier on Monday.',
  ])
  t.is(slice(article, 'town’s'), 'town\\u2019s')
  t.is(slice(article, 'won’t'), 'won&#8217;t')
  t.is(slice(article, 'in May'), 'in <b>May')
  t.is(slice(article, '€2m'), '\\u20ac2m')
  t.like(article.metadata, {headline: 'Pier closes after storm', genre: 'Analysis', byline: 'By Ana Lund', language: 'en'})
})

test('ninjs 2: a plain-text body gets its paragraphs', async t => {
  const article = await from(
    readNinjs,
    JSON.stringify({uri: 'x', headline: 'Ferry late', body_text: 'The ferry was two hours late, the operator said.\n\nNo one was hurt.'}),
  )
  t.deepEqual(outline(article), [
    'headline: Ferry late',
    'body: The ferry was two hours late, the operator said.',
    'body: No one was hurt.',
  ])
})

test('Arc ANS: elements that are no prose are left out', async t => {
  const article = await from(
    readAns,
    JSON.stringify({
      type: 'story',
      version: '0.10.9',
      headlines: {basic: 'Choir sues hall'},
      subheadlines: {basic: 'Dispute over unpaid rent'},
      credits: {by: [{name: 'Jo Pell'}]},
      subtype: 'opinion',
      content_elements: [
        {type: 'text', content: 'The choir has sued the hall, its lawyer said.'},
        {type: 'raw_html', content: '<script>alert(1)</script>'},
        {type: 'header', content: 'A long quarrel'},
        {type: 'quote', content_elements: [{type: 'text', content: 'We sang in the cold.'}], citation: {content: 'Choir diary'}},
        {type: 'list', items: [{type: 'text', content: 'Rent: unpaid'}]},
        {type: 'image', caption: 'The hall on Friday.'},
        {type: 'interstitial_link', content: 'Read more about the hall'},
      ],
    }),
  )
  t.deepEqual(outline(article), [
    'headline: Choir sues hall',
    'deck: Dispute over unpaid rent',
    'byline: Jo Pell',
    'body: The choir has sued the hall, its lawyer said.',
    'crosshead: A long quarrel',
    'block-quote: We sang in the cold.',
    'credit: Choir diary',
    'body: Rent: unpaid',
    'caption: The hall on Friday.',
    'promo: Read more about the hall',
  ])
  t.is(article.metadata.genre, 'opinion')
})

test('WordPress: raw content with block comments; several posts are refused', async t => {
  const content =
    '<!-- wp:paragraph -->\n<p>Snow shut the pass, police said.</p>\n<!-- /wp:paragraph -->\n<!-- wp:quote -->\n<blockquote><p>Stay home.</p></blockquote>\n<!-- /wp:quote -->'
  const article = await from(readWordPress, JSON.stringify({title: {raw: 'Pass shut'}, content: {raw: content}}))
  t.deepEqual(outline(article), ['headline: Pass shut', 'body: Snow shut the pass, police said.', 'block-quote: Stay home.'])
  const error = await t.throwsAsync(() => from(readWordPress, '[{"content":{"raw":"a"}},{"content":{"raw":"b"}}]'), {
    instanceOf: UnreadableFile,
  })
  t.is(error?.message, 'holds 2 posts; export one post a file')
})

test('Ghost: HTML first, plain text else, and a clear line where neither is there', async t => {
  const html = await from(
    readGhost,
    JSON.stringify({posts: [{title: 'Bees', html: '<p>Hives died, a keeper said.</p>', plaintext: 'Other.'}]}),
  )
  t.deepEqual(outline(html), ['headline: Bees', 'body: Hives died, a keeper said.'])
  const plain = await from(readGhost, JSON.stringify({title: 'Bees', plaintext: 'Hives died, a keeper said.'}))
  t.deepEqual(outline(plain), ['headline: Bees', 'body: Hives died, a keeper said.'])
  await t.throwsAsync(() => from(readGhost, '{"posts":[{"title":"Bees","lexical":"{}"}]}'), {message: /formats=html/})
})

test('NITF: hedline, by-line, dateline, paragraphs, block quotes and captions; references map to their characters', async t => {
  const source = `<?xml version="1.0"?>
<nitf><head><title>x</title></head><body><body.head><hedline><hl1>Bridge &amp; tunnel shut</hl1><hl2>Cracks found</hl2></hedline>
<byline>By Tom Reed</byline><dateline><location>Corvo</location></dateline></body.head>
<body.content><p>The city&#8217;s bridge is <em>shut</em>, engineer <person>Lia Moss</person> said.</p>
<bq><block><p>It will take weeks.</p></block></bq>
<media><media-reference source="a.jpg"/><media-caption>The bridge on Sunday.</media-caption><media-producer>AP</media-producer></media>
</body.content><body.end><tagline>Lea Orr contributed.</tagline></body.end></body></nitf>`
  const article = await from(readNitf, source)
  t.deepEqual(outline(article), [
    'headline: Bridge & tunnel shut',
    'deck: Cracks found',
    'byline: By Tom Reed',
    'dateline: Corvo',
    'body: The city’s bridge is shut, engineer Lia Moss said.',
    'block-quote: It will take weeks.',
    'caption: The bridge on Sunday.',
    'credit: AP',
    'contributor: Lea Orr contributed.',
  ])
  t.is(slice(article, 'city’s'), 'city&#8217;s')
  t.is(slice(article, 'is shut'), 'is <em>shut')
})

test('NewsML-G2 with XHTML inside', async t => {
  const source = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><itemMeta><provider literal="Nord"><name>Nord News</name></provider><embargoed>2026-12-01T06:00:00Z</embargoed></itemMeta>
<contentMeta><headline>Seal found</headline><by>Kai Ruud</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><h1>Seal found</h1><p>A seal, <a href="https://www.example.org/seal">rangers said</a>, is well.</p><h2>Rescue</h2><blockquote><p>She ate.</p></blockquote></body></html></inlineXML></contentSet></newsItem>`
  const article = await from(readNewsml, source)
  t.deepEqual(outline(article), [
    'headline: Seal found',
    'byline: Kai Ruud',
    'headline: Seal found',
    'body: A seal, rangers said, is well.',
    'crosshead: Rescue',
    'block-quote: She ate.',
  ])
  t.like(article.metadata, {credit: 'Nord News', embargo: '2026-12-01T06:00:00Z', byline: 'Kai Ruud'})
  t.deepEqual(
    article.links.map(link => [article.text.slice(link.start, link.end), link.host]),
    [['rangers said', 'example.org']],
  )
})

const relations = '<Relationships><Relationship Id="r1" TargetMode="External" Target="https://www.example.org/report"/></Relationships>'
const word = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relations),
  })
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

test('docx: styles, accepted changes, links; places are paragraph and character', async t => {
  const bytes = word(
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Mill to close')}</w:p><w:p/>` +
      `<w:p>${run('The mill will ')}<w:del><w:r><w:delText>never</w:delText><w:t>never</w:t></w:r></w:del><w:ins>${run('soon')}</w:ins>${run(' close, the ')}<w:hyperlink r:id="r1">${run('owner')}</w:hyperlink>${run(' said.')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Jobs')}</w:p>`,
  )
  const article = await readDocx({path: 'a.docx', source: '', bytes})
  t.deepEqual(outline(article), ['headline: Mill to close', 'body: The mill will soon close, the owner said.', 'crosshead: Jobs'])
  t.is(article.coordinates, 'paragraph')
  t.is(article.source.split('\n')[2], 'The mill will soon close, the owner said.')
  t.deepEqual(
    article.links.map(link => [article.text.slice(link.start, link.end), link.host]),
    [['owner', 'example.org']],
  )
})

test('docx: a damaged file and a zip bomb end in one clear line', async t => {
  const bytes = word(`<w:p>${run('Words')}</w:p>`)
  t.throws(() => readDocx({path: 'a.docx', source: '', bytes: bytes.slice(0, bytes.length - 40)}), {
    instanceOf: UnreadableFile,
    message: /damaged Word file/,
  })
  const bomb = zipSync({'word/document.xml': new Uint8Array(40 * 1024 * 1024)})
  t.throws(() => readDocx({path: 'a.docx', source: '', bytes: bomb}), {instanceOf: UnreadableFile, message: /more than 32 MB/})
  t.throws(() => readDocx({path: 'a.docx', source: '', bytes: zipSync({'other.txt': strToU8('x')})}), {message: /no Word document/})
})

test('cut-off JSON and XML say where they break', async t => {
  await t.throwsAsync(() => from(readNinjs, '{"headline": "x",\n "body_text": "y'), {
    instanceOf: UnreadableFile,
    message: /^is no whole JSON \(line 2, column \d+: /,
  })
  await t.throwsAsync(() => from(readNitf, '<nitf><body><p>One'), {
    instanceOf: UnreadableFile,
    message: /^is no whole XML \(line 1, column \d+: /,
  })
  await t.throwsAsync(() => from(readNinjs, `${'['.repeat(200_000)}`), {instanceOf: UnreadableFile})
})

test('entities of a document type are neither read nor fetched', async t => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]><nitf><body><body.content><p>Words &b; &f;</p></body.content></body></nitf>'
  await t.throwsAsync(() => from(readNitf, bomb), {instanceOf: UnreadableFile, message: /is no whole XML/})
})
