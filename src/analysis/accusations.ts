/**
 * Accusations: who is accused of what by whom, and whether the article gives their side anywhere. Each is listed once,
 * where it first stands; a later mention of the same deed of the same party adds nothing.
 */

import {hasCapital, isCapital, isSmall} from '../language/capitals.js'
import {conjunction, determiner, preposition, subordinator} from '../language/lists.js'
import {type ChargeRow, misconductNouns, offenderNouns, sideIndex, spokesWords} from '../language/misconduct.js'
import {partyKind} from '../language/parties.js'
import {findPhrases} from '../language/phrases.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {type Accused, type FullNames, fullNames, onlyPerson, readAccused, readSubject} from './accused.js'
import {bySentence} from './by-sentence.js'
import {isSourced} from './nesting.js'
import {tokenAt} from './offsets.js'
import {type Content, contentOf, shared, weightOf} from './overlap.js'
import {chargesIn, phrasesOf} from './sentence-phrases.js'
import type {Accusation, Attribution, Paragraph, Sentence, Token, Understanding} from './types.js'

interface Charge {
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  readonly accused: Accused
  /** From the accusing word, or the accused, to the end of the deed. */
  readonly first: number
  readonly last: number
  readonly by: string
}

/** How far the accused may stand from the word that accuses. */
const reach = 14

/** In: an article understood. Out: its accusations, each at its first mention. */
export function findAccusations(base: Understanding): Accusation[] {
  const charges: Charge[] = []
  const names = fullNames(base)
  const spoken = bySentence(base.attributions.filter(({sourceId}) => sourceId !== undefined))
  for (const paragraph of base.paragraphs) {
    const {kind} = paragraph.block
    if (kind !== 'body' && kind !== 'block-quote') continue
    for (const sentence of paragraph.sentences) {
      const hits = phrasesOf(paragraph, sentence).charges
      if (hits.length === 0) continue
      const said = spoken.get(sentence.id) ?? []
      const speakers = new Set(said.map(({sourceId}) => base.sources[sourceId!]!.name))
      for (const {row, first, last} of hits) {
        if ('told' in row && !isSaid(said, paragraph.tokens[first]!)) continue
        const charge =
          'accused' in row
            ? readCharge(paragraph, sentence, row, first, last, names, speakers)
            : readDeed(paragraph, sentence, first, last, names)
        if (charge) charges.push(charge)
      }
    }
  }
  if (charges.length === 0) return []
  const side = sideOf(base)
  const known: {readonly accused: string; readonly content: Content}[] = []
  const accusations: Accusation[] = []
  for (const charge of charges.sort((a, b) => startOf(a) - startOf(b))) {
    const {accused} = charge
    const content = deedOf(charge)
    if (known.some(k => k.accused === accused.name && shared(k.content, content) >= 0.5 * Math.min(weightOf(k.content), weightOf(content))))
      continue
    const at = spanOf(charge)
    // “a suit against Ferrant, alleging that the company …”: one accusation, told twice in a breath.
    const last = accusations.at(-1)
    if (last?.sentence === charge.sentence.id && last.end >= at.start && last.accusedKind === accused.kind) continue
    const accuser = accuserOf(spoken.get(charge.sentence.id) ?? [], at)
    if (accuser !== undefined && isSelf(base.sources[accuser]!.name, accused)) continue
    known.push({accused: accused.name, content})
    accusations.push({
      ...at,
      id: accusations.length,
      sentence: charge.sentence.id,
      accused: accused.name,
      accusedKind: accused.kind,
      accuser,
      response: side.reply(accused, at, charge.sentence, accuser),
      established: side.established(accused),
      by: charge.by,
    })
  }
  return accusations
}

/** Whether a word stands in what somebody says in so many words; what is feared or planned is no charge. */
const isSaid = (said: readonly Attribution[], at: Span): boolean =>
  said.some(({mode, content}) => mode === 'statement' && content.some(span => span.start <= at.start && at.end <= span.end))

/** What the accused is said to have done, without the name and the accusing word. */
function deedOf({paragraph, accused, first, last}: Charge): Content {
  const content = contentOf(paragraph, first, last)
  const own = contentOf(paragraph, accused.first, accused.last)
  const cue = contentOf(paragraph, first, first + 1)
  for (const word of [...own.keys(), ...cue.keys()]) content.delete(word)
  return content
}

