/**
 * Names of the article: every person, body, place and outlet that is named anywhere in it, whether or not it is a source,
 * so that “Roe”, “the mayor” or “the paper” can be led back to the full name.
 */
import {isKnownBody} from '../language/bodies.js'
import {isCapitalAt, isInitial} from '../language/capitals.js'
import {looksLikeOutlet, type Masthead, mastheads, type Outlet} from '../language/mastheads.js'
import {type NameWord, nameWord, nameWordOf} from '../language/name-words.js'
import {fold, spelledAsKnown} from '../language/names.js'
import {type Country, countryNamed, countryOfCapital, isPlace, seatOf} from '../language/places.js'
import {commonBeginnings, courtesyTitles, type Gender, platforms, roleNouns} from '../language/titles.js'
import {cueVerb, past, third} from '../language/verbs.js'
import {readIntroduction} from './sources-introductions.js'
import {firstAt} from './sources-phrase.js'
import {isCapital, nameStarts, nicknameEnd, opensSentence, outletAt, partTitles, type Run, runEnd} from './sources-runs.js'
import type {AnalysisOptions, Paragraph, Token} from './types.js'

export type NameType = 'person' | 'body' | 'place' | 'outlet' | 'other'

/** Someone or something that the article names. */
export interface Name {
  readonly id: number
  type: NameType
  /** Longest form the article prints, without titles. */
  full: string
  outlet: Outlet | undefined
  country: Country | undefined
  gender: Gender | undefined
  /** Offices and descriptions it is introduced by: `mayor`, `president`; with them their modifiers: `venezuelan`, `former`. */
  readonly roles: Set<string>
  readonly roleWords: Set<string>
  /** Whether the article goes on with the last word alone (“Roe”, of a person) or the first (“Goldman”, of a firm). */
  calledByLast: boolean
  calledByFirst: boolean
  /** Stands large inside a sentence somewhere, not only where any word would. */
  midSentence: boolean
  /** Stands after “in” or “near” somewhere: a town that no list knows. */
  located: boolean
  /** Where the article names it, in the order in which that was found. */
  readonly mentions: NameMention[]
}

export interface NameMention {
  readonly name: Name
  readonly paragraph: number
  /** Tokens of the paragraph, `last` exclusive; titles not included. */
  readonly first: number
  readonly last: number
  /** With its titles: “Sen. Ann Lee”. */
  readonly titled: number
  readonly start: number
  readonly end: number
  /** “Roe’s”. */
  readonly possessive: boolean
  /** Named only as somebody's kin: “his son, *Bo Roe*”, “the daughter of *Ann Roe*”. */
  readonly kin: boolean
}

