/**
 * What kind of source a phrase speaks of, and how it is to be called: kinds and names by the annotation guideline, finer
 * classes and tiers by how well an editor can check the source.
 */

import {genderOfName} from '../language/names.js'
import {countryNamed, countryOfCapital, countryOfDemonym, isAmericanState} from '../language/places.js'
import {
  bodyNouns,
  crowdNouns,
  documentNouns,
  officialNouns,
  personNouns,
  platforms,
  postNouns,
  roleNouns,
  spokesNouns,
} from '../language/titles.js'
import type {Name} from './sources-names.js'
import {knowledgeIn, type Phrase, printed} from './sources-phrase.js'
import {plain} from './sources-runs.js'
import type {Source, SourceKind, Token} from './types.js'

export interface Description {
  readonly kind: SourceKind
  readonly detail: string
  /** Canonical name; of an unnamed source without its outlet: “unnamed U.S. officials”. */
  readonly name: string
  /** The named person, body or outlet behind it. */
  readonly entity?: Name | undefined
  readonly by: string
}

const tiers: Readonly<Record<SourceKind, Source['tier']>> = {
  document: 1,
  'named-person': 2,
  'named-organisation': 2,
  'news-outlet': 3,
  'unnamed-official': 4,
  'unnamed-person': 5,
  'vague-group': 5,
  'social-post': 5,
  none: 6,
}

/** Strongest 1 to weakest 6: a person who is said to know the facts stands with officials, a nameless report below all. */
export function tierOf(kind: SourceKind, detail: string): Source['tier'] {
  if (detail === 'own-observation') return 1
  if (detail === 'person-familiar' || detail === 'witness') return 4
  if (detail === 'media-report') return 6
  if (detail === 'spokesperson' && kind !== 'named-person' && kind !== 'named-organisation') return 3
  return tiers[kind]
}

const americanBodies = new Set([
  'state department',
  'justice department',
  'treasury department',
  'defense department',
  'homeland security department',
  'energy department',
  'commerce department',
  'labor department',
  'education department',
  'agriculture department',
  'interior department',
  'supreme court',
  'department of justice',
  'department of state',
  'department of defense',
  'department of homeland security',
  'department of energy',
  'department of health and human services',
  'department of education',
  'department of agriculture',
  'department of labor',
  'department of commerce',
])

/** In: a named body or place. Out: as the guideline calls it: “Venezuela” speaks as the Government of Venezuela. */
export function bodyName(name: Name): string {
  if (name.type === 'place') {
    if (name.country) return name.country.government
    if (isAmericanState(name.full)) return `State of ${name.full}`
    return name.full
  }
  // “Department of Education” is American only where no country of its own stands with it; newsrooms abroad print theirs in full.
  return americanBodies.has(name.full.toLowerCase()) && /department/i.test(name.full) ? `U.S. ${name.full}` : name.full
}

/** A name without title, given name or office: a person unless it is one word, or the article goes on with its first word. */
const likelyPerson = (name: Name): boolean =>
  name.full.includes(' ') ? name.calledByLast || !name.calledByFirst : genderOfName(name.full) !== undefined

/** In: a name. Out: what it is as a source. */
export function describeName(name: Name, by: string): Description {
  if (name.type === 'outlet') {
    const wire = name.outlet?.kind === 'agency'
    const study = name.outlet?.kind === 'journal'
    return {
      kind: study ? 'document' : 'news-outlet',
      detail: study ? 'journal' : name.outlet?.state ? 'state-media' : wire ? 'wire' : (name.outlet?.kind ?? 'outlet'),
      name: name.full,
      entity: name,
      by,
    }
  }
  if (name.type === 'person')
    return {
      kind: 'named-person',
      detail: name.roles.has('spokesman') || name.roles.has('spokeswoman') || name.roles.has('spokesperson') ? 'spokesperson' : 'person',
      name: name.full,
      entity: name,
      by,
    }
  if (name.type === 'other' && likelyPerson(name)) return {kind: 'named-person', detail: 'person', name: name.full, entity: name, by}
  const government = name.type === 'place' && name.country !== undefined
  return {kind: 'named-organisation', detail: government ? 'government' : 'institution', name: bodyName(name), entity: name, by}
}

