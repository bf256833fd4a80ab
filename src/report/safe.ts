/**
 * Words of an article are strangers: they may hold escape codes, marks that turn the reading direction, or line ends. Every
 * report that echoes them for a person or a line-based reader does it through here.
 */

/** Control characters, marks of direction, and line and paragraph separators: nothing that a reader should ever be sent. */
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** In: any text. Out: one line of it, with white space folded and everything that acts on a terminal taken out. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029\u0085]+/g, ' ')
    .replace(unsafe, '\ufffd')
    .trim()
}

/** As `oneLine`, but every UTF-16 code unit stays where it is: for carets under words. */
export function sameWidth(text: string): string {
  return text.replace(/[\s\u2028\u2029]/g, ' ').replace(unsafe, '\ufffd')
}
