/**
 * Leads each attribution back to its source, in the order in which the sources stand in the text: whom the words name or describe, else
 * whom they point to, and the outlet that relays it.
 */
import {isCapitals} from '../language/capitals.js'
import {officialNouns, personNouns, spokesNouns} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import {paragraphAt} from './offsets.js'
import {bodyBefore, outletBefore} from './sources-bodies.js'
import {
  asIntroduced,
  findCircles,
  groupBefore,
  introductions,
  ofBody,
  ofGroup,
  partOf,
  platformOf,
  posted,
  readPersons,
  speakerOf,
  speaksAsBody,
} from './sources-context.js'
import {describe, namedMember} from './sources-description.js'
import type {Circle, Discourse, Earlier} from './sources-discourse.js'
import {type Draft, Drafts, isAnonymous, outletKey} from './sources-drafts.js'
import {type Description, describeName, isPerson} from './sources-kinds.js'
import {speaksOfBoth} from './sources-pairs.js'
import {issued, reported} from './sources-papers.js'
import {knowledgeIn, type Phrase, printed, readPhrase, withoutStaff} from './sources-phrase.js'
import {firstPerson, ownerByPronoun} from './sources-pronouns.js'
import {refer} from './sources-reference.js'
import type {Name, NameMention, Names} from './sources-register.js'
import {houseOf, venue} from './sources-relay.js'
import {namedLater, namedSpokesman} from './sources-roles.js'
import {guess, isFew, wording} from './sources-unnamed.js'
import type {FoundAttribution, Paragraph} from './types.js'

/** One attribution with what its source is read from. */
interface Question {
  readonly index: number
  readonly attribution: FoundAttribution
  /** That of its cue, and that of its source. */
  readonly paragraph: Paragraph
  readonly home: Paragraph
  readonly phrase: Phrase
  /** Sentence of the source. */
  readonly sentence: number
  /** “one of *the people*”. */
  readonly part: Phrase | undefined
  /** The outlet whose passage it stands in. */
  readonly passage: Name | undefined
}

/** A source that was resolved before, or what the phrase describes. */
type Answer = {readonly back: Earlier} | {readonly description: Description}

/** A spokesman of a firm or club that has just been named. */
const ofFirm = /^(?:company|club|firm|airline|bank|carrier|retailer|studio) spokes(?:man|woman|person)$/

const spoken = wordSet('speech writing formal denial no-comment manner distancing concession accusation')

export class Resolver {
  readonly drafts: Drafts
  /** Outlets by the passage, a paragraph, that is theirs. */
  readonly passages: ReadonlyMap<number, Name>
  /** By attribution: `Draft.id` of its source and of the outlet that relays it. */
  readonly sourceOf: (number | undefined)[] = []
  readonly viaOf: (number | undefined)[] = []
  readonly #found: readonly FoundAttribution[]
  readonly #nesting: readonly (readonly number[])[]
  readonly #paragraphs: readonly Paragraph[]
  readonly #names: Names
  readonly #isOwn: (name: Name) => boolean
  readonly #publication: string
  readonly #paragraphOf: number[] = []
  readonly #circles: readonly Circle[]
  readonly #earlier: Earlier[] = []
  readonly #begun = new Set<number>()

  /** `nesting`: by attribution, those whose content holds it. `publication`: what the newsroom calls itself. */
  constructor(
    found: readonly FoundAttribution[],
    nesting: readonly (readonly number[])[],
    paragraphs: readonly Paragraph[],
    names: Names,
    isOwn: (name: Name) => boolean,
    publication: string,
  ) {
    this.#found = found
    this.#nesting = nesting
    this.#paragraphs = paragraphs
    this.#names = names
    this.#isOwn = isOwn
    this.#publication = publication
    this.drafts = new Drafts(isOwn)
    this.passages = introductions(paragraphs, names)
    this.#circles = findCircles(paragraphs, names.byParagraph)
    for (const {sentences, index} of paragraphs) for (const {id} of sentences) this.#paragraphOf[id] = index
  }

