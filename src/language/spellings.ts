/**
 * What is true of a word as it is written, wherever it stands. Every token holds the spelling that it shares with all tokens
 * written alike, in this article and those before; whoever knows a fact of spellings (its class, the rows it may begin) works
 * it out once and finds it there again.
 */

let places = 0

/** A word, number or mark as it is written. */
export class Spelling {
  readonly text: string
  /** Lower case, typographic apostrophe made straight: for look-ups. */
  readonly lower: string
  readonly #facts: unknown[]

  constructor(text: string, lower: string) {
    this.text = text
    this.lower = lower
    this.#facts = new Array(places)
  }

  /**
   * In: what finds a fact that hangs on text and lower case alone. Out: what tells the fact of a spelling; each is found once.
   * To be called when a module is loaded, not for each article: every spelling has a place for every fact.
   */
  static fact<T extends NonNullable<unknown>>(find: (spelling: Spelling) => T): (spelling: Spelling) => T {
    const place = places++
    const keep = (spelling: Spelling): T => {
      const found = find(spelling)
      spelling.#facts[place] = found
      return found
    }
    return spelling => (spelling.#facts[place] as T | undefined) ?? keep(spelling)
  }
}

/** Dropped when full, so that a long run does not grow it; spellings that tokens still hold stay as they are. */
const most = 30_000
let known = new Map<string, Spelling>()

/** In: a word as it is written. Out: its spelling, the same one for the same text. */
export function spellingOf(text: string): Spelling {
  const had = known.get(text)
  if (had) return had
  if (known.size >= most) known = new Map()
  // A part of a string keeps the whole of it in memory; a copy does not hold the article.
  const copy = ` ${text}`.slice(1)
  const spelling = new Spelling(copy, copy.toLowerCase().replaceAll('’', "'"))
  known.set(copy, spelling)
  return spelling
}
