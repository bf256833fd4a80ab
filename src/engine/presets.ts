/**
 * The presets as one table. `recommended` is not in it: it is the level that each rule gives itself. A preset names only what
 * differs from that; rules that it does not name stay as they are.
 */
import type {Config} from './config.js'
import type {Level, RuleEntry} from './rule.js'

const columns = ['wire', 'broadsheet', 'investigative', 'legal-review', 'strict'] as const

const levels: Readonly<Record<string, Level>> = {e: 'error', w: 'warn', i: 'info', '–': 'off'}

/** Columns: wire, broadsheet, investigative, legal-review, strict; e error, w warn, i info, – off. */
const table = `
secondhand-source             w w w w e
anonymous-source              e w w w e
anonymous-opinion             w w e e e
single-root                   w w e w e
hedge                         e w w w e
agentless-attribution         w w w w e
allegation-without-response   w w e e e
unsourced-allegation          w w w e e
headline-overclaims           e w w e e
unattributed-quote            e w w w e
vague-attribution             w w w i e
misused-denial-verb           w w w e e
loaded-attribution-verb       w w i w w
unattributed-assertion        w i w w w
source-count-mismatch         w w e w e
unsourced-number              w w w i w
missing-verification-note     w w w w e
unlinked-report               – w w – w
late-attribution              w i i – w
dangling-source               w w w w e
inconsistent-source-name      e w w w e
unbalanced-quotes             e e e e e
mixed-speaker-paragraph       w i – – i
rote-anonymity-reason         – i w – i
unmarked-excerpt              w w w w e
unverified-social-source      w w w w e
damaged-text                  w w w w e
single-source                 w w e w e
`

const rows = table
  .trim()
  .split('\n')
  .map(row => row.split(/\s+/) as [rule: string, ...letters: string[]])

const fromTable = (column: number): Record<string, Level> =>
  Object.fromEntries(rows.map(([rule, ...letters]) => [rule, levels[letters[column]!]!]))

/** What desks that rewrite other outlets need: the borrowed source, and nothing about reporting of their own. */
const aggregation: Readonly<Record<string, Level>> = {
  'secondhand-source': 'warn',
  hedge: 'warn',
  'agentless-attribution': 'warn',
  'source-count-mismatch': 'warn',
  'missing-verification-note': 'warn',
  'unlinked-report': 'warn',
  'unmarked-excerpt': 'warn',
  'unverified-social-source': 'warn',
  'unattributed-assertion': 'info',
}

/** Borrowed reporting blocks an agency's story where it stands in the lead; further down it is a warning. */
const wire: Readonly<Record<string, RuleEntry>> = {'secondhand-source': ['warn', {top: 3}]}

/** By name. `wire` wants the source in every sentence; the others let it reach over the paragraph. */
export const presets: Readonly<Record<string, Config>> = {
  recommended: {},
  ...Object.fromEntries(columns.map((name, i) => [name, {rules: fromTable(i)}])),
  wire: {rules: {...fromTable(0), ...wire}, carry: 'sentence'},
  aggregation: {rules: {...Object.fromEntries(rows.map(([rule]) => [rule, 'off' as const])), ...aggregation}},
}

export const presetNames: readonly string[] = Object.keys(presets)

/** Every rule that some preset speaks of. */
export const presetRules: readonly string[] = rows.map(([rule]) => rule)

/** Rules that ask for reporting, and are silent in copy that is none, unless the newsroom's own file sets them. */
export const genreSilences: readonly string[] = ['single-root', 'unattributed-assertion', 'unsourced-number', 'late-attribution']

export const genres = ['news', 'opinion', 'analysis', 'review', 'obituary', 'live', 'transcript', 'satire', 'press-release'] as const
export type Genre = (typeof genres)[number]

/** What CMS fields and front matter call them: “Op-Ed”, “OpinionNewsArticle”, “Live blog”. */
const genreWords: readonly (readonly [Genre, RegExp])[] = [
  ['opinion', /opinion|op-?ed\b|editorial|column|comment/i],
  ['analysis', /analysis|analytical|explainer/i],
  ['review', /\breview/i],
  ['obituary', /obituar/i],
  ['live', /\blive\b|liveblog/i],
  ['transcript', /transcript|interview-q/i],
  ['satire', /satir|parody/i],
  ['press-release', /press[- ]?release|advertorial|sponsored/i],
  // IPTC's genre of news is “Current”.
  ['news', /\bnews\b|^current$|^breaking\b|\breport(?:age)?\b/i],
]

/** In: what a file calls its own genre. Out: the genre that it means; nothing for words that name none (“Politics”, “Books”). */
export function genreOf(words: string | undefined): Genre | undefined {
  return words === undefined ? undefined : genreWords.find(([, pattern]) => pattern.test(words))?.[0]
}
