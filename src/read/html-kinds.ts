/** What an HTML element says, by its name, classes and roles, about the words inside it. */
import {wordSet} from '../language/word-set.js'
import type {BlockKind} from './article.js'

export interface ElementKind {
  /** `hidden`: not shown to a reader, or no words. */
  readonly kind: BlockKind | 'hidden'
  readonly by: string
}

const hiddenElements = wordSet(
  'script style noscript template svg math iframe object embed audio video canvas select button textarea input datalist map head link meta dialog',
)

const elements: Readonly<Record<string, BlockKind>> = {
  nav: 'furniture',
  footer: 'furniture',
  aside: 'furniture',
  form: 'furniture',
  menu: 'furniture',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
  blockquote: 'block-quote',
}

/** Elements that end the line before them and after them. */
export const blockElements: ReadonlySet<string> = wordSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
)

/** Class names are cut at hyphens, underscores and capitals; a row's words stand between such cuts. */
const row = (kind: ElementKind['kind'], by: string, words: string) => ({kind, by, test: new RegExp(`(?:^|[ -])(?:${words})(?=$|[ -])`)})

/** The first row that fits decides. */
const rows = [
  row('hidden', 'hidden', 'sr-only|visually-?hidden|screen-reader(?:-text)?|is-hidden|u-hidden|display-none'),
  row(
    'social-embed',
    'embedded-post',
    'twitter-(?:tweet|video)|tweet(?:-embed)?|instagram-(?:media|embed)|tiktok-embed|fb-(?:post|video)|facebook-(?:post|embed)|bluesky-embed|mastodon-(?:embed|status)|reddit-(?:embed|card)|telegram-(?:post|embed)|wp-block-embed|social-embed|embed-(?:twitter|instagram|social)',
  ),
  row('sign-up', 'sign-up', 'newsletters?|sign-?up|subscribe|subscription|paywall|mailchimp|kg-signup-card|registration-wall'),
  row(
    'promo',
    'promo',
    'relate[ds]?(?:-?\\w+)?|jp-relatedposts|read-?(?:more|next|also)|also-(?:read|on|in)|recirc(?:ulation)?|promos?|promotion|recommend(?:ed|ations?|s)?|more-(?:on|from|stories|like|news)|most-(?:read|popular|viewed|shared)|trending|teasers?|outbrain|taboola|onward|rich-link|in-?line-(?:story|link|promo)|kg-bookmark-card|kg-product-card|link-?list|interstitial-link|wp-block-latest-posts',
  ),
  row('furniture', 'pull-quote', 'pull-?quotes?|wp-block-pullquote'),
  row(
    'furniture',
    'page-furniture',
    'ads?|advert(?:s|isements?|ising)?|ad-(?:slot|unit|container|wrapper|label)|sponsor(?:ed|s)?|dfp|comments?|comments-area|disqus|cookies?|consent|gdpr|modal|pop-?up|site-(?:header|footer|nav)|sidebar|donate|donation|support-us',
  ),
  row(
    'furniture',
    'page-tool',
    'share|sharing|sharedaddy|share-\\w+|social-(?:share|links|buttons|icons|bar|media|tools)|toolbar|breadcrumbs?|pagination|tags?|tag-list|tags-links|cat-links|topics|taxonomy|overlay|nav|navbar|navigation|(?<!elementor-)widgets?|toc|table-of-contents|audio-player|listen|print-only|wp-block-buttons?|buttons?|cta|call-to-action|kicker|eyebrow|overline',
  ),
  row(
    'credit',
    'credit-class',
    '(?:photo|image|media|picture|img)-?(?:credits?|attribution|copyright|source)|credits?(?:-line|-text)?|photographer|wp-media-credit|figure-credit',
  ),
  row(
    'caption',
    'caption-class',
    'caption(?:-text)?|wp-caption(?:-text)?|cutline|(?:photo|image|media|picture|video)-(?:caption|description)|gallery-caption',
  ),
  row(
    'note',
    'note-class',
    'corrections?|editors?-?note|editor-s-note|clarifications?|disclaimer|disclosure|update-note|article-note|wp-block-footnotes',
  ),
  row('contributor', 'contributor-class', 'tagline|contributor-?line|shirt-?tail|reporting-credits?|contributed'),
  row('copyright', 'copyright-class', 'copyright(?:-notice|-line)?'),
  row(
    'deck',
    'deck-class',
    'standfirst|deks?|deck|sub-?title|sub-?head(?:line|ing)?|strap-?line|summary|(?:article|story|entry|post|page)-(?:summary|description|intro|excerpt|lede|standfirst|subtitle|dek|deck)|excerpt',
  ),
  row(
    'byline',
    'byline-class',
    'by-?lines?|authors?|author-(?:name|info|bio|box|card|meta|link)|posted-by|written-by|writers?|reporters?|contributors?|article-author',
  ),
  row(
    'dateline',
    'date-class',
    'dateline|time-?stamps?|date-?time|dates?|pub(?:lish(?:ed)?)?-?(?:date|time|on)|(?:entry|article|post|story)-(?:date|time)|posted-on|published|updated|last-updated|modified',
  ),
] as const

/** “ArticleByline_root__x1” → “article-byline root x1”. */
const plainClass = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[_-]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()

/** “read-more”, “paywall”: such a class names a box of teasers, or what hides the second half of the article; “pagination”, one of its pages. */
const veils: ReadonlySet<string> = wordSet('promo sign-up page-tool')
/** With more running text than this, such a box is part of the article, in characters. */
const longestBox = 600

/** In: what an element says it is, and how much running text it holds. Out: whether that is too much for such a box. */
export const isVeil = (said: ElementKind, prose: number): boolean => prose > longestBox && veils.has(said.by)

const known = new Map<string, ElementKind | undefined>()

function kindOfClasses(classes: readonly string[]): ElementKind | undefined {
  const names = classes.join(' ')
  if (names.trim() === '') return undefined
  if (known.has(names)) return known.get(names)
  const plain = classes.map(plainClass).join(' ').slice(0, 1_000)
  const found = rows.find(one => one.test.test(plain))
  const kind = found && {kind: found.kind, by: found.by}
  if (known.size > 5_000) known.clear()
  known.set(names, kind)
  return kind
}

const roles: Readonly<Record<string, BlockKind>> = {
  navigation: 'furniture',
  complementary: 'furniture',
  contentinfo: 'furniture',
  search: 'furniture',
  dialog: 'furniture',
  toolbar: 'furniture',
}

/** In: an element's name and class names, and its role. Out: the kind of the words inside it, if anything says so. */
export function kindOfElement(name: string, classes: readonly string[], role = ''): ElementKind | undefined {
  if (hiddenElements.has(name)) return {kind: 'hidden', by: `element-${name}`}
  const byClass = kindOfClasses(classes)
  if (byClass && name !== 'article' && name !== 'main' && name !== 'body' && name !== 'html') return byClass
  const kind = elements[name] ?? roles[role]
  return kind && {kind, by: elements[name] ? `element-${name}` : `role-${role}`}
}
