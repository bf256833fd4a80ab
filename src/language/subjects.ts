/**
 * Who is speaking: the noun phrase that ends before a verb, with title, apposition and “of …”, or the one that its clause begins
 * with. Works outwards from the cue, word by word, with closed word classes only, so that it costs a few look-ups a cue.
 */

import {knownBodyAt} from './bodies.js'
import {appositionAfter, hasVerb, isDash, isQuoteMark, longest, opensBase, phraseAfter, relativeIn, same, text} from './noun-phrases.js'
import type {Ground, Range, Tag, Word} from './pattern.js'
import {isPlace} from './places.js'
import {isOfficeNoun, isSourceNoun} from './titles.js'
import {
  auxiliaries,
  conjunctions,
  determiners,
  documentNouns,
  isAdverb,
  isCalendar,
  isCapitalised,
  isContracted,
  isIng,
  isNounForm,
  isNounIng,
  isNounish,
  isPostnominal,
  isRole,
  isVerb,
  objectPronouns,
  personalPronouns,
  personNouns,
  prepositions,
  pronouns,
  smallNumbers,
  subordinators,
  times,
} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Determiners that no name takes. */
const pointers = new Set(['that', 'this', 'these', 'those', 'no'])

/** “the *place* officials say …”, “one *reason* farmers say …”: what follows such a noun is no part of its phrase but says something of it. */
const neverModifier = wordSet('place places reason reasons thing things way ways something anything everything nothing')

const isPluralPerson = (word: Word): boolean =>
  /^(?:police|people)$/.test(word.lower) || (/[^s]s$/.test(word.lower) && personNouns.has(word.lower) && !isCapitalised(word))

const papersByTime = wordSet('daily weekly monthly quarterly fortnightly')

/** “*The Danish daily* reports that …”: a paper, and no word for how often; not “the board daily reports”. */
export function isPeriodical(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !papersByTime.has(word.lower)) return false
  for (let i = at - 1; i >= Math.max(0, at - 4) && same(words, i, word.sentence); i--) {
    if (/^(?:a|the|this|that)$/.test(words[i]!.lower)) return true
    // “the Spanish *sports* daily”
    if (
      !isCapitalised(words[i]!) &&
      !/^(?:national|regional|local|sports?|business|financial|leading|top|left-wing|right-wing|tabloid|conservative|liberal|evening|morning|state-run|independent)$/.test(
        words[i]!.lower,
      )
    )
      return false
  }
  return false
}

const tellers = /^(?:police|prosecutors|officials|authorities|investigators|detectives|witnesses|neighbou?rs|critics|experts|officers)$/
const toldOf = wordSet('man woman boy girl suspect gunman driver attacker person child teenager couple men women house car vehicle van')

/** “the woman | *police* say he shot”, “a man *witnesses* saw”: who is spoken of stands before who speaks, and is no part of it. */
const followsTheOther = (words: readonly Word[], head: number): boolean =>
  tellers.test(words[head]!.lower) &&
  toldOf.has(text(words[head - 1])) &&
  determiners.has(text(words[head - 2])) &&
  same(words, head - 2, words[head]!.sentence)

const gathered = wordSet(
  'few number dozen hundred thousand couple handful group team panel string series range total further record good great',
)

const placesInTime = wordSet('meantime moment past end process wake time')

