/**
 * Sources: who stands behind each attribution. Mentions are led back to one source (“Ann Lee”, “Ms Lee”, “she”, “the
 * mayor”), sources get their kind and canonical name, and outlets that only relay are told apart from those that speak.
 */

import {mastheads} from '../language/mastheads.js'
import {personNouns, spokesNouns} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import type {Article, Span} from '../read/article.js'
import {paragraphAt} from './offsets.js'
import {findReasons} from './sources-anonymity.js'
import {bodyBefore, outletBefore} from './sources-bodies.js'
import {
  asIntroduced,
  findCircles,
  introductions,
  issued,
  isUsers,
  ofBody,
  ofGroup,
  partOf,
  posted,
  reported,
  speaksAsBody,
  users,
} from './sources-context.js'
import {describe, namedMember} from './sources-description.js'
import type {Earlier} from './sources-discourse.js'
import {type Description, describeName, tierOf} from './sources-kinds.js'
import {collectNames} from './sources-names.js'
import {knowledgeIn, type Phrase, printed, readPhrase} from './sources-phrase.js'
import {firstPerson, ownerByPronoun} from './sources-pronouns.js'
import {refer} from './sources-reference.js'
import type {Name, Names} from './sources-register.js'
import {houseOf, ownOutlet, printedBy, venue} from './sources-relay.js'
import {namedSpokesman} from './sources-roles.js'
import {guess, isFew} from './sources-unnamed.js'
import type {AnalysisOptions, Attribution, FoundAttribution, Mention, Paragraph, Source} from './types.js'

interface Draft {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly kind: Source['kind']
  detail: string
  readonly entity: Name | undefined
  readonly by: string
  readonly mentions: Mention[]
  readonly via: Set<number>
  knowledge: Span | undefined
  anonymityReason: Span | undefined
  /** The outlet whose reporter speaks: “the Courier’s Ann Lee”. */
  house: number | undefined
  readonly own: boolean
}

