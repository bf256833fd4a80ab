/**
 * The analysis: what an article says and who is said to say it. These types are the whole contract between the layers
 * (this folder), the rules, the ledger and `inspect`. All offsets index `Article.text` (UTF-16 code units, end-exclusive).
 * Terms are the field's: attribution, source, cue, content, quotation, hedge, claim. Kinds and verdicts are those of the
 * annotation guideline of the project.
 */
import type {HouseAttributionRow} from '../language/attribution-rows.js'
import type {HouseHedgeRow} from '../language/hedge-rows.js'
import type {Spelling} from '../language/spellings.js'
import type {Article, Block, Span} from '../read/article.js'
import type {Memory} from './memory.js'

/** Whatever the analysis believes says by whom: a pattern row, a named step or the learned model. Never empty. */
export interface Fact {
  readonly by: string
}

/** A word, number or mark. A possessive or contracted `’s` is a token of its own (“Herald” “’s”). */
export interface Token extends Span {
  readonly text: string
  /** Lower case, typographic apostrophe made straight: for look-ups. */
  readonly lower: string
  /** Its text and lower case with all that is known of them wherever they stand; shared by all tokens written alike. */
  readonly spelling: Spelling
  readonly kind: 'word' | 'number' | 'mark' | 'symbol'
  /** Its place in `Paragraph.tokens`. */
  readonly index: number
  /** `Sentence.id` of the sentence that holds it. */
  readonly sentence: number
  /** Index in `Paragraph.quotations` of the innermost quotation that holds it (marks included), or -1. */
  readonly quotation: number
}

/** No sentence of news copy has more tokens; what is longer has lost its stops, and is cut so that later steps stay linear. */
export const longestSentence = 240

/**
 * No sentence of news copy holds more cues: five at most in the training articles. “He said he said he said …” is no report of
 * anybody's words but a fault of the file, and no cue of such a sentence is read.
 */
export const mostCues = 20

export interface Sentence extends Span {
  /** Place in `Analysis.sentences`: counted over the whole article. */
  readonly id: number
  /** Index in `Analysis.paragraphs`. */
  readonly paragraph: number
  /** Tokens `first` (inclusive) to `last` (exclusive) of its paragraph. */
  readonly first: number
  readonly last: number
}

/** Words between quotation marks, marks included. */
export interface Quotation extends Span {
  /** Index in `Paragraph.quotations`. */
  readonly index: number
  readonly paragraph: number
  readonly first: number
  readonly last: number
  readonly marks: 'double' | 'single'
  /** 0 for an outermost quotation, 1 for one inside another … */
  readonly depth: number
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean
  /** The paragraph before ended with this quotation still open, and this one opens it again (running quotation). */
  readonly continued: boolean
  /** How many words it holds. */
  readonly words: number
}

/** One block that holds prose, indexed once; every layer and rule reads this, none walks a tree. */
export interface Paragraph {
  readonly index: number
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Quotation marks that open or close nothing, or do so the wrong way round (“so“). */
  readonly strayMarks: readonly Span[]
  /** The words that stand in it, lower case: whoever looks for some can pass over a paragraph without them. */
  readonly words: ReadonlySet<string>
}

export type HedgeClass = 'hearsay-evidential' | 'epistemic' | 'approximator'

export interface Hedge extends Span, Fact {
  readonly id: number
  readonly text: string
  readonly class: HedgeClass
  readonly sentence: number
  /** Pre-nominal (“alleged boats”) hedges qualify a noun, the others a clause. */
  readonly form: 'adverb' | 'passive' | 'impersonal' | 'adjective' | 'modal' | 'verb' | 'number'
}

export type CueClass =
  | 'speech'
  | 'writing'
  | 'formal'
  | 'according-to'
  | 'citing'
  | 'evidence'
  | 'factive'
  | 'concession'
  | 'distancing'
  | 'stance'
  | 'attack'
  | 'praise'
  | 'commitment'
  | 'denial'
  | 'no-comment'
  | 'accusation'
  | 'hearsay'
  | 'manner'
  | 'belief'
  | 'nominal'
  | 'other'

/** One attribution as a pattern row or the model found it, before anyone asks who the source is. */
export interface FoundAttribution extends Fact {
  /** Several spans where the part is split (“It is over,” she said, “for good.”). */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Where the learned extractor found it too: its spans, bounded as annotators of corpora bound them (“has also said”, “Holm, a pilot,”). */
  readonly learned?: {readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[]}
  /** Where only a row found it: the cue with auxiliaries or adverbs before its verb, or the preposition behind its noun, bounded in the same way. */
  readonly cueGroup?: readonly Span[]
  /** Dictionary form of the cue's head word: `say`, `according`, `announcement`; empty where there is no cue. */
  readonly lemma: string
  readonly cueClass: CueClass
  readonly quote: 'direct' | 'mixed' | 'indirect'
  readonly mode: 'statement' | 'belief-or-intention'
  /** `Sentence.id` where the cue (else the content) stands. */
  readonly sentence: number
  /** Who was told: “told *the Herald*”, “in an email to *AP*”, “speaking on *CNN*”. May make an outlet the relay. */
  readonly addressee: Span | undefined
  /** For “X, citing Y”: index of X's attribution in the same list. */
  readonly relayedBy: number | undefined
  /** Calibrated, 0 to 1. Pattern rows state theirs. */
  readonly confidence: number
}

