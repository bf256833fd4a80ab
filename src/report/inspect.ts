/**
 * The analysis for people: the article with its layers under the words, and each judgement in words that a journalist uses.
 * The marks are s source, c cue, ~ content, h hedge.
 */
import type {Analysis, Assertion, Attribution, ClaimStatus, HedgeClass, Sentence, SourceKind, Verdict} from '../analysis/types.js'
import {Lines} from '../engine/lines.js'
import type {Span} from '../read/article.js'
import {bisect} from '../read/bisect.js'
import {type Paint, painter} from './paint.js'
import {oneLine, safePath, sameWidth} from './safe.js'
import type {Look} from './tool.js'

const plainWidth = 100
const narrowest = 40
const indent = '      '

export const kindWords: Readonly<Record<SourceKind, string>> = {
  'named-person': 'a named person',
  'named-organisation': 'a named body',
  'news-outlet': 'a news outlet',
  document: 'a document',
  'unnamed-official': 'an unnamed official',
  'unnamed-person': 'an unnamed person',
  'vague-group': 'a group without names',
  'social-post': 'a post on a social network',
  none: 'nobody',
}

const hedgeWords: Readonly<Record<HedgeClass, string>> = {
  'hearsay-evidential': 'says that somebody else says so',
  epistemic: 'says that it may not be so',
  approximator: 'says that it is about so',
}

const statusWords: Readonly<Record<ClaimStatus, string>> = {
  'attributed-named': 'on named sources',
  'attributed-unnamed': 'on unnamed sources',
  'secondhand-named': 'on named sources of other outlets',
  'secondhand-unnamed': 'on unnamed sources of other outlets, or on other outlets alone',
  'hedged-only': 'on a hedge alone',
  unattributed: 'on nobody',
  'public-record': 'on the public record',
}

type Mark = '~' | 's' | 'c' | 'h'

/** What a reader of the output sees under each character of a sentence; later layers over earlier ones. */
function marks(analysis: Analysis, sentence: Sentence, found: readonly Attribution[]): Mark[] {
  const row = new Array<Mark>(sentence.end - sentence.start)
  const draw = (mark: Mark, spans: readonly Span[]) => {
    for (const {start, end} of spans)
      for (let at = Math.max(start, sentence.start); at < Math.min(end, sentence.end); at++) row[at - sentence.start] = mark
  }
  for (const {content} of found) draw('~', content)
  for (const {source} of found) draw('s', source)
  for (const {cue} of found) draw('c', cue)
  draw(
    'h',
    analysis.hedges.filter(hedge => hedge.sentence === sentence.id),
  )
  return row
}

/** Places where a line of the text may be cut, so that no line is longer than `width`. */
function cuts(text: string, width: number): Span[] {
  const lines: Span[] = []
  let start = 0
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width)
    const end = space > start ? space : start + width
    lines.push({start, end})
    start = text[end] === ' ' ? end + 1 : end
  }
  lines.push({start, end: text.length})
  return lines
}

class Explainer {
  readonly #analysis: Analysis
  readonly #paint: Paint
  readonly #width: number
  readonly #lines: Lines
  readonly #assertions: ReadonlyMap<number, Assertion>
  /** Attributions that touch a sentence, by its id: through source or cue, or through content that runs over. */
  readonly #touching = new Map<number, Attribution[]>()

  constructor(analysis: Analysis, look: Look) {
    this.#analysis = analysis
    this.#paint = painter(look.colour)
    this.#width = Math.max(narrowest, (look.width || plainWidth) - indent.length)
    this.#lines = new Lines(analysis.article.source)
    this.#assertions = new Map(analysis.assertions.map(assertion => [assertion.sentence, assertion]))
    for (const attribution of analysis.attributions) {
      for (const span of [...attribution.source, ...attribution.cue, ...attribution.content]) this.#touch(attribution, span)
    }
  }

