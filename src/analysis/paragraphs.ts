/**
 * The language base: each prose block parsed once by retext-english and indexed in one walk.
 *
 * The parser is called paragraph by paragraph (over whole documents it is super-linear) on a copy of the text in which
 * inner spans and line ends are blanked, so that offsets stay true and a dateline never becomes part of a sentence.
 */
import type {Nodes, Root, Sentence as SentenceNode} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Article, Block, BlockKind, Span} from '../read/article.js'
import {findQuotations} from './quotations.js'
import type {Paragraph, Quotation, Sentence, Token} from './types.js'

const english = unified().use(retextEnglish).freeze()

/** Kinds whose words are read at all; promos, sign-ups and furniture are not. */
const prose: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'deck',
  'body',
  'block-quote',
  'list-intro',
  'crosshead',
  'caption',
  'social-embed',
  'note',
  'contributor',
])

/** Pieces longer than this are split before parsing: parse-latin slows down with the square of the length. */
const longest = 8_000

/** “Sens. Ann Lee and Bo Katz”: retext-english ends a sentence there. */
const neverEnds = new Set(
  'sens reps govs gens adm no nos vs atty attys supt messrs fr col cols lt lts sgt maj capt cmdr cpl brig hon rev revs profs drs mt ft st ste pres dist insp det ald asst'.split(
    ' ',
  ),
)
/** “…in Tampa, Fla. While…”: an abbreviation that may also end the sentence. */
const mayEnd = new Set(
  'u.s u.k u.n e.u d.c a.m p.m ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo inc corp co ltd jr sr'.split(
    ' ',
  ),
)
/** Words that hardly ever follow an abbreviation inside a sentence when capitalised. */
const openers = new Set(
  'the a an he she it they we i you but and in on at as after before when while if though although however this that these those there his her their its our my who what where why how for from since with without by during among despite according last meanwhile still yet then now so not no'.split(
    ' ',
  ),
)

interface Draft {
  start: number
  end: number
  kind: Token['kind']
  /** True where a sentence begins with this token. */
  opens: boolean
}

const kinds: Partial<Record<Nodes['type'], Token['kind']>> = {
  WordNode: 'word',
  PunctuationNode: 'mark',
  SymbolNode: 'symbol',
  SourceNode: 'symbol',
}

/** Cuts a long text at sentence ends or spaces, so that no piece exceeds `longest`. */
function pieces(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const window = text.slice(start, start + longest)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const cut = stop > longest / 2 ? stop + 1 : window.lastIndexOf(' ')
    const end = start + (cut > 0 ? cut : longest)
    out.push({start, end})
    start = end
  }
  out.push({start, end: text.length})
  return out
}

/** Blanks inner spans and line ends: same length, so that every offset in the parse is an offset in the block. */
function masked(article: Article, block: Block): string {
  let text = article.text.slice(block.start, block.end).replace(/[\r\n\t\u2028\u2029]/g, ' ')
  for (const inner of block.inner) {
    const from = inner.start - block.start
    const to = inner.end - block.start
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  }
  return text
}

function draftTokens(text: string): Draft[] {
  const drafts: Draft[] = []
  for (const piece of pieces(text)) {
    const tree = english.parse(text.slice(piece.start, piece.end)) as Root
    for (const paragraph of tree.children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) {
        if (sentence.type === 'SentenceNode') draftSentence(sentence, piece.start, text, drafts)
      }
    }
  }
  return drafts
}

