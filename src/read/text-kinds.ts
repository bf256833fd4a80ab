/**
 * What each paragraph of an article is. Labels speak for themselves (`text-labels.ts`); the rest is decided by where a
 * paragraph stands and how it is built: stops, length, capitals, repeats, neighbours. In doubt it is body, because what is
 * not body is not judged.
 */
import {wordSet} from '../language/word-set.js'
import type {Block, BlockKind, InnerSpan, Span} from './article.js'
import {creditTail, datelineLength, deskTailLength, exportDateLength} from './text-inner.js'
import {labelOf} from './text-labels.js'
import {withStandIns} from './text-letters.js'
import {hasCaptionVerb, hasFullDate, isAuthorNote, isNameLine} from './text-lines.js'
import {endsWithStop} from './text-paragraphs.js'
import {initialledAgency, newsAgency} from './text-vocabulary.js'

/** A paragraph whose kind is to be found, or is known from the format already. */
export interface Candidate extends Span {
  readonly kind?: BlockKind
  /** What decided a kind that is known already; `markup` where it is not said. */
  readonly by?: string
}

interface Piece extends Span {
  kind: BlockKind | undefined
  by: string
  /** White space folded, with stand-ins for letters beyond ASCII; of very long paragraphs the beginning and the end only. */
  readonly text: string
  readonly words: number
  readonly stop: boolean
  readonly colon: boolean
  readonly inner: InnerSpan[]
  /** Without end marks: equal for paragraphs that say the same. */
  readonly key: string
}

