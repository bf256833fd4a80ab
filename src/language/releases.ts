/**
 * How copy names the release that its figures come from, where nobody is said to say them: “The company reported its quarterly
 * results”, “in the council’s budget”. Each row with a sentence that names one and, where the row was made against a false
 * alarm, one that does not.
 */
import {wordSet} from './word-set.js'

export interface ReleaseRow {
  readonly release: 'results' | 'statistics' | 'budget' | 'indictment'
  readonly phrases: string
  /** Words that go on with it, whatever else the sentence is about: what is allocated is the budget's. */
  readonly goesOn?: string
  readonly example: string
  readonly not?: string
}

export const releaseRows: readonly ReleaseRow[] = [
  {
    release: 'results',
    phrases: `report=|post=|publish=|announce=|release= .? .? %? .? .? .? profit|profits|earnings|revenue|revenues|results, pre-tax|pretax|underlying|operating|net|statutory .? profit|profits|loss|losses|earnings, like-for-like|like-for-likes,
      first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|half-year|quarterly|interim .? .? profit|profits|earnings|revenue|revenues|results|loss|accounts`,
    goesOn: 'sales revenue profit earnings income margin loss orders customers subscribers like-for-like',
    example: 'The ferry company reported a higher quarterly profit on Tuesday.',
    not: 'The ferry company hired forty sailors.',
  },
  {
    release: 'statistics',
    phrases: `official|provisional|preliminary|latest|partial|final|census|government figures|data|statistics|results|tally|census,
      release=|publish=|issue=|table= .? .? .? .? .? figures|data|statistics|results|report|audit|census|survey|study|findings|tally|bulletin,
      report|study|survey|audit|figures|data|statistics|census by|from the|its? .? @, ’s|'s .? .? report|audit|survey|census`,
    example: 'The harbour board released its traffic figures on Monday.',
    not: 'Police were called after a report of shouting.',
  },
  {
    release: 'budget',
    phrases: `approve=|pass=|adopt=|back=|agree=|unveil=|present= .? .? .? .? budget, budget was|were|is|has|had been? approved|passed|accepted|adopted|agreed|unveiled|presented, final stamp|approval .? .? .? .? .? budget`,
    goesOn: 'allocate earmark fund spend budget invest receive',
    example: 'Councillors approved the budget by nine votes to four.',
    not: 'Councillors live on a tight budget.',
  },
  {
    release: 'indictment',
    phrases: `unseal= .? .? .? .? .? indictment|complaint|charges, indictment charges|charging|alleges|seeks|accuses|says|lists`,
    example: 'Prosecutors unsealed a grand jury indictment on Friday.',
    not: 'The lawyer expects an indictment.',
  },
]

/** Papers that give figures, by their noun: a letter or a message gives a view. */
export const papers: ReadonlySet<string> = wordSet(
  'report study survey poll audit census data figure figures statistic statistics research paper analysis review tally count bulletin indictment filing ruling judgment accounts budget inquiry estimate findings release record records',
)