/** Determiner, modifiers and head that end before `end`; -1 where there is none. */
function coreBefore(words: readonly Word[], end: number): number {
  const head = words[end - 1]
  if (!head) return -1
  const {sentence} = head
  let at = end - 1
  // “*Save the Children* said”: a name that holds a verb, an article or a preposition.
  if (isCapitalised(head))
    for (const length of [3, 4, 5])
      if (same(words, end - length, sentence) && knownBodyAt(words, end - length) === length) return end - length
  if (head.text === ')') {
    while (at > 0 && same(words, at - 1, sentence) && words[at]!.text !== '(' && end - at < 8) at--
    return words[at]?.text === '(' && at > 0 ? coreBefore(words, at) : -1
  }
  // “@annlee wrote”
  if (text(words[end - 2]) === '@' && same(words, end - 2, sentence)) return end - 2
  // “Some said *they’re* worried”: written as one word.
  if (isContracted(head)) return at
  if (pronouns.has(head.lower) && !isNounish(head)) {
    if (subordinators.has(head.lower) && head.lower !== 'who') return head.lower === 'one' ? at : -1
    // “reported that *one of the two* said”
    const determined = determiners.has(text(words[at - 1])) && text(words[at - 1]) !== 'that'
    return determined && same(words, at - 1, sentence) && !personalPronouns.has(head.lower) ? at - 1 : at
  }
  // “a source close to *him*”
  if (objectPronouns.has(head.lower) && prepositions.has(text(words[at - 1]))) return at
  if (text(head) === "'s" || text(head) === "'") return -1
  const postnominal = isPostnominal(head) && !isCapitalised(head)
  // “a man familiar with the *plans* said”: a noun behind its article, though elsewhere it is a verb.
  const determined = isNounForm(head) && determinerWithin(words, end - 1, 2)
  if (!isNounish(head) && !postnominal && !determined && !isPeriodical(words, end - 1)) return -1
  if (postnominal) {
    // “people briefed on …”: what stands before has to be a noun phrase itself.
    const inner = coreBefore(words, at)
    return inner >= 0 && isNounish(words[at - 1]!) ? inner : -1
  }
  if (head.kind === 'mark') return -1
  if (followsTheOther(words, end - 1)) return end - 1
  let seenName = isCapitalised(head)
  for (at = end - 1; at > 0 && same(words, at - 1, sentence); at--) {
    const word = words[at - 1]!
    const {lower} = word
    // “that Ann Lee said”: a name takes no “that”.
    if (pointers.has(lower) && isCapitalised(words[at]!)) break
    // “say that engineers warned”: a plural takes none either.
    if (lower === 'that' && (/[^s]s$/.test(head.lower) || /^(?:police|people|women|men)$/.test(head.lower))) break
    if (neverModifier.has(lower)) break
    if (determiners.has(lower) && !(isCapitalised(word) && lower === 'no')) {
      // “an accident | authorities suspect”: a plural takes no “a”.
      if (/^an?$/.test(lower) && at < end - 1 && isPluralPerson(head) && !gathered.has(words[at]!.lower) && words[at]!.kind !== 'number')
        return end - 1
      const earlier = words[at - 2]
      return earlier && same(words, at - 2, sentence) && /^(?:all|both|half|such|many)$/.test(earlier.lower) ? at - 2 : at - 1
    }
    if (lower === "'s" || (lower === "'" && /s$/.test(text(words[at - 2])))) {
      const owner = coreBefore(words, at - 1)
      return owner < 0 ? at : extend(words, owner)
    }
    if (word.text === '.' && /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|St|Jr|Sr)$/.test(words[at - 2]?.text ?? '')) continue
    if (opensBase(words, at - 1)) continue
    // “Paul “Sparky” Holm”
    if (
      seenName &&
      isQuoteMark(word) &&
      isQuoteMark(words[at - 3]) &&
      isCapitalised(words[at - 2]!) &&
      words[at - 4] &&
      isCapitalised(words[at - 4]!)
    ) {
      at -= 2
      continue
    }
    if (word.kind === 'mark' && word.text !== '&' && word.text !== '/' && word.text !== '-') break
    if (isCapitalised(word)) {
      if (!isNounish(word)) break
      seenName = true
      continue
    }
    // A lower-case word before a name is a title or role (“spokesman Ann Lee”, “former minister Ann Lee”), else the name begins here.
    // “two | U.S. officials”: how many there are stands before the adjective of a land or house.
    const counts = isCapitalised(words[at]!) && !isCapitalised(head) && /[^s]s$/.test(head.lower)
    if (counts && (smallNumbers.has(lower) || /^\d{1,3}$/.test(lower)))
      return same(words, at - 2, sentence) && determiners.has(text(words[at - 2])) ? at - 2 : at - 1
    if (
      seenName &&
      isCapitalised(words[at]!) &&
      !isRole(word) &&
      !/^(?:ex-|co-|then-|vice-|(?:north|south|east|west)(?:-?(?:east|west))?ern$|central$|former|then|acting|interim|late|fellow|star|longtime|veteran)/.test(
        lower,
      )
    ) {
      if (
        prepositions.has(lower) ||
        subordinators.has(lower) ||
        word.kind === 'number' ||
        // “the agency quoted | Marek as saying”
        /^(?:quoted|quotes|cited|cites)$/.test(lower) ||
        placesInTime.has(lower) ||
        !determinerWithin(words, at - 1, 3)
      )
        break
      continue
    }
    if (!isNounish(word)) {
      const reach = isVerb(word) || isIng(word) || isAdverb(word) ? determinerWithin(words, at - 1, 2) : false
      if (!reach) break
    }
  }
  return at
}

