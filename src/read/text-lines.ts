/** What a line is built like: names and nothing else, a note on its author, the words under a picture. All ask for text with stand-ins. */
import {wordSet} from '../language/word-set.js'
import {capital, letter} from './text-letters.js'
import {captionVerbs, fullDate, pressRole} from './text-vocabulary.js'

const name = `[${capital}][${letter}'’.-]*`

/** “Story by Ann Lee • 3h”: how old the page is. */
const pageAge = /\s*[•·|–—-]\s*\d{1,3}\s?(?:h|hrs?|hours?|d|days?|m|mins?|minutes?)(?: ago| read)?\.?$/i

/** “By Ann Lee and Bo Katz” */
export function isByLine(text: string): boolean {
  // In small letters only over names: “by Ann Lee”
  if (/^by [A-ZÀ]\S* (?:\S+ ){0,3}[A-ZÀ]\S*$/.test(text)) return isNameLine(text.slice(3))
  if (!/^(?:[-–—•]{1,2} ?)?(?:By|BY|Words by|Story by|Written by|Report by|Reported by|Posted by|Author):? /.test(text)) return false
  // “By Ann Lee, alee@courier.example, @annlee on Twitter”
  const names = text
    .replace(/^\W*\w+(?: [bB]y)?:? /, '')
    // “By court reporter Ann Lee”
    .replace(/^(?:the |our )?(?:[a-z-]+ ){0,3}(?:reporter|correspondent|editor|writer)s?,? (?=[A-ZÀ])/, '')
    .replace(/[\w.+-]{1,40}@[\w-]{1,40}(?:\.\w{2,8}){1,2}|@\w{2,30}(?: on (?:Twitter|X|Instagram|Bluesky))?/g, '')
  return isNameLine(/\d/.test(names) ? names.replace(pageAge, '') : names)
}

const joiners = wordSet('and AND in for of the at de del der da di van von al el bin to & | / • · with')
const press = new RegExp(`^(?:${pressRole})$`, 'i')

/** “Ann Lee”, “Ann Lee and Bo Katz   Harbour Courier”: nothing but capitalised names and what joins them. */
export function isNameLine(text: string): boolean {
  let names = 0
  for (const raw of text.split(/[\s,;/]+/)) {
    const word = raw.replace(/^[([@]+|[)\].]+$/g, '')
    if (word === '' || joiners.has(word) || press.test(word)) continue
    if (!/^[A-ZÀ][A-Za-zÀàª'’.-]*$/.test(word)) return false
    names++
  }
  return names > 0
}

const desk =
  /^(?:additional |with (?:additional )?|further )?(?:reporting|writing|editing|compiled|translation|translated|edited|written|production|graphics)(?: and (?:writing|editing|reporting|additional reporting))? (?:by|from|in [a-zàª]+ by):? (.+)$/i

/** “(Reporting by Ann Lee in Lima; Editing by Bo Katz)”: names and nothing else after each label. */
export function isDeskLine(text: string): boolean {
  const parts = text.replace(/^[[(\s]+|[\])\s.]+$/g, '').split(/[;.]\s+/)
  return parts.every(part => {
    const names = desk.exec(part)?.[1]
    return names !== undefined && isNameLine(names)
  })
}

const authorNote = new RegExp(
  `^(?:${name} ){1,4}(?:is|covers|writes|reports|edits) (?:[^."“]{0,80}\\b)?(?:${pressRole}|(?:co-?)?author of)\\b`,
)
/** “Ann Lee is a reporter for the Courier, covering schools.”, “Ann Lee is co-author of a book on ferries.” */
export const isAuthorNote = (text: string): boolean =>
  /^\S+ (?:\S+ ){0,3}(?:is|covers|writes|reports|edits) /.test(text) && authorNote.test(text)

/** The present tense of captions: “Rescuers search the ruins …”. */
export function hasCaptionVerb(text: string): boolean {
  const [head] = text.slice(0, 150).split(/["“”‘:;]/, 1)
  const words = head!.split(/\W+/)
  return words.some((word, i) => captionVerbs.has(word) || captionVerbs.has(`${word} ${words[i + 1]}`))
}

const dateInside = new RegExp(fullDate)
const nameAndDate = new RegExp(`^([^\\d|]+?) ?[|•·/–—] ?(?:${fullDate})$`)
/** “Ann Lee | May 3, 2024”: the author and the day. */
export function isDatedNameLine(text: string): boolean {
  const names = /\d$/.test(text) ? nameAndDate.exec(text)?.[1] : undefined
  return names !== undefined && isNameLine(names)
}

export const hasFullDate = (text: string): boolean =>
  /\d,? \d{4}|\d(?:st|nd|rd|th)? [A-Z][a-z]+\.?,? \d{4}|\d{4}-\d\d|[./]\d\d?[./]\d\d/.test(text) && dateInside.test(text)
