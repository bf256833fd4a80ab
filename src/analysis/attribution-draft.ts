/** An attribution while it is being read: in words of its paragraph, not yet placed in the article. */
import type {Range} from '../language/pattern.js'
import type {CueClass, Paragraph} from './types.js'

/** An attribution in words of its paragraph, before it is placed in the article. */
export interface Draft {
  readonly paragraph: Paragraph
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  content: readonly Range[]
  readonly lemma: string
  readonly cueClass: CueClass
  readonly mind: boolean
  readonly addressee: Range | undefined
  readonly confidence: number
  readonly by: string
  /** The draft whose outlet relays this one (“…, the Herald said, citing officials”). */
  relayedBy: Draft | undefined
  /** Content in other paragraphs: running quotations, block quotes. */
  readonly elsewhere: {readonly paragraph: Paragraph; readonly range: Range}[]
}

/** In: the drafts of one paragraph, as they were read. Out: the same of a paragraph with the same words, to be cut and joined anew. */
export function copied(drafts: readonly Draft[], paragraph: Paragraph): Draft[] {
  const copies = drafts.map((draft): Draft => ({...draft, paragraph, elsewhere: []}))
  for (const copy of copies) if (copy.relayedBy) copy.relayedBy = copies[drafts.indexOf(copy.relayedBy)]
  return copies
}

/** Drafts by their paragraph, in order. */
export function byParagraph(drafts: readonly Draft[]): Map<Paragraph, Draft[]> {
  const out = new Map<Paragraph, Draft[]>()
  for (const draft of drafts) {
    const group = out.get(draft.paragraph)
    if (group) group.push(draft)
    else out.set(draft.paragraph, [draft])
  }
  return out
}

/** Makes the draft of one reading from its source and content. */
export type Make = (source: readonly Range[], content: readonly Range[], more?: Partial<Draft>) => Draft

/** In: where a row was matched, its cue, and the verb or noun of the cue. Out: what makes a draft of a source and a content. */
export function draftOf(
  paragraph: Paragraph,
  {id, confidence}: {readonly id: string; readonly confidence: number},
  cue: readonly Range[],
  {lemma, class: cueClass, mind}: {readonly lemma: string; readonly class: string; readonly mind: boolean},
): Make {
  return (source, content, more) => ({
    paragraph,
    source,
    cue,
    content,
    lemma,
    cueClass: cueClass as CueClass,
    mind,
    addressee: undefined,
    confidence,
    by: id,
    relayedBy: undefined,
    elsewhere: [],
    ...more,
  })
}
