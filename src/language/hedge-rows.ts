/**
 * How reporters hedge: one row a way of saying it. Every row is tried against its own example, and against what it must
 * leave alone, by `test/patterns.test.ts`.
 */

import {lettered} from './capitals.js'
import {lists} from './lists.js'
import {compile, type Ground, type Row, type Table, type Tag, type Word} from './pattern.js'
import {wordSet} from './word-set.js'

const wordsOnly = lettered`^[\p{L}'-]+(?:\s+[\p{L}'-]+)*$`

export interface HedgeRow extends Row {
  readonly class: 'hearsay-evidential' | 'epistemic' | 'approximator'
  readonly form: 'adverb' | 'passive' | 'impersonal' | 'adjective' | 'modal' | 'verb' | 'number'
}

/** A row as a newsroom writes it: hearsay, and an adverb, where it says nothing else. */
export interface HouseHedgeRow extends Row {
  readonly class?: HedgeRow['class']
  readonly form?: HedgeRow['form']
}

const one = (test: (word: Word) => boolean): Tag<Ground> => ({
  after: ({words}, at) => (words[at] && test(words[at]) ? at + 1 : -1),
  before: ({words}, end) => (words[end - 1] && test(words[end - 1]!) ? end - 1 : -1),
})
const numberWords = new Set(lists.numberWord)
const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || /^[$£€¥]?\d/.test(word.text) || numberWords.has(word.lower.split('-')[0]!))
const isCurrency = (word: Word | undefined): boolean => word !== undefined && /^(?:us|a|c|nz|hk|s)?[$£€¥]$/i.test(word.text)

const persons = wordSet(
  'he she they we i you who people anyone everyone nobody man woman men women son daughter wife husband officials officers players workers residents soldiers police them',
)

/** “all but *certain*”: what is nearly so, where “all but two” counts. */
const nearlySo = wordSet(
  'certain impossible inevitable over dead gone done won lost out empty unknown useless identical invisible complete unanimous forgotten broken sunk bankrupt extinct',
)
/** Verbs that stand behind “May” where a headline is written large. */
const behindMay = wordSet(
  'be have not never soon still also yet become get lose win face need cost help lead cause end come go take make hurt',
)

export const hedgeTags: Readonly<Record<string, Tag<Ground>>> = {
  // “80”, “$50”, “forty-two”, “a dozen”, “half”
  Number: {
    after({words}, at) {
      if (isNumber(words[at])) return at + 1
      if (isCurrency(words[at]) && isNumber(words[at + 1])) return at + 2
      if (
        /^(?:an?|the|another)$/.test(words[at]?.lower ?? '') &&
        /^(?:dozen|hundred|thousand|million|billion|half|third|quarter|fifth|decade|century|year|month|week|mile|hour|day)s?$/.test(
          words[at + 1]?.lower ?? '',
        )
      )
        return at + 2
      return -1
    },
    before: ({words}, end) => (isNumber(words[end - 1]) ? end - 1 : -1),
  },
  Lower: one(word => word.kind === 'word' && word.text[0] === word.lower[0]),
  Word: one(word => word.kind === 'word'),
  // The month and the name are capitalised, the verb is not.
  LowerMay: one(word => word.text === 'may'),
  // In a headline written large: “Bridge May Not Open”, but “Bridge Opens May 3”.
  LargeVerb: one(({text, lower}) => text[0] !== lower[0] && behindMay.has(lower)),
  NearlySo: one(({lower}) => nearlySo.has(lower) || (lower.length > 4 && lower.endsWith('ed'))),
  Mark: one(word => word.kind === 'mark'),
  // A subject that is free to act: “she could leave” is leave or ability, “the strike could end” is not.
  Someone: one(word => persons.has(word.lower)),
}

const hearsay = 'hearsay-evidential'