function startOf(charge: Charge): number {
  return charge.paragraph.tokens[charge.first]!.start
}

function spanOf(charge: Charge): Span {
  const {tokens} = charge.paragraph
  return {start: tokens[charge.first]!.start, end: tokens[charge.last - 1]!.end}
}

function readCharge(
  paragraph: Paragraph,
  sentence: Sentence,
  row: ChargeRow,
  first: number,
  last: number,
  names: FullNames,
  speakers: ReadonlySet<string>,
): Charge | undefined {
  const {tokens} = paragraph
  const end = clauseEnd(paragraph, sentence, last)
  const make = (accused: Accused | undefined, from: number): Charge | undefined =>
    accused && {paragraph, sentence, accused, first: from, last: end, by: row.id}
  if (row.id.startsWith('misdeed-of')) {
    if (isModifier(tokens[last])) return undefined
    // “his campaign *on* raw bigotry” is not his bigotry.
    if (tokens.slice(first + 1, last).some(({lower}) => preposition.includes(lower))) return undefined
    const accused =
      row.id === 'misdeed-of'
        ? readSubject(paragraph, clauseStart(paragraph, sentence, first), first, names)
        : onlyPerson(paragraph, sentence.first, first, names, speakers)
    const from = accused && row.id === 'misdeed-of' ? accused.first : first
    return accused?.kind === 'person' ? {paragraph, sentence, accused, first: from, last, by: row.id} : undefined
  }
  if (row.accused === 'before') {
    // “Calder *is* facing accusations”, “Calder *has been* accused”
    let subject = first
    while (subject > sentence.first && auxiliaries.has(tokens[subject - 1]!.lower)) subject--
    const accused = readSubject(paragraph, clauseStart(paragraph, sentence, subject), subject, names)
    return make(accused, accused?.first ?? first)
  }
  if (row.accused === 'after') {
    if (row.id === 'alleges' && !opensClause(paragraph, first, last)) return undefined
    // “decided *not to recommend* charges against Calder”
    if (row.id === 'against' && tokens.slice(Math.max(sentence.first, first - 4), first).some(({lower}) => denies.has(lower)))
      return undefined
    const accused = readAccused(paragraph, last, Math.min(last + reach, end), names)
    // “alleges that Calder forged …”: whatever is alleged of a party is a charge; “against” needs the party alone.
    return make(accused, first)
  }
  const before = tokens[first - 1]
  if (before && /^(?:the|is|are|was|were|been|being|stands?|stood|be|jointly|falsely|formally|an|not)$/.test(before.lower)) return undefined
  const stops = row.until!
  let passed = false
  for (let i = last; i < Math.min(last + reach, end); i++) {
    if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== ',' && tokens[i]!.text !== '.') return undefined
    if (!stops.has(tokens[i]!.lower)) continue
    if (passed && tokens[i - 1]!.text !== ',') continue
    // “a man accused of theft”: nothing between; the accused stands before.
    if (i === last) {
      const accused = readSubject(
        paragraph,
        clauseStart(paragraph, sentence, first),
        tokens[first - 1]?.text === ',' ? first - 1 : first,
        names,
      )
      return row.id === 'accuses-of' ? make(accused, accused?.first ?? first) : undefined
    }
    // “…, accusing *him* of theft”: the only person the sentence has named.
    const pronoun = i === last + 1 && /^(?:him|her)$/.test(tokens[last]!.lower)
    const accused = pronoun
      ? onlyPerson(paragraph, sentence.first, first, names, speakers)
      : (readAccused(paragraph, last, i, names) ?? readNamed(paragraph, last, i, names))
    if (row.id === 'calls-a') {
      const noun = tokens.slice(i + 1, i + 4).find(({lower}) => offenderNouns.has(lower))
      return noun && accused?.kind === 'person' && !isModifier(tokens[noun.index + 1])
        ? {paragraph, sentence, accused, first, last: noun.index + 1, by: row.id}
        : undefined
    }
    // “criticised Calder for *lying*”; what else stands further on is what she did or opposed.
    if (row.id === 'criticises-for') return tellsMisdeed(paragraph, i, Math.min(i + 4, end)) ? make(accused, first) : undefined
    // “accused the head of the ballet, Bo Katz, *of* bullying”
    if (!accused && row.id === 'accuses-of') {
      passed = true
      continue
    }
    if (!accused || (row.id !== 'accuses-of' && row.id !== 'charges-with' && !tellsMisdeed(paragraph, i, end))) return undefined
    return make(accused, first)
  }
  return undefined
}

