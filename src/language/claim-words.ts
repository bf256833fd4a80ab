/**
 * Kinds of words that tell a reporter's claim from a record of what happened. None asks for a source by itself, as the
 * rows of `checkworthy.ts` do; how much each bears on the question is learned (`check-weights.ts`).
 */
import {basesOf} from './inflection.js'
import {Spelling} from './spellings.js'
import {wordSet} from './word-set.js'

const negations = wordSet('not no never nothing nobody none neither nor without hardly few little cannot')

/** Verbs of what is done to minds and to standing, in their dictionary form. */
const affecting = wordSet(
  `alarm alienate anger annoy appal appall appease astonish baffle bewilder bruise confuse cripple daunt deceive delight demoralise demoralize destabilise destabilize deter devastate disappoint discourage disgust dismay
  distract divide doom embarrass embitter embolden enrage encourage endanger energise energize entrench erode escalate exacerbate exasperate excite fracture frighten frustrate galvanise galvanize hamper harm haunt humiliate impress
  incense inflame infuriate insult intimidate invigorate irritate isolate jeopardise jeopardize lure mar mobilise mobilize outrage overshadow overwhelm paralyse paralyze placate plague please poison polarise polarize provoke puzzle
  rattle reassure ruin sabotage scare shatter shock silence sour split squander stain stifle stoke strengthen stun tarnish tempt terrify threaten thrill thwart torment transform undermine unite unnerve unsettle upset vindicate weaken wreck`,
)

/** Verbs of how somebody or something fares, in their dictionary form. */
const faring = wordSet(
  `abandon backfire betray blossom bolster boom brace capitalise capitalize cement cling collapse consolidate crumble deepen defy deteriorate dodge dominate dwindle eclipse embrace erupt exploit fade falter fester
  flounder flourish flout founder grapple implode intensify jockey languish linger loom mushroom outflank outmanoeuvre outmaneuver plague plummet prosper resist retreat scramble shun simmer sink skyrocket snub soar spiral stagnate stall struggle
  stumble succumb surge swell thrive topple undercut unravel vie wane whither wither woo worsen`,
)

/** A kind of words, told by a list or by how they are written. */
export interface ClaimKind {
  readonly name: string
  /** What an editor would ask about, where the word is what makes the sentence a claim. */
  readonly reason?: string
  readonly words?: ReadonlySet<string>
  /** Those of the words that show the reason alone, out of context: “so far” and “the key figures” give none. */
  readonly telling?: ReadonlySet<string>
  readonly shape?: (lower: string) => boolean
}

