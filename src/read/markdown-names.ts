/** What names of directives, components and HTML elements around Markdown say about the blocks inside them. */
import type {BlockKind} from './article.js'
import {kindOfElement} from './html-kinds.js'

const names: readonly {readonly test: RegExp; readonly kind: BlockKind}[] = [
  {test: /^(?:block-?)?quote$|^excerpt$/, kind: 'block-quote'},
  {test: /tweet|twitter|instagram|tiktok|bluesky|mastodon|social-?embed/, kind: 'social-embed'},
  {test: /newsletter|sign-?up|subscribe/, kind: 'sign-up'},
  {test: /related|read-?more|promo|recirc/, kind: 'promo'},
  {test: /^(?:aside|sidebar|pull-?quote|advert(?:isement)?|ad|ads|share|nav|footer|toolbar)$/, kind: 'furniture'},
  {test: /caption/, kind: 'caption'},
  {test: /^credit$/, kind: 'credit'},
  {test: /^(?:editors?-?note|note|correction|update)$/, kind: 'note'},
  {test: /^(?:deck|dek|standfirst|subtitle)$/, kind: 'deck'},
  {test: /^byline$/, kind: 'byline'},
  {test: /^(?:dateline|timestamp)$/, kind: 'dateline'},
  {test: /^copyright$/, kind: 'copyright'},
  {test: /^(?:contributors?|tagline)$/, kind: 'contributor'},
]

/** In: the name of a directive (`:::aside`) or a component (`<PullQuote>`). Out: the kind of what it holds, if the name says so. */
export function kindOfName(name: string): BlockKind | undefined {
  const plain = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  return names.find(row => row.test.test(plain))?.kind
}

/** In: the name and raw attributes of an HTML start tag. Out: the kind of what it holds, if it says so. */
export function kindOfTag(name: string, attributes: string): BlockKind | undefined {
  const classes = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)
  const kind = kindOfElement(name, (classes?.[1] ?? classes?.[2] ?? classes?.[3] ?? '').split(/\s+/))?.kind
  return kind === 'hidden' ? 'furniture' : kind
}
