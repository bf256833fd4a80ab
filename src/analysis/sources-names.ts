/**
 * Names of the article: every person, body, place and outlet that is named anywhere in it, whether or not it is a source,
 * so that “Roe”, “the mayor” or “the paper” can be led back to the full name. Here it is read what a row of capitals names.
 */

import {isKnownBody} from '../language/bodies.js'
import {isCapitalAt, lettered} from '../language/capitals.js'
import {looksLikeOutlet, type Masthead, mastheads, type Outlet} from '../language/mastheads.js'
import {type NameWord, nameWord, nameWordOf} from '../language/name-words.js'
import {borneByBoth, fold} from '../language/names.js'
import {countryNamed, isPlace} from '../language/places.js'
import {isListedSurname, standsFirst} from '../language/surnames.js'
import {commonBeginnings, courtesyTitles, isSourceNoun, platforms, roleNouns} from '../language/titles.js'
import {cueVerb, past, third} from '../language/verbs.js'
import {wordSet} from '../language/word-set.js'
import {firstFrom} from './offsets.js'
import {isFirmOf, readIntroduction, readLead} from './sources-introductions.js'
import {isAmericanBody} from './sources-kinds.js'
import {honours, type Name, type NameMention, NameRegister, type Names, printed, wordsOf} from './sources-register.js'
import {
  isLargeWord,
  isPluralNoun,
  type NameStarts,
  nameStarts,
  nicknameEnd,
  opensSentence,
  outletAt,
  partTitles,
  type Run,
  runEnd,
} from './sources-runs.js'
import {arePeopleOf, isDoer} from './sources-unnamed.js'
import type {AnalysisOptions, Paragraph, Token} from './types.js'

