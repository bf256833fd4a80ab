import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {article, blocksOf, sliceOf} from './read.js'

/** Each case: HTML, the words in the prose, and what the file holds at the place they are said to stand. */
const places: readonly (readonly [name: string, html: string, words: string, slice: string])[] = [
  ['plain paragraph', '<p>The bridge reportedly closed.</p>', 'reportedly', 'reportedly'],
  ['text outside any element', 'The bridge reportedly closed.', 'reportedly', 'reportedly'],
  ['text in a div', '<div>The bridge reportedly closed.</div>', 'reportedly', 'reportedly'],
  ['after a character reference', '<p>The mayor&rsquo;s aide reportedly left.</p>', 'reportedly', 'reportedly'],
  ['a word with a reference inside', '<p>The mayor&#8217;s aide left.</p>', 'mayor’s', 'mayor&#8217;s'],
  ['references without semicolon', '<p>AT&amp T &notit; &#8220 reportedly</p>', 'reportedly', 'reportedly'],
  [
    'a reference to an ampersand before what looks like one',
    '<p>It read &amp;amp; and &#38;lt reportedly.</p>',
    '&amp; and &lt reportedly',
    '&amp;amp; and &#38;lt reportedly',
  ],
  ['a reference cut by the parser', '<p>It is &notit; reportedly.</p>', '¬it;', '&notit;'],
  ['a reference to an astral character', '<p>&#x1F9CA; reportedly</p>', '🧊 reportedly', '&#x1F9CA; reportedly'],
  ['no-break space', '<p>In&nbsp;May it reportedly closed.</p>', 'May it', 'May it'],
  ['CRLF', '<p>The court\r\nsat &amp;\r\nreportedly rose.</p>\r\n<p>It allegedly sat.</p>', 'allegedly', 'allegedly'],
  ['words on two lines', '<p>The court\r\n   sat on.</p>', 'court sat', 'court\r\n   sat'],
  ['drop cap', '<p><span class="drop">T</span>he court sat.</p>', 'The', 'T</span>he'],
  ['nested marks inside a word', '<p>It <b>re<i>port</i></b>edly closed.</p>', 'reportedly', 're<i>port</i></b>edly'],
  ['a comment inside a word', '<p>It report<!-- x -->edly closed.</p>', 'reportedly', 'report<!-- x -->edly'],
  ['a stray end tag inside text', '<p>It report</b>edly closed &amp; burned.</p>', 'closed & burned', 'closed &amp; burned'],
  ['a less-than sign that is text', '<p>When x < 5 it reportedly closed.</p>', 'x < 5 it', 'x < 5 it'],
  ['line break', '<p>The court sat,<br>reportedly.</p>', 'sat,\nreportedly', 'sat,<br>reportedly'],
  ['soft hyphens', '<p>It re&shy;port\u00adedly closed.</p>', 'reportedly', 're&shy;port\u00adedly'],
  ['byte-order mark', '\uFEFF<p>The court reportedly rose.</p>', 'reportedly', 'reportedly'],
  ['emoji', '<p>🏟️ The 👩‍🚒 crew reportedly won.</p>', 'reportedly', 'reportedly'],
  ['alt text', '<img class=x src=\'a\' alt="A &quot;boat&quot; reportedly"><p>x</p>', '"boat" reportedly', '&quot;boat&quot; reportedly'],
  ['text the parser moves out of a table', '<table>It reportedly<tr><td>x</td></tr></table>', 'reportedly', 'reportedly'],
  ['unclosed paragraphs', '<p>One.<p>It &amp; reportedly.<li>Three', 'reportedly', 'reportedly'],
  ['tag cut off by the end of the file', '<p>It reportedly closed <a href="x', 'reportedly closed', 'reportedly closed'],
]

for (const [name, html, words, slice] of places)
  test(`words are found in the file: ${name}`, async t => {
    t.is(sliceOf(await article(html, 'a.html'), words), slice)
  })

