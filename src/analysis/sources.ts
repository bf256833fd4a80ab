/**
 * Sources: who stands behind each attribution. Mentions are led back to one source (“Ann Lee”, “Ms Lee”, “she”, “the
 * mayor”), sources get their kind and canonical name, and outlets that only relay are told apart from those that speak.
 */

import {mastheads} from '../language/mastheads.js'
import {personNouns} from '../language/titles.js'
import type {Article, Span} from '../read/article.js'
import {findReasons} from './sources-anonymity.js'
import {describe} from './sources-description.js'
import {type Description, describeName, tierOf} from './sources-kinds.js'
import {collectNames, type Name, type Names} from './sources-names.js'
import {knowledgeIn, type Phrase, printed, readPhrase} from './sources-phrase.js'
import {type Circle, type Earlier, firstPerson, refer} from './sources-reference.js'
import {ownOutlet, printedBy, venue} from './sources-relay.js'
import {counting, guess} from './sources-unnamed.js'
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
  readonly own: boolean
}

/** In: attributions as found. Out: the sources of the article, and the attributions with source, relay and nesting. */
export function gatherSources(
  article: Article,
  paragraphs: readonly Paragraph[],
  found: readonly FoundAttribution[],
  options: AnalysisOptions,
): {sources: Source[]; attributions: Attribution[]} {
  const names = collectNames(paragraphs, options)
  const isOwn = ownOutlet([...(options.publication ?? []), ...printedBy(article, mastheads(options.outlets))])
  const paragraphOf: number[] = []
  for (const paragraph of paragraphs) for (const sentence of paragraph.sentences) paragraphOf[sentence.id] = paragraph.index
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
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten|both)$/.test(phrase.tokens[0]!.lower)
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
    for (const outer of nesting[index]!) if (begin(found[outer]!) > begin(attribution)) resolve(outer)
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
    let via = told && !isOwn(told.name) ? enter(describeName(told.name, 'venue'), undefined) : undefined
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
    description ??= part || isUsers(phrase, attribution.lemma) ? undefined : describe(phrase)
    if (!description) {
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
      else if (referent) back = referent.earlier
    }
    description ??= back ? undefined : otherwise(phrase, part, spoken.has(attribution.cueClass))

    if (back) {
      const draft = byKey.get(back.key)!
      settle(index, draft, via?.id ?? (back.via === undefined ? undefined : byKey.get(back.via)?.id), phrase, here)
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
    if (
      anonymous &&
      /^(?:another|other|second|third)$/.test(phrase.core.find(({lower}) => /^(?:another|other|second|third)$/.test(lower))?.lower ?? '')
    )
      extra = ` ${drafts.length}`
    settle(index, enter(described, via?.own ? undefined : via, extra), via?.id, phrase, here)
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

  // Reasons for anonymity belong to the unnamed source of their sentence, else to the nearest one within three sentences.
  const unnamed = new Map<number, {readonly draft: Draft; readonly start: number}[]>()
  for (const draft of drafts) {
    if (!draft.kind.startsWith('unnamed')) continue
    for (const {start, sentence} of draft.mentions) {
      const list = unnamed.get(sentence)
      if (list) list.push({draft, start})
      else unnamed.set(sentence, [{draft, start}])
    }
  }
  for (const {start, end, sentence} of findReasons(paragraphs)) {
    for (let id = sentence; id >= sentence - 3; id--) {
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

function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.block.end <= at) low = middle + 1
    else high = middle
  }
  return paragraphs[low]
}

/** For each attribution, those whose content holds its cue (its content where it has none). */
function nestedIn(found: readonly FoundAttribution[]): number[][] {
  const contents = found.flatMap(({content}, id) => content.map(({start, end}) => ({id, start, end}))).sort((a, b) => a.start - b.start)
  const places = found.map(({cue, content}, id) => ({id, span: cue[0] ?? content[0]})).filter(({span}) => span !== undefined)
  places.sort((a, b) => a.span!.start - b.span!.start)
  const nesting: number[][] = found.map(() => [])
  let open: typeof contents = []
  let next = 0
  for (const {id, span} of places) {
    while (next < contents.length && contents[next]!.start <= span!.start) open.push(contents[next++]!)
    open = open.filter(({end}) => end > span!.start)
    for (const outer of open) {
      const wider = found[id]!.cue.length > 0 || outer.start < span!.start || outer.end > span!.end
      if (outer.id !== id && span!.end <= outer.end && wider && !nesting[id]!.includes(outer.id)) nesting[id]!.push(outer.id)
    }
  }
  return nesting
}

/** “the Lee administration”, “Mr Lee’s campaign”: bodies known by a person’s name. */
function findCircles(paragraphs: readonly Paragraph[], byParagraph: Names['byParagraph']): Circle[] {
  const circles: Circle[] = []
  for (const {tokens, index} of paragraphs) {
    for (const {name, last, start, end} of byParagraph[index]!) {
      if (name.type !== 'person') continue
      const at = tokens[last]?.lower === "'s" ? last + 1 : last
      const head = tokens[at]?.lower ?? ''
      if (/^(?:administration|campaign|government|regime|team)$/.test(head))
        circles.push({start, end, head, name: `${name.full.split(' ').at(-1)} ${head}`})
    }
  }
  return circles
}

/** Passages of another outlet: the block quotes under a line that names it (“As the Courier reported:”). */
function introductions(paragraphs: readonly Paragraph[], names: Names): Map<number, Name> {
  const passages = new Map<number, Name>()
  let outlet: Name | undefined
  for (const {index, block} of paragraphs) {
    if (block.kind === 'list-intro') outlet = names.byParagraph[index]!.find(({name}) => name.type === 'outlet')?.name
    else if (block.kind === 'block-quote' && outlet) passages.set(index, outlet)
    else outlet = undefined
  }
  return passages
}

