/**
 * Names of the article: every person, body, place and outlet that is named anywhere in it, whether or not it is a source,
 * so that “Roe”, “the mayor” or “the paper” can be led back to the full name.
 */
import {looksLikeOutlet, type Masthead, type Mastheads, mastheads, type Outlet} from '../language/mastheads.js'
import {fold, genderOfName, knownBySurname} from '../language/names.js'
import {type Country, countryNamed, countryOfCapital, countryOfDemonym, isPlace, seatOf} from '../language/places.js'
import {bodyNames, courtesyTitles, femaleNouns, type Gender, maleNouns, officeModifiers, offices, roleNouns} from '../language/titles.js'
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
}

export interface Names {
  readonly all: readonly Name[]
  /** In reading order. */
  readonly mentions: readonly NameMention[]
  readonly byParagraph: readonly (readonly NameMention[])[]
  /** Initials and short forms that the article itself explains: “FAA” to its full name. */
  readonly explained: ReadonlyMap<string, Name>
}

const notNames = new Set(
  `a an the this that these those he she it they we i you his her its their our my your who what which when where why how if but and or nor so yet as at by for from in into of off on onto out over per than till to until up via with within without about above across after against along amid among around before behind below beneath beside between beyond despite down during except inside like near outside past since through throughout toward towards under unlike upon not no yes also still just even only then now here there once twice again later earlier soon today yesterday tomorrow tonight meanwhile however although though while whereas because unless whether both either neither each every all some any many much more most few several other others another such same one two three four five six seven eight nine ten last next first second third according asked speaking citing following including given based compared due instead rather perhaps maybe indeed thus hence therefore moreover furthermore nevertheless nonetheless otherwise besides elsewhere overall finally eventually recently currently previously originally initially ultimately officials critics experts sources police residents prosecutors authorities investigators witnesses people can could may might must shall should will would do does did is are was were be been being has have had let get got go make made take took see say says said tell told ask added adding monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun photo picture image video read watch more related updated published file ok okay mr`.split(
    /\s+/,
  ),
)
const dateWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)
const particles = new Set('de da do dos das del della di du la le van von der den bin ibn ben al el ter y e zu af av op'.split(' '))
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'qc', 'kc'])
const peoples = new Set([
  'republican',
  'republicans',
  'democrat',
  'democrats',
  'democratic',
  'conservative',
  'labour',
  'tory',
  'christian',
  'muslim',
  'jewish',
  'catholic',
  'english',
  'european',
  'african',
  'asian',
  'arab',
  'western',
  'latino',
  'black',
  'white',
  'gop',
  'covid',
  'tv',
  'ceo',
  'cfo',
  'mp',
  'mps',
  'pm',
  'dna',
  'gdp',
  'ok',
  'am',
  'vip',
  'ai',
  'god',
  'christmas',
  'easter',
  'thanksgiving',
  'internet',
  'covid-19',
])

