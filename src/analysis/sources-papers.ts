/** Whose a paper is that a source phrase only points to: “the statement”, “the filing”, “a report”. */

import {articlesAndPossessives, prepositions} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {type Discourse, type Earlier, recent} from './sources-discourse.js'
import {type Description, describeName} from './sources-kinds.js'
import {type Phrase, printed} from './sources-phrase.js'
import type {Name, NameMention, Names} from './sources-register.js'
import type {Paragraph, Sentence, Token} from './types.js'

const issuedPapers = wordSet('statement release letter email e-mail announcement post filing memo notice')
/** What comes with the words of whoever has just spoken; a letter or a memo has to have been told of. */
const spokenIn = wordSet('statement release announcement post')

/** How many characters on a paper that was told of is still spoken of. */
const paperReach = 3000

const isIssuer = ({kind}: Earlier): boolean => /^(?:named|news)/.test(kind)

/** “*In a letter* Ann Lee said … *The letter* added”: the paper told of before, as that of whoever spoke in it or issued it. */
export function issued(phrase: Phrase, discourse: Discourse): Description | undefined {
  const {head, determiner, plural, start} = phrase
  if (!issuedPapers.has(head) || determiner !== 'definite' || plural) return undefined
  const document = (name: string): Description => ({kind: 'document', detail: head, name, by: 'issued-by'})
  const {earlier, paragraphs} = discourse
  let introduced: string | undefined
  for (let at = phrase.paragraph.index; at >= 0 && start - paragraphs[at]!.block.end < paperReach; at--) {
    const paragraph = paragraphs[at]!
    if (!paragraph.words.has(head)) continue
    for (let i = paragraph.tokens.length - 1; i >= 0; i--) {
      const {lower, start: from, quotation} = paragraph.tokens[i]!
      if (lower !== head || from >= start || quotation >= 0) continue
      const paper = paperAt(paragraph, i)
      const issuer = issuerOf(paper, discourse)
      if (issuer) return document(issuer)
      if (paper.opener?.lower === 'the') continue
      introduced ??= printed(paragraph.tokens.slice(paper.first, i + 1))
    }
  }
  if (introduced !== undefined) return document(introduced)
  const last = spokenIn.has(head) ? recent(earlier, source => isIssuer(source) || source.kind === 'document') : undefined
  return last && document(last.name)
}

/** A place where a paper is told of. */
interface Paper {
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  /** Its first word behind the article, and its noun: “a *court filing*”. */
  readonly first: number
  readonly noun: number
  /** Its article or possessive. */
  readonly opener: Token | undefined
}

function paperAt(paragraph: Paragraph, noun: number): Paper {
  const {tokens, sentences} = paragraph
  const sentence = sentences[tokens[noun]!.sentence - sentences[0]!.id]!
  let first = noun
  while (first > sentence.first && noun - first < 4 && goesBeforeNoun(tokens[first - 1]!)) first--
  const before = first > sentence.first ? tokens[first - 1]! : undefined
  return {paragraph, sentence, first, noun, opener: before && opensNoun(before) ? before : undefined}
}

const opensNoun = ({lower}: Pick<Token, 'lower'>): boolean => articlesAndPossessives.has(lower) || /^['’]s?$/.test(lower)
const goesBeforeNoun = ({kind, lower}: Token): boolean =>
  kind === 'word' && !opensNoun({lower}) && !prepositions.has(lower) && !issuing.has(lower)

const issuing = wordSet(
  'issued issues released releases sent sends wrote writes posted posts published filed circulated submitted signed penned delivered provided gave put',
)
const means = wordSet('in via through')
const authored = wordSet('signed sent written issued released drafted penned posted published filed')
const passive = wordSet('was were is are been being be')
const betweenSubjectAndVerb = wordSet('has have had also later then')

/** Whose a paper is, as far as the sentence that tells of it names somebody. */
function issuerOf({paragraph, sentence, first, noun, opener}: Paper, {earlier, names, circles}: Discourse): string | undefined {
  const {tokens} = paragraph
  const mentions = names.byParagraph[paragraph.index]!
  const called = (mention: NameMention | undefined): string | undefined => mention && describeName(mention.name, '').name
  // “the *union’s* letter”
  if (opener && /^['’]/.test(opener.text)) return called(mentions.find(({last}) => last === opener.index))
  // “a letter *from the union*”, “a letter signed *by Ann Lee*”
  const author = authored.has(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1
  if (/^(?:from|by)$/.test(tokens[author]?.lower ?? '')) return called(mentions.find(({titled}) => titled > author && titled <= author + 2))
  let verb = (opener ? first - 1 : first) - 1
  if (tokens[verb]?.lower === 'out') verb--
  const does = issuing.has(tokens[verb]?.lower ?? '')
  if (verb < sentence.first || !(does || means.has(tokens[verb]!.lower))) return undefined
  if (does) {
    // “Days later *Harlow Ferries* had issued a statement”, “*Lee’s campaign* sent out an email”
    let behind = verb
    while (behind > sentence.first && betweenSubjectAndVerb.has(tokens[behind - 1]!.lower)) behind--
    const circle = circles.find(
      ({start, head}) => tokens[behind - 1]!.lower === head && start >= sentence.start && start < tokens[behind]!.start,
    )
    const subject = circle?.name ?? called(mentions.find(({last}) => last === behind))
    if (subject) return subject
  }
  const source = recent(earlier, entry => entry.sentence === sentence.id && !entry.nested)
  if (source) return isIssuer(source) ? source.name : undefined
  // “*Harlow Ferries* cut jobs in a memo”, but “Ann Lee *was* accused in a memo”
  const subject = mentions.find(({titled}) => titled === sentence.first || titled === sentence.first + 1)
  if (!subject || subject.possessive || subject.last > verb) return undefined
  return tokens.slice(subject.last, verb).some(({lower}) => passive.has(lower)) ? undefined : called(subject)
}

const plainReport = wordSet(
  'a an the this that new recent latest bombshell explosive separate earlier previous exclusive first fresh original same',
)

/** “the report *published on Tuesday*”: when it came out says nothing of whose it is. */
const published =
  /^(?:published|released|issued|posted|printed|aired)(?: (?:on|late|early|last|this|earlier|[A-Z][a-z]+day|week|month|year|morning|night|evening))*$/

/** “according to a report”: of the outlet that the article names within two paragraphs, if it names one. */
export function reported(
  phrase: Phrase,
  earlier: readonly Earlier[],
  names: Names,
  isOwn: (name: Name) => boolean,
): Description | undefined {
  if (
    !/^(?:report|reporting)$/.test(phrase.head) ||
    !(phrase.tokens.length === phrase.core.length || published.test(printed(phrase.tokens.slice(phrase.core.length)))) ||
    !phrase.core.slice(0, -1).every(({lower}) => plainReport.has(lower))
  )
    return undefined
  const before = recent(earlier, ({kind}) => kind === 'news-outlet')
  if (before?.entity && !isOwn(before.entity)) return describeName(before.entity, 'report-of-outlet')
  const at = phrase.paragraph.index
  for (const near of [at, at + 1, at - 1, at + 2, at - 2]) {
    const outlet = names.byParagraph[near]?.find(({name}) => name.type === 'outlet' && !isOwn(name))
    if (outlet) return describeName(outlet.name, 'report-of-outlet')
  }
  return undefined
}
