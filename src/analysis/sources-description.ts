/**
 * What a source phrase speaks of, read for itself: a name, somebody’s spokesman, an outlet’s report, a document, somebody
 * unnamed.
 */

import {plain} from '../language/name-words.js'
import {countryNamed, countryOfCapital, countryOfDemonym} from '../language/places.js'
import {bodyNouns, documentNouns, isSourceNoun, platforms, postNouns, roleNouns, spokesNouns} from '../language/titles.js'
import {articlesAndPossessives, isRole} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {bodyName, type Description, describeName, isPerson} from './sources-kinds.js'
import {type Phrase, printed} from './sources-phrase.js'
import type {Name} from './sources-register.js'
import {counting, documentOf, organisation, unnamed, unnamedName, wording} from './sources-unnamed.js'

import type {Token} from './types.js'

const writing = wordSet(
  'report reporting reports story article investigation analysis account coverage interview dispatch piece scoop exclusive editorial op-ed column broadcast newspaper paper tally count correspondent newsletter podcast programme program magazine website site edition issue',
)
const speaking = wordSet(
  'remark comment word speech tweet declaration statement claim testimony post address announcement message counteroffer offer warning letter interview',
)
const circles = wordSet(
  'administration campaign government regime team office camp cabinet family estate foundation company firm party ministry department',
)
const ownLawyer = wordSet('lawyer attorney solicitor barrister agent publicist manager counsel')
const mediaWords = wordSet('media press news newspaper broadcaster outlet tabloid television radio tv')

const seenBy = wordSet('seen obtained reviewed viewed read examined shared leaked')

const works = wordSet('book memoir film documentary podcast novel song album show series report study newsletter blog')

const onlineAccounts = wordSet('social fan official verified parody media')

/**
 * In: a phrase that names somebody or stands for somebody unnamed. Out: what it is; undefined where only the article can
 * tell (“she”, “the mayor”, “the company”).
 */