/** “accused a teacher, *Ruth Calder*, of theft”: the name behind what she is. */
function readNamed(paragraph: Paragraph, first: number, last: number, names: FullNames): Accused | undefined {
  for (let i = first; i < last; i++) if (paragraph.tokens[i]!.text === ',') return readAccused(paragraph, i + 1, last, names)
  return undefined
}

/** “alleges that …”, “alleged Calder …”, “alleging the bank …”; not the adjective of “alleged thieves”. */
function opensClause(paragraph: Paragraph, first: number, at: number): boolean {
  const {tokens} = paragraph
  const before = tokens[first - 1]?.lower ?? ''
  if (determiner.includes(before) || preposition.includes(before)) return false
  const next = tokens[at]
  if (next?.kind !== 'word') return false
  return tokens[at - 1]!.lower === 'that' || /^(?:the|an?|his|her|their|its)$/.test(next.lower) || isCapital(next.text)
}

const figurative = wordSet('thunder show heart hearts spotlight limelight scene headlines march glance glances kiss')
const denies = wordSet("not no never without n't didn't declined dropped dismissed")

const behindVice = wordSet('is are was were has have had will would that who which as and but when while because since said says')

/** In: what follows a vice or an offender. Out: whether that one goes with it: “a criminal *lawyer*”, “his corruption *probe*”. */
const isModifier = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !preposition.includes(next.lower) && !conjunction.includes(next.lower) && !behindVice.has(next.lower)

/** “blamed Ferrant for the *collapse*”, “sued the club over *discrimination*”. */
function tellsMisdeed(paragraph: Paragraph, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (misconductNouns.has(paragraph.tokens[i]!.lower)) return true
  return chargesIn(paragraph, first, last).some(hit => !('accused' in hit.row))
}

const noDeedAfter = wordSet(
  "is are was were be been being not never to would could might may can cannot should must did will if who that which and or got didn't didn’t n't 'd ’d 'll ’ll",
)

function readDeed(paragraph: Paragraph, sentence: Sentence, first: number, last: number, names: FullNames): Charge | undefined {
  const {tokens} = paragraph
  if (first === sentence.first || tokens[sentence.last - 1]!.text === '?') return undefined
  // “How the Wolf Stole Winter”: a title.
  if (isCapital(tokens[first]!.text)) return undefined
  // “stole the *show*”
  if (/^st(?:ole|olen|eals|ealing)$/.test(tokens[last - 1]!.lower) && tokens.slice(last, last + 4).some(({lower}) => figurative.has(lower)))
    return undefined
  // “Calder is a fraud *expert*”
  if (offenderNouns.has(tokens[last - 1]!.lower) && isModifier(tokens[last])) return undefined
  // The verb of “*illegally* entering” comes second.
  const continuous = [first, first + 1].some(
    i => i < last && tokens[i]!.lower.endsWith('ing') && (i === first || tokens[first]!.lower.endsWith('ly')),
  )
  const verb = continuous ? auxiliaryBefore(paragraph, sentence, first) : first
  if (verb === undefined) return undefined
  // Passive, negated, wished or supposed: “was defrauded”, “never stole”, “would steal”, “to defraud”.
  if (noDeedAfter.has(tokens[verb - 1]!.lower)) return undefined
  const subject = subjectEnd(paragraph, sentence, verb)
  const begin = clauseStart(paragraph, sentence, subject)
  const accused = readSubject(paragraph, begin, namedBeside(paragraph, begin, subject), names)
  if (!accused || (accused.kind !== 'person' && accused.kind !== 'company')) return undefined
  // “If Calder lied, …”; but “is looking into *whether* Calder lied”
  const before = tokens.slice(begin, accused.first)
  if (before.some(({lower}, i) => supposing.has(lower) && !(lower === 'whether' && probing.has(before[i - 1]?.lower ?? ''))))
    return undefined
  return {paragraph, sentence, accused, first: accused.first, last: clauseEnd(paragraph, sentence, last), by: 'deed'}
}

