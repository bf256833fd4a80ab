/**
 * Words that accuse, words of the misdeeds themselves, and the words in which a story gives the accused's side.
 * Notation of the phrases: see `phrases.ts`.
 */

import {indexPhrases} from './phrases.js'
import {wordSet} from './word-set.js'

/** Where the accused stands, seen from the phrase. */
export type AccusedPlace = 'before' | 'after' | 'between'

export interface ChargeRow {
  readonly id: string
  readonly phrases: string
  /** `between`: between the phrase and the word `until` (“accused *the bank* of fraud”). */
  readonly accused: AccusedPlace
  readonly until?: ReadonlySet<string>
  readonly example: string
  readonly not?: string
}

/** What somebody is charged with by a possessive: “Calder’s *cover-up*”. */
const vices = 'deceit|corruption|cronyism|racism|bigotry|sexism|misogyny|xenophobia|race-baiting|cover-up|coverup|dishonesty'

/** Set ways of saying that somebody is accused of something. */
export const chargeRows: readonly ChargeRow[] = [
  {
    id: 'is-accused',
    phrases: 'is|are|was|were|been|being|stand|stands|stood also? jointly? falsely? accused|suspected of',
    accused: 'before',
    example: 'Ruth Calder was accused of forging the accounts.',
  },
  {
    id: 'accused-by',
    phrases: 'is|are|was|were|been|being accused by',
    accused: 'before',
    example: 'Ruth Calder was accused by two clerks of forging the accounts.',
  },
  {
    id: 'accuses-of',
    phrases: 'accuse|accuses|accused|accusing',
    accused: 'between',
    until: new Set(['of']),
    example: 'Two clerks accused Ruth Calder of forging the accounts.',
    not: 'The accused stood up.',
  },
  {
    id: 'is-charged',
    phrases:
      'is|are|was|were|been being? formally? jointly? charged with|in|over, is|are|was|were|been indicted on|for|in|by, is|are|was|were|been arrested on|for, facing|faces|face|faced charges|trial|counts|allegations|accusations|claims of|for|over|related|that, is|are|was|were|been under criminal? investigation for|over, is|are|was|were|been being investigated for|over, is|are|was|were|been investigated for|over',
    accused: 'before',
    example: 'Ruth Calder was charged with fraud.',
    not: 'The battery was charged in the garage.',
  },
  {
    id: 'charges-with',
    phrases: 'charged',
    accused: 'between',
    until: new Set(['with']),
    example: 'Prosecutors charged Ruth Calder with fraud.',
  },
  {
    id: 'blames-for',
    phrases: 'blame|blames|blamed|blaming',
    accused: 'between',
    until: new Set(['for']),
    example: 'The inquiry blamed Ferrant Mining for the collapse.',
    not: 'The inquiry blamed heavy rain for the collapse.',
  },
  {
    id: 'criticises-for',
    phrases:
      'criticise|criticises|criticised|criticising|criticize|criticizes|criticized|criticizing, condemn|condemns|condemned|condemning, denounce|denounces|denounced|denouncing, fault|faults|faulted|faulting, slam|slams|slammed|slamming, blast|blasts|blasted|blasting, rebuke|rebukes|rebuked|rebuking',
    accused: 'between',
    until: new Set(['for']),
    example: 'Two clerks criticised Ruth Calder for lying about the accounts.',
    not: 'Two clerks criticised Ruth Calder for opposing the pier.',
  },
  {id: 'is-blamed', phrases: 'is|are|was|were|been blamed for', accused: 'before', example: 'Ferrant Mining was blamed for the collapse.'},
  {
    id: 'sues',
    phrases: 'sue|sues|sued|suing',
    accused: 'between',
    until: new Set(['over', 'for', 'alleging', 'claiming', 'accusing', 'after']),
    example: 'The villagers sued Ferrant Mining over the spill.',
  },
  {
    id: 'is-sued',
    phrases: 'is|are|was|were|been|being sued by|over|for',
    accused: 'before',
    example: 'Ferrant Mining was sued over the spill.',
  },
  {
    id: 'calls-a',
    phrases: 'call|calls|called|calling, label|labels|labeled|labelled|labelling|labeling, brand|brands|branded|branding',
    accused: 'between',
    until: new Set(['a', 'an']),
    example: 'Two clerks called Ruth Calder a liar.',
    not: 'Two clerks called Ruth Calder a fraud expert.',
  },
  {
    id: 'misdeed-of',
    phrases: `'s|’s lies, 's|’s .? .? ${vices}`,
    accused: 'before',
    example: 'The clerks spoke of Ruth Calder’s brazen dishonesty.',
    not: 'Ruth Calder’s lips moved.',
  },
  {
    id: 'misdeed-of-pronoun',
    phrases: `his|her lies, his|her .? .? .? ${vices}`,
    accused: 'before',
    example: 'Ruth Calder’s memoir is proof of her lies.',
    not: 'Ruth Calder wrote her memoir.',
  },
  {
    id: 'alleges-by',
    phrases:
      'allege|alleges|alleged|alleging .? abuse|bullying|harassment|fraud|misconduct|assault|corruption|theft|negligence|discrimination|racism|sexism|cheating by, allegations|accusations|complaints of .? abuse|bullying|harassment|fraud|misconduct|assault|corruption|theft|negligence|discrimination|racism|sexism|cheating by',
    accused: 'after',
    example: 'Two clerks alleged bullying by Ruth Calder.',
    not: 'Two clerks alleged bullying in the office.',
  },
  {
    id: 'against',
    phrases:
      'lawsuit|suit|complaint|complaints|allegation|allegations|accusation|accusations|charges filed? brought? made? levelled? leveled? against, allegations|accusations of . misconduct|abuse|harassment? against',
    accused: 'after',
    example: 'The villagers filed a lawsuit against Ferrant Mining.',
    not: 'The lawsuit against the plan failed.',
  },
  {
    id: 'alleges',
    phrases: 'allege|alleges|alleged|alleging that?',
    accused: 'after',
    example: 'The complaint alleges Ruth Calder forged the accounts.',
    not: 'The alleged robbery took place in May.',
  },
]

