/**
 * How reporters say who said it: one row a word order. What may follow each verb stands with the verb (`verbs.ts`); where
 * the content begins and ends is settled by `src/analysis/attribution-contents.ts`.
 */
import {cueNounComplements, cueNounForms} from './cue-nouns.js'
import {lists} from './lists.js'
import {phraseAfter} from './noun-phrases.js'
import {compile, type Ground, type Row, type Table, type Tag, type Word, type WordList} from './pattern.js'
import {isPeriodical, subjectTag} from './subjects.js'
import {base, finite, ing, participle, past, third, VerbForms} from './verbs.js'
import {auxiliaries, isAdverb, isCalendar, isCapitalised} from './word-classes.js'

/** “*last week* the ministry said”. */
const periods = new Set(['week', 'month', 'year', 'night'])

export interface AttributionRow extends Row {
  /**
   * Where the content is: `frame` after the cue as its verb has it, else before; `before`; `around` for “according to”;
   * `passive` the subject and what follows; `criticism` the same with “from”; `noun` after the noun; `named` the part `content` of the row itself.
   */
  readonly content: 'frame' | 'before' | 'around' | 'passive' | 'criticism' | 'noun' | 'named'
  /** Where the source is if the row names none: the subject of the clause. */
  readonly source?: 'clause'
  /** Rows of a newsroom: the verb of saying, in its dictionary form, that the cue is read as. */
  readonly as?: string
  readonly confidence: number
}

/** A row as a newsroom writes it: read as “say” where it names no other verb. */
export interface HouseAttributionRow extends Row {
  /** `frame` (default): behind the cue as the verb has it, else before it; `around` as with “according to”; `named`: the part `content`. */
  readonly content?: 'frame' | 'around' | 'named'
  readonly source?: 'clause'
  readonly as?: string
  readonly confidence?: number
}

const alone = new Set(['some', 'many', 'others'])

/** “in the eyes of *many*.”, “in the words of *the coach*” */
function sourceAfter(words: readonly Word[], at: number): number {
  if (alone.has(words[at]?.lower ?? '') && (words[at + 1]?.kind ?? 'mark') === 'mark') return at + 1
  return phraseAfter(words, at, true)
}

export const attributionTags: Readonly<Record<string, Tag<Ground>>> = {
  Subject: subjectTag,
  // With “in …” and relative clauses: “people in the room who spoke to the paper”.
  Source: {
    after: ({words}, at) => sourceAfter(words, at),
    before: subjectTag.before,
  },
  // The same behind the “To” or “For” that opens a sentence: “To *the editor of the Courier*, …”.
  Holder: {
    after: ({words}, at) =>
      /^(?:To|For)$/.test(words[at - 1]?.text ?? '') && words[at - 2]?.sentence !== words[at - 1]!.sentence ? sourceAfter(words, at) : -1,
    before: subjectTag.before,
  },
  // Auxiliaries, negations, adverbs and days between a subject and its verb.
  Group: {
    after: ({words}, at) => {
      const word = words[at]
      if (!word) return -1
      if (word.lower === 'on' && words[at + 1] && isCalendar(words[at + 1]!)) return at + 2
      return auxiliaries.has(word.lower) || isAdverb(word) || isCalendar(word) ? at + 1 : -1
    },
    before: ({words}, end) => {
      const word = words[end - 1]
      if (!word) return -1
      if (isCalendar(word)) return words[end - 2]?.lower === 'on' ? end - 2 : end - 1
      // “The ministry *in the past* has admitted delays”
      if ((word.lower === 'past' || word.lower === 'meantime') && words[end - 2]?.lower === 'the' && words[end - 3]?.lower === 'in')
        return end - 3
      if (periods.has(word.lower) && /^(?:this|last)$/.test(words[end - 2]?.lower ?? '')) return end - 2
      return auxiliaries.has(word.lower) || (isAdverb(word) && !isPeriodical(words, end - 1)) ? end - 1 : -1
    },
  },
  Adverb: {
    after: ({words}, at) => (words[at] && isAdverb(words[at]) ? at + 1 : -1),
    before: ({words}, end) => (words[end - 1] && isAdverb(words[end - 1]!) ? end - 1 : -1),
  },
  Name: {
    after: ({words}, at) => (words[at] && isCapitalised(words[at]) ? at + 1 : -1),
    before: ({words}, end) => (words[end - 1] && isCapitalised(words[end - 1]!) ? end - 1 : -1),
  },
}