export const claimKinds: readonly ClaimKind[] = [
  {
    name: 'because',
    reason: 'effect',
    words: wordSet('because since so thus therefore hence thanks due owing'),
    telling: wordSet('because thus therefore hence thanks due owing'),
  },
  {
    name: 'contrast',
    words: wordSet('but yet still however although though despite nevertheless instead rather even while'),
  },
  {
    name: 'quantity',
    words: wordSet(
      'many most some few all every both several much more less any countless numerous majority minority handful bulk lot lots host slew spate flurry raft wave waves flood swath swaths chunk droves',
    ),
  },
  {
    name: 'time',
    reason: 'generalisation',
    words: wordSet(
      'now recently lately increasingly already still long always often never ever once again soon rarely frequently usually typically traditionally historically sometimes',
    ),
    telling: wordSet('always often never ever increasingly rarely frequently usually typically traditionally historically sometimes'),
  },
  {
    name: 'degree',
    words: wordSet(
      'very too so quite deeply highly widely largely mostly especially particularly far almost nearly just only even simply merely clearly certainly surely perhaps maybe probably likely hardly barely really actually truly arguably undoubtedly',
    ),
  },
  {name: 'author', words: wordSet("i we my our me us you your let's")},
  {name: 'he or she', words: wordSet('he she his her him himself herself')},
  {name: 'they', words: wordSet('they their them themselves')},
  {name: 'it', words: wordSet('it its itself')},
  {name: 'pointing', words: wordSet('this that these those such')},
  {name: 'question word', words: wordSet('what why how whether who which where')},
  {
    name: 'cause',
    reason: 'effect',
    words: wordSet(
      'help helped helping helps make makes made making lead leads led cause causes caused force forced drive drives drove driven driving push pushed give gave gives giving hurt cost drew draw drawing keep kept turn turned bring brought leave left leaving allow allowed raise raised fuel fueled fuelled spark sparked boost boosted',
    ),
    telling: wordSet(
      'help helped helps lead leads led cause causes caused force forced drive drives drove driven hurt fuel fueled fuelled spark sparked boost boosted',
    ),
  },
  {
    name: 'mind',
    reason: 'mental-state',
    words: wordSet(
      'want wants wanted hope hopes hoped believe believes believed think thinks thought know knows knew feel feels felt see sees saw need needs needed try tries tried trying seek seeks sought seeking plan plans planned intend intends intended expect expects expected fear fears feared seem seems seemed appear appears appeared consider considered decide decided prefer likes liked love loves hate hates worry worried worries',
    ),
  },
  {
    name: 'poll',
    words: wordSet(
      'poll polls survey surveys percent percentage points respondents voters favorable favourable unfavorable unfavourable margin %',
    ),
  },
  {name: 'sum', words: wordSet('million billion trillion dollars pounds euros $ £ €')},
  {
    name: 'public act',
    words: wordSet(
      'elected signed voted born served named appointed released published announced filed held met joined won lost began opened closed took attended appeared spoke arrived traveled travelled visited launched founded graduated worked married died killed arrested charged convicted sentenced',
    ),
  },
  {
    name: 'judgement',
    reason: 'evaluation',
    words: wordSet(
      `problem problems success failure challenge challenges threat risk danger opportunity advantage weakness strength difficult hard easy important critical key crucial clear obvious strong weak good bad better best
      worse worst great big bigger biggest real serious major significant popular unpopular controversial powerful effective poor rare unusual surprising dangerous likely unlikely wrong right true false possible
      impossible necessary vulnerable tough tougher huge deep sharp dramatic extraordinary unprecedented able ability apparent apparently bold brilliant brutal cautious charismatic clever clumsy costly cruel damaging
      decisive deadlocked decent doubtful dull eager effectively elusive embattled essential excessive fierce flawed fragile futile generous gentle grim harsh heavy humble ideal inevitable inevitably intense lavish
      lucrative mighty mild modest muted nasty notable notably notorious obscure odd ominous painful peculiar pivotal precarious predictable prominent promising prone proper rampant reckless remarkable remarkably
      respected rigid risky robust ruthless scarce shaky simple skilful skillful sluggish smart smooth solid stable stark steady stubborn subtle superb swift tame tepid thorny timid trivial troubled unable uncertain
      unclear uneven unfair unprepared unpredictable useful useless vague vibrant vital volatile weary widespread wise worrying worthless`,
    ),
    telling: wordSet(
      'problem problems success failure threat threats danger weakness difficult hard easy important critical crucial clear obvious strong weak good bad better best worse worst serious major significant popular unpopular controversial powerful effective poor rare unusual surprising dangerous wrong impossible necessary vulnerable tough tougher huge dramatic extraordinary unprecedented',
    ),
  },
  {
    // What an event does to people: they were not asked, or they would be named.
    name: 'affects',
    reason: 'effect',
    shape: lower => basesOf(lower).some(base => affecting.has(base)),
  },
  {
    // How somebody or something fares, as whoever watches reads it.
    name: 'fares',
    reason: 'evaluation',
    shape: lower => basesOf(lower).some(base => faring.has(base)),
  },
  {
    name: 'feeling',
    reason: 'mental-state',
    words: wordSet(
      `afraid ambition ambitions ambitious anger angry anxiety anxious appetite arrogance arrogant ashamed bitter bitterness bored confidence contempt despair desperate desperation disappointed discontent disgust disillusioned
      disillusionment dismay distrust dread eager eagerness ego embarrassed embarrassment enthusiasm enthusiastic envious envy fearful frustrated frustration furious fury greed grievance grievances grudge guilt hatred hostile hostility
      humiliation impatience impatient jealous jealousy loathing loyalty mistrust morale mood nervous nostalgia obsessed obsession optimism optimistic outrage panic paranoia passion pessimism pride proud rage regret relief reluctance
      reluctant resentful resentment revenge scepticism skepticism shame spite suspicion suspicious sympathy tempted trust unease uneasy unhappy unwilling vengeance wary weary zeal`,
    ),
  },
  {
    // What is at stake, and for whom it went well or badly.
    name: 'stake',
    reason: 'effect',
    words: wordSet(
      `aftermath appeal backlash blow boon boom breakthrough burden catastrophe chaos clout collapse consequence consequences credibility crisis debacle decline demise disaster dominance downfall downturn effect effects fallout fate feud
      fiasco future gambit grip image impact implications influence legacy legitimacy lesson leverage message momentum motive motives ploy popularity prestige pressure prospects purpose reminder repercussions reputation resurgence
      revival rift rivalry scandal setback shift sign signal significance slump split standing strategy surge survival symbol tactic tension tensions toll trend turmoil upheaval victim victims warning woes`,
    ),
    telling: wordSet(
      'aftermath backlash blow boon chaos clout crisis downfall fallout feud fiasco momentum repercussions resurgence rift setback toll turmoil upheaval woes',
    ),
  },
  {
    name: 'superlative',
    reason: 'superlative',
    shape: lower => lower === 'most' || (lower.length > 5 && lower.endsWith('est')),
    telling: wordSet(
      'most biggest largest greatest highest lowest closest clearest strongest weakest hardest easiest earliest fastest oldest youngest newest deepest richest poorest safest simplest smallest toughest wealthiest surest brightest darkest',
    ),
  },
  {
    name: 'comparative',
    reason: 'evaluation',
    shape: lower => /^(?:more|less|fewer)$/.test(lower) || (lower.length > 5 && /[igtkh]er$/.test(lower)),
  },
  {name: 'negation', shape: lower => negations.has(lower) || lower.endsWith("n't")},
  {name: 'modal', words: wordSet("will would could may might can should must cannot can't won't wouldn't couldn't")},
  {name: 'adverb', shape: lower => lower.length > 4 && lower.endsWith('ly')},
  {name: 'abstract noun', shape: lower => lower.length > 6 && /(?:tion|ment|ness|ism|ship|ance|ence|ity)s?$/.test(lower)},
  {name: 'adjective', shape: lower => lower.length > 6 && /(?:ful|less|ous|ive|ible|able|ic|al)$/.test(lower)},
  {name: 'past', shape: lower => lower.endsWith('ed')},
  {name: 'participle', shape: lower => lower.length > 5 && lower.endsWith('ing')},
]

/** In: a spelling. Out: the kinds that it is of, one bit each, in their order. */
export const claimBits = Spelling.fact(({lower}) =>
  claimKinds.reduce((bits, {words, shape}, i) => (words?.has(lower) || shape?.(lower) ? bits | (1 << i) : bits), 0),
)