export interface Attribution extends FoundAttribution {
  readonly id: number
  /** `Source.id`, undefined where the text names none. */
  readonly sourceId: number | undefined
  /** `Source.id` of the outlet that relays it. */
  readonly via: number | undefined
  /** Ids of attributions whose content holds this cue. */
  readonly nestedIn: readonly number[]
}

export type SourceKind =
  | 'named-person'
  | 'named-organisation'
  | 'news-outlet'
  | 'document'
  | 'unnamed-official'
  | 'unnamed-person'
  | 'vague-group'
  | 'social-post'
  | 'none'

export interface Mention extends Span, Fact {
  readonly sentence: number
  /** Attribution it is the source or addressee of; undefined for an outlet merely named. */
  readonly attribution: number | undefined
  readonly role: 'source' | 'relay' | 'possessive'
}

/** Someone or something the article rests on. */
export interface Source extends Fact {
  readonly id: number
  /** Canonical name: “Miami Herald”, “Donald Trump”, “unnamed source (Miami Herald)”. */
  readonly name: string
  readonly kind: SourceKind
  /** 1 strongest (record, own observation) to 6 weakest (agentless report). */
  readonly tier: 1 | 2 | 3 | 4 | 5 | 6
  readonly mentions: readonly Mention[]
  /** Outlets that relay this source (`Source.id`); empty for the article's own. */
  readonly via: readonly number[]
  /** Finer class for messages: `wire`, `spokesperson`, `institution`, `person-familiar`, `official`, `bare`, `media-report` … */
  readonly detail: string
  /** Words that say how an unnamed source knows (“familiar with the call”). */
  readonly knowledge: Span | undefined
  /** Words that say why it is unnamed (“because she feared dismissal”). */
  readonly anonymityReason: Span | undefined
  /** The newsroom's own name (configured publication). */
  readonly own: boolean
  /** Web hosts of an outlet (“example.com”), lower case without `www.`, where they are known. */
  readonly hosts?: readonly string[]
}

export const verdicts = [
  'attributed',
  'covered-by-earlier',
  'hedged-without-source',
  'unattributed-check-worthy',
  'unattributed-public-record',
  'not-an-assertion',
] as const
export type Verdict = (typeof verdicts)[number]

/** The verdict on one sentence of body or block-quote. */
export interface Assertion extends Fact {
  readonly sentence: number
  readonly verdict: Verdict
  /** Attributions and hedges of the sentence, by id. */
  readonly attributions: readonly number[]
  readonly hedges: readonly number[]
  /** Sentence that supports it, for `covered-by-earlier`. */
  readonly support: number | undefined
  /** How likely an editor is to ask for a source, 0 to 1; 0 where the question does not arise. */
  readonly chance: number
  /** What an editor would ask about, with a weight each (below 0: why not to ask): `private-talk`, `motive`, `accusation`, `casualties`, `prediction`, `cause`, `superlative` … with their words. */
  readonly reasons: readonly {readonly reason: string; readonly span: Span; readonly weight: number}[]
}

export type ClaimStatus =
  | 'attributed-named'
  | 'attributed-unnamed'
  | 'secondhand-named'
  | 'secondhand-unnamed'
  | 'hedged-only'
  | 'unattributed'
  | 'public-record'

/** Something the article has the reader believe, with everyone it rests on. */
export interface Claim extends Span, Fact {
  readonly id: number
  readonly sentence: number
  readonly status: ClaimStatus
  /** `Source.id`s nearest to the claim, and the roots behind them. */
  readonly sources: readonly number[]
  readonly roots: readonly number[]
  readonly attributions: readonly number[]
  /** Ids of claims that say the same (content overlap). */
  readonly repeats: readonly number[]
  /** Ids of claims that say the same and rest on another root. */
  readonly corroborates: readonly number[]
  /** The speaker's own act, stance or announcement: needs no second source. */
  readonly ownAct: boolean
}

/** Someone is accused of something; `response` is where the article gives their side. */
export interface Accusation extends Span, Fact {
  readonly id: number
  readonly sentence: number
  readonly accused: string
  readonly accusedKind: 'person' | 'company' | 'state' | 'group'
  /** `Source.id` of the accuser; undefined where nobody is said to accuse. */
  readonly accuser: number | undefined
  readonly response: Span | undefined
  /** Conviction, plea or finding on record: not an open allegation. */
  readonly established: boolean
}

export type FigureKind = 'casualties' | 'money' | 'percentage' | 'count' | 'ranking'