function draftSentence(sentence: SentenceNode, base: number, text: string, drafts: Draft[]): void {
  let opens = true
  for (const node of sentence.children) {
    const kind = kinds[node.type]
    if (!kind || !node.position) continue
    const start = base + node.position.start.offset!
    const end = base + node.position.end.offset!
    const words = text.slice(start, end)
    if (kind === 'word' && /^\d{3}(?!\d)/.test(words) && joinThousands(drafts, text, start, end)) continue
    // “Herald’s” is two tokens, so that the Herald can be a source without its possessive.
    const clitic = kind === 'word' ? /['’]s$/i.exec(words) : null
    if (clitic && clitic.index > 0) {
      drafts.push({start, end: start + clitic.index, kind, opens})
      drafts.push({start: start + clitic.index, end, kind, opens: false})
    } else drafts.push({start, end, kind: kind === 'word' && /^[\d.,]*\d[\d.,]*$/.test(words) ? 'number' : kind, opens})
    opens = false
  }
}

/** “13,000” is one number: the parser makes three tokens of it. True where the last two tokens were joined with this one. */
function joinThousands(drafts: Draft[], text: string, start: number, end: number): boolean {
  const comma = drafts.at(-1)
  const head = drafts.at(-2)
  if (comma?.end !== start || head?.end !== comma.start || comma.opens || text.slice(comma.start, start) !== ',') return false
  if (!/^\d{1,3}(?:,\d{3})*$/.test(text.slice(head.start, head.end))) return false
  drafts.pop()
  head.kind = /^[\d.]+$/.test(text.slice(start, end)) ? 'number' : 'word'
  head.end = end
  return true
}

/**
 * Sentence repairs of our own (measured on the training articles): split after “May 2.”, “$2,700.” and “Fla.” before a
 * capital, never after “Sens.”, “No.” or “vs.”
 */
function repair(drafts: Draft[], text: string): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    const next = drafts[i + 1]
    const words = text.slice(draft.start, draft.end)
    const before = out.at(-1)
    if (draft.opens && before && i > 0) {
      const first = drafts[i - 2]
      const stop = text.slice(before.start, before.end)
      const abbreviation = stop === '.' && first ? text.slice(first.start, before.end) : stop
      const head = abbreviation.replace(/\.$/, '').toLowerCase()
      const glued = stop.endsWith('.') && (stop !== '.' || first?.end === before.start)
      if (glued && neverEnds.has(head) && /^[\p{Lu}\p{N}]/u.test(words)) draft.opens = false
    }
    if (next && !next.opens && /\.$/.test(words) && words !== '.' && /\s/.test(text.slice(draft.end, next.start) || 'x')) {
      const after = /^["“‘']$/u.test(text.slice(next.start, next.end)) ? drafts[i + 2] : next
      const follower = after ? text.slice(after.start, after.end) : ''
      const capital = /^[\p{Lu}]/u.test(follower)
      const listNumber = draft.opens || /^no$/i.test(before ? text.slice(before.start, before.end).replace(/\.$/, '') : '')
      const number = /^[\d.,:/-]*\d\.$/.test(words) && !listNumber
      const abbreviation = mayEnd.has(words.replace(/\.$/, '').toLowerCase()) && openers.has(follower.toLowerCase())
      if (capital && (number || abbreviation)) {
        next.opens = true
        if (number) {
          out.push({...draft, end: draft.end - 1, kind: 'number'}, {start: draft.end - 1, end: draft.end, kind: 'mark', opens: false})
          continue
        }
      }
    }
    out.push(draft)
  }
  return out
}

/** In: an article. Out: its prose blocks as paragraphs of tokens, sentences and quotations, in reading order. */
export function indexParagraphs(article: Article): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let sentences = 0
  for (const block of article.blocks) {
    if (!prose.has(block.kind)) continue
    const paragraph = indexBlock(article, block, paragraphs.length, sentences, paragraphs.at(-1))
    sentences += paragraph.sentences.length
    paragraphs.push(paragraph)
  }
  return paragraphs
}

function indexBlock(article: Article, block: Block, index: number, firstSentence: number, before: Paragraph | undefined): Paragraph {
  const text = masked(article, block)
  const drafts = repair(draftTokens(text), text)
  const {quotations: spans, stray} = findQuotations(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const words = new Map<string, number[]>()
  const bounds = spans.map(() => ({first: -1, last: -1, words: 0}))
  let innermost: number[] = []
  let nextSpan = 0
  for (const [at, draft] of drafts.entries()) {
    while (nextSpan < spans.length && spans[nextSpan]!.open < draft.end) innermost.push(nextSpan++)
    if (innermost.length > 0) innermost = innermost.filter(i => draft.start <= (spans[i]!.close ?? text.length))
    const kind = draft.kind
    for (const i of innermost) {
      const bound = bounds[i]!
      if (bound.first < 0) bound.first = at
      bound.last = at + 1
      if (kind === 'word' || kind === 'number') bound.words++
    }
    if (draft.opens || at === 0)
      sentences.push({
        id: firstSentence + sentences.length,
        paragraph: index,
        first: at,
        last: at,
        start: block.start + draft.start,
        end: 0,
      })
    const sentence = sentences.at(-1)! as {-readonly [K in keyof Sentence]: Sentence[K]}
    sentence.last = at + 1
    sentence.end = block.start + draft.end
    const word = text.slice(draft.start, draft.end)
    const lower = word.toLowerCase().replaceAll('’', "'")
    if (kind === 'word') {
      const places = words.get(lower)
      if (places) places.push(at)
      else words.set(lower, [at])
    }
    tokens.push({
      start: block.start + draft.start,
      end: block.start + draft.end,
      text: word,
      lower,
      kind,
      index: at,
      sentence: sentence.id,
      quotation: innermost.at(-1) ?? -1,
    })
  }
  const running = before?.quotations.some(q => !q.closed && q.marks === 'double' && q.depth === 0) ?? false
  const quotations: Quotation[] = spans.map((span, i) => ({
    index: i,
    paragraph: index,
    start: block.start + span.open,
    end: block.start + (span.close === undefined ? text.trimEnd().length : span.close + 1),
    first: Math.max(bounds[i]!.first, 0),
    last: Math.max(bounds[i]!.last, 0),
    marks: span.marks,
    depth: span.depth,
    closed: span.close !== undefined,
    continued: running && i === 0 && text.slice(0, span.open).trim() === '',
    words: bounds[i]!.words,
  }))
  const strayMarks = stray.map(mark => ({start: block.start + mark.start, end: block.start + mark.end}))
  return {index, block, tokens, sentences, quotations, strayMarks, words}
}
