/** Transcripts: paragraphs that begin with the name of who speaks and a colon (“HOLM: The yard is closed.”). */
import {isCapitalised} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Draft} from './attribution-draft.js'
import type {Paragraph} from './types.js'

/** Stand before colons and are nobody: “Note: …”, “Update: …”, “Question: …”. */
const noNames = wordSet(
  'note update updated correction clarification related more read watch photo photos video source sources editor question answer q a where when what why how who location date time price tickets contact by from the and or also plus warning tip example result results verdict analysis opinion pros cons',
)
const longestLabel = 4
/** So many turns make a transcript, if somebody has two of them. */
const fewestTurns = 3

/** The words before the colon that a paragraph begins with, where they can be a name and something follows; else undefined. */
function labelOf({tokens, block}: Paragraph): {readonly words: number; readonly name: string} | undefined {
  if (block.kind !== 'body') return undefined
  const colon = tokens.slice(0, longestLabel + 3).findIndex(({text}) => text === ':')
  // “Ruiz: 1,769 votes” is a score.
  if (colon < 1 || colon + 1 >= tokens.length || tokens[colon + 1]!.kind === 'number') return undefined
  const words = tokens.slice(0, colon).filter(({kind}) => kind === 'word')
  const plain = words.length > 0 && words.length <= longestLabel && words.every(word => isCapitalised(word) && !noNames.has(word.lower))
  // “Dr. Holm:”: a stop may stand in a label, no other mark may.
  const marks = tokens.slice(0, colon).every(({kind, text}) => kind === 'word' || text === '.')
  return plain && marks ? {words: colon, name: words.at(-1)!.lower} : undefined
}

/** In: all paragraphs. Out: one draft for each turn of a transcript, the label as its source; none where the article is no transcript. */
export function readTurns(paragraphs: readonly Paragraph[]): Draft[] {
  const turns: {readonly paragraph: Paragraph; readonly words: number; readonly name: string}[] = []
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph)
    if (label) turns.push({paragraph, ...label})
  }
  if (turns.length < fewestTurns) return []
  const counts = new Map<string, number>()
  for (const {name} of turns) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (![...counts.values()].some(count => count > 1)) return []
  return turns
    .filter(({name, words}) => counts.get(name)! > 1 || words > 1)
    .map(({paragraph, words}) => ({
      paragraph,
      source: [{from: 0, to: words}],
      cue: [],
      content: [{from: words + 1, to: paragraph.tokens.length}],
      lemma: '',
      cueClass: 'other',
      mind: false,
      addressee: undefined,
      confidence: 0.9,
      by: 'turn',
      relayedBy: undefined,
      elsewhere: [],
    }))
}