const writing = new Set(
  'report reporting reports story article investigation analysis account coverage interview dispatch piece scoop exclusive editorial op-ed column broadcast newspaper paper tally count correspondent newsletter podcast programme program magazine website site'.split(
    ' ',
  ),
)
const speaking = new Set(
  'remark comment word speech tweet declaration statement claim testimony post address announcement message counteroffer offer warning letter interview'.split(
    ' ',
  ),
)
const circles = new Set(
  'administration campaign government regime team office camp cabinet family estate foundation company firm party ministry department'.split(
    ' ',
  ),
)
const ownLawyer = new Set('lawyer attorney solicitor barrister agent publicist manager counsel'.split(' '))
const publicBodies = /^(?:police|army|military|navy|coastguard|parliament|congress|senate|government)$/
const bareHeads = /^(?:source|person|insider|someone|somebody|one|another)$/
const mediaWords = new Set('media press news newspaper broadcaster outlet tabloid'.split(' '))

/** Words that go with the head of an unnamed source: “senior U.S.” of “two senior U.S. officials familiar with it”. */
function unnamedName(phrase: Phrase, tail: string): string {
  const words = phrase.core.filter(
    (token, i) =>
      token.kind !== 'number' &&
      !(
        i < 3 &&
        /^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|both|other|another|those|these|that|this|multiple|various|at|least|more|than|unnamed|anonymous|unidentified|his|her|its|their)$/.test(
          token.lower,
        )
      ),
  )
  const text = printed(words)
  return `unnamed ${text === '' ? printed(phrase.core) : text}${tail}`
}

/** “of Rep. Lee”, “for the club”: what ties an unnamed source to a named person or body. */
function tie(phrase: Phrase): string {
  const next = phrase.tokens[phrase.core.length]
  if (!next || !/^(?:of|for|from|at|in)$/.test(next.lower)) return ''
  const mention = phrase.mentions.find(({first}) => first > next.index && first <= next.index + 3)
  if (!mention) return ''
  const inside = phrase.tokens.filter(token => token.index >= next.index && token.index < mention.last)
  return ` ${printed(inside)}`
}

/** Words that count out of a group: “one of the aides”, “Two said”. */
export const counting: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten some several many few most both none all each either neither any half another dozens others'.split(
    ' ',
  ),
)

const isPerson = (name: Name): boolean => name.type === 'person' || name.type === 'other'

/**
 * In: a phrase that names somebody or stands for somebody unnamed. Out: what it is; undefined where only the article can
 * tell (“she”, “the mayor”, “the company”).
 */
export function describe(phrase: Phrase): Description | undefined {
  const {core, head, named, mentions, owner, tokens} = phrase
  const first = core[0]
  if (!first || (core.length === 1 && counting.has(first.lower))) return undefined
  const text = printed(tokens)
  if (/^@/.test(text) || tokens.some(token => token.text === '@')) {
    const handle = /@[\w.]+/.exec(text.replaceAll(' ', ''))?.[0] ?? text
    const outlet = mentions.find(({name}) => name.type === 'outlet')?.name
    const known = outlet?.outlet?.hosts.length ? outlet : undefined
    return {kind: 'social-post', detail: known ? 'outlet-account' : 'account', name: known?.full ?? handle, entity: known, by: 'handle'}
  }
  const outlet = mentions.find(({name}) => name.type === 'outlet')?.name
  const document = documentNouns.has(head) || documentNouns.has(plain(core.at(-1)!.text))

  // “Lee and his allies”: several at once, called by all their names
  const group = together(phrase)
  if (group) return group
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
  const other = apposed(phrase, undefined)
  if (other) return describeName(other, 'apposition')

  if (
    spokesNouns.has(head) ||
    spokesNouns.has(plain(core.at(-1)!.text)) ||
    /(?:^| )press (?:office|secretary)$/.test(printed(core).toLowerCase())
  )
    return spokesperson(phrase)

  if (outlet && (writing.has(head) || mediaWords.has(head))) return describeName(outlet, 'report-of-outlet')
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
        name: `${core.at(-1)!.lower} for ${isPerson(client) ? client.full : bodyName(client)}`,
        entity: undefined,
        by: 'lawyer-of',
      }
  }
  if (mediaWords.has(head) || (head === 'report' && core.some(({lower}) => mediaWords.has(lower)))) {
    const unnamed = head !== 'report' || phrase.determiner !== 'definite'
    if (unnamed) return {kind: 'news-outlet', detail: 'media-report', name: 'unnamed media reports', by: 'media-report'}
  }
  if (postNouns.has(head)) {
    const poster = owner ?? mentions.find(({name}) => isPerson(name))?.name
    if (poster && isPerson(poster)) return describeName(poster, 'post-of')
    return {kind: 'social-post', detail: 'post', name: unquoted(phrase), by: 'post'}
  }
  if (document) return documentOf(phrase)
  if (head === 'user' && core.some(({lower}) => platforms.has(lower)))
    return phrase.plural
      ? {kind: 'vague-group', detail: 'users', name: unquoted(phrase), by: 'users'}
      : {kind: 'social-post', detail: 'account', name: unnamedName(phrase, ''), by: 'users'}
  return unnamed(phrase) ?? organisation(phrase)
}

