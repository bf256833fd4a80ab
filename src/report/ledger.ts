/**
 * The source ledger: who an article rests on, how often, through whom, what each supports, and who is accused without a
 * reply. It describes; it gives no score and no grade.
 */
import type {Analysis, Attribution, Claim, CueClass, Source} from '../analysis/types.js'
import {Lines} from '../engine/lines.js'
import type {Span} from '../read/article.js'
import {oneLine} from './safe.js'

export interface LedgerSource {
  /** `S1`, `S2` … in the order in which the article brings them. */
  readonly id: string
  readonly name: string
  readonly kind: Source['kind']
  readonly detail: string
  readonly tier: number
  /** Line of its first mention (paragraph, for formats without lines). */
  readonly line: number
  /** How many attributions have it as their source. */
  readonly cited: number
  readonly cues: readonly {readonly cue: string; readonly times: number; readonly colour: CueClass | null}[]
  readonly quotes: {readonly number: number; readonly words: number}
  /** What rests on it. */
  readonly supports: readonly {readonly line: number; readonly text: string}[]
  /** Outlets between it and the reporter, by id. */
  readonly through: readonly string[]
  /** Sources that reach the reporter through this one, by id. */
  readonly relays: readonly string[]
  /** Only of unnamed sources: the words that say why, else null. */
  readonly reason: string | null
  /** The words that say how it knows, else null. */
  readonly knows: string | null
  readonly link: string | null
  /** Other sources that support the same, on another root. */
  readonly confirmedBy: readonly string[]
  /** The newsroom itself. */
  readonly own: boolean
}

export interface LedgerClaim {
  readonly line: number
  readonly text: string
  readonly status: Claim['status']
  readonly sources: readonly string[]
  readonly roots: readonly string[]
  /** Classes of the hedges in its sentence. */
  readonly hedges: readonly string[]
}

export interface LedgerAccused {
  readonly name: string
  readonly kind: string
  readonly lines: readonly number[]
  /** Who accuses, by id; empty where nobody is said to. */
  readonly by: readonly string[]
  /** Line of the reply, null where the article gives none. */
  readonly reply: number | null
  /** A conviction, plea or finding on record. */
  readonly established: boolean
}

export interface LedgerSummary {
  /** Sentences of the body, and how they are sourced. */
  readonly sentences: number
  readonly attributed: number
  readonly hedgedWithoutSource: number
  readonly inReportersVoice: number
  readonly sources: number
  readonly byTier: Readonly<Record<string, number>>
  /** Attributions, and how many of them rest on somebody unnamed, how many come through another outlet. */
  readonly attributions: number
  readonly unnamed: number
  readonly secondhand: number
  readonly roots: number
  /** Roots behind the claims of the first paragraph, by id. */
  readonly leadRoots: readonly string[]
  /** Quotations of three words and more that no attribution covers. */
  readonly quotesWithoutSpeaker: number
  readonly accusedWithoutReply: number
  readonly hedges: Readonly<Record<string, number>>
}

export interface Ledger {
  readonly file: string
  /** What `line` counts. */
  readonly unit: 'line' | 'paragraph'
  readonly summary: LedgerSummary
  readonly sources: readonly LedgerSource[]
  readonly claims: readonly LedgerClaim[]
  readonly accused: readonly LedgerAccused[]
}

/** Cue classes that colour what they report. */
const coloured: ReadonlySet<CueClass> = new Set<CueClass>(['distancing', 'concession', 'factive', 'attack', 'praise', 'manner'])

