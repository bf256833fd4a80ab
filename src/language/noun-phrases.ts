/**
 * The noun phrase that begins at a place, with “of …” and appositions. Works word by word with closed word classes only, so that it
 * costs a few look-ups. What stands before a place is read in `subjects.ts`.
 */

import {knownBodyAt} from './bodies.js'
import {isCapital} from './capitals.js'
import type {Word} from './pattern.js'
import {
  determiners,
  documentNouns,
  isAdverb,
  isCalendar,
  isCapitalised,
  isIng,
  isNounForm,
  isNounIng,
  isNounish,
  isPlainVerb,
  isPostnominal,
  isRole,
  isVerb,
  objectPronouns,
  personalPronouns,
  personNouns,
  prepositions,
  pronouns,
  times,
  titles,
} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Most words of one apposition or relative clause. */
export const longest = 28

/** Lower case; empty where no word stands. */
export const text = (word: Word | undefined): string => word?.lower ?? ''
/** Whether a word stands at a place and belongs to a sentence. */
export const same = (words: readonly Word[], at: number, sentence: number): boolean => words[at]?.sentence === sentence

const quoteMarks = new Set('“”"«»„‘’')
export const isQuoteMark = (word: Word | undefined): boolean => word !== undefined && quoteMarks.has(word.text)
const dashMarks = new Set('—–-')
export const isDash = (word: Word | undefined): boolean => word !== undefined && dashMarks.has(word.text[0]!) && /^[—–-]+$/u.test(word.text)

/** “the Salem, Oregon-based firm”, “the Camden, New Jersey-based chain”: a comma that ends no phrase. */
export function opensBase(words: readonly {readonly text: string}[], comma: number): boolean {
  if (words[comma]?.text !== ',' || !isCapital(words[comma - 1]?.text ?? '')) return false
  const based = [comma + 1, comma + 2].find(at => words[at]?.text.endsWith('-based'))
  return based !== undefined && words.slice(comma + 1, based + 1).every(({text}) => isCapital(text))
}

/** Where the relative clause begins in words `from` to `to`, else `to`: “a biologist at the museum | who was not involved”. */
export function relativeIn(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^(?:who|which|whose|whom)$/.test(words[at]!.lower)) return at
  return to
}

/** Whether a finite verb stands in words `from` to `to`; a past tense in -ed may be a participle, and counts where `strict`. */
export function hasVerb(words: readonly Word[], from: number, to: number, strict = false): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!
    // “…, made a list, told him”: with an object behind it, it is no “made by …”.
    const finite = !isPostnominal(word) || determiners.has(text(words[at + 1]))
    if (isVerb(word) && finite && !(at > from && determiners.has(words[at - 1]!.lower)) && text(words[at + 1]) !== 'by') {
      // “an engineer hired by the town”, “the man accused of the theft”, but “…, welcomed the crowd”
      if (strict || !/ed$/.test(word.lower) || determiners.has(text(words[at + 1]))) return true
    }
  }
  return false
}

const venue =
  /^(?:statement|interview|briefing|conference|email|e-mail|post|letter|tweet|message|call|speech|memo|note|filing|affidavit|hearing|rally|release|video|text|court|meeting|testimony|event|ceremony|reply|response|telephone|phone|morning|afternoon|evening|night|week|month|year|day|time|weekend|summit|forum|debate|podcast|address|remarks|report)s?$/

