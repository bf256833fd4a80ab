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
/** No word is longer; what is (an address, a broken table) hardly comes twice. */
const longest = 40
let known = new Map<string, Spelling>()

/** A part of an article keeps the whole of it in memory, and takes two bytes a letter where the article holds one curly mark. */
function copyOf(text: string): string {
  const codes: number[] = []
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at))
  return String.fromCharCode(...codes)
}

/** In: a word as it is written. Out: its spelling, the same one for the same text. */
export function spellingOf(text: string): Spelling {
  const had = known.get(text)
  if (had) return had
  const copy = copyOf(text)
  const lower = copyOf(copy.toLowerCase().replaceAll('’', "'"))
  // One string for both where they are alike, so that a word is told to be in lower case without looking at its letters.
  const spelling = new Spelling(copy, lower === copy ? copy : lower)
  if (text.length > longest) return spelling
  if (known.size >= most) known = new Map()
  known.set(copy, spelling)
  return spelling
}