const auxiliaries = wordSet('is are was were be been now still currently already has have had also')
const supposing = wordSet('if whether unless suppose')
const probing = wordSet(
  'into investigate investigates investigated investigating examine examines examined examining probe probes probed probing',
)

/** “Calder *has been* quietly stealing”: where the verb begins; undefined for a gerund, which has no subject of its own. */
function auxiliaryBefore(paragraph: Paragraph, sentence: Sentence, first: number): number | undefined {
  for (let i = first - 1; i > sentence.first && i >= first - 3; i--) {
    const {lower} = paragraph.tokens[i]!
    if (/^(?:is|are|was|were)$/.test(lower)) return i
    if (lower === 'been') return /^(?:has|have|had)$/.test(paragraph.tokens[i - 1]!.lower) && i - 1 > sentence.first ? i - 1 : undefined
    if (!lower.endsWith('ly')) return undefined
  }
  return undefined
}

/** “*Calder* and some of her clerks lied”: where the name ends that stands before a crowd of its own, else where the subject does. */
function namedBeside({tokens}: Paragraph, begin: number, end: number): number {
  for (let i = end - 1; i > begin && i >= end - 6; i--) {
    const {lower} = tokens[i]!
    // “Calder and her clerks *because he* lied”: another clause.
    if (subordinator.includes(lower) || /^(?:he|she|it|they|who|that|which)$/.test(lower)) return end
    if (lower === 'and') return /^(?:his|her|its|their|some|many|most|several)$/.test(tokens[i + 1]!.lower) ? i : end
  }
  return end
}

/** The word after the subject of a verb: what stands between commas before the verb is no part of it: “Calder*,* a clerk*,* lied”. */
function subjectEnd({tokens}: Paragraph, sentence: Sentence, verb: number): number {
  if (tokens[verb - 1]!.text !== ',') return verb
  for (let i = verb - 2; i > sentence.first; i--) {
    if (tokens[i]!.text !== ',') continue
    // “some of the banks, including Harland Trust, had …”, “the manager, Ruth Calder, lied”: told of it by name.
    const named = tokens.slice(i + 1, verb - 1).every(({text}) => isCapital(text))
    return named || tokens[i + 1]!.lower === 'including' ? verb - 1 : i
  }
  return verb
}