/** In: words and a place. Out: the place after the noun phrase that begins there, -1 where none does. `wide` takes “in …” and relative clauses too. */
export function phraseAfter(words: readonly Word[], from: number, wide = false): number {
  const first = words[from]
  if (!first) return -1
  const {sentence} = first
  if (personalPronouns.has(first.lower) || (objectPronouns.has(first.lower) && first.lower !== 'her')) return from + 1
  // “described *her* as kind”
  if (first.lower === 'her' && same(words, from + 1, sentence) && /^(?:as|of|for|that|to|about)$/.test(text(words[from + 1])))
    return from + 1
  // “according to a friend close to *her*”
  if (first.lower === 'her' && (!same(words, from + 1, sentence) || /^[.,;:!?—–]$/.test(words[from + 1]!.text))) return from + 1
  // “according to *Save the Children*”
  const body = isCapitalised(first) ? knownBodyAt(words, from) : 0
  let at = body > 2 ? from + body : from
  let head = at > from ? at - 1 : -1
  let guard = 0
  while (same(words, at, sentence) && guard++ < 60) {
    const word = words[at]!
    const {lower} = word
    if (determiners.has(lower) && head < 0) {
      // “some *of* the staff”, “one *of* them”
      if (text(words[at + 1]) === 'of' && pronouns.has(lower)) head = at
      at++
      continue
    }
    if (head < 0 && pronouns.has(lower)) {
      head = at++
      continue
    }
    // “the *fans'* group”
    const owners = word.text === "'" && head === at - 1 && text(words[head]).endsWith('s')
    if (lower === "'s" || owners || (word.text === '’' && head === at - 1)) {
      at++
      head = -1
      // Whatever is owned follows; “Ann Lee’s” alone is no source.
      if (!same(words, at, sentence)) return -1
      continue
    }
    if (isQuoteMark(word) && head < 0 && at > from) {
      // “told the station’s “Good Morning” that …”: a programme’s name.
      head = closingMark(words, at)
      if (head < 0) return -1
      at = head + 1
      break
    }
    // “according to the board *add* up to a loss”
    if (head >= 0 && isPlainVerb(word)) break
    const adjective = head < 0 && (isVerb(word) || isIng(word) || isAdverb(word)) && at > from && !prepositions.has(words[at - 1]!.lower)
    // “than *earlier studies* have found”, but “than earlier this year”
    const former = lower === 'earlier' && at === from && same(words, at + 1, sentence) && isNounish(words[at + 1]!)
    if ((isNounish(word) && !(word.kind === 'mark' && head < 0)) || adjective || former) {
      if (
        word.text === '.' &&
        !/^(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|St|Jr|Sr|U\.S|U\.N)$/.test(words[at - 1]?.text ?? '')
      )
        break
      // “according to media *buying* sources”, but “according to police *investigating* officers”
      const compound = head === at - 1 && !personNouns.has(text(words[head])) && personNouns.has(text(words[at + 1]))
      if (isIng(word) && !isNounIng(word) && head >= 0 && !isCapitalised(word) && !compound) break
      // “the *plans* of the board”: a noun, though it could be a verb elsewhere.
      if (!adjective || isNounForm(word)) head = at
      at++
      continue
    }
    if (head < 0) return -1
    const inName = nameGoesOn(words, at, head)
    if (inName === 0) {
      at = tailEnd(words, at, head, wide)
      break
    }
    at += inName
  }
  if (head < 0) return -1
  if (wide && /^(?:who|whose)$/.test(text(words[at])) && same(words, at, sentence)) {
    while (same(words, at, sentence) && words[at]!.kind !== 'mark') at++
  }
  return at
}

/** The mark that closes the one at `at` a few words on, -1 where none does. */
function closingMark(words: readonly Word[], at: number): number {
  let close = at + 1
  while (same(words, close, words[at]!.sentence) && !isQuoteMark(words[close]) && close - at < 8) close++
  return isQuoteMark(words[close]) ? close : -1
}

/** How many marks and words behind a head belong to the name: “told *E! News* that …”, “the coach *(left)*”. */
function nameGoesOn(words: readonly Word[], at: number, head: number): number {
  const {text, sentence} = words[at]!
  if (text === '!' && head === at - 1 && isCapitalised(words[head]!) && same(words, at + 1, sentence)) return 1
  return text === '(' && words[at + 2]?.text === ')' ? 3 : 0
}

/** Where what hangs on a head ends: “briefed on the talks”, “of the board”, “and the mayor”; `at` where nothing does. */
function tailEnd(words: readonly Word[], at: number, head: number, wide: boolean): number {
  const word = words[at]!
  const next = words[at + 1]
  const {lower, sentence} = word
  if (isPostnominal(word) && !isCapitalised(word)) {
    const behind = prepositions.has(text(next)) && same(words, at + 1, sentence) ? at + 2 : at + 1
    // “released *late last month* by the board”
    const end = /^(?:late|early|earlier)$/.test(text(words[behind])) ? -1 : phraseAfter(words, behind, wide)
    return end < 0 ? behindDate(words, at + 1, wide) : end
  }
  // “told Lee *to leave*” is no phrase of the name; “adviser *to the* king” is one of the noun.
  if (lower === 'to' && next && !determiners.has(next.lower) && !isCapitalised(next)) return at
  if (prepositions.has(lower) && next && same(words, at + 1, sentence) && !isCalendar(next) && !times.has(next.lower)) {
    const end = phraseAfter(words, at + 1, wide)
    return end >= 0 && hangsOn(words, at, end, head, wide) ? end : at
  }
  if ((lower === 'and' || word.text === '&') && next) {
    const end = phraseAfter(words, at + 1, wide)
    if (end > 0 && !isVerbNext(words, end, sentence)) return end
  }
  return at
}

/** “published | *on Tuesday in the journal*”: the place after a date and the place that follows it; `at` where no date stands. */
function behindDate(words: readonly Word[], at: number, wide: boolean): number {
  const {sentence} = words[at - 1]!
  let end = prepositions.has(text(words[at])) ? at + 1 : at
  const first = end
  while (
    same(words, end, sentence) &&
    (isCalendar(words[end]!) || times.has(words[end]!.lower) || /^(?:late|early)$/.test(words[end]!.lower))
  )
    end++
  if (end === first) return at
  if (!/^(?:in|by)$/.test(text(words[end])) || !same(words, end + 1, sentence)) return end
  const place = phraseAfter(words, end + 1, wide)
  return place < 0 ? end : place
}

