/** The analysis as one plain object a file: the machine-readable form of `inspect`. Offsets are those of the decoded file. */
import type {Analysis, Attribution} from '../analysis/types.js'
import type {Span} from '../read/article.js'

interface Shown {
  readonly mode: Attribution['mode']
  readonly sourceId: number | null
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

const holds = ({content}: Shown, {cue}: Shown): boolean =>
  cue.length > 0 && content.some(([start, end]) => cue.every(word => start <= word[0] && word[1] <= end))

/** Whether all words of one, a quotation without a cue, are already among those that the other gives to the same source. */
const repeats = (one: Shown, other: Shown): boolean =>
  other.cue.length > 0 &&
  one.sourceId === other.sourceId &&
  one.content.every(([start, end]) => other.content.some(span => span[0] <= start && end <= span[1]))

/**
 * Whether who speaks stands in the words of the other as well: not in “*She* said it held, adding that it creaked”. What she “said
 * she knew and hoped” she has said.
 */
const heard = ({source, mode}: Shown, {content}: Shown): boolean =>
  mode !== 'statement' || source.every(word => content.some(([start, end]) => start <= word[0] && word[1] <= end))

/** Whether one stands in the words of the other, and not the other in its words as well. */
const stands = (one: Shown, other: Shown): boolean => one !== other && holds(other, one) && heard(one, other) && !holds(one, other)

/** What is left of the content where the cue takes in its first word: “claims *of* fraud”. */
const behind = (content: readonly Span[], cue: readonly Span[]): readonly Span[] =>
  content.map(span => {
    const taken = cue.find(({start, end}) => start < span.start && span.start < end)
    return taken ? {start: Math.min(taken.end + 1, span.end), end: span.end} : span
  })

export function facts(analysis: Analysis) {
  const {article, weakAttributions, paragraphs, sentences, assertions, attributions, hedges, sources, claims} = analysis
  const at = (span: Span): Span => {
    const {start, end} = article.locate(span)
    return {start, end}
  }
  const pair = (span: Span): [number, number] => {
    const {start, end} = article.locate(span)
    return [start, end]
  }
  const blocks = new Map(article.blocks.map((block, index) => [block, index]))
  const verdicts = new Map(assertions.map(({sentence, verdict}) => [sentence, verdict]))
  const shown = [
    ...attributions.map(({id, source, cue, cueGroup, content, learned, quote, mode, sourceId, via, confidence, by, nestedIn}) => ({
      id,
      source: (learned?.source ?? source).map(pair),
      cue: (learned?.cue ?? cueGroup ?? cue).map(pair),
      content: (learned?.content ?? (cueGroup ? behind(content, cueGroup) : content)).map(pair),
      quote,
      mode,
      sourceKind: sources[sourceId ?? -1]?.kind ?? 'none',
      canonical: sources[sourceId ?? -1]?.name ?? null,
      sourceId: sourceId ?? null,
      via: via ?? null,
      nestedIn,
      confidence,
      by,
    })),
    // What the model is not sure enough of to build on: no source is resolved, no verdict rests on it.
    ...weakAttributions.map(({source, cue, content, quote, mode, confidence, by}, i) => ({
      id: attributions.length + i,
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
      quote,
      mode,
      sourceKind: null,
      canonical: null,
      sourceId: null,
      via: null,
      nestedIn: [],
      confidence,
      by,
    })),
  ]
  const inner = shown.map(
    (one, i) => attributions[i] !== undefined && attributions[i].learned === undefined && shown.some(other => stands(one, other)),
  )
  // Where a quotation is left out because another attribution holds it, that one stands for it.
  const heldBy = new Map<number, number>()
  for (const one of shown) {
    const holder = one.cue.length === 0 && one.sourceId !== null ? shown.find(other => repeats(one, other)) : undefined
    if (holder) heldBy.set(one.id, holder.id)
  }
  const listed = (wanted: boolean) =>
    shown
      .filter((one, i) => inner[i] === wanted && !heldBy.has(one.id))
      .map(one => ({...one, nestedIn: [...new Set(one.nestedIn.map(id => heldBy.get(id) ?? id))]}))
  return {
    file: article.path,
    blocks: article.blocks.map(block => ({kind: block.kind, ...at(block), by: block.by})),
    sentences: sentences.map(sentence => ({
      ...at(sentence),
      block: blocks.get(paragraphs[sentence.paragraph]!.block) ?? null,
      verdict: verdicts.get(sentence.id) ?? null,
    })),
    // An attribution inside the words of another is what a source says that somebody said.
    attributions: listed(false),
    nested: listed(true),
    hedges: hedges.map(hedge => ({...at(hedge), class: hedge.class, by: hedge.by})),
    sources: sources.map(({id, name, kind, tier, mentions, via, anonymityReason, by}) => ({
      id,
      name,
      kind,
      tier,
      mentions: mentions.map(pair),
      via,
      anonymityReason: anonymityReason ? pair(anonymityReason) : null,
      by,
    })),
    claims: claims.map(({status, sources, roots, ...claim}) => ({...at(claim), status, sources, roots})),
  }
}
