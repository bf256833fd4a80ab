/**
 * What a source phrase speaks of, read for itself: a name, somebody’s spokesman, an outlet’s report, a document, somebody
 * unnamed.
 */

import {isKnownBody} from '../language/bodies.js'
import {isCapital, isCapitalAt, isSmallAt, lettered} from '../language/capitals.js'
import {plain} from '../language/name-words.js'
import {genderOfName} from '../language/names.js'
import {countryNamed, countryOfCapital, countryOfDemonym} from '../language/places.js'
import {
  bodyNouns,
  courtesyTitles,
  documentNouns,
  isSourceNoun,
  officeModifiers,
  offices,
  officialNouns,
  platforms,
  postNouns,
  roleNouns,
  spokesNouns,
} from '../language/titles.js'
import {articlesAndPossessives, isRole} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {bodyName, type Description, describeName, isPerson} from './sources-kinds.js'
import {type Phrase, printed, singular} from './sources-phrase.js'
import type {Name, NameMention} from './sources-register.js'
import {
  arePeopleOf,
  areScholars,
  counting,
  documentOf,
  isCountedBefore,
  organisation,
  unnamed,
  unnamedName,
  wording,
} from './sources-unnamed.js'

import type {Paragraph, Token} from './types.js'

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
  const {core, tokens} = phrase
  if (core.length === 0) return undefined
  if (isShare(phrase)) return {kind: 'vague-group', detail: 'respondents', name: printed(tokens.slice(0, 8)), by: 'share'}
  if (core.length === 1 && counting.has(core[0]!.lower)) return undefined
  // “the people said”: those spoken of before
  if (tokens.length === 2 && /^(?:the|these|those)$/.test(tokens[0]!.lower) && tokens[1]!.lower === 'people') return undefined
  // “the researchers said”, “the two drivers said”: the article may have told who they are
  if (areScholars(phrase)) return undefined
  if (isCountedBefore(phrase) && (tokens[core.length]?.text ?? ',') === ',') return undefined
  const inTag = phrase.paragraph.block.by === 'embed-tag' && tokens.length === 1
  if (inTag || tokens[0]!.text.startsWith('@') || tokens.some(token => token.text === '@')) return handle(phrase)
  // “some party figures”: people, not numbers
  if (plain(core.at(-1)!.text) === 'figures' && core.some(({lower}) => eminent.has(lower)))
    return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  const officials = ofSeveral(phrase)
  if (officials) return officials
  // “Lee and his allies”: several at once, called by all their names
  const group = together(phrase)
  if (group) return group
  const work = workOf(phrase)
  if (work) return {kind: 'document', detail: 'book', name: work, by: 'title-of'}
  if (speakForThemselves(phrase)) return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'people'}
  // “*the Government*” as some newsrooms write it: of the country that the story tells of.
  const anyGovernment = phrase.head === 'government' && core.length === 2 && phrase.determiner === 'definite'
  if (phrase.named && !anyGovernment) return withName(phrase, phrase.named)
  const holder = holderOf(phrase)
  if (holder) return describeName(holder, 'office-and-name')
  const other = apposed(phrase, undefined)
  if (other) return describeName(other, 'apposition')
  return isSpokesperson(phrase) ? spokesperson(phrase) : (behindOwner(phrase) ?? byHead(phrase))
}

/** “Tunisians fear”, “many Londoners say”; “the Tunisians said”, and Tunisians in a headline, are those who speak for the country. */
const speakForThemselves = ({core, determiner, paragraph}: Phrase): boolean =>
  determiner !== 'definite' && paragraph.block.kind !== 'headline' && paragraph.block.kind !== 'deck' && arePeopleOf(core)

/** “interviews with *Fox News* women”, “a report released after a *Courier* request”: the noun behind the outlet is what the phrase is about. */
function isModifier({tokens, core}: Phrase, {first, last}: NameMention): boolean {
  if (first <= core.at(-1)!.index) return false
  const behind = tokens.filter(({index}) => index >= last && index < last + 4)
  const end = behind.findIndex(({kind, text}) => kind !== 'word' || isCapitalAt(text, 0))
  return behind.slice(0, end < 0 ? undefined : end).some(({lower}) => ofHouse.has(lower))
}
const ofHouse = wordSet('women men staff employees workers hosts anchors presenters executives readers viewers listeners request requests')