const spoken = new Set(['speech', 'writing', 'formal', 'denial', 'no-comment', 'manner', 'distancing', 'concession', 'accusation'])

/** “the Courier *report*”. */
const reportNouns = new Set('report reporting story article investigation exclusive scoop account'.split(' '))

/** “one of the people”, “two of Lee’s aides”: the group behind the “of”. */
function partOf(phrase: Phrase, names: Names): Phrase | undefined {
  const {tokens} = phrase
  const of = tokens.findIndex(({lower}) => lower === 'of')
  const before = tokens[of - 1]
  const counts = before !== undefined && of <= 3 && (before.kind === 'number' || counting.has(before.lower) || gathered.test(before.lower))
  if (!counts || of + 1 >= tokens.length) return undefined
  return readPhrase(phrase.paragraph, {start: tokens[of + 1]!.start, end: phrase.end}, names)
}

/** “a group of parents”, “two-thirds of voters”: the parents, the voters. */
const gathered =
  /^(?:number|majority|minority|group|handful|couple|range|host|series|pair|trio|dozens|hundreds|thousands|scores|percent|third|thirds|quarter|quarters|(?:two|three|one)-(?:thirds?|quarters?)|list|string|panel|team|share)$/

const companyActs = new Set(['say', 'announce', 'confirm', 'deny', 'tell', 'according', 'declare', 'acknowledge', 'disclose'])
const isPlatform = (phrase: Phrase): boolean =>
  phrase.core.length === 1 && /^(?:twitter|tiktok|facebook|reddit|instagram|internet|weibo)$/.test(phrase.core[0]!.lower)
/** “Twitter laughed”: its users; “Twitter said in a statement”: the company. */
const isUsers = (phrase: Phrase, lemma: string): boolean => isPlatform(phrase) && !companyActs.has(lemma)
const users = (phrase: Phrase): Description | undefined =>
  isPlatform(phrase) ? {kind: 'vague-group', detail: 'users', name: `${phrase.core[0]!.text} users`, by: 'users'} : undefined

/** The latest earlier source of which something holds; no further back than an editor would look. */
function recent(earlier: readonly Earlier[], holds: (entry: Earlier) => boolean): Earlier | undefined {
  for (let i = earlier.length - 1; i >= 0 && earlier.length - i < 150; i--) if (holds(earlier[i]!)) return earlier[i]
  return undefined
}

/** “one official” is one of the “administration officials” of the same outlet; “prosecutors” are those of the office the article names. */
function asIntroduced(
  description: Description,
  phrase: Phrase,
  via: string | undefined,
  earlier: readonly Earlier[],
  names: Names,
): Description {
  if (phrase.head === 'prosecutor' && phrase.core.length <= 2) {
    const office = ['attorney', 'prosecutor', 'prosecutors', 'prosecution'].flatMap(word => names.bodiesWith.get(word) ?? [])[0]
    if (office) return {...description, name: office.full, detail: 'institution', by: 'office-of'}
  }
  if (description.name !== `unnamed ${phrase.head}`) return description
  const group = recent(earlier, ({head, plural, via: relay}) => head === phrase.head && plural && relay === via)
  const words = group && /^unnamed (.+) \S+$/.exec(group.name.replace(/ \(.*\)$/, ''))?.[1]
  return words ? {...description, name: `unnamed ${words} ${phrase.head}`, by: 'one-of'} : description
}

/** “the statement said”: of whoever last spoke in one, else of whoever spoke last. */
function issued(
  phrase: Phrase,
  earlier: readonly Earlier[],
  paragraphs: readonly Paragraph[],
  paragraphOf: readonly number[],
): Description | undefined {
  if (!/^(?:statement|release|letter|email|announcement|post|filing|memo|notice)$/.test(phrase.head) || phrase.determiner !== 'definite')
    return undefined
  const able = ({kind}: Earlier): boolean => kind === 'named-organisation' || kind === 'named-person' || kind === 'document'
  const last = recent(earlier, able)
  const inOne = recent(earlier, entry => {
    const words = paragraphs[paragraphOf[entry.sentence] ?? -1]?.words.get(phrase.head)
    return able(entry) && words !== undefined && phrase.start - entry.start < 3000
  })
  const issuer = inOne ?? last
  return issuer && {kind: 'document', detail: phrase.head, name: issuer.name, by: 'issued-by'}
}

const plainReport = new Set(
  'a an the this that new recent latest bombshell explosive separate earlier previous exclusive first fresh original same'.split(' '),
)

/** “according to a report”: of the outlet that the article names within two paragraphs, if it names one. */
function reported(phrase: Phrase, earlier: readonly Earlier[], names: Names, isOwn: (name: Name) => boolean): Description | undefined {
  if (
    !/^(?:report|reporting)$/.test(phrase.head) ||
    phrase.tokens.length > phrase.core.length ||
    !phrase.core.slice(0, -1).every(({lower}) => plainReport.has(lower))
  )
    return undefined
  const before = recent(earlier, ({kind}) => kind === 'news-outlet')
  if (before?.entity && !isOwn(before.entity)) return describeName(before.entity, 'report-of-outlet')
  const at = phrase.paragraph.index
  for (const near of [at, at + 1, at - 1, at + 2, at - 2]) {
    const outlet = names.byParagraph[near]?.find(({name}) => name.type === 'outlet' && !isOwn(name))
    if (outlet) return describeName(outlet.name, 'report-of-outlet')
  }
  return undefined
}