/** In: attributions as found. Out: the sources of the article, and the attributions with source, relay and nesting. */
export function gatherSources(
  article: Article,
  paragraphs: readonly Paragraph[],
  read: readonly FoundAttribution[],
  options: AnalysisOptions,
): {sources: Source[]; attributions: Attribution[]} {
  const names = collectNames(paragraphs, options)
  const isOwn = ownOutlet([...(options.publication ?? []), ...printedBy(article, mastheads(options.outlets))])
  const paragraphOf: number[] = []
  for (const paragraph of paragraphs) for (const sentence of paragraph.sentences) paragraphOf[sentence.id] = paragraph.index
  const found = read.map(attribution => wholeNames(attribution, paragraphs, names))
  const nesting = nestedIn(found)
  const circles = findCircles(paragraphs, names.byParagraph)

  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  const earlier: Earlier[] = []
  const sourceOf: (number | undefined)[] = []
  const viaOf: (number | undefined)[] = []

  const enter = (description: Description, via: Draft | undefined, extra = ''): Draft => {
    const unnamed = /^(?:unnamed|vague|social)/.test(description.kind) && description.entity === undefined
    const name = unnamed && via ? `${description.name} (${via.name})` : description.name
    const key = `${description.kind} ${name.toLowerCase()}${extra}`
    const known = byKey.get(key)
    if (known) {
      // The best that the article says of it counts: “participants with knowledge of the agenda”.
      if (known.detail === 'bare') known.detail = description.detail
      return known
    }
    const draft: Draft = {
      id: drafts.length,
      key,
      name,
      kind: description.kind,
      detail: description.detail,
      entity: description.entity,
      by: description.by,
      mentions: [],
      via: new Set(),
      knowledge: undefined,
      anonymityReason: undefined,
      house: undefined,
      own: description.detail === 'own-observation' || (description.entity !== undefined && isOwn(description.entity)),
    }
    drafts.push(draft)
    byKey.set(key, draft)
    return draft
  }

  const begin = (attribution: FoundAttribution): number =>
    (attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0])?.start ?? 0
  const order = found.map((_, i) => i).sort((a, b) => begin(found[a]!) - begin(found[b]!) || a - b)
  const introduced = introductions(paragraphs, names)
  const done = new Set<number>()
  const busy = new Set<number>()

  const otherwise = (phrase: Phrase, part: Phrase | undefined, speaks: boolean): Description => {
    if (part?.head === 'person') return {kind: 'unnamed-person', detail: 'bare', name: 'unnamed people', by: 'partitive'}
    if (part) {
      const whole = describe(part) ?? guess(part, speaks)
      const counted =
        (phrase.tokens[0]!.kind === 'number' && phrase.tokens[1]?.lower === 'of') ||
        phrase.tokens[0]!.lower === 'one' ||
        isFew(phrase.tokens[0]!)
      return counted && whole.detail === 'crowd' ? {...whole, kind: 'unnamed-person', detail: 'bare', name: `unnamed ${whole.name}`} : whole
    }
    return (
      users(phrase) ?? issued(phrase, earlier, paragraphs, paragraphOf) ?? reported(phrase, earlier, names, isOwn) ?? guess(phrase, speaks)
    )
  }

  const resolve = (index: number): void => {
    if (done.has(index) || busy.has(index)) return
    busy.add(index)
    const attribution = found[index]!
    if (attribution.relayedBy !== undefined) resolve(attribution.relayedBy)
    // “‘I told them,’ Lee said”: the speaker comes after, but not out of the very phrase that is asked about.
    const own = attribution.source[0]
    for (const outer of nesting[index]!) if (begin(found[outer]!) > Math.max(begin(attribution), own ? own.end - 1 : 0)) resolve(outer)
    done.add(index)
    const at = attribution.source[0]
    const sentence = attribution.sentence
    const paragraph = paragraphs[paragraphOf[sentence] ?? -1]
    if (!paragraph) return
    const home = at && paragraphAt(paragraphs, at.start)
    const phrase = at && home ? readPhrase(home, at, names) : undefined
    if (!phrase || phrase.core.length === 0) return
    const here = phrase.tokens[0]?.sentence ?? sentence

    // 1. the relay that the words themselves name
    const told = venue(attribution, phrase, paragraph, names)
    const outlet = told?.name ?? outletTold(attribution, home ?? paragraph, names)
    let via = outlet && !isOwn(outlet) ? enter(describeName(outlet, 'venue'), undefined) : undefined
    const relay = attribution.relayedBy === undefined ? undefined : drafts[sourceOf[attribution.relayedBy] ?? -1]
    if (relay && !via && !relay.own) via = relay

    // 2. the source
    let description: Description | undefined
    let back: Earlier | undefined
    let extra = ''
    if (phrase.core.length === 1 && firstPerson.has(phrase.core[0]!.lower) && !/^\p{Lu}{2}/u.test(phrase.core[0]!.text)) {
      const speaker = nesting[index]!.map(outer => sourceOf[outer]).find(source => source !== undefined)
      if (speaker !== undefined) {
        settle(index, drafts[speaker]!, viaOf[index], phrase, here)
        return
      }
      description = {
        kind: 'named-organisation',
        detail: 'own-observation',
        name: options.publication?.[0] ?? 'this newsroom',
        by: 'first-person',
      }
    } else if (
      phrase.core[0]!.lower === 'this' &&
      /^this (?:newspaper|publication|website|reporter|magazine|newsroom|agency|paper)$/.test(printed(phrase.core).toLowerCase())
    ) {
      description = {kind: 'named-organisation', detail: 'own-observation', name: options.publication?.[0] ?? 'this newsroom', by: 'own'}
    }
    const outerSources = nesting[index]!.map(outer => sourceOf[outer]).filter(source => source !== undefined)
    const quoted = (phrase.tokens[0]?.quotation ?? -1) >= 0
    const except = new Set<string | Name>()
    if (quoted) {
      for (const source of outerSources) {
        except.add(drafts[source]!.key)
        if (drafts[source]!.entity) except.add(drafts[source]!.entity!)
      }
    }
    const passage = introduced.get(paragraph.index)
    const part = partOf(phrase, names)
    // “Little Sprout said that it was acting”: a name that speaks of itself as “it” is a body’s.
    if (phrase.named?.name.type === 'other' && speaksAsBody(attribution, paragraph)) phrase.named.name.type = 'body'
    description ??= posted(phrase, attribution, paragraph)
    if (!description && !passage) back = ofGroup(phrase, here, earlier)
    const one = /^(?:one|another)$/.test(phrase.tokens[0]!.lower)
    const spokesman = phrase.determiner === 'definite' && spokesNouns.has(phrase.head) ? namedSpokesman(phrase, names) : undefined
    if (spokesman) description ??= describeName(spokesman, 'reference')
    if (!back)
      description ??= part ? (one ? namedMember(part) : undefined) : isUsers(phrase, attribution.lemma) ? undefined : describe(phrase)
    if (!description && !back) {
      const scope = passage && part ? earlier.filter(({via}) => via === `news-outlet ${passage.full.toLowerCase()}`) : earlier
      const referent = refer(phrase, here, spoken.has(attribution.cueClass), {
        names,
        paragraphs,
        paragraphOf,
        circles,
        earlier: scope,
        except,
      })
      if (referent && 'name' in referent) description = describeName(referent.name, 'reference')
      else if (referent && 'circle' in referent)
        description = {kind: 'named-organisation', detail: 'institution', name: referent.circle.name, by: 'reference'}
      else if (referent && 'group' in referent) description = describe(referent.group) ?? guess(referent.group, true)
      else if (referent) back = referent.earlier
      else if (spokesNouns.has(phrase.head) && phrase.core.length <= 2) {
        const discourse = {names, paragraphs, paragraphOf, circles, earlier, except}
        const client = ownerByPronoun(phrase, here, discourse)
        const speaker = client === undefined ? bodyBefore(phrase, here, discourse) : undefined
        if (client !== undefined)
          description = {kind: 'unnamed-person', detail: 'spokesperson', name: `${phrase.head} for ${client}`, by: 'spokesperson'}
        if (speaker) description = {...describeName(speaker, 'spokesperson'), detail: 'spokesperson'}
      }
    }
    if (description?.kind === 'unnamed-official' && description.detail === 'spokesperson') {
      const discourse = {names, paragraphs, paragraphOf, circles, earlier, except}
      // “Vantor denied it. …, a company spokesman said.”
      const firm = ofFirm.test(description.name) ? bodyBefore(phrase, here, discourse) : undefined
      description = firm
        ? {...describeName(firm, 'spokesperson'), detail: 'spokesperson'}
        : (ofBody(phrase, here, discourse) ?? description)
    }
    description ??= back ? undefined : otherwise(phrase, part, spoken.has(attribution.cueClass))

    if (back) {
      const draft = byKey.get(back.key)!
      settle(index, draft, via?.id ?? (back.via === undefined ? undefined : byKey.get(back.via)?.id) ?? draft.house, phrase, here)
      return
    }
    // A crowd tells nobody anything: “board members told the Courier” speaks of persons somebody reached.
    if (told && description!.detail === 'crowd' && attribution.lemma === 'tell' && personNouns.has(phrase.head))
      description = {...description!, kind: 'unnamed-person', detail: 'bare', name: `unnamed ${description!.name}`}
    const described = description!.detail === 'official' ? asIntroduced(description!, phrase, via?.key, earlier, names) : description!
    const anonymous = described.entity === undefined && /^(?:unnamed|vague|social)/.test(described.kind)
    if (anonymous && !via) {
      // “the Herald’s sources”; an account nested in an outlet’s; a passage quoted from an outlet
      const owner = phrase.mentions.find(({name, possessive}) => name.type === 'outlet' && possessive)
      const outer = nesting[index]!.map(id => drafts[sourceOf[id] ?? -1]).find(draft => draft?.kind === 'news-outlet' && !draft.own)
      if (owner && !isOwn(owner.name)) via = enter(describeName(owner.name, 'owner'), undefined)
      else if (outer) via = outer
      else if (passage && !isOwn(passage)) via = enter(describeName(passage, 'passage'), undefined)
    }
    if (anonymous && phrase.core.some(({lower}) => /^(?:another|other|second|third)$/.test(lower))) extra = ` ${drafts.length}`
    const draft = enter(described, via?.own ? undefined : via, extra)
    const house = described.kind === 'named-person' ? houseOf(phrase) : undefined
    if (house && !isOwn(house.name) && draft.house === undefined) {
      const outlet = enter(describeName(house.name, 'reporter-of'), undefined)
      draft.house = outlet.id
      outlet.mentions.push({start: house.start, end: house.end, sentence: here, attribution: index, role: 'relay', by: 'reporter-of'})
    }
    settle(index, draft, via?.id ?? draft.house, phrase, here)
    if (told) {
      const relayed = byKey.get(`news-outlet ${told.name.full.toLowerCase()}`)
      relayed?.mentions.push({start: told.start, end: told.end, sentence: here, attribution: index, role: 'relay', by: 'venue'})
    }
  }

  const settle = (index: number, draft: Draft, via: number | undefined, phrase: Phrase, sentence: number): void => {
    const span = found[index]!.source[0]!
    const relay = via === draft.id ? undefined : via
    sourceOf[index] = draft.id
    viaOf[index] = relay
    if (relay !== undefined) draft.via.add(relay)
    draft.mentions.push({start: span.start, end: span.end, sentence, attribution: index, role: 'source', by: draft.by})
    draft.knowledge ??= knowledgeIn(phrase.tokens)
    earlier.push({
      start: span.start,
      sentence,
      key: draft.key,
      kind: draft.kind,
      entity: draft.entity,
      head: phrase.head,
      plural: draft.entity === undefined && (phrase.plural || draft.kind === 'vague-group'),
      name: draft.name,
      via: relay === undefined ? undefined : drafts[relay]!.key,
      nested: nesting[index]!.length > 0,
    })
  }
  for (const index of order) resolve(index)

  // Outlets whose report is spoken of with no cue of its own: “a Courier report published on Monday”, a line over a passage.
  for (const {name, paragraph, first, last, start, end, possessive} of names.mentions) {
    if (name.type !== 'outlet' || isOwn(name)) continue
    const {tokens} = paragraphs[paragraph]!
    const noun = tokens[possessive ? last + 1 : last]?.lower ?? ''
    if (!reportNouns.has(noun) && !(paragraphs[paragraph]!.block.kind === 'list-intro' && introduced.get(paragraph + 1) === name)) continue
    const draft = enter(describeName(name, 'report'), undefined)
    if (draft.mentions.some(known => known.start < end && start < known.end)) continue
    draft.mentions.push({start, end, sentence: tokens[first]!.sentence, attribution: undefined, role: 'possessive', by: 'report'})
  }

  // Reasons for anonymity belong to the unnamed source of their sentence, else to the nearest one in the sentences before.
  const unnamed = new Map<number, {readonly draft: Draft; readonly start: number}[]>()
  for (const draft of drafts) {
    if (!draft.kind.startsWith('unnamed')) continue
    for (const {start, sentence} of draft.mentions) {
      const list = unnamed.get(sentence)
      if (list) list.push({draft, start})
      else unnamed.set(sentence, [{draft, start}])
    }
  }
  const mayTell = ({sentences}: Paragraph): boolean => {
    const last = sentences.at(-1)?.id ?? -1
    for (let id = last - sentences.length + 1 - reasonReach; id <= last; id++) if (unnamed.has(id)) return true
    return false
  }
  for (const {start, end, sentence} of unnamed.size === 0 ? [] : findReasons(paragraphs.filter(mayTell))) {
    for (let id = sentence; id >= sentence - reasonReach; id--) {
      const there = unnamed.get(id)?.toSorted((a, b) => a.start - b.start)
      const owner = id === sentence ? there?.[0] : there?.at(-1)
      if (!owner) continue
      owner.draft.anonymityReason ??= {start, end}
      break
    }
  }

  // An outlet that only relays a passage is mentioned where the article names it.
  const silent = new Map(
    drafts.filter(({mentions, entity}) => mentions.length === 0 && entity !== undefined).map(draft => [draft.entity, draft]),
  )
  if (silent.size > 0) {
    for (const {name, start, end, paragraph} of names.mentions) {
      const draft = silent.get(name)
      if (!draft) continue
      const home = paragraphs[paragraph]!.sentences.findLast(sentence => sentence.start <= start) ?? paragraphs[paragraph]!.sentences[0]!
      draft.mentions.push({start, end, sentence: home.id, attribution: undefined, role: 'relay', by: 'named'})
      silent.delete(name)
    }
  }

  const sources = drafts.map(
    ({id, name, kind, detail, entity, mentions, via, knowledge, anonymityReason, own, by}): Source => ({
      id,
      name,
      kind,
      tier: tierOf(kind, detail),
      mentions: mentions.sort((a, b) => a.start - b.start),
      via: [...via],
      detail,
      knowledge,
      anonymityReason,
      own,
      by,
      ...(entity?.outlet && entity.outlet.hosts.length > 0 ? {hosts: entity.outlet.hosts} : {}),
    }),
  )
  const attributions = found.map(
    (attribution, id): Attribution => ({...attribution, id, sourceId: sourceOf[id], via: viaOf[id], nestedIn: nesting[id]!}),
  )
  return {sources, attributions}
}

