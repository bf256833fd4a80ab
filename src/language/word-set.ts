/** In: words with white space between them. Out: the words. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** In: words with white space between them. Out: the set of them, for look-ups. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))