  #touch(attribution: Attribution, span: Span): void {
    const {sentences} = this.#analysis
    for (
      let i = bisect(sentences.length, id => sentences[id]!.end <= span.start);
      i < sentences.length && sentences[i]!.start < span.end;
      i++
    ) {
      const list = this.#touching.get(i) ?? []
      if (list.at(-1) !== attribution) list.push(attribution)
      this.#touching.set(i, list)
    }
  }

  #words(span: Span, longest = 60): string {
    const words = oneLine(this.#analysis.article.text.slice(span.start, span.end)).replace(/^["“‘]|["”’]$/g, '')
    return `“${words.length > longest ? `${words.slice(0, longest)}…` : words}”`
  }

  #line(span: Span): number {
    return this.#lines.point(this.#analysis.article.locate(span).start).line
  }

  #name(id: number): string {
    return oneLine(this.#analysis.sources[id]?.name ?? 'somebody')
  }

  /** “Dana Whitlock (a named person) says it: “told”, a statement, in the reporter’s words. 93 % sure (speech verb).” */
  #attribution(attribution: Attribution): string {
    const {sourceId, via, source, cue, quote, mode, confidence, by, content} = attribution
    const who = sourceId === undefined ? undefined : this.#analysis.sources[sourceId]
    const written = source[0] ? this.#words(source[0]) : 'nobody in the text'
    const known = who && !written.includes(who.name) ? `, that is ${oneLine(who.name)}` : ''
    const subject = `${written}${known} (${who ? kindWords[who.kind] : 'no source given'})`
    const through = via === undefined ? '' : `, through ${this.#name(via)}`
    const how = {direct: 'in their own words', mixed: 'partly in their own words', indirect: 'in the reporter’s words'}[quote]
    const what = mode === 'statement' ? 'a statement' : 'a belief or an intention'
    const verb = cue[0] ? `by ${this.#words(cue[0])}` : 'by its place'
    const said = content[0] ? `: ${this.#words(content[0])}` : ''
    return `${subject}${through}${said}; ${what} ${how}, told ${verb}; ${Math.round(confidence * 100)} % sure (${by})`
  }

  #verdict(sentence: Sentence): string | undefined {
    const assertion = this.#assertions.get(sentence.id)
    if (!assertion) return undefined
    const {verdict, support, reasons, by} = assertion
    const earlier = support === undefined ? undefined : this.#analysis.sentences[support]
    const asks = reasons
      .filter(({weight}) => weight > 0)
      .map(({reason, span}) => `${reason.replaceAll('-', ' ')} ${this.#words(span, 30)}`)
      .join(', ')
    const says: Readonly<Record<Verdict, string>> = {
      attributed: 'has its source',
      'covered-by-earlier': earlier ? `goes on from line ${this.#line(earlier)}, which has the source` : 'goes on from what has a source',
      'hedged-without-source': 'hedged, and nobody is named who says it',
      'unattributed-check-worthy': `no source, and an editor would ask for one${asks === '' ? '' : `: ${asks}`}`,
      'unattributed-public-record': 'no source, and none needed: a public act or record',
      'not-an-assertion': 'asserts nothing',
    }
    return `${says[verdict]} (${by})`
  }

  /** A sentence with its marks under it, then what was understood. */
  #sentence(sentence: Sentence): string[] {
    const found = this.#touching.get(sentence.id) ?? []
    const text = sameWidth(this.#analysis.article.text.slice(sentence.start, sentence.end))
    const row = marks(this.#analysis, sentence, found)
    const out: string[] = []
    for (const {start, end} of cuts(text, this.#width)) {
      out.push(`${indent}${text.slice(start, end)}`)
      const under = Array.from({length: end - start}, (_, i) => row[start + i] ?? ' ')
        .join('')
        .trimEnd()
      if (under !== '') out.push(`${indent}${this.#coloured(under)}`)
    }
    const verdict = this.#verdict(sentence)
    if (verdict) out.push(`${indent}= ${verdict}`)
    for (const attribution of found) if (attribution.sentence === sentence.id) out.push(`${indent}- ${this.#attribution(attribution)}`)
    for (const hedge of this.#analysis.hedges)
      if (hedge.sentence === sentence.id) out.push(`${indent}- ${this.#words(hedge)} ${hedgeWords[hedge.class]} (${hedge.by})`)
    return out
  }

  #coloured(row: string): string {
    return row.replace(/s+|c+|~+|h+/g, run => {
      if (run[0] === 's') return this.#paint.source(run)
      if (run[0] === 'c') return this.#paint.cue(run)
      return run[0] === 'h' ? this.#paint.words(run) : this.#paint.content(run)
    })
  }

  *#blocks(): Generator<string> {
    const paragraphs = new Map(this.#analysis.paragraphs.map(paragraph => [paragraph.block, paragraph]))
    for (const block of this.#analysis.article.blocks) {
      const place = String(this.#line(block)).padStart(indent.length - 2)
      yield `${place}  ${this.#paint.faint(`${block.kind} (${block.by})`)}`
      const paragraph = paragraphs.get(block)
      if (paragraph) for (const sentence of paragraph.sentences) yield* this.#sentence(sentence)
      else yield `${indent}${this.#words(block, this.#width - 2)}`
      yield ''
    }
  }

  *#sources(): Generator<string> {
    const {sources} = this.#analysis
    yield this.#paint.file(`Sources: ${sources.length}`)
    for (const {name, kind, mentions, via, anonymityReason, knowledge, by} of sources) {
      const lines = [...new Set(mentions.map(mention => this.#line(mention)))].join(', ')
      const through = via.length > 0 ? `, through ${via.map(id => this.#name(id)).join(' and ')}` : ''
      const knows = knowledge ? `, knows it from ${this.#words(knowledge)}` : ''
      const unnamed = kind === 'unnamed-official' || kind === 'unnamed-person'
      const reason = anonymityReason ? `, unnamed because of ${this.#words(anonymityReason)}` : unnamed ? ', no reason given for that' : ''
      yield `${indent}${oneLine(name)}: ${kindWords[kind]}${through}${knows}${reason}; line ${lines} (${by})`
    }
    yield ''
  }

  *#claims(): Generator<string> {
    const counts = new Map<ClaimStatus, number>()
    for (const {status} of this.#analysis.claims) counts.set(status, (counts.get(status) ?? 0) + 1)
    yield this.#paint.file(`Claims: ${this.#analysis.claims.length}`)
    for (const [status, words] of Object.entries(statusWords)) {
      const count = counts.get(status as ClaimStatus)
      if (count !== undefined) yield `${indent}${count} rest${count === 1 ? 's' : ''} ${words}`
    }
  }

  text(): string {
    const head = [this.#paint.file(safePath(this.#analysis.article.path)), 's source, c cue, ~ what is said, h hedge', '']
    return `${[...head, ...this.#blocks(), ...this.#sources(), ...this.#claims()].join('\n')}\n`
  }
}

/** In: an analysis. Out: the article with everything that was understood, for a person. */
export function explanation(analysis: Analysis, look: Look): string {
  return new Explainer(analysis, look).text()
}