export const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')
const isCapital = (token: Token): boolean =>
  token.kind === 'word' && /^(?:\p{Lu}|(?:al|el|ul|ad|ash|as|d|de|i|e)[-'’]\p{Lu}|iP|eB)/u.test(token.text)

const ageOrClause = /^(?:who|whose|\d+)$/

/** Words that the article also writes small: a capital on them at the start of a sentence means nothing. */
function smallWords(paragraphs: readonly Paragraph[]): Set<string> {
  const small = new Set<string>()
  for (const {tokens} of paragraphs)
    for (const token of tokens) if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) small.add(token.lower)
  return small
}

/** Headline style, where capitals tell nothing: “Mayor Quits After Vote On Harbor”. */
function isTitleCase(paragraph: Paragraph): boolean {
  let capitals = 0
  let others = 0
  for (const token of paragraph.tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    if (isCapital(token)) capitals++
    else others++
  }
  return capitals + others >= 4 && capitals > 3 * others
}

function opensSentence(paragraph: Paragraph, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = paragraph.tokens[i]!
    if (token.kind === 'word' || token.kind === 'number')
      return token.sentence !== paragraph.tokens[at]!.sentence || paragraph.tokens[i + 1]!.text === ':'
    if (/^["“‘']$/.test(token.text)) return true
  }
  return true
}

/** How many words of an outlet's name stand at a place, and which outlets they may mean. */
function outletAt(
  paragraph: Paragraph,
  at: number,
  lookUp: Mastheads,
  small: ReadonlySet<string>,
): {length: number; choices: readonly Masthead[]} | undefined {
  const {tokens} = paragraph
  const found = lookUp.at(tokens, at)
  if (found.length === 0) return undefined
  const before = tokens[at - 1]?.lower
  const first = opensSentence(paragraph, at)
  const fits = found.filter(({words, needsThe, outlet}) => {
    const next = tokens[at + words.length]
    const goesOn = next !== undefined && isCapital(next) && !dateWords.has(plain(next.text)) && !offices.has(plain(next.text))
    if (needsThe && (before !== 'the' || goesOn)) return false
    const initials = /^[\p{Lu}\d./]+$/u.test(words[0]!)
    if (words.length > 1) return !(goesOn && bodyNames.has(next.lower))
    if (goesOn && (!initials || bodyNames.has(next.lower))) return false
    if (outlet.everyday) {
      const periodical =
        /^(?:magazine|journal|newspaper|reported|reports)$/.test(next?.lower ?? '') || /^(?:magazine|journal)$/.test(before ?? '')
      return periodical || (!first && (/^(?:in|told)$/.test(before ?? '') || (before === 'to' && tokens[at - 2]?.lower === 'according')))
    }
    return initials || !first || !small.has(tokens[at]!.lower)
  })
  if (fits.length === 0) return undefined
  const length = fits[0]!.words.length
  return {length, choices: fits.filter(({words}) => words.length === length)}
}

const joinsOf = new Set([
  ...bodyNames,
  ...offices,
  'bank',
  'house',
  'department',
  'joint',
  'chiefs',
  'republic',
  'kingdom',
  'lord',
  'duke',
  'duchess',
  'prince',
  'princess',
])
const joinsFor = new Set(
  'office court centers center centre institute agency ministry committee council commission society fund organisation organization association alliance department'.split(
    ' ',
  ),
)
const endsList = new Set(
  'administration department commission agency ministry committee services service association exchange affairs prevention sciences sport works pensions skills fisheries pictures sons partners development trade culture enforcement explosives'.split(
    ' ',
  ),
)

/** Where a row of capitalised words that begins at `at` ends (exclusive); `at` itself where none begins. */
function runEnd(paragraph: Paragraph, at: number, small: ReadonlySet<string>): number {
  const {tokens} = paragraph
  const token = tokens[at]!
  if (!isCapital(token)) return at
  const lower = plain(token.text)
  if (dateWords.has(lower) || notNames.has(lower)) return at
  const next = tokens[at + 1]
  if (opensSentence(paragraph, at)) {
    const alone = !next || !isCapital(next)
    if (alone && small.has(token.lower)) return at
    if (/(?:ly|ing|ed)$/.test(lower) && !genderOfName(lower) && !isPlace(lower) && !officeModifiers.has(lower)) return at
  }
  let last = at + 1
  let joinedOf = false
  for (;;) {
    const one = tokens[last]
    const two = tokens[last + 1]
    const three = tokens[last + 2]
    if (!one || one.sentence !== token.sentence) return last
    const before = plain(tokens[last - 1]!.text)
    if (isCapital(one)) {
      if (dateWords.has(plain(one.text)) || notNames.has(plain(one.text))) return last
      last++
    } else if (two && particles.has(one.lower) && (isCapital(two) || (particles.has(two.lower) && three && isCapital(three)))) {
      last += isCapital(two) ? 2 : 3
    } else if (one.lower === 'of' && joinsOf.has(before) && two && (isCapital(two) || (two.lower === 'the' && three && isCapital(three)))) {
      if (dateWords.has(plain(two.text))) return last
      joinedOf = true
      last += isCapital(two) ? 2 : 3
    } else if (
      one.lower === 'for' &&
      joinsFor.has(before) &&
      two &&
      (isCapital(two) || (two.lower === 'the' && three && isCapital(three)))
    ) {
      joinedOf = true
      last += isCapital(two) ? 2 : 3
    } else if ((one.text === '&' || one.lower === 'and') && two && isCapital(two)) {
      if (one.text !== '&' && !listGoesOn(tokens, last + 1, joinedOf)) return last
      last += 2
    } else if (
      one.lower === "'s" &&
      two &&
      isCapital(two) &&
      bodyNames.has(two.lower) &&
      /^(?:attorney|general|sheriff|governor|mayor|ombudsman|people)$/.test(before)
    ) {
      last += 2
    } else return last
  }
}

/** “Food and Drug Administration”, “Department of Health and Human Services”: the list ends in a word for a body. */
function listGoesOn(tokens: readonly Token[], at: number, joinedOf: boolean): boolean {
  let last = at
  while (tokens[last + 1] && isCapital(tokens[last + 1]!) && last - at < 4) last++
  return endsList.has(tokens[last]!.lower) || (joinedOf && !genderOfName(tokens[at]!.text) && last > at)
}

/** Parts a row of capitals into titles and name: “Secretary of State | Ann Lee”, “Police Chief | Bo Katz”. */
function partTitles(words: readonly string[]): number {
  const lower = words.map(plain)
  let office = -1
  for (const [i, word] of lower.entries()) {
    if (i === lower.length - 1) break
    if (offices.has(word) || courtesyTitles.has(word)) office = i
    else if (office < 0 && !officeModifiers.has(word) && !countryNamed(word) && !countryOfDemonym(word) && i > 3) break
  }
  if (office < 0) return 0
  if (lower[office + 1] !== 'of') return office + 1
  // “Secretary of State Ann Lee”: the person begins at a given name, or takes the last two words.
  const given = words.findIndex((word, i) => i > office + 2 && genderOfName(word) !== undefined)
  if (given > 0) return given
  return words.length - office > 4 ? words.length - 2 : words.length
}

interface Run {
  readonly paragraph: Paragraph
  readonly first: number
  readonly last: number
}

/** In: the paragraphs of an article. Out: everything named in them, each name once, with all its mentions. */
export function collectNames(paragraphs: readonly Paragraph[], options: AnalysisOptions): Names {
  const all: Name[] = []
  const mentions: NameMention[] = []
  const explained = new Map<string, Name>()
  const bySurname = new Map<string, Name[]>()
  const byGiven = new Map<string, Name[]>()
  const byKey = new Map<string, Name>()
  const small = smallWords(paragraphs)
  const lookUp = mastheads([...(options.outlets ?? []), ...(options.publication ?? []).map(name => ({name}))])

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
    return name
  }
  const mention = (name: Name, {paragraph, first, last}: Run, titled = first): void => {
    const {tokens} = paragraph
    mentions.push({
      name,
      paragraph: paragraph.index,
      first,
      last,
      titled,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      possessive: tokens[last]?.lower === "'s" || (/^['’]$/.test(tokens[last]?.text ?? '') && tokens[last - 1]!.text.endsWith('s')),
    })
  }
  const wordsOf = ({paragraph, first, last}: Run): string[] => paragraph.tokens.slice(first, last).map(token => token.text)
  const printed = ({paragraph, first, last}: Run): string =>
    wordsOf({paragraph, first, last}).reduce((text, word, i) => {
      const gap = i > 0 && paragraph.tokens[first + i]!.start > paragraph.tokens[first + i - 1]!.end ? ' ' : ''
      return text + gap + word
    }, '')

  const surnameOf = (words: readonly string[]): string => {
    let i = words.length - 1
    while (i > 0 && suffixes.has(plain(words[i]!))) i--
    return fold(words[i]!)
  }
  const remember = (map: Map<string, Name[]>, key: string, name: Name): void => {
    const row = map.get(key)
    if (!row) map.set(key, [name])
    else if (!row.includes(name)) row.push(name)
  }
  const givenName = (full: string): string => fold(full.split(' ')[0]!)

  /** The person of that full name: “Jo Lane” and “Jo M. Lane” are one, “Ann Lane” is another. */
  const person = (words: readonly string[], full: string, sure: boolean): Name => {
    const surname = surnameOf(words)
    const given = fold(words[0]!)
    const known = (bySurname.get(surname) ?? []).find(name => {
      const other = givenName(name.full)
      return other === given || (/^\p{L}\.?$/u.test(given) && other[0] === given[0]) || (/^\p{L}\.?$/u.test(other) && other[0] === given[0])
    })
    const name = known ?? create(sure ? 'person' : 'other', full)
    if (sure) name.type = 'person'
    const longer = full.split(' ').length > name.full.split(' ').length
    const accented = full.length === name.full.length && full !== name.full && fold(full) === fold(name.full) && /[^\p{ASCII}]/u.test(full)
    if (longer || accented) name.full = full
    name.gender ??= genderOfName(words[0]!)
    remember(bySurname, surname, name)
    // “Bashar al-Assad … Assad”
    if (/^(?:al|el)-/.test(surname)) remember(bySurname, surname.slice(3), name)
    remember(byGiven, given, name)
    byKey.set(`person ${fold(full)}`, name)
    return name
  }
  const entitle = (name: Name, titles: readonly string[]): void => {
    for (const title of titles) {
      const word = plain(title)
      if (courtesyTitles.has(word)) name.gender = courtesyTitles.get(word) ?? name.gender
      else {
        name.roleWords.add(word)
        if (roleNouns.has(word)) name.roles.add(word)
      }
    }
  }
  const explain = ({paragraph, last}: Run, name: Name): void => {
    const {tokens} = paragraph
    if (tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' && /^\p{Lu}[\p{L}&.-]*$/u.test(tokens[last + 1]!.text))
      explained.set(tokens[last + 1]!.text, name)
  }

  // 1. Where capitals stand in a row, and where outlets are spelled out.
  const runs: Run[] = []
  const outletRuns: (Run & {choices: readonly Masthead[]})[] = []
  for (const paragraph of paragraphs) {
    const titleCase = isTitleCase(paragraph)
    let i = 0
    while (i < paragraph.tokens.length) {
      const outlet = outletAt(paragraph, i, lookUp, small)
      if (outlet && !(titleCase && outlet.choices.every(({needsThe, words}) => needsThe || words.length === 1))) {
        outletRuns.push({paragraph, first: i, last: i + outlet.length, choices: outlet.choices})
        i += outlet.length
        continue
      }
      const last = runEnd(paragraph, i, small)
      if (last > i && !titleCase) runs.push({paragraph, first: i, last})
      i = Math.max(last, i + 1)
    }
  }

  // 2. Long names first, so that a surname in a headline finds its owner further down.
  const late: Run[] = []
  for (const run of runs) if (!enterLong(run)) late.push(run)
  for (const run of late) enterShort(run)

  function enterLong(run: Run): boolean {
    const words = wordsOf(run)
    const whole = printed(run)
    const {tokens} = run.paragraph
    if (isPlace(whole)) {
      place(run, whole)
      return true
    }
    if (words.length === 1) return false
    const afterThe = /^(?:the|a|an|its|their)$/.test(tokens[run.first - 1]?.lower ?? '')
    const titles = partTitles(words)
    if (titles === words.length || words.every(word => isRoleWord(word))) return true
    const lastWord = plain(words.at(-1)!)
    const hasBody = words.some((word, i) => i >= titles && bodyNames.has(plain(word)))
    if (titles > 0 && !hasBody && !isPlace(words.slice(titles).join(' '))) {
      if (words.length - titles === 1) return false
      const named = {...run, first: run.first + titles}
      const name = person(words.slice(titles), printed(named), true)
      entitle(name, words.slice(0, titles))
      mention(name, named, run.first)
      return true
    }
    const given = genderOfName(words[0]!) !== undefined || /^\p{Lu}\.$/u.test(words[0]!)
    const like = given ? undefined : looksLikeOutlet(words)
    if (
      like === 'sure' ||
      (like === 'doubtful' && afterThe && /^(?:reported|said|says|reports|first|also|wrote)$/.test(tokens[run.last]?.lower ?? ''))
    ) {
      mention(outletNamed({name: whole, short: [], hosts: [], kind: 'newspaper', country: 'XX', state: false, everyday: false}), run)
      return true
    }
    if (hasBody && !(given && !bodyNames.has(lastWord))) {
      const name = keyed('body', whole)
      mention(name, run)
      explain(run, name)
      return true
    }
    if (!afterThe && words.length <= 5) {
      const follow = tokens[run.last]?.text === ',' ? tokens[run.last + 1] : undefined
      const shown = follow !== undefined && (ageOrClause.test(follow.lower) || roleNouns.has(follow.lower))
      const demonym = countryOfDemonym(words[0]!) !== undefined || peoples.has(plain(words[0]!))
      if (given || shown || !demonym) {
        mention(person(words, whole, given || shown), run)
        return true
      }
    }
    const name = keyed('other', whole)
    mention(name, run)
    explain(run, name)
    return true
  }

  function place(run: Run, whole: string): void {
    const seat = seatOf(whole)
    const name = seat ? keyed('body', seat) : keyed('place', whole)
    name.country ??= countryNamed(whole) ?? countryOfCapital(whole)
    mention(name, run)
  }

  function enterShort(run: Run): void {
    const words = wordsOf(run)
    const word = words.at(-1)!
    const titles = words.slice(0, -1)
    const lower = plain(word)
    const named = {...run, first: run.last - 1}
    const courtesy = titles.map(title => courtesyTitles.get(plain(title))).find(Boolean)
    const take = (name: Name): void => {
      entitle(name, titles)
      mention(name, named, run.first)
    }
    const known = explained.get(word)
    if (known && titles.length === 0) {
      mention(known, run)
      return
    }
    const owners = bySurname.get(fold(word)) ?? []
    const owner = owners.length < 2 ? owners[0] : (owners.find(name => courtesy && name.gender === courtesy) ?? nearest(owners, run))
    if (owner) {
      if (titles.length > 0) owner.type = 'person'
      take(owner)
      return
    }
    if (titles.length === 0) {
      if (countryOfDemonym(word) || peoples.has(lower) || isRoleWord(word)) return
      const called = byGiven.get(fold(word))
      if (called?.length === 1) {
        take(called[0]!)
        return
      }
    }
    const famous = knownBySurname(word)
    if (titles.length > 0 || famous) {
      const full = famous ?? word
      const name = person(full.split(' '), full, true)
      remember(bySurname, fold(word), name)
      take(name)
      return
    }
    if (/^\p{Lu}[\p{Lu}\d.&-]+$/u.test(word) && word.length <= 7) {
      const owner = all.find(name => name.type === 'body' && initialsOf(name.full) === word.replaceAll('.', ''))
      mention(owner ?? keyed('body', word), run)
      return
    }
    const body = bodyNames.has(lower) || run.paragraph.tokens[run.first - 1]?.lower === 'the'
    mention(keyed(body ? 'body' : 'other', word), run)
  }

  function nearest(names: readonly Name[], {paragraph, first}: Run): Name {
    const at = paragraph.tokens[first]!.start
    let best = names[0]!
    let place = -1
    for (const entry of mentions) {
      if (entry.start < at && entry.start > place && names.includes(entry.name)) {
        best = entry.name
        place = entry.start
      }
    }
    return best
  }

  // 3. Outlets: “the Post” is the one that the article introduces, else the one of the country it speaks of most.
  const spoken = new Map<string, number>()
  for (const {name} of mentions) if (name.country) spoken.set(name.country.code, (spoken.get(name.country.code) ?? 0) + 1)
  const plainly = outletRuns.filter(({choices}) => choices.length === 1 && !choices[0]!.needsThe && !choices[0]!.needsFullName)
  for (const run of plainly) if (!enterOutlet(run, run.choices[0]!.outlet)) enterShort(run)
  for (const run of outletRuns) {
    if (plainly.includes(run)) continue
    const introduced = run.choices.find(({outlet}) => byKey.has(`outlet ${fold(outlet.name)}`))
    const open = run.choices.filter(({needsFullName}) => !needsFullName)
    const [first] = open.toSorted((a, b) => (spoken.get(b.outlet.country) ?? 0) - (spoken.get(a.outlet.country) ?? 0))
    const chosen = introduced ?? sameEnding(run) ?? first
    if (!chosen || !enterOutlet(run, chosen.outlet)) enterShort(run)
  }

  /** “the Gazette” after “the Springfield Gazette”, which no list knows. */
  function sameEnding(run: Run): {outlet: Outlet} | undefined {
    const word = wordsOf(run).at(-1)
    const owner = all.find(name => name.type === 'outlet' && name.outlet && name.full.endsWith(` ${word}`))
    return owner?.outlet && {outlet: owner.outlet}
  }

  function enterOutlet(run: Run, outlet: Outlet): boolean {
    // A surname that an outlet also bears (“Stern”) belongs to the person the article names.
    if (run.last - run.first === 1 && bySurname.has(fold(wordsOf(run)[0]!))) return false
    mention(outletNamed(outlet), run, run.paragraph.tokens[run.first - 1]?.lower === 'the' ? run.first - 1 : run.first)
    return true
  }

  mentions.sort((a, b) => a.start - b.start)
  const byParagraph: NameMention[][] = paragraphs.map(() => [])
  for (const entry of mentions) byParagraph[entry.paragraph]!.push(entry)
  for (const entry of mentions) readIntroduction(entry, paragraphs[entry.paragraph]!)
  return {all, mentions, byParagraph, explained}
}

const isRoleWord = (word: string): boolean => {
  const lower = plain(word)
  return (
    offices.has(lower) ||
    officeModifiers.has(lower) ||
    courtesyTitles.has(lower) ||
    lower === 'of' ||
    countryNamed(word) !== undefined ||
    countryOfDemonym(word) !== undefined
  )
}

const initialsOf = (full: string): string =>
  full
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')

const determiner = /^(?:the|a|an|his|her|its|their|one|'s)$/
const breaks = new Set(['of', 'for', 'at', 'in', 'who', 'from', 'with', 'and', 'which', 'that', 'to', 'on', 'said', 'says', 'told'])

/** Reads offices beside a name: “Mill manager Ann Lee”, “Ann Lee, the mayor of Leeds,”, “The mayor, Ann Lee,”. */
function readIntroduction(entry: NameMention, {tokens}: Paragraph): void {
  const {name} = entry
  if (name.type !== 'person' && name.type !== 'other') return
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const word = plain(tokens[i]!.text)
      if (tokens[i]!.kind !== 'word') continue
      name.roleWords.add(word)
      if (roleNouns.has(word)) {
        name.roles.add(word)
        name.type = 'person'
        name.gender ??= maleNouns.has(word) ? 'male' : femaleNouns.has(word) ? 'female' : undefined
      }
    }
  }
  const sentence = tokens[entry.first]!.sentence
  // before: small words and their modifiers, back to the article
  let from = entry.titled
  while (from > 0 && entry.titled - from < 6) {
    const token = tokens[from - 1]!
    const word = plain(token.text)
    if (token.sentence !== sentence || token.kind !== 'word') break
    if (
      !(
        roleNouns.has(word) ||
        offices.has(word) ||
        officeModifiers.has(word) ||
        isCapital(token) ||
        (from < entry.titled && /^[a-z-]+$/.test(word) && !breaks.has(word))
      )
    )
      break
    if (determiner.test(token.lower)) break
    from--
  }
  if (from < entry.titled && roleNouns.has(plain(tokens[entry.titled - 1]!.text))) add(from, entry.titled)
  // “The mayor, Ann Lee,”
  if (tokens[entry.titled - 1]?.text === ',') {
    let start = entry.titled - 2
    while (
      start >= 0 &&
      entry.titled - start < 10 &&
      tokens[start]!.sentence === sentence &&
      !determiner.test(tokens[start]!.lower) &&
      tokens[start]!.text !== ','
    )
      start--
    if (start >= 0 && determiner.test(tokens[start]!.lower)) {
      let end = start + 1
      while (end < entry.titled - 1 && !breaks.has(tokens[end]!.lower)) end++
      if (roleNouns.has(plain(tokens[end - 1]?.text ?? ''))) add(start + 1, end)
    }
  }
  // after
  const link = tokens[entry.last]
  const copula = link !== undefined && /^(?:is|was|became|remains)$/.test(link.lower)
  if (link === undefined || !(link.text === ',' || copula)) return
  const start = entry.last + 1
  const opener = tokens[start]
  if (!opener || opener.sentence !== sentence) return
  if (!determiner.test(opener.lower) && !(link.text === ',' && (roleNouns.has(plain(opener.text)) || officeModifiers.has(opener.lower))))
    return
  let end = determiner.test(opener.lower) ? start + 1 : start
  while (
    end < tokens.length &&
    end - start < 8 &&
    tokens[end]!.sentence === sentence &&
    tokens[end]!.kind !== 'mark' &&
    !breaks.has(tokens[end]!.lower)
  )
    end++
  if (roleNouns.has(plain(tokens[end - 1]?.text ?? ''))) add(start, end)
}