const articles = new Set(['the', 'a', 'an', 'its', 'their'])
/** “a Tony Award”: named after somebody, and nobody. */
const honour = /^(?:awards?|prizes?|medals?|trophy|cup|bowl|oscars?|emmys?|grammys?|shield|fellowship|scholarship)$/
/** First words of what every town and county has: their full name says of which. */
const localBody =
  /^(?:sheriff|police|fire|school|city|town|village|county|borough|township|planning|zoning|parks|district|medical|coroner|health|housing|transit|attorney|prosecutor|public)(?:['’]s)?$/

const programme = /^(?:show|live|tonight|hour|podcast)$/

const ageOrClause = /^(?:who|\d+)$/

/** What a row of capitals is: a name behind so many titles, nothing, or to be asked once all long names, or all bodies in full, are known. */
type Reading = {readonly name: Name; readonly titles: number} | 'nothing' | 'short' | 'shortened'

/** Whether a verb of saying, “has” or a possessive follows: what stands before may be somebody. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  // “*Fielding*, who has led the choir, says”, “*Fielding* also said”
  if (next.text === ',') return tokens[at + 1]?.lower === 'who'
  const verb = /^(?:also|later|then|never|still|now|himself|herself)$/.test(next.lower) ? tokens[at + 1] : next
  return verb !== undefined && (/^(?:has|had|was|is|['’]s)$/.test(verb.lower) || ((cueVerb(verb.lower)?.forms ?? 0) & (past | third)) > 0)
}

const spaced = (words: readonly NameWord[]): string => words.map(({text}) => text).join(' ')

/** “the Harbour Commission”: the article may give its name in full; a party of a state is not the party, nor a state's court *the* Supreme Court. */
const mayBeShortened = (words: readonly NameWord[], whole: string): boolean =>
  words.length > 1 && (localBody.test(words[0]!.plain) || (words.at(-1)!.plain !== 'party' && !isAmericanBody(whole)))

/** “the South China Sea”, “the Brand Hills”: no body that could speak. */
const waters =
  / (?:Sea|Gulf|Ocean|Strait|Straits|Channel|River|Canal|Lake|Lakes|Bay|Peninsula|Mountains|Hills|Valley|Plains|Desert|Coast|Islands?|Delta|Plateau|Basin|Rockies|Alps)$/
/** What the names of firms end in that begin with an everyday word: “American *Airlines*”, “General *Motors*”. */
const firmEnd =
  / (?:Airlines|Airways|Air|Motors|Express|Holdings|Group|Inc\.?|Corp\.?|Foods|Stores|Rail|Railways|Lines|Bank|Grid|Steel|Mills|Electric)$/
/** “Ulvik City … City”: not everything that goes on with its last word is somebody. */
const club = / (?:United|City|Town|Athletic|Albion|Rovers)$/
/** “Tropical Storm Ida”: it has a name and says nothing. */
const storms = /^(?:(?:Super|Tropical) (?:Storm|Typhoon|Cyclone|Depression)|Hurricane|Typhoon|Cyclone|Storm) [^ ]+$/
/** “the ferry MV Brenna”, “USS Higgins”: nor does a ship, or “Vantor Flight 12”. */
const flights = / Flight [A-Z]{0,3}\d+$/
const ships = lettered`^(?:USS|USNS|USCGC|HMS|HMCS|HMAS|RMS|RRS|SS|MV|MS|MT|RV|INS|BRP) \p{Lu}`
/** “Quick Gate TV”, “Junge SVP”: initials are nobody's surname. */
const endsInInitials = lettered`\p{Ll} \p{Lu}{2,5}$`
const endsInName = lettered` \p{Lu}[\p{L}-]+$`
const isStorm = (name: string): boolean => storms.test(name) && endsInName.test(name)

/** “Samantha *Power*”, “Rebecca *Front*”: behind a given name that no place has, these are surnames too. */
const surnamesToo = /^(?:power|front|guard|service|court|house|steel|marine|homes|estates|farms)$/
const isSurname = (words: readonly NameWord[]): boolean =>
  words.length === 2 && words[0]!.gender !== undefined && !words[0]!.place && surnamesToo.test(words[1]!.plain)

/** “Universities UK”, “Priorities USA”; “Sport England”, where a person could have that surname, by an everyday word before it. */
function isOfCountry(words: readonly NameWord[]): boolean {
  const last = words.at(-1)!.plain
  if (words.length < 2 || words[0]!.demonym || !(nations.test(last) || countryNamed(last))) return false
  return !nationsAndSurnames.test(last) || everydayWords.has(words[0]!.plain)
}
const nations = /^(?:uk|gb|us|usa|scotland|britain|england|wales|cymru|europe|america)$/
const nationsAndSurnames = /^(?:england|ireland|wales|france|holland|israel|jordan|chad|georgia)$/
const everydayWords = wordSet(
  'sport historic natural water public health nhs arts creative swim boxing cricket hockey rugby basketball netball athletics cycling rowing citizens police fire highways housing homes heritage legal skills business community care social community higher further visit transport network active women film screen literature media marine',
)

/** A row of capitals that spells an outlet, and the outlets it may be. */
type OutletRun = Run & {readonly choices: readonly Masthead[]}

/** The rows of capitals of an article. */
interface Rows {
  readonly names: readonly Run[]
  /** “*King* said”, “*Rose* has left”: at the head of a sentence any word is written large. */
  readonly doubtful: readonly Run[]
  readonly outlets: readonly OutletRun[]
  /** Headlines in which every word is written large. */
  readonly titled: ReadonlySet<Paragraph>
  /** Words that the article also writes small: a capital on them at the start of a sentence means nothing. */
  readonly small: ReadonlySet<string>
}

/** Where capitals stand in a row, and where outlets are spelled out. */
function rowsOf(paragraphs: readonly Paragraph[], options: AnalysisOptions): Rows {
  const lookUp = mastheads([...(options.outlets ?? []), ...(options.publication ?? []).map(name => ({name}))])
  const small = new Set<string>()
  const starts = paragraphs.map(paragraph => nameStarts(paragraph, lookUp, small))
  const names: Run[] = []
  const doubtful: Run[] = []
  const outlets: OutletRun[] = []
  const titled = new Set<Paragraph>()
  for (const {paragraph, places, titleCase} of starts) {
    if (titleCase) titled.add(paragraph)
    let next = 0
    for (const first of places) {
      if (first < next) continue
      const outlet = outletAt(paragraph, first, lookUp, small)
      if (outlet && !(titleCase && outlet.choices.every(({needsThe, words}) => needsThe || words.length === 1))) {
        next = first + outlet.length
        outlets.push({paragraph, first, last: next, choices: outlet.choices})
        continue
      }
      next = runEnd(paragraph, first, small)
      if (titleCase) continue
      let last = next
      while (last > first + 1 && honours.has(paragraph.tokens[last - 1]!.text)) last--
      if (last === first + 1 && isPluralNoun(paragraph, first) && !standsWithin(starts, paragraph.tokens[first]!.lower)) continue
      if (last > first) names.push({paragraph, first, last})
      else if (isSubject(paragraph.tokens, first + 1)) doubtful.push({paragraph, first, last: first + 1})
    }
  }
  return {names, doubtful, outlets, titled, small}
}

/** Whether a word is written large in the middle of a sentence: “the *Rovers*”. */
const standsWithin = (starts: readonly NameStarts[], word: string): boolean =>
  starts.some(
    ({paragraph, places, titleCase}) =>
      !titleCase && places.some(place => paragraph.tokens[place]!.lower === word && !opensSentence(paragraph, place)),
  )

/** “Ann Lee, 34”, “Ann Lee, who”, “Ann Lee, chief surveyor”. */
function introducedAsPerson({paragraph, last}: Run): boolean {
  const follow = paragraph.tokens[last]?.text === ',' ? paragraph.tokens[last + 1] : undefined
  return follow !== undefined && (ageOrClause.test(follow.lower) || roleNouns.has(follow.lower))
}

/** Whether somebody is first named further down, and there only as somebody's kin. */
const isLaterKin = ({mentions: [introduction]}: Name, {paragraph, first}: Run): boolean =>
  introduction?.kin === true && introduction.start > paragraph.tokens[first]!.start

/** “Boeing *Co.*”, “Ford *Motor Company*” */
const inFull =
  /^\S+(?: (?:Inc|Co|Corp|Corporation|Company|Group|Holdings?|Plc|PLC|Ltd|Limited|AG|SA|NV|SE|LLC|LP|Motors?|Airlines|Airways|Bank|News|Research|Reports|Cent(?:er|re)|Institute|Foundation)\b\.?)+$/

/** Of several with one surname, the one named last before a place. */
function nearest(owners: readonly Name[], {paragraph, first}: Run): Name {
  const {tokens} = paragraph
  const at = tokens[first]!.start
  const courteous = [tokens[first - 1], tokens[first]].some(token => token && /^(?:mr|mrs|ms|miss)\.?$/.test(token.lower))
  let best = owners[0]!
  let place = -1
  for (const owner of owners) {
    const before = owner.mentions[firstFrom(owner.mentions, at) - 1]
    // “Bo Lee, the son of Ann Lee, was charged. Lee said”: of whom the sentence tells, not to whom he is kin.
    if (before?.kin && !courteous) continue
    if (before && before.start > place) {
      best = owner
      place = before.start
    }
  }
  return best
}

/** Titles that tell husband from wife. */
const ofOneSex = new Map([...courtesyTitles].filter(([title]) => /^(?:mrs|lord|lady|baroness)$/.test(title)))

const tellsWords = wordSet('reported said says reports first also wrote understands')

class NameReader {
  readonly #register = new NameRegister()
  readonly #small: ReadonlySet<string>
  readonly #readings = new Map<string, Reading>()
  /** Names behind a trade: “Promoter Live Nation”. */
  readonly #firms = new Set<Name>()
  /** Bodies that the article may give in full elsewhere: “the Harbour Commission”. */
  readonly #shortened: {readonly run: Run; readonly whole: string; readonly words: readonly NameWord[]}[] = []
  /** Names with an article of their own: “a Boeing Dreamlifter”. */
  readonly #things = new Set<string>()

  constructor(small: ReadonlySet<string>) {
    this.#small = small
  }

  /** Long names first, so that a surname in a headline finds its owner further down. */
  enter({names, doubtful, outlets, titled}: Rows): NameRegister {
    const short = names.filter(run => !this.#enterLong(run))
    for (const {run, whole, words} of this.#shortened) {
      const name = this.#longerBody(words, whole) ?? this.#register.body(whole)
      this.#register.mention(name, run)
      this.#register.explain(run, name)
    }
    for (const run of short) this.#enterShort(run)
    for (const run of doubtful) this.#enterSurname(run)
    for (const paragraph of titled) this.#readHeadline(paragraph)
    this.#readOutlets(outlets)
    for (const name of this.#register.all) {
      if (name.type !== 'other' || !name.full.includes(' ')) continue
      if (name.calledByLast) name.type = club.test(name.full) ? 'body' : 'person'
      // “the Boeing Dreamlifter”, “a Gallup Poll”: what begins with a firm's name is nobody.
      else if (this.#firms.has(name) || nameWord(name.full.split(' ', 1)[0]!).knownBody) name.type = 'body'
    }
    return this.#register
  }

  /** In headline style only names that the article gives elsewhere are names. */
  #readHeadline(paragraph: Paragraph): void {
    const {tokens} = paragraph
    let first = 0
    while (first < tokens.length) {
      let last = first + 1
      if (isLargeWord(tokens[first]!)) {
        let found: Name | undefined
        for (let length = Math.min(4, tokens.length - first); length > 0 && !found; length--) {
          const words = printed({paragraph, first, last: first + length})
          found = this.#register.known('person', words) ?? this.#register.known('body', words)
          if (!found && length === 1) found = this.#register.bySurname.get(fold(words))?.[0]
          if (!found && isPlace(words)) found = this.#register.place(words)
          if (found) last = first + length
        }
        if (found) this.#register.mention(found, {paragraph, first, last})
      }
      first = last
    }
  }

  #enterLong(run: Run): boolean {
    const {tokens} = run.paragraph
    if (run.last - run.first === 1 && (!nameWordOf(tokens[run.first]!.spelling).place || this.#isSurnameHere(run))) return false
    const whole = printed(run)
    const afterThe = articles.has(tokens[run.first - 1]?.lower ?? '')
    const key = afterThe ? `the ${whole}` : whole
    let reading = this.#readings.get(key)
    if (reading === undefined) {
      reading = this.#read(run, whole, afterThe)
      this.#readings.set(key, reading)
    }
    if (reading === 'short') return false
    if (reading === 'nothing' || reading === 'shortened') {
      if (reading === 'shortened') this.#shortened.push({run, whole, words: wordsOf(run)})
      return true
    }
    const {name, titles} = reading
    this.#register.mention(name, titles === 0 ? run : {...run, first: run.first + titles}, run.first)
    const newly = /^(?:new|latest|first|next|original|upcoming)$/.test(tokens[run.first - 1]?.lower ?? '') ? 2 : 1
    if (/^(?:an?|its|their)$/.test(tokens[run.first - newly]?.lower ?? '') && !isSourceNoun(tokens[run.last]?.lower ?? ''))
      this.#things.add(whole)
    if (name.type === 'other' && introducedAsPerson(run)) name.type = 'person'
    for (let i = run.first + 1; i < run.last; i++)
      if (nicknameEnd(tokens, i) > i && name.type === 'person') this.#register.nicknamed(nameWordOf(tokens[i + 1]!.spelling).folded, name)
    if (name.type === 'body' || name.type === 'other') this.#register.explain(run, name)
    return true
  }

  /** “Ana Lima … *Lima* said”: a place, and the surname of somebody named before who now speaks. */
  #isSurnameHere({paragraph, first, last}: Run): boolean {
    const next = paragraph.tokens[last]
    if (
      !next ||
      !cueVerb(next.lower) ||
      /^(?:in|near|outside|around|at|to|from|of|for|across)$/.test(paragraph.tokens[first - 1]?.lower ?? '')
    )
      return false
    const owners = this.#register.bySurname.get(nameWordOf(paragraph.tokens[first]!.spelling).folded) ?? []
    return owners.some(({full, gender}) => full.includes(' ') && gender !== undefined)
  }

  /**
   * “the Sheriff's Office” and “the Harlow County Sheriff's Office”, “the Press Council” and “the Norland Press Council”: the one body of
   * the article whose name ends in these words.
   */
  #longerBody(words: readonly NameWord[], whole: string): Name | undefined {
    const ends = (this.#register.bodyByEnd.get(words.at(-1)!.folded) ?? []).filter(({full}) => full.endsWith(` ${whole}`))
    if (ends.length !== 1) return undefined
    const more = ends[0]!.full.slice(0, -whole.length - 1)
    return localBody.test(words[0]!.plain) || !/(?:^| )(?:of|for|and|&)(?: |$)/.test(more) ? ends[0] : undefined
  }

  /** “Developer Bromford Land”: a firm, unless the article goes on with the last word alone, as it does of “Promoter Cass Ojo”. */
  #firm(words: readonly NameWord[], full: string): Name {
    if (words.some(({bodyName}) => bodyName)) return this.#register.body(full)
    const name = this.#register.person(words, full, false)
    this.#firms.add(name)
    return name
  }

  /** “*Lifeguard* Amy Voss”, “*Abbot* Hugh Kell … the abbot”: by its ending, or because the article writes it small as well. */
  #isCalling(words: readonly NameWord[]): boolean {
    const [first, second, third, ...more] = words
    if (!first || !second || !third || more.length > 0 || second.gender === undefined || third.bodyName) return false
    if (first.gender !== undefined || first.place || first.people || isListedSurname(first.plain)) return false
    return isDoer(first.plain) || this.#small.has(first.plain)
  }

  /** What a row of capitals names: read once for all the places where the same words stand. */
  #read(run: Run, whole: string, afterThe: boolean): Reading {
    if (isPlace(whole) || (afterThe && waters.test(whole)) || isStorm(whole) || ships.test(whole) || flights.test(whole))
      return {name: this.#register.place(whole), titles: 0}
    const words = wordsOf(run)
    // “the New Norland Republican”: a member of the party from there.
    if (/^(?:republican|democrat|conservative|tory|liberal)$/.test(words.at(-1)!.plain) && isPlace(spaced(words.slice(0, -1))))
      return 'nothing'
    // “Parents for Safe Streets”
    if (/^(?:Citizens|Americans|Students|Mothers|Parents|Veterans|Doctors|Scientists|Teachers|Families) for /.test(whole))
      return {name: this.#register.body(whole), titles: 0}
    // “Hobbs & Lane”: a firm of two names
    if (whole.includes(' & ')) return {name: this.#register.body(whole), titles: 0}
    const titles = partTitles(words) || (this.#isCalling(words) ? 1 : 0)
    if (titles === words.length || words.every(({role}) => role)) return 'nothing'
    const hasBody = !isSurname(words.slice(titles)) && words.some(({bodyName}, i) => i >= titles && bodyName)
    if (titles > 0 && !hasBody && !isPlace(spaced(words.slice(titles)))) {
      if (words.length - titles === 1) return 'short'
      // “Developer Bromford Land”: a firm, where no given name stands behind the trade.
      const bare = spaced(words.slice(titles))
      if (isFirmOf(words[titles - 1]!.plain, bare)) return {name: this.#firm(words.slice(titles), bare), titles}
      const name = this.#register.person(words.slice(titles), printed({...run, first: run.first + titles}), true)
      this.#register.entitle(name, words.slice(0, titles))
      return {name, titles}
    }
    const [first] = words as [NameWord, ...NameWord[]]
    // “Promoter Live Nation”
    const trading = spaced(words.slice(1))
    if (isFirmOf(first.plain, trading)) return {name: this.#firm(words.slice(1), trading), titles: 1}
    // “*Ann Lee Tonight*” is a programme, and Lee its host.
    if (words.length === 3 && first.gender && programme.test(words[2]!.plain) && !words[1]!.bodyName && !words[1]!.place) {
      // “Robert Lee … the *Bob Lee Show*”
      if (this.#register.bySurname.has(words[1]!.folded)) return 'nothing'
      const host = this.#register.person(words.slice(0, 2), spaced(words.slice(0, 2)), true)
      host.roles.add('host').add('presenter')
      return 'nothing'
    }
    // “García Márquez” after “José García Márquez”
    // “Fire Ana Lima” is a headline.
    const mayBeLonger = ({full}: Name): boolean =>
      full.toLowerCase().endsWith(` ${whole.toLowerCase()}`) && !this.#small.has(full.split(' ', 1)[0]!.toLowerCase())
    const longer = first.gender ? [] : (this.#register.bySurname.get(words.at(-1)!.folded) ?? []).filter(mayBeLonger)
    if (longer.length === 1) {
      longer[0]!.calledByLast = true
      return {name: longer[0]!, titles: 0}
    }
    // “the Journal of Reef Science”
    if (words.length > 2 && first.plain === 'journal' && words[1]!.plain === 'of')
      return {
        name: this.#register.outlet({name: whole, short: [], hosts: [], kind: 'journal', country: 'XX', state: false, everyday: false}),
        titles: 0,
      }
    const given = first.gender !== undefined || (first.text.length === 2 && first.text[1] === '.' && isCapitalAt(first.text, 0))
    const like = (given && !afterThe) || isKnownBody(whole) ? undefined : looksLikeOutlet(words)
    const verb = run.paragraph.tokens[run.last]?.lower ?? ''
    // “The Elko Republican said”: somebody of that party more often than the paper.
    const ofParty = /^(?:republican|democrat)$/.test(words.at(-1)!.plain)
    if (ofParty && afterThe && words.length === 2 && !/^report/.test(verb)) return 'nothing'
    const reports = tellsWords.has(verb)
    if (like === 'sure' || (like === 'doubtful' && afterThe && reports)) {
      const outlet: Outlet = {name: whole, short: [], hosts: [], kind: 'newspaper', country: 'XX', state: false, everyday: false}
      return {name: this.#register.outlet(outlet), titles: 0}
    }
    // “the Afghan Taliban” is the Taliban
    const known = isKnownBody(whole)
    if (!known && first.demonym) {
      const bare = spaced(words.slice(1))
      if (isKnownBody(bare)) return {name: this.#register.body(bare), titles: 0}
    }
    if (known || (hasBody && !(given && !words.at(-1)!.bodyName)))
      return afterThe && !known && mayBeShortened(words, whole) ? 'shortened' : {name: this.#register.body(whole), titles: 0}
    if (honour.test(words.at(-1)!.plain)) return 'nothing'
    const shown = introducedAsPerson(run)
    if (!given && !shown && isOfCountry(words)) return {name: this.#register.body(whole), titles: 0}
    if (!afterThe && !given && !shown && endsInInitials.test(whole)) return {name: this.#register.keyed('other', whole), titles: 0}
    if ((!afterThe || (given && words.length < 4)) && words.length <= 5 && (given || shown || !(first.demonym || first.people)))
      return {name: this.#register.person(words, whole, given || shown), titles: 0}
    return {name: afterThe && !given ? this.#register.body(whole) : this.#register.keyed('other', whole), titles: 0}
  }

  #enterShort(run: Run): void {
    const words = wordsOf(run)
    const word = words.at(-1)!
    const titles = words.slice(0, -1)
    const named = titles.length === 0 ? run : {...run, first: run.last - 1}
    // “Mr.” begins no row of capitals.
    const mister = run.paragraph.tokens[run.first - 1]
    const isMister = titles.length === 0 && mister !== undefined && /^mr\.?$/.test(mister.lower) && run.last - run.first === 1
    const courtesy = isMister ? 'male' : titles.map(({plain}) => courtesyTitles.get(plain)).find(Boolean)
    const take = (name: Name): void => {
      if (courtesy && name.type === 'person') name.gender ??= courtesy
      this.#register.entitle(name, titles)
      this.#register.mention(name, named, run.first)
    }
    // “Boeing” beside “a Boeing Dreamlifter”: the firm itself.
    // “Lumo” after “Lumo Cloud”, where everybody knows Lumo: the firm, unless the longer name is its own in full.
    const isThing = ({full}: Name): boolean => this.#things.has(full) || (word.knownBody && full.includes(' ') && !inFull.test(full))
    const known = this.#register.explained.get(word.text)
    if (known && titles.length === 0) {
      this.#register.mention(known, run)
      return
    }
    const bearers = this.#register.bySurname.get(word.folded) ?? []
    const owners =
      bearers.length > 0 || titles.length > 0 || word.knownBody
        ? bearers
        : (this.#register.byMiddle.get(word.folded) ?? []).filter(({type}) => type === 'person')
    // “President Lee spoke … His daughter, Ann Lee, left”: whom a title stands before, or everybody knows, is not the kin that follows.
    const addressed = titles.length > 0 || isMister || word.famous !== undefined
    const apart = addressed && owners.length > 0 && owners.every(name => isLaterKin(name, run))
    // “Mr. Lee” is no daughter Ann Lee.
    const courted = courtesy ? owners.filter(({gender}) => gender === courtesy || gender === undefined) : owners
    const title = courtesy && ofOneSex.get(titles.at(-1)?.plain ?? '')
    // “Bo Katz is away, *Mrs Katz* said”: another of the name, unless the given name is a woman's as well.
    if (title && owners.length > 0 && courted.length === 0 && owners.every(({full}) => !borneByBoth.has(fold(full.split(' ', 1)[0]!)))) {
      take(this.#register.courteous(titles.at(-1)!.text, word))
      return
    }
    const among = courted.length > 0 ? courted : owners
    // “Mr. Lee”, with his wife Ann and his son Bo Lee: he to whom they are kin; “the *younger* Lee” is the son.
    const age = run.paragraph.tokens[run.first - 1]?.lower ?? ''
    const young = age === 'younger'
    const chiefly =
      courtesy || young || age === 'elder' || age === 'older'
        ? among.filter(({mentions: [introduction]}) => (introduction?.kin === true) === young)
        : []
    const meant = chiefly.length > 0 ? chiefly : among
    const fitting = courtesy ? meant.find(({gender}) => gender === courtesy) : undefined
    const owner = apart ? undefined : meant.length < 2 ? meant[0] : (fitting ?? nearest(meant, run))
    if (owner) {
      if (titles.length > 0) owner.type = 'person'
      owner.calledByLast = true
      take(owner)
      return
    }
    // “Dame Helen”, after “Helen Crowther”
    const called = this.#register.byGiven.get(word.folded)
    if (titles.length > 0 && !apart && called?.length === 1) {
      take(called[0]!)
      return
    }
    const carrier = titles.length === 0 ? this.#carrier(run, word) : undefined
    if (carrier) {
      take(carrier)
      return
    }
    if (titles.length === 0) {
      if (
        word.people ||
        word.role ||
        (run.paragraph.tokens[run.first - 1]?.lower === 'the' && arePeopleOf([{text: `${word.text}s`}])) ||
        /^(?:English|French|Dutch|Irish|Scots|Welsh)(?:man|woman)$/.test(word.text)
      )
        return
      if (called?.length === 1 && !isThing(called[0]!)) {
        // “Wang” after “Wang Yi”: the surname stands first.
        if (standsFirst(word.text)) called[0]!.calledByLast = true
        else called[0]!.calledByFirst = true
        take(called[0]!)
        return
      }
    }
    if (titles.length > 0 || isMister || word.famous) {
      const full = word.famous ?? word.text
      const name = this.#register.person(full.split(' ').map(nameWord), full, true)
      this.#register.calledBy(word.folded, name)
      take(name)
      return
    }
    // “the Commission” after “the European Commission”, “FAA” after the full name
    const {initials} = word
    const afterThe = run.paragraph.tokens[run.first - 1]?.lower === 'the'
    const paper = afterThe ? this.#register.outletByEnd.get(word.text) : undefined
    if (paper) {
      this.#register.mention(paper, run, run.first - 1)
      return
    }
    const ends = word.bodyName || afterThe ? this.#register.bodyByEnd.get(word.folded) : undefined
    // “Norvane” after “Norvane Foods”
    const everyday = commonBeginnings.has(word.plain) || this.#small.has(word.plain)
    const begins = everyday ? undefined : this.#register.bodyByFirst.get(word.folded)?.filter(name => !isThing(name))
    if (!initials && begins?.length === 1) {
      // “Calder” after “Calder University School of Music”: the university, not its school.
      const university = /^\S+ University(?= )/.exec(begins[0]!.full)?.[0]
      this.#register.mention(university ? this.#register.body(university) : begins[0]!, run)
      return
    }
    const whole = initials ? this.#register.bodyByInitials.get(word.text.replaceAll('.', '')) : ends?.length === 1 ? ends[0] : undefined
    const body = initials || afterThe || word.bodyName || word.knownBody
    this.#register.mention(whole ?? (body ? this.#register.body(word.text) : this.#register.keyed('other', word.text)), run)
  }

  /** “*American* said in a statement” after “American Airlines”: an everyday word that speaks is the one firm whose name begins with it. */
  #carrier({paragraph, first, last}: Run, word: NameWord): Name | undefined {
    const {tokens} = paragraph
    const before = tokens[first - 1]
    const speaks = ((cueVerb(tokens[last]?.lower ?? '')?.forms ?? 0) & (past | third)) > 0
    if (!speaks || before?.kind === 'word' || this.#small.has(word.plain)) return undefined
    const firms = (this.#register.bodyByFirst.get(word.folded) ?? []).filter(({full}) => firmEnd.test(full))
    return firms.length === 1 ? firms[0] : undefined
  }

  /** A word that is a name only where somebody of the article bears it as a surname: “Ada King … King said”. */
  #enterSurname(run: Run): void {
    const word = nameWordOf(run.paragraph.tokens[run.first]!.spelling)
    if (word.knownBody || platforms.has(word.plain)) return
    const owners = (this.#register.bySurname.get(word.folded) ?? []).filter(
      ({type, full}) => (type === 'person' || type === 'other') && full.includes(' '),
    )
    if (owners.length === 0) {
      const carrier = this.#carrier(run, word)
      if (carrier) this.#register.mention(carrier, run)
      return
    }
    const owner = owners.length === 1 ? owners[0]! : nearest(owners, run)
    owner.calledByLast = true
    this.#register.mention(owner, run)
  }

  /** “the Post” is the one that the article introduces, else the one of the country it speaks of most. */
  #readOutlets(runs: readonly OutletRun[]): void {
    const spoken = new Map<string, number>()
    for (const {name} of this.#register.mentions) if (name.country) spoken.set(name.country.code, (spoken.get(name.country.code) ?? 0) + 1)
    const plainly = runs.filter(({choices}) => choices.length === 1 && !choices[0]!.needsThe && !choices[0]!.needsFullName)
    const settled = new Set<Run>(plainly)
    for (const run of plainly) if (!this.#enterOutlet(run, run.choices[0]!.outlet)) this.#enterShort(run)
    for (const run of runs) {
      if (settled.has(run)) continue
      const introduced = run.choices.find(({outlet}) => this.#register.known('outlet', outlet.name) !== undefined)
      const open = run.choices.filter(({needsFullName}) => !needsFullName)
      const [first] = open.toSorted((a, b) => (spoken.get(b.outlet.country) ?? 0) - (spoken.get(a.outlet.country) ?? 0))
      const chosen = introduced ?? this.#sameEnding(run) ?? first
      if (!chosen || !this.#enterOutlet(run, chosen.outlet)) this.#enterShort(run)
    }
  }

  /** “the Gazette” after “the Springfield Gazette”, which no list knows. */
  #sameEnding(run: Run): {outlet: Outlet} | undefined {
    // “ABC News” after “Fox News” is another one.
    const {tokens} = run.paragraph
    if (run.last - run.first > (tokens[run.first]!.lower === 'the' ? 2 : 1)) return undefined
    const owner = this.#register.outletByEnd.get(tokens[run.last - 1]!.text)
    return owner?.outlet && {outlet: owner.outlet}
  }

  #enterOutlet(run: Run, outlet: Outlet): boolean {
    // A surname that an outlet also bears (“Stern”) belongs to the person the article names.
    if (run.last - run.first === 1 && this.#register.bySurname.has(nameWordOf(run.paragraph.tokens[run.first]!.spelling).folded))
      return false
    this.#register.mention(
      this.#register.outlet(outlet),
      run,
      run.paragraph.tokens[run.first - 1]?.lower === 'the' ? run.first - 1 : run.first,
    )
    return true
  }
}

/** In: the paragraphs of an article. Out: everything named in them, each name once, with all its mentions. */
export function collectNames(paragraphs: readonly Paragraph[], options: AnalysisOptions): Names {
  const rows = rowsOf(paragraphs, options)
  const {all, mentions, explained, bodiesWith} = new NameReader(rows.small).enter(rows)
  mentions.sort((a, b) => a.start - b.start)
  const byParagraph: NameMention[][] = paragraphs.map(() => [])
  for (const entry of mentions) byParagraph[entry.paragraph]!.push(entry)
  for (const entry of mentions) readIntroduction(entry, paragraphs[entry.paragraph]!)
  readLead(paragraphs, byParagraph)
  return {all, mentions, byParagraph, explained, bodiesWith}
}
