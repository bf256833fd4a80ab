/**
 * Words of an article are strangers: they may hold escape codes, marks that turn the reading direction, line ends, or the
 * beginnings of commands that a build service obeys when it sees them in a log. Every report that echoes them does it through here.
 */

/** Control characters, marks of direction, invisible joiners: nothing that a reader should ever be sent. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Anywhere in a line this begins a command of the GitHub runner. */
const command = /##\[/g

/** In: any text. Out: one line of it, with white space folded and everything that acts on a terminal or a build log taken out. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(unsafe, '\ufffd')
    .replace(command, '##(')
    .trim()
}

/** As `oneLine`, but every UTF-16 code unit stays where it is: for carets under words. */
export function sameWidth(text: string): string {
  return text.replace(/\s/g, ' ').replace(unsafe, '\ufffd').replace(command, '##(')
}

/** A path that begins a line: never the “::” that begins a command of the GitHub runner. */
export function safePath(path: string): string {
  const line = oneLine(path)
  return line.startsWith('::') ? `./${line}` : line
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that means the same and shows nothing unsafe: such characters stand as `\uXXXX`. */
export function safeJson(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space)
    .replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped)
    .replace(command, '#\\u0023[')
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}

/** Text for an XML attribute or element, on one line; characters that XML 1.0 forbids are taken out with the unsafe ones. */
export function xmlText(text: string): string {
  return oneLine(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, character => entities[character]!)
}

/** Text inside Markdown that GitHub renders: no link, emphasis, table cell or HTML of its own. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, character => entities[character]!)
    .replace(/[\\`*_[\]|~#!@]/g, '\\$&')
}