const pageOf = (body: string, head = ''): string => `<!doctype html>\n<html lang="en"><head>${head}</head><body>${body}</body></html>`
const long = 'The harbour master said on Monday that all boats would stay in port until the wind had gone down, and that no one was hurt.'

test('a page is read as its article; what stands around it is not', async t => {
  const source = pageOf(
    `<header><h1>The Courier</h1><nav><a href="/">Home</a></nav></header>
<div class="cookie-banner"><p>We value your privacy, and so do our many partners in advertising and measurement.</p></div>
<main><article>
<h1>Storm shuts the harbour</h1>
<p class="article__standfirst">Boats stay in port until Monday.</p>
<p class="Byline_root__x1">By <a rel="author" href="/ann">Ann Lee</a></p><time datetime="2025-03-03">3 March 2025</time>
<figure><img src=a alt="Boats in port"><figcaption>The quay at dawn. <span class="credit">Bo Katz</span></figcaption></figure>
<p>${long}</p>
<aside><p>More from our coast desk</p></aside>
<blockquote class="twitter-tweet"><p>The port is shut</p>&mdash; Port (@port) <a href="https://twitter.com/port">March 3</a></blockquote>
<blockquote><p>The council met at noon and closed the port.</p></blockquote>
<h2>What comes next</h2>
<div class="newsletter-form"><p>Get the news at seven</p></div>
<p>${long.replace('Monday', 'Friday')}</p>
<ul class="links"><li><a href="/1">Storm hits the coast</a></li></ul>
</article></main>
<footer><p>All rights reserved by the people who print the paper in the town by the sea.</p></footer>`,
    '<title>Storm shuts the harbour | The Courier</title>',
  )
  t.deepEqual(blocksOf(await article(source, 'a.html')), [
    'headline: Storm shuts the harbour',
    'deck: Boats stay in port until Monday.',
    'byline: By Ann Lee',
    'dateline: 3 March 2025',
    'caption: Boats in port',
    'caption: The quay at dawn. Bo Katz',
    `body: ${long}`,
    'furniture: More from our coast desk',
    'social-embed: The port is shut',
    'social-embed: — Port (@port) March 3',
    'block-quote: The council met at noon and closed the port.',
    'crosshead: What comes next',
    'sign-up: Get the news at seven',
    `body: ${long.replace('Monday', 'Friday')}`,
    'promo: Storm hits the coast',
  ])
})

test('the headline and byline around an article body are taken, the comments under it are not', async t => {
  const source = pageOf(`<div id="top"><h1>Storm shuts the harbour for days</h1><div class="byline">By Ann Lee</div></div>
<div itemprop="articleBody"><p>${long}</p></div><div class="thread"><p>I do not believe a word of it, said nobody at all in this town.</p></div>`)
  t.deepEqual(blocksOf(await article(source, 'a.html')), [
    'headline: Storm shuts the harbour for days',
    'byline: By Ann Lee',
    `body: ${long}`,
  ])
})

test('a page without a word on its parts: the column with the most running text is the article', async t => {
  const source = pageOf(
    `<div><div><a href=1>Home</a> <a href=2>Sport</a></div></div><div><div class="c1"><p>${long}</p><p>${long}</p><p>${long}</p></div>
<div class="c2"><p>Weather for the coast: wind and rain all day long.</p></div></div>`,
    '<meta property="og:title" content="Storm &amp; harbour">',
  )
  const read = await article(source, 'a.html')
  t.deepEqual(
    read.blocks.map(block => block.kind),
    ['headline', 'body', 'body', 'body'],
  )
  t.is(sliceOf(read, 'Storm & harbour'), 'Storm &amp; harbour')
})

test('a class name on an element that holds the whole article is not believed', async t => {
  const source = pageOf(
    `<article class="promo"><div class="sidebar-right comments-open"><p>${long}</p><p>${long} Again.</p></div></article>`,
  )
  t.deepEqual(
    (await article(source, 'a.html')).blocks.map(block => block.kind),
    ['body', 'body'],
  )
})

const kindsOf = async (source: string): Promise<string[]> => (await article(source, 'a.html')).blocks.map(block => block.kind)

