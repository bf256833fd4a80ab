/**
 * What a sentence says of its figures that no single word beside them tells: that they were set and published by whoever has the
 * right to, or that they are prices of a market. Each row with a sentence that says so and, where the row was made against a false
 * alarm, one that does not.
 */
import {commodities, currencyNouns, livingNouns} from './quantities.js'
import {crowdNouns} from './titles.js'
import {wordSet} from './word-set.js'

export interface FigureContextRow {
  readonly context: string
  /** The figures that it is said of. */
  readonly figure: 'money' | 'percentage' | 'count'
  /**
   * `published`: on record, whoever tells it. `price`: in the market's record, and no figure that anybody has to vouch for. `share`: the
   * words are a figure themselves, though no number stands in them.
   */
  readonly makes: 'published' | 'price' | 'share'
  readonly phrases: string
  readonly example: string
  readonly not?: string
}

const anyOf = (words: ReadonlySet<string>): string => [...words].join('|')
const currency = anyOf(currencyNouns)
/** Whom one counts to say what share of them does something. */
const counted = wordSet(
  'pupils households homes schools shops businesses companies firms jobs hospitals farms prisoners tenants seats cases',
)
const fraction = 'a|one|two|three third|thirds|quarter|quarters|fifth|fifths|tenth'

export const figureContextRows: readonly FigureContextRow[] = [
  {
    context: 'rate',
    figure: 'percentage',
    makes: 'published',
    phrases: `base|policy|benchmark|cash|key|lending|repo|bank|discount|funds|overnight rate|rates,
      keep|keeps|kept|keeping|hold|holds|held|holding|set|sets|setting|left the|its|their|a rate|rates,
      its|their .? .? .? forecast|forecasts|outlook|guidance|projection|projections`,
    example: 'The central bank held its base rate at 2.1 percent.',
    not: 'The bank lost 2.1 percent of its tellers.',
  },
  {
    context: 'levy',
    figure: 'percentage',
    makes: 'published',
    phrases: 'tax|taxes|duty|duties|tariff|tariffs|interest|levy|levies|vat|commission',
    example: 'The harbour charges a levy of 4 percent.',
    not: 'The harbour lost 4 percent of its berths.',
  },
  {
    context: 'ruling',
    figure: 'money',
    makes: 'published',
    phrases: 'judge|judges|court|courts|jury|jurors|tribunal|arbitrator|arbitrators|magistrate|magistrates .? .? .? order=|award=|grant=',
    example: 'A judge ordered the ferry company to pay 2 million euros.',
    not: 'A judge drove past the ferry company, which had lost 2 million euros.',
  },
  {
    context: 'charge',
    figure: 'money',
    makes: 'published',
    phrases: 'plead~|pled, indict=|indictment, convict=, sentenced, acquitted, charged with|in',
    example: 'The clerk pleaded guilty to hiding 650,000 euros.',
    not: 'The clerk was proud of hiding 650,000 euros.',
  },
  {
    context: 'terms',
    figure: 'money',
    makes: 'published',
    phrases: `under|by the|its|their|a .? .? permit|contract|deal|agreement|terms|law|act|licence|license|lease|treaty|settlement|plan|scheme|bill`,
    example: 'Under the lease the ferry line pays 4 million crowns a year.',
    not: 'Under the pier divers found 4 million crowns.',
  },
  {
    context: 'settlement',
    figure: 'money',
    makes: 'published',
    phrases: 'settle=|settling|settle .? .? .? suit|lawsuit|case|claim|claims|charges',
    example: 'The town paid the family 2 million euros to settle a civil suit.',
    not: 'The town paid 2 million euros to settle refugees.',
  },
  {
    context: 'winnings',
    figure: 'money',
    makes: 'published',
    phrases: 'winner|winners|champion|champions|runner-up .? .? .? take~|earn~|receive~|get~|collect~|pocket~, prize money|pot|fund',
    example: 'The winner takes home 2 million euros.',
    not: 'The winner of the vote wants 2 million euros for the pier.',
  },
  {
    context: 'order',
    figure: 'count',
    makes: 'published',
    phrases: 'order=|ordered the .? slaughter|cull|culling|evacuation|recall|demolition|destruction|release of',
    example: 'The minister ordered the slaughter of 90,000 pigs.',
    not: 'The minister ordered lunch for 90,000 farmers.',
  },
  {
    context: 'size',
    figure: 'count',
    makes: 'published',
    phrases: 'has|have|with .? .? # .? pupils|students|beds|rooms|seats|berths|inmates',
    example: 'The school has 1,100 pupils.',
    not: 'The school sent 1,100 letters to parents.',
  },
  {
    context: 'sample',
    figure: 'count',
    makes: 'published',
    phrases: `surveyed|surveys|polled|interviewed|questioned|sampled|respondents|participants|sample,
      followed|enrolled|recruited|tracked|randomised|randomized|monitored|studied|examined|tested|included|involved|involving|covered .? .? # .? .? patients|people|adults|women|men|children|volunteers|pupils|students|households|adolescents|teenagers|babies|mothers|families`,
    example: 'The survey questioned 2,000 adults.',
    not: 'The survey frightened 2,000 adults.',
  },
  {
    context: 'exchange rate',
    figure: 'percentage',
    makes: 'price',
    phrases: `the ${currency} .? rose|risen|rises|fell|fallen|falls|dropped|gained|lost|slid|slumped|weakened|strengthened|climbed|jumped|plunged|eased|was|is,
      against the|a .? .? ${currency}`,
    example: 'The krone has fallen 12 percent since the vote.',
    not: 'The crown estate has lost 12 percent of its forests.',
  },
  {
    context: 'commodity',
    figure: 'percentage',
    makes: 'price',
    phrases: `${anyOf(commodities)} price|prices`,
    example: 'Copper prices shed 2 percent on Monday.',
    not: 'Food prices rose 2 percent in May.',
  },
  {
    context: 'share of a change',
    figure: 'percentage',
    makes: 'share',
    phrases: `rise~|fall~|grow~|drop~|increase~|decrease~|decline~|shrink~|jump~|slump~|surge~|soar~|plunge~|cut~|reduce~|slash~ by .? ${fraction}, rise~|grow~|increase~|jump~|surge~|soar~ .? .? twofold|threefold|fourfold|fivefold|sixfold|tenfold`,
    example: 'Burglary in the port has risen by a third since May.',
    not: 'Burglary in the port has risen since a third prison was shut.',
  },
  {
    context: 'share of people',
    figure: 'percentage',
    makes: 'share',
    phrases: `${fraction} of .? .? ${anyOf(livingNouns)}|${[...crowdNouns].filter(noun => noun.endsWith('s')).join('|')}|people|women|men|children|${anyOf(counted)},
      half of all|the .? ${anyOf(counted)}|${anyOf(livingNouns)}|people|women|men|children|voters|residents|patients|students|workers|drivers`,
    example: 'A quarter of the pupils were absent on Monday.',
    not: 'A quarter of an hour later the pupils were gone.',
  },
]