  resolveAll(): void {
    readPersons(this.#found, this.#paragraphs, this.#names)
    const begins = this.#found.map(begin)
    const order = begins.map((_, index) => index).sort((a, b) => begins[a]! - begins[b]! || a - b)
    for (const index of order) this.#resolve(index)
  }

  #resolve(index: number): void {
    if (this.#begun.has(index)) return
    this.#begun.add(index)
    this.#resolveOuter(index)
    const question = this.#read(index)
    if (!question) return
    const {attribution, home, paragraph, phrase} = question
    const told = venue(attribution, phrase, paragraph, this.#names)
    const relay = this.#relayOf(attribution, told?.name ?? outletTold(attribution, home, this.#names))
    const speaker = speaksOfItself(phrase) ? this.#outerSpeaker(index, phrase) : undefined
    if (speaker) {
      this.#settle(question, speaker, undefined)
      return
    }
    const answer = this.#answer(question)
    if ('back' in answer) {
      const {key, via} = answer.back
      const draft = this.drafts.withKey(key)!
      this.#settle(question, draft, relay?.id ?? (via === undefined ? undefined : this.drafts.withKey(via)?.id) ?? draft.house)
    } else this.#enter(question, answer.description, relay, told)
  }

  /** “‘I told them,’ Lee said”: the speaker comes after, but not out of the very phrase that is asked about. */
  #resolveOuter(index: number): void {
    const attribution = this.#found[index]!
    if (attribution.relayedBy !== undefined) this.#resolve(attribution.relayedBy)
    const own = attribution.source[0]
    const after = Math.max(begin(attribution), own ? own.end - 1 : 0)
    for (const outer of this.#nesting[index]!) if (begin(this.#found[outer]!) > after) this.#resolve(outer)
  }

  #read(index: number): Question | undefined {
    const attribution = this.#found[index]!
    const [at] = attribution.source
    const paragraph = this.#paragraphs[this.#paragraphOf[attribution.sentence] ?? -1]
    const home = at && paragraphAt(this.#paragraphs, at.start)
    if (!paragraph || !home) return undefined
    const phrase = withoutStaff(readPhrase(home, at, this.#names), this.#names)
    if (phrase.core.length === 0) return undefined
    // “Little Sprout said that it was acting”: a name that speaks of itself as “it” is a body’s.
    if (phrase.named?.name.type === 'other' && speaksAsBody(attribution, paragraph)) phrase.named.name.type = 'body'
    const sentence = phrase.tokens[0]!.sentence
    return {
      index,
      attribution,
      paragraph,
      home,
      phrase,
      sentence,
      part: partOf(phrase, this.#names),
      passage: this.passages.get(paragraph.index),
    }
  }

  /** The outlet that the words themselves name as the relay. */
  #relayOf({relayedBy}: FoundAttribution, outlet: Name | undefined): Draft | undefined {
    if (outlet && !this.#isOwn(outlet)) return this.drafts.enter(describeName(outlet, 'venue'))
    const relay = relayedBy === undefined ? undefined : this.#sourceAt(relayedBy)
    return relay?.own ? undefined : relay
  }

  #sourceAt(index: number): Draft | undefined {
    return this.drafts.all[this.sourceOf[index] ?? -1]
  }

  /** Whoever speaks the words that hold an attribution. */
  #outerSource(index: number): Draft | undefined {
    return this.#nesting[index]!.map(outer => this.#sourceAt(outer)).find(source => source !== undefined)
  }

  /** Who says “I”: not the paper in “As I noted, it leaks, according to the minutes”. */
  #outerSpeaker(index: number, {tokens}: Phrase): Draft | undefined {
    const spoken = tokens[0]!.quotation >= 0
    const cited = this.#nesting[index]!.every(outer => /^(?:according-to|citing)$/.test(this.#found[outer]!.cueClass))
    return spoken || !cited ? this.#outerSource(index) : undefined
  }

  #answer(question: Question): Answer {
    const {attribution, paragraph, part, passage, phrase, sentence} = question
    const labelled = speaksOfItself(phrase) ? speakerOf(paragraph, phrase.start, this.#names) : undefined
    if (labelled) return {description: describeName(labelled, 'label')}
    const joint = this.#withOthers(question)
    if (joint) return {description: joint}
    const online = this.#ownVoice(phrase) ?? posted(phrase, attribution, paragraph)
    if (online) return {description: online}
    const group = passage ? undefined : (ofGroup(phrase, sentence, this.#earlier) ?? groupBefore(phrase, sentence, this.#earlier))
    if (group) return {back: group}
    const discourse = this.#discourse(question)
    const both = speaksOfBoth(phrase) ? this.#ledBack(question, discourse) : undefined
    const answer = both ?? this.#byItself(question) ?? this.#ledBack(question, discourse)
    if (answer && 'back' in answer) return answer
    const description = answer?.description ?? this.#otherwise(phrase, part, spoken.has(attribution.cueClass), discourse)
    const later = introducedLater(description, phrase, sentence, discourse)
    if (later) return {description: later}
    if (answer && description.kind === 'unnamed-official' && description.detail === 'spokesperson')
      return {description: bodyOfSpokesman(description, phrase, sentence, discourse)}
    return {description}
  }

  /** “*He and Mr Lund* said”, “*she* and her aides”: whom the pronoun means, and the others. */
  #withOthers(question: Question): Description | undefined {
    const {phrase, home, sentence} = question
    const [pronoun, and, ...others] = phrase.tokens
    if (!/^(?:he|she)$/.test(pronoun!.lower) || and?.lower !== 'and' || others.length === 0) return undefined
    const referent = refer(readPhrase(home, pronoun!, this.#names), sentence, true, this.#discourse(question))
    const one = referent && ('name' in referent ? referent.name.full : 'earlier' in referent ? referent.earlier.entity?.full : undefined)
    if (one === undefined) return undefined
    const named = phrase.mentions.find(({name}) => isPerson(name))
    const other = named && named.titled <= others[0]!.index + 1 ? named.name.full : printed(others.slice(0, 6))
    return {kind: 'named-person', detail: 'joint', name: `${one} and ${other}`, by: 'reference'}
  }

  /** “I”, “this newspaper”: the newsroom itself. */
  #ownVoice(phrase: Phrase): Description | undefined {
    const by = speaksOfItself(phrase) ? 'first-person' : isThisPaper(phrase) ? 'own' : undefined
    return by && {kind: 'named-organisation', detail: 'own-observation', name: this.#publication, by}
  }

  /** What a phrase tells without the rest of the article. */
  #byItself({attribution, part, phrase}: Question): Answer | undefined {
    const spokesman = phrase.determiner === 'definite' && spokesNouns.has(phrase.head) ? namedSpokesman(phrase, this.#names) : undefined
    if (spokesman) return {description: describeName(spokesman, 'reference')}
    const member = part && /^(?:one|another)$/.test(phrase.tokens[0]!.lower) ? namedMember(part) : undefined
    const description = part ? member : (platformOf(phrase, attribution.lemma) ?? describe(phrase))
    return description && {description}
  }

  /** Whom the article has told of before, where the phrase only points. */
  #ledBack(question: Question, discourse: Discourse): Answer | undefined {
    const {attribution, part, passage, phrase, sentence} = question
    const earlier = passage && part ? this.#earlier.filter(({via}) => via === outletKey(passage)) : this.#earlier
    // “*Her* spokesman”: hers, whoever else has a spokesman in the story.
    const hers = spokesNouns.has(phrase.head) && phrase.core.length === 2 && /^(?:his|her)$/.test(phrase.core[0]!.lower)
    const referent = hers ? undefined : refer(phrase, sentence, spoken.has(attribution.cueClass), {...discourse, earlier})
    if (!referent) {
      const description =
        phrase.head === 'family'
          ? familyOf(phrase, sentence, discourse)
          : spokesNouns.has(phrase.head) && phrase.core.length <= 2
            ? spokesmanOf(phrase, sentence, discourse)
            : undefined
      return description && {description}
    }
    if ('earlier' in referent) return {back: referent.earlier}
    if ('name' in referent) return {description: describeName(referent.name, 'reference')}
    if ('circle' in referent)
      return {description: {kind: 'named-organisation', detail: 'institution', name: referent.circle.name, by: 'reference'}}
    if ('like' in referent) {
      const {kind, name, head, plural} = referent.like
      const ofCrowd = kind === 'vague-group' || plural
      return {
        description: {
          kind: kind === 'vague-group' ? 'unnamed-person' : kind,
          detail: 'bare',
          name: ofCrowd ? `unnamed ${head}` : name.replace(/ \(.*\)$/, ''),
          by: 'another',
        },
      }
    }
    if ('oneOf' in referent) {
      const {head} = referent.oneOf
      const kind = officialNouns.has(head) ? 'unnamed-official' : 'unnamed-person'
      const words = printed(referent.oneOf.core.slice(1, -1)).toLowerCase()
      return {description: {kind, detail: 'bare', name: `unnamed ${words === '' ? head : `${words} ${head}`}`, by: 'another'}}
    }
    if ('pair' in referent)
      return {
        description: {
          kind: referent.areBodies ? 'named-organisation' : 'named-person',
          detail: 'joint',
          name: referent.pair.join(' and '),
          by: 'reference',
        },
      }
    const {group} = referent
    // “the company, which said”: the noun points back in its turn.
    const answer =
      describe(group) ?? (spokesNouns.has(group.head) ? undefined : this.#ledBack({...question, part: undefined, phrase: group}, discourse))
    if (answer && 'back' in answer) return answer
    const description = answer && 'description' in answer ? answer.description : (answer ?? issued(group, discourse) ?? guess(group, true))
    return {description: introducedLater(description, group, sentence, discourse) ?? description}
  }

  /** What has been told so far; a speaker is no “he” inside his own quotation or turn. */
  #discourse({index, phrase}: Question): Discourse {
    const except = new Set<string | Name>()
    const quoted = (phrase.tokens[0]?.quotation ?? -1) >= 0
    for (const outer of this.#nesting[index]!) {
      if (!quoted && this.#found[outer]!.by !== 'turn') continue
      const source = this.#sourceAt(outer)
      if (source) except.add(source.key)
      if (source?.entity) except.add(source.entity)
    }
    return {
      names: this.#names,
      paragraphs: this.#paragraphs,
      paragraphOf: this.#paragraphOf,
      circles: this.#circles,
      earlier: this.#earlier,
      except,
    }
  }

  /** Where neither the words nor what they point to tell who it is. */
  #otherwise(phrase: Phrase, part: Phrase | undefined, speaks: boolean, discourse: Discourse): Description {
    // “53 percent of older people”: those whom a poll has asked.
    const share = part !== undefined && phrase.tokens.some(({lower}, i) => i < 6 && lower === 'percent')
    if (share) return {kind: 'vague-group', detail: 'crowd', name: wording(part), by: 'share'}
    if (part?.head === 'person') return {kind: 'unnamed-person', detail: 'bare', name: 'unnamed people', by: 'partitive'}
    if (!part) return issued(phrase, discourse) ?? reported(phrase, this.#earlier, this.#names, this.#isOwn) ?? guess(phrase, speaks)
    const whole = describe(part) ?? guess(part, speaks)
    const first = phrase.tokens[0]!
    const counted = (first.kind === 'number' && phrase.tokens[1]?.lower === 'of') || first.lower === 'one' || isFew(first)
    // “One of them” speaks, whoever they are.
    if (counted && speaks && whole.kind === 'none') return {kind: 'unnamed-person', detail: 'bare', name: 'unnamed person', by: 'partitive'}
    return counted && whole.detail === 'crowd' ? onePerson(whole) : whole
  }

  #enter(question: Question, found: Description, relay: Draft | undefined, told: NameMention | undefined): void {
    const {attribution, index, phrase, sentence} = question
    // A crowd tells nobody anything: “board members told the Courier” speaks of persons somebody reached.
    const reached = told && found.detail === 'crowd' && attribution.lemma === 'tell' && personNouns.has(phrase.head)
    const read = reached ? onePerson(found) : found
    const description = read.detail === 'official' ? asIntroduced(read, phrase, relay?.key, this.#earlier, this.#names) : read
    const anonymous = isAnonymous(description)
    const via = relay ?? (anonymous ? this.#relayAround(question) : undefined)
    const isNew = anonymous && phrase.core.some(({lower}) => /^(?:another|other|second|third|fourth|fifth)$/.test(lower))
    const draft = this.drafts.enter(description, via?.own ? undefined : via, isNew ? ` ${this.drafts.all.length}` : '')
    const house = description.kind === 'named-person' ? houseOf(phrase, this.#names) : undefined
    if (house && !this.#isOwn(house.name) && draft.house === undefined) {
      const outlet = this.drafts.enter(describeName(house.name, 'reporter-of'))
      draft.house = outlet.id
      outlet.mentions.push({start: house.start, end: house.end, sentence, attribution: index, role: 'relay', by: 'reporter-of'})
    }
    this.#settle(question, draft, via?.id ?? draft.house)
    if (!told) return
    const relayed = this.drafts.withKey(outletKey(told.name))
    relayed?.mentions.push({start: told.start, end: told.end, sentence, attribution: index, role: 'relay', by: 'venue'})
  }

  /** “the Herald’s sources”; an account nested in an outlet’s; a passage quoted from an outlet. */
  #relayAround({index, passage, phrase}: Question): Draft | undefined {
    const owner = phrase.mentions.find(({name, possessive}) => name.type === 'outlet' && possessive)
    if (owner && !this.#isOwn(owner.name)) return this.drafts.enter(describeName(owner.name, 'owner'))
    const outer = this.#nesting[index]!.map(id => this.#sourceAt(id)).find(draft => draft?.kind === 'news-outlet' && !draft.own)
    return outer ?? (passage && !this.#isOwn(passage) ? this.drafts.enter(describeName(passage, 'passage')) : undefined)
  }

  #settle({attribution, index, phrase, sentence}: Question, draft: Draft, via: number | undefined): void {
    const {start, end} = attribution.source[0]!
    const relay = via === draft.id ? undefined : via
    this.sourceOf[index] = draft.id
    this.viaOf[index] = relay
    if (relay !== undefined) draft.via.add(relay)
    draft.mentions.push({start, end, sentence, attribution: index, role: 'source', by: draft.by})
    draft.knowledge ??= knowledgeIn(phrase.tokens)
    // “We” is no “they” or “it” of a sentence further down.
    if (draft.detail === 'own-observation') return
    this.#earlier.push({
      start,
      end,
      sentence,
      key: draft.key,
      kind: draft.kind,
      entity: draft.entity,
      head: phrase.head,
      plural: draft.entity === undefined && (phrase.plural || draft.kind === 'vague-group'),
      name: draft.name,
      via: relay === undefined ? undefined : this.drafts.all[relay]!.key,
      nested: this.#nesting[index]!.length > 0,
      isNamelessBody: draft.by === 'nameless-body',
    })
  }
}

const begin = ({source, cue, content}: FoundAttribution): number => (source[0] ?? cue[0] ?? content[0])?.start ?? 0

/** “we”, “our”; “US” is no pronoun. */
const speaksOfItself = ({core}: Phrase): boolean =>
  core.length === 1 && firstPerson.has(/^[^'’]*/.exec(core[0]!.lower)![0]) && !isCapitals(core[0]!.text)

const isThisPaper = ({core}: Phrase): boolean =>
  core[0]!.lower === 'this' &&
  /^this (?:newspaper|publication|website|reporter|magazine|newsroom|agency|paper)$/.test(printed(core).toLowerCase())

/** Out of a crowd, somebody in it. */
const onePerson = (crowd: Description): Description => ({...crowd, kind: 'unnamed-person', detail: 'bare', name: `unnamed ${crowd.name}`})

/** Who is meant by a description of somebody unnamed whom the next sentences name. */
function introducedLater({kind}: Description, phrase: Phrase, sentence: number, discourse: Discourse): Description | undefined {
  const name = /^unnamed-(?:person|official)$/.test(kind) ? namedLater(phrase, sentence, discourse) : undefined
  return name && describeName(name, 'named-later')
}

/** “told *the outlet*”, “told the newspaper”: the one that was named before. */
function outletTold({addressee}: FoundAttribution, home: Paragraph, names: Names): Name | undefined {
  if (!addressee) return undefined
  const phrase = readPhrase(home, addressee, names)
  return phrase.determiner === 'definite' && phrase.core.length === 2 ? outletBefore(phrase, phrase.head, names) : undefined
}

/** “her family”, “the family”: of whom the pronoun means. */
function familyOf(phrase: Phrase, sentence: number, discourse: Discourse): Description | undefined {
  if (phrase.plural || phrase.core.length !== 2 || !/^(?:possessive|definite)$/.test(phrase.determiner)) return undefined
  const owner = ownerByPronoun(phrase, sentence, discourse)
  if (owner === undefined) return {kind: 'unnamed-person', detail: 'described', name: 'unnamed family', by: 'family'}
  // As “Ann Lee's family” is.
  return {kind: 'named-organisation', detail: 'institution', name: `${owner.split(' ').at(-1)} family`, by: 'circle-of'}
}

/** “his spokesman”, “a spokeswoman”: of whom the pronoun means, else of the body that was named before. */
function spokesmanOf(phrase: Phrase, sentence: number, discourse: Discourse): Description | undefined {
  const client = ownerByPronoun(phrase, sentence, discourse)
  if (client !== undefined)
    return {kind: 'unnamed-person', detail: 'spokesperson', name: `${phrase.head} for ${client}`, by: 'spokesperson'}
  const body = bodyBefore(phrase, sentence, discourse)
  return body && {...describeName(body, 'spokesperson'), detail: 'spokesperson'}
}

/** “The health ministry denied it. …, a *ministry* spokesman said”: the body that was called so and has just spoken. */
const ofHouse = (noun: string, sentence: number, {earlier}: Discourse): Earlier | undefined =>
  earlier.findLast(
    source => sentence - source.sentence <= 5 && source.kind === 'named-organisation' && source.name.toLowerCase().endsWith(` ${noun}`),
  )

/** “Vantor denied it. …, a company spokesman said.”: the body for which somebody unnamed speaks, where the article names it. */
function bodyOfSpokesman(description: Description, phrase: Phrase, sentence: number, discourse: Discourse): Description {
  const firm = ofFirm.test(description.name) ? bodyBefore(phrase, sentence, discourse) : undefined
  const house = phrase.core.length === 3 ? ofHouse(phrase.core[1]!.lower, sentence, discourse) : undefined
  if (house) return {kind: house.kind, detail: 'spokesperson', name: house.name, entity: house.entity, by: 'spokesperson'}
  if (firm) return {...describeName(firm, 'spokesperson'), detail: 'spokesperson'}
  return ofBody(phrase, sentence, discourse) ?? description
}