/** “told *the outlet*”, “told the newspaper”: the one that was named before. */
function outletTold({addressee}: FoundAttribution, home: Paragraph, names: Names): Name | undefined {
  if (!addressee) return undefined
  const phrase = readPhrase(home, addressee, names)
  return phrase.determiner === 'definite' && phrase.core.length === 2 ? outletBefore(phrase, phrase.head, names) : undefined
}

/** “*In Touch* reported”: where a source begins inside the name of an outlet, all of it is the source. */
function wholeNames(attribution: FoundAttribution, paragraphs: readonly Paragraph[], {byParagraph}: Names): FoundAttribution {
  const [source] = attribution.source
  const home = source && paragraphAt(paragraphs, source.start)
  const outlet =
    home && byParagraph[home.index]!.find(({name, start, end}) => name.type === 'outlet' && start < source.start && source.start < end)
  if (!outlet) return attribution
  const widened = (spans: FoundAttribution['source']): FoundAttribution['source'] =>
    spans.map(span => (outlet.start < span.start && span.start < outlet.end ? {start: outlet.start, end: span.end} : span))
  const {learned} = attribution
  return {...attribution, source: widened(attribution.source), ...(learned ? {learned: {...learned, source: widened(learned.source)}} : {})}
}

/** For each attribution, those whose content holds its cue (its content where it has none). */
function nestedIn(found: readonly FoundAttribution[]): number[][] {
  const contents: {readonly id: number; readonly start: number; readonly end: number}[] = []
  const places: {readonly id: number; readonly start: number; readonly end: number}[] = []
  for (const [id, {cue, content}] of found.entries()) {
    const place = cue[0] ?? content[0]
    if (place) places.push({id, start: place.start, end: place.end})
    for (const {start, end} of content) contents.push({id, start, end})
  }
  contents.sort((a, b) => a.start - b.start)
  places.sort((a, b) => a.start - b.start)
  const nesting: number[][] = found.map(() => [])
  let open: typeof contents = []
  let next = 0
  for (const {id, start, end} of places) {
    if (open.length > 0) open = open.filter(outer => outer.end > start)
    for (; next < contents.length && contents[next]!.start <= start; next++) if (contents[next]!.end > start) open.push(contents[next]!)
    for (const outer of open) {
      if (outer.id === id || end > outer.end) continue
      const wider = found[id]!.cue.length > 0 || outer.start < start || outer.end > end
      if (wider && !nesting[id]!.includes(outer.id)) nesting[id]!.push(outer.id)
    }
  }
  return nesting
}

/** A spokesman of a firm or club that has just been named. */
const ofFirm = /^(?:company|club|firm|airline|bank|carrier|retailer|studio) spokes(?:man|woman|person)$/

/** How many sentences before a reason for anonymity its source may stand. */
const reasonReach = 3

const spoken = new Set(['speech', 'writing', 'formal', 'denial', 'no-comment', 'manner', 'distancing', 'concession', 'accusation'])

/** “the Courier *report*”. */
const reportNouns = wordSet('report reporting story article investigation exclusive scoop account')