test('the title of the page says which heading is the headline', async t => {
  const source = pageOf(
    `<h1><a href="/">The Elm Bay Post</a></h1><div class="post"><h3 class="entry-title">Storm shuts the harbour</h3>
<div class="post-body">${long}<br><br>“It is over,” he said.<br>\n<br>Two boats were reportedly lost.<div><img src=x alt="Boats in port"></div>${long}</div></div>
<div class="sidebar"><div class="widget"><p>${long}</p></div></div>`,
    '<title>The Elm Bay Post: Storm shuts the harbour</title>',
  )
  const read = await article(source, 'a.html')
  t.deepEqual(
    read.blocks.map(block => block.kind),
    ['headline', 'body', 'body', 'body', 'caption', 'body'],
  )
  t.is(sliceOf(read, 'Storm shuts the harbour'), 'Storm shuts the harbour')
})

test('parts of a page named by a site builder: topic, summary, drop cap, rich link', async t => {
  const source = pageOf(`<article><div data-gu-name="title"><a href="/w">Weather</a></div><h1>Storm shuts the harbour</h1>
<div data-gu-name="standfirst"><p>Boats stay in port until Monday, harbour master says</p></div>
<div data-gu-name="body"><p><span>T</span><span>wo boats</span> were lost. ${long}</p><figure class="rich-link"><div>Boats lie still</div></figure><p>${long}</p></div></article>`)
  t.deepEqual(await kindsOf(source), ['furniture', 'headline', 'deck', 'body', 'promo', 'body'])
})

test('a report in a box called its description is the report', async t => {
  const source = pageOf(
    `<h1>Storm shuts the harbour</h1><div class="article_description">${`<p>${long}</p>`.repeat(8)}</div>${`<div class="latest"><p>${long}</p><p>${long}</p></div>`.repeat(5)}`,
  )
  t.deepEqual((await kindsOf(source)).slice(0, 9), ['headline', ...Array.from({length: 8}, () => 'body')])
})

test('first paragraphs in elements of their own belong to the column behind them', async t => {
  const source = pageOf(
    `<h1>Storm shuts the harbour</h1><div id="area"><div class="first"><p>${long}</p></div><div class="second"><p>${long}</p></div><div class="column">${`<p>${long}</p>`.repeat(4)}</div></div>`,
  )
  t.deepEqual(await kindsOf(source), ['headline', ...Array.from({length: 6}, () => 'body')])
})

test('a brief in a box called the text of the post is the article, the teasers around it are not', async t => {
  const teasers = `<div class="latest"><p>${long}</p><p>${long}</p></div>`
  const source = pageOf(`<h1>Storm shuts the harbour</h1><div class="post-content"><p>${long}</p><p>${long}</p></div>${teasers}${teasers}`)
  t.deepEqual(await kindsOf(source), ['headline', 'body', 'body'])
})

test('an old page of tables and line breaks', async t => {
  const source = `<HTML><BODY BGCOLOR=white><TABLE><TR><TD><A HREF=a>Home</A></TD><TD><FONT SIZE=5><B>Storm shuts the harbour</B></FONT><BR><FONT>By ANN LEE</FONT><P>
ELM BAY (AP) -- ${long}<P>
Two boats were reportedly lost, the Gazette said.<P>"It's over," he said.</TD></TR></TABLE></BODY></HTML>`
  t.deepEqual(await kindsOf(source), ['headline', 'byline', 'body', 'body', 'body'])
})

test('the half of an article behind a subscription box is part of it; a small box is not', async t => {
  const half = `<p>${long}</p>`.repeat(6)
  const source = pageOf(
    `<article><h1>Storm shuts the harbour</h1>${half}<div class="paywall-content">${half}</div><div class="paywall"><p>Read on for 1 dollar.</p></div></article>`,
  )
  const kinds = await kindsOf(source)
  t.deepEqual(kinds, ['headline', ...Array.from({length: 12}, () => 'body'), 'sign-up'])
})