export function describe(phrase: Phrase): Description | undefined {
  const {core, head, named, mentions, owner, tokens} = phrase
  const first = core[0]
  if (!first) return undefined
  if (isShare(phrase)) return {kind: 'vague-group', detail: 'respondents', name: printed(tokens.slice(0, 8)), by: 'share'}
  if (core.length === 1 && counting.has(first.lower)) return undefined
  // “the people said”: those spoken of before
  if (tokens.length === 2 && /^(?:the|these|those)$/.test(tokens[0]!.lower) && tokens[1]!.lower === 'people') return undefined
  if (tokens[0]!.text.startsWith('@') || tokens.some(token => token.text === '@')) {
    const text = printed(tokens)
    const handle = /@[\w.]+/.exec(text.replaceAll(' ', ''))?.[0] ?? text
    const outlet = mentions.find(({name}) => name.type === 'outlet')?.name
    const known = outlet?.outlet?.hosts.length ? outlet : undefined
    return {kind: 'social-post', detail: known ? 'outlet-account' : 'account', name: known?.full ?? handle, entity: known, by: 'handle'}
  }
  // “a report *seen by* the Courier” is not the Courier's.
  const seen = ({titled}: {readonly titled: number}): boolean => {
    const {tokens: all} = phrase.paragraph
    return all[titled - 1]?.lower === 'by' && seenBy.has(all[titled - 2]?.lower ?? '')
  }
  const outlet = mentions.find(mention => mention.name.type === 'outlet' && !seen(mention))?.name
  // “some party figures”: people, not numbers
  if (plain(core.at(-1)!.text) === 'figures' && core.some(({lower}) => eminent.has(lower)))
    return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  const document = documentNouns.has(head) || documentNouns.has(plain(core.at(-1)!.text))

  // “Lee and his allies”: several at once, called by all their names
  const group = together(phrase)
  if (group) return group
  const titled = named && phrase.paragraph.tokens[named.titled - 1]
  if (titled && titled.start >= phrase.start && named.name.type !== 'person' && works.has(titled.lower))
    return {kind: 'document', detail: titled.lower, name: wording(phrase), by: 'title-of'}
  if (named) {
    // “the Lee campaign”, “Lee’s government” have their own heads; here the phrase ends in the name itself.
    if (named.name.type === 'place' || named.name.type === 'body') {
      const circle = apposed(phrase, named)
      if (circle) return describeName(circle, 'apposition')
    }
    if (named.name.type === 'outlet' && isPersonAfter(phrase, named)) return undefined
    if (owner && owner !== named.name && isPerson(named.name)) return describeName(named.name, 'name')
    return describeName(named.name, 'name')
  }
  const holder = holderOf(phrase)
  if (holder) return describeName(holder, 'office-and-name')
  const other = apposed(phrase, undefined)
  if (other) return describeName(other, 'apposition')

  if (
    spokesNouns.has(head) ||
    spokesNouns.has(plain(core.at(-1)!.text)) ||
    ((head === 'office' || head === 'secretary') && /(?:^| )press (?:office|secretary)$/.test(printed(core).toLowerCase()))
  )
    return spokesperson(phrase)

  // “the state-run Volna news agency”
  const wire = head === 'agency' && core.at(-2)?.lower === 'news'
  if (outlet && (writing.has(head) || mediaWords.has(head) || wire)) return describeName(outlet, 'report-of-outlet')
  // “the Courier’s investigations desk”, not “the Courier’s sources”
  if (owner?.type === 'outlet' && !isSourceNoun(head)) return describeName(owner, 'staff-of-outlet')
  if (owner && isPerson(owner) && speaking.has(head)) return describeName(owner, 'words-of')
  if (circles.has(head)) {
    const body = circle(phrase)
    if (body) return body
  }
  if (ownLawyer.has(head) && (owner || /^(?:of|for)$/.test(tokens[core.length]?.lower ?? ''))) {
    const client = owner ?? mentions.find(({first: at}) => at > core.at(-1)!.index)?.name
    if (client)
      return {
        kind: 'unnamed-person',
        detail: 'spokesperson',
        name: `${printed(core.slice(core.findLastIndex(({lower}) => articlesAndPossessives.has(lower) || /^(?:'s|'|’)$/.test(lower)) + 1))} for ${isPerson(client) ? client.full : bodyName(client)}`,
        entity: undefined,
        by: 'lawyer-of',
      }
  }
  if (mediaWords.has(head) || (head === 'report' && core.some(({lower}) => mediaWords.has(lower)))) {
    // “the newspaper” points back, “newspapers” and “local media” do not
    const unnamed = phrase.determiner !== 'definite' || phrase.plural || head === 'media' || head === 'press'
    if (unnamed && core.some(({lower}) => lower === 'state' || lower === 'state-run'))
      return {kind: 'news-outlet', detail: 'state-media', name: wording(phrase), by: 'state-media'}
    if (unnamed) return {kind: 'news-outlet', detail: 'media-report', name: 'unnamed media reports', by: 'media-report'}
  }
  // “her accounts showed deposits”, “one news account described”: at a bank or in a paper, where no platform is named.
  const kept = head === 'account' && !core.some(({lower}) => platforms.has(lower) || onlineAccounts.has(lower))
  if (kept) return {kind: 'document', detail: 'account', name: wording(phrase), by: 'document'}
  if (postNouns.has(head)) {
    const poster = owner ?? mentions.find(({name}) => isPerson(name))?.name
    if (poster && isPerson(poster)) return describeName(poster, 'post-of')
    return {kind: 'social-post', detail: 'post', name: wording(phrase), by: 'post'}
  }
  if (document) return documentOf(phrase)
  if (head === 'user' && core.some(({lower}) => platforms.has(lower)))
    return phrase.plural
      ? {kind: 'vague-group', detail: 'users', name: wording(phrase), by: 'users'}
      : {kind: 'social-post', detail: 'account', name: unnamedName(phrase, ''), by: 'users'}
  return unnamed(phrase) ?? organisation(phrase)
}

const eminent = wordSet(
  'party public senior leading opposition political religious prominent top gop military establishment community royal industry',
)

const roughly = wordSet('nearly about almost roughly around only just over')