export const hedgeRows: readonly HedgeRow[] = [
  // Hearsay
  {
    id: 'hearsay-adverb',
    class: hearsay,
    form: 'adverb',
    match: 'hedge:@hearsayAdverb',
    example: 'The striker reportedly turned down the club.',
  },
  {
    id: 'said-to',
    class: hearsay,
    form: 'passive',
    match:
      'hedge:@beFinite hedge:(widely|also|now|still|already|even|since|generally|commonly|long|not|never|variously|once|initially|originally|previously|first|earlier|then|later|recently|often)* hedge:@evidential hedge:not? hedge:to !(the|a|an|his|her|their|its|our|this|him|them|us|me|police|authorities)',
    example: 'The chief executive is said to have offered his resignation.',
  },
  {
    id: 'was-alleged-verb',
    class: hearsay,
    form: 'passive',
    match:
      'hedge:(is|are|was|were|been) hedge:(widely|also|now|already|still)? hedge:(feared|presumed|believed|rumoured|rumored) (dead|lost|missing|drowned|killed|trapped|injured)',
    example: 'Nine miners are feared dead after the collapse.',
  },
  {
    id: 'believed-to-be',
    class: hearsay,
    form: 'passive',
    match: 'hedge:(believed|thought|understood|alleged|rumoured|rumored|reported|presumed) hedge:not? hedge:to (be|have)',
    example: 'A man believed to be in his forties was pulled from the canal.',
  },
  {
    id: 'reduced-said-to',
    class: hearsay,
    form: 'passive',
    match:
      '!(he|she|they|we|i|you|it|is|are|was|were|be|been|being|has|have|had|to|and|or|who|,|”|"|’) hedge:said hedge:not? hedge:to (be|have)',
    example: 'With the goalkeeper said to be considering his future, the club has begun to look around.',
    not: 'He said to be quiet.',
  },
  {
    id: 'suspected-of',
    class: hearsay,
    form: 'passive',
    match: 'hedge:@beFinite hedge:suspected hedge:of',
    example: 'Two brothers were suspected of setting the fire.',
  },
  {
    id: 'it-was-reported',
    class: hearsay,
    form: 'impersonal',
    match:
      '(after|before|since|until|when|once)? hedge:it hedge:@beFinite hedge:been? hedge:(not|widely|also|now|still|then|later|previously|earlier|recently|first)? hedge:@evidential !(by|to|missing|stolen|lost)',
    // When a thing was told of, not what was told: “the day after it was reported, the pier was shut”.
    unless: '(after|before|since|until|when|once) it @beFinite been? (first|originally)? @evidential (,|.|and|but)',
    example: 'It was reported that the minister had resigned.',
    not: 'The crack was closed a day after it was reported.',
  },
  {
    id: 'it-could-be-argued',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:it hedge:(can|could|may|might) hedge:(also|even|well|equally|of|course)* hedge:be hedge:(argued|said|claimed) hedge:that',
    example: 'It could be argued that the dam was never needed.',
    not: 'It could be argued in court on Friday.',
  },
  {
    id: 'as-the-story-goes',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:as hedge:(the|a) hedge:(story|legend|tale|rumour|rumor) hedge:(goes|has) hedge:it?',
    example: 'As the story goes, the founder lost a sale for want of change.',
    not: 'As the story moves north, the founder is forgotten.',
  },
  {
    id: 'rumour-has-it',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:(rumour|rumor|legend|word) hedge:has hedge:it hedge:that',
    example: 'Rumour has it that the striker is leaving.',
  },
  {
    id: 'as-per-reports',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(as|going) hedge:(per|by) hedge:(media|press|news|some|various|several|unconfirmed|initial|latest|the)* hedge:(reports|rumours|rumors|sources) !(in|by|from|on|of)',
    example: 'As per reports, the club paid nine million for him.',
    not: 'As per reports in the Courier, the club paid nine million for him.',
  },
  {
    id: 'if-reports-are',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:if hedge:(the|these|media|press|recent|latest)* hedge:(reports|rumours|rumors|sources|whispers) hedge:are hedge:to hedge:be hedge:(believed|trusted)',
    example: 'If reports are to be believed, the film has been shelved.',
    not: 'If reports are late, the clerk calls.',
  },
  {
    id: 'indications-are',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:(the|all|early|first|initial|latest)* hedge:(indications|signs) hedge:(are|were) hedge:that',
    example: 'Early indications are that the valve had rusted.',
    not: 'The signs are those of a hard winter.',
  },
  {
    id: 'word-is',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:(word|talk|whisper) hedge:is hedge:that',
    unless: '. is that of',
    example: 'In the dressing room, word is that the striker is leaving.',
    not: 'The word is that of a frightened man.',
  },
  {
    id: 'word-in-is',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(word|talk|gossip|whisper|feeling) hedge:(in|on|around|at|across|inside|within) hedge:. hedge:.? hedge:.? hedge:is hedge:that',
    example: 'The word in the dressing room is that the striker is leaving.',
    not: 'The talk in the hall is the last of the week.',
  },
  {
    id: 'word-spread',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(word|reports|claims|allegations|accusations|rumours|rumors|speculation|gossip) hedge:(has|have|had|is|are|was|were)? hedge:(been|begun|began)? hedge:to? hedge:(also|since|now|long|already|quickly|soon)* hedge:(spread|spreading|swirled|swirling|circulated|circulating|rife|mounted|grown) (for|online|in|on|around|across|among|since|through)? .? .? .? that',
    unless: '(word|reports|claims|allegations|accusations|rumours|rumors|speculation|gossip) (spread|.)? .* (by|,)',
    example: 'Word spread through the port that the harbour master had fled.',
    not: 'Reports spread over the desk, and that was all.',
  },
  {
    id: 'it-is-accepted',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:it hedge:(is|was|has|had) hedge:(now|also|long)* hedge:been? hedge:(widely|generally|commonly|broadly|universally|well) hedge:(accepted|agreed|acknowledged|recognised|recognized|known|understood) hedge:that',
    example: 'It is widely accepted that the pump was faulty.',
    not: 'It was widely known for its cakes.',
  },
  {
    id: 'no-secret',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:it hedge:(is|was) hedge:(no|an|common) hedge:open? hedge:(secret|knowledge) hedge:that',
    example: 'It is an open secret that the two tenors do not speak.',
    not: 'It is a secret that she kept for years.',
  },
  {
    id: 'named-locally',
    class: hearsay,
    form: 'passive',
    match: 'hedge:(is|are|was|were|has|have) hedge:been? hedge:(named|identified) hedge:locally hedge:as',
    example: 'The diver has been named locally as Bo Katz.',
    not: 'The bridge was named locally after a diver.',
  },
  {
    id: 'view-holds',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(the|a)? hedge:(conventional|received|common|popular|prevailing|general|widespread|accepted|growing|broad) hedge:(wisdom|view|belief|opinion|consensus|assumption|feeling|perception|thinking|expectation|fear|suspicion) hedge:(is|was|has|holds|held|says|suggests) hedge:(it|been)? hedge:that',
    example: 'Conventional wisdom has it that tenants do not vote.',
    not: 'The general opinion of the jury was divided.',
  },
  {
    id: 'rumours-grow',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(rumours|rumors|speculation|whispers|gossip) hedge:(is|are|was|were|has|have|had)? hedge:(also|now|been|long|already|still)* hedge:(growing|grew|grown|mounting|mounted|rife|swirling|swirled|spreading|spread|circulating|circulated|abound|abounded|persist|persisted) hedge:that',
    example: 'Speculation is growing that the coach will leave.',
    not: 'Speculation drove the price up.',
  },
  {
    id: 'there-is-talk',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:there hedge:(is|are|was|were|has|have) hedge:(also|now|been|even|already|some|much|unconfirmed|growing|mounting|widespread|persistent|increasing)* hedge:(talk|speculation|rumours|rumors|reports|suggestions|whispers) hedge:that',
    example: 'There are reports that the coach will leave.',
    not: 'There are reports in the drawer.',
  },
  {
    id: 'there-is-fear',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:there hedge:(is|are|was|were|has|have|remain|remains) hedge:(been|also|now|even|already|still)* hedge:(a|an|some|much|real|serious|genuine|growing|mounting|widespread|increasing|general|broad|deep|considerable|rising|new|fresh|renewed|wide|strong|lingering)* hedge:(fear|fears|concern|concerns|worry|worries|suspicion|suspicions|expectation|expectations|belief|feeling|sense|perception|assumption|consensus|impression|anxiety|alarm) hedge:that',
    // “There are concerns that the board must address”: those are things.
    unless:
      'there . .* (fear|fears|concern|concerns|worry|worries|suspicion|suspicions|expectation|expectations|feeling) that (is|are|was|were|has|have|must|need|needs|can|will|we|you|i)',
    example: 'There are growing fears that the dam could burst.',
    not: 'There are fears that are never spoken of.',
  },
  {
    id: 'concerns-raised',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(concerns|fears|questions|doubts|suspicions|objections) hedge:(have|had|were) hedge:(also|now|since|already|previously)* hedge:been? hedge:(also|now|since|already|previously)* hedge:raised (that|about|over|whether)',
    example: 'Concerns have been raised that the bridge is weak.',
    not: 'Questions were raised by the auditor about the bridge.',
  },
  {
    id: 'doubt-cast',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:(doubt|doubts) hedge:(has|have|had|was|were) hedge:(also|now|since|already)* hedge:been? hedge:cast (on|over|upon)',
    example: 'Doubts have been cast on the count.',
    not: 'Doubts have been cast on the count by two judges.',
    unless: '(doubt|doubts) .* cast . .* by',
  },
  {
    id: 'allegations-surfaced',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(allegations|accusations|claims|reports|suggestions|rumours|rumors) hedge:(have|had|has) hedge:(also|since|now|recently|already)* hedge:(surfaced|emerged|arisen) hedge:that',
    example: 'Allegations have surfaced that the judge took gifts.',
    not: 'Reports have surfaced from the bottom of the drawer.',
  },
  {
    id: 'came-to-light',
    class: hearsay,
    form: 'impersonal',
    match:
      '(after|before|since|until|when|once)? hedge:it hedge:(has|had|also|later|then|since|now|recently|only)* hedge:(came|come) hedge:to hedge:light that',
    // “He was sacked when it came to light that …”: why, and no news of its own.
    unless: '(after|before|since|until|when|once) it',
    example: 'It has since come to light that the clerk was paid twice.',
    not: 'It came to light in the cellar.',
  },
  {
    id: 'it-was-revealed',
    class: hearsay,
    form: 'impersonal',
    match:
      '(after|before|since|until|when|once)? hedge:it hedge:(was|has|had) hedge:(been|also|later|then|since|now|recently)* hedge:(revealed|disclosed) that',
    unless: '(after|before|since|until|when|once) it',
    example: 'It was revealed that the clerk was paid twice.',
    not: 'It was revealed by the auditor that the clerk was paid twice.',
  },
  {
    // Officers are called “after reports that”: those are of whoever called.
    id: 'amid-reports-that',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:amid hedge:(media|press|news|unconfirmed|widespread|persistent|growing|mounting|fresh|new)? hedge:(reports|rumours|rumors|speculation|suggestions|claims) that',
    example: 'The shares fell amid reports that a rival was preparing a bid.',
    not: 'The shares fell amid reports in the Courier that a rival was preparing a bid.',
  },
  {
    id: 'after-rumours-that',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:(after|following|despite) hedge:(widespread|persistent|growing|mounting|fresh|new|repeated)? hedge:(rumours|rumors|speculation) that',
    example: 'The bakery closed after rumours that its flour was bad.',
    not: 'The bakery closed after reports that smoke was coming from its roof.',
  },
  {
    id: 'we-are-told',
    class: hearsay,
    form: 'impersonal',
    match: "hedge:we hedge:(are|were|'re|’re) hedge:(also|now)? hedge:told !(by|to|off|about)",
    example: 'We are told that both drivers came from the valley.',
    not: 'We were told by the clerk that the office was shut.',
  },
  {
    id: 'it-is-learnt',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:it hedge:(is|was) hedge:(further|also|reliably)? hedge:(learnt|learned|gathered) that',
    example: 'It is learnt that the collector has sought a report on the bridge.',
    not: 'It was gathered by hand on the upper slopes.',
  },
  {
    id: 'it-has-been-reported',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:it hedge:(has|had) hedge:been hedge:(widely|also|now|since|previously)? hedge:@evidential !(by|to)',
    example: 'It has been claimed that the goalkeeper was injured.',
  },
  {
    id: 'it-has-emerged',
    class: hearsay,
    form: 'impersonal',
    match: 'hedge:it hedge:(has|had|also|later|then|since|now)* hedge:(emerged|transpired)',
    example: 'It has emerged that the dam was inspected only once.',
  },
  {
    id: 'regarded-as',
    class: hearsay,
    form: 'passive',
    // Not “can be seen as”, “wants to be seen as”: what may be thought, and by nobody yet.
    match:
      "hedge:(has|have|had)? hedge:(is|are|was|were|'s|been|being) hedge:being? hedge:(widely|also|now|no|longer|not|never|once|still|generally|commonly|broadly|long|increasingly|often|sometimes|largely|already|initially|originally|previously)* hedge:@regarded hedge:as",
    example: 'The vote is widely seen as a test of her leadership.',
    not: 'The vote can be seen as a test of her leadership.',
  },
  {
    // Only “seen”: “a club that fans *viewed* as rich” has its fans.
    id: 'reduced-seen-as',
    class: hearsay,
    form: 'passive',
    match:
      "!(@be|has|have|had|'ve|'s|hasn't|haven't|hadn't|ever|never|once|long|only|also|not|now|no|longer|yet|still|already|often|even|and|or|but|to|get|gets|got|both|all|each|i|you|we|he|she|they|who|that|which|widely|increasingly|generally|commonly|broadly|largely) hedge:(widely|increasingly|generally|commonly|broadly)* hedge:seen hedge:as !(many|much|few|little|soon|early|late|long|far)",
    example: 'The port lost its pilot, seen as the best on the coast.',
    not: 'Nobody had seen as many boats in the bay.',
  },
  {
    id: 'it-was-expected',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:it hedge:(has|had)? hedge:(is|was|been) hedge:(widely|also|now|generally|long|always|originally|initially)* hedge:expected that',
    example: 'It was expected that the tide would spare the fish market.',
    not: 'It was expected by Friday.',
  },
  {
    id: 'as-was-suspected',
    class: hearsay,
    form: 'impersonal',
    match:
      'hedge:as hedge:(is|was|has|had) hedge:(been|widely|long|earlier|first|previously|initially|originally|often)* hedge:(suspected|speculated|rumoured|rumored|alleged|feared|assumed) !(by|in)',
    example: 'The fire was set on purpose, as was suspected from the start.',
    not: 'The fire was set on purpose, as was suspected by the warden.',
  },
  {
    id: 'considered',
    class: hearsay,
    form: 'passive',
    match:
      'hedge:(is|are|was|were) hedge:(widely|also|now|still|generally|commonly|long|increasingly|often)* hedge:considered (a|an|the|one|among|to)',
    // The law considers it so.
    unless: '. .? considered (a|an) (criminal|federal|serious)? (offence|offense|crime|felony|misdemeanor|misdemeanour|violation)',
    example: 'The striker is considered one of the best in the league.',
    not: 'The striker was considered for the job.',
  },
  {
    id: 'expected-to',
    class: hearsay,
    form: 'passive',
    match: '(is|are|was|were|be|been|now|being|still|also|not|widely|generally|reportedly) hedge:expected !(by|of)',
    example: 'The road is expected to reopen on Friday.',
    not: 'The result was better than expected.',
  },
  {
    id: 'projected-to',
    class: hearsay,
    form: 'passive',
    match: '(is|are|was|were|been|now|also|still|widely) hedge:(projected|forecast|predicted|anticipated) to',
    example: 'The dyke is projected to cost nine million crowns.',
    not: 'Rain is forecast for Friday.',
  },
  {
    id: 'tipped-to',
    class: hearsay,
    form: 'passive',
    match:
      'hedge:(is|are|was|were|been) hedge:(widely|also|now|already|still|long)? hedge:tipped hedge:to (be|become|win|succeed|replace|take|return|lead|join|have)',
    example: 'The deputy is widely tipped to succeed her.',
    not: 'The waiter was tipped to the last coin.',
  },
  {
    id: 'linked-with-a-move',
    class: hearsay,
    form: 'passive',
    match:
      'hedge:(has|have|had)? hedge:(is|are|was|were|been) hedge:(also|now|long|heavily|strongly|widely|repeatedly|increasingly)* hedge:linked hedge:(with|to) (a|the) .? (move|switch|transfer|return|takeover|bid|role|job|vacancy|post)',
    example: 'The winger has been heavily linked with a move to Norvik.',
    not: 'The port is linked with a ferry to the island.',
  },
  {
    id: 'linked-to',
    class: hearsay,
    form: 'passive',
    match: '(is|are|was|were|been) (also|previously|repeatedly|closely|directly|once|heavily|strongly)? hedge:linked hedge:(to|with)',
    example: 'The clerk was linked to the missing fund.',
  },
  {
    id: 'alleged-noun',
    class: hearsay,
    form: 'adjective',
    match: 'hedge:(alleged|purported|suspected|rumoured|rumored) !@clauseOpener',
    unless: 'hedge:suspected (of|as|for)',
    example: 'Officers searched the alleged ringleader’s flat.',
    not: 'Prosecutors alleged that the ringleader fled.',
  },
  {
    id: 'supposed-noun',
    class: hearsay,
    form: 'adjective',
    match: '(the|a|his|her|their|its|these|this|such) hedge:supposed !(to|that|,)',
    example: 'The supposed bargain cost the town millions.',
    not: 'The ferry was supposed to sail at noon.',
  },
  {
    id: 'reported-deal',
    class: hearsay,
    form: 'adjective',
    match:
      '(the|this|that|his|her|their|its) hedge:reported (price|pricing|deal|deals|offer|offers|plan|plans|talks|fee|bid|bids|sale|move|decision|meeting|meetings|agreement|sum|value|proposal|proposals|remarks|comments|rift|row|threat|threats|affair|attempt|demand|demands|death)',
    example: 'At the reported price the club would lose money.',
    not: 'The reported crimes rose by a tenth.',
  },
  {
    id: 'reported-sum',
    class: hearsay,
    form: 'adjective',
    match: 'a hedge:reported #Number',
    example: 'The painting went for a reported $3 million.',
  },

  // Epistemic
  {
    id: 'may',
    class: 'epistemic',
    form: 'modal',
    match: 'hedge:may #Word',
    unless: '!#LowerMay',
    example: 'The bridge may close in autumn.',
    not: 'The bridge closed in May after a storm.',
  },
  {
    id: 'may-large',
    class: 'epistemic',
    form: 'modal',
    match: 'hedge:may #LargeVerb',
    unless: '#LowerMay',
    example: 'Bridge May Not Open This Year',
    not: 'Bridge Opens May 3',
  },
  {
    id: 'might',
    class: 'epistemic',
    form: 'modal',
    match: 'hedge:might !(of|and|.|,)',
    example: 'The committee might delay the vote.',
    not: 'The show of might of the fleet impressed nobody.',
  },
  {
    id: 'could-someone',
    class: 'epistemic',
    form: 'modal',
    match:
      '#Someone hedge:could (also|now|still|soon|even|yet)? (be|have|face|become|lose|die|end|get|suffer|struggle|need|become|miss|go|drown|starve|fall)',
    example: 'She could face ten years in prison.',
    not: 'She could see the smoke from her window.',
  },
  {
    id: 'could',
    class: 'epistemic',
    form: 'modal',
    match: '!#Someone hedge:could !(not|no|only|barely|hardly|scarcely|never|@perceive)',
    unless: '. could be @reachable',
    example: 'The strike could begin within days.',
    not: 'Rescuers could not reach the cave.',
  },
  {
    id: 'likely',
    class: 'epistemic',
    form: 'adverb',
    match: 'hedge:(likely|unlikely) !(voter|voters)',
    example: 'The merger is likely to fail.',
    not: 'Likely voters were asked twice.',
  },
  {
    id: 'epistemic-adverb',
    class: 'epistemic',
    form: 'adverb',
    match: 'hedge:@epistemicAdverb',
    example: 'The glacier will probably vanish.',
  },
  {
    id: 'appear-to',
    class: 'epistemic',
    form: 'verb',
    match: 'hedge:@appear hedge:to',
    example: 'The pilot appeared to ignore the alarm.',
    not: 'The pilot appeared in court.',
  },
  {
    id: 'appear-that',
    class: 'epistemic',
    form: 'verb',
    match: '(it|there) hedge:@appear !(in|on|at|before)',
    example: 'It appears that nobody checked the brakes.',
  },
  {
    id: 'appear-like',
    class: 'epistemic',
    form: 'verb',
    match:
      'hedge:@appear (likely|unlikely|unable|unwilling|ready|poised|set|determined|certain|doomed|safe|calm|keen|reluctant|close|unharmed)',
    example: 'The coach appeared unwilling to answer.',
  },
  {id: 'seem', class: 'epistemic', form: 'verb', match: 'hedge:@seem', example: 'The town seems divided over the wind farm.'},
  {id: 'unclear', class: 'epistemic', form: 'adjective', match: 'hedge:unclear', example: 'It is unclear whether the pump had failed.'},
  {
    id: 'not-clear',
    class: 'epistemic',
    form: 'adjective',
    match: 'hedge:not hedge:(immediately|yet|entirely|fully)? hedge:clear',
    example: 'It was not immediately clear who fired first.',
  },

  {
    id: 'far-from-clear',
    class: 'epistemic',
    form: 'adjective',
    match: 'hedge:far hedge:from hedge:(clear|certain|sure)',
    example: 'It is far from clear whether the bridge will open.',
    not: 'The village is far from the clear water of the lake.',
  },

  // Approximators
  {
    id: 'all-but',
    class: 'approximator',
    form: 'adverb',
    match: 'hedge:all hedge:but #NearlySo',
    example: 'The bridge is all but finished.',
    not: 'All but two of the bridges were shut.',
  },
  {
    id: 'or-so',
    class: 'approximator',
    form: 'number',
    match:
      '(#Number|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|decade|mile|miles|dozen|hundred|thousand|million|billion|percent) hedge:or hedge:so',
    example: 'The bridge was shut for an hour or so.',
    not: 'The bridge is shut, or so she says.',
  },
  {
    id: 'just-about',
    class: 'approximator',
    form: 'adverb',
    match: 'hedge:just hedge:about (every|everyone|everybody|everything|everywhere|any|anyone|anybody|anything|anywhere|all|enough)',
    example: 'Just about everyone in the village has crossed the bridge.',
    not: 'The row was never just about the bridge.',
  },
  {
    id: 'about-number',
    class: 'approximator',
    form: 'number',
    match: 'hedge:@roughly #Number',
    example: 'About 300 homes lost power.',
    not: 'The film is about a dog.',
  },
  {
    id: 'roughly',
    class: 'approximator',
    form: 'adverb',
    match: 'hedge:(roughly|approximately)',
    example: 'The two camps are roughly equal.',
    unless: 'roughly (up|treated|handled)',
  },
  {id: 'nearly', class: 'approximator', form: 'adverb', match: 'hedge:@nearly', example: 'Nearly all the boats were lost.'},
  {
    id: 'some-number',
    class: 'approximator',
    form: 'number',
    match: 'hedge:some #Number',
    unless: 'some one',
    example: 'Some 40 villages were cut off.',
    not: 'Some villages were cut off.',
  },
  {
    id: 'at-least',
    class: 'approximator',
    form: 'number',
    match: 'hedge:at hedge:(least|most) #Number',
    example: 'At least 12 people were hurt.',
    not: 'The plan is bold, or at least new.',
  },
  {
    id: 'more-than',
    class: 'approximator',
    form: 'number',
    match: 'hedge:(more|less|fewer) hedge:than #Number',
    example: 'More than 80 passengers were on board.',
    not: 'He talks more than his brother.',
  },
  {
    id: 'as-many-as',
    class: 'approximator',
    form: 'number',
    match: 'hedge:as hedge:(many|much|few|little) hedge:as #Number',
    example: 'As many as 200 cattle drowned.',
  },
  {
    id: 'up-to',
    class: 'approximator',
    form: 'number',
    match: 'hedge:up hedge:to (an|a|the)? (additional|extra|estimated)? #Number',
    unless: 'up to (a|the) (day|year|hour|week|month|mile)',
    example: 'The fund will pay up to £5 million.',
    not: 'The choice is up to the mayor.',
  },
  {
    id: 'close-to',
    class: 'approximator',
    form: 'number',
    match: 'hedge:close hedge:to #Number',
    example: 'The club owes close to 90 million euros.',
    not: 'The house is close to the river.',
  },
  {
    id: 'just-short-of',
    class: 'approximator',
    form: 'number',
    match: 'hedge:just hedge:(short|shy) hedge:of',
    example: 'Turnout was just short of a record.',
  },
  {
    id: 'just-over',
    class: 'approximator',
    form: 'number',
    match: 'hedge:(just|little|slightly|well) hedge:(over|under) #Number',
    example: 'Just over 50 members voted.',
  },
  {
    id: 'over-number',
    class: 'approximator',
    form: 'number',
    match: '!(just|little|slightly|well|all) hedge:over #Number',
    unless:
      '. over #Number (day|days|night|nights|week|weeks|month|months|year|years|hour|hours|minute|minutes|season|seasons|rounds|legs|generations)',
    example: 'The fire burned over 300 homes.',
    not: 'The trial was spread over 14 months.',
  },
  {
    id: 'more-or-less',
    class: 'approximator',
    form: 'adverb',
    match: 'hedge:more hedge:or hedge:less',
    example: 'He chose the houses more or less at random.',
  },
  {
    id: 'upwards-of',
    class: 'approximator',
    form: 'number',
    match: 'hedge:(upwards|upward) hedge:of #Number',
    example: 'Upwards of 600 guests came.',
  },
  {id: 'estimated', class: 'approximator', form: 'number', match: 'an hedge:estimated #Number', example: 'An estimated 9,000 birds died.'},
  {
    id: 'effectively',
    class: 'approximator',
    form: 'adverb',
    match: '!(more|very|as|so|how|most|less|work|works|worked|and) hedge:effectively #Word',
    example: 'The ruling is effectively a ban.',
    not: 'The pump worked effectively until June.',
  },
]