const report = ['Monday', 'Tuesday', 'Friday'].map(day => `<p>${long.replace('Monday', day)}</p>`).join('')
const chess = '<p>A team of eleven-year-olds won the county chess title on Saturday, beating the holders by three boards to one.</p>'

test('a sentence in a heading between headline and report is the summary, beside the headline and under the author', async t => {
  const summary = '<h2>The harbour master says the wind is too strong for boats of any size.</h2>'
  for (const body of [
    `<header><h1>Storm shuts the harbour</h1>${summary}</header><article>${report}</article>`,
    `<article><h1>Storm shuts the harbour</h1><p>By Ann Lee</p><ul><li>Share</li><li>Email</li></ul>${summary}${report}</article>`,
  ]) {
    const blocks = blocksOf(await article(pageOf(body), 'a.html')).filter(block => !/^(?:byline|furniture)/.test(block))
    t.is(blocks[1], 'deck: The harbour master says the wind is too strong for boats of any size.')
    t.is(blocks.length, 5)
  }
})

test('the hour of the next entry of a live blog makes no summary of what is over it', async t => {
  const [first, second] = report.split('</p>')
  const blog = `<h1>Ferries stop: live</h1><time>11:42</time>${first}</p><time>11:20</time>${second}</p>`
  t.deepEqual(
    (await article(blog, 'a.html')).blocks.map(({kind}) => kind),
    ['headline', 'dateline', 'body', 'dateline', 'body'],
  )
})

test('of two reports on a page none is lost', async t => {
  const second = `<h2>School wins chess title</h2>${chess}${chess.replace('Saturday', 'Sunday')}`
  for (const [open, end] of [
    ['<div class="story-body">', '</div>'],
    ['<article>', '</article>'],
  ]) {
    const page = pageOf(`${open}<h2>Storm shuts the harbour</h2>${report}${end}${open}${second}${end}`)
    const blocks = blocksOf(await article(page, 'a.html'))
    t.is(blocks[0], 'headline: Storm shuts the harbour')
    t.is(blocks.filter(block => block.startsWith('body')).length, 5)
  }
})

test('a long list under “What to Read Next” is promotion, and a deck that holds everything is the report', async t => {
  const items = [
    'Town wins a new crane',
    'The Courier',
    'Who moved the lamps on the pier, and where were the guards when it was done?',
    'Port News',
  ]
  const list = [...items, ...items, ...items].map(item => `<li>${item}</li>`).join('')
  const source = pageOf(`<article><h1>Boats stay in</h1><p>${long}</p><h2>What to Read Next</h2><ul>${list}</ul></article>`)
  const kinds = blocksOf(await article(source, 'a.html')).map(block => block.split(':', 1)[0]!)
  t.deepEqual(
    kinds,
    ['headline', 'body', 'promo', ...items, ...items, ...items].map(kind => (items.includes(kind) ? 'promo' : kind)),
  )
  const decks = await article(
    pageOf(`<article><h1>Boats stay in</h1><div class="deck">${`<p>${long}</p>`.repeat(5)}</div></article>`),
    'a.html',
  )
  t.true(blocksOf(decks).some(block => block.startsWith('body')))
})

test('a second page, a builder’s column and a header named for a tool or a list belong to the article', async t => {
  const half = `<p>${long}</p>`.repeat(6)
  const source = pageOf(
    `<article><header class="page-header page-header__nav-gap"><h1>Storm shuts the harbour</h1><p class="standfirst">Boats stay in until Monday.</p><p class="byline">By Ann Lee</p></header>
${half}<div class="pagination-page">${half}</div><div class="elementor-widget elementor-widget-text-editor"><p>${long}</p></div><div class="pagination"><p>Page one of two pages of the report</p></div></article>`,
  )
  t.deepEqual(await kindsOf(source), ['headline', 'deck', 'byline', ...Array.from({length: 13}, () => 'body'), 'furniture'])
})

