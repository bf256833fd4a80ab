/**
 * Large and small letters, and expressions with classes of letters. Nearly all words of an article are written in plain letters, and
 * then the tables of Unicode are not asked: V8 reads them anew for each expression that names one (`\p{Lu}`), when it is made and when
 * it is first used, which takes longer than most layers take for an article.
 */

/** Letters beyond ASCII; the marks of typography are none. */
const beyond = /[\u00aa-\u1fff\u2071-\uffff]/

/** Code units that are letters of other kinds, or may be; between them stand the marks of typography. */
const isBeyond = (code: number): boolean => code > 169 && (code < 0x2000 || code > 0x2070)

/** Whether a capital letter stands at a place of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : isBeyond(code) && /^\p{Lu}/u.test(text.slice(at, at + 2))
}
/** Whether a small letter stands at a place of a text. */
export function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 97 && code <= 122 : isBeyond(code) && /^\p{Ll}/u.test(text.slice(at, at + 2))
}
/** “Lee”, “BBC”; also of several words, by the first. */
export const isCapital = (text: string): boolean => isCapitalAt(text, 0)
/** “lee”, “iPhone”. */
export const isSmall = (text: string): boolean => isSmallAt(text, 0)
/** “Lee”, not “BBC” or “iPhone”. */
export const isCapitalThenSmall = (text: string): boolean => isCapitalAt(text, 0) && isSmallAt(text, text.codePointAt(0)! > 0xffff ? 2 : 1)

/** “US”, “BBC”. */
export const isCapitals = (text: string): boolean => isCapitalAt(text, 0) && isCapitalAt(text, 1)

/** An expression whose classes of letters are ASCII's own wherever the text has no other letters. */
export class Lettered {
  readonly #source: string
  readonly #flags: string
  #plain: RegExp | undefined
  #full: RegExp | undefined

  constructor(source: string, flags: string) {
    this.#source = source
    this.#flags = flags
  }

  /** In: a text. Out: the expression that says the right thing of it: for `match`, `replace`, `split`. */
  for(text: string): RegExp {
    if (beyond.test(text)) {
      this.#full ??= new RegExp(this.#source, `${this.#flags}u`)
      return this.#full
    }
    this.#plain ??= new RegExp(inPlainLetters(this.#source), this.#flags)
    return this.#plain
  }
  test(text: string): boolean {
    return this.for(text).test(text)
  }
  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text)
  }
}

const plainLetters: Readonly<Record<string, string>> = {Lu: 'A-Z', Ll: 'a-z', L: 'A-Za-z', M: '', N: '0-9'}

function inPlainLetters(source: string): string {
  let inClass = false
  return source.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/g, (found, property?: string, name?: string) => {
    if (found === '[') inClass = true
    else if (found === ']') inClass = false
    if (!property) return found
    const letters = plainLetters[name!]!
    return inClass ? letters : `[${property === 'P' ? '^' : ''}${letters}]`
  })
}

/**
 * A template tag: lettered`^\p{Lu}{2,}$` is /^\p{Lu}{2,}$/u. Classes are `\p{Lu}`, `\p{Ll}`, `\p{L}`, `\p{N}`, beside others in
 * brackets also `\p{M}`; `\P{…}` only outside of brackets. Of letters beyond the BMP no half may stand alone, so none is asked for.
 */
export const lettered = ({raw: [source]}: TemplateStringsArray): Lettered => new Lettered(source!, '')
/** The same for all places where it matches. */
export const letteredAll = ({raw: [source]}: TemplateStringsArray): Lettered => new Lettered(source!, 'g')

/** “J.”, “J”: one letter with or without a stop. */
export const isInitial = (text: string): boolean => text.length <= 3 && initial.test(text)
const initial = lettered`^\p{L}\.?$`
const letter = lettered`\p{L}`
/** Whether a letter of any script stands in a text. */
export const hasLetter = (text: string): boolean => letter.test(text)
const letterOrDigit = lettered`[\p{L}\p{N}]`
export const hasLetterOrDigit = (text: string): boolean => letterOrDigit.test(text)
const capital = lettered`\p{Lu}`
/** Whether a capital stands anywhere in a text. */
export const hasCapital = (text: string): boolean => capital.test(text)