function clauseStart(paragraph: Paragraph, sentence: Sentence, from: number): number {
  for (let i = from - 2; i >= sentence.first; i--)
    if (/^[,;:—–(]$/.test(paragraph.tokens[i]!.text) || paragraph.tokens[i]!.lower === 'that') return i + 1
  return sentence.first
}

const endsCharge = wordSet('which who but while although though according a and as')

function clauseEnd(paragraph: Paragraph, sentence: Sentence, from: number): number {
  const {tokens} = paragraph
  for (let i = from; i < sentence.last; i++) {
    if (/^[;:—–]$/.test(tokens[i]!.text)) return i
    if (tokens[i]!.text === ',' && endsCharge.has(tokens[i + 1]?.lower ?? '')) return i
    if (i + 1 === sentence.last && tokens[i]!.kind === 'mark') return i
  }
  return sentence.last
}

/** The nearest named source whose words these are: the cue inside them, else the content around them. */
function accuserOf(here: readonly Attribution[], at: Span): number | undefined {
  const own = here.find(a => a.cue.some(cue => cue.start < at.end && at.start < cue.end))
  return (own ?? here.find(a => a.content.some(content => content.start < at.end && at.start < content.end)))?.sourceId
}

const commonToNames = wordSet('of the government ministry department party company group')

function isSelf(name: string, accused: Accused): boolean {
  // Two governments are not one because both are governments.
  const words = name.toLowerCase().split(/\s+/)
  if (accused.kind === 'person' && bodies.test(name.slice(name.lastIndexOf(' ') + 1))) return false
  return words.some(word => !commonToNames.has(word) && accused.aliases.has(word))
}

/** “The company”, “the hospital”: called by no name where it is accused; whichever reply the story gives may be its own, before the charge or after. */
const isUnnamed = ({name, kind}: Accused): boolean => kind === 'company' && !hasCapital(name)

const isFirm = (name: string): boolean => {
  const kind = partyKind(name.split(/\s+/))
  return kind === 'company' || kind === 'person'
}

interface Side {
  reply(accused: Accused, charge: Span, at: Sentence, accuser: number | undefined): Span | undefined
  established(accused: Accused): boolean
}

/** Everything in the article that could be the accused's side, gathered once. */
function sideOf(base: Understanding): Side {
  const replies: {readonly paragraph: Paragraph; readonly sentence: Sentence; readonly first: number; readonly last: number}[] = []
  const findings: {readonly paragraph: Paragraph; readonly sentence: Sentence; readonly first: number}[] = []
  const index = sideIndex()
  for (const paragraph of base.paragraphs) {
    for (const sentence of paragraph.sentences) {
      for (const {row, first, last} of findPhrases(index, paragraph.tokens, sentence.first, sentence.last)) {
        if (row.id === 'established') findings.push({paragraph, sentence, first})
        else replies.push({paragraph, sentence, first, last})
      }
    }
  }
  return {
    reply(accused, charge, at, accuser) {
      for (const {paragraph, sentence, first, last} of replies) {
        if (
          !mentions(paragraph, sentence.first, sentence.last, accused) &&
          !isUnnamed(accused) &&
          !(isNear(sentence, at) && pronounOnly(paragraph, sentence.first, first))
        )
          continue
        return {start: paragraph.tokens[first]!.start, end: paragraph.tokens[last - 1]!.end}
      }
      const spoken = base.attributions.find(a => answers(base, a, accused, charge, accuser))
      return spoken && (spoken.cue[0] ?? spoken.content[0])
    },
    established(accused) {
      return findings.some(
        ({paragraph, sentence, first}) =>
          mentions(paragraph, sentence.first, first, accused) || pronounOnly(paragraph, sentence.first, first),
      )
    },
  }
}

/** How many sentences after the charge a reply without a name (“The company did not respond”) is still taken to answer it. */
const replyReach = 6

function isNear(reply: Sentence, charge: Sentence): boolean {
  return reply.id >= charge.id - 1 && reply.id <= charge.id + replyReach
}

/** Behind a surname it makes the name of a body of its own; a campaign or an office speaks for whoever it is named after. */
const namesBody = (next: Token | undefined): boolean => next !== undefined && bodies.test(next.text)
const bodies = /^(?:Foundation|University|Organi[sz]ation|Institute|Tower|Hotel|Group|Library|Center|Centre|Fund|Trust|Bank)$/

/** `others`: words of whoever accuses; “the union” is then theirs. */
function mentions(paragraph: Paragraph, first: number, last: number, accused: Accused, others?: ReadonlySet<string>): boolean {
  for (let i = first; i < Math.min(last, paragraph.tokens.length); i++) {
    const {lower} = paragraph.tokens[i]!
    // “the *Calder Foundation* acknowledged …”: another party
    if (accused.kind === 'person' && accused.aliases.has(lower) && namesBody(paragraph.tokens[i + 1])) continue
    if (accused.aliases.has(lower)) return true
    const noun = paragraph.tokens[i + 1]?.lower ?? ''
    if (lower === 'the' && accused.aliases.has(`the ${noun}`) && !others?.has(noun)) return true
  }
  return false
}

/** No name stands there other than at the sentence's head: a pronoun or a spokesman speaks. */
function pronounOnly(paragraph: Paragraph, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = paragraph.tokens[i]!
    if (token.kind !== 'word' || !isCapital(token.text)) continue
    if (
      i === first &&
      /^(?:he|she|it|they|both|neither|none|all|his|her|its|their|the|a|an|through|in|but|however|lawyers?|attorneys?|calls|messages|emails|requests?|two|three)$/.test(
        token.lower,
      )
    )
      continue
    return false
  }
  return true
}