test('of two headings that the title repeats the main one is the headline', async t => {
  const head = '<title>Storm shuts the harbour</title>'
  const teaser = `<div class="latest"><h3>Storm shuts the harbour</h3></div>`
  const source = pageOf(`${teaser}<article><h1>Storm shuts the harbour</h1>${report}</article>`, head)
  t.deepEqual(await kindsOf(source), ['headline', 'body', 'body', 'body'])
  const told = '<title>The harbour town and its many storms</title><meta property="og:title" content="Storm shuts harbour">'
  const other = pageOf(
    `<article><h1>Storm shuts harbour</h1>${report}</article><div><h2>The harbour town and its many storms</h2></div>`,
    told,
  )
  t.is(blocksOf(await article(other, 'a.html'))[0], 'headline: Storm shuts harbour')
})

test('the description of a picture is its caption, and a motto over the headline hides no summary', async t => {
  const picture =
    '<figure><img src=a><figcaption itemprop="caption description">The quay on Monday, with all of its boats.</figcaption></figure>'
  const source = pageOf(
    `<article><p>Who sails, who stays, and why.</p><h1>Storm shuts the harbour</h1><h2>The harbour master says the wind is too strong for boats of any size.</h2>${picture}${report}</article>`,
  )
  t.deepEqual((await kindsOf(source)).slice(1), ['headline', 'deck', 'caption', 'body', 'body', 'body'])
})

test('a line with its photographer in brackets under a picture is a caption; a notice of a day is no picture', async t => {
  const source = pageOf(
    `<article><h1>Storm shuts the harbour</h1><p>${long}</p><img src=a alt="quay"><p>The old quay is one of three that still stand. (Ann Lee/Harbour Post)</p><p>${long} (Harbour Post)</p>
<p>The last day to apply is May 6, 2024. For more information, visit ferrymuseum.example/boats.</p></article>`,
  )
  t.deepEqual(await kindsOf(source), ['headline', 'body', 'caption', 'caption', 'body', 'body'])
})

test('notes, addresses and offers at the end of a page are not the report', async t => {
  const lines = [
    '*This article appears in the May 5, 2024 issue of Harbour Weekly.',
    '*This paragraph has been updated to name the pilot of the second boat.',
    'Ann Lee may be reached at ann.lee@courier.test. Follow her on the quay.',
    'Not enough boats for you? Sign up now for the Harbour newsletter with the week’s best catches.',
    'This paragraph of the law has been read in three ways by the court.',
    'The mayor may be reached at the town hall on Monday, she said.',
  ]
  const source = pageOf(`<article><h1>Storm shuts the harbour</h1>${report}${lines.map(line => `<p>${line}</p>`).join('')}</article>`)
  t.deepEqual((await kindsOf(source)).slice(4), ['note', 'note', 'contributor', 'sign-up', 'body', 'body'])
})

test('a heading that nobody is shown is not the headline, nor is a name with its hour a mere date', async t => {
  const source = pageOf(
    `<header aria-hidden="true"><h1>Storm shuts the harbour</h1></header><div><h1>Storm shuts the harbour</h1></div>
<article><div><span class="byline">By <a href="/ann">Ann Lee</a></span><time>2024-05-03 22:33:06 UTC</time></div>${report}</article>`,
    '<title>Storm shuts the harbour</title>',
  )
  t.deepEqual(await kindsOf(source), ['headline', 'byline', 'body', 'body', 'body'])
})

test('the paragraphs under each picture of a gallery are its report, a caption is not', async t => {
  const slide = `<figure><img src=a><figcaption><p>${long}</p><p>${long.replace('Monday', 'Friday')}</p><p>${chess.slice(3, -4)}</p></figcaption></figure>`
  const source = pageOf(
    `<article><h1>Storms of the year</h1><p>${long} Again.</p>${slide}<figure><img src=b><figcaption><p>The quay on Monday.</p><p>Ann Lee</p></figcaption></figure></article>`,
  )
  t.deepEqual(await kindsOf(source), ['headline', 'body', 'body', 'body', 'body', 'caption', 'caption'])
})

