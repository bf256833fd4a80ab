/**
 * Letters beyond ASCII as one stand-in for each class. The expressions that tell what a paragraph is ask only whether a letter
 * is a capital; spelled with the tables of Unicode, compiling them took longer than all else in reading a first article.
 */

/** Capitals, small letters and all letters as parts of a character class, for text from `withStandIns`. */
export const capital = 'A-ZÀ'
export const small = 'a-zà'
export const letter = 'A-Za-zÀàª'

const standIns = new Map<string, string>()

/** In: any text. Out: a text as long, in which À stands for every capital beyond ASCII, à for every small letter, ª for all others. */
export function withStandIns(text: string): string {
  if (!/[\u00aa-\u1fff\u2071-\uffff]/.test(text)) return text
  return text.replace(/[\u00aa-\u1fff\u2071-\u{10ffff}]/gu, character => {
    let known = standIns.get(character)
    if (known === undefined) {
      known = /\p{Lu}/u.test(character) ? 'À' : /\p{Ll}/u.test(character) ? 'à' : /\p{L}/u.test(character) ? 'ª' : character
      if (known !== character) known = known.repeat(character.length)
      standIns.set(character, known)
    }
    return known
  })
}
