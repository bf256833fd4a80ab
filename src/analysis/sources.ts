/**
 * Sources: who stands behind each attribution. Mentions are led back to one source (“Ann Lee”, “Ms Lee”, “she”, “the
 * mayor”), sources get their kind and canonical name, and outlets that only relay are told apart from those that speak.
 */
import {mastheads} from '../language/mastheads.js'
import {phraseAfter} from '../language/noun-phrases.js'
import {isSourceNoun} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import type {Article} from '../read/article.js'
import {paragraphAt, tokenAt} from './offsets.js'
import {enterReports, giveReasons, mentionRelays} from './sources-asides.js'
import {asSource} from './sources-drafts.js'
import {collectNames} from './sources-names.js'
import {isPronoun} from './sources-pronouns.js'
import type {Names} from './sources-register.js'
import {ownOutlet, printedBy} from './sources-relay.js'
import {Resolver} from './sources-resolver.js'
import {isNoName, opensSentence} from './sources-runs.js'
import type {AnalysisOptions, Attribution, FoundAttribution, Paragraph, Source} from './types.js'

/** In: attributions as found. Out: the sources of the article, and the attributions with source, relay and nesting. */
export function gatherSources(
  article: Article,
  paragraphs: readonly Paragraph[],
  read: readonly FoundAttribution[],
  options: AnalysisOptions,
): {sources: Source[]; attributions: Attribution[]} {
  const names = collectNames(paragraphs, options)
  const isOwn = ownOutlet([...(options.publication ?? []), ...printedBy(article, mastheads(options.outlets))])
  const found = read.map(attribution => wholeNames(trueSubject(attribution, paragraphs), paragraphs, names))
  const nesting = nestedIn(found)
  const resolver = new Resolver(found, nesting, paragraphs, names, isOwn, options.publication?.[0] ?? 'this newsroom')
  resolver.resolveAll()
  const {drafts, passages, sourceOf, viaOf} = resolver
  enterReports(drafts, names, paragraphs, passages, isOwn)
  giveReasons(drafts.all, paragraphs)
  mentionRelays(drafts.all, names, paragraphs)
  return {
    sources: drafts.all.map(asSource),
    attributions: found.map((attribution, id) => ({
      ...attribution,
      id,
      sourceId: sourceOf[id],
      via: viaOf[id],
      nestedIn: nesting[id]!,
    })),
  }
}

const beforeCue = /^(?:has|had|have|also|later|then)$/
const seeming = wordSet('looks sounds seems')

/**
 * “*Late* last month, the company wrote”, “*Asked* about it, she laughed”: where a word at the head of the sentence was taken for the
 * speaker, it is the phrase behind the comma that the verb follows. “*Looks like someone* told him”: someone.
 */
function trueSubject(attribution: FoundAttribution, paragraphs: readonly Paragraph[]): FoundAttribution {
  const [source] = attribution.source
  const [cue] = attribution.cue
  const home = source && cue && source.start < cue.start ? paragraphAt(paragraphs, source.start) : undefined
  if (!source || !cue || !home) return attribution
  const {tokens} = home
  const first = tokenAt(home, source.start)
  const word = tokens[first]!
  if (!isNoName(word.spelling) || !opensSentence(home, first)) return attribution
  let at = first
  if (seeming.has(word.lower) && tokens[first + 1]?.lower === 'like') at = first + 2
  else if (!isPronoun(word.lower) && !isSourceNoun(word.lower)) {
    let comma = first + 1
    while (comma < tokens.length && tokens[comma]!.text !== ',' && tokens[comma]!.start < cue.start) comma++
    if (tokens[comma]?.text === ',' && source.end <= tokens[comma]!.start) at = comma + 1
  }
  const end = at > first ? phraseAfter(tokens, at, true) : -1
  if (end < 0) return attribution
  let verb = end
  while (beforeCue.test(tokens[verb]?.lower ?? '')) verb++
  if (tokens[verb]?.start !== cue.start && tokens[end]?.start !== cue.start) return attribution
  const subject = {start: tokens[at]!.start, end: tokens[end - 1]!.end}
  const {learned} = attribution
  return {...attribution, source: [subject], ...(learned ? {learned: {...learned, source: [subject]}} : {})}
}

/** “*In Touch* reported”, “*Jan van der* Meer said”: where a source begins inside a name, all of it is the source. */
function wholeNames(attribution: FoundAttribution, paragraphs: readonly Paragraph[], {byParagraph}: Names): FoundAttribution {
  const [source] = attribution.source
  const home = source && paragraphAt(paragraphs, source.start)
  const whole =
    home && byParagraph[home.index]!.find(({name, start, end}) => name.type !== 'place' && start < source.start && source.start < end)
  // “*Said* Ann Lee”: a given name elsewhere.
  if (attribution.cue.some(cue => whole && whole.start < cue.end && cue.start < whole.end)) return attribution
  if (!whole) return attribution
  const widened = (spans: FoundAttribution['source']): FoundAttribution['source'] =>
    spans.map(span => (whole.start < span.start && span.start < whole.end ? {start: whole.start, end: span.end} : span))
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
