/** A Ghost post: the API's `{"posts": […]}`, an export's `{"db": […]}`, or one post. Its `html` is read, else its plain text. */
import type {Article} from './article.js'
import {ItemBuilder, known, onlyItem} from './cms.js'
import {UnreadableFile} from './decode.js'
import {parseJson} from './json-text.js'
import type {ReaderInput} from './reader.js'

/** In: a post. Out: its article. Throws `UnreadableFile` where it is malformed, holds several posts or no text. */
export function readGhost({path, source}: ReaderInput): Article {
  const root = parseJson(source)
  const list = root.get('posts') ?? root.get('db', 0, 'data', 'posts')
  const post = list ? onlyItem(list.items(), 'post') : root
  const html = post.text('html')
  const plain = post.text('plaintext')
  if (!html && !plain && (post.get('lexical') ?? post.get('mobiledoc'))) {
    throw new UnreadableFile('broken', 'holds the editor’s own format only; ask the API for it with formats=html')
  }
  const out = new ItemBuilder()
  out.field(post.text('title'), 'headline')
  out.field(post.text('custom_excerpt'), 'deck')
  out.field(post.text('feature_image_caption'), 'caption')
  if (html) out.body(html, true)
  else out.body(plain, false)
  return out.article(
    {path, format: 'ghost', source},
    known({
      headline: post.string('title'),
      genre: post.string('primary_tag', 'name'),
      byline: post.string('primary_author', 'name') ?? post.string('authors', 0, 'name'),
      dateline: undefined,
      credit: undefined,
      language: post.string('locale'),
      embargo: post.string('status') === 'scheduled' ? post.string('published_at') : undefined,
    }),
  )
}