export interface DeedRow {
  readonly id: string
  /** Counts only in what somebody says: stories tell by themselves of blows and of losses that nobody lays to anyone. */
  readonly told?: boolean
  readonly phrases: string
  readonly example: string
  readonly not?: string
}

/** Words that call somebody an offender: “called Calder a *liar*”, “Calder is a *crook*”. */
const offender =
  'liar|racist|bigot|crook|thief|fraud|fraudster|cheat|swindler|criminal|con-man|traitor|rapist|molester|predator|murderer|plagiarist|misogynist|sexist|xenophobe|anti-semite|extortionist'
export const offenderNouns = wordSet(offender.replaceAll('|', ' '))

/** Whom a blow hits; goalkeepers punch balls, and governments slap tariffs on goods. */
const victims =
  'him|her|them|us|me|man|woman|boy|girl|child|children|pupil|pupils|patient|patients|wife|husband|waiter|driver|guard|officer|teacher|reporter|photographer|referee|fan|fans|protester|protesters'

/** What somebody commits or engages in, and what somebody answers for. */
const crimes =
  'fraud|perjury|treason|bribery|corruption|theft|forgery|espionage|plagiarism|misconduct|malpractice|harassment|discrimination|abuse|crime|crimes|felony|felonies|violations|offences|offenses|atrocities|genocide|cover-up|deception|intimidation|retaliation|collusion|racketeering|extortion|blackmail'
const losses = 'death|deaths|killing|killings|murder|murders|massacre|collapse|crash|spill|disaster|attack|attacks|bloodshed|leak'

