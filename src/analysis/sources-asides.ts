/** What the article tells of its sources outside attributions: outlets that it names, and why somebody is not named. */
import {wordSet} from '../language/word-set.js'
import {bySentence} from './by-sentence.js'
import {findReasons} from './sources-anonymity.js'
import type {Draft, Drafts} from './sources-drafts.js'
import {describeName} from './sources-kinds.js'
import type {Name, Names} from './sources-register.js'
import type {Paragraph} from './types.js'

/** “the Courier *report*”. */
const reportNouns = wordSet('report reporting story article investigation exclusive scoop account')

/** Outlets whose report is spoken of with no cue of its own: “a Courier report published on Monday”, a line over a passage. */
export function enterReports(
  drafts: Drafts,
  names: Names,
  paragraphs: readonly Paragraph[],
  passages: ReadonlyMap<number, Name>,
  isOwn: (name: Name) => boolean,
): void {
  for (const {name, paragraph, first, last, start, end, possessive} of names.mentions) {
    if (name.type !== 'outlet' || isOwn(name)) continue
    const {tokens, block} = paragraphs[paragraph]!
    const noun = tokens[possessive ? last + 1 : last]?.lower ?? ''
    if (!reportNouns.has(noun) && !(block.kind === 'list-intro' && passages.get(paragraph + 1) === name)) continue
    const {mentions} = drafts.enter(describeName(name, 'report'))
    if (mentions.some(known => known.start < end && start < known.end)) continue
    mentions.push({start, end, sentence: tokens[first]!.sentence, attribution: undefined, role: 'possessive', by: 'report'})
  }
}

/** How many sentences before a reason for anonymity its source may stand. */
const reasonReach = 3

/** Reasons for anonymity belong to the unnamed source of their sentence, else to the nearest one in the sentences before. */
export function giveReasons(drafts: readonly Draft[], paragraphs: readonly Paragraph[]): void {
  const nameless = drafts.filter(({kind}) => kind.startsWith('unnamed'))
  const unnamed = bySentence(nameless.flatMap(draft => draft.mentions.map(({start, sentence}) => ({draft, start, sentence}))))
  if (unnamed.size === 0) return
  const mayTell = ({sentences}: Paragraph): boolean => {
    const last = sentences.at(-1)?.id ?? -1
    for (let id = last - sentences.length + 1 - reasonReach; id <= last; id++) if (unnamed.has(id)) return true
    return false
  }
  for (const {start, end, sentence} of findReasons(paragraphs.filter(mayTell))) {
    for (let id = sentence; id >= sentence - reasonReach; id--) {
      const there = unnamed.get(id)?.toSorted((a, b) => a.start - b.start)
      const owner = id === sentence ? there?.[0] : there?.at(-1)
      if (!owner) continue
      owner.draft.anonymityReason ??= {start, end}
      if (id < sentence) for (const draft of sharers(sentence, start, paragraphs, unnamed)) draft.anonymityReason ??= {start, end}
      break
    }
  }
}

/** How many when it says by a noun whom it means. */
const sharedReach = 12
const everybody = wordSet('all both each none they')

/** “Two former clerks said … “It leaks,” one of the people said. *The former clerks* asked not to be named because …”: whoever else is meant. */
function sharers(
  sentence: number,
  reason: number,
  paragraphs: readonly Paragraph[],
  unnamed: ReadonlyMap<number, readonly {readonly draft: Draft}[]>,
): Draft[] {
  const paragraph = paragraphs.find(({sentences}) => (sentences[0]?.id ?? 0) <= sentence && sentence <= (sentences.at(-1)?.id ?? -1))
  const {first, last} = paragraph!.sentences[sentence - paragraph!.sentences[0]!.id]!
  const before = paragraph!.tokens.slice(first, last).filter(token => token.start < reason && token.kind === 'word')
  const found: Draft[] = []
  for (let id = sentence - 1; id >= sentence - sharedReach; id--)
    for (const {draft} of unnamed.get(id) ?? []) {
      const head = draft.name.toLowerCase().split(' ').at(-1)!
      if ((everybody.has(before[0]?.lower ?? '') && id >= sentence - reasonReach) || before.some(({lower}) => lower === head))
        found.push(draft)
    }
  return found
}

/** An outlet that only relays a passage is mentioned where the article names it. */
export function mentionRelays(drafts: readonly Draft[], names: Names, paragraphs: readonly Paragraph[]): void {
  const silent = new Map<Name | undefined, Draft>()
  for (const draft of drafts) if (draft.mentions.length === 0 && draft.entity !== undefined) silent.set(draft.entity, draft)
  if (silent.size === 0) return
  for (const {name, start, end, paragraph} of names.mentions) {
    const draft = silent.get(name)
    if (!draft) continue
    const {sentences} = paragraphs[paragraph]!
    const home = sentences.findLast(sentence => sentence.start <= start) ?? sentences[0]!
    draft.mentions.push({start, end, sentence: home.id, attribution: undefined, role: 'relay', by: 'named'})
    silent.delete(name)
  }
}
