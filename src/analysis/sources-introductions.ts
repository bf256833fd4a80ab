/** How the article introduces a name: “Mill manager Ann Lee”, “Ann Lee, the mayor of Leeds,”, “the newspaper Volna”. */

import type {Outlet} from '../language/mastheads.js'
import {plain} from '../language/name-words.js'
import {bodyNouns, femaleNouns, maleNouns, officeModifiers, offices, outletNouns, personNouns, roleNouns} from '../language/titles.js'
import {articlesAndPossessives} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Name, NameMention} from './sources-register.js'
import {isCapital, plainToken} from './sources-runs.js'
import {isDoer} from './sources-unnamed.js'
import type {Paragraph} from './types.js'

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

/** Notes what a noun beside a name says of it: an office, a kind of body, a newspaper. */
function note(name: Name, words: readonly string[], trade: boolean): void {
  const head = words.at(-1)!
  if (isShop(words) && name.type === 'other') name.type = 'body'
  else if (outletNouns.has(head) && name.type === 'other') {
    name.type = 'outlet'
    name.outlet ??= unlisted(name.full)
  } else if (roleNouns.has(head) || personNouns.has(head) || (trade && !bodyNouns.has(head))) {
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
  const sentence = tokens[entry.first]!.sentence
  const wordsFrom = (from: number, to: number): string[] =>
    tokens.slice(from, to).flatMap(token => (token.kind === 'word' ? [plainToken(token)] : []))

  // “former mill manager *Ann Lee*”: back to the article
  const last = tokens[entry.titled - 1]
  if (last && last.sentence === sentence && known(plainToken(last))) {
    let from = entry.titled - 1
    while (from > 0 && entry.titled - from < 6) {
      const token = tokens[from - 1]!
      const word = plainToken(token)
      if (token.sentence !== sentence || token.kind !== 'word' || beginsNoun.has(token.lower)) break
      const modifies = known(word) || offices.has(word) || officeModifiers.has(word) || isCapital(token) || /^[a-z-]+$/.test(word)
      if (!modifies || breaks.has(word)) break
      from--
    }
    note(name, wordsFrom(from, entry.titled), false)
  }
  // “*Gleam* magazine”, “the *Volna* newspaper”
  const noun = tokens[entry.last]
  if (
    noun?.sentence === sentence &&
    name.type === 'other' &&
    (noun.lower === 'magazine' || (noun.lower === 'newspaper' && !name.located))
  ) {
    name.type = 'outlet'
    name.outlet ??= {...unlisted(name.full), kind: noun.lower}
  }
  // “who gave only her first name, *Amna*”, “who gave her name as *Tina*”
  const link2 = tokens[entry.titled - 2]
  if (
    last?.sentence === sentence &&
    ((last.text === ',' && link2?.lower === 'name') ||
      (last.lower === 'as' && tokens.slice(Math.max(0, entry.titled - 4), entry.titled - 1).some(({lower}) => lower === 'name')))
  )
    name.type = 'person'
  // “The mayor, *Ann Lee*,”
  if (last?.text === ',') {
    let start = entry.titled - 2
    const goesOn = (at: number): boolean =>
      at >= 0 &&
      entry.titled - at < 10 &&
      tokens[at]!.sentence === sentence &&
      !beginsNoun.has(tokens[at]!.lower) &&
      tokens[at]!.text !== ','
    while (goesOn(start)) start--
    if (start >= 0 && beginsNoun.has(tokens[start]!.lower)) {
      let end = start + 1
      while (end < entry.titled - 1 && !breaks.has(tokens[end]!.lower)) end++
      const words = wordsFrom(start + 1, end)
      if (words.length > 0 && known(words.at(-1)!)) note(name, words, false)
    }
  }
  // “the podcast Masters of *Scale*, the host of which”: part of a title.
  if (last?.lower === 'of' && link2 !== undefined && isCapital(link2) && !name.full.includes(' ')) return
  // “*Ann Lee*, the mayor of Leeds,”, “*Ann Lee* is the mayor”
  const link = tokens[entry.last]
  const opener = tokens[entry.last + 1]
  const comma = link?.text === ','
  if (!link || !opener || opener.sentence !== sentence || !(comma || /^(?:is|was|became|remains)$/.test(link.lower))) return
  const article = beginsNoun.has(opener.lower)
  if (!article && !(comma && (roleNouns.has(plain(opener.text)) || officeModifiers.has(opener.lower)))) return
  const start = article ? entry.last + 2 : entry.last + 1
  let end = start
  // “a nurse *queuing outside a station*”: behind the noun its clause begins.
  const clause = (at: number): boolean => at > start && /(?:ing|ed)$/.test(tokens[at]!.lower) && known(plainToken(tokens[at - 1]!))
  while (
    end < tokens.length &&
    end - start < 8 &&
    tokens[end]!.sentence === sentence &&
    tokens[end]!.kind !== 'mark' &&
    !breaks.has(tokens[end]!.lower) &&
    !clause(end)
  )
    end++
  const words = wordsFrom(start, end)
  if (words.length === 0) return
  // “Ann Lee, a beekeeper,”: no list knows every trade
  const head = words.at(-1)!
  // “El Dara, the capital of the province”
  if (placeNouns.has(head)) {
    name.located = true
    return
  }
  const trade = article && comma && /^[,.]$|^(?:of|for|at|from|in|who)$/.test(tokens[end]?.lower ?? '.') && isDoer(head)
  if (known(words.at(-1)!) || trade) note(name, words, trade)
}