function determinerWithin(words: readonly Word[], at: number, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (words[i]!.sentence !== words[at]!.sentence) return false
    if (determiners.has(words[i]!.lower) || words[i]!.kind === 'number') return true
    if (!isNounish(words[i]!)) return false
  }
  return false
}

/** What has been done to those whom the noun before names. */
const victims = wordSet(
  'killed injured wounded hurt lost missing arrested detained held jailed displaced trapped stranded rescued evacuated abducted kidnapped',
)

/** Takes in what a phrase that begins at `start` hangs on: “(a spokesman for) the ministry”, “(the man who owns) the boat”, “(Ann and) Bo”. */
function extend(words: readonly Word[], start: number): number {
  const {sentence} = words[start]!
  for (let guard = 0; guard < 8; guard++) {
    const before = words[start - 1]
    if (!before || before.sentence !== sentence) return start
    // “had to justify the move after | the minister said”: a clause begins there.
    if (prepositions.has(before.lower) && !isCapitalised(before) && !/^(?:after|before|since|until)$/.test(before.lower)) {
      const outer = coreBefore(words, start - 1)
      if (outer >= 0) {
        start = outer
        continue
      }
      // “Relatives of nine sailors *lost in* the storm | said”
      const [victim, undergone] = [words[start - 3], words[start - 2]]
      const lost = victim && undergone && victims.has(undergone.lower) && isNounish(victim) && same(words, start - 3, sentence)
      const hurt = lost ? coreBefore(words, start - 2) : -1
      if (hurt >= 0) {
        start = hurt
        continue
      }
    }
    // “Conservatives *such as* Mayor Lind”: the group speaks, of whom one is named.
    if (before.lower === 'as' && words[start - 2]?.lower === 'such' && words[start - 2]!.sentence === sentence) {
      const outer = coreBefore(words, start - 2)
      if (outer < 0) return start
      start = outer
      continue
    }
    if (before.lower === 'and' || before.lower === 'or' || before.text === '&') {
      const outer = coreBefore(words, start - 1)
      if (outer < 0) return start
      const listed = listedName(words, outer)
      if (listed >= 0) {
        start = listed
        continue
      }
      const edge = listStart(words, extend(words, outer))
      const border = words[edge - 1]
      const free =
        !border ||
        border.sentence !== sentence ||
        border.kind === 'mark' ||
        subordinators.has(border.lower) ||
        conjunctions.has(border.lower) ||
        neverModifier.has(border.lower)
      return free ? edge : start
    }
    // “The aide who took the call recalled that | he”: a subject begins its own clause.
    const outer = nominative.test(words[start]!.lower) ? -1 : relativeBefore(words, start)
    if (outer < 0) return start
    start = outer
  }
  return start
}

/** “*Holm,* Lind and other mayors”: where a list of bare names begins that opens a clause and goes on at a place; else the place itself. */
function listStart(words: readonly Word[], from: number): number {
  const {sentence} = words[from]!
  let first = from
  let names = 0
  while (words[first - 1]?.text === ',' && same(words, first - 2, sentence) && isBareName(words[first - 2]!) && names < 6) {
    first -= 2
    while (same(words, first - 1, sentence) && isBareName(words[first - 1]!)) first--
    names++
  }
  const opener = words[first - 1]
  const opens = !opener || opener.sentence !== sentence || /^(?:if|while|that|because|although|though|whether|but|and)$/.test(opener.lower)
  return names > 0 && opens && isBareName(words[from]!) ? first : from
}