test('lines that lead away, name where it was read, or hold the author, the day and a button', async t => {
  const source = pageOf(
    `<article><h1>Storm shuts the harbour</h1><div>by Ann Lee / May 3, 2024 / Leave a comment</div>${report}<p>RELATED: The pilots are moving to a new house – see inside!</p><p>(Via the Courier)</p></article>`,
  )
  t.deepEqual(await kindsOf(source), ['headline', 'byline', 'body', 'body', 'body', 'promo', 'contributor'])
})

test('an agency in brackets before the first word is a dateline', async t => {
  const [first] = (await article(`<h1>Boats stay in</h1><p><cite>(CNN)</cite>Two boats were reportedly lost.</p>`, 'a.html')).blocks.slice(
    1,
  )
  t.is(first?.inner[0]?.kind, 'dateline')
  t.is(first!.inner[0]!.end - first!.inner[0]!.start, 5)
})

test('the headline printed twice is no author; a name with a day is one', async t => {
  const source = pageOf(
    `<div>Harbour Takes Its Boats In Again</div><div>Ann Lee | May 3, 2024</div>${report}`,
    '<meta property="og:title" content="Harbour Takes Its Boats In Again">',
  )
  t.deepEqual(await kindsOf(source), ['headline', 'furniture', 'byline', 'body', 'body', 'body'])
})

test('headlines in a list under “Related”, cells of a table and a line of photographers are no report', async t => {
  const source = `<h1>Storm shuts the harbour</h1><p class="subtitle">By Ann Lee | Archive</p>${report}
<blockquote><table><tr><th>Quay</th><th>Boats</th></tr><tr><td>North</td><td>41</td></tr></table></blockquote>
<p>This division of the quay, which runs past the pilots’ office to the front page of the town’s story, appeared sound.</p>
<ul><li>Crane gives way in the port, crews&hellip; <a href="/crane">Full Story &raquo;</a></li></ul><h3>Related</h3><ul><li>Town wins a new crane</li><li>Crews fear for the season</li></ul>
<p><strong>Full story:</strong> <a href="/crane">Town wins a new crane</a></p><p>Photos by Ann Lee, Bo Katz and Mo Farr.</p>`
  t.deepEqual(
    blocksOf(await article(source, 'a.html')).map(block => block.split(':', 1)[0]),
    [
      ...['headline', 'byline', 'body', 'body', 'body', 'furniture', 'furniture', 'furniture', 'furniture', 'body'],
      ...['promo', 'promo', 'promo', 'promo', 'promo', 'credit'],
    ],
  )
})

test('an exception in the head of a page holds', async t => {
  const read = await article(pageOf('<article><p>x</p></article>', '<!-- hearsay-disable-file hedge -- agreed -->'), 'a.html')
  t.is(read.directives[0]?.action, 'disable-file')
})

test('WordPress block comments and bare paragraphs', async t => {
  const source = `<!-- wp:paragraph -->\n<p>The port was shut, it said.</p>\n<!-- /wp:paragraph -->\n\nBare text here, he said.\nIt goes on.\r\n\r\nAnd a <b>second</b> paragraph, she said.
<!-- wp:embed {"url":"https://x.example/1"} -->\n<figure class="wp-block-embed"><div>https://x.example/1</div></figure>\n<!-- /wp:embed -->`
  t.deepEqual(blocksOf(await article(source, 'a.html')), [
    'body: The port was shut, it said.',
    'body: Bare text here, he said. It goes on.',
    'body: And a second paragraph, she said.',
    'social-embed: https://x.example/1',
  ])
})

test('two line breaks part paragraphs, one does not', async t => {
  t.deepEqual(
    blocksOf(
      await article('<div>One is long enough, he said.<br>It goes on from there.<br><br>Three is another, she said.</div>', 'a.html'),
    ),
    ['body: One is long enough, he said.\nIt goes on from there.', 'body: Three is another, she said.'],
  )
})