function isPersonAfter(phrase: Phrase, named: {readonly last: number}): boolean {
  const after = phrase.paragraph.tokens[named.last]
  return (
    after !== undefined && after.start < phrase.end && /^(?:reporter|host|anchor|correspondent|columnist|editor|writer)$/.test(after.lower)
  )
}

/** “the head of the union, Ann Lee”; “Lee’s lawyer, Bo Katz”; “Ann Lee, 34, of Leeds”. */
function apposed(phrase: Phrase, but: {readonly name: Name} | undefined): Name | undefined {
  const {tokens} = phrase
  for (const mention of phrase.mentions) {
    if (mention.name === but?.name || !isPerson(mention.name)) continue
    const before = phrase.paragraph.tokens[mention.titled - 1]
    const after = phrase.paragraph.tokens[mention.last]
    const opens =
      before !== undefined && before.start >= phrase.start && (before.text === ',' || before.text === '—' || before.text === '–')
    const closes = !after || after.start >= phrase.end || /^[,—–(]$/.test(after.text)
    if (opens && closes) return mention.name
  }
  // “*Ann Lee*, the mayor”: core was cut at the comma, the name ends the core (handled before); “mayor *Ann Lee* of Leeds”
  const last = tokens[phrase.core.length - 1]
  const inside = last && phrase.mentions.find(({first, last: end, name}) => isPerson(name) && first <= last.index && last.index < end)
  return inside?.name
}

function together(phrase: Phrase): Description | undefined {
  const {tokens, mentions, core} = phrase
  const joint = tokens.findIndex((token, i) => i > 0 && (token.lower === 'and' || token.text === '&') && i === core.length)
  const named = phrase.named
  if (joint < 0 || !named || !(isPerson(named.name) || named.name.type === 'body' || named.name.type === 'place')) return undefined
  const rest = tokens.slice(joint + 1)
  const second = mentions.find(({first, titled}) => first === rest[0]?.index || titled === rest[0]?.index)
  const others = second ? describeName(second.name, 'name').name : printed(rest)
  if (!second && !/^(?:his|her|its|their|other|several|two|three|the)$/.test(rest[0]?.lower ?? '')) return undefined
  const one = describeName(named.name, 'names')
  return {...one, name: `${one.name} and ${others}`, detail: 'joint', entity: undefined}
}

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
    if (
      ministry ||
      core.length > 2 ||
      /^(?:police|council|government|company|army|military|ministry|court|hospital|school|university|campaign|club|union|fire)$/.test(
        core.at(-2)?.lower ?? '',
      )
    )
      return {kind: 'unnamed-official', detail: 'spokesperson', name: unquoted(phrase), by: 'spokesperson'}
    return undefined
  }
  if (isPerson(speaker))
    return {kind: 'unnamed-person', detail: 'spokesperson', name: `spokesperson for ${speaker.full}`, by: 'spokesperson'}
  return {
    ...describeName(speaker, 'spokesperson'),
    kind: speaker.type === 'outlet' ? 'named-organisation' : 'named-organisation',
    detail: 'spokesperson',
  }
}