const isBareName = (word: Word): boolean =>
  word.kind === 'word' &&
  isCapitalised(word) &&
  isNounish(word) &&
  !isAdverb(word) &&
  !isCalendar(word) &&
  !times.has(word.lower) &&
  !prepositions.has(word.lower) &&
  !subordinators.has(word.lower) &&
  !determiners.has(word.lower) &&
  !pronouns.has(word.lower)

const offices = wordSet('department ministry minister secretary committee')

/** “the Department for Roads, | Housing and Water”, “a study of births in Chile, | Peru and Spain”, “voters in Chile, | Peru and Spain”: where a phrase begins that ends in a list of names; -1 where the words before are none. */
function listedName(words: readonly Word[], at: number): number {
  if (words[at - 1]?.text !== ',' || !isCapitalised(words[at]!)) return -1
  const {sentence} = words[at]!
  for (let i = at - 2; i > 0 && at - i < 9 && same(words, i, sentence); i--) {
    const word = words[i]!
    if (/^(?:for|of)$/.test(word.lower) && offices.has(words[i - 1]!.lower)) return coreBefore(words, i)
    if (/^(?:in|from|across)$/.test(word.lower)) {
      const core = coreBefore(words, i)
      const whole = core < 0 ? -1 : extend(words, core)
      if (whole < 0) return -1
      const ahead = words.slice(whole, i)
      if (ahead.some(({lower}) => documentNouns.has(lower))) return whole
      // “*Most voters in Ostby*, Harlow and Leeds said”, but “It angers voters in Ostby, Holm and Lind said”.
      const opener = words[whole - 1]
      const opens = !opener || opener.sentence !== sentence || /^(?:that|but|and|while)$/.test(opener.lower)
      return opens && personNouns.has(ahead.at(-1)!.lower) ? whole : -1
    }
    if (!isCapitalised(word) && word.text !== ',' && word.lower !== 'and') return -1
  }
  return -1
}

const nominative = /^(?:he|she|they|we|i)$/

/** “The nurse who treated | him”: where the phrase begins whose relative clause runs up to `end`; -1 where there is none. */
function relativeBefore(words: readonly Word[], end: number): number {
  const {sentence} = words[end - 1]!
  // “those who are inclined to | believe”, “a man who has largely | rejected”: the verb is the clause's own.
  let before = end - 1
  while (before > 0 && isAdverb(words[before]!)) before--
  if (words[before]!.kind === 'mark' || words[before]!.lower === 'to' || auxiliaries.has(words[before]!.lower)) return -1
  for (let at = end - 1; at > 0 && end - at < 14 && same(words, at - 1, sentence); at--) {
    const word = words[at]!
    // “a man who asked not to be named *said* he heard Lee talk of | …”
    if (word.kind === 'mark' || word.lower === 'said') return -1
    // “an incumbent who | voters thought had failed”: the clause has a subject of its own.
    if (word.lower === 'who' && at === end - 1) return -1
    // “the hacker whose post | revealed”: what is his is no clause.
    if (word.lower === 'who' || word.lower === 'which' || (word.lower === 'whose' && hasVerb(words, at + 1, end)))
      return isNounish(words[at - 1]!) ? coreBefore(words, at) : -1
  }
  return -1
}

/** Farthest that whoever does something may stand before what it is done to. */
const doing = 9
const heads = /^(?:one|many|some|others|several|most|those|group|party|team|crew|panel|committee|company|firm|union|campaign)$/

const particles = /^(?:out|up|down|off|over)$/

/**
 * “*The man driving* the bus | said”, “*The lawyer hired to defend* him | said”, “*A group that opposes* the plan | said”: where the phrase
 * begins in which a noun from `from` on is what something is done to; -1 where it is not, or where it is open who does it.
 */