/** “@annlee”, `<tweet author="annlee">`: an account, that of an outlet where one is known by it. */
function handle({tokens, mentions}: Phrase): Description {
  const text = printed(tokens)
  const written = /@[\w.]+/.exec(text.replaceAll(' ', ''))?.[0] ?? (tokens.length === 1 ? `@${text}` : text)
  const outlet = mentions.find(({name}) => name.type === 'outlet')?.name
  const known = outlet?.outlet?.hosts.length ? outlet : undefined
  return {kind: 'social-post', detail: known ? 'outlet-account' : 'account', name: known?.full ?? written, entity: known, by: 'handle'}
}

/** A phrase that ends in a name: “the Lee campaign”, “Lee’s government” have heads of their own. */
function withName(phrase: Phrase, named: NameMention): Description | undefined {
  const {name} = named
  const titled = phrase.paragraph.tokens[named.titled - 1]
  if (titled && titled.start >= phrase.start && name.type !== 'person' && works.has(titled.lower))
    return {kind: 'document', detail: titled.lower, name: wording(phrase), by: 'title-of'}
  const holder = name.type === 'place' || name.type === 'body' ? apposed(phrase, named) : undefined
  if (holder) return describeName(holder, 'apposition')
  return name.type === 'outlet' && isPersonAfter(phrase, named) ? undefined : describeName(name, 'name')
}

const isSpokesperson = ({core, head}: Phrase): boolean =>
  spokesNouns.has(head) ||
  spokesNouns.has(plain(core.at(-1)!.text)) ||
  ((head === 'office' || head === 'secretary') && /(?:^| )press (?:office|secretary)$/.test(printed(core).toLowerCase()))

/** “the Courier’s report”, “Lee’s remarks”, “Lee’s campaign”, “Lee’s lawyer”: whose it is tells who speaks. */
function behindOwner(phrase: Phrase): Description | undefined {
  const {core, head, mentions, owner} = phrase
  // “the state-run Volna news agency”
  const wire = head === 'agency' && core.at(-2)?.lower === 'news'
  const relayed = writing.has(head) || mediaWords.has(head) || wire
  const outlet = relayed ? mentions.find(one => isOutlet(one, phrase) && !isModifier(phrase, one))?.name : undefined
  if (outlet) return describeName(outlet, 'report-of-outlet')
  // “the Courier’s investigations desk”, not “the Courier’s sources”
  if (owner?.type === 'outlet' && !isSourceNoun(head)) return describeName(owner, 'staff-of-outlet')
  if (owner && isPerson(owner) && speaking.has(head)) return describeName(owner, 'words-of')
  return (circles.has(head) ? circle(phrase) : undefined) ?? (ownLawyer.has(head) ? lawyer(phrase) : undefined)
}

/** “a report *seen by* the Courier” is not the Courier's. */
function isOutlet({name, titled}: NameMention, {paragraph: {tokens}}: Phrase): boolean {
  return name.type === 'outlet' && !(tokens[titled - 1]?.lower === 'by' && seenBy.has(tokens[titled - 2]?.lower ?? ''))
}

/** “Lee’s lawyer”, “an agent for the band”. */
function lawyer({core, owner, mentions, tokens}: Phrase): Description | undefined {
  if (!owner && !/^(?:of|for)$/.test(tokens[core.length]?.lower ?? '')) return undefined
  const client = owner ?? mentions.find(({first}) => first > core.at(-1)!.index)?.name
  if (!client) return undefined
  const opens = core.findLastIndex(({lower}) => articlesAndPossessives.has(lower) || /^(?:'s|'|’)$/.test(lower))
  const whose = isPerson(client) ? client.full : bodyName(client)
  return {
    kind: 'unnamed-person',
    detail: 'spokesperson',
    name: `${printed(core.slice(opens + 1))} for ${whose}`,
    entity: undefined,
    by: 'lawyer-of',
  }
}

