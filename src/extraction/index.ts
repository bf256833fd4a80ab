/**
 * The learned attribution extractor: paragraphs in, attributions with a calibrated confidence out. `docs/engine.md` tells how
 * it works and how it was trained.
 */
import fs from 'node:fs'
import type {CueClass, FoundAttribution, Paragraph} from '../analysis/types.js'
import {cueVerb} from '../language/verbs.js'
import {AtomReader, type Atoms, quote} from './atoms.js'
import {classOf} from './classes.js'
import {type Accepted, Extractor} from './extractor.js'
import type {KeptCandidates} from './kept-candidates.js'
import {Kernel} from './kernel.js'
import {lemmaOf} from './lemma.js'
import {type Lexicon, tagIndex} from './lexicon.js'
import {readModel} from './model-file.js'
import {taggerOf} from './tagger.js'
import {TokenList} from './token-list.js'

interface Ready {
  readonly lexicon: Lexicon
  readonly reader: AtomReader
  readonly extractor: Extractor
}

/** How a class of cue is called in an explanation. */
const classWords: Readonly<Record<CueClass, string>> = {
  speech: 'verb of speech',
  writing: 'verb of writing',
  formal: 'verb of announcing',
  'according-to': '“according to”',
  citing: 'verb of citing',
  evidence: 'verb of showing',
  factive: 'verb that vouches for what follows',
  concession: 'verb of conceding',
  distancing: 'verb that keeps its distance',
  stance: 'verb of taking a stand',
  attack: 'verb of attack',
  praise: 'verb of praise',
  commitment: 'verb of promising',
  denial: 'verb of denial',
  'no-comment': 'verb of refusing comment',
  accusation: 'verb of accusation',
  hearsay: 'hearsay marker',
  manner: 'verb of manner',
  belief: 'verb of belief or intention',
  nominal: 'noun of saying',
  other: 'learned from context',
}

const modelFile = new URL('./model/attributions.bin', import.meta.url)
let ready: Ready | undefined

/** In: compressed model bytes. Out: a function like `extractAttributions` that uses them. */
export function extractorOf(bytes: Uint8Array): (paragraphs: readonly Paragraph[], least?: number) => FoundAttribution[] {
  const own = makeReady(bytes)
  return (paragraphs, least) => run(own, paragraphs, least)
}

/**
 * In: the indexed paragraphs of an article; the least confidence to report (`leastConfidence` by default); what is kept of readings before.
 * Out: attributions in reading order of their cues. The model is read from its file on the first call.
 */
export function extractAttributions(paragraphs: readonly Paragraph[], least?: number, kept?: KeptCandidates): FoundAttribution[] {
  ready ??= makeReady(fs.readFileSync(modelFile))
  return run(ready, paragraphs, least, kept)
}

function makeReady(bytes: Uint8Array): Ready {
  const {lexicon, tagger, weights} = readModel(bytes)
  const {cues, roles} = weights
  const kernel = new Kernel([cues.rows, roles.tokens, roles.borders])
  return {lexicon, reader: new AtomReader(lexicon, taggerOf(tagger, kernel)), extractor: new Extractor(weights, kernel)}
}

function run(
  {lexicon, reader, extractor}: Ready,
  paragraphs: readonly Paragraph[],
  least: number | undefined,
  kept?: KeptCandidates,
): FoundAttribution[] {
  kept?.begin(paragraphs)
  const atoms = reader.read(paragraphs, kept)
  const tokens = new TokenList(atoms, paragraphs)
  return extractor.extract(atoms, least, kept).map(accepted => describe(accepted, atoms, tokens, lexicon))
}

function describe(accepted: Accepted, atoms: Atoms, tokens: TokenList, lexicon: Lexicon): FoundAttribution {
  const {cueFirst, cueLast, head, sourceFirst, sourceLast, content, confidence} = accepted
  const headToken = tokens.at(verbOf(atoms, cueFirst, cueLast, head))
  const verb = cueVerb(headToken.lower)
  const lemma = headToken.lower === 'according' ? 'according' : (verb?.lemma ?? lemmaOf(headToken.lower, lexicon.knows))
  const cueClass = verb ? (verb.class as CueClass) : classOf(lemma)
  const direct = howQuoted(atoms, content)
  let cue = ''
  for (let at = cueFirst; at < cueLast; at++)
    cue += at > cueFirst && tokens.at(at).start > tokens.at(at - 1).end ? ` ${tokens.at(at).text}` : tokens.at(at).text
  return {
    source: sourceLast > sourceFirst ? [tokens.span(sourceFirst, sourceLast)] : [],
    cue: [tokens.span(cueFirst, cueLast)],
    content: tokens.spans(content),
    lemma,
    cueClass,
    quote: direct,
    mode: direct === 'indirect' && (verb?.mind ?? cueClass === 'belief') ? 'belief-or-intention' : 'statement',
    sentence: headToken.sentence,
    addressee: undefined,
    relayedBy: undefined,
    confidence,
    by: `model: cue “${cue}”, ${classWords[cueClass]}`,
  }
}

/** The word that a cue is named after: its head, or the verb where the head only goes with it (“*has* vowed”, “*also* offered”). */
function verbOf({tag}: Atoms, cueFirst: number, cueLast: number, head: number): number {
  if (tag[head] !== tagIndex.ADV && tag[head] !== tagIndex.AUX) return head
  for (let at = cueFirst; at < cueLast; at++) if (tag[at] === tagIndex.VERB) return at
  return head
}

/** Whether all words, some or none of a content stand in quotation marks. */
function howQuoted(atoms: Atoms, content: readonly number[]): FoundAttribution['quote'] {
  let inside = 0
  let words = 0
  for (const at of content) {
    if (atoms.shape[at] === 4) continue
    words++
    if (atoms.quote[at] !== quote.outside) inside++
  }
  return words > 0 && inside === words ? 'direct' : inside > 0 ? 'mixed' : 'indirect'
}