const anyForm = finite | participle | ing

/** The lists that a row may name, `@list`. */
export const attributionLists: Readonly<Record<string, readonly string[] | (WordList & Iterable<string>)>> = {
  ...lists,
  cue: new VerbForms(anyForm),
  cueFinite: new VerbForms(third | past),
  cueIng: new VerbForms(ing),
  cueBase: new VerbForms(base, ({mind}) => !mind),
  cuePassive: new VerbForms(participle),
  inverting: new VerbForms(finite, ({ways}) => ways.includes('i')),
  what: new VerbForms(anyForm, ({ways, lemma}) => ways.includes('p') || ways.includes('s') || lemma === 'say', ['termed', 'terms']),
  rejecting: new VerbForms(anyForm, ({class: verbClass}) => verbClass === 'denial'),
  cueNoun: cueNounForms,
  complement: cueNounComplements,
  mindAdjective:
    'confident optimistic hopeful eager keen worried concerned alarmed convinced certain adamant doubtful sceptical skeptical pessimistic unsure afraid fearful wary'.split(
      ' ',
    ),
  speechNoun:
    'announcement statement declaration claim comment remark plea pledge promise threat allegation accusation prediction admission appeal demand point argument case'.split(
      ' ',
    ),
  makes: 'made makes making make issued issues issuing released releases gave gives giving delivered repeated repeats'.split(' '),
  pointNoun:
    'point message argument view conclusion complaint claim warning advice fear hope answer reply explanation contention theory concern position belief verdict response prediction consensus feeling sense perception suspicion expectation assumption'.split(
      ' ',
    ),
  drawing:
    'drew draws drawn drawing faced faces facing sparked sparks sparking prompted prompts prompting provoked provokes provoking attracted attracts attracting met received receives receiving earned'.split(
      ' ',
    ),
  criticism: 'criticism criticisms backlash condemnation outcry ridicule scorn rebukes objections complaints'.split(' '),
  closers: [',', "''", '”', '"', '’', "'", '?', '!', '—', '–', '»'],
  links: [',', "''", '”', '"', 'and', 'but', 'while', 'after', 'before', 'by', 'without', 'when', '—', '–', 'then', 'since', 'or'],
  all: new VerbForms(anyForm),
}