/** Whether the phrase that a preposition at `at` opens and that ends at `end` belongs to the noun before it: “the head *of the board*”, not “Lee *in a statement*”. */
function hangsOn(words: readonly Word[], at: number, end: number, head: number, wide: boolean): boolean {
  const {lower} = words[at]!
  const document = documentNouns.has(words[head]!.lower)
  if (lower === 'of' || lower === 'from' || lower === 'with') return true
  if (lower === 'for') return wide || !document
  if (document && (lower === 'in' || lower === 'by')) return true
  const place = words[end - 1]!
  const short = end - at <= 4 && (isCapitalised(place) || !venue.test(place.lower))
  return (wide || short) && !words.slice(at + 1, end).some(word => venue.test(word.lower))
}

const isVerbNext = (words: readonly Word[], at: number, sentence: number): boolean => {
  const next = words[at]
  if (!next || next.sentence !== sentence) return false
  return isVerb(next) || (isAdverb(next) && words[at + 1] !== undefined && isVerb(words[at + 1]!))
}

/** “her daughter|, Kathy”, “Lind’s biographer|, Ann Lee”: the place after a name that is all there is up to the next mark; -1 where there is none. */
function nameAfter(words: readonly Word[], end: number): number {
  const head = words[end - 1]!
  if (isCapitalised(head) || !(personNouns.has(head.lower) || isRole(head)) || /s$/.test(head.lower)) return -1
  let at = end + 1
  while (same(words, at, head.sentence) && words[at]!.kind === 'word' && isCapitalised(words[at]!) && !isCalendar(words[at]!)) at++
  const next = words[at]
  return at > end + 1 && at - end < 5 && (!next || next.sentence !== head.sentence || /^[,.]$/.test(next.text)) ? at : -1
}

/** “Ann Lee|, assistant chief for the valley”, “|, air safety investigator for the board”: an office that stands without an article. */
function isOffice(words: readonly Word[], from: number): boolean {
  const {sentence} = words[from]!
  for (let at = from; at < from + 7 && same(words, at, sentence); at++) {
    const word = words[at]!
    // “Ann Lee|, Harlow County sheriff's spokesperson”: with the name of the office, up to the next mark.
    const owned = word.lower === "'s" || word.lower === '’s'
    if (!owned && (word.kind !== 'word' || !isNounish(word))) return false
    if (isCapitalised(word) && (at > from ? !isCapitalised(words[at - 1]!) : false)) return false
    const next = words[at + 1]
    if (owned || isCapitalised(word)) continue
    if (isCapitalised(words[from]!)) {
      if (isRole(word) && !/s$/.test(word.lower) && (!next || next.sentence !== sentence || /^[.,]$/.test(next.text))) return true
      continue
    }
    if (isRole(word) && !/s$/.test(word.lower)) return !next || next.kind === 'mark' || /^(?:for|of|at|with|in)$/.test(next.lower)
  }
  return false
}

const opensApposition = wordSet('who whose of former co-founder head acting')

/** In: words and the place after a phrase. Out: the place after its appositions: “Ann Lee|, 45, the mayor of York”. */
export function appositionAfter(words: readonly Word[], end: number): number {
  const {sentence} = words[end - 1]!
  for (let guard = 0; guard < 3; guard++) {
    if (words[end]?.text !== ',' || !same(words, end + 1, sentence)) return end
    const first = words[end + 1]!
    const named = nameAfter(words, end)
    if (named > 0) {
      end = named
      continue
    }
    const opens =
      determiners.has(first.lower) ||
      first.kind === 'number' ||
      (!isCapitalised(first) && (personNouns.has(first.lower) || titles.has(first.lower))) ||
      opensApposition.has(first.lower) ||
      (isCapitalised(words[end - 1]!) && isOffice(words, end + 1))
    if (!opens || isQuoteMark(first)) return end
    let at = end + 1
    while (
      same(words, at, sentence) &&
      words[at]!.text !== ',' &&
      !/^[.!?;:]$/.test(words[at]!.text) &&
      !isQuoteMark(words[at]) &&
      !isDash(words[at]) &&
      at - end < longest
    )
      at++
    if (!/^who/.test(first.lower) && hasVerb(words, end + 1, relativeIn(words, end + 1, at), true)) return end
    // “Ann Lee, author of “Ferries of the North”, said”: a title belongs to it, words that somebody said do not.
    const titled = isQuoteMark(words[at]) && /^(?:of|called|titled|entitled|named)$/.test(text(words[at - 1])) ? closingMark(words, at) : -1
    if (titled > 0) at = titled + 1
    else if (isQuoteMark(words[at])) return end
    if (words[at]?.text === ',' && /^(?:and|or)$/.test(text(words[at + 1]))) return end
    end = at
  }
  return end
}
