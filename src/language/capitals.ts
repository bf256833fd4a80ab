/** Capital letters, told without the tables of Unicode where a letter is plain: most are, and every word of an article is asked. */

/** Whether a capital letter stands at a place of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** “J.”, “J”: one letter with or without a stop. */
export const isInitial = (text: string): boolean => text.length <= 3 && /^\p{L}\.?$/u.test(text)