/** “42% said”, “thirty percent”, “two in three”: part of those a poll asked. */
function isShare({core, tokens}: Phrase): boolean {
  const counts = (at: number): boolean => tokens[at] !== undefined && (tokens[at].kind === 'number' || counting.has(tokens[at].lower))
  // “Nearly half said”, “About 4 in 10”
  if (roughly.has(tokens[0]!.lower) && (counts(1) || tokens[1]?.lower === 'half'))
    return core.length === 2 || /^(?:in|out)$/.test(tokens[2]?.lower ?? '')
  if (counts(0) && /^(?:in|out)$/.test(tokens[1]?.lower ?? '') && (counts(2) || counts(3))) return true
  if (/^(?:%|percent)$/.test(core.at(-1)!.lower)) return true
  return core.length === 1 && core[0]!.kind === 'number' && tokens.length === 1
}

const mediaRoles = wordSet('reporter host anchor correspondent columnist editor writer')

function isPersonAfter(phrase: Phrase, named: {readonly last: number}): boolean {
  const after = phrase.paragraph.tokens[named.last]
  return after !== undefined && after.start < phrase.end && mediaRoles.has(after.lower)
}

/** “inspector general of police *Ann Lee*”, “the army spokesman in Lima *Colonel Bo Katz*”: an office, its place, and who holds it. */
function holderOf({core, tokens, mentions}: Phrase): Name | undefined {
  const mention = mentions.at(-1)
  if (!mention || mention.last - 1 !== tokens.at(-1)!.index || mention.first <= core.at(-1)!.index) return undefined
  if (!isPerson(mention.name) || !mention.name.full.includes(' ')) return undefined
  const office = core.some(token => roleNouns.has(plain(token.text)) || spokesNouns.has(plain(token.text)))
  const between = tokens.filter(({index}) => index > core.at(-1)!.index && index < mention.titled).map(({lower}) => lower)
  // The place stands with the titles: “in | Lima Colonel | Bo Katz”.
  const stationed = between.length === 1 && /^(?:in|at)$/.test(between[0]!) && mention.titled < mention.first
  const charge = between[0] === 'of' && between.length === 2 && /^\p{Ll}+$/u.test(between[1]!) && between[1] !== 'the'
  return office && (stationed || charge) ? mention.name : undefined
}

/** What a body can be to something else: “the ship’s owner, Ionian Lines”. */
const holders = wordSet('owner parent employer landlord organiser organizer sponsor rival buyer bidder backer contractor shareholder')

/** “One of them, *Ann Lee* of Leeds”: somebody counted out of a group, and named. */
export function namedMember(part: Phrase): Description | undefined {
  const member = part.named ? undefined : apposed(part, undefined)
  return member && describeName(member, 'apposition')
}

