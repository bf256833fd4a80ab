/**
 * Writes an article of plain text in the formats that newsrooms use, so that a test can hold each reader to the same findings.
 * Structure says what the plain text reader found out: its headline becomes an `h1`, its captions stand under pictures.
 */
import type {Article, Block} from '../src/read/article.js'

/** The words of a block, its line ends kept. */
const wordsOf = (article: Article, block: Block): string => article.text.slice(block.start, block.end)

/** Typographic characters as entities, as content management systems write them. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '’': '&rsquo;',
  '“': '&ldquo;',
  '”': '&#8221;',
  '—': '&mdash;',
  '\u00A0': '&nbsp;',
}
const escapeHtml = (text: string): string => text.replace(/[&<>"’“”—\u00A0]/g, unit => entities[unit]!)

const markupOf: Readonly<Partial<Record<Block['kind'], readonly [string, string]>>> = {
  headline: ['<h1>', '</h1>'],
  deck: ['<p class="standfirst">', '</p>'],
  byline: ['<p class="byline">', '</p>'],
  dateline: ['<p class="timestamp">', '</p>'],
  'block-quote': ['<blockquote><p>', '</p></blockquote>'],
  crosshead: ['<h2>', '</h2>'],
  caption: ['<figure><img src="picture.jpg" alt=""><figcaption>', '</figcaption></figure>'],
  credit: ['<p class="photo-credit">', '</p>'],
  promo: ['<aside class="related"><p>', '</p></aside>'],
  'sign-up': ['<div class="newsletter"><p>', '</p></div>'],
  copyright: ['<p class="copyright">', '</p>'],
  contributor: ['<p class="tagline">', '</p>'],
  note: ['<p class="editors-note">', '</p>'],
  'social-embed': ['<blockquote class="twitter-tweet"><p>', '</p></blockquote>'],
  furniture: ['<div class="toolbar"><p>', '</p></div>'],
}

const htmlBlocks = (article: Article, blocks: readonly Block[]): string[] =>
  blocks.map(block => {
    const [open, close] = markupOf[block.kind] ?? ['<p>', '</p>']
    return open + escapeHtml(wordsOf(article, block)) + close
  })

/** In: an article. Out: a page with the article in it. */
export function renderHtml(article: Article): string {
  const headline = article.blocks.find(block => block.kind === 'headline')
  const title = headline ? `<title>${escapeHtml(wordsOf(article, headline))} | The Courier</title>` : ''
  return `<!doctype html>\n<html lang="en">\n<head>${title}</head>\n<body>\n<nav><a href="/">Home</a></nav>\n<article>\n${htmlBlocks(article, article.blocks).join('\r\n')}\n</article>\n<footer>The end of the page</footer>\n</body>\n</html>\n`
}

const directiveOf: Readonly<Partial<Record<Block['kind'], string>>> = {
  deck: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  credit: 'credit',
  promo: 'related',
  'sign-up': 'newsletter',
  copyright: 'copyright',
  contributor: 'contributor',
  note: 'note',
  'social-embed': 'tweet',
  furniture: 'toolbar',
  caption: 'caption',
}

/** Every mark that Markdown could read as more than itself. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#+|~:&!$=@]/g, '\\$&')
    .replace(/^(\s*)([-.])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')

    .replaceAll('—', '&mdash;')

/** In: an article. Out: Markdown; line ends inside a paragraph stay. */
export function renderMarkdown(article: Article): string {
  return article.blocks
    .map(block => {
      const text = escapeMarkdown(wordsOf(article, block))
      if (block.kind === 'headline') return `# ${text.replace(/\s*\r?\n\s*/g, ' ')}`
      if (block.kind === 'crosshead') return `## ${text.replace(/\s*\r?\n\s*/g, ' ')}`
      if (block.kind === 'block-quote') return text.replace(/^/gm, '> ')
      const directive = directiveOf[block.kind]
      return directive ? `:::${directive}\n${text}\n:::` : text
    })
    .join('\n\n')
}

/** JSON with every character outside ASCII escaped, as many systems write it. */
const escapedJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(/[^\x20-\x7E\n]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** In: an article. Out: an IPTC ninjs 3 item with an HTML body. */
export function renderNinjs(article: Article): string {
  const headline = article.blocks.find(block => block.kind === 'headline')
  const rest = article.blocks.filter(block => block !== headline)
  return escapedJson({
    uri: 'https://wire.example/item/1',
    ...(headline ? {headlines: [{role: 'main', value: wordsOf(article, headline)}]} : {}),
    bodies: [{role: 'main', contentType: 'text/html', value: htmlBlocks(article, rest).join('\n')}],
  })
}

/** In: an article. Out: an Arc XP ANS story. */
export function renderAns(article: Article): string {
  const first = (kind: Block['kind']): Block | undefined => article.blocks.find(block => block.kind === kind)
  const [headline, deck, byline] = [first('headline'), first('deck'), first('byline')]
  const content = (block: Block): string => escapeHtml(wordsOf(article, block))
  return escapedJson({
    type: 'story',
    version: '0.10.9',
    ...(headline ? {headlines: {basic: content(headline)}} : {}),
    ...(deck ? {subheadlines: {basic: content(deck)}} : {}),
    ...(byline ? {credits: {by: [{type: 'author', name: content(byline)}]}} : {}),
    content_elements: article.blocks
      .filter(block => block !== headline && block !== deck && block !== byline)
      .map(block => ansElement(block, content(block))),
  })
}

function ansElement(block: Block, content: string): unknown {
  switch (block.kind) {
    case 'crosshead':
      return {type: 'header', level: 2, content}
    case 'block-quote':
      return {type: 'quote', content_elements: [{type: 'text', content}]}
    case 'caption':
      return {type: 'image', caption: content}
    case 'promo':
      return {type: 'interstitial_link', content, url: 'https://courier.example/1'}
    default:
      return {type: 'text', content}
  }
}
