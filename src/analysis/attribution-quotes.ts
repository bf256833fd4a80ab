/** Quotations whose speaker stands elsewhere: running on over sentences and paragraphs, after a colon, in an embed or a block quote. */
import type {Range} from '../language/pattern.js'
import {isCapitalised} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {byParagraph, type Draft} from './attribution-draft.js'
import {
  announcementBy,
  announcerOf,
  type Floor,
  floorAfter,
  introducerOf,
  isAllQuoted,
  isQuestion,
  isQuotedPoint,
  openerOf,
  opensQuoted,
  outermost,
} from './attribution-floor.js'
import type {Paragraph, Quotation, Sentence} from './types.js'

/** In: all paragraphs and the drafts so far. Joins continued quotations to their drafts and adds drafts for those that had none. */
export function joinQuotations(paragraphs: readonly Paragraph[], drafts: Draft[]): void {
  const found = byParagraph(drafts)
  let running: Draft | undefined
  let floor: Floor | undefined
  /** The paragraph before announces words, and `running` is whose they are. */
  let announced = false
  /** Who says the points of the list at hand: “A memo laid it out:” ¶ “• “No night work.”” ¶ “• “No leave.””. */
  let list: Draft | undefined
  for (const paragraph of paragraphs) {
    const read = found.get(paragraph) ?? []
    const introduced = readColons(paragraph, read, paragraphs)
    drafts.push(...introduced)
    const own = introduced.length > 0 ? [...read, ...introduced] : read
    const intro = paragraphs[paragraph.index - 1]
    if (paragraph.block.kind === 'block-quote') {
      const head =
        running?.paragraph.block.kind === 'list-intro' ||
        (running && running.paragraph.index === paragraph.index - 1 && endsInColon(running.paragraph))
          ? running
          : undefined
      if (head && paragraph.tokens.length > 0) {
        head.elsewhere.push({paragraph, range: {from: 0, to: paragraph.tokens.length}})
        continue
      }
    }
    const before = floor
    if (isQuotedPoint(paragraph)) {
      if (intro && endsInColon(intro)) {
        list = running ?? found.get(intro)?.findLast(({source}) => source.length > 0) ?? announcerOf(intro, before)
        if (list?.by === 'colon' && list.elsewhere.length === 0 && !drafts.includes(list)) drafts.push(list)
      }
      if (list && own.length === 0) {
        for (const {first, last} of outermost(paragraph)) list.elsewhere.push({paragraph, range: {from: first, to: last}})
        running = undefined
        continue
      }
    } else list = undefined
    floor = floorAfter(paragraph, own, before)
    if (own.length === 0 && intro?.index !== undefined && running && !isSpoken(paragraph) && !paragraph.quotations[0]?.continued) {
      running = undefined
      continue
    }
    const speaker = running || own.length > 0 ? undefined : speakerOfAll(paragraph, before, paragraphs, found)
    if (speaker) {
      for (const {first, last} of outermost(paragraph)) speaker.elsewhere.push({paragraph, range: {from: first, to: last}})
      floor = {draft: speaker, since: 0, quoted: true}
      running = outermost(paragraph).at(-1)!.closed ? undefined : speaker
      continue
    }
    const announcer = running && running.content.length + running.elsewhere.length === 0 ? running : undefined
    const whose = running
    running = joinParagraph(paragraph, own, running, announced, drafts)
    if (whose && own.length === 0 && isAllQuoted(paragraph)) floor = {draft: whose, since: 0, quoted: true}
    announced = false
    const next = paragraphs[paragraph.index + 1]
    if (!running && endsInColon(paragraph) && paragraph.block.kind === 'body' && next && opensQuoted(next)) {
      running = announcerOf(paragraph, before)
      announced = running !== undefined
      if (running && running.paragraph === paragraph) drafts.push(running)
    }
    // The colon announced nothing that could be read.
    if (announcer && running === announcer && announcer.paragraph !== paragraph && announcer.elsewhere.length === 0) running = undefined
  }
}

/** Quotations behind a colon whose sentence names a person and holds no cue: “The turnout surprised Marta Lind: “…””. */
function readColons(paragraph: Paragraph, own: readonly Draft[], paragraphs: readonly Paragraph[]): Draft[] {
  const {block, tokens, sentences} = paragraph
  if (block.kind !== 'body') return []
  return outermost(paragraph).flatMap(({first: from, last: to, words}) => {
    const colon = from - 1
    if (words < leastAnnounced || tokens[colon]?.text !== ':') return []
    const {first} = sentences[tokens[colon]!.sentence - sentences[0]!.id]!
    const read = own.some(draft => [...draft.cue, ...draft.content].some(range => range.from < to && first < range.to))
    const source = read ? undefined : introducerOf(paragraph, first, colon, name => standsAsName(name, paragraphs))
    return source ? [{...announcementBy(paragraph, source), content: [{from, to}]}] : []
  })
}

