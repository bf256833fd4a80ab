/** How the article introduces a name: “Mill manager Ann Lee”, “Ann Lee, the mayor of Leeds,”, “the newspaper Volna”. */

import type {Outlet} from '../language/mastheads.js'
import {plain} from '../language/name-words.js'
import {genderOfName} from '../language/names.js'
import {isListedSurname} from '../language/surnames.js'
import {bodyNouns, femaleNouns, maleNouns, officeModifiers, offices, outletNouns, personNouns, roleNouns} from '../language/titles.js'
import {articlesAndPossessives, isAdverb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Name, NameMention} from './sources-register.js'
import {isLargeWord, plainToken} from './sources-runs.js'
import {isDoer} from './sources-unnamed.js'
import type {Paragraph, Token} from './types.js'

const beginsNoun = new Set([...articlesAndPossessives, 'one', "'s"])
const breaks = wordSet('of for at in who from with and which that to on said says told by as')
const placeNouns = wordSet(
  'capital city town village hamlet port province region state island islands suburb district county area country nation neighbourhood neighborhood river valley mountain peninsula resort settlement enclave stronghold borough parish',
)
const unlisted = (name: string): Outlet => ({name, short: [], hosts: [], kind: 'site', country: 'XX', state: false, everyday: false})

const maybeOutlets = wordSet('site website portal network station channel')

/** “the travel *site* Roamly”, “the dating *website* Twosome”: sites and stations that print no news. */
const isShop = (words: readonly string[]): boolean =>
  maybeOutlets.has(words.at(-1)!) &&
  words.some(word =>
    /^(?:travel|holiday|dating|shopping|auction|booking|gaming|e-commerce|ecommerce|retail|social|sharing|video-sharing|file-sharing|hosting|streaming|betting|gambling|ticket|ticketing|jobs?|recruitment|listings?|property|crowdfunding|fundraising|genealogy|review|reviews|adult|porn|fashion|payment|payments|trading|comparison|power|police|petrol|gas|train|railway|polling|space|fire|tracking|flight|weather|data|analytics|statistics|rental|rentals|resale|petition|careers|.*-(?:tracking|monitoring|booking|selling|buying|lending|comparison))$/.test(
      word,
    ),
  )

/** “the insurance *broker* Vantor”: of a person, who would be called by two names, or of a firm. */
const trades = /^(?:broker|publisher|landlord|lender|provider|contractor|promoter|distributor|trader)$/
/** “*Developer* Bromford Land”: the same, and behind it two words of which the first is nobody's given name. */
const isTrade = (word: string): boolean =>
  trades.test(word) || /^(?:developer|operator|retailer|manufacturer|maker|insurer|housebuilder|brewer|supplier)$/.test(word)

/** In: the word before a name, the name's words. Out: whether it names a firm by its trade. */
export function isFirmOf(trade: string, name: string): boolean {
  if (!isTrade(trade) || trade === 'landlord' || trade === 'trader' || !name.includes(' ')) return false
  return genderOfName(name.split(' ', 1)[0]!) === undefined && !isListedSurname(name.split(' ').at(-1)!)
}

/** Notes what a noun beside a name says of it: an office, a kind of body, a newspaper. */
function note(name: Name, words: readonly string[], trade: boolean): void {
  const head = words.at(-1)!
  // “the website GearHall.com”: a site without another name is more often a shop than a paper.
  const address = /^(?:web)?site$/.test(head) && words.length === 1 && /\.(?:com|org|net)$/i.test(name.full)
  if ((address || isShop(words)) && name.type === 'other') name.type = 'body'
  else if ((outletNouns.has(head) || (head === 'agency' && words.at(-2) === 'news')) && name.type === 'other') {
    name.type = 'outlet'
    const wire = head === 'agency'
    name.outlet ??= {...unlisted(name.full), ...(wire ? {kind: 'agency' as const, state: /^state/.test(words[0]!)} : {})}
  } else if (name.type === 'other' && ((trades.test(head) && !name.full.includes(' ')) || isFirmOf(head, name.full))) name.type = 'body'
  else if (roleNouns.has(head) || personNouns.has(head) || (trade && !bodyNouns.has(head))) {
    for (const word of words) {
      name.roleWords.add(word)
      if (roleNouns.has(word)) name.roles.add(word)
    }
    name.roles.add(head)
    name.type = 'person'
    name.gender ??= maleNouns.has(head) ? 'male' : femaleNouns.has(head) ? 'female' : undefined
  } else if (bodyNouns.has(head) && name.type === 'other') name.type = 'body'
}

