/** A post as WordPress's REST interface gives it: `title` and `content`, each `raw` (block comments and all) or `rendered`. */
import type {Article} from './article.js'
import {ItemBuilder, known, onlyItem} from './cms.js'
import {parseJson} from './json-text.js'
import type {ReaderInput} from './reader.js'

/** In: a post. Out: its article. Throws `UnreadableFile` where it is malformed, holds several posts or no text. */
export function readWordPress({path, source}: ReaderInput): Article {
  const root = parseJson(source)
  const post = root.isArray ? onlyItem(root.items(), 'post') : root
  const out = new ItemBuilder()
  const title = post.text('title', 'raw') ?? post.text('title', 'rendered') ?? post.text('title')
  out.field(title, 'headline')
  out.body(post.text('content', 'raw') ?? post.text('content', 'rendered') ?? post.text('content'), true)
  return out.article(
    {path, format: 'wordpress', source},
    known({
      headline: title?.text.trim(),
      genre: post.string('format') === 'standard' ? undefined : post.string('format'),
      byline: post.string('_embedded', 'author', 0, 'name'),
      dateline: undefined,
      credit: undefined,
      language: post.string('lang'),
      embargo: post.string('status') === 'future' ? post.string('date_gmt') : undefined,
    }),
  )
}