export const attributionRows: readonly AttributionRow[] = [
  {
    id: 'according-to',
    match: 'cue:according cue:to source:#Source',
    content: 'around',
    confidence: 0.98,
    example: 'The dam was unsafe, according to the Valley Courier.',
  },
  {
    id: 'citing',
    match: '(,|paper|report|article|—|–) cue:(citing|quoting) source:#Source',
    content: 'around',
    confidence: 0.9,
    example: 'The chairman will step down, the Courier reported, citing two board members.',
  },
  {
    id: 'in-the-words-of',
    match: 'cue:in cue:(the|a) cue:(words|view|opinion|eyes) cue:of source:#Source',
    content: 'around',
    confidence: 0.85,
    example: 'It was, in the words of the coach, a disgrace.',
  },
  {
    id: 'in-the-eyes-of',
    match: 'cue:to source:#Holder ,',
    content: 'around',
    confidence: 0.75,
    example: 'To Ms. Hale, the plan is a gift to the owners of the quarry.',
    not: 'To Ms. Hale, the coach sent a signed shirt.',
  },
  {
    id: 'for-whom',
    match: 'cue:for source:#Holder ,',
    content: 'around',
    confidence: 0.75,
    example: 'For critics, the plan is a gift to the owners of the quarry.',
    not: 'For families, the fee is a burden.',
  },
  {
    id: 'per',
    match: 'cue:per source:#Source',
    content: 'around',
    confidence: 0.7,
    example: 'The fee was 12 million euros, per the Gazette.',
  },
  {
    id: 'by-estimate',
    match:
      'cue:by source:(one|some|many|most|several|other|another|rough|conservative) source:(estimate|estimates|calculation|calculations|account|accounts|reckoning)',
    content: 'around',
    confidence: 0.8,
    example: 'By one estimate, half of the wells are dry.',
    not: 'Half of the wells were checked by one accountant.',
  },
  {
    id: 'as-told',
    match: '(as|than) source:#Subject #Group* cue:(put|puts|described|describes) cue:it',
    content: 'around',
    confidence: 0.8,
    example: 'The night was, as the warden put it, a nightmare.',
  },
  {
    id: 'than-expected',
    match:
      'than source:#Subject #Group* cue:(forecast|predicted|predict|estimated|estimate|projected|suggested|suggest|suggests|indicated|indicate|claimed|claim|claims|reported|said|say|says|admit|admitted|acknowledged) (,|.|;|—|–)',
    content: 'around',
    confidence: 0.85,
    example: 'The tide rose higher than the harbour office had predicted.',
    not: 'The tide rose higher than the crane.',
  },
  {
    id: 'which-denied',
    match: 'content:(which|that|something) source:#Subject #Group* cue:@rejecting',
    content: 'named',
    confidence: 0.95,
    example: 'He is accused of theft, which he denies.',
  },
  {
    id: 'a-claim-denied',
    match:
      'content:(a|an|the) content:(claim|claims|charge|charges|allegation|allegations|accusation|accusations|suggestion|assertion|account|version|report|reports) source:#Subject #Group* cue:@rejecting',
    content: 'named',
    confidence: 0.95,
    example: 'The fund hid its losses, a claim the auditor denies.',
  },
  {
    id: 'what-called',
    match: 'content:what source:#Subject #Group* cue:@what',
    content: 'frame',
    confidence: 0.9,
    example: 'Hundreds protested over what the union called a betrayal.',
  },
  {
    id: 'claimed-responsibility',
    match: 'source:#Subject #Group* cue:(claimed|claims|claim|claiming) cue:responsibility',
    content: 'frame',
    confidence: 0.95,
    example: 'The rebels claimed responsibility for the blast.',
  },
  {
    id: 'ruled-out',
    match: 'source:#Subject #Group* cue:(ruled|rules|ruling) cue:out',
    content: 'frame',
    confidence: 0.9,
    example: 'The coach has ruled out a transfer.',
  },
  {
    id: 'went-after',
    match: 'source:#Subject #Group* cue:(went|goes|gone) cue:after',
    content: 'frame',
    confidence: 0.85,
    example: 'The mayor went after the port authority for hiding the leak.',
    not: 'The dog went after the postman.',
  },
  {
    id: 'lashed-out',
    match: 'source:#Subject #Group* cue:(lashed|lashes|lash|hit|hits) cue:(out|back) cue:at',
    content: 'frame',
    confidence: 0.85,
    example: 'The tenor lashed out at reviewers of the opera.',
    not: 'The cat lashed out with its claws.',
  },
  {
    id: 'laughed-off',
    match: 'source:#Subject #Group* cue:(laughed|laughs|brushed|brushes|shrugged|shrugs|waved|waves) cue:(off|aside|away)',
    content: 'frame',
    confidence: 0.85,
    example: 'The coach laughed off suggestions that he had been sacked.',
    not: 'The skipper waved off the crowd on the quay.',
  },
  {
    id: 'pointed-out',
    match: 'source:#Subject #Group* cue:(pointed|points|point) cue:out',
    unless: '#Subject #Group* . out (to|of|from)',
    content: 'frame',
    confidence: 0.9,
    example: 'A spokesman for the mayor also pointed out that the rink employs several veterans.',
    not: 'The guide pointed them out from the bridge.',
  },
  {
    id: 'made-a-claim',
    match: 'source:#Subject #Group* cue:@makes cue:(a|an|the|this)? cue:following? cue:@speechNoun',
    content: 'frame',
    confidence: 0.85,
    example: 'The mayor made an announcement that the pool would close.',
  },
  {
    id: 'made-clear',
    match: 'source:#Subject #Group* cue:(made|makes|make) cue:it? cue:(clear|plain|known)',
    content: 'frame',
    confidence: 0.85,
    example: 'The captain made it clear that he would not be leaving.',
    not: 'The thaw made it clear of ice.',
  },
  {
    id: 'voiced',
    match: 'source:#Subject #Group* cue:(voiced|voices|expressed|expresses|reiterated)',
    content: 'frame',
    confidence: 0.8,
    example: 'The envoy voiced support for the treaty.',
  },
  {
    id: 'raised-concerns',
    match: 'source:#Subject #Group* cue:(raised|raises|raise) cue:(concerns|concern|doubts|questions|objections|fears|alarm)',
    content: 'frame',
    confidence: 0.8,
    example: 'Privacy advocates have raised concerns about the cameras.',
    not: 'The storm raised concerns about the dam.',
  },
  {
    id: 'put-at',
    match: 'source:#Subject #Group* cue:(put|puts|peg|pegs|pegged)',
    content: 'frame',
    confidence: 0.85,
    example: 'Insurers put the damage at 40 million euros.',
    not: 'The club put a statue at the gate.',
  },
  {
    id: 'linked-to',
    match: 'source:#Subject #Group* cue:(linked|links|link|tied|ties|tie|connected|connects)',
    content: 'frame',
    confidence: 0.85,
    example: 'Several studies have linked the dye to asthma.',
    not: 'The causeway linked the island to the mainland.',
  },
  {
    id: 'quoted-as-saying',
    match: 'source:#Subject #Group* cue:(quoted|cited|reported|heard|recorded) cue:as cue:(saying|telling|adding|stating|warning)',
    content: 'frame',
    confidence: 0.93,
    example: '“The pier is safe,” the engineer was quoted as saying.',
    not: 'The engineer was cited as a witness.',
  },
  {
    id: 'quoted-by-as-saying',
    match: 'source:#Subject #Group* cue:(quoted|cited) by #Source cue:as cue:(saying|telling|adding|stating|warning)',
    content: 'frame',
    confidence: 0.93,
    example: 'The engineer was quoted by the Courier as saying that the pier was safe.',
  },
  {
    id: 'source-verb',
    match: 'source:#Subject #Group* cue:@cue',
    content: 'frame',
    confidence: 0.93,
    example: 'The harbour master said that the pier had collapsed.',
  },
  {
    id: 'which-said',
    match: ', source:which #Group* cue:@cueFinite',
    content: 'frame',
    confidence: 0.9,
    example: 'The plan follows a survey of 900 skippers, which found that half had been hurt.',
    not: 'The wall fell, which showed that the sand was wet.',
  },
  {
    id: 'verb-source',
    match: '@closers #Adverb? cue:@inverting source:#Subject',
    content: 'before',
    confidence: 0.95,
    example: '“The pier has gone,” said Ida Holm, the harbour master.',
  },
  {
    id: 'heard-saying',
    match:
      'source:#Subject (is|was|are|were|can|could) #Adverb? be? (heard|overheard|recorded|filmed|captured|caught) on? (tape|camera|video|film)? cue:@cueIng',
    content: 'frame',
    confidence: 0.9,
    example: 'The driver can be heard telling the officer that the brakes had failed.',
    not: 'The choir could be heard in the square.',
  },
  {
    id: 'quotes-as-saying',
    match: '(quoted|quotes|quoting|cited|cites|citing) source:#Subject ,? as cue:(saying|telling)',
    content: 'frame',
    confidence: 0.95,
    example: 'The agency quoted Ivo Marek, a farmer, as saying the dam was unsafe.',
  },
  {
    id: 'saying-that',
    match:
      '!(@links|@be|of|for|with|from|kept|keeps|keep|without|on|in|like|as|not) cue:(saying|claiming|alleging|arguing|warning|insisting) (that|:)',
    content: 'frame',
    source: 'clause',
    confidence: 0.85,
    example: 'Dozens of parents spoke against the sale claiming that the field was a gift.',
    not: 'He began by saying that he was tired.',
  },
  {
    id: 'with-participle',
    match: 'with source:#Subject #Adverb? cue:@cueIng',
    content: 'frame',
    confidence: 0.85,
    example: 'The talks failed, with the envoy accusing both sides of bad faith.',
  },
  {
    id: 'participle',
    match: '@links #Adverb? cue:@cueIng',
    content: 'frame',
    source: 'clause',
    confidence: 0.85,
    example: 'The envoy left the hall, accusing both sides of bad faith.',
  },
  {
    id: 'second-verb',
    match: '(and|but|,|or|then|—|–) #Group* cue:@cueFinite',
    content: 'frame',
    source: 'clause',
    confidence: 0.85,
    example: 'The envoy left the hall and warned that talks had failed.',
  },
  {
    id: 'court-heard',
    match: 'source:#Subject #Group* cue:(heard|hears|told)',
    content: 'frame',
    confidence: 0.85,
    example: 'The jury heard that the clerk had kept two sets of books.',
    not: 'The court heard the case in May.',
  },
  {
    id: 'took-to',
    match:
      '(media|twitter|x|facebook|instagram|telegram|airwaves|podium|stage|on|continued|continues|quick|swift) to #Adverb? cue:@cueBase',
    content: 'frame',
    source: 'clause',
    confidence: 0.85,
    example: 'The singer took to social media to announce that she was retiring.',
  },
  {
    id: 'mind-adjective',
    match: 'source:#Subject #Group* cue:@mindAdjective',
    content: 'frame',
    confidence: 0.8,
    example: 'The keeper was confident that the lioness would recover.',
  },
  {
    id: 'passive',
    match: '(@be|stands|stood|got|gets) #Adverb* cue:@cuePassive',
    content: 'passive',
    confidence: 0.85,
    example: 'The treasurer was accused of taking the money.',
  },
  {
    id: 'passive-reduced',
    match:
      'cue:(believed|thought|considered|seen|viewed|regarded|feared|described|denounced|condemned|criticised|criticized|hailed|branded|dubbed|labelled|labeled) by',
    content: 'passive',
    confidence: 0.8,
    example: 'The fiddle, thought by many to be cursed, was sold.',
    not: 'The fiddle, seen by nobody for years, was sold.',
  },
  {
    id: 'point-was',
    match: "(his|her|their|its|'s|’s|’) .? cue:@pointNoun (is|was|has|had) been? (that|:)",
    content: 'noun',
    confidence: 0.85,
    example: 'The ferryman’s point was that the tide does not wait.',
    not: 'The result was that the tide ran late.',
  },
  {
    id: 'held-among',
    match: 'cue:@pointNoun (among|amongst|of) source:#Source (is|was|has|remains|seems) been? (that|:)',
    content: 'noun',
    confidence: 0.85,
    example: 'The consensus among brewers is that the tax will stay.',
    not: 'The price of hops is that of 1998.',
  },
  {
    id: 'drew-criticism',
    match: '@drawing .? .? cue:@criticism',
    content: 'criticism',
    confidence: 0.85,
    example: 'The new timetable drew sharp criticism from commuters for its gaps.',
    not: 'The sisters drew the market in charcoal.',
  },
  {
    id: 'under-fire',
    match: '(came|comes|come|coming|was|were|is|are|been|remains|remained) cue:under .? cue:(fire|criticism)',
    content: 'criticism',
    confidence: 0.85,
    example: 'The harbour board came under fire from skippers over the fees.',
    not: 'The patrol came under fire for two hours.',
  },
  {
    id: 'noun',
    match: 'cue:@cueNoun @complement',
    content: 'noun',
    confidence: 0.85,
    example: 'The claim that the river was clean angered anglers.',
  },
]

export const attributionTable: Table<AttributionRow, Ground> = compile(attributionRows, attributionLists, attributionTags, ['cue'])

const housed = new Map<string, Table<AttributionRow, Ground>>()

/** In: rows of a newsroom. Out: the table with them before the built-in ones; made once for the same rows. Throws `PatternError`. */
export function attributionTableWith(rows: readonly HouseAttributionRow[] | undefined): Table<AttributionRow, Ground> {
  if (!rows || rows.length === 0) return attributionTable
  const key = JSON.stringify(rows)
  const known = housed.get(key)
  if (known) return known
  const own = rows.map(({content = 'frame', confidence = 0.9, as = 'say', ...row}): AttributionRow => ({...row, content, confidence, as}))
  const table = compile([...own, ...attributionRows], attributionLists, attributionTags, ['cue'])
  housed.set(key, table)
  return table
}