const leastAnnounced = 4

/** Whether a word stands with its capital inside a sentence, as a name does. */
const standsAsName = (name: string, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(
    ({block, tokens}) =>
      block.kind === 'body' &&
      tokens.some(
        ({text, sentence, index}) =>
          text === name && index > 0 && tokens[index - 1]!.sentence === sentence && tokens[index - 1]!.kind === 'word',
      ),
  )

/** Whose words a paragraph that is nothing but a quotation may be: whoever has the floor, or the speaker whom the next paragraph names. */
function speakerOfAll(
  paragraph: Paragraph,
  floor: Floor | undefined,
  paragraphs: readonly Paragraph[],
  found: ReadonlyMap<Paragraph, readonly Draft[]>,
): Draft | undefined {
  const intro = paragraphs[paragraph.index - 1]
  // A colon has announced somebody's words, though it was not understood whose.
  if (!isAllQuoted(paragraph) || (intro && endsInColon(intro))) return undefined
  const next = paragraphs[paragraph.index + 1]
  const later = next && !isQuestion(paragraph) && !floor?.quoted ? openerOf(next, found.get(next) ?? []) : undefined
  return later ?? floor?.draft
}

const isSpoken = ({quotations}: Paragraph): boolean => quotations.some(quotation => quotation.first === 0)
const endsInColon = ({tokens}: Paragraph): boolean => tokens.at(-1)?.text === ':'

/** Walks the sentences of a paragraph; out: the draft that a quotation opening the next paragraph would continue. */
function joinParagraph(
  paragraph: Paragraph,
  own: readonly Draft[],
  before: Draft | undefined,
  announced: boolean,
  drafts: Draft[],
): Draft | undefined {
  const {sentences} = paragraph
  let speaker = before
  // Only a quotation that ran on, or one announced by a colon, crosses into a paragraph.
  const crosses = before !== undefined && (announced || paragraph.quotations[0]?.continued === true || endsInColon(before.paragraph))
  let inParagraph = crosses
  const taken = own.flatMap(draft => draft.content)
  const bySentence = placedIn(paragraph, own)
  const quotations = outermost(paragraph)
  let next = 0
  for (const sentence of sentences) {
    while (next < quotations.length && quotations[next]!.last <= sentence.first) next++
    const here = bySentence.get(sentence.id)
    const last = here?.find(draft => draft.source.length > 0 && !draft.mind)
    if (last) {
      speaker = here!.find(draft => hasQuotation(draft)) ?? last
      inParagraph = true
      continue
    }
    if (!speaker || !inParagraph) continue
    const quotation = quotations[next]
    if (!quotation || !fills(quotation, sentence, paragraph)) continue
    const range: Range = {from: quotation.first, to: quotation.last}
    if (taken.some(({from, to}) => from < range.to && range.from < to)) continue
    const joins = hasQuotation(speaker) || (speaker.paragraph !== paragraph && crosses) || endsInColon(speaker.paragraph)
    if (joins) {
      speaker.elsewhere.push({paragraph, range})
      taken.push(range)
    } else {
      const orphan: Draft = {
        paragraph,
        source: speaker.source,
        cue: [],
        content: [range],
        lemma: '',
        cueClass: 'other',
        mind: false,
        addressee: undefined,
        confidence: 0.8,
        by: 'quote-after-speaker',
        relayedBy: undefined,
        elsewhere: [],
      }
      if (speaker.paragraph === paragraph && quotation.words >= 4) {
        drafts.push(orphan)
        taken.push(range)
        speaker = orphan
      }
    }
  }
  const open = paragraph.quotations.some(quotation => !quotation.closed)
  return open || endsInColon(paragraph) || paragraph.block.kind === 'list-intro' ? (speaker ?? own.at(-1)) : undefined
}

/** The drafts of a paragraph by the sentence that their cue stands in, their content where they have none. */
function placedIn({tokens}: Paragraph, own: readonly Draft[]): Map<number, Draft[]> {
  const out = new Map<number, Draft[]>()
  for (const draft of own) {
    const place = draft.cue[0] ?? draft.content[0]
    if (!place) continue
    const {sentence} = tokens[place.from]!
    const list = out.get(sentence)
    if (list) list.push(draft)
    else out.set(sentence, [draft])
  }
  return out
}

/** Whether a sentence consists of this quotation, with no words beside it. */
function fills(quotation: Quotation, {first, last}: Sentence, {tokens}: Paragraph): boolean {
  if (quotation.first > first) return false
  // ““We put buckets out. That was the fix,” said one”: who says so stands where the quotation ends.
  for (let at = Math.max(last, quotation.last); tokens[at] && tokens[at]!.sentence === tokens[quotation.last - 1]!.sentence; at++)
    if (tokens[at]!.kind !== 'mark') return false
  for (let at = quotation.last; at < last; at++) if (tokens[at]!.kind !== 'mark') return false
  return true
}

const hasQuotation = ({paragraph, content, elsewhere}: Draft): boolean =>
  elsewhere.length > 0 || content.some(({from, to}) => paragraph.tokens[from]!.quotation >= 0 && paragraph.tokens[to - 1]!.quotation >= 0)

/** Account and words of a post as it is printed: “text pic.twitter.com/x — Name (@handle) date”, the account behind the last dash. */
function readPost({tokens}: Paragraph): Pick<Draft, 'source' | 'content'> | undefined {
  let dash = tokens.length - 1
  while (dash >= 0 && !/^[—–]$|^--$/u.test(tokens[dash]!.text)) dash--
  const link = tokens.findIndex(token => /^(?:pic\.|https?:|t\.co)/.test(token.lower))
  const handle = tokens.findIndex(token => token.text === ')' && token.index > dash)
  const end = link > 0 ? link : dash > 0 ? dash : tokens.length
  if (end <= 0) return undefined
  const named = dash >= 0 && dash + 1 < tokens.length && (isCapitalised(tokens[dash + 1]!) || tokens[dash + 1]!.text.startsWith('@'))
  const source: Range[] = named ? [{from: dash + 1, to: handle > 0 ? handle + 1 : Math.min(tokens.length, dash + 3)}] : []
  return {source, content: [{from: 0, to: end}]}
}

/** The same of a tag in the text: `<tweet author="AnnPoe">It will sink</tweet>`; undefined for a tag without words. */
function readTag({tokens}: Paragraph): Pick<Draft, 'source' | 'content'> | undefined {
  const open = tokens.findIndex(({text}) => text === '>')
  const close = tokens.findIndex(({text, index}) => text === '<' && index > open)
  if (open < 0 || close <= open + 1) return undefined
  const author = tokens.findIndex(({lower, index}) => lower === 'author' && index < open && tokens[index + 1]!.text === '=')
  const source = author < 0 ? [] : [{from: author + 3, to: author + 4}]
  return {source, content: [{from: open + 1, to: close}]}
}

/** What stands round a post, and pages of what readers wrote, which the report takes nothing from. */
const noPost = wordSet('post-frame readers-post')

/** “— Ana Ruiz (@aruiz) March 3, 2031” as a paragraph of its own, under the words of the post. */
const isSignature = ({block, tokens}: Paragraph): boolean =>
  block.kind === 'social-embed' && /^(?:[—–]|--?)$/u.test(tokens[0]?.text ?? '') && tokens.some(({text}) => text.startsWith('@'))

/** The paragraphs right before a signature that hold the words of its post. */
function postOver(signature: Paragraph, paragraphs: readonly Paragraph[]): Paragraph[] {
  const post: Paragraph[] = []
  for (let i = signature.index - 1; i >= 0; i--) {
    const before = paragraphs[i]!
    if (before.block.kind !== 'social-embed' || before.tokens.length === 0 || isSignature(before)) break
    post.unshift(before)
  }
  return post
}

/** In: all paragraphs. Out: one draft for each post embedded in the article, with the account as its source. */
export function readEmbeds(paragraphs: readonly Paragraph[]): Draft[] {
  const posts = paragraphs.filter(({block}) => block.kind === 'social-embed' && !noPost.has(block.by))
  const signed = new Map(posts.filter(isSignature).map(signature => [signature, postOver(signature, paragraphs)]))
  const under = new Set([...signed.values()].flat())
  return posts.flatMap(paragraph => {
    if (under.has(paragraph)) return []
    const over = signed.get(paragraph) ?? []
    const read = paragraph.block.by === 'embed-tag' ? readTag(paragraph) : readPost(paragraph)
    if (!read) return []
    const elsewhere = over.flatMap(post => {
      const range = readPost(post)?.content[0]
      return range ? [{paragraph: post, range}] : []
    })
    return [
      {
        paragraph,
        ...read,
        ...(elsewhere.length > 0 ? {content: []} : {}),
        cue: [],
        lemma: '',
        cueClass: 'writing' as const,
        mind: false,
        addressee: undefined,
        confidence: 0.9,
        by: 'embedded-post',
        relayedBy: undefined,
        elsewhere,
      },
    ]
  })
}