/** What the noun of a phrase without a name tells: media, an account, a post, a document, users, somebody unnamed, a body. */
function byHead(phrase: Phrase): Description | undefined {
  const {core, head} = phrase
  const media = mediaWords.has(head) || (head === 'report' && core.some(({lower}) => mediaWords.has(lower))) ? mediaOf(phrase) : undefined
  if (media) return media
  const platform = core.some(({lower}) => platforms.has(lower))
  // “her accounts showed deposits”, “one news account described”: at a bank or in a paper, where no platform is named.
  if (head === 'account' && !platform && !core.some(({lower}) => onlineAccounts.has(lower)))
    return {kind: 'document', detail: 'account', name: wording(phrase), by: 'document'}
  if (postNouns.has(head)) {
    const poster = phrase.owner ?? phrase.mentions.find(({name}) => isPerson(name))?.name
    if (poster && isPerson(poster)) return describeName(poster, 'post-of')
    return {kind: 'social-post', detail: 'post', name: wording(phrase), by: 'post'}
  }
  // “*her label*” sells her records.
  if (head === 'label' && /^(?:his|her)$/.test(core[0]!.lower))
    return {kind: 'named-organisation', detail: 'institution', name: wording(phrase), by: 'body-head'}
  if (documentNouns.has(head) || documentNouns.has(plain(core.at(-1)!.text))) return documentOf(phrase)
  if (head === 'user' && platform)
    return phrase.plural
      ? {kind: 'vague-group', detail: 'users', name: wording(phrase), by: 'users'}
      : {kind: 'social-post', detail: 'account', name: unnamedName(phrase, ''), by: 'users'}
  return unnamed(phrase) ?? organisation(phrase)
}

/** “newspapers”, “local media”; “the newspaper” points back. */
function mediaOf(phrase: Phrase): Description | undefined {
  const {core, head, determiner, plural} = phrase
  if (determiner === 'definite' && !plural && head !== 'media' && head !== 'press') return undefined
  return core.some(({lower}) => lower === 'state' || lower === 'state-run')
    ? {kind: 'news-outlet', detail: 'state-media', name: wording(phrase), by: 'state-media'}
    : {kind: 'news-outlet', detail: 'media-report', name: 'unnamed media reports', by: 'media-report'}
}