/** In: the analysis of an article. Out: its ledger. */
export function ledgerOf(analysis: Analysis): Ledger {
  const {article, attributions, sources, sentences, claims, accusations, hedges, assertions, paragraphs} = analysis
  const lines = new Lines(article.source)
  const line = (span: Span): number => lines.point(article.locate(span).start).line
  const text = (span: Span): string => oneLine(article.text.slice(span.start, span.end))

  const cited = new Map<number, Attribution[]>()
  const relays = new Map<number, Set<number>>()
  for (const attribution of attributions) {
    if (attribution.sourceId === undefined) continue
    const list = cited.get(attribution.sourceId)
    if (list) list.push(attribution)
    else cited.set(attribution.sourceId, [attribution])
  }
  for (const {id, via} of sources) {
    for (const outlet of via) {
      const list = relays.get(outlet)
      if (list) list.add(id)
      else relays.set(outlet, new Set([id]))
    }
  }
  const rows = sources
    .filter(({id, kind}) => kind !== 'none' && (cited.has(id) || relays.has(id)))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.id - b.id)
  const names = new Map(rows.map(({id}, index) => [id, `S${index + 1}`]))
  const named = (ids: Iterable<number>): string[] => [...new Set(ids)].map(id => names.get(id)).filter(id => id !== undefined)

  const confirmed = new Map<number, Set<number>>()
  for (const claim of claims) {
    for (const id of claim.sources) {
      const list = confirmed.get(id) ?? new Set<number>()
      for (const other of claim.corroborates) for (const source of claims[other]?.sources ?? []) if (source !== id) list.add(source)
      confirmed.set(id, list)
    }
  }
  const hedgesOf = new Map<number, Set<string>>()
  for (const hedge of hedges) hedgesOf.set(hedge.sentence, (hedgesOf.get(hedge.sentence) ?? new Set()).add(hedge.class))

  const ledgerSources = rows.map((source): LedgerSource => {
    const own = cited.get(source.id) ?? []
    const cues = new Map<string, {cue: string; times: number; colour: CueClass | null}>()
    for (const {lemma, cueClass} of own) {
      if (lemma === '') continue
      const known = cues.get(lemma)
      if (known) known.times++
      else cues.set(lemma, {cue: lemma, times: 1, colour: coloured.has(cueClass) ? cueClass : null})
    }
    return {
      id: names.get(source.id)!,
      name: oneLine(source.name),
      kind: source.kind,
      detail: source.detail,
      tier: source.tier,
      line: source.mentions[0] ? line(source.mentions[0]) : 1,
      cited: own.length,
      cues: [...cues.values()].sort((a, b) => b.times - a.times),
      quotes: quotesIn(analysis, own),
      supports: own.map(({sentence}) => ({line: line(sentences[sentence]!), text: text(sentences[sentence]!)})),
      through: named(source.via),
      relays: named(relays.get(source.id) ?? []),
      reason: source.anonymityReason ? text(source.anonymityReason) : null,
      knows: source.knowledge ? text(source.knowledge) : null,
      link: linkOf(analysis, source),
      confirmedBy: named(confirmed.get(source.id) ?? []),
      own: source.own,
    }
  })

  const ledgerClaims = claims.map(
    (claim): LedgerClaim => ({
      line: line(claim),
      text: text(claim),
      status: claim.status,
      sources: named(claim.sources),
      roots: named(claim.roots),
      hedges: [...(hedgesOf.get(claim.sentence) ?? [])],
    }),
  )

  const accused = new Map<string, LedgerAccused & {lines: number[]; by: string[]}>()
  for (const {accused: name, accusedKind, accuser, response, established, ...span} of accusations) {
    const key = name.toLowerCase()
    const known = accused.get(key)
    const by = accuser === undefined ? [] : named([accuser])
    const reply = response ? line(response) : null
    accused.set(key, {
      name: oneLine(name),
      kind: accusedKind,
      lines: [...new Set([...(known?.lines ?? []), line(span)])],
      by: [...new Set([...(known?.by ?? []), ...by])],
      reply: known?.reply ?? reply,
      established: established || (known?.established ?? false),
    })
  }

  const count = (verdict: string): number => assertions.filter(({verdict: own}) => own === verdict).length
  const kinds = new Map(sources.map(source => [source.id, source]))
  const withSource = attributions.filter(({sourceId}) => sourceId !== undefined)
  const tally = (keys: readonly string[]): Record<string, number> => {
    const totals: Record<string, number> = {}
    for (const key of keys) totals[key] = (totals[key] ?? 0) + 1
    return totals
  }
  const lead = paragraphs.find(({block}) => block.kind === 'body')?.index
  const leadClaims = claims.filter(({sentence}) => sentences[sentence]!.paragraph === lead)
  const summary: LedgerSummary = {
    sentences: assertions.length,
    attributed: count('attributed') + count('covered-by-earlier'),
    hedgedWithoutSource: count('hedged-without-source'),
    inReportersVoice: count('unattributed-check-worthy') + count('unattributed-public-record'),
    sources: rows.length,
    byTier: tally(rows.map(({tier}) => String(tier))),
    attributions: withSource.length,
    unnamed: withSource.filter(({sourceId}) => /^(?:unnamed|vague)/.test(kinds.get(sourceId!)?.kind ?? '')).length,
    secondhand: withSource.filter(
      ({sourceId, via}) => via !== undefined || (kinds.get(sourceId!)?.kind === 'news-outlet' && !kinds.get(sourceId!)!.own),
    ).length,
    roots: new Set(claims.flatMap(({roots}) => named(roots))).size,
    leadRoots: named(leadClaims.flatMap(({roots}) => roots)),
    quotesWithoutSpeaker: orphans(analysis),
    accusedWithoutReply: [...accused.values()].filter(({reply, established}) => reply === null && !established).length,
    hedges: tally(hedges.map(({class: kind}) => kind)),
  }
  return {
    file: article.path,
    unit: article.coordinates === 'paragraph' ? 'paragraph' : 'line',
    summary,
    sources: ledgerSources,
    claims: ledgerClaims,
    accused: [...accused.values()],
  }
}

/** Quotations inside the contents of some attributions, each once, and their words. */
function quotesIn({paragraphs, sentences}: Analysis, attributions: readonly Attribution[]): {number: number; words: number} {
  const seen = new Set<object>()
  let words = 0
  for (const {content, quote, sentence} of attributions) {
    if (quote === 'indirect') continue
    const home = sentences[sentence]!.paragraph
    for (const near of [home - 1, home, home + 1]) {
      for (const quotation of paragraphs[near]?.quotations ?? []) {
        const inside = content.some(({start, end}) => start < quotation.end && quotation.start < end)
        if (!inside || quotation.depth > 0 || seen.has(quotation)) continue
        seen.add(quotation)
        words += quotation.words
      }
    }
  }
  return {number: seen.size, words}
}

function linkOf({article, sentences}: Analysis, {mentions, hosts = []}: Source): string | null {
  for (const {start, end, sentence} of mentions) {
    const home = sentences[sentence]
    for (const link of article.links) {
      const over = link.start < end && start < link.end
      const near = home !== undefined && link.start < home.end && home.start < link.end
      const theirs = hosts.some(host => link.host === host || link.host.endsWith(`.${host}`))
      if (over || (near && theirs)) return link.url
    }
  }
  return null
}

/** Quotations that no attribution has in its content; one or two words may be a nickname or a term. */
function orphans({paragraphs, attributions}: Analysis): number {
  const contents = attributions.flatMap(({content}) => content).sort((a, b) => a.start - b.start)
  let open: Span[] = []
  let next = 0
  let count = 0
  for (const {quotations, block} of paragraphs) {
    if (block.kind !== 'body') continue
    for (const {start, end, words, depth} of quotations) {
      if (depth > 0 || words < 3) continue
      while (next < contents.length && contents[next]!.start < end) open.push(contents[next++]!)
      open = open.filter(content => content.end > start)
      if (open.length === 0) count++
    }
  }
  return count
}