function doerBefore(words: readonly Word[], noun: number): number {
  // “A memo laying *out* the plan”, “a study tracking *4,000* nurses”
  let from = noun
  if (words[from - 1]?.kind === 'number' && same(words, from - 1, words[noun]!.sentence)) from--
  if (particles.test(text(words[from - 1])) && words[from - 2] && isIng(words[from - 2]!)) from--
  const deed = words[from - 1]
  if (deed?.kind !== 'word' || isCapitalised(deed) || !same(words, from - 1, words[noun]!.sentence)) return -1
  // “a group that backs it says | *they*”: a subject.
  if (nominative.test(words[noun]!.lower)) return -1
  if ([prepositions, conjunctions, subordinators, pronouns, determiners].some(list => list.has(deed.lower))) return -1
  let at = modifierStart(words, from - 1)
  if (at < 0) return -1
  while (at > 0 && isAdverb(words[at - 1]!)) at--
  const core = at > 0 ? coreBefore(words, at) : -1
  if (core < 0) return -1
  let start = extend(words, core)
  if (!isDoer(words, start, at)) return -1
  // “The *last* man to see it”
  if (times.has(text(words[start - 1])) && determiners.has(text(words[start - 2]))) start -= 2
  const border = words[start - 1]
  const opens =
    !border ||
    border.sentence !== deed.sentence ||
    border.kind === 'mark' ||
    conjunctions.has(border.lower) ||
    subordinators.has(border.lower)
  return opens ? start : -1
}

/** Where what says more of a noun begins, as a verb of it stands at a place: “*driving*”, “*hired to defend*”, “*that opposes*”; -1 where no such words do. */
function modifierStart(words: readonly Word[], verb: number): number {
  const {sentence} = words[verb]!
  for (let at = verb - 1; at > 0 && verb - at < doing && same(words, at, sentence); at--) {
    const {kind, lower} = words[at]!
    if (kind === 'mark') break
    // “The board ruled *that*”: only behind a noun does it say more of one; “the plan that *the mayor*” has a subject of its own.
    if (lower === 'that')
      return isNounish(words[at - 1]!) &&
        !determiners.has(words[at + 1]!.lower) &&
        !pronouns.has(words[at + 1]!.lower) &&
        !isCapitalised(words[at + 1]!)
        ? at
        : -1
  }
  const before = words[verb - 1]
  if (before?.kind !== 'word' || !same(words, verb - 1, sentence)) return -1
  // “the judge *hearing the* case”, but “the planning board”; “is driving”, “after driving” are of somebody else
  const ing = isNounIng(words[verb]!) ? determiners.has(text(words[verb + 1])) : isIng(words[verb]!)
  if (ing) return auxiliaries.has(before.lower) || prepositions.has(before.lower) || subordinators.has(before.lower) ? -1 : verb
  if (before.lower !== 'to') return -1
  let at = verb - 1
  // “set *up* to study”
  if (/^(?:up|out|on|in|back|over)$/.test(text(words[at - 1]))) at--
  const leading = words[at - 1]
  if (!leading || !same(words, at - 1, sentence)) return -1
  // “*hired* to defend”, “*trying* to sell”, “the first woman | to lead”
  const participle = (isIng(leading) && !isNounIng(leading)) || /(?:^(?:set|chosen|sent|brought|paid)|ed)$/.test(leading.lower)
  return participle ? at - 1 : at
}

/** Whether a phrase names somebody, or a paper, that could speak. */
function isDoer(words: readonly Word[], from: number, to: number): boolean {
  let end = from + 1
  while (end < to && !(prepositions.has(words[end]!.lower) && !isCapitalised(words[end]!))) end++
  const head = words[end - 1]!
  return (
    isSourceNoun(head.lower) ||
    isRole(head) ||
    heads.test(head.lower) ||
    (/[^s]s$/.test(head.lower) && isCapitalised(head)) ||
    (documentNouns.has(head.lower) && end - from > 1)
  )
}

/** “Ava, *Ohio*”, “Ava, *Mo.*”: a state or country behind a comma and a town. */
const isStateOf = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.text === ',' &&
  same(words, from - 2, words[from]!.sentence) &&
  isCapitalised(words[from - 2]!) &&
  !isCalendar(words[from - 2]!) &&
  isPlace(
    words
      .slice(from, to)
      .map(word => word.text)
      .join(' '),
  )

