/** What a page says about its article outside the prose: `meta` elements and JSON-LD (schema.org). */
import type {Element, Nodes, Root} from 'hast'
import type {Metadata, Span} from './article.js'
import {attribute, spanOf, textOf} from './html-elements.js'
import {attributeSpan} from './html-text.js'

type Field = keyof Metadata

const metaFields: Readonly<Record<string, Field>> = {
  'og:title': 'headline',
  'twitter:title': 'headline',
  author: 'byline',
  'article:author': 'byline',
  'parsely-author': 'byline',
  'article:section': 'genre',
  'parsely-section': 'genre',
  'article:opinion': 'genre',
  'og:site_name': 'publisher',
  'application-name': 'publisher',
  'og:locale': 'language',
  language: 'language',
}

const articleType = /(?:Article|Report|BlogPosting|Review|LiveBlogPosting)$/
const typeGenres: Readonly<Record<string, string>> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  BackgroundNewsArticle: 'background',
  AskPublicNewsArticle: 'question',
  AdvertiserContentArticle: 'advertiser content',
  SatiricalArticle: 'satire',
  LiveBlogPosting: 'live blog',
}

/** In: a page. Out: what it says; JSON-LD goes before `meta`. */
export function pageMetadata(root: Root): Metadata {
  const fromMeta: Partial<Record<Field, string>> = {}
  const fromData: Partial<Record<Field, string>> = {}
  /** “Council sells pool | *The Ostby Courier*” */
  let houseTitle: string | undefined
  const visit = (node: Nodes): void => {
    if (node.type !== 'element') {
      if (node.type === 'root') for (const child of node.children) visit(child)
      return
    }
    if (node.tagName === 'html' && attribute(node, 'lang')) fromMeta.language = attribute(node, 'lang')
    if (node.tagName === 'meta') {
      const field = metaFields[(attribute(node, 'property') || attribute(node, 'name')).toLowerCase()]
      const content = attribute(node, 'content').trim()
      if (field && content !== '' && !(field === 'byline' && /^https?:/.test(content))) fromMeta[field] ??= content
    } else if (node.tagName === 'title') houseTitle ??= /\s[|–—-]\s([^|–—]{2,30})$/.exec(textOf(node, 500).trim())?.[1]
    else if (node.tagName === 'script' && /^application\/ld\+json/i.test(attribute(node, 'type'))) readData(node, fromData)
    else for (const child of node.children) visit(child)
  }
  visit(root)
  if (houseTitle !== undefined) fromMeta.publisher ??= houseTitle.trim()
  return {...fromMeta, ...fromData}
}

function readData(script: Element, into: Partial<Record<Field, string>>): void {
  let data: unknown
  try {
    data = JSON.parse(textOf(script, 2_000_000))
  } catch {
    return
  }
  const item = articleIn(data, 0)
  if (!item) return
  const set = (field: Field, value: string | undefined): void => {
    if (value) into[field] ??= value
  }
  set('headline', stringOf(item['headline']) ?? stringOf(item['name']))
  set('byline', namesOf(item['author']) ?? namesOf(item['creator']))
  const types = [item['@type']].flat().map(String)
  set('genre', types.map(type => typeGenres[type]).find(Boolean) ?? stringOf(item['genre']) ?? stringOf(item['articleSection']))
  set('dateline', stringOf(item['dateline']))
  set('credit', stringOf(item['creditText']) ?? namesOf(item['sourceOrganization']))
  set('publisher', namesOf(item['publisher']))
  set('language', stringOf(item['inLanguage']))
}

type Item = Readonly<Record<string, unknown>>

/** The first item that is an article, in lists and graphs too. */
function articleIn(data: unknown, depth: number): Item | undefined {
  if (depth > 8 || typeof data !== 'object' || data === null) return undefined
  if (Array.isArray(data)) {
    for (const one of data) {
      const found = articleIn(one, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const item = data as Item
  if ([item['@type']].flat().some(type => articleType.test(String(type)))) return item
  return articleIn(item['@graph'], depth + 1) ?? articleIn(item['mainEntity'], depth + 1)
}

function stringOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return stringOf(value[0])
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap(one => stringOf(typeof one === 'object' && one !== null ? (one as Item)['name'] : one) ?? [])
  return names.length > 0 ? names.join(', ') : undefined
}

/** In: a page and its source. Out: the headline that its head gives (`og:title`, else `title`), with its place; undefined where it gives none. */
export function titleOf(root: Root, source: string): (Span & {readonly text: string; readonly by: string}) | undefined {
  const find = (node: Nodes, test: (element: Element) => boolean): Element | undefined => {
    if (node.type === 'element' && test(node)) return node
    if (node.type === 'root' || (node.type === 'element' && /^(?:html|head)$/.test(node.tagName)))
      for (const child of node.children) {
        const found = find(child, test)
        if (found) return found
      }
    return undefined
  }
  const meta = find(root, one => one.tagName === 'meta' && attribute(one, 'property') === 'og:title')
  const tag = meta && spanOf(meta)
  const value = tag && attributeSpan(source, tag.start, 'content')
  if (meta && value) return {...value, text: attribute(meta, 'content'), by: 'meta-title'}
  const text = find(root, one => one.tagName === 'title')?.children[0]
  const place = text && spanOf(text)
  if (text?.type !== 'text' || !place) return undefined
  // “Storm shuts the harbour | The Courier”: the name of the site is no part of the headline.
  const title = /^([\s\S]{15,}?)\s+[|–—-]\s+[^|]{2,40}$/.exec(text.value.slice(0, 500))?.[1] ?? text.value
  // “Home”, “Article view”: no headline is that short.
  return title.trim().split(/\s+/).length < 4 ? undefined : {...place, text: title, by: 'title-element'}
}
