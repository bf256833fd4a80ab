import test from 'ava'
import {article, blocksOf, sliceOf} from './read.js'

/** Each case: Markdown, the words in the prose, and what the file holds at the place they are said to stand. */
const places: readonly (readonly [name: string, markdown: string, words: string, slice: string])[] = [
  ['plain paragraph', 'The bridge reportedly closed.', 'reportedly', 'reportedly'],
  ['after a character reference', 'The mayor&rsquo;s aide reportedly left.', 'reportedly', 'reportedly'],
  ['a word with a reference inside', 'The mayor&rsquo;s aide left.', 'mayor’s', 'mayor&rsquo;s'],
  ['after several references', 'It&#8217;s &ldquo;closed&rdquo; &mdash; reportedly.', 'reportedly', 'reportedly'],
  ['after an astral reference', 'Ice &#x1F9CA; reportedly melted.', 'reportedly', 'reportedly'],
  ['an ampersand that begins no reference', 'R&D; and AT&T reportedly grew &nosuch; too.', '&nosuch; too', '&nosuch; too'],
  [
    'a reference to an ampersand before what looks like one',
    'It read &amp;amp; and &#38;lt; reportedly.',
    '&amp; and &lt; reportedly',
    '&amp;amp; and &#38;lt; reportedly',
  ],
  ['after a backslash escape', '3\\. The court \\*reportedly\\* sat.', 'reportedly', 'reportedly'],
  ['an escaped mark', 'The court \\*reportedly\\* sat.', '*reportedly*', '\\*reportedly\\*'],
  ['second line of a block quote', '> The court sat.\n> It reportedly rose at noon.', 'reportedly', 'reportedly'],
  ['lazy line of a block quote', '> The court sat.\nIt reportedly rose at noon.', 'reportedly', 'reportedly'],
  ['nested block quote', '> > The court sat.\n> > It reportedly rose.', 'reportedly', 'reportedly'],
  ['continuation line of a list item', '- The court sat\n  and reportedly rose.', 'reportedly', 'reportedly'],
  ['list item in a block quote', '> - The court sat\n>   and reportedly rose.', 'reportedly', 'reportedly'],
  ['indented paragraph line', 'The court sat\n    and reportedly rose.', 'reportedly', 'reportedly'],
  [
    'a greater-than sign that is text',
    'Shares fell\n     > 5 per cent, reportedly.',
    '> 5 per cent, reportedly',
    '> 5 per cent, reportedly',
  ],
  ['CRLF', 'The court sat\r\nand reportedly rose.\r\n\r\nIt allegedly sat again.', 'allegedly', 'allegedly'],
  ['hard break with spaces', 'The court sat  \nand reportedly rose.', 'reportedly', 'reportedly'],
  ['hard break with a backslash', 'The court sat\\\nand reportedly rose.', 'reportedly', 'reportedly'],
  ['byte-order mark', '\uFEFFThe court reportedly rose.', 'reportedly', 'reportedly'],
  ['emoji', '🏟️ The 👩‍🚒 crew reportedly won.', 'reportedly', 'reportedly'],
  ['emphasis inside a word', 'It *report*edly closed.', 'reportedly', 'report*edly'],
  ['a full stop after strong', 'The club signed **Elm**. It reportedly paid.', 'Elm.', 'Elm**.'],
  ['link text', 'As [the Courier&rsquo;s desk](https://courier.example/a_b) reportedly said.', 'Courier’s desk', 'Courier&rsquo;s desk'],
  ['after a link', 'As [the Courier](https://courier.example/a_b) reportedly said.', 'reportedly', 'reportedly'],
  ['after inline HTML', 'A <b class="x">big</b> storm reportedly hit.', 'reportedly', 'reportedly'],
  ['table cell', '| a | b |\n|---|---|\n| x\\|y | reportedly |', 'x|y', 'x\\|y'],
  ['alt text', '![A boat &amp; crew, reportedly](x.png)', 'crew, reportedly', 'crew, reportedly'],
  ['heading', '## The court&rsquo;s *long* night ##\n\nText.', 'court’s long night', 'court&rsquo;s *long* night'],
  ['setext heading', 'A night &amp; a day\n===\n\nText.', 'a day', 'a day'],
  ['after a shortcode', 'The court {{< age 12 >}} reportedly sat.', 'reportedly', 'reportedly'],
  ['a clock time is no directive', 'It was 3:30pm when the court reportedly sat.', '3:30pm when', '3:30pm when'],
  ['block HTML in a block quote', '> <div>\n> The court &amp; clerk\n> reportedly sat.\n> </div>', 'reportedly', 'reportedly'],
  [
    'block HTML in a list, indented with tabs',
    '- one\n\t<details>\n\t\t<summary>\n\t\t\tThe court &amp; clerk\n\t\t</summary>',
    'court & clerk',
    'court &amp; clerk',
  ],
  ['a reference inside emphasis', 'See the [*court* list][l] reportedly.\n\n> [l]: https://courier.example', 'court list', 'court* list'],
  ['NUL in the file', 'The court \0 reportedly sat.', 'reportedly', 'reportedly'],
]