export const hedgeTable: Table<HedgeRow, Ground> = compile(hedgeRows, lists, hedgeTags, ['hedge'])

const housed = new Map<string, Table<HedgeRow, Ground>>()

/**
 * In: hearsay words and phrases of a newsroom, and its rows. Out: the table with them before the built-in ones; made once for
 * the same words and rows. Phrases that hold anything but words are left out: the notation has no room for marks.
 * Throws `PatternError` for a row that cannot be used.
 */
export function hedgeTableWith(phrases: readonly string[] = [], rows: readonly HouseHedgeRow[] = []): Table<HedgeRow, Ground> {
  if (phrases.length + rows.length === 0) return hedgeTable
  const key = JSON.stringify([phrases, rows])
  const known = housed.get(key)
  if (known) return known
  const words = phrases
    .map(phrase => phrase.trim().toLowerCase().replaceAll('’', "'"))
    .filter(phrase => wordsOnly.test(phrase))
    .map(
      (phrase): HedgeRow => ({
        id: `house: ${phrase}`,
        class: hearsay,
        form: 'adverb',
        match: phrase
          .split(/\s+/)
          .map(word => `hedge:${word}`)
          .join(' '),
        example: phrase,
      }),
    )
  const own = rows.map(({class: kind = hearsay, form = 'adverb', ...row}): HedgeRow => ({...row, class: kind, form}))
  const table = compile([...own, ...words, ...hedgeRows], lists, hedgeTags, ['hedge'])
  housed.set(key, table)
  return table
}
