/**
 * What makes an editor ask “says who?”, as a table: each row a reason, how much it weighs, the words that show it, and a
 * sentence that must have it. Rows with a minus are reasons not to ask: the thing was done in public or stands on record.
 * Figures have a layer of their own; their weights are `figureWeights`.
 */

import {indexPhrases} from './phrases.js'
import {wordSet} from './word-set.js'

export interface CheckworthyRow {
  readonly reason: string
  readonly weight: number
  readonly phrases: string
  readonly example: string
  /** A sentence that must not have it: the trap that made the row as narrow as it is. */
  readonly not?: string
  /** Words of which one in the sentence shows that the phrase means something else there. */
  readonly unless?: ReadonlySet<string>
}

/** Words of an emergency, in which “the call” is one for help. */
const emergency: ReadonlySet<string> = wordSet(
  '911 999 112 emergency dispatch dispatched dispatcher dispatchers firefighter firefighters fire fires blaze paramedics ambulance deputies troopers responders responded responding',
)

/** Reasons that come to this weigh enough for an editor to ask. */
export const reasonToAsk = 1

export const figureWeights = {casualties: 2, money: 2, percentage: 2, count: 1, ranking: 1} as const

export const checkworthyRows: readonly CheckworthyRow[] = [
  {
    reason: 'private-talk',
    weight: 2,
    phrases: `privately, in private, secretly, behind closed doors, behind the scenes, closed-door, backchannel, back channel|channels,
      phone|telephone|video conversation|conversations, phone|telephone|video calls between|with|to, private calls|talk|talks|meeting|meetings|conversation|conversations|dinner|message|messages|discussion|discussions,
      secret talks|meeting|meetings|deal|memo|negotiations|agreement|plan|surveillance|operation|operations|programme|program|list|files|account|accounts|fund|recording|recordings|payments|payment|orders|order|negotiations|visit|trip, the conversation was|were|lasted|took|came|ended|began|turned|with|between, in|on|after|before|since|about|of|from|to|with|joined|opened|began|started|ended|heard|recorded|described|detailed|discussed|recounted|recalled|confirmed the conversation, during|in a|the|their .? conversation|meeting|talks|discussion, conversation|talks between, counteroffer, counter-offer, internal debate|deliberations|discussions|review|memo,
      talks|negotiations|discussions quickly? collapse~|stall~|break~|sour~|fail~, talks|negotiations|discussions quickly? fell|fall apart|through, failed|stalled|collapsed negotiation|negotiations|talks|attempt,
      terms were|was flatly? rejected|refused, offer|proposal|request|demand was|were also|flatly|swiftly|then? rejected|refused|rebuffed|turned,
      call~ mr|ms|mrs @ on|after|before|late|early|last|from, phone~ mr|ms|mrs? @, told|tells his|her|their aides|advisers|advisors|staff|colleagues|team|allies|associates|inner`,
    example: 'The coach privately offered to step down.',
    not: 'The library opened a private garden.',
  },
  {
    reason: 'private-talk',
    weight: 2,
    phrases: `phone|telephone|video|private call, during|in a|the|their .? call, call between,
      in|on|during|after|before|since|about|of|from|to|with|took|made|initiated|joined|ended|heard|recorded|described|discussed|confirmed|arranged|requested the call,
      the call|calls was|were|lasted|took|came|ended|began|went|with|between`,
    example: 'The call ended badly for the chairman.',
    not: 'The fire department took the call at around nine on Friday.',
    unless: emergency,
  },
  {
    reason: 'troops',
    weight: 1,
    phrases:
      '# .? .? troops|soldiers|personnel|fighters|militants|insurgents|marines|sailors|warships|tanks|aircraft|missiles|drones|planes|mercenaries|rebels|gunmen|prisoners|hostages',
    example: 'Some 4,000 soldiers are stationed on the island.',
    not: 'The soldiers are stationed on the island.',
  },
  {
    reason: 'damage',
    weight: 1,
    phrases:
      'destroy=|damage=|displace=|burn=|flood=|force= .? .? .? #, destroyed|damaged|displaced|evacuated|flooded|stranded|homeless after|in|by, # .? homes|houses|buildings|families|acres|hectares|people|residents were|have|had been? destroyed|damaged|displaced|evacuated|flooded|stranded, # .? .? trapped|stranded|homeless|displaced',
    example: 'The fire destroyed 14 homes.',
    not: 'The fire began in a shed.',
  },
  {
    reason: 'mental-state',
    weight: 2,
    phrases: `want|wants|wanted to|a|an|the|his|her|their|more|no, hope|hopes|hoped to|that|for, is|are|was|were hoping|eager|keen|reluctant|determined|desperate|anxious|convinced|furious|worried|frustrated|confident|wary|unhappy|angry|afraid|tempted|unwilling|willing|ready to? ,
      has|have|had been? weighing|mulling|considering|contemplating|plotting|eyeing|eager|reluctant, is|are|was|were weighing|mulling|considering|contemplating|plotting|eyeing,
      believe|believes|believed that|the|he|she|they|his|her|their|in, fear|fears|feared that|the|losing|an|a, intend|intends|intended to, has|have|had decided, decided to|that|against, lost|loses|losing the? confidence|trust|support|backing|faith|patience of|with|in, days .? .? .? are numbered, know|knows|knew that, thought that, realised|realized that,
      in his|her|their mind, resent~ the|his|her|their, regret~ the|his|her|their|having, no intention of, lost patience|confidence|faith, growing impatient|frustrated, loathe~, distrust~`,
    example: 'The owner is eager to sell the club.',
    not: 'The council approved the plan.',
  },
  {
    reason: 'motive',
    weight: 2,
    phrases: `in order to, so as to, in an? effort|attempt|bid|push|move|gambit|ploy|gesture to|at, in a bid to, as a? part of an|a|his|her|their|its effort|attempt|bid|campaign|strategy to, strategy|plot|ploy|scheme|tactic to|for, out of fear|spite|anger|concern|loyalty,
      motivated by, driven by, in retaliation, as retaliation, in the hope|hopes of|that, in hopes of|that, aimed at, calculated to, for political|personal gain|reasons, to avoid|appease|placate|please|distract|silence|intimidate|humiliate|embarrass|discredit|spite|scare|frighten|punish|deflect|curry, only to keep|protect|save|please|win|avoid|spite, to save|make money|face|costs|votes,
      to bring|raise awareness|attention, to boost|shore|restore|win|regain his|her|their|its|public|support|trust|confidence|favour|favor|votes|up, ulterior motive|motives, the goal|aim|purpose is|was to`,
    example: 'The minister resigned in order to save the coalition.',
    not: 'Ferries run daily to the islands.',
  },
  {
    reason: 'accusation',
    weight: 2,
    phrases: `bribe=, took|accepted|paid bribes|kickbacks, embezzle=, launder=, extort=, blackmail=, smuggle=, traffic=, cover= up, torture=, rape=, sexually assault=|abuse=|harass=, molest=, murder=, massacre=, execute= civilians|prisoners|survivors,
      lie|lied|lies|lying to|about, mislead=, deceive=, falsify=, plagiarise=|plagiarize=, rig=, bully=, harass=, discriminate=, steals|stole|stealing, sabotage=, spied|spying on|for, clandestine, covert, regime change, breach= of|its|his|her|their,
      violate=, violation|violations of, abuse= his|her|their|its|children|patients|power, mishandle=, mistreat=, ignored|ignoring warnings|complaints|repeated|safety|its|his|her|their|advice|calls|rules|risks|evidence,
      failed to disclose|report|protect|pay|act|warn|prevent|declare|inform|investigate|comply|provide|maintain|inspect, dump= toxic|waste|sewage, unsafe conditions|practices, is|are|was|were to blame, is|are|was|were at fault|corrupt|negligent|complicit, has|have|had been criticised|criticized|condemned|accused|blamed|faulted,
      is|are|was|were widely|heavily|sharply criticised|criticized|condemned, took|taken|accepted|received .? money|cash|donations|gifts|payments from, responsible for the|a|his|her|their death|deaths|crash|attack|explosion|collapse|shooting|fire|failure|leak`,
    example: 'The contractor took bribes for years.',
    not: 'The contractor finished the bridge in June.',
  },
  {
    // The name of the wrong alone may be no more than the subject: “a bill against fraud”.
    reason: 'accusation',
    weight: 1,
    phrases: `fraud, corruption, bribery, embezzlement, money-laundering, cover-up, misconduct, wrongdoing, malpractice, negligence, war crime|crimes, atrocity|atrocities, genocide, torture, sexual assault|abuse|misconduct|harassment, murder|murders, massacre, plagiarism, doping, match-fixing, vote-rigging,
      bullying, discrimination, coup|coups, insider trading, price-fixing, criminal charges|network|gang|enterprise, narcotics, terrorist|terrorism, trafficking, smuggling`,
    example: 'The bill deals with fraud in the building trade.',
    not: 'The bill deals with parking.',
  },
  {
    reason: 'prediction',
    weight: 1.5,
    phrases: `will|would|could|may|might|should likely|probably|almost|soon|eventually|inevitably|surely|certainly? be|have|become|lead~|cause~|force~|face~|lose~|gain~|rise|fall|grow|drop|increase|decline|struggle|suffer|trigger|prompt|collapse|raise|cost|boost|hurt|help|threaten|worsen|improve|change|deepen|continue|mean|make|remain,
      is|are|was|were likely|unlikely|poised|bound|certain|doomed|destined|on to|track|course, is|are|was|were set to, look|looks|looked|seem|seems|seemed|appears|appeared increasingly|almost|all? inevitable|doomed|unlikely|certain|unavoidable, is|are|was|were on track|course|pace|the to|for|verge|brink, threaten~ to, risk~ losing|becoming|a|the|an, looming, loom|looms|loomed, faces an|a uncertain|uphill|bleak, the worst is, no end in sight, only a matter of time, brace~ for, well on|under its|way, sooner or later`,
    example: 'The closure will likely cost the town its only doctor.',
    not: 'The clinic has two doctors.',
  },
  {
    reason: 'prediction',
    weight: 2,
    phrases: `will|would|won't also|not|almost|soon|eventually? .? cost|cut|bring|save|create|destroy|hurt|boost|ruin|force|threaten|drive|transform|change|revolutionise|revolutionize|lead|cause|deepen|worsen|improve|attract|deter|collapse|wreck|devastate|trigger|prompt|spark|lose|suffer|struggle|dominate|fail|succeed|backfire|reshape|weaken|strengthen|undermine|benefit|harm|help|delay|raise|lower|push|mean|make|halve|double|triple|ease|solve|kill|spell|split|tear|drain|swamp|choke|bankrupt|cripple|reward|punish|follow|reassure|anger|satisfy|disappoint|throw`,
    example: 'The plant will bring thousands of jobs to the coast.',
    not: 'The plant will open on Monday.',
  },
  {
    reason: 'prediction',
    weight: 2,
    phrases: `undoubtedly|inevitably|surely|certainly|doubtless will|would, will|would undoubtedly|inevitably|surely|certainly|doubtless, will|would .? win|prove|doom|sink|decide|haunt|outlast|outnumber|overwhelm|overtake|eclipse|surpass, will|would .? keep .? .? .? .? going|alive|afloat`,
    example: 'The defeat will haunt the party for years.',
    not: 'The party will meet in May.',
  },
  {
    reason: 'effect',
    weight: 2,
    phrases: `stoke~|raise~|fuel~|spark~|prompt~|trigger~|stir~|ignite~|heighten~|deepen~|ease~|feed~|renew~|revive~|provoke~|reignite~ fresh?|new?|widespread?|growing?|public? fear|fears|hope|hopes|concern|concerns|anger|anxiety|outrage|alarm|tension|tensions|speculation|doubts|questions|debate|panic|unrest|outcry|backlash|uncertainty|unease|worries,
      underscor~|underscored|underscores|underscoring the|how|a|an|his|her|its|their|what|just, highlight~ the|how|a|an|his|her|its|their|what|just|growing|deep|@, reflect|reflects|reflecting|reflected the|how|a|an|growing|deep|broader|his|her|its|their, signal~ a|an|the|that|growing, illustrate~ the|how|a, send~ a message|signal,
      lead~ to, result~ in, contribute~ to, cause~ a|an|the|by|widespread|severe|major|chaos|confusion|damage, as a result of?, thanks to, because of, due to, pave~ the way, deal~ a? blow, a blow to|for, boost to|for, complicat~|complicate|complicates|complicated|complicating the|efforts|matters|any|his|her|its|their|@, exacerbat~|exacerbate|exacerbated|exacerbating, undermin~|undermine|undermined|undermines|undermining, jeopardiz~|jeopardize|jeopardise|jeopardized|jeopardizing, cement~ his|her|its|their, bolster~ his|her|its|their|the|a,
      ^ this|that|it|these|those .? fits|fit|recalls|echoes|mirrors|reflects|suggests|underlines|underscores|marks|raises|leaves|puts|reinforces|explains|signals, ^ this|that|these|those .? shows, show|shows|showed|proves|proved|demonstrates|demonstrated|means|meant|suggests|suggested that|how|just, mark~ a|an turning|shift|escalation|departure|milestone|end|major|sharp|dramatic|significant|new|stark, is|are|was consistent with, hearken~ back|to, hark~ back, echo~ the|a|an, add~ another|to|further|fuel layer|to|the|pressure|concerns, reach~ a? boiling|fever|breaking new? point|pitch|heights, amount~ to a|an|little|much|more, represent|represents a|an major|significant|sharp|humiliating|rare|stark|dramatic|serious|growing|new?|real? shift|threat|risk|break|retreat|departure|step|blow|boost|victory|setback|challenge|change|defeat|escalation|much-needed, shift~ the balance, come~ at a|an critical|difficult|sensitive|awkward|delicate, a vote|show of confidence, in a sign that|of, a sign that|of, leaving many|residents|thousands|millions|families, boost for|to`,
    example: 'The ruling raised fears of new layoffs.',
    not: 'The bridge reopened at noon.',
  },
  {
    // Who gained, who lost, and what did it: somebody's reading of an event.
    reason: 'effect',
    weight: 2,
    phrases: `hand~|give~ .? .? .? .? an? .? .? lead|edge|advantage|boost|lift|victory|opening|foothold|momentum|legitimacy|credibility|platform, thrust~|propel~|catapult~|vault~|plunge~|throw~ him|her|it|them|himself|herself|itself|the|@ .? .? .? into|to|onto,
      fuel~|embolden~|galvanis~|galvaniz~|energise~|energize~|alienate~|erode~|dent~|cripple~|derail~|roil~|upend~|rattle~|hamper~|hinder~|weaken~|strengthen~|overshadow~ his|her|its|their|the|a|an|public|voter|investor|voters|investors|supporters|@,
      play~ a large|big|major|key|central|decisive|pivotal|significant|crucial|outsized|leading .? part|role in, help~ .? .? .? .? win|protect|keep|lift|drive|propel|secure|shape|defeat|bring|spread|revive|rescue|sink|doom|unseat|oust|topple|boost|surge|grow|rise|fall|recover, make~ it|him|her|them|matters .? harder|easier|difficult|impossible|worse, make~ .? .? .? .? vulnerable|unpopular|famous|untouchable, turn~ .? .? .? .? into a|an|the, cost|costing him|her|them|it|@ .? .? the|his|her|their, drive~ .? .? .? to distraction|despair|ruin|bankruptcy|suicide, take~ its|a .? toll on,
      los~|lose|lost|losing steam|momentum|ground|traction|credibility, gain~|gained|gaining steam|momentum|ground|traction, take~|took advantage of, capitalis~|capitalise~|capitalize~ on, play~ into the|his|her|their hands`,
    example: 'The blunders handed her rival a wide lead.',
    not: 'She handed the judge a letter.',
  },
  {
    // A reading of why things are as they are, which no record holds.
    reason: 'effect',
    weight: 3,
    phrases: `is|are|was|were behind much|most|many of, send~|sent shockwaves|shivers|ripples|tremors through|across|around, send~|sent shock waves, main|chief|principal|primary|real|root|underlying|biggest|leading|major|single .? reason|reasons|cause|causes|driver|drivers|culprit|culprits, one of the .? main|major|biggest|chief|leading sources|causes|reasons|drivers|factors|obstacles,
      mainly|largely|partly|mostly|chiefly|primarily because|due|thanks|owing, years|decades|months of mismanagement|neglect|misrule|underinvestment|under-investment|underfunding|incompetence|inaction|complacency|austerity,
      drive~|price~|push~|force~|squeeze~ .? .? .? .? families|residents|people|shops|shopkeepers|businesses|firms|companies|workers|farmers|tenants|traders|voters|investors|customers|locals|fishermen|patients|teachers|nurses|doctors|students|pupils|pensioners|households|drivers|parents|millions|thousands .? out|from|away|into|off|further, drive~|send~|push~ .? .? .? .? price|prices|rent|rents|cost|costs|wages|demand|inflation|turnout|crime|emissions .? .? .? .? to|up|down|higher|lower|through,
      drive~|send~|push~ up|down .? .? .? price|prices|rent|rents|cost|costs|wages|demand|inflation|turnout|crime|emissions,
      leave~ .? .? .? .? .? struggling|unable|vulnerable|reeling|scrambling|powerless|stranded|isolated|weakened|exposed|demoralised|demoralized|divided|with|without .? .? .? little|nothing|none|few|fewer|less|friends|allies|options,
      damage~|harm~|hurt|hurts|shatter~|sap~|shake~|shaken|tarnish~|destroy~|restore~|boost~|poison~|strain~|sour~ .? .? .? .? trust|confidence|faith|morale|reputation|credibility|standing|image|relations|support|chances|prospects,
      stoke~|raise~|fuel~|spark~|stir~|heighten~|deepen~|feed~|reignite~ .? .? fear|fears|concern|concerns|anger|outrage|alarm|tensions|doubts|questions|speculation|resentment|panic|unrest|mistrust|distrust|hostility|rift|rifts|divide|divisions, hand~|give~ .? .? .? continued|more|greater|extra|new|enormous|huge .? .? influence|leverage|clout|sway,
      make~ .? .? .? .? the least|most|worst|best|weakest|strongest, hit|hits|hitting .? .? .? .? hardest, hardest hit, bear~ the brunt, in turn led|caused|forced|meant|made, has|have|had also? served|helped to, could|may|might|must have been .? triggered|prompted|driven|inspired|caused|motivated|influenced`,
    example: 'The toll is the main reason why drivers avoid the tunnel.',
    not: 'The town is the main port of the island.',
  },
  {
    reason: 'motive',
    weight: 3,
    phrases: `because .? .? .? .? .? .? .? .? .? .? .? .? he|she|they|many fear|feared|want|wanted|dread|dreaded|hope|hoped, because|as he|she|they|it|many|some|most fear|feared|fears|want|wanted|wants|hope|hoped|hopes|dread|dreaded|hate|hated|resent|resented|believe|believed|worry|worried, because|as he|she|they|it was|were|is|are so? afraid|worried|keen|desperate|anxious|eager|jealous|ashamed|angry|furious|tired|scared, because of his|her|their fear|hatred|desire|love, out of fear|hatred|revenge|desperation,
      is|are|was|were|be|been|in|as also? retaliation|revenge|payback|reprisal|punishment for, for fear of|that, ideal|convenient|perfect|cynical|clever way|means|excuse|pretext|tool|moment to|for`,
    example: 'The pilots kept quiet because they feared for their jobs.',
    not: 'The pilots kept quiet because the line was bad.',
  },
  {
    // What somebody should have done or seen, by whoever tells.
    reason: 'accusation',
    weight: 3,
    phrases: `fail= to understand|grasp|appreciate|foresee|anticipate|improve|tackle|curb|stem|halt|listen|learn|revive|deliver|inspire|convince|connect|recognise|recognize|notice|realise|realize|rein|address, cut|cuts|cutting corners, turn~ a blind eye, look~ the other way,
      sit~|sat on the|a|its|his|her report|warning|warnings|evidence|findings|complaint|complaints, line= his|her|their|its pockets, play=|prey= on .? .? fear|fears|resentment|anger|prejudice|grievances, exploit= .? .? .? fear|fears|resentment|anger|prejudice|grievances,
      squander=, has|have known about|of .? .? .? .? .? .? .? .? year|years|month|months|decades, has|have .? .? .? little|no regard|respect for, drag=|dragged his|her|its|their feet`,
    example: 'The ministry failed to grasp how fast the fever was spreading.',
    not: 'The lorry failed to stop at the gate.',
  },
  {
    reason: 'mental-state',
    weight: 3,
    phrases: `grow~|grew tired|weary|impatient|frustrated|suspicious|restless|disillusioned|jealous|bored of|with, tire~ of the|his|her|their|its, lose~ heart|interest|hope|sleep, has|have|had lost heart|interest|hope, is|are|was|were close to signing|agreeing|sealing|reaching|completing|securing|quitting|resigning|striking, has|have sounded out, sound= out, never forgave|forgiven|forgotten|forgot, bear~|hold~ a grudge, fell|fallen|falling|fall out with, at loggerheads|odds with`,
    example: 'The striker has grown weary of life on the bench.',
    not: 'The vines have grown over the wall.',
  },
  {
    reason: 'prediction',
    weight: 3,
    phrases: `will|would almost? certainly|inevitably|surely|doubtless|undoubtedly be|have|become|lead|face|lose|win|end|mean|go|get, will|would also|not|soon? leave|deprive|rob|hand|embolden|alienate .? .? .? .? with|without|out|the|in, will|would .? hit .? .? .? hardest,
      will|would make .? .? reading for, is|are|was|were almost? certain|sure|bound|doomed to, days|time .? .? is|are|was|were numbered`,
    example: 'The coach will almost certainly be sacked before the spring.',
    not: 'The coach opened the ground on Friday.',
  },
  {
    // Harm, help and change that somebody must have weighed.
    reason: 'effect',
    weight: 3,
    phrases: `ruin~|wreck~|gut~|cripple~|hobble~|decimate~|devastate~|paralyse~|paralyze~|destabilise~|destabilize~ the|a|an|his|her|its|their|our|many|most|some|hundreds|thousands|@,
      tear~|rip~ the|a|an|his|her|its|their|@ .? .? .? .? apart, turn~|set~|pit~ the|a|an|his|her|its|their|many|most|some|@ .? .? .? .? against,
      cost|costs|costing him|her|them|us|the|his|its|their|@ .? .? .? the|his|her|its|their job|jobs|seat|seats|title|trade|majority|election|championship|chance|chances|presidency|place|trust|support|confidence|reputation|lead|freedom|health|life|lives|marriage|match|game,
      make~ the|a|an|his|her|its|their|our|@|this|that|these|those .? .? .? .? safer|riskier|harder|easier|worse|weaker|stronger|poorer|richer|cheaper|costlier|fairer|cleaner|dirtier|quieter|healthier,
      leave~ the|a|an|his|her|its|their|our|@ .? .? .? .? weaker|stronger|poorer|richer|worse, do~|done|did almost|next? to? nothing|little to stop|ease|help|curb|reduce|dispel|calm|reassure|end|prevent|improve|solve|address|protect|deter|slow|restore,
      is|are|was|were the|one|another .? reason|reasons the|a|an|his|her|its|their|that|why|so|many|most|people|they|he|she|it, save~ lives, because .? .? .? .? too many|much|few|little|late|often|slow|slowly`,
    example: 'The cutbacks have made the tunnel riskier.',
    not: 'The club made the gate wider.',
  },
  {
    // What was hidden, wasted or feigned, and what somebody was up to.
    reason: 'accusation',
    weight: 3,
    phrases: `hide=|hid|hidden|hiding|conceal=|withhold=|withheld|bury|buried|suppress= the|its|his|her|their|any|a|@ .? .? .? loss|losses|report|reports|evidence|truth|facts|documents|debt|debts|data|results|extent|scale|fault|faults|defect|defects|risk|risks|role|involvement|payment|payments|money|crimes|scandal,
      waste=|wasting millions|billions|thousands|hundreds|money|years|taxpayers|public, waste=|wasting the|his|her|its|their .? .? money|chance|chances|time|grant|funds, poison=|pollute=|contaminate= the|a|an|his|her|its|their|our,
      is|are|was|were|been nothing|little? more|but? than? an? whitewash|sham|farce|stitch-up|witch-hunt|charade|smokescreen|power-grab|stunt|ploy|scam|hoax, is|are|was|were|been plainly|clearly|always? biased|rigged|prejudiced|stacked against|in|towards|toward|from,
      knew .? .? .? .? was|were had|would faulty|unsafe|dangerous|false|fake|stolen|guilty|broken|defective|illegal|wrong|contaminated|flawed|sick|lying, behind the|his|her|its|their back|backs`,
    example: 'The dairy hid its losses from the bank.',
    not: 'The dairy hid a coin in one of its cheeses.',
  },
  {
    reason: 'motive',
    weight: 3,
    phrases: `try|tries|tried|trying|seek|seeks|sought|seeking to bury|hide|silence|suppress|discredit|intimidate|blackmail|bribe|meddle|interfere|undermine|sabotage|smear|mislead|deceive|cheat|rig|appease|please|impress|distract|provoke,
      use~ .? .? .? .? as a|an|his|her|its|their .? excuse|pretext|cover|weapon|bargaining|smokescreen|shield|pawn|pawns|lever, to impress|flatter the|his|her|its|their|@, to rearm|regroup, to buy|win|gain|play for? time|votes|favour|favor|sympathy,
      is|are|was|were meant|designed|intended|calculated|timed only|largely|mainly|clearly? to keep|stop|please|appease|show|scare|frighten|deter|distract|embarrass|humiliate|impress|weaken|divide|punish|reward|silence|win, is|are|was|were an? .? rebuke|warning|snub|sop|message|signal|slap to`,
    example: 'The warden is trying to discredit the cook.',
    not: 'The warden is trying to mend the gate.',
  },
  {
    // What only those close to them can know of people's minds and quarrels.
    reason: 'mental-state',
    weight: 3,
    phrases: `stop=|stopped listening|trusting|believing|caring|talking|speaking to|in|about|@|the|his|her|its|their, has|have|had had enough of, is|are|was|were fed up with, dream~|dreamt of|about, would rather|sooner .? .? .? .? than,
      has|have|had given up on|hope, turn~ his|her|their|its back|backs on, has|have|had never|always|long wanted|meant|dreamed|dreamt|hoped|coveted|resented|suspected|distrusted|despised, never|always meant|intended|wanted to, quarrel~|quarrelled|quarrelling|squabble~|bicker~ over|about|until|with,
      after|over|following|amid a|an .? row|quarrel|falling-out|feud|clash|disagreement with|over|about|between, has|have|had not|barely|hardly|scarcely spoken to|for|since, not on speaking terms, no longer trust~|speak|speaks|believe~|care|cares, nobody|everybody|everyone|few|many at|in|on|inside|within .? .? .? knew|knows|believed|believes|trusted|trusts|wanted|dared|doubts|doubted`,
    example: 'The crew had stopped listening to the skipper.',
    not: 'The bus stopped outside the school.',
  },
  {
    // A trend that nobody is said to have counted.
    reason: 'generalisation',
    weight: 3,
    phrases: `on the rise|increase|wane|decline, number|numbers of .? .? .? .? has|have exploded|mushroomed|soared|skyrocketed|rocketed|spiralled|spiraled|ballooned|multiplied, has|have exploded|mushroomed|skyrocketed|spiralled|spiraled in|over|across|since, thousands|hundreds|many|droves|scores of? .? .? .? have? flock=, in droves, more and more people|families|young|women|men|voters|parents|firms|companies, fewer and fewer,
      morale .? .? .? .? is|are|was|were|has|have|had collapsing|collapsed|low|sinking|plummeted|crumbling|broken|poor, increasingly common|rare|frequent|popular|hostile|isolated|desperate`,
    example: 'Thefts of saddles have been on the rise since the spring.',
    not: 'The road rises behind the church.',
  },
  {
    reason: 'superlative',
    weight: 1,
    phrases: `the largest|biggest|worst|deadliest|highest|lowest|greatest|strongest|weakest|fastest|slowest|richest|poorest|most|best|only|oldest|youngest|busiest|costliest|longest, one of the most|worst|largest|biggest|best|deadliest|greatest, in years|decades|history|memory|generations, ever, never before, unprecedented, record-breaking, historic, for the first time, world record, all-time, by far, unmatched, unrivalled, unrivaled, second to none, the first .? time?|such`,
    example: 'It was the deadliest storm in decades.',
    not: 'The storm passed in the night.',
  },
  {
    reason: 'superlative',
    weight: 2,
    phrases: `largest|biggest|worst|deadliest|highest|lowest|greatest|strongest|weakest|fastest|slowest|most|best|busiest|costliest|longest|first|heaviest|bloodiest .? .? .? .? .? .? since|ever|anywhere, largest|biggest|worst|deadliest|highest|lowest|greatest|strongest|weakest|fastest|most|best|busiest|costliest|longest|heaviest|bloodiest .? .? .? .? .? .? in|for more? than? # years|decades, largest|biggest|worst|deadliest|highest|lowest|greatest|strongest|weakest|fastest|most|best|busiest|costliest|longest|heaviest|bloodiest .? .? .? .? .? .? in|for a|living|modern|recent|recorded|decades|years|history|generations memory|history|decade|generation|century?, on record, in living memory, in modern|recorded history, the most .? famous|powerful|influential|popular|hated|feared|wanted|important|vulnerable|divisive|unpopular|prominent|successful|notorious|controversial`,
    example: 'It was the deadliest storm on the coast since 1953.',
    not: 'It was the third storm of the week.',
  },
  {
    reason: 'sweeping-negative',
    weight: 2,
    phrases: `didn't|never mention|mentioned|say|said|offer|offered anything|any|a, did not mention, did not say|offer anything|any, no one|nobody has|had|was|is|seems|knew|wants, nothing has|had|was|is|came|could, none of the|his|her|their|its, never spoke|mentioned|said|explained|apologised|apologized|once, there is|was|were|are no evidence|sign|signs|doubt|proof|plan|plans|chance|reason|question, without evidence|justification|warning|precedent, never been|had|has|once|again, has|have|had done? little|nothing`,
    example: 'The party did not mention the debt in its programme.',
    not: 'The shop does not open on Sundays.',
  },
  {
    reason: 'legal-conclusion',
    weight: 2,
    phrases: `is|are|was|were|be|been|as clearly|plainly|simply? illegal|unlawful|unconstitutional, illegally, unlawfully, unconstitutionally, legal authority|latitude|basis|grounds|justification, is|are|was|were liable|guilty|legal|lawful|exempt|entitled, in violation|breach|defiance of, in contravention of, null and void, has|have no right|jurisdiction|standing to?, extrajudicial, contempt of`,
    example: 'The eviction was unlawful.',
    not: 'The court sits on Mondays.',
  },
  {
    reason: 'evaluation',
    weight: 1,
    phrases: `success|failure|disaster|catastrophe|fiasco|debacle|triumph|scandal|crisis|chaos|mess|setback|blunder, success, controversial, extraordinary, remarkable, stunning, shocking, dramatic, dramatically, devastating, disastrous, catastrophic, dire, dangerous, successful, successfully, crucial, vital, pivotal, significant, much-needed, badly needed?, brutal, notorious, infamous, embattled, beleaguered, disgraced, authoritarian, dictator, strongman, regime, hard-line, hardline, radical, extremist, popular, beloved, widely, deeply, increasingly, massive, sweeping, unusual, surprising, surprisingly, inadequate, insufficient, outdated, flawed, weak, strong, fragile, promising, impressive, ambitious, bold, reckless, escalat~|escalate|escalated|escalating, deteriorat~|deteriorated|deteriorating, worsen~, clung|cling~ to, ramp~ up, crackdown, hopelessly, chronically, too many|few|little|much|late|slow, not enough, clear|clearly that?, obvious|obviously, of course`,
    example: 'The launch was a success.',
    not: 'The launch was at dawn.',
  },
  {
    reason: 'private-knowledge',
    weight: 1.5,
    phrases: `internal document|documents|email|emails|memo|report|review|investigation, leaked document|documents|email|emails|memo|recording|audio, classified, has|have|had authorized|authorised covert|secret|a|the, undisclosed, confidential, unpublished, off the record, tactics, ties to|with, links to|with, linked to, connected to, connections to|with`,
    example: 'The bank kept a confidential list of clients.',
    not: 'The bank has forty branches.',
  },
  {
    reason: 'stated-by-a-body',
    weight: -2,
    phrases: 'put|puts the number|toll|figure|total|cost|estimate|damage|loss|losses|count, estimated',
    example: 'The agency put the number of missing at 74.',
  },
  {
    reason: 'author',
    weight: -3,
    phrases: 'i, my, we, our, me, it may|might|must|should|can|will be recalled|noted|remembered|mentioned|added|stressed',
    example: 'I grew up in that valley.',
    not: 'She grew up in that valley.',
  },
  {
    reason: 'official-act',
    weight: -2,
    phrases: `sign=, signed into law, vote= to|for|against|#|on, voted, rule= that|in|against, ruled, pass= a|an|the|legislation|by, approve= a|an|the|#, adopt= a|an|the, ratify=, repeal=, designate=, sanction|sanctions|sanctioned, indict=, indicted, charge= with|in|@, charged, arrest=, convict= of|in|on, convicted, sentence= to, sentenced, sentencing, plead= guilty|not|no, acquitted, sworn in, elected, re-elected, appoint=, nominate=, confirmed by, resign=, arrive=, sue=|sued, file= a|an|for|the|suit, filed, deploy=, deployed, announce=, declare= a|an, host= a|the|@, attend=, visit=, met|meets privately|briefly? with|on|in|at, launch= a|an|the|in|its, unveil=, open= in|on|to|at|its|inquiries|an, reopen=, testify=, appear= in|before|at|on court|the, released on|from, extradited, impeach=, suspended, banned, recalled, fined, ordered, evacuate=, closed in|on|at|its|for|to, publish=|published, issued a|an, label=|labeled|labelled, inaugurated, dissolved, merged, acquired, took office, takes office, step= down, enter= into force, came into effect, goes into effect, took effect, ha=|has taken over|office, under sanctions|arrest|investigation, jump= to the defence|defense,
      judge|court|justices|tribunal has|have|had? .? block=|halt=|uphold=|overturn=|dismiss=|grant=|freeze=|lift=|strike=`,
    example: 'The governor signed the bill on Friday.',
  },
  {
    // What the law provides for the charge.
    reason: 'official-act',
    weight: -4,
    phrases: `face~ up|a|an|at|between|life|possible|the|to .? .? .? .? years|prison|jail|sentence|penalty|parole|fine`,
    example: 'She could face up to 10 years in prison if convicted.',
  },
  {
    // How a standing rule works, which whoever set it has published.
    reason: 'official-act',
    weight: -4,
    phrases: `operates|operate|runs|run|uses|use|applies|apply|has|have a|an .? .? system|mechanism|scheme|procedure|formula|rule where|whereby, operates|operate|runs|run|uses|use|applies|apply|has|have a|an .? .? system|mechanism|scheme|procedure|formula|rule under|in|by which`,
    example: 'The port runs a scheme whereby early bookings can lead to lower fees.',
    not: 'The port has a scheme that can lead to lower fees.',
  },
  {
    // What a law does, by its own words, and how it comes about.
    reason: 'official-act',
    weight: -4,
    phrases: `^ under .? .? .? law|laws|rules|regulations|legislation|treaty|constitution|code|act, come~ into full? force|effect, come~ into operation, take~ full? effect, in force, draft=|draw~ up .? .? .? .? bill|law|legislation|measure|constitution, is|are|was|were drafting .? .? .? .? bill|law|legislation|measure|constitution,
      bill|law|act|legislation|measure|amendment|ordinance|rule|rules|regulation|regulations|directive|clause|ban that|which? would|will|also|currently|already? .? allow~|require~|ban~|bar|bars|barred|let|lets|give~|permit~|prohibit~|oblige~|exempt~|strengthen~|extend~|limit~|restrict~|apply|applies|applied|abolish~|repeal~|forbid~|forbids, make~ it an? crime|offence|offense|illegal|misdemeanor|felony, ^ it|they also? bars|bar|bans|ban|forbids|forbid|prohibits|prohibit|requires|require, is|are|was|were .? before parliament|congress|court|lawmakers|committee|cabinet,
      would|will .? prevent|allow|require|bar|permit|restrict|grant access|police|courts|companies|employers|owners|landlords|officers|judges|patients|workers|ministers|councils`,
    example: 'A bill that would let councils close dangerous bridges is before parliament.',
    not: 'The bill came by post.',
  },
  {
    // How a thing is made and what it does: anybody can look.
    reason: 'how-it-works',
    weight: -2,
    phrases: `lets|allows|enables you|users|owners|drivers|players|readers|customers|visitors|wearers|cooks, can also? be read|stored|used|opened|installed|removed|worn|charged|folded|downloaded|switched, is|are meant|designed|intended|used to|for, works by, when|once|if the|a|an .? .? opens|closes|receives|returns|starts|stops|breaks|turns|detects|sends|reads|runs|moves|heats|cools,
      contains|contain a|an|the|two|three|four|no, weighs|weigh|measures|measure #, stores|store|copies|copy|converts|convert|detects|detect a|an|the|its|their|up, protects|protect .? by, can also? use|store|hold|run|send|read|install|order|choose|carry|fit`,
    example: 'The pump contains a valve that can be removed for cleaning.',
    not: 'The firm removed its sign.',
  },
  {
    reason: 'event',
    weight: -1,
    phrases: `on monday|tuesday|wednesday|thursday|friday|saturday|sunday, monday|tuesday|wednesday|thursday|friday|saturday|sunday morning|afternoon|evening|night, on jan|feb|mar|apr|aug|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december, in january|february|march|april|june|july|august|september|october|november|december, in|since|until|by|of ####, last|this week|month|year|summer|spring|winter|fall|autumn, early|late|earlier on|in|this|today, yesterday, today, # years ago, ago`,
    example: 'The museum opened on Friday.',
  },
  {
    reason: 'schedule',
    weight: -2,
    phrases: `is|are|was|were|been scheduled|slated to|for|on|in, is|are|was|were due to|in|on|at|before|back|for, will be held|open|broadcast|streamed|released|published|available|sworn|buried|on|at|live, will take place|effect, will meet|play|host|travel|visit|speak|attend|appear|face|air|begin|start|run|open|hear|vote|hold, hearing|trial|vote|meeting|funeral|election|game|match|concert|sentencing is|will|was set|be?, begins|starts|opens|resumes|kicks on|at|in|off, runs until|from|through, until|through monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december, in the coming weeks|days, deadline is|for`,
    example: 'The trial is scheduled for October.',
  },
  {
    reason: 'biography',
    weight: -2,
    phrases: `was|were born, is|was a member|graduate|native|resident|veteran|professor|lawyer|father|mother|former of?, is|was married, has served|worked|lived|played|led|been as|for|in|at|with|a|since, served as|in|on|for|two|three|four, graduat~ from, grew up, is survived by, is|are the capital|author|home|son|daughter|founder|owner|head|leader|chief|chair|site of?, is|was|'s|she's|he's|she’s|he’s an?|the? .? .? director|president|vice-president|professor|lecturer|chairman|chairwoman|chair|editor|manager|spokesman|spokeswoman|dean|fellow|executive|secretary|coach|captain|curator|partner|researcher|scientist|economist|physician|surgeon of|at|for|in, is|are located|based|home in|at|on|to|near|about, lie|lies north|south|east|west|on|in|about, was founded|established|built|created|formed|named|introduced|elected|launched in|by|on|as, became the|a president|prime|mayor|governor|first|chief|member|head, joined the|@, is known|called|named as|for|the, stands for, consists|consist of, includes|include|included, is operated|owned|run|led|chaired|funded|managed|administered by, operates|operate a|an|the|in|from, is one of the first|#, has a? population, worth|equals .?, is made up of, lives in|with|on, elected to, was killed|died in #`,
    example: 'She was born in Leeds and has served in parliament since 2010.',
  },
  {
    reason: 'market',
    weight: -3,
    phrases: `closed|close|rose|rise|fell|fall|gained|gain|lost|dropped|slid|slipped|climbed|jumped|added|traded|ended|opened|soared|plunged|tumbled|edged|was|were at|up|down|by|to|as|more|nearly|about|almost? nearly?|about?|more?|than? $|£|€|#, closed|opened|ended|finished up|down|higher|lower|flat|mixed|at, shares|stock|stocks|index|futures|yields|pound|dollar|euro of? .? closed|rose|fell|gained|lost|dropped|slid|slipped|climbed|jumped|traded|ended|were|was, points|point to|at, a barrel, an ounce, a share, basis points, yen, benchmark, per share, high|low of # pence|cents|dollars|euros, # pence, shares|stock|stocks|index touched|hit a|an`,
    example: 'Its shares fell 3 percent on Tuesday.',
  },
  {
    reason: 'result',
    weight: -2.5,
    phrases: `due to|with a|an|his|her|their? knee|ankle|hamstring|groin|calf|shoulder|back|hip|wrist|elbow|foot|thigh|achilles? injury|injuries|illness|suspension, ruled out for|of|with, beat|beats|defeated|edged|thrashed|downed|routed|topped|outscored|overcame @ #, beat|beats|thrashed|routed|outscored @, scored #|twice|his|her|a|the first|second|third|th?|winning?|late?|goal, scored # points|runs|goals|tries, scores # points|runs, won|lost|drew # -|–|to #, win|victory|loss|defeat over @,
      won|lost by # points|votes|runs|wickets|goals|strokes|seats|lengths, finished with|first|second|third|last|fourth, first|second|third|fourth half|quarter|period|inning|set, touchdown|touchdowns, late|early|winning|opening|stoppage-time|own goal, goals, rebounds, innings, yards, homer, wicket|wickets, free kick, penalty kick|shoot-out|shootout, semifinal|semifinals|semi-final|quarterfinal|quarter-final, minutes remaining|left|into, gold|silver|bronze medal|medals, # of # shots|passes|free, qualified for, seed|seeded, standings, playoff|playoffs, of the vote, # votes`,
    example: 'Rovers beat Albion 2-1 with a late goal.',
  },
  {
    reason: 'observation',
    weight: -1.5,
    phrases: `no-one|nobody|none was|were|is|has|have been? hurt|injured|harmed|killed|inside|home|available, no one was|is|has been? hurt|injured|harmed|killed|inside|home|available, could|can be seen|heard, was|were seen|visible, crowd|crowds|protesters|demonstrators|fans|mourners|supporters|dozens|hundreds|thousands gathered|marched|chanted|cheered|waved|held|lined|filled|stood, wore|wearing, nodded, sat, stood, smiled, wept, chanted, cheered, held|waved signs|placards|banners|flags, smoke rose, video|footage|photo|photos|pictures|images show|shows|showed, gave no|few further? details|reason|explanation, hung up, the room|street|streets|square|stadium was|were`,
    example: 'Crowds lined the street and waved flags.',
  },
  {
    reason: 'reply-or-check',
    weight: -4,
    phrases: `declin~|declined|refused to comment|be|discuss|elaborate|answer|say|give|speak, did|do|does|has|have|had not|yet|also? immediately? respond|responded|reply|replied|comment|commented|return|returned|answer|answered, did|do|does|has|have|had not yet? publicly? comment|commented|respond|responded, didn't|hasn't|haven't immediately? respond|responded|reply|replied|comment|commented|return, could|can not be|immediately be? reached, couldn't be reached, could|can|cannot|couldn't not? be? independently|immediately verify|verified|confirm|confirmed|be|corroborate, not possible to independently?, no comment, approached for comment, contacted for comment, reached|asked for comment, for comment, unable to reach|verify|confirm, not been independently? verified|confirmed`,
    example: 'The company did not respond to a request for comment.',
  },
]

/** Openings that assert nothing: “It is unclear whether …”. */
export const openQuestions = indexPhrases([
  {
    phrases: `^ it is|’s|'s|was|remains|remained|isn't|wasn't not? still? also? yet? immediately? entirely? publicly? clear|unclear|known|unknown|certain|uncertain, ^ but|and|yet it is|’s|'s|was|remains|remained|isn't|wasn't not? still? also? yet? immediately? entirely? publicly? clear|unclear|known|unknown|certain|uncertain whether|if|how|who|why|when|where|what, ^ it remains to, ^ unclear, ^ what remains|happens, ^ check out the|our|all|more latest|full|best|other|gallery|video|photos|list, ^ click here|on|below, ^ read|see more|below|all, ^ scroll down, ^ stay tuned, ^ sign up`,
  },
])