/** “the head of the union, Ann Lee”; “Lee’s lawyer, Bo Katz”; “Ann Lee, 34, of Leeds”. */
function apposed(phrase: Phrase, but: {readonly name: Name} | undefined): Name | undefined {
  const {tokens} = phrase
  for (const mention of phrase.mentions) {
    // “Its operator, Hidro Andina”
    const body = mention.name.type === 'body' && (bodyNouns.has(phrase.head) || holders.has(phrase.head))
    if (mention.name === but?.name || !(isPerson(mention.name) || body)) continue
    // “The crew, which calls itself *Night Tide*”
    const itself = phrase.paragraph.tokens[mention.titled - 1]
    if (itself && itself.start >= phrase.start && /^(?:itself|themselves)$/.test(itself.lower)) {
      if (mention.name.type === 'other') mention.name.type = 'body'
      return mention.name
    }
    let place = mention.titled - 1
    // “The donor, *the builder* Paul Low”
    while (
      place > 0 &&
      mention.titled - place < 5 &&
      phrase.paragraph.tokens[place]!.start > phrase.start &&
      isRoleNoun(phrase.paragraph.tokens[place]!)
    )
      place--
    if (place < mention.titled - 1 && articlesAndPossessives.has(phrase.paragraph.tokens[place]?.lower ?? '')) place--
    const before = phrase.paragraph.tokens[place]
    const after = phrase.paragraph.tokens[mention.last]
    const opens = before !== undefined && before.start >= phrase.start && /^(?:[,—–]|--?)$/.test(before.text)
    const closes = !after || after.start >= phrase.end || /^(?:[,—–(]|--?|of|from|at|who)$/.test(after.text)
    if (opens && closes) return mention.name
  }
  // “*Ann Lee*, the mayor”: core was cut at the comma, the name ends the core (handled before); “mayor *Ann Lee* of Leeds”
  const last = tokens[phrase.core.length - 1]
  const inside = last && phrase.mentions.find(({first, last: end, name}) => isPerson(name) && first <= last.index && last.index < end)
  return inside?.name
}

const isRoleNoun = (token: Token): boolean => {
  const {lower, text} = token
  return text === lower && (/-year-old$/.test(lower) || isSourceNoun(lower) || roleNouns.has(lower) || isRole(token))
}

const beforeOthers = wordSet('his her its their other several two three the')

function together(phrase: Phrase): Description | undefined {
  const {tokens, mentions, core} = phrase
  const joint = tokens.findIndex((token, i) => i > 0 && (token.lower === 'and' || token.text === '&') && i === core.length)
  const named = phrase.named
  if (joint < 0 || !named || !(isPerson(named.name) || named.name.type === 'body' || named.name.type === 'place')) return undefined
  const rest = tokens.slice(joint + 1)
  // “Lee and co-host Bo Katz”
  const second = mentions.find(({first, titled}) =>
    rest
      .slice(0, 4)
      .some(
        ({index}, i) =>
          (first === index || titled === index) && rest.slice(0, i).every(({text}) => /^[a-z-]+$/.test(text) && text !== 'the'),
      ),
  )
  const others = second ? describeName(second.name, 'name').name : printed(rest)
  if (!second && !beforeOthers.has(rest[0]?.lower ?? '')) return undefined
  const one = describeName(named.name, 'names')
  return {...one, name: `${one.name} and ${others}`, detail: 'joint', entity: undefined}
}

const housesOfSpokesmen = wordSet(
  'police council government company army military ministry court hospital school university campaign club union fire',
)

function spokesperson(phrase: Phrase): Description | undefined {
  const {core, owner, mentions, tokens} = phrase
  const body = owner ?? mentions.find(({name, first}) => first < core.at(-1)!.index && name.type !== 'person')?.name
  const after = tokens[core.length]
  const far =
    after && /^(?:for|of|from|at)$/.test(after.lower)
      ? mentions.find(({first, titled}) => titled >= after.index && first <= after.index + 8)?.name
      : undefined
  const speaker = body ?? far
  if (!speaker) {
    const demonym = core.map(({text}) => countryOfDemonym(text)).find(Boolean)
    const ministry = after && after.lower === 'for' && tokens.length > core.length + 1
    if (demonym && core.some(({lower}) => lower === 'government'))
      return {kind: 'named-organisation', detail: 'spokesperson', name: demonym.government, by: 'spokesperson'}
    if (phrase.determiner === 'definite') return undefined
    if (ministry || core.length > 2 || housesOfSpokesmen.has(core.at(-2)?.lower ?? ''))
      return {kind: 'unnamed-official', detail: 'spokesperson', name: wording(phrase), by: 'spokesperson'}
    return undefined
  }
  if (describeName(speaker, '').kind === 'named-person')
    return {kind: 'unnamed-person', detail: 'spokesperson', name: `spokesperson for ${speaker.full}`, by: 'spokesperson'}
  return {
    ...describeName(speaker, 'spokesperson'),
    kind: 'named-organisation',
    detail: 'spokesperson',
  }
}

/** “the Trump administration”, “Ms Lee’s campaign”, “the Afghan government”. */
function circle(phrase: Phrase): Description | undefined {
  const {core, head, owner, mentions} = phrase
  const demonym = core.map(({text}) => countryOfDemonym(text) ?? countryNamed(text) ?? countryOfCapital(text)).find(Boolean)
  if (head === 'government' && demonym && !core.some(({lower}) => lower === 'state' || lower === 'local'))
    return {kind: 'named-organisation', detail: 'government', name: demonym.government, by: 'government-of'}
  // “the Salem-based company” is nobody's.
  const person =
    owner ?? mentions.find(({name, first}) => isPerson(name) && first < core.at(-1)!.index && !/-\p{Ll}+$/u.test(name.full))?.name
  if (person && isPerson(person)) {
    const surname = person.full.split(' ').at(-1)!
    return {kind: 'named-organisation', detail: 'institution', name: `${surname} ${core.at(-1)!.lower}`, by: 'circle-of'}
  }
  return undefined
}