const known = (word: string): boolean => roleNouns.has(word) || personNouns.has(word) || bodyNouns.has(word) || outletNouns.has(word)

/** Reads the nouns directly before and after one mention of a name. */
export function readIntroduction(entry: NameMention, {tokens}: Paragraph): void {
  const {name} = entry
  if (name.type !== 'person' && name.type !== 'other') return
  readTitle(entry, tokens)
  const periodical = periodicalOf(entry, tokens)
  if (periodical) {
    name.type = 'outlet'
    name.outlet ??= {...unlisted(name.full), kind: periodical}
  }
  if (isGivenAsName(entry, tokens)) name.type = 'person'
  readApposedBefore(entry, tokens)
  // “the podcast Masters of *Scale*, the host of which”: part of a title.
  const before = tokens[entry.titled - 2]
  const partOfTitle = tokens[entry.titled - 1]?.lower === 'of' && before !== undefined && isLargeWord(before) && !name.full.includes(' ')
  if (!partOfTitle) readBehind(entry, tokens)
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(token => (token.kind === 'word' ? [plainToken(token)] : []))

/** “former mill manager *Ann Lee*”: back to the article. */
function readTitle({name, first, titled}: NameMention, tokens: readonly Token[]): void {
  const {sentence} = tokens[first]!
  const last = tokens[titled - 1]
  if (last?.sentence !== sentence || !known(plainToken(last))) return
  let from = titled - 1
  while (from > 0 && titled - from < 6) {
    const token = tokens[from - 1]!
    const word = plainToken(token)
    if (token.sentence !== sentence || token.kind !== 'word' || beginsNoun.has(token.lower)) break
    const modifies = known(word) || offices.has(word) || officeModifiers.has(word) || isLargeWord(token) || /^[a-z-]+$/.test(word)
    if (!modifies || breaks.has(word)) break
    from--
  }
  note(name, wordsIn(tokens, from, titled), false)
  noteOwner(name, tokens, from - 1)
}

/** “*Norland*’s president”: where the clitic stands before an introduction. */
function noteOwner(name: Name, tokens: readonly Token[], clitic: number): void {
  const owner = tokens[clitic - 1]
  if (tokens[clitic]?.lower === "'s" && owner && isLargeWord(owner)) name.officeOf.add(plainToken(owner))
}

/** “*Gleam* magazine”, “the *Volna* newspaper” */
function periodicalOf({name, first, last}: NameMention, tokens: readonly Token[]): 'magazine' | 'newspaper' | undefined {
  const noun = tokens[last]
  if (name.type !== 'other' || noun?.sentence !== tokens[first]!.sentence) return undefined
  if (noun.lower === 'magazine') return 'magazine'
  return noun.lower === 'newspaper' && !name.located ? 'newspaper' : undefined
}

/** “who gave only her first name, *Amna*”, “who gave her name as *Tina*” */
function isGivenAsName({first, titled}: NameMention, tokens: readonly Token[]): boolean {
  const last = tokens[titled - 1]
  if (last?.sentence !== tokens[first]!.sentence) return false
  if (last.text === ',') return tokens[titled - 2]?.lower === 'name'
  return last.lower === 'as' && tokens.slice(Math.max(0, titled - 4), titled - 1).some(({lower}) => lower === 'name')
}

const ofWhat = wordSet('of at for in')

/** “The mayor, *Ann Lee*,” */
function readApposedBefore({name, first, titled}: NameMention, tokens: readonly Token[]): void {
  if (tokens[titled - 1]?.text !== ',') return
  const {sentence} = tokens[first]!
  let start = titled - 2
  while (start >= 0 && titled - start < 10 && tokens[start]!.sentence === sentence && tokens[start]!.text !== ',') {
    // “The director *of* the mill, *Uri Falk*,”: two words that no list knows are whom the director is, and no mill.
    const whole = name.type === 'other' && name.full.includes(' ') && ofWhat.has(tokens[start - 1]?.lower ?? '')
    if (beginsNoun.has(tokens[start]!.lower) && !whole) break
    start--
  }
  if (start < 0 || !beginsNoun.has(tokens[start]!.lower)) return
  let end = start + 1
  while (end < titled - 1 && !breaks.has(tokens[end]!.lower)) end++
  const words = wordsIn(tokens, start + 1, end)
  if (words.length === 0 || !known(words.at(-1)!)) return
  note(name, words, false)
  noteOwner(name, tokens, start)
}

/** “*Ann Lee*, the mayor of Leeds,”, “*Ann Lee* is the mayor”. */
function readBehind({name, first, last}: NameMention, tokens: readonly Token[]): void {
  const {sentence} = tokens[first]!
  const link = tokens[last]
  const opener = tokens[last + 1]
  const comma = link?.text === ','
  if (comma && name.type === 'other' && isOne(tokens, last + 1, sentence)) name.type = 'person'
  if (!link || opener?.sentence !== sentence || !(comma || /^(?:is|was|became|remains)$/.test(link.lower))) return
  const article = beginsNoun.has(opener.lower)
  if (!article && !(comma && (roleNouns.has(plain(opener.text)) || officeModifiers.has(opener.lower)))) return
  const start = article ? last + 2 : last + 1
  const end = nounEnd(tokens, start, sentence)
  const words = wordsIn(tokens, start, end)
  const head = words.at(-1)
  if (head === undefined) return
  // “El Dara, the capital of the province”
  if (placeNouns.has(head)) {
    name.located = true
    return
  }
  // “Ann Lee, a beekeeper,”: no list knows every trade
  const trade = article && comma && /^[,.]$|^(?:of|for|at|from|in|who)$/.test(tokens[end]?.lower ?? '.') && isDoer(head)
  // “Jo, an undergraduate *who* came late,”: of a body it is said what it is “that” or “which” does.
  const someone = article && comma && tokens[end]?.lower === 'who'
  if (known(head) || trade || someone) note(name, words, trade || someone)
}

/** “*Neema*, who works at the port,”, “Ruiz, who is 40”: a person; of a band or a team it is said that they “are”. */
function isOne(tokens: readonly Token[], who: number, sentence: number): boolean {
  if (tokens[who]?.lower !== 'who') return false
  let at = who + 1
  while (tokens[at] && isAdverb(tokens[at]!)) at++
  const verb = tokens[at]
  return verb?.sentence === sentence && verb.kind === 'word' && /^(?:is|was|has|does)$|[^su]s$/.test(verb.lower)
}

/** Where the words of an introduction end: “a nurse | *queuing outside a station*”. */
function nounEnd(tokens: readonly Token[], start: number, sentence: number): number {
  let end = start
  while (end < tokens.length && end - start < 8) {
    const {kind, lower, sentence: own} = tokens[end]!
    const clause = end > start && /(?:ing|ed)$/.test(lower) && known(plainToken(tokens[end - 1]!))
    if (own !== sentence || kind === 'mark' || breaks.has(lower) || clause) break
    end++
  }
  return end
}

const behindSomebody = wordSet('who whose has had was is in from at of with accused charged convicted jailed sentenced')
/** How many sentences behind the lead somebody of whom it tells is named. */
const namedWithin = 4

/** “*A surgeon* who left a swab in a patient was struck off. *Amit Rao, 51*, …”: whom the lead tells of is who is then named with an age. */
export function readLead(paragraphs: readonly Paragraph[], byParagraph: readonly (readonly NameMention[])[]): void {
  const lead = paragraphs.find(({block, sentences}) => block.kind === 'body' && sentences.length > 0)
  if (!lead) return
  const {first, id} = lead.sentences[0]!
  if (!/^an?$/.test(lead.tokens[first]!.lower)) return
  const noun = lead.tokens
    .slice(first + 1, first + 6)
    .find(
      ({lower, index, kind}) =>
        kind === 'word' &&
        (roleNouns.has(lower) || personNouns.has(lower) || isDoer(lower)) &&
        behindSomebody.has(lead.tokens[index + 1]?.lower ?? ''),
    )
  if (!noun) return
  for (let at = lead.index; at < paragraphs.length; at++) {
    const {tokens, sentences} = paragraphs[at]!
    if ((sentences[0]?.id ?? 0) - id > namedWithin) return
    for (const {name, titled, last} of byParagraph[at]!) {
      const aged = tokens[last]?.text === ',' && tokens[last + 1]?.kind === 'number' && tokens[last + 2]?.text === ','
      if (!aged || tokens[titled]!.sentence === id || !name.full.includes(' ') || !sentences.some(({first: begins}) => begins === titled))
        continue
      if (name.roles.size === 0 && (name.type === 'person' || name.type === 'other')) {
        name.roles.add(noun.lower)
        name.type = 'person'
      }
      return
    }
  }
}