/** Misdeeds said of a named subject: “Calder took bribes”. Verbs that are also innocent are held narrow by their object. */
export const deedRows: readonly DeedRow[] = [
  {
    id: 'deed',
    phrases: `took|takes|taken|take|taking|accepted|paid|offered|demanded|solicited bribes|kickbacks|payoffs, bribe=|bribing, embezzle=|embezzling, defraud=|defrauding, launder=|laundering, extort=|extorting, blackmail=|blackmailing, swindle=|swindling, rape=|raping, sexually assaulted|abused|harassed|exploited, molest=, grope=, traffic=, smuggle=,
      stole|stolen|steals, lied|lies to|about|under, misled|misleads, deceived, covered up, cover up, falsified|forged|fabricated|doctored|altered|backdated .? .? records|documents|accounts|data|results|invoices|evidence|signatures|logs|reports, cooked the books, plagiarised|plagiarized, rigged,
      bullied, harassed, intimidated, discriminated against, tortured, mistreated, retaliated against, cheated, dumped .? toxic?|chemical?|raw? waste|sewage|chemicals, poisoned the, ordered the? killing|murder|murders|assassination, ordered his|her|their killing|murder, orchestrated the|a, masterminded, evaded taxes|tax, fixed matches|prices, colluded with|to, violated the? .? law|laws|rights|sanctions|constitution|rules|ceasefire|truce, broke the law, abused his|her|their|its|children|patients|detainees|the|power|position|office, ignored warnings|repeated|safety|complaints, concealed the|evidence|losses|payments, destroyed|shredded|hid|withheld|concealed|suppressed .? .? evidence|documents|records|emails|e-mails|files, kept the|their|its|his|her? record|records|documents|emails|data|deaths|findings|payments|losses .? secret|hidden, lied, lying about|to|under, stealing, cheating, embezzling, misleading voters|investors|customers|patients|readers|the, smuggling, rigging, covering up, hiding .? .? evidence|documents|records|emails|e-mails|files, destroying .? .? evidence|documents|records|emails|e-mails|files, illegally|unlawfully|fraudulently|corruptly|improperly|wrongfully|dishonestly|unfairly ., is|are|was|were a|an .? .? ${offender}, is|are|was|were corrupt|racist|sexist|bigoted|misogynistic|xenophobic|anti-semitic|antisemitic, had|has|have .? .? .? .? bias against, is|are|was|were biased against|toward|towards, leaked classified|confidential|the, spied on|for, obstructed justice, tampered with, is|are|was|were guilty|complicit of|in, is|are|was|were .? responsible for .? .? ${losses}, is|are|was|were to blame for .? .? ${losses}, commit=|committing .? .? ${crimes}, engag~ in .? .? ${crimes}, lin~ his|her|their|its own? pockets, in the pocket|pockets of, bought and paid for by, sold|selling access|influence|secrets to, put~ .? .? lives at risk`,
    example: 'Prosecutors say Ruth Calder took bribes.',
    not: 'Ruth Calder took notes.',
  },
  {
    id: 'deed-told',
    told: true,
    phrases: `grope~, set|sets|setting fire to, set|sets|setting .? .? .? ablaze|alight, punch~|stab~|slap~|choke~|beat~ .? ${victims}, strangle~, fake~, falsify~, fabricate~, misrepresent~, manipulate~ .? .? data|prices|results|accounts|figures|vote|votes|market|minutes,
      make~ up .? data|results|evidence|figures|quotes|story|charges, invent~ .? data|results|evidence|figures|quotes|charges, inflate~ .? .? profits|figures|numbers|invoices|bills|prices|sales|costs, hide~|conceal~|bury~ .? .? losses|debts|profits|payments|fees|charges|risks|risk|dangers|leak|leaks|defects|defect|deaths|cracks|faults|fault|abuse|truth|evidence|records|documents|emails|report|reports|memo,
      underpay~|underpaid, overcharge~, short-change~, pocket~ .? money|funds|fees|donations|fines|cash, skim~ money|off|from, buy~ votes, rig~ .? .? vote|election|primary|contest|bids|tender|auction|results, take~ money from, enrich~ himself|herself|themselves|itself,
      dump~ .? acid|waste|sewage|oil|chemicals|rubble|ash|toxins, pollute~, ignore~ .? .? warnings|warning|alarms|alarm|complaints|complaint|cracks, turn~ a blind eye, do~ nothing to stop,
      neglect~ .? .? patients|children|residents|animals|prisoners, exploit~ .? .? workers|patients|migrants|children|staff|tenants|loophole, coerce~, smear~, sabotage~, betray~ .? .? trust|country|voters|members|party|workers, conspire~ to|with, hack~ into|the,
      threaten~ to kill|harm|rape|beat|shoot, threaten~ .? .? with a? knife|gun|violence|death|dismissal, pressure~ .? .? .? to change|alter|delete|drop|lie|sign, break~ .? promise|promises|oath|contract, distort~ .? .? facts|truth|record, cheat~, lie~ about|to|under`,
    example: 'The clerks say Ruth Calder groped them.',
    not: 'Ruth Calder stabbed the dragon in the third act.',
  },
]

