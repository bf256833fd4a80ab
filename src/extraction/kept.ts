/**
 * What was worked out before and may be asked for again: while someone writes, nearly all paragraphs of an article are those of
 * the reading before.
 */
import type {Paragraph} from '../analysis/types.js'

/** Answers by key. What two readings have not asked for is forgotten, so that it never holds more than two articles' worth. */
export class Kept<T> {
  #now = new Map<string, T>()
  #before = new Map<string, T>()

  #under: unknown

  /** A reading begins. What was answered under another table or setting is forgotten at once. */
  turn(under?: unknown): void {
    this.#before = under === this.#under ? this.#now : new Map()
    this.#now = new Map()
    this.#under = under
  }

  /** In: a key that says everything the answer hangs on. Out: the answer, made only where it is not known. Never change it. */
  get(key: string, make: () => T): T {
    const known = this.#now.get(key) ?? this.#before.get(key) ?? make()
    this.#now.set(key, known)
    return known
  }
}

const keys = new WeakMap<Paragraph, string>()

/** In: a paragraph. Out: everything that can be read of it alone, wherever it stands in the article. */
export function paragraphKey(paragraph: Paragraph): string {
  const made = keys.get(paragraph)
  if (made !== undefined) return made
  const {block, tokens, sentences, quotations} = paragraph
  let key = block.kind as string
  let end = block.start
  for (const token of tokens) {
    key += `\0${token.start - end}${token.kind}\0${token.text}`
    // A newsroom's own word is read as another one.
    if (token.lower !== token.text) key += `\0${token.lower}`
    ;({end} = token)
  }
  for (const {first} of sentences) key += ` ${first}`
  for (const {first, last, marks, depth, closed, continued, words} of quotations)
    key += `\0${first} ${last} ${marks} ${depth} ${closed} ${continued} ${words}`
  keys.set(paragraph, key)
  return key
}
