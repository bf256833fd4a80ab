/** Transcripts: paragraphs that begin with the name of who speaks and a colon (“HOLM: The yard is closed.”), and interviews in questions and answers. */
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

/** In: all paragraphs. Out: one draft for each turn of a transcript or an interview, the label as its source where there is one; none where the article is neither. */
export function readTurns(paragraphs: readonly Paragraph[]): Draft[] {
  const turns = readLabels(paragraphs)
  return turns.length > 0 ? turns : readAnswers(paragraphs)
}

const turn = (paragraph: Paragraph, label: number, from: number): Draft => ({
  paragraph,
  source: label > 0 ? [{from: 0, to: label}] : [],
  cue: [],
  content: [{from, to: paragraph.tokens.length}],
  lemma: '',
  cueClass: 'other',
  mind: false,
  addressee: undefined,
  confidence: 0.9,
  by: 'turn',
  relayedBy: undefined,
  elsewhere: [],
})

function readLabels(paragraphs: readonly Paragraph[]): Draft[] {
  const turns: {readonly paragraph: Paragraph; readonly words: number; readonly name: string}[] = []
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph)
    if (label) turns.push({paragraph, ...label})
  }
  if (turns.length < fewestTurns) return []
  const counts = new Map<string, number>()
  for (const {name} of turns) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (![...counts.values()].some(count => count > 1)) return []
  return turns.filter(({name, words}) => counts.get(name)! > 1 || words > 1).map(({paragraph, words}) => turn(paragraph, words, words + 1))
}

/** So many questions, each with an answer under it, make an interview. */
const fewestQuestions = 3
const longestQuestion = 60
/** Who answers speaks of themselves; a report that asks and explains does not. */
const ownWords = ['i', 'i’m', "i'm", 'i’ve', "i've", 'my', 'me']

/** Answers between quotation marks are those of a profile, where the paragraphs around them are the reporter's. */
const speaksOfItself = ({quotations, words}: Paragraph): boolean => quotations[0]?.first !== 0 && ownWords.some(word => words.has(word))

/** Words before what is asked or answered: “Q: ”, “A. ”; 0 where there are none. */
function letterOf({tokens}: Paragraph, letter: string): number {
  const [first, mark] = tokens
  if (first?.text === `${letter}.` || first?.text === `${letter}:`) return 1
  return first?.text === letter && /^[.:]$/.test(mark?.text ?? '') ? 2 : 0
}

/** “*Why did you close the yard?*” over “I had no choice. The bank pulled out.”, over and over: the answers are spoken, though nobody is named beside them. */
function readAnswers(paragraphs: readonly Paragraph[]): Draft[] {
  const body = paragraphs.filter(({block}) => block.kind === 'body' || block.kind === 'crosshead')
  const asks = (paragraph: Paragraph): boolean =>
    letterOf(paragraph, 'Q') > 0 ||
    (paragraph.tokens.at(-1)?.text === '?' && paragraph.tokens.length <= longestQuestion && paragraph.quotations.length === 0)
  const first = body.findIndex(asks)
  if (first < 0) return []
  let questions = 0
  let own = 0
  const answers: Paragraph[] = []
  for (const [i, paragraph] of body.slice(first).entries()) {
    if (asks(paragraph)) continue
    if (asks(body[first + i - 1]!)) {
      questions++
      if (letterOf(paragraph, 'A') > 0 || speaksOfItself(paragraph)) own++
    }
    if (paragraph.block.kind === 'body') answers.push(paragraph)
  }
  if (questions < fewestQuestions || own < questions / 2) return []
  return answers.map(paragraph => turn(paragraph, 0, letterOf(paragraph, 'A')))
}