/** A number that readers take for a fact: “at least 40 people”, “$3 million”, “the third-largest”. Never ages, dates, times, scores or prices. */
export interface Figure extends Span, Fact {
  readonly id: number
  readonly kind: FigureKind
  /** The number in words or digits as a plain number, where it can be told (“two dozen” is 24). */
  readonly value: number | undefined
  readonly sentence: number
  /** Attributions of the sentence that govern it, by id: whose count it is. Empty: nobody's. */
  readonly attributions: readonly number[]
  /** An attribution of one of the two sentences before, in the same paragraph, that may still govern it. */
  readonly nearby: number | undefined
  /** The sentence that names the release, ruling, filing or count which it plainly goes on with. */
  readonly release: number | undefined
  /** Almanac or setter's figure: population, statutory maximum, prize, bounty, a price or sum its owner set in public. */
  readonly official: boolean
  /** Stands between quotation marks: the speaker's. */
  readonly quoted: boolean
}

/** One clause of headline or deck, held against the body. */
export interface HeadlineClaim extends Span, Fact {
  readonly id: number
  /** Index in `Analysis.paragraphs`. */
  readonly paragraph: number
  readonly kind: 'headline' | 'deck'
  /** No hedge, source, question mark or quotation marks: stated as fact. */
  readonly flat: boolean
  /** Body sentences that tell the same, the nearest in words first; `overlap` 0 to 1. */
  readonly told: readonly {readonly sentence: number; readonly overlap: number}[]
  /** How the body tells it at its firmest; `absent` where no sentence does. */
  readonly body: 'flat' | 'attributed' | 'doubtful' | 'hedged' | 'modal' | 'denied' | 'absent'
  /** What makes the body weaker (the hedge, the unnamed source), for messages. */
  readonly weaker: Span | undefined
  /** A number of the headline that is larger than the body's for the same thing. */
  readonly larger: {readonly at: Span; readonly body: Span} | undefined
}

export interface Analysis {
  readonly article: Article
  /** Words of the house that this analysis was made with, by list. */
  readonly lexicon: Readonly<Record<string, readonly string[]>>
  readonly paragraphs: readonly Paragraph[]
  /** Every sentence of every paragraph, in order; `Sentence.id` indexes it. */
  readonly sentences: readonly Sentence[]
  readonly hedges: readonly Hedge[]
  readonly attributions: readonly Attribution[]
  /** By sentence id, the attributions whose cue stands there or whose content reaches into it; undefined where there are none. */
  readonly attributionsBySentence: readonly (readonly Attribution[] | undefined)[]
  /** What the learned model finds and is not sure enough of to build on: shown by `inspect`, used by no layer and no rule. */
  readonly weakAttributions: readonly FoundAttribution[]
  readonly sources: readonly Source[]
  /** One for each sentence of body and block-quote. */
  readonly assertions: readonly Assertion[]
  readonly claims: readonly Claim[]
  readonly accusations: readonly Accusation[]
  readonly figures: readonly Figure[]
  readonly headlineClaims: readonly HeadlineClaim[]
}

/** The lists that a newsroom may add to, and what a word in them is read as. */
export const lexiconLists = {
  hedges: 'Hearsay words and phrases that stand where a source should: “word on the street”.',
  'cue-verbs': 'Verbs of saying, in their dictionary form: “opine”.',
  'vague-groups': 'Crowds that nobody can ring up, in the singular: “punter”.',
  'unnamed-people': 'Words for people without a name, in the singular: “kitchen-table friend”.',
  officials: 'Words for people in office without a name, in the singular: “mandarin”.',
} as const

/** What a newsroom tells the analysis about itself. */
export interface AnalysisOptions {
  /** Own names (“this newspaper” is always known): what was told to them is not second-hand. */
  readonly publication?: readonly string[]
  /** How far an attribution reaches; default `paragraph`. */
  readonly carry?: 'sentence' | 'paragraph' | 'strict'
  /** Attributions below this confidence are not used; default tuned on the training folds. */
  readonly minConfidence?: number
  /** Additions of the house, by list: see `lexiconLists`. */
  readonly lexicon?: Readonly<Record<string, readonly string[]>>
  /** Ways of saying it that only this newsroom has. Checked by whoever reads the configuration: a faulty row throws `PatternError`. */
  readonly patterns?: {readonly attributions?: readonly HouseAttributionRow[]; readonly hedges?: readonly HouseHedgeRow[]}
  /** More outlets: full name, short names, hosts. */
  readonly outlets?: readonly {readonly name: string; readonly short?: readonly string[]; readonly hosts?: readonly string[]}[]
  /** What was kept of the reading before, where nearly the same article is read again and again; changes no result. */
  readonly memory?: Memory
}

/** What the later layers know when they begin. */
export type Understanding = Omit<
  Analysis,
  'lexicon' | 'weakAttributions' | 'assertions' | 'claims' | 'accusations' | 'figures' | 'headlineClaims'
>