/** “the Trump administration”, “Ms Lee’s campaign”, “the Afghan government”. */
function circle(phrase: Phrase): Description | undefined {
  const {core, head, owner, mentions} = phrase
  const demonym = core.map(({text}) => countryOfDemonym(text) ?? countryNamed(text) ?? countryOfCapital(text)).find(Boolean)
  if (head === 'government' && demonym && !core.some(({lower}) => lower === 'state' || lower === 'local'))
    return {kind: 'named-organisation', detail: 'government', name: demonym.government, by: 'government-of'}
  const person = owner ?? mentions.find(({name, first}) => isPerson(name) && first < core.at(-1)!.index)?.name
  if (person && isPerson(person)) {
    const surname = person.full.split(' ').at(-1)!
    return {kind: 'named-organisation', detail: 'institution', name: `${surname} ${core.at(-1)!.lower}`, by: 'circle-of'}
  }
  return undefined
}

function unquoted(phrase: Phrase): string {
  const words = phrase.tokens.filter((token, i) => !(i === 0 && /^(?:the|a|an|his|her|its|their|this|that)$/.test(token.lower)))
  return printed(words.slice(0, 12))
}

function documentOf(phrase: Phrase): Description | undefined {
  const {core, owner, mentions, head} = phrase
  const after = phrase.tokens[phrase.core.length]
  const issuer =
    owner ??
    mentions.find(({name, first}) => first < core.at(-1)!.index && name.type !== 'other')?.name ??
    (after && /^(?:from|by|of)$/.test(after.lower)
      ? mentions.find(({titled}) => titled > after.index && titled <= after.index + 4)?.name
      : undefined)
  // A statement or a report of somebody not named in the phrase: the article may tell whose.
  if (!issuer && (phrase.determiner === 'definite' || head === 'report') && core.length <= 3) return undefined
  const named = issuer ? `${isPerson(issuer) ? issuer.full : issuer.full} ${core.at(-1)!.lower}` : unquoted(phrase)
  return {kind: 'document', detail: head, name: owner ? unquoted(phrase) : named, by: 'document'}
}

function unnamed(phrase: Phrase): Description | undefined {
  const {core, head, plural, tokens, determiner} = phrase
  const printedHead = plain(core.at(-1)!.text)
  const knows = knowledgeIn(tokens) !== undefined
  // “the aide who took the call” introduces somebody; “the aide” points back.
  const restricted = /^(?:who|whose|that|which|whom)$/.test(tokens[core.length]?.lower ?? '')
  if (printedHead === 'police' || /^(?:police|army|military|navy|coastguard)$/.test(head)) return undefined
  if (
    core.length === 1 &&
    /^(?:officials|authorities|prosecutors|investigators|regulators|diplomats|aides|advisers|advisors)$/.test(printedHead)
  )
    return {
      kind: 'unnamed-official',
      detail: 'official',
      name: printedHead === 'officials' ? 'unnamed officials' : `unnamed ${printedHead}`,
      by: 'officials',
    }
  if (!restricted && !plural && determiner !== 'indefinite' && !knows && tie(phrase) === '') return undefined
  const crowd =
    crowdNouns.has(printedHead) &&
    !knows &&
    tie(phrase) === '' &&
    !(determiner === 'indefinite' && /^(?:two|three|four|five|six|seven|eight|nine|ten|both)$/.test(core[0]!.lower))
  if (bareHeads.test(head) && !(printedHead === 'people' && crowd)) {
    const detail = knows
      ? 'person-familiar'
      : core.some(
            ({lower}) =>
              officialNouns.has(lower) ||
              /^(?:government|police|military|intelligence|security|diplomatic|official|defence|defense|white|court|judicial|palace|ministry|army|administration|congressional|senate)$/.test(
                lower,
              ),
          )
        ? 'official'
        : 'bare'
    return {kind: 'unnamed-person', detail, name: unnamedName(phrase, tie(phrase)), by: 'unnamed-head'}
  }
  if (officialNouns.has(head) && !(crowd && !/^(?:aide|adviser|advisor|official)$/.test(head)))
    return {kind: 'unnamed-official', detail: 'official', name: unnamedName(phrase, tie(phrase)), by: 'official-head'}
  if (crowd) return {kind: 'vague-group', detail: 'crowd', name: unquoted(phrase), by: 'crowd'}
  if (personNouns.has(head) || roleNouns.has(head)) {
    const detail = knows ? 'person-familiar' : head === 'witness' || head === 'eyewitness' ? 'witness' : 'bare'
    return {kind: 'unnamed-person', detail, name: unnamedName(phrase, tie(phrase)), by: 'person-head'}
  }
  if (crowdNouns.has(printedHead)) return {kind: 'vague-group', detail: 'crowd', name: unquoted(phrase), by: 'crowd'}
  return undefined
}

