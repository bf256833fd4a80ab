/** Arc XP's ANS: a story's `content_elements`. What is no prose (embeds, raw HTML, link lists) is left out. */
import type {Article} from './article.js'
import {ItemBuilder, known, onlyItem} from './cms.js'
import {type JsonValue, parseJson} from './json-text.js'
import type {ReaderInput} from './reader.js'

/** Groups nest; deeper ones are not written by hand. */
const deepest = 50

function elements(out: ItemBuilder, parent: JsonValue, key: string, quoted: boolean, depth = 0): void {
  if (depth > deepest) return
  for (const child of parent.items(key)) element(out, child, quoted, depth)
}

function element(out: ItemBuilder, value: JsonValue, quoted: boolean, depth: number): void {
  switch (value.string('type')) {
    case 'text':
      if (quoted) out.field(value.text('content'), 'block-quote')
      else out.body(value.text('content'))
      break
    case 'header':
      out.field(value.text('content'), 'crosshead')
      break
    case 'list':
      elements(out, value, 'items', quoted, depth + 1)
      break
    case 'quote':
    case 'blockquote':
      out.field(value.text('content'), 'block-quote')
      elements(out, value, 'content_elements', true, depth + 1)
      out.field(value.text('citation', 'content'), 'credit')
      break
    case 'image':
      out.field(value.text('caption'), 'caption')
      break
    case 'element_group':
      elements(out, value, 'content_elements', quoted, depth + 1)
      break
    case 'correction':
      out.field(value.text('text'), 'note')
      break
    case 'interstitial_link':
      out.field(value.text('content'), 'promo')
      break
    default:
  }
}

/** In: an ANS story. Out: its article. Throws `UnreadableFile` where it is malformed or holds no text. */
export function readAns({path, source}: ReaderInput): Article {
  const root = parseJson(source)
  const story = root.isArray ? onlyItem(root.items(), 'story') : root
  const out = new ItemBuilder()
  out.field(story.text('headlines', 'basic'), 'headline')
  out.field(story.text('subheadlines', 'basic') ?? story.text('description', 'basic'), 'deck')
  for (const author of story.items('credits', 'by')) out.field(author.text('name'), 'byline')
  out.field(story.text('promo_items', 'basic', 'caption'), 'caption')
  elements(out, story, 'content_elements', false)
  return out.article(
    {path, format: 'ans', source},
    known({
      headline: story.string('headlines', 'basic'),
      genre: story.string('subtype') ?? story.string('label', 'basic', 'text') ?? story.string('label', 'basic'),
      byline: story.string('credits', 'by', 0, 'name'),
      dateline: story.string('location'),
      credit: story.string('source', 'name') ?? story.string('distributor', 'name'),
      language: story.string('language'),
      embargo: undefined,
    }),
  )
}