export interface Names {
  readonly all: readonly Name[]
  /** In reading order. */
  readonly mentions: readonly NameMention[]
  readonly byParagraph: readonly (readonly NameMention[])[]
  /** Initials and short forms that the article itself explains: “FAA” to its full name. */
  readonly explained: ReadonlyMap<string, Name>
  /** Bodies by every word of their name, lower case: “office” to “U.S. Attorney’s Office”. */
  readonly bodiesWith: ReadonlyMap<string, readonly Name[]>
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'])
/** “Ann Lee KC”: honours behind a name, which are no part of it. */
const honours = /^(?:KC|QC|SC|OBE|MBE|CBE|KBE|DBE|CMG|FRS|FBA)$/

const articles = new Set(['the', 'a', 'an', 'its', 'their'])
const locating = new Set(['in', 'near', 'outside', 'around'])
const settlements = new Set('city town village capital port province suburb island district'.split(' '))

const kin =
  /^(?:son|daughter|child|wife|husband|widow|widower|brother|sister|father|mother|nephew|niece|cousin|grandson|granddaughter|descendant)$/
function isKin(tokens: readonly Token[], titled: number): boolean {
  const before = tokens[titled - 1]
  if (!before) return false
  // “his wife Ann Roe”, “His son, Bo Roe,”
  if (kin.test(before.lower) || (before.text === ',' && kin.test(tokens[titled - 2]?.lower ?? ''))) return true
  for (let at = titled - 1; at >= Math.max(1, titled - 6) && tokens[at]!.kind === 'word'; at--)
    if (tokens[at]!.lower === 'of') return kin.test(tokens[at - 1]!.lower)
  return false
}
/** “a Tony Award”: named after somebody, and nobody. */
const honour = /^(?:awards?|prizes?|medals?|trophy|cup|bowl|oscars?|emmys?|grammys?|shield|fellowship|scholarship)$/
/** First words of what every town and county has: their full name says of which. */
const localBody =
  /^(?:sheriff|police|fire|school|city|town|village|county|borough|township|planning|zoning|parks|district|medical|coroner|health|housing|transit|attorney|prosecutor|public)(?:['’]s)?$/

const ageOrClause = /^(?:who|whose|\d+)$/

/** What a row of capitals is: a name behind so many titles, nothing, or to be asked once all long names are known. */
type Reading = {readonly name: Name; readonly titles: number} | 'nothing' | 'short'

/** Whether a verb of saying, “has” or a possessive follows: what stands before may be somebody. */
const isSubject = (next: Token | undefined): boolean =>
  next !== undefined && (/^(?:has|had|was|is|['’]s)$/.test(next.lower) || ((cueVerb(next.lower)?.forms ?? 0) & (past | third)) > 0)

const spaced = (words: readonly NameWord[]): string => words.map(({text}) => text).join(' ')

/** “the South China Sea”, “the Brand Hills”: no body that could speak. */
const waters =
  / (?:Sea|Gulf|Ocean|Strait|Straits|Channel|River|Canal|Lake|Lakes|Bay|Peninsula|Mountains|Hills|Valley|Plains|Desert|Coast|Islands?|Delta|Plateau|Basin|Rockies|Alps)$/
/** “Ulvik City … City”: not everything that goes on with its last word is somebody. */
const club = / (?:United|City|Town|Athletic|Albion|Rovers)$/
/** “Tropical Storm Ida”: it has a name and says nothing. */
const storms = /^(?:(?:Super|Tropical) (?:Storm|Typhoon|Cyclone|Depression)|Hurricane|Typhoon|Cyclone|Storm) \p{Lu}[\p{L}-]+$/u
const legalForm = /(?: (?:Group|Holdings?|Plc|PLC|Inc\.?|Ltd\.?|Corp\.?|Co\.|AG|SA|NV|SE|LLC|LP))+$/
const initialsOf = (full: string): string =>
  full
    .split(/[\s-]+/)
    .filter(word => isCapitalAt(word, 0))
    .map(word => word[0])
    .join('')

/** In: the paragraphs of an article. Out: everything named in them, each name once, with all its mentions. */
export function collectNames(paragraphs: readonly Paragraph[], options: AnalysisOptions): Names {
  const all: Name[] = []
  const mentions: NameMention[] = []
  const explained = new Map<string, Name>()
  const bySurname = new Map<string, Name[]>()
  const byGiven = new Map<string, Name[]>()
  const byKey = new Map<string, Name>()
  const bodyByEnd = new Map<string, Name[]>()
  const bodyByFirst = new Map<string, Name[]>()
  const bodyByInitials = new Map<string, Name>()
  const bodiesWith = new Map<string, Name[]>()
  const outletByEnd = new Map<string, Name>()
  const lookUp = mastheads([...(options.outlets ?? []), ...(options.publication ?? []).map(name => ({name}))])
  /** Words that the article also writes small: a capital on them at the start of a sentence means nothing. */
  const small = new Set<string>()
  const starts = paragraphs.map(paragraph => nameStarts(paragraph, lookUp, small))

  const create = (type: NameType, full: string): Name => {
    const name: Name = {
      id: all.length,
      type,
      full,
      outlet: undefined,
      country: undefined,
      gender: undefined,
      roles: new Set(),
      roleWords: new Set(),
      calledByLast: false,
      calledByFirst: false,
      midSentence: false,
      located: false,
      mentions: [],
    }
    all.push(name)
    return name
  }
  const keyed = (type: NameType, full: string): Name => {
    const key = `${type} ${fold(full)}`
    const known = byKey.get(key)
    if (known) return known
    const name = create(type, full)
    byKey.set(key, name)
    return name
  }
  const outletNamed = (outlet: Outlet): Name => {
    const name = keyed('outlet', outlet.name)
    name.outlet = outlet
    outletByEnd.set(outlet.name.split(' ').at(-1)!, name)
    return name
  }
  const bodyNamed = (full: string): Name => {
    const before = all.length
    const name = keyed('body', full)
    if (all.length === before && name.full === full) return name
    const words = full.split(' ').map(nameWord)
    if (words.length > 1) {
      remember(bodyByEnd, words.at(-1)!.folded, name)
      remember(bodyByFirst, words[0]!.folded, name)
    }
    for (const {plain} of words) remember(bodiesWith, plain.endsWith("'s") ? plain.slice(0, -2) : plain, name)
    // “CDC” leaves out “… and Prevention”, “LSE” the “Group Plc”.
    for (const part of [full, full.split(' and ', 1)[0]!, full.replace(legalForm, '')]) {
      const initials = initialsOf(part)
      if (initials.length > 1 && !bodyByInitials.has(initials)) bodyByInitials.set(initials, name)
    }
    return name
  }
  const mention = (name: Name, {paragraph, first, last: end}: Run, titled = first): void => {
    const {tokens} = paragraph
    let last = end
    while (tokens[last] && honours.test(tokens[last]!.text)) last++
    if (!name.midSentence) name.midSentence = !opensSentence(paragraph, first)
    const before = tokens[titled - 1]?.lower ?? ''
    if (locating.has(before) || (before === 'of' && settlements.has(tokens[titled - 2]?.lower ?? ''))) name.located = true
    const after = tokens[last]?.lower
    const found: NameMention = {
      name,
      paragraph: paragraph.index,
      first,
      last,
      titled,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      kin: isKin(tokens, titled),
      possessive: after === "'s" || ((after === "'" || after === '’') && tokens[last - 1]!.text.endsWith('s')),
    }
    name.mentions.push(found)
    mentions.push(found)
  }
  const wordsOf = ({paragraph, first, last}: Run): NameWord[] => {
    const words: NameWord[] = []
    for (let i = first; i < last; i++) {
      i = nicknameEnd(paragraph.tokens, i)
      words.push(nameWordOf(paragraph.tokens[i]!.spelling))
    }
    return words
  }
  const printed = ({paragraph: {tokens}, first, last}: Run): string => {
    let text = tokens[first]!.text
    for (let i = first + 1; i < last; i++) {
      // “Paul “Sparky” Holm” is Paul Holm.
      i = nicknameEnd(tokens, i)
      text += (tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text
    }
    return text
  }

  const surnameOf = (words: readonly NameWord[]): string => {
    let i = words.length - 1
    while (i > 0 && suffixes.has(words[i]!.plain)) i--
    return words[i]!.folded
  }
  const remember = (map: Map<string, Name[]>, key: string, name: Name): void => {
    const row = map.get(key)
    if (!row) map.set(key, [name])
    else if (!row.includes(name)) row.push(name)
  }
  const givenName = (full: string): string => nameWord(full.split(' ', 1)[0]!).folded

  /** The person of that full name: “Jo Lane” and “Jo M. Lane” are one, “Ann Lane” is another. */
  const person = (words: readonly NameWord[], full: string, sure: boolean): Name => {
    const surname = surnameOf(words)
    const given = words[0]!.folded
    const shouted = full.length > 4 && full === full.toUpperCase() && words.length > 1
    const known = (bySurname.get(surname) ?? []).find(name => {
      const other = givenName(name.full)
      return other === given || (other[0] === given[0] && (isInitial(given) || isInitial(other)))
    })
    const name = known ?? create(sure ? 'person' : 'other', shouted ? full.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase()) : full)
    if (sure) name.type = 'person'
    // “Jo M. Lane” says no more than “Jo Lane”; “Jo Marie Lane” does.
    const weight = (text: string): number => text.split(' ').filter(word => !isInitial(word)).length
    const longer = !shouted && full !== name.full && weight(full) > weight(name.full)
    const accented = full !== name.full && full.length === name.full.length && fold(full) === fold(name.full) && /[^\p{ASCII}]/u.test(full)
    if (longer || accented) name.full = full
    name.full = spelledAsKnown(name.full)
    name.gender ??= words[0]!.gender
    remember(bySurname, surname, name)
    // “Bashar al-Assad … Assad”
    if (/^(?:al|el)-/.test(surname)) remember(bySurname, surname.slice(3), name)
    remember(byGiven, given, name)
    byKey.set(`person ${fold(full)}`, name)
    return name
  }
  const entitle = (name: Name, titles: readonly NameWord[]): void => {
    for (const {plain: word} of titles) {
      if (courtesyTitles.has(word)) name.gender = courtesyTitles.get(word) ?? name.gender
      // “Judge Ann Lee”: a title, and what “the judge” points back to.
      if (word === 'judge' || word === 'justice') name.roles.add(word)
      else if (!courtesyTitles.has(word)) {
        name.roleWords.add(word)
        if (roleNouns.has(word)) name.roles.add(word)
      }
    }
  }
  const explain = ({paragraph, last}: Run, name: Name): void => {
    const {tokens} = paragraph
    const short = tokens[last + 1]?.text ?? ''
    if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')' || !/^\p{Lu}[\p{L}&.-]*$/u.test(short)) return
    // “Free Coast Army (FCA)” is a body by its initials; “Jo Lane (SNP)” is in a party.
    if (name.type === 'other' && short[0] !== name.full[0]) return
    explained.set(short, name)
    if (name.type === 'other' && initialsOf(name.full) === short) name.type = 'body'
  }

  // 1. Where capitals stand in a row, and where outlets are spelled out.
  const runs: Run[] = []
  /** “*King* said”, “*Rose* has left”: at the head of a sentence any word is written large. */
  const doubtful: Run[] = []
  const outletRuns: (Run & {choices: readonly Masthead[]})[] = []
  const titled = new Set<Paragraph>()
  for (const {paragraph, places, titleCase} of starts) {
    if (titleCase) titled.add(paragraph)
    let next = 0
    for (const first of places) {
      if (first < next) continue
      const outlet = outletAt(paragraph, first, lookUp, small)
      if (outlet && !(titleCase && outlet.choices.every(({needsThe, words}) => needsThe || words.length === 1))) {
        next = first + outlet.length
        outletRuns.push({paragraph, first, last: next, choices: outlet.choices})
        continue
      }
      next = runEnd(paragraph, first, small)
      if (titleCase) continue
      let last = next
      while (last > first + 1 && honours.test(paragraph.tokens[last - 1]!.text)) last--
      if (last > first) runs.push({paragraph, first, last})
      else if (isSubject(paragraph.tokens[first + 1])) doubtful.push({paragraph, first, last: first + 1})
    }
  }

  const readings = new Map<string, Reading>()

  // 2. Long names first, so that a surname in a headline finds its owner further down.
  const late: Run[] = []
  for (const run of runs) if (!enterLong(run)) late.push(run)
  for (const run of late) enterShort(run)
  for (const run of doubtful) enterSurname(run)
  for (const paragraph of titled) readHeadline(paragraph)

  /** In headline style only names that the article gives elsewhere are names. */
  function readHeadline(paragraph: Paragraph): void {
    const {tokens} = paragraph
    let first = 0
    while (first < tokens.length) {
      let last = first + 1
      if (isCapital(tokens[first]!)) {
        let found: Name | undefined
        for (let length = Math.min(4, tokens.length - first); length > 0 && !found; length--) {
          const words = printed({paragraph, first, last: first + length})
          const folded = fold(words)
          found = byKey.get(`person ${folded}`) ?? byKey.get(`body ${folded}`)
          if (!found && length === 1) found = bySurname.get(folded)?.[0]
          if (!found && isPlace(words)) {
            found = placeNamed(words)
          }
          if (found) last = first + length
        }
        if (found) mention(found, {paragraph, first, last})
      }
      first = last
    }
  }

  function enterLong(run: Run): boolean {
    const {tokens} = run.paragraph
    if (run.last - run.first === 1 && !nameWordOf(tokens[run.first]!.spelling).place) return false
    const whole = printed(run)
    const afterThe = articles.has(tokens[run.first - 1]?.lower ?? '')
    const key = afterThe ? `the ${whole}` : whole
    let reading = readings.get(key)
    if (reading === undefined) {
      reading = read(run, whole, afterThe)
      readings.set(key, reading)
    }
    if (reading === 'short') return false
    if (reading === 'nothing') return true
    const {name, titles} = reading
    mention(name, titles === 0 ? run : {...run, first: run.first + titles}, run.first)
    if (name.type === 'other' && introducedAsPerson(run)) name.type = 'person'
    if (name.type === 'body' || name.type === 'other') explain(run, name)
    return true
  }

  /** “Ann Lee, 34”, “Ann Lee, who”, “Ann Lee, chief surveyor”. */
  function introducedAsPerson({paragraph, last}: Run): boolean {
    const follow = paragraph.tokens[last]?.text === ',' ? paragraph.tokens[last + 1] : undefined
    return follow !== undefined && (ageOrClause.test(follow.lower) || roleNouns.has(follow.lower))
  }

  /** “the Sheriff's Office” after “the Harlow County Sheriff's Office”: the one body of the article whose name ends in these words. */
  function longerBody(words: readonly NameWord[], whole: string): Name | undefined {
    if (words.length < 2 || !localBody.test(words[0]!.plain)) return undefined
    const ends = (bodyByEnd.get(words.at(-1)!.folded) ?? []).filter(({full}) => full.endsWith(` ${whole}`))
    return ends.length === 1 ? ends[0] : undefined
  }

  /** What a row of capitals names: read once for all the places where the same words stand. */
  function read(run: Run, whole: string, afterThe: boolean): Reading {
    if (isPlace(whole) || (afterThe && waters.test(whole)) || storms.test(whole)) return {name: placeNamed(whole), titles: 0}
    const words = wordsOf(run)
    const titles = partTitles(words)
    if (titles === words.length || words.every(({role}) => role)) return 'nothing'
    const hasBody = words.some(({bodyName}, i) => i >= titles && bodyName)
    if (titles > 0 && !hasBody && !isPlace(spaced(words.slice(titles)))) {
      if (words.length - titles === 1) return 'short'
      const name = person(words.slice(titles), printed({...run, first: run.first + titles}), true)
      entitle(name, words.slice(0, titles))
      return {name, titles}
    }
    const [first] = words as [NameWord, ...NameWord[]]
    const given = first.gender !== undefined || (first.text.length === 2 && first.text[1] === '.' && isCapitalAt(first.text, 0))
    const like = given && !afterThe ? undefined : looksLikeOutlet(words)
    const reports = /^(?:reported|said|says|reports|first|also|wrote|understands)$/.test(run.paragraph.tokens[run.last]?.lower ?? '')
    if (like === 'sure' || (like === 'doubtful' && afterThe && reports)) {
      const outlet: Outlet = {name: whole, short: [], hosts: [], kind: 'newspaper', country: 'XX', state: false, everyday: false}
      return {name: outletNamed(outlet), titles: 0}
    }
    // “the Afghan Taliban” is the Taliban
    const known = isKnownBody(whole)
    if (!known && first.demonym) {
      const bare = spaced(words.slice(1))
      if (isKnownBody(bare)) return {name: bodyNamed(bare), titles: 0}
    }
    if (known || (hasBody && !(given && !words.at(-1)!.bodyName)))
      return {name: (afterThe ? longerBody(words, whole) : undefined) ?? bodyNamed(whole), titles: 0}
    if (honour.test(words.at(-1)!.plain)) return 'nothing'
    const shown = introducedAsPerson(run)
    if ((!afterThe || (given && words.length < 4)) && words.length <= 5 && (given || shown || !(first.demonym || first.people)))
      return {name: person(words, whole, given || shown), titles: 0}
    return {name: afterThe && !given ? bodyNamed(whole) : keyed('other', whole), titles: 0}
  }

  function placeNamed(whole: string): Name {
    const seat = seatOf(whole)
    const name = seat ? bodyNamed(seat) : keyed('place', whole)
    name.country ??= countryNamed(whole) ?? countryOfCapital(whole)
    return name
  }

  function enterShort(run: Run): void {
    const words = wordsOf(run)
    const word = words.at(-1)!
    const titles = words.slice(0, -1)
    const named = titles.length === 0 ? run : {...run, first: run.last - 1}
    const courtesy = titles.map(({plain}) => courtesyTitles.get(plain)).find(Boolean)
    const take = (name: Name): void => {
      entitle(name, titles)
      mention(name, named, run.first)
    }
    const known = explained.get(word.text)
    if (known && titles.length === 0) {
      mention(known, run)
      return
    }
    const owners = bySurname.get(word.folded) ?? []
    const owner = owners.length < 2 ? owners[0] : (owners.find(name => courtesy && name.gender === courtesy) ?? nearest(owners, run))
    if (owner) {
      if (titles.length > 0) owner.type = 'person'
      owner.calledByLast = true
      take(owner)
      return
    }
    // “Dame Helen”, after “Helen Crowther”
    const called = byGiven.get(word.folded)
    if (titles.length > 0 && called?.length === 1) {
      take(called[0]!)
      return
    }
    if (titles.length === 0) {
      if (word.people || word.role || /^(?:English|French|Dutch|Irish|Scots|Welsh)(?:man|woman)$/.test(word.text)) return
      if (called?.length === 1) {
        called[0]!.calledByFirst = true
        take(called[0]!)
        return
      }
    }
    if (titles.length > 0 || word.famous) {
      const full = word.famous ?? word.text
      const name = person(full.split(' ').map(nameWord), full, true)
      remember(bySurname, word.folded, name)
      take(name)
      return
    }
    // “the Commission” after “the European Commission”, “FAA” after the full name
    const {initials} = word
    const afterThe = run.paragraph.tokens[run.first - 1]?.lower === 'the'
    const paper = afterThe ? outletByEnd.get(word.text) : undefined
    if (paper) {
      mention(paper, run, run.first - 1)
      return
    }
    const ends = word.bodyName || afterThe ? bodyByEnd.get(word.folded) : undefined
    // “Norvane” after “Norvane Foods”
    const begins = commonBeginnings.has(word.plain) || small.has(word.plain) ? undefined : bodyByFirst.get(word.folded)
    if (!initials && begins?.length === 1) {
      mention(begins[0]!, run)
      return
    }
    const whole = initials ? bodyByInitials.get(word.text.replaceAll('.', '')) : ends?.length === 1 ? ends[0] : undefined
    const body = initials || afterThe || word.bodyName || word.knownBody
    mention(whole ?? (body ? bodyNamed(word.text) : keyed('other', word.text)), run)
  }

  /** A word that is a name only where somebody of the article bears it as a surname: “Ada King … King said”. */
  function enterSurname(run: Run): void {
    const word = nameWordOf(run.paragraph.tokens[run.first]!.spelling)
    if (word.knownBody || platforms.has(word.plain)) return
    const owners = (bySurname.get(word.folded) ?? []).filter(
      ({type, full}) => (type === 'person' || type === 'other') && full.includes(' '),
    )
    if (owners.length === 0) return
    const owner = owners.length === 1 ? owners[0]! : nearest(owners, run)
    owner.calledByLast = true
    mention(owner, run)
  }

  /** Of several with one surname, the one named last before a place. */
  function nearest(owners: readonly Name[], {paragraph, first}: Run): Name {
    const at = paragraph.tokens[first]!.start
    const {tokens} = paragraphs[paragraph.index]!
    const courteous = [tokens[first - 1], tokens[first]].some(token => token && /^(?:mr|mrs|ms|miss)\.?$/.test(token.lower))
    let best = owners[0]!
    let place = -1
    for (const owner of owners) {
      const before = owner.mentions[firstAt(owner.mentions, at) - 1]
      // “Bo Lee, the son of Ann Lee, was charged. Lee said”: of whom the sentence tells, not to whom he is kin.
      if (before?.kin && !courteous) continue
      if (before && before.start > place) {
        best = owner
        place = before.start
      }
    }
    return best
  }

  // 3. Outlets: “the Post” is the one that the article introduces, else the one of the country it speaks of most.
  const spoken = new Map<string, number>()
  for (const {name} of mentions) if (name.country) spoken.set(name.country.code, (spoken.get(name.country.code) ?? 0) + 1)
  const plainly = outletRuns.filter(({choices}) => choices.length === 1 && !choices[0]!.needsThe && !choices[0]!.needsFullName)
  const settled = new Set<Run>(plainly)
  for (const run of plainly) if (!enterOutlet(run, run.choices[0]!.outlet)) enterShort(run)
  for (const run of outletRuns) {
    if (settled.has(run)) continue
    const introduced = run.choices.find(({outlet}) => byKey.has(`outlet ${fold(outlet.name)}`))
    const open = run.choices.filter(({needsFullName}) => !needsFullName)
    const [first] = open.toSorted((a, b) => (spoken.get(b.outlet.country) ?? 0) - (spoken.get(a.outlet.country) ?? 0))
    const chosen = introduced ?? sameEnding(run) ?? first
    if (!chosen || !enterOutlet(run, chosen.outlet)) enterShort(run)
  }

  /** “the Gazette” after “the Springfield Gazette”, which no list knows. */
  function sameEnding(run: Run): {outlet: Outlet} | undefined {
    const owner = outletByEnd.get(run.paragraph.tokens[run.last - 1]!.text)
    return owner?.outlet && {outlet: owner.outlet}
  }

  function enterOutlet(run: Run, outlet: Outlet): boolean {
    // A surname that an outlet also bears (“Stern”) belongs to the person the article names.
    if (run.last - run.first === 1 && bySurname.has(nameWordOf(run.paragraph.tokens[run.first]!.spelling).folded)) return false
    mention(outletNamed(outlet), run, run.paragraph.tokens[run.first - 1]?.lower === 'the' ? run.first - 1 : run.first)
    return true
  }

  for (const name of all)
    if (name.type === 'other' && name.calledByLast && name.full.includes(' ')) name.type = club.test(name.full) ? 'body' : 'person'
  mentions.sort((a, b) => a.start - b.start)
  const byParagraph: NameMention[][] = paragraphs.map(() => [])
  for (const entry of mentions) byParagraph[entry.paragraph]!.push(entry)
  for (const entry of mentions) readIntroduction(entry, paragraphs[entry.paragraph]!)
  return {all, mentions, byParagraph, explained, bodiesWith}
}