/** Words of misconduct that make “condemned X as …”, “blamed X for …” and “against X” accusations of a deed. */
export const misconductNouns =
  wordSet(`fraud bribery corruption embezzlement theft laundering extortion blackmail misconduct abuse assault harassment rape murder manslaughter killing killings torture negligence malpractice wrongdoing discrimination racism
  collusion conspiracy treason espionage spying sabotage terrorism trafficking smuggling doping cheating plagiarism perjury forgery bullying cruelty neglect retaliation violations violation breach breaches cover-up crimes crime genocide
  atrocities massacre executions collapse crash spill explosion deaths death leak disaster fire outbreak shooting attack attacks lying`)

export interface SideRow {
  readonly id: 'no-comment' | 'denial' | 'established'
  readonly phrases: string
}

const sideRows: readonly SideRow[] = [
  // The accused's side, or that it was asked for.
  {
    id: 'no-comment',
    phrases: `declined|declines|refused to comment|respond|discuss|answer|be|speak|elaborate, did|does|has|have|had|do not|yet immediately? yet? publicly? return|returned|respond|responded|reply|replied|comment|commented|answer|answered, didn't|doesn't|hasn't|haven't immediately? yet? return|respond|responded|reply|replied|comment|commented|answer, could not immediately? be immediately? reached|contacted|located, couldn't immediately? be immediately? reached|contacted|located, no comment, request|requests|inquiries|calls|messages|emails for comment|seeking, request|requests for? an? interview|comment|comments, asked|approached|contacted|reached for comment, unavailable for comment, was|were unable to reach, immediately respond|comment, neither|none .? .? .? responded|replied|commented`,
  },
  {
    id: 'denial',
    phrases: `denied|denies|deny|denying, denial|denials, pleaded|pleads|plead|pleading|entered a? pleas? not guilty?, not guilty, maintains|maintained|protested|insists|insisted his|her|its|their innocence, maintains|maintained|insists|insisted he|she|they|it is|was|are|were innocent, dismissed|rejected|rejects|dismisses|disputed|disputes|refuted|refutes|contested|contests|rebutted the|those|these|all|any|such|that|his|her|their|both|as? .? claims|allegation|allegations|accusation|accusations|charge|charges|claim|suggestion|report|reports|lawsuit|findings|baseless|false|untrue, called|calls the|it|them allegation|allegations|claims|claim|lawsuit|accusations|charges|false|baseless|untrue|fabricated|absurd|defamatory, called|calls the|those|these|such allegation|allegations|claims|claim|lawsuit|accusations|charges .? .?, without merit, baseless, untrue, unfounded, did nothing wrong, done nothing wrong, any wrongdoing, no wrongdoing, disputes|disputed, vowed|vows|plans|intends|will to? fight|contest|appeal|challenge, clear his|her|their|its name, apologised, apologized, apology, regrets|regretted, defended|defends|defending his|her|its|their|the, said it|he|she|they was|were cooperating|reviewing|aware, takes|took|take the? allegations|concerns|matter|complaints seriously, cooperating with`,
  },
  // On record as done: not an open allegation any more.
  {
    id: 'established',
    phrases: `convicted, conviction, found guilty|liable, pleaded|pleads|pled guilty, plea deal, admitted to?, admits, confessed, sentenced to, jailed for, guilty plea|verdict, was|were|been fined, served # years?, acknowledged`,
  },
]

let sides: ReturnType<typeof indexPhrases<SideRow>> | undefined
/** Where a story gives the accused's side, or says that the deed stands on record. Made at its first use: most stories accuse nobody. */
export function sideIndex() {
  sides ??= indexPhrases(sideRows)
  return sides
}

/** Who speaks for somebody. */
export const spokesWords = wordSet(
  'lawyer lawyers attorney attorneys solicitor counsel barrister spokesman spokeswoman spokesperson spokespeople representative representatives agent publicist family office team press campaign company firm defence defense manager',
)