function organisation(phrase: Phrase): Description | undefined {
  const {core, head, determiner, owner} = phrase
  const lastWord = core.at(-1)!
  if (publicBodies.test(head)) {
    if (core.length === 1 || (determiner === 'definite' && core.length === 2)) return undefined
    return {kind: 'named-organisation', detail: 'institution', name: unquoted({...phrase, tokens: core}), by: 'body-head'}
  }
  if (bodyNouns.has(head) || bodyNouns.has(plain(lastWord.text))) {
    if (determiner === 'definite' || determiner === 'possessive' || (core.length <= 2 && !owner)) return undefined
    return {kind: 'named-organisation', detail: 'institution', name: unquoted({...phrase, tokens: core}), by: 'body-head'}
  }
  const demonym = core.length <= 2 ? countryOfDemonym(lastWord.text) : undefined
  if (demonym && determiner !== 'indefinite')
    return {kind: 'named-organisation', detail: 'government', name: demonym.government, by: 'demonym'}
  return undefined
}

const notFirst = new Set(['the', 'a', 'an', 'this', 'that', 'it', 'its', 'his', 'her', 'their', 'these', 'those'])

/** Last resort, where neither the phrase nor the article tells: by the look of the words. */
export function guess(phrase: Phrase): Description {
  const {core, head, plural, tokens} = phrase
  const first = core[0] as Token
  if (publicBodies.test(head))
    return {kind: 'named-organisation', detail: 'institution', name: unquoted({...phrase, tokens: core}), by: 'body-head'}
  if (bodyNouns.has(head))
    return {kind: 'named-organisation', detail: 'institution', name: unquoted({...phrase, tokens: core}), by: 'body-head'}
  if (documentNouns.has(head))
    return {kind: 'document', detail: head === 'report' ? 'media-report' : head, name: unquoted(phrase), by: 'document'}
  if (spokesNouns.has(head)) return {kind: 'unnamed-official', detail: 'spokesperson', name: unquoted(phrase), by: 'spokesperson'}
  const knows = knowledgeIn(tokens) !== undefined
  if (officialNouns.has(head))
    return {kind: 'unnamed-official', detail: 'official', name: unnamedName(phrase, tie(phrase)), by: 'official-head'}
  if (personNouns.has(head) || roleNouns.has(head))
    return {kind: 'unnamed-person', detail: knows ? 'person-familiar' : 'bare', name: unnamedName(phrase, tie(phrase)), by: 'person-head'}
  if (/^(?:he|she)$/.test(first.lower))
    return {kind: 'unnamed-person', detail: 'bare', name: `unnamed person (“${first.lower}”)`, by: 'pronoun'}
  if (/^(?:they|some|others|many|those|these|who)$/.test(first.lower))
    return {kind: 'vague-group', detail: 'crowd', name: unquoted(phrase), by: 'pronoun'}
  if (/^\p{Lu}/u.test(first.text) && core.length <= 3 && !notFirst.has(first.lower))
    return {kind: 'named-person', detail: 'person', name: printed(core), by: 'capital'}
  if (plural) return {kind: 'vague-group', detail: 'crowd', name: unquoted(phrase), by: 'plural'}
  return {kind: 'document', detail: 'thing', name: unquoted(phrase), by: 'thing'}
}
