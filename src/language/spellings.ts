/**
 * What is true of a word as it is written, wherever it stands. Every token holds the spelling that it shares with all tokens
 * written alike, in this article and those before; whoever knows a fact of spellings (its class, the rows it may begin) works
 * it out once and finds it there again.
 */

let kinds = 0

/** Letters of all words on a shelf; when they are more, a new one is begun. What tokens still hold stays as it is. */
const mostLetters = 300_000

/**
 * Spellings and their facts, these in one list for each fact, in the order in which the spellings were first met. What all words of a text are
 * asked then lies together, and that of the common words, which are met first, closest: with a list for each spelling the processor
 * waited for every answer.
 */
class Shelf {
  readonly known = new Map<string, Spelling>()
  readonly facts: unknown[][] = []
  #letters = 0
  #spellings = 0

  get isFull(): boolean {
    return this.#letters >= mostLetters
  }

  /** In: a word. Out: its place in the lists. */
  place({length}: string): number {
    this.#letters += length
    return this.#spellings++
  }
}

let shelf = new Shelf()

/** A word, number or mark as it is written. */
export class Spelling {
  readonly text: string
  /** Lower case, typographic apostrophe made straight: for look-ups. */
  readonly lower: string
  readonly #shelf: Shelf
  /** Where its facts stand in the lists of its shelf. */
  readonly place: number

  constructor(text: string, lower: string) {
    if (shelf.isFull) shelf = new Shelf()
    this.text = text
    this.lower = lower
    this.#shelf = shelf
    this.place = shelf.place(text)
  }

  /**
   * In: what finds a fact that hangs on text and lower case alone. Out: what tells the fact of a spelling; each is found once.
   * To be called when a module is loaded, not for each article: a fact is never forgotten.
   */
  static fact<T extends NonNullable<unknown>>(find: (spelling: Spelling) => T): (spelling: Spelling) => T {
    const fact = kinds++
    const keep = (spelling: Spelling): T => {
      const found = find(spelling)
      const {facts} = spelling.#shelf
      const list = facts[fact] ?? []
      facts[fact] = list
      // No gaps: a list that has some is slow to read.
      while (list.length < spelling.place) list.push(undefined)
      list[spelling.place] = found
      return found
    }
    return spelling => (spelling.#shelf.facts[fact]?.[spelling.place] as T | undefined) ?? keep(spelling)
  }
}

/** No word is longer; what is (an address, a broken table) hardly comes twice. */
const longest = 40

/** A part of an article keeps the whole of it in memory, and takes two bytes a letter where the article holds one curly mark. */
function copyOf(text: string): string {
  const codes: number[] = []
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at))
  return String.fromCharCode(...codes)
}

/** In: a word as it is written. Out: its spelling, the same one for the same text. */
export function spellingOf(text: string): Spelling {
  const had = shelf.known.get(text)
  if (had) return had
  const copy = copyOf(text)
  const lower = copyOf(copy.toLowerCase().replaceAll('’', "'"))
  // One string for both where they are alike, so that a word is told to be in lower case without looking at its letters.
  const spelling = new Spelling(copy, lower === copy ? copy : lower)
  if (text.length <= longest) shelf.known.set(copy, spelling)
  return spelling
}