const leads = wordSet(
  'however meanwhile too though also in on at during after before when while as for by with speaking appearing from through under until since then instead again moreover likewise asked citing yesterday today earlier later reportedly nevertheless nonetheless of',
)

/** In: words and the place after which a verb begins. Out: the subject before it with its appositions, undefined where none is certain. */
export function subjectBefore(words: readonly Word[], end: number, depth = 0): Range | undefined {
  const last = words[end - 1]
  if (!last) return undefined
  const {sentence} = last
  // “Ann Lee *herself* hinted”
  if (/^(?:him|her|it)self$|^themselves$/.test(last.lower) && words[end - 2]?.kind === 'word' && same(words, end - 2, sentence)) {
    const bearer = subjectBefore(words, end - 1, depth)
    return bearer && {from: bearer.from, to: end}
  }
  // “…, appearing on “The Morning,” revealed”: American style puts the comma inside.
  const inside = isQuoteMark(last) && words[end - 2]?.text === ','
  if (last.text === ',' || inside || isDash(last)) {
    if (depth > 3) return undefined
    let quoted = inside
    for (let at = inside ? end - 3 : end - 2; at > 0 && same(words, at, sentence) && end - at < longest; at--) {
      const word = words[at]!
      if (isQuoteMark(word) && word.text !== '’') quoted = true
      if (word.text !== (inside ? ',' : last.text)) continue
      const first = words[at + 1]!
      const venue = /^(?:speaking|appearing|writing|asked|quoted|who|which|whose)$/.test(first.lower)
      if (quoted && !venue) return undefined
      let outer = subjectBefore(words, at, depth + 1)
      // “Ann Lee, a driver from Ava, *Ohio*, who lost her job, | said”: the state is where the town is.
      if (outer && first.lower !== 'which' && isStateOf(words, outer.from, at)) outer = subjectBefore(words, outer.from - 1, depth + 1)
      // “Ann Lee, the head of x, y and z, said”: the comma belonged to the apposition.
      if (!outer || words[outer.from]!.kind === 'number') continue
      // “Ann Lee, head of the clinic, a charity in Leeds, | said”: an apposition of an apposition.
      if (
        words[outer.from - 1]?.text === ',' &&
        isCapitalised(words[outer.from - 2]!) &&
        !isCapitalised(words[outer.from]!) &&
        // “However, two guards, who were there, | said”
        !leads.has(words[outer.from - 2]!.lower) &&
        !isAdverb(words[outer.from - 2]!) &&
        depth === 0
      ) {
        const whole = subjectBefore(words, outer.from - 1, depth + 1)
        if (whole) return {from: whole.from, to: end - 1}
      }
      if ((leads.has(first.lower) && first.lower !== 'of') || (isIng(first) && !isNounIng(first) && !isCapitalised(first))) return outer
      if (hasVerb(words, at + 1, relativeIn(words, at + 1, end - 1))) return undefined
      if (isAdverb(first) && end - 1 - at <= 2) return outer
      return {from: outer.from, to: end - 1}
    }
    return undefined
  }
  let core = coreBefore(words, end)
  // “an official who asked not to be named | said”
  if (core < 0) core = relativeBefore(words, end)
  // “The officer chasing *him* | said”
  if (core < 0 && objectPronouns.has(last.lower)) core = doerBefore(words, end - 1)
  if (core < 0) return undefined
  const head = words[end - 1]!
  const from = extend(words, core)
  const doer = doerBefore(words, from)
  if (doer >= 0) return {from: doer, to: end}
  const border = words[from - 1]
  // “whose post revealed”: the post is nobody, and its owner stands elsewhere.
  if (words[from]!.lower === 'whose') return undefined
  // “Lee, who is a deacon in Ostby | said”: what somebody is hangs on who it is.
  if (border && /^(?:is|was|are|were)$/.test(border.lower) && same(words, from - 1, sentence)) {
    const relative = from - 2
    if (text(words[relative]) !== 'who' || !same(words, relative, sentence) || depth > 3) return undefined
    const outer = subjectBefore(words, words[relative - 1]?.text === ',' ? relative - 1 : relative, depth + 1)
    return outer && {from: outer.from, to: end}
  }
  // “The mayor while speaking in Leeds, … | said”: what hangs on a preposition is not the subject.
  if (
    border &&
    border.sentence === sentence &&
    prepositions.has(border.lower) &&
    !isCapitalised(border) &&
    !/^(?:after|before|since|until|with|like)$/.test(border.lower)
  )
    return undefined
  if (
    from === core &&
    words[core]!.text !== '@' &&
    !isCapitalised(head) &&
    head.kind === 'word' &&
    !determiners.has(words[core]!.lower) &&
    !pronouns.has(head.lower)
  ) {
    // A bare noun is a source only where it is people or papers: “police said”, not “noise said”.
    const plural = /s$/.test(head.lower) && !/(?:ss|us|is)$/.test(head.lower)
    if (
      !plural &&
      !personNouns.has(head.lower) &&
      !documentNouns.has(head.lower) &&
      !words.slice(core, end).some(word => isCapitalised(word) || text(word) === "'s")
    )
      return undefined
  }
  return {from, to: end}
}