test('a dateline, code and struck-out words are inside the paragraph and outside its sentences', async t => {
  const read = await article(
    '<p>First, he said so.</p><p><span class="dateline">Elm Bay</span> The port <del>opened</del> closed, <code>x</code>.</p>',
    'a.html',
  )
  const inner = read.blocks[1]!.inner.map(span => `${span.kind}: ${read.text.slice(span.start, span.end)}`)
  t.deepEqual(inner, ['dateline: Elm Bay', 'markup: opened', 'markup: x'])
})

test('quotation elements get the marks that a browser shows', async t => {
  const read = await article('<p>He said <q>it is over</q> on Monday.</p>', 'a.html')
  t.deepEqual(blocksOf(read), ['body: He said “it is over” on Monday.'])
  t.is(sliceOf(read, '“it is over”'), '<q>it is over</q>')
})

test('words that no reader sees are left out', async t => {
  const source =
    '<style>p{}</style><script>reportedly()</script><p>The port <span hidden>never</span><span aria-hidden="true">x</span>shut.</p><p style="display: none">Gone</p><template><p>t</p></template>'
  t.deepEqual(blocksOf(await article(source, 'a.html')), ['body: The port shut.'])
})

test('what a page says it belongs to is told to its own newsroom', async t => {
  const page = (head: string) =>
    `<html><head>${head}</head><body><article><p>Two clerks told the Chicago Tribune that the vault was empty on Monday.</p></article></body></html>`
  const relays = async (head: string) => analyze(await article(page(head), 'a.html')).sources.some(({via}) => via.length > 0)
  t.false(await relays('<meta property="og:site_name" content="The Chicago Tribune">'))
  t.false(await relays('<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Chicago Tribune"}}</script>'))
  t.true(await relays('<meta property="og:site_name" content="The Harbour Post">'))
  t.false(await relays('<title>Council sells pool | Chicago Tribune</title>'))
  t.true(await relays('<title>Chicago Tribune: council sells pool</title>'))
})

test('metadata comes from JSON-LD, then from meta elements', async t => {
  const head = `<meta name="author" content="Bo Katz"><meta property="article:section" content="Coast">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"OpinionNewsArticle","headline":"Storm","author":[{"name":"Ann Lee"}],"creditText":"Wire"}]}</script>`
  const read = await article(pageOf(`<article><p>${long}</p></article>`, head), 'a.html')
  t.deepEqual(read.metadata, {language: 'en', headline: 'Storm', byline: 'Ann Lee', genre: 'opinion', credit: 'Wire'})
})

test('links and exceptions', async t => {
  const source =
    '<p>As <a href="https://www.courier.example/1"> the <b>Courier</b> </a> said.</p><!-- hearsay-disable-next-line hedge -- agreed --><p>x</p>'
  const read = await article(source, 'a.html')
  t.deepEqual(
    read.links.map(link => [read.text.slice(link.start, link.end).trim(), link.host]),
    [['the Courier', 'courier.example']],
  )
  t.deepEqual(read.directives[0]?.rules, ['hedge'])
  t.is(source.slice(read.directives[0]!.span.start, read.directives[0]!.span.end), '<!-- hearsay-disable-next-line hedge -- agreed -->')
})

test('ten thousand nested elements keep their words and their places', async t => {
  const deep = 10_000
  for (const name of ['div', 'b', 'blockquote', 'span']) {
    const source = `${`<${name}>`.repeat(deep)}The port &amp; quay reportedly shut.${`</${name}>`.repeat(deep)}<p>It allegedly opened.</p>`
    const read = await article(source, 'a.html')
    t.is(sliceOf(read, '& quay reportedly'), '&amp; quay reportedly', name)
    t.is(sliceOf(read, 'allegedly'), 'allegedly', name)
  }
})

test('nothing that is no HTML at all makes it fail', async t => {
  for (const source of [
    '',
    '<',
    '<!',
    '<!--',
    '<p',
    '</p>',
    '&',
    '&#',
    '&#xFFFFFFFF;',
    '<p>&#0;\0</p>',
    '<script>',
    '<title>',
    '<table><p>x',
    '<svg><p>x',
    '<frameset>x',
  ])
    await t.notThrowsAsync(async () => article(source, 'a.html'), JSON.stringify(source))
})