/** “Ann Lee’s “*The Salt Road*””: a book or film by its title. */
function workOf({core, tokens}: Phrase): string | undefined {
  const [clitic, quote, first] = tokens.slice(core.length)
  if (!clitic || !/^['’]s?$/.test(clitic.text) || !quote || !/^["“‘'’]+$/.test(quote.text) || !first || !isCapitalAt(first.text, 0))
    return undefined
  const from = core.length + 2
  const ends = tokens.findIndex(({text, kind}, i) => i > from && kind === 'mark' && /^["”’'“]+$/.test(text))
  const title = tokens.slice(from, ends < 0 ? undefined : ends)
  return title.length > 1 || ends < 0 ? printed(title) : undefined
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
function holderOf({core, determiner, tokens, mentions, plural}: Phrase): Name | undefined {
  const mention = mentions.at(-1)
  if (!mention || mention.last - 1 !== tokens.at(-1)!.index || mention.first <= core.at(-1)!.index) return undefined
  if (!isPerson(mention.name) || !mention.name.full.includes(' ')) return undefined
  const office = core.some(token => roleNouns.has(plain(token.text)) || spokesNouns.has(plain(token.text)))
  const between = tokens.filter(({index}) => index > core.at(-1)!.index && index < mention.titled).map(({lower}) => lower)
  // The place stands with the titles: “in | Lima Colonel | Bo Katz”.
  const stationed = between.length === 1 && /^(?:in|at)$/.test(between[0]!) && mention.titled < mention.first
  // “Founder and *chief executive* Ann Lee”: one person of two offices; “a spokesman and Mayor Ann Lee” are two.
  const last = plain(between.at(-1) ?? '')
  const second = between.length === 1 ? mention.titled < mention.first : between.length < 5 && (roleNouns.has(last) || offices.has(last))
  if (between[0] === 'and' && second && office && determiner === 'none' && !plural) return mention.name
  const charge = between[0] === 'of' && between.length === 2 && smallLetters.test(between[1]!) && between[1] !== 'the'
  return office && (stationed || charge) ? mention.name : undefined
}

const smallLetters = lettered`^\p{Ll}+$`
const endsSmall = lettered`-\p{Ll}+$`
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
    // “cooks, *like* Ann Lee”: one of them, as an example.
    if (itself && /^(?:like|including|as|besides)$/.test(itself.lower)) continue
    let place = mention.titled - 1
    // “The donor, *the builder* Paul Low”
    while (
      place > 0 &&
      mention.titled - place < 5 &&
      phrase.paragraph.tokens[place]!.start > phrase.start &&
      // “the bill’s sponsor, *state* Sen. Ann Lee”
      (isRoleNoun(phrase.paragraph.tokens[place]!) || officeModifiers.has(phrase.paragraph.tokens[place]!.text))
    )
      place--
    // “The watchdog, *the* Inland Waters Board,”
    if (
      (place < mention.titled - 1 || mention.name.type === 'body') &&
      articlesAndPossessives.has(phrase.paragraph.tokens[place]?.lower ?? '')
    )
      place--
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
  return (
    text === lower &&
    (/^(?:cousin|nephew|niece|uncle|aunt)$|-year-old$/.test(lower) || isSourceNoun(lower) || roleNouns.has(lower) || isRole(token))
  )
}

/** “*Norwegian and Swedish* officials”: those of two governments, not one of these and others. */
function ofSeveral({core, tokens}: Phrase): Description | undefined {
  const last = tokens.at(-1)!
  const adjectives = tokens.slice(0, -1).filter(({kind, lower}) => kind === 'word' && lower !== 'and')
  const joined = core.length === 1 && tokens.length < 7 && /^(?:and|,)$/.test(tokens[1]?.text ?? '')
  if (!joined || !officialNouns.has(singular(last.lower).word) || last.text !== last.lower) return undefined
  if (adjectives.length < 2 || !adjectives.every(({text}) => countryOfDemonym(text) ?? countryNamed(text))) return undefined
  return {kind: 'unnamed-official', detail: 'official', name: `unnamed ${printed(tokens)}`, by: 'official-head'}
}

const beforeOthers = wordSet('his her its their other several two three the')

function together(phrase: Phrase): Description | undefined {
  const {tokens, mentions, core} = phrase
  const joint = tokens.findIndex((token, i) => i >= core.length && i > 0 && (token.lower === 'and' || token.text === '&'))
  const named = phrase.named
  if (joint < 0 || !named || !(isPerson(named.name) || named.name.type === 'body' || named.name.type === 'place')) return undefined
  const between = tokens.slice(core.length, joint)
  if (!isListOfNames(between)) return undefined
  const rest = tokens.slice(joint + 1)
  // “Lee and co-host Bo Katz”
  const nextNamed = mentions.find(({first, titled}) =>
    rest
      .slice(0, 4)
      .some(
        ({index}, i) =>
          (first === index || titled === index) &&
          rest.slice(0, i).every(({text, lower}) => (/^[a-z-]+$/.test(text) && text !== 'the') || courtesyTitles.has(plain(lower))),
      ),
  )
  // “Lee and Harlow State’s *Bo Katz*”
  const second = nextNamed?.possessive ? mentions.find(({titled}) => titled === nextNamed.last + 1) : nextNamed
  const others = second ? describeName(second.name, 'name').name : printed(rest)
  if (!second && !beforeOthers.has(rest[0]?.lower ?? '')) return undefined
  const one = describeName(named.name, 'names')
  const listed = between.flatMap(({text, index}, i) => {
    if (text !== ',' || i + 1 >= between.length) return []
    const end = between.findIndex((token, at) => at > i && token.text === ',')
    const known = mentions.find(({first, titled}) => first === index + 1 || titled === index + 1)
    return [known ? describeName(known.name, 'name').name : printed(between.slice(i + 1, end < 0 ? undefined : end))]
  })
  return {...one, name: `${[one.name, ...listed].join(', ')} and ${others}`, detail: 'joint', entity: undefined}
}

/** “Lee*, Katz, Bo Holm* and others”: nothing, or names between commas; “Lee, head of roads and bridges” is no list. */
const isListOfNames = (tokens: readonly Token[]): boolean =>
  tokens.length === 0 || (tokens[0]!.text === ',' && tokens.every(({text}) => text === ',' || isCapital(text)))

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
  const person = speaker
    ? undefined
    : mentions.find(mention => mention.first < core.at(-1)!.index && isSurelyPerson(mention, phrase.paragraph))
  if (person) return ofPersons(phrase, person)
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
  // “A spokesperson for Bromford Land”: for whom nobody's given name stands there, it is for a body.
  const firm = speaker.type === 'other' && !speaker.calledByLast && genderOfName(speaker.full.split(' ')[0]!) === undefined
  const {full} = speaker
  // “a spokesman for *Lee's foundation*”: for the foundation, and not for Lee.
  const behind =
    speaker === far ? mentions.find(({name, first, possessive}) => name === far && possessive && first > core.at(-1)!.index) : undefined
  const circleNoun = behind && tokens.findLast(({index}) => index > behind.last && index <= behind.last + 2)
  if (circleNoun && !firm && ownBodies.has(circleNoun.lower))
    return {kind: 'named-organisation', detail: 'spokesperson', name: `${full.split(' ').at(-1)} ${circleNoun.lower}`, by: 'circle-of'}
  if (describeName(speaker, '').kind === 'named-person' && !firm)
    return {kind: 'unnamed-person', detail: 'spokesperson', name: `spokesperson for ${speaker.full}`, by: 'spokesperson'}
  return {
    ...describeName(speaker, 'spokesperson'),
    kind: 'named-organisation',
    detail: 'spokesperson',
  }
}

/** Not “*Twitter*”, which may stand behind a capital as a surname does. */
const isSurelyPerson = ({name, first}: NameMention, {tokens}: Paragraph): boolean =>
  name.type === 'person' && (name.gender !== undefined || name.roles.size > 0) && !isKnownBody(tokens[first]!.text)

/** “a *Lund* spokesman”, “a *Lund campaign* spokeswoman” */
function ofPersons({core}: Phrase, {name, last}: NameMention): Description {
  const between = core.slice(0, -1).filter(({index, kind}) => index >= last && kind === 'word')
  const circleNoun = between.at(-1)
  if (circleNoun && ownBodies.has(circleNoun.lower))
    return {
      kind: 'named-organisation',
      detail: 'spokesperson',
      name: `${name.full.split(' ').at(-1)} ${printed(between).toLowerCase()}`,
      by: 'circle-of',
    }
  return {kind: 'unnamed-person', detail: 'spokesperson', name: `spokesperson for ${name.full}`, by: 'spokesperson'}
}

/** Bodies that are somebody's own. */
const ownBodies = wordSet('foundation campaign company firm charity office administration estate team family label studio camp')

/** What a team of somebody's may be for. */
const tasks = wordSet('transition legal defense defence campaign management press communications')

/** “the family of *Ann Lee*”, “the office of Mayor *Lee*” */
function behindCircle({core, tokens, head, mentions}: Phrase): Name | undefined {
  const of = tokens[core.length]
  if (of?.lower !== 'of' || !/^(?:family|office|campaign)$/.test(head)) return undefined
  return mentions.find(({name, titled}) => name.type === 'person' && (titled === of.index + 1 || titled === of.index + 2))?.name
}

const ministries = wordSet('ministry department office agency service')

/** “the Trump administration”, “Ms Lee’s campaign”, “the Afghan government”. */
function circle(phrase: Phrase): Description | undefined {
  const {core, head, owner, mentions} = phrase
  const demonym = core.map(({text}) => countryOfDemonym(text) ?? countryNamed(text) ?? countryOfCapital(text)).find(Boolean)
  if (head === 'government' && demonym && !core.some(({lower}) => lower === 'state' || lower === 'local'))
    return {kind: 'named-organisation', detail: 'government', name: demonym.government, by: 'government-of'}
  // “the Salem-based company” is nobody's.
  const before = mentions.find(({name, first}) => isPerson(name) && first < core.at(-1)!.index && !endsSmall.test(name.full))?.name
  const person = owner ?? before ?? behindCircle(phrase)
  if (person && isPerson(person)) {
    const surname = person.full.split(' ').at(-1)!
    // “Holm’s campaign”, “Kordavia’s defence ministry”: of several ministries the word before tells which.
    const purpose = head === 'team' && tasks.has(core.at(-2)?.lower ?? '')
    const which =
      (purpose || ministries.has(head)) && core.at(-2)?.kind === 'word' && isSmallAt(core.at(-2)!.text, 0) ? `${core.at(-2)!.lower} ` : ''
    return {kind: 'named-organisation', detail: 'institution', name: `${surname} ${which}${core.at(-1)!.lower}`, by: 'circle-of'}
  }
  return undefined
}