for (const [name, markdown, words, slice] of places)
  test(`words are found in the file: ${name}`, async t => {
    t.is(sliceOf(await article(markdown, 'a.md'), words), slice)
  })

test('front matter gives headline, deck, byline and metadata, each at its place', async t => {
  const source = [
    '---',
    'title: "Harbour \\u201cshut\\u201d for a week"',
    "deck: 'It''s the third time'",
    'author:',
    '  - Ann Lee',
    '  - name: Bo Katz',
    'section: Opinion',
    'summary: >',
    '  Folded',
    '  lines',
    '---',
    '',
    'The harbour was shut on Monday, the port said.',
  ].join('\r\n')
  const read = await article(source, 'a.md')
  t.deepEqual(blocksOf(read), [
    'headline: Harbour “shut” for a week',
    "deck: It's the third time",
    'byline: Ann Lee',
    'byline: Bo Katz',
    'body: The harbour was shut on Monday, the port said.',
  ])
  t.is(sliceOf(read, '“shut”'), '\\u201cshut\\u201d')
  t.is(sliceOf(read, "It's the"), "It''s the")
  t.is(sliceOf(read, 'Bo Katz'), 'Bo Katz')
  t.like(read.metadata, {headline: 'Harbour “shut” for a week', byline: 'Ann Lee, Bo Katz', genre: 'Opinion'})
})

test('a folded front-matter value is found line by line', async t => {
  const read = await article('---\ntitle: >-\n  Harbour shut\n  for a week\n---\n\nText.', 'a.md')
  t.is(sliceOf(read, 'shut for'), 'shut\n  for')
})

test('TOML front matter is read too', async t => {
  const read = await article(
    '+++\ntitle = "Harbour \\"shut\\""\nauthors = ["Ann Lee", \'Bo Katz\']\n+++\n\nThe port was shut, it said.',
    'a.md',
  )
  t.deepEqual(blocksOf(read).slice(0, 3), ['headline: Harbour "shut"', 'byline: Ann Lee', 'byline: Bo Katz'])
  t.is(sliceOf(read, '"shut"'), '\\"shut\\"')
})

test('kinds come from structure', async t => {
  const source = `# Harbour shut

![Boats in port](a.png)
*Boats lie in port.*

The port said it would close the gates on Monday.

> The council met at noon and voted to close the port.

## What comes next

- The gates will be painted in May, the port said.

<aside>

Not part of the report.

</aside>

- [Storm hits the coast](https://a.example/1)
- [Boats return](https://a.example/2)

\`\`\`
reportedly(code)
\`\`\`

<!-- a comment that reportedly says something -->

(Reporting by Ann Lee; editing by Bo Katz)
`
  t.deepEqual(blocksOf(await article(source, 'a.md')), [
    'headline: Harbour shut',
    'caption: Boats lie in port.',
    'caption: Boats in port',
    'body: The port said it would close the gates on Monday.',
    'block-quote: The council met at noon and voted to close the port.',
    'crosshead: What comes next',
    'body: The gates will be painted in May, the port said.',
    'furniture: Not part of the report.',
    'promo: Storm hits the coast',
    'promo: Boats return',
    'contributor: (Reporting by Ann Lee; editing by Bo Katz)',
  ])
})

test('captions are taken from shortcodes, and what a pair of them encloses is what its name says', async t => {
  const source = `The port was shut on Monday.

{{< figure src="a.png" caption="Boats in port" >}}

{% include figure.html caption='The quay' %}

{{< pullquote >}}
It is over.
{{< /pullquote >}}

{% highlight js %}
reportedly()
{% endhighlight %}
`
  t.deepEqual(blocksOf(await article(source, 'a.md')), [
    'body: The port was shut on Monday.',
    'caption: Boats in port',
    'caption: The quay',
    'furniture: It is over.',
  ])
})

