/** In: words with blanks or line ends between them. Out: the words. Without a regular expression: every process reads some ten thousand. */
export function words(text: string): readonly string[] {
  const found = text.trim().replaceAll('\n', ' ').split(' ')
  return found.includes('') ? found.filter(Boolean) : found
}

/** In: words with white space between them. Out: the set of them, for look-ups. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))