/** The accused, or whoever speaks for them, says something once the charge stands. */
function answers(base: Understanding, attribution: Attribution, accused: Accused, charge: Span, accuser: number | undefined): boolean {
  if (!isSourced(attribution) || (accuser !== undefined && attribution.sourceId === accuser)) return false
  const cue = attribution.cue[0] ?? attribution.content[0]
  if (!cue || attribution.cueClass === 'accusation' || attribution.mode !== 'statement') return false
  const sentence = base.sentences[attribution.sentence]!
  const paragraph = base.paragraphs[sentence.paragraph]!
  const source = attribution.sourceId === undefined ? '' : base.sources[attribution.sourceId]!.name
  // “the *union* said Lind Homes cheated … the *union’s* head added”: who accuses does not answer.
  const accusers = new Set(accuser === undefined ? [] : base.sources[accuser]!.name.toLowerCase().split(/\s+/))
  const own =
    isSelf(source, accused) ||
    attribution.source.some(span =>
      mentions(paragraph, tokenAt(paragraph, span.start), tokenAt(paragraph, span.end - 1) + 1, accused, accusers),
    )
  // “the company”, whose name the story gives with its spokeswoman
  const body = attribution.sourceId === undefined ? undefined : base.sources[attribution.sourceId]!
  if (isUnnamed(accused) && body?.kind === 'named-organisation' && body.detail === 'spokesperson' && isFirm(body.name)) return true
  if (own)
    return (
      attribution.cueClass === 'denial' ||
      attribution.cueClass === 'no-comment' ||
      cue.start > charge.start ||
      // “*The Calder campaign*”, “*Calder’s aide*”: spoken for before anybody accused her.
      attribution.source.some(span =>
        words(paragraph, span).some(
          ({lower}, i, all) => spokesWords.has(lower) || (accused.aliases.has(lower) && /^['’]s?$/.test(all[i + 1]?.text ?? '')),
        ),
      )
    )
  // A lawyer or a spokeswoman without a client's name, right after the charge.
  const {tokens} = paragraph
  const speaks = attribution.source.some(span => {
    if (words(paragraph, span).some(({lower}) => lower.length > 3 && accusers.has(lower))) return false
    const first = tokenAt(paragraph, span.start)
    for (let i = first; i < tokens.length && tokens[i]!.start < span.end; i++)
      if (spokesWords.has(tokens[i]!.lower) && !isOffice(tokens, i))
        return !namesAnother(paragraph, span, accused) && !isOfAnother(base, paragraph, first, i, accused)
    return false
  })
  return speaks && cue.start > charge.start
}

const words = ({tokens}: Paragraph, {start, end}: Span): readonly Token[] =>
  tokens.filter(token => start <= token.start && token.end <= end)

/** “the *attorney* general”, “a minister for *defence*” */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'general' || /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '')

const lawyers = wordSet('lawyer lawyers attorney attorneys solicitor counsel barrister')

/** “*Lind* campaign manager Jo Lane”, “*Lind*’s lawyer”; not “*Lima* lawyer Jo Lane”, who may be anybody's. */
function isOfAnother(base: Understanding, {tokens}: Paragraph, first: number, at: number, accused: Accused): boolean {
  let i = at - 1
  while (i > first && isSmall(tokens[i]!.text)) i--
  const owned = /^['’]s?$/.test(tokens[i]?.text ?? '')
  const owner = tokens[owned ? i - 1 : i]
  if (!owner || owner.index < first || !isCapital(owner.text) || accused.aliases.has(owner.lower)) return false
  if (owned) return true
  if (lawyers.has(tokens[at]!.lower)) return false
  // “*Senior* spokesman Jo Lane said” begins a sentence: a name stands in the middle of others too.
  const opens = tokens[owner.index - 1]?.sentence !== owner.sentence
  return !opens || (!spokesWords.has(owner.lower) && base.paragraphs.some(paragraph => holdsName(paragraph, owner.text)))
}

/** Whether a word stands with its capital behind a small one or a comma: “the *Lind* camp”. */
const holdsName = ({tokens}: Paragraph, name: string): boolean =>
  tokens.some(({text, index, sentence}) => {
    const before = tokens[index - 1]
    return text === name && before?.sentence === sentence && (before.text === ',' || isSmall(before.text))
  })

function namesAnother(paragraph: Paragraph, span: Span, accused: Accused): boolean {
  for (let i = tokenAt(paragraph, span.start); i < paragraph.tokens.length && paragraph.tokens[i]!.start < span.end; i++) {
    const token = paragraph.tokens[i]!
    const whose = paragraph.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
    if (/^(?:for|of)$/.test(token.lower) && isCapital(paragraph.tokens[whose]?.text ?? '')) return !mentions(paragraph, i, i + 5, accused)
  }
  return false
}