test('MDX keeps prose and leaves code out', async t => {
  const source = `import X from './x'
export const a = 1

# Harbour shut

<Figure alt="Boats &amp; quay" src="a.png" />

The port {a + 1} said <b>so</b> on Monday, and it&rsquo;s shut.

<PullQuote>
  It is over.
</PullQuote>

{/* hearsay-disable-next-line hedge -- customary */}
`
  const read = await article(source, 'a.mdx')
  t.deepEqual(blocksOf(read), [
    'headline: Harbour shut',
    'caption: Boats & quay',
    'body: The port  said so on Monday, and it’s shut.',
    'furniture: It is over.',
  ])
  t.is(sliceOf(read, 'it’s shut'), 'it&rsquo;s shut')
  t.is(read.directives.length, 1)
})

test('code and struck-out words are inside the paragraph and outside its sentences', async t => {
  const read = await article('The port ~~opened~~ closed, and `reportedly` is a word.', 'a.md')
  const inner = read.blocks[0]!.inner.map(span => read.text.slice(span.start, span.end))
  t.deepEqual(inner, ['opened', 'reportedly'])
})

test('links carry their host and the words they cover', async t => {
  const read = await article(
    'As [the *Courier*](https://www.Courier.example/1) and [Gazette][g] said [here](/x).\n\n> [g]: http://gazette.example',
    'a.md',
  )
  t.true(read.linkable)
  t.deepEqual(
    read.links.map(link => [read.text.slice(link.start, link.end), link.host]),
    [
      ['the Courier', 'courier.example'],
      ['Gazette', 'gazette.example'],
      ['here', ''],
    ],
  )
})

test('exceptions are read from comments and front matter, with their place in the file', async t => {
  const source = `---
hearsay:
  disable:
    hedge: customary in court copy
---

<!-- hearsay-disable-next-line single-source, hedge -- second source confirmed -->
One. <!-- hearsay-disable-line -- on record -->

<!-- hearsay-disable anonymous-source — agreed with the desk -->

Two.

<!-- hearsay-enable anonymous-source -->

[//]: # (hearsay-disable-file late-attribution -- style)
`
  const read = await article(source, 'a.md')
  t.deepEqual(
    read.directives.map(one => [one.action, one.rules.join('+'), one.reason]),
    [
      ['disable-file', 'hedge', 'customary in court copy'],
      ['disable-next-line', 'single-source+hedge', 'second source confirmed'],
      ['disable-line', '', 'on record'],
      ['disable', 'anonymous-source', 'agreed with the desk'],
      ['enable', 'anonymous-source', ''],
      ['disable-file', 'late-attribution', 'style'],
    ],
  )
  t.is(read.source.slice(read.directives[0]!.span.start, read.directives[0]!.span.end), 'hedge: customary in court copy')
  t.is(read.source.slice(read.directives[2]!.span.start, read.directives[2]!.span.end), '<!-- hearsay-disable-line -- on record -->')
})

test('ten thousand containers in each other leave the words readable', async t => {
  for (const mark of ['>', '- ', '1. ']) {
    const read = await article(`${mark.repeat(10_000)} The court sat.`, 'a.md')
    t.true(read.text.endsWith('The court sat.'), mark)
    t.is(sliceOf(read, 'The court sat.'), 'The court sat.', mark)
  }
})

test('front matter that only nests is passed over, and the words below it are read', async t => {
  for (const yaml of [`title: ${'['.repeat(30_000)}`, '- '.repeat(30_000), `title: ${'{a: '.repeat(30_000)}`]) {
    const read = await article(`---\n${yaml}\n---\n\nThe court sat.`, 'a.md')
    t.is(read.text, 'The court sat.')
  }
})

test('nothing that is no Markdown at all makes it fail', async t => {
  for (const source of [
    '',
    '\n\n',
    '---\nbroken: [yaml\n---\n\nText.',
    '+++\nbroken =\n+++\n\nText.',
    '{{< open',
    '```',
    '<div',
    '| a |\n|',
    '[^1]: ',
  ])
    await t.notThrowsAsync(async () => article(source, 'a.md'), JSON.stringify(source))
})