/** The subject of the clause that a place stands in, looking from the clause's beginning: for “…, warning that …” and “… and warned that …”. */
export function clauseSubject(words: readonly Word[], first: number, before: number): Range | undefined {
  // “To Hale,” may end a paragraph.
  if (first >= words.length) return undefined
  let at = first
  const {sentence} = words[first]!
  for (let guard = 0; guard < 4; guard++) {
    while (
      at < before &&
      (words[at]!.kind === 'mark' || conjunctions.has(words[at]!.lower) || (isAdverb(words[at]!) && !pronouns.has(words[at]!.lower)))
    )
      at++
    if (at >= before || !same(words, at, sentence)) return undefined
    const word = words[at]!
    const intro =
      prepositions.has(word.lower) ||
      (subordinators.has(word.lower) && word.lower !== 'that') ||
      isIng(word) ||
      times.has(word.lower) ||
      (isVerb(word) && !isNounish(word)) ||
      word.lower === 'according'
    if (intro) {
      let comma = at
      while (comma < before && same(words, comma, sentence) && words[comma]!.text !== ',') comma++
      if (comma >= before) return undefined
      at = comma + 1
      continue
    }
    const end = phraseAfter(words, at, true)
    if (end < 0 || end > before) return undefined
    const whole = appositionAfter(words, end)
    let next = whole > end && words[whole]?.text === ',' ? whole + 1 : whole
    while (next < before && isAdverb(words[next]!)) next++
    // “At dawn, rebels, …”: a list or an introduction, not a subject.
    if (next >= before || (objectPronouns.has(word.lower) && word.lower !== 'it'))
      return next === before ? {from: at, to: Math.min(whole, before)} : undefined
    if (words[next]!.text === ',') {
      at = next + 1
      continue
    }
    return {from: at, to: whole > end && whole < before ? whole : end}
  }
  return undefined
}

/**
 * “a rope *intended* to hold the boat”, “policies intended to help”: made for it, where no person or body stands right before the word;
 * “the owners intended to sell” tells what they had in mind.
 */
export function isMadeFor(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]!.lower !== 'intended' || !/^(?:to|for)$/.test(words[at + 1]?.lower ?? '') || before?.kind !== 'word') return false
  const intends =
    auxiliaries.has(before.lower) ||
    isAdverb(before) ||
    personalPronouns.has(before.lower) ||
    before.lower === 'who' ||
    isOfficeNoun(before.lower) ||
    isRole(before) ||
    isCapitalised(before)
  return !intends
}

/** The source of a row: a noun phrase with its appositions. */
export const subjectTag: Tag<Ground> = {
  after({words}, at) {
    const end = phraseAfter(words, at)
    return end < 0 ? -1 : appositionAfter(words, end)
  },
  before({words}, end) {
    const range = subjectBefore(words, end)
    return range ? range.from : -1
  },
}