const longest = 1_200
const quoteStart = /^["“‘'«„]/
const saying = /\b(?:said|says|told|according to|added|wrote|tweeted|reported|announced|warned|asked|claimed|argued|stated)\b/

/** In: the text and its paragraphs in order. Out: the same paragraphs as blocks, each with its kind and inner spans. */
export function labelParagraphs(text: string, candidates: readonly Candidate[]): Block[] {
  const plain = withStandIns(text)
  const pieces = candidates.map(candidate => pieceOf(text, plain, candidate))
  labelLines(pieces)
  labelRepeats(pieces)
  labelCaptions(pieces, plain)
  labelHead(pieces)
  labelAuthorAgain(pieces)
  labelLists(pieces)
  labelBetween(pieces)
  labelTail(pieces)
  labelIntros(pieces)
  let first = true
  for (const piece of pieces) {
    const words = plain.slice(piece.start, piece.end)
    const body = (piece.kind ?? 'body') === 'body'
    const length = body ? datelineLength(words, first) : /^(?:headline|deck|caption)$/.test(piece.kind ?? '') ? exportDateLength(words) : 0
    if (length > 0) piece.inner.unshift({kind: 'dateline', start: piece.start, end: piece.start + length})
    const desk = body ? deskTailLength(words) : 0
    if (desk > 0 && desk < words.length) piece.inner.push({kind: 'credit', start: piece.end - desk, end: piece.end})
    if (body) first = false
  }
  return pieces.map(({start, end, kind, by, inner}) => ({kind: kind ?? 'body', start, end, inner, by}))
}

function pieceOf(text: string, plain: string, {start, end, kind, by}: Candidate): Piece {
  const whole = folded(cut(plain, start, end))
  // The date of an export is no part of the line that it stands before.
  const words = whole.slice(exportDateLength(whole)).trimStart()
  return {
    start,
    end,
    kind,
    by: kind ? (by ?? 'markup') : 'running-text',
    text: words,
    words: countWords(words),
    stop:
      endsWithStop(words) ||
      deskInitials.test(words.slice(-30)) ||
      signOff.test(words.slice(-30)) ||
      (')]'.includes(words.at(-1) ?? 'x') && digestSource.test(words.slice(-60))),
    colon: words.endsWith(':'),
    inner: [],
    key: keyOf(plain === text ? words : folded(cut(text, start, end))),
  }
}

const cut = (text: string, start: number, end: number): string =>
  end - start > longest ? `${text.slice(start, start + longest / 2)} … ${text.slice(end - longest / 2, end)}` : text.slice(start, end)

/** Without “By” and without up to six end marks. */
function keyOf(text: string): string {
  const start = text.startsWith('By ') || text.startsWith('BY ') ? 3 : 0
  let end = Math.min(text.length, start + 400)
  for (let marks = 0; marks < 6 && end > start && ' .,;:!?"“”'.includes(text[end - 1]!); marks++) end--
  return text.slice(start, end)
}

/** “…, he said. PTI ABC DEF”: initials of the desk behind the stop. */
const deskInitials = new RegExp(`[.”"] ${initialledAgency}(?: [A-Z]{2,4})*$`)
/** “… the clerk resigned on Friday. — AFP”: the agency signs the report. */
const signOff = new RegExp(`[.!?]["”’)]? ?[—–-]{1,2} ?(?:${newsAgency}|Agencies)$`)
/** “… the clerk resigned on Friday. [Reuters]”: the stop stands before the source of the item. */
const digestSource = /[.!?…]["”’)]? [[(][^[\]()]{2,40}[\])]$/

/** Beyond Latin letters and typographic marks white space is not looked at closely. */
const folded = (text: string): string => (/ {2}|[\t-\r\u00a0\u2000-\u200a\u2028]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text)

function countWords(text: string): number {
  let words = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Roughly how many sentences end in it: stops before a space and a capital, or at the end. */
const endsIn = ({text}: Piece): number => text.match(/[.!?]["”’)]?(?= [A-ZÀ]|$)/g)?.length ?? 0

function set(piece: Piece, kind: BlockKind, by: string): void {
  piece.kind = kind
  piece.by = by
}

const isProse = (piece: Piece): boolean => piece.stop && (piece.words >= 6 || (piece.words >= 3 && /["“”]/.test(piece.text)))
/** “Storms bear down on much of the U.S.”: the last stop is the abbreviation's. */
const endsInInitials = (piece: Piece): boolean => /\b(?:[A-Z]\.){2,}$/.test(piece.text)
const isHeading = (piece: Piece): boolean =>
  (endsInInitials(piece) || !/[.,;:…]["”’)]?$/.test(piece.text)) && /^["“‘'«¿¡$£€#\d]?[A-ZÀ]|^\d/.test(piece.text)

function labelLines(pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind) continue
    const label = labelOf(piece.text, piece.words, piece.stop)
    if (!label) continue
    // “Explained: how the port works” is a headline where nothing stands above it.
    if (
      label.kind === 'promo' &&
      piece.words > 3 &&
      pieces.slice(0, i).every(before => before.kind === 'dateline' || before.kind === 'furniture')
    )
      continue
    set(piece, label.kind, label.by)
  }
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]
    // “Picture:” / “Ann Lee, Harbour Agency”
    if (piece.kind === 'credit' && /[:|]$/.test(piece.text) && next && !next.kind && !next.stop && next.words <= 8)
      set(next, 'credit', 'under-credit-label')
    if (/^@\w{2,30}$/.test(piece.text)) labelPost(pieces, i)
    // “PA Reporter”, “PTI” under the headline: who wrote it, not who took a picture.
    if (
      piece.by === 'agency-line' &&
      i <= 2 &&
      pieces[0] !== piece &&
      !pieces[0]!.stop &&
      pieces.slice(0, i).every(above => !above.stop) &&
      !/photo|image|pic|getty|[/©|]/i.test(piece.text)
    )
      set(piece, 'byline', 'agency-as-author')
    // A signature on a line of its own: what stands above it is the post.
    const before = pieces[i - 1]
    if (piece.by === 'post-signature' && /^[—–-]/.test(piece.text) && before && !before.kind && before.words <= 60)
      set(before, 'social-embed', 'above-post-signature')
  }
}

/** A post laid out in lines: name, “@handle”, words, “8:14 PM · May 1, 2024”. */
function labelPost(pieces: Piece[], handle: number): void {
  const stamped = pieces
    .slice(handle + 1, handle + 6)
    .findIndex(piece => /\d{1,2}:\d{2}.*\d{4}|·.*\d{4}$/.test(piece.text) && piece.words <= 10)
  const last = stamped < 0 ? handle + 1 : handle + 1 + stamped
  for (let at = handle; at <= last && at < pieces.length; at++)
    set(pieces[at]!, 'social-embed', at === handle || (at === last && stamped >= 0) ? 'post-frame' : 'under-handle')
  const name = pieces[handle - 1]
  if (name && !name.kind && !name.stop && name.words <= 6) set(name, 'social-embed', 'post-frame')
}

/** Alt text and caption say the same twice; a summary line comes again in the body. */
function labelRepeats(pieces: Piece[]): void {
  const seen = new Map<string, number>()
  for (const [i, piece] of pieces.entries()) {
    if (piece.key.length < 12) continue
    const key = piece.key.toLowerCase()
    const earlier = seen.get(key)
    seen.set(key, i)
    if (earlier === undefined || piece.kind) continue
    const twin = pieces[earlier]!
    if (twin.kind) {
      if (twin.kind !== 'headline' && twin.kind !== 'deck') set(piece, twin.kind, twin.by)
      continue
    }
    const near = i - earlier <= 2
    // The page's title and the article's, or one with only a date or an author between them.
    const marks = pieces.slice(earlier + 1, i)
    const titles =
      marks.length === 0
        ? earlier === 0
        : marks.every(({kind, words, stop}) => kind === 'dateline' || kind === 'byline' || (!kind && words <= 2 && !stop))
    // The title above the page's notices and again above the report.
    const again = earlier === 0 && i <= 6 && !piece.stop && isHeading(piece) && !hasCaptionVerb(piece.text)
    if (((near && titles) || again) && piece.words <= 30 && !pieces.slice(0, i).some(isProse)) {
      set(twin, 'headline', 'repeated-line')
      set(piece, 'headline', 'repeated-line')
      continue
    }
    const captionish =
      pieces[i + 1]?.kind === 'credit' || !twin.stop || !piece.stop || (hasCaptionVerb(piece.text) && !saying.test(piece.text))
    if (near && piece.words <= 45 && endsIn(piece) <= 2 && captionish && !(piece.words <= 5 && isNameLine(piece.text))) {
      set(twin, 'caption', 'repeated-line')
      set(piece, 'caption', 'repeated-line')
    } else if (!near && earlier <= 2 && !twin.stop && piece.stop) set(twin, 'deck', 'repeated-in-body')
  }
}

/** “(2nd-L)”, “(left)”, “(pictured)”; a lone “(R)” or “(C)” may be a party. */
const position =
  /\((?:pictured|(?:2nd|second|3rd|third|far|top|bottom|back|front)[- ](?:L|R|C|left|right|centre|center)|left|right|centre|center|above|below)(?:[, ]+[^)]{0,20})?\)|\(L\).*\(R\)|\(R\).*\(L\)/
/** Sentences of a report begin so, captions do not. */
const connective =
  /^(?:However|But|And|Or|Today|Now|Meanwhile|Still|Yet|So|As|If|When|While|After|Before|Since|Although|Though|It|This|That|There|He|She|They|We|I|You|What|Who|Why|How|Then|Also|Yesterday|Last)\b/
const auxiliary = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did)\b|n['’]t\b/

/** Built like the words under a picture: one or two sentences in the present tense that nobody is said to say. */
const inPresent = (piece: Piece): boolean =>
  piece.words <= 60 &&
  endsIn(piece) <= 2 &&
  !quoteStart.test(piece.text) &&
  !saying.test(piece.text) &&
  !connective.test(piece.text) &&
  hasCaptionVerb(piece.text)

function labelCaptions(pieces: Piece[], text: string): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'caption') addCredit(piece, text)
    if (piece.kind || piece.words > 90) continue
    const by = captionStep(piece, pieces[i - 1], pieces[i + 1])
    if (!by) continue
    set(piece, 'caption', by)
    addCredit(piece, text)
  }
}

function captionStep(piece: Piece, before: Piece | undefined, next: Piece | undefined): string | undefined {
  const credit = creditTail(piece.text)
  if (signOff.test(piece.text.slice(-30))) return undefined
  const short = (): boolean => piece.words <= 45 && !piece.colon && endsIn(piece) <= 1 && !saying.test(piece.text)
  if (credit?.sure) return 'credit-at-end'
  if (credit && piece.words <= 60) {
    const caption = piece.text.slice(0, credit.start)
    const bracket = /^[[(]/.test(piece.text.slice(credit.start))
    if (!bracket || !endsWithStop(caption.trim()) || inPresent(piece)) return 'credit-at-end'
  }
  if (hasFullDate(piece.text) && inPresent(piece)) return 'dated-present-tense'
  // “Ann Lee arriving at the gala in Ferrol, May 3, 2024.”: no finite verb at all.
  if (hasFullDate(piece.text) && isVerbless(piece)) return 'dated-participle'
  if (piece.text.includes('(') && position.test(piece.text) && inPresent(piece)) return 'position-in-picture'
  if (next?.kind === 'credit' && short() && ((!piece.stop && piece.words >= 4) || inPresent(piece))) return 'above-credit'
  if (before?.by === 'agency-line' && short() && ((!piece.stop && piece.words >= 5) || inPresent(piece))) return 'below-credit'
  return undefined
}

const isVerbless = (piece: Piece): boolean =>
  piece.words <= 45 &&
  endsIn(piece) <= 1 &&
  /^[A-ZÀ]\S* (?:\S+ ){0,6}?(?:arriving|attending|posing|speaking|performing|walking|standing|leaving|waving|appearing|competing|playing) /.test(
    piece.text,
  ) &&
  !auxiliary.test(piece.text) &&
  !saying.test(piece.text)

function addCredit(piece: Piece, text: string): void {
  const words = text.slice(piece.start, piece.end)
  const credit = creditTail(words)
  if (credit && (credit.sure || piece.kind === 'caption') && piece.inner.length === 0)
    piece.inner.push({kind: 'credit', start: piece.start + credit.start, end: piece.start + credit.end})
}

/** Headline, summary, author and date before the first paragraph of the report. */
function labelHead(pieces: Piece[]): void {
  const top = pieces.findIndex(piece => !piece.kind)
  const head = pieces[top]
  if (!head || top > 8 || pieces.slice(0, top).some(piece => piece.kind === 'headline')) {
    if (head && pieces.slice(0, top).some(piece => piece.kind === 'headline')) labelUnderHeadline(pieces, top)
    return
  }
  const next = pieces[top + 1]
  if (!next) {
    // A single line is copy to be read, unless it is built like a title.
    if (isHeading(head) && titleCase(head.text) > 0.7) set(head, 'headline', 'title-case')
    return
  }
  // “WORLD” over “Ministers agree on a ceasefire”: the section, then the headline.
  // One section or several: “WEATHER ALERT”, “News”.
  let below = top
  const isSection = (piece: Piece | undefined, words: number): boolean =>
    piece !== undefined && !piece.kind && piece.words <= words && !piece.stop
  while (below < top + 3 && isSection(pieces[below], below === top ? 3 : 2)) below++
  const line = pieces[below]
  const isTitle = line?.kind === 'headline' || (line && !line.kind && isHeading(line) && line.words >= 4 && line.words <= 22)
  if (below > top && line && isTitle && pieces.length > below + 1) {
    for (let at = top; at < below; at++) set(pieces[at]!, 'furniture', 'section-above-headline')
    if (!line.kind) set(line, 'headline', 'first-line')
    labelUnderHeadline(pieces, below + 1)
    return
  }
  const title = titleCase(head.text) > 0.75 && head.words >= 3 && head.words <= 30 && endsIn(head) <= 1
  const short = head.words <= 22 && head.text.length <= 160
  if (quoteStart.test(head.text) && saying.test(head.text) && head.stop) return
  if (isHeading(head) && short) {
    if (isNameLine(head.text) && head.words <= 3) return
    set(head, 'headline', 'first-line')
  } else if (title) set(head, 'headline', 'title-case')
  else if (isHeading(head) && head.words <= 50) {
    set(head, 'deck', 'summary-without-stop')
    return
  } else return
  labelUnderHeadline(pieces, top + 1)
}

function labelUnderHeadline(pieces: Piece[], from: number): void {
  let at = from
  const isMark = (piece: Piece | undefined) => piece?.kind === 'byline' || piece?.kind === 'dateline'
  while (pieces[at]?.kind) at++
  for (let taken = 0; taken < 3; taken++) {
    const piece = pieces[at]
    if (!piece || piece.kind) break
    if (!piece.stop && piece.words <= 14 && isNameLine(piece.text) && pieces.slice(at + 1).some(isProse)) set(piece, 'byline', 'name-line')
    else if (!piece.stop && !piece.colon && piece.words <= 60 && pieces[at + 1]) set(piece, 'deck', 'under-headline')
    else {
      // A summary with a stop is told from the first paragraph by the author or date line under it.
      let after = at + 1
      while (pieces[after]?.kind && !isMark(pieces[after])) after++
      if (piece.words <= 60 && isMark(pieces[after]) && pieces.slice(after).some(isBodyLike)) set(piece, 'deck', 'above-byline')
      else if (isSummary(piece, pieces, at)) set(piece, 'deck', 'told-again-under-picture')
      else break
    }
    at++
    while (pieces[at]?.kind) at++
  }
}

/** One sentence between headline and picture whose words the first paragraphs under the picture say again. */
function isSummary(piece: Piece, pieces: readonly Piece[], at: number): boolean {
  if (piece.words > 30 || endsIn(piece) > 1 || pieces[at + 1]?.kind !== 'caption') return false
  const report = pieces
    .slice(at + 1, at + 8)
    .filter(isBodyLike)
    .slice(0, 2)
    .map(({text}) => text.toLowerCase())
    .join(' ')
  const telling = piece.text.toLowerCase().match(/[a-zàª]{6,}/g) ?? []
  return telling.length >= 4 && telling.filter(word => report.includes(word)).length >= telling.length / 2
}

/** The author's name again, over the picture or above the note on the author. */
function labelAuthorAgain(pieces: Piece[]): void {
  const authors = new Set<string>()
  for (const piece of pieces) if (piece.kind === 'byline') authors.add(piece.key)
  for (const piece of pieces) if (!piece.kind && !piece.stop && authors.has(piece.key)) set(piece, 'byline', 'author-again')
}

const isBodyLike = (piece: Piece): boolean => !piece.kind && isProse(piece)

const smallWords = wordSet(
  'a an the and or but of in on at to for from by with as is vs vs. over into after amid per via nor so yet up it its',
)

/** Share of words that begin with a capital, small function words left out. */
function titleCase(text: string): number {
  const words = text.split(' ').filter(word => !smallWords.has(word) && /[A-Za-zÀàª]/.test(word))
  if (words.length < 3) return 0
  return words.filter(word => /^[^A-Za-zÀàª]*[A-ZÀ]/.test(word)).length / words.length
}

/** “More:”, “RELATED” and the headlines under it. */
function labelLists(pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.words > 5 || (piece.kind && piece.kind !== 'promo' && piece.kind !== 'furniture')) continue
    if (
      piece.kind !== 'promo' &&
      !/^(?:related|most read|most popular|next up|trending|trending stories|latest|latest news|top stories|more on this|related topics|popular|more)$/i.test(
        piece.text.replace(/[:.]+$/, ''),
      )
    )
      continue
    const above = !pieces.slice(0, i).some(isProse)
    for (let at = i + 1; at < pieces.length && at <= i + 8; at++) {
      const item = pieces[at]!
      // Over the report, the line above the author, the date or the first sentence is the headline.
      if (above && item.words >= 4 && !isListed(pieces[at + 1])) break
      // A question is a headline too: “What do rates mean for me?”
      if (item.kind || (item.stop && !(item.words <= 14 && item.text.endsWith('?'))) || item.colon || item.words > 22) break
      set(item, 'promo', 'under-promo-label')
    }
  }
}

/** A line that may go on with a list of headlines. */
const isListed = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.kind && !piece.stop && piece.words <= 22 && !quoteStart.test(piece.text)

/** Lines without a stop between paragraphs of the report: sub-headings, teasers, captions. */
function labelBetween(pieces: Piece[]): void {
  const firstBody = pieces.findIndex(isBodyLike)
  const lastBody = pieces.findLastIndex(isBodyLike)
  for (let i = firstBody + 1; i < lastBody; i++) {
    const piece = pieces[i]!
    if (piece.kind || piece.colon) continue
    // “3. FERRY LATE AGAIN.” over a paragraph in small letters
    const under = pieces[i + 1]?.text ?? ''
    if (piece.words <= (/\p{Ll}/u.test(under) ? 16 : 6) && /^(?:\d+\.\s)?[\p{Lu}\s\p{P}]{4,}$/u.test(piece.text))
      set(piece, 'crosshead', 'capitals')
    // “Is the Mayor About to Quit?” over the paragraphs that tell
    if (!piece.kind && piece.text.endsWith('?') && piece.words <= 12 && titleCase(piece.text) > 0.8) set(piece, 'crosshead', 'title-case')
    if (piece.kind || piece.stop || !isHeading(piece)) continue
    if (piece.words <= 8) set(piece, 'crosshead', 'short-line-without-stop')
    else if (titleCase(piece.text) > 0.8) set(piece, piece.words <= 12 ? 'crosshead' : 'promo', 'title-case')
    else if (piece.words <= 25 && !saying.test(piece.text) && hasCaptionVerb(piece.text))
      set(piece, 'caption', 'present-tense-without-stop')
    else if (piece.words <= 20 && !saying.test(piece.text) && !auxiliary.test(piece.text)) set(piece, 'caption', 'no-verb-without-stop')
    else if (
      piece.words <= 20 &&
      /^["“‘'][^"”]{3,40}["”’'].*: |[^:]: [A-ZÀ\d]/.test(piece.text) &&
      (!saying.test(piece.text) || /\btold to\b/.test(piece.text))
    )
      set(piece, 'promo', 'headline-in-body')
    // “The band has decided to go on” between paragraphs that end as sentences do.
    else if (piece.words <= 14 && !saying.test(piece.text) && !quoteStart.test(piece.text) && endsIn(piece) === 0 && isEnclosed(pieces, i))
      set(piece, 'crosshead', 'line-without-stop')
  }
}

const isEnclosed = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]!.stop && isProse(pieces[at - 1]!) && pieces[at + 1]!.stop && isProse(pieces[at + 1]!)

/** What stands after the last paragraph of the report. */
function labelTail(pieces: Piece[]): void {
  const lastBody = pieces.findLastIndex(isBodyLike)
  if (lastBody < 0) return
  for (let i = lastBody + 1; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (piece.kind || piece.stop || piece.colon) continue
    if (piece.words <= 4) set(piece, 'furniture', 'tail-line')
    else if (piece.words <= 22 && (isHeading(piece) || /^[-–•*] ?[A-ZÀ]/.test(piece.text))) set(piece, 'promo', 'tail-line')
  }
  for (let i = Math.max(lastBody - 2, 1); i < pieces.length; i++) {
    const piece = pieces[i]!
    if (
      !piece.kind &&
      piece.words <= 60 &&
      isAuthorNote(piece.text) &&
      endsIn(piece) <= 3 &&
      pieces.slice(i + 1).every(after => after.kind || isAuthorNote(after.text))
    )
      set(piece, 'byline', 'author-note')
  }
}

const document =
  /\b(?:via|according to|wrote|writes|reported|reports|statement|letter|memo|e-?mail|report|reads?|full text|filing|indictment|complaint|ruling|article|transcript|excerpt|post|notes?|said|says|adds?|explains?|continues?)\b/i

/** Lines that end in a colon and hand over to an embed, a list or a block of another's text. */
function labelIntros(pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind || !piece.colon || piece.words > 40 || endsIn(piece) > 0) continue
    const next = pieces[i + 1]
    if (next && !next.kind && quoteStart.test(next.text)) continue
    set(piece, 'list-intro', 'ends-with-colon')
    if (next && !next.kind && next.words >= 12 && namesDocument(piece.text) && !/["“”]/.test(next.text.slice(0, 2)))
      set(next, 'block-quote', 'under-list-intro')
  }
}

/** Another outlet or document by name: “…, according to the Harbour Courier:”, “The ministry's statement read:”. */
const namesDocument = (text: string): boolean => document.test(text) && /\s(?:The |the )?[A-ZÀ][A-Za-zÀàª]+/.test(text)
