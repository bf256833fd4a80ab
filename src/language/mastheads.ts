/** Finds news outlets by name in a row of words: from the list of outlets, or by the words that mastheads end in. */

import {lettered} from './capitals.js'
import {withoutAccents} from './names.js'
import {type Outlet, type OutletKind, outletLists, readOutlet} from './outlets.js'
import {Spelling} from './spellings.js'
import {wordSet} from './word-set.js'

/** One way of printing an outlet's name. */
export interface Masthead {
  readonly outlet: Outlet
  readonly words: readonly string[]
  /** Counts only after “the”: “the Post”. */
  readonly needsThe: boolean
  /** Initials or a short form that mean other things too: counts only where the article also gives the full name. */
  readonly needsFullName: boolean
}

/** Initials that everybody reads as the outlet; others of three letters or fewer (PA, DR, TN) need the full name beside them. */
const plainInitials = wordSet(
  'AP AFP NYT WSJ BBC CNN NBC ABC CBS NPR PBS UPI PTI ANI CBC CTV FT LBC ITV RTE RTÉ NHK SMH RNZ RFI FAZ ZDF ARD ORF dpa DPA EFE VOA RFA TMZ AAP AFR NOS NRC NZZ NRK SVT RAI TVN TVP RT KBS VTV TRT MSN THR HSJ GQ RBC RIA',
)

/** The second expression is for what a newsroom adds: of the listed names none needs the tables of Unicode, which are dear to compile. */
const words = /['’]s(?![A-Za-zÀ-ɏḀ-ỿ])|[A-Za-zÀ-ɏḀ-ỿ\d.-]+(?:['’](?!s(?![A-Za-zÀ-ɏḀ-ỿ]))[A-Za-zÀ-ɏḀ-ỿ]+)*|[^\s]/g
const splitName = (name: string): string[] =>
  (/^[\0-ɏḀ-ỿ’]*$/.test(name)
    ? name.match(words)
    : name.match(/['’]s(?![\p{L}])|[\p{L}\p{N}.-]+(?:['’](?!s(?![\p{L}]))[\p{L}]+)*|[^\s]/gu)) ?? []

/** Names are found by their first word, those that begin with “The” by the second one with it. */
const keyOf = (first: string, second: string | undefined): string => (first === 'The' && second !== undefined ? `The ${second}` : first)

function enter(rows: Masthead[], outlet: Outlet, printed: string, full: boolean): void {
  const needsThe = printed.startsWith('the ')
  const words = splitName(needsThe ? printed.slice(4) : printed.replace(/ \([^)]*\)$/, '')).map(withoutAccents)
  const initials = words.length === 1 && printed.length <= 3 && !full && !plainInitials.has(printed)
  rows.push({outlet, words, needsThe, needsFullName: initials || (full && / \([^)]*\)$/.test(printed))})
}

/** Every way of printing an outlet's names. */
function mastheadsOf(outlet: Outlet): Masthead[] {
  const rows: Masthead[] = []
  enter(rows, outlet, outlet.name, true)
  // “The Guardian” is found by “Guardian” after “the” as well; a longer rest (“New York Times”) speaks for itself.
  if (outlet.name.startsWith('The ')) {
    const rest = outlet.name.slice(4)
    const words = splitName(rest)
    if (!outlet.short.includes(rest)) enter(rows, outlet, words.length === 1 ? `the ${rest}` : rest, words.length > 1)
  }
  for (const short of outlet.short) if (!short.endsWith(')')) enter(rows, outlet, short, false)
  return rows
}

/** A line of the list, read when a word of an article may begin one of its names. */
interface Line {
  readonly kind: OutletKind
  readonly country: string
  readonly lines: string
  readonly start: number
  rows: Masthead[] | undefined
}

function rowsOf(line: Line): readonly Masthead[] {
  line.rows ??= mastheadsOf(readOutlet(line.kind, line.country, line.lines.slice(line.start).split('\n', 1)[0]!))
  return line.rows
}

/**
 * The lines of the list by the first words of their names. An article names a handful of outlets: the other thousand are never
 * read, only their first words are, in one pass over the list.
 */
function indexList(): Map<string, Line[]> {
  const index = new Map<string, Line[]>()
  const add = (key: string, line: Line): void => {
    const lines = index.get(key)
    if (lines === undefined) index.set(key, [line])
    else if (lines[lines.length - 1] !== line) lines.push(line)
  }
  for (const [kind, country, lines] of outletLists) {
    // What stands before a name: the hosts of the line above and a line end, or a sign; then its first word.
    const begins = /(?:(?: :.*)?(\n)| = |, )([Tt]he )?(?:([\w.-]+)(?=[ ,\n])|([^ \n]+))/g
    let line: Line | undefined
    for (let match = begins.exec(lines); match; match = begins.exec(lines)) {
      if (match[1]) line = {kind, country, lines, start: match.index + match[0].indexOf('\n') + 1, rows: undefined}
      const first = match[3] ?? withoutAccents(splitName(match[4]!)[0]!)
      add(first, line!)
      if (match[2] === 'The ') add(`The ${first}`, line!)
    }
  }
  return index
}

let list: Map<string, Line[]> | undefined
const known = new Map<string, readonly Masthead[]>()
const none: readonly Masthead[] = []

/** The listed mastheads that begin with a word, or with “The” and a word. */
function listed(key: string): readonly Masthead[] {
  list ??= indexList()
  const lines = list.get(key)
  if (!lines) return none
  let rows = known.get(key)
  if (!rows) {
    rows = lines.flatMap(rowsOf).filter(({words}) => keyOf(words[0]!, words[1]) === key)
    known.set(key, rows)
  }
  return rows
}

const bare = Spelling.fact(({text}) => withoutAccents(text))
/** Whether a listed name may begin with a word; what comes behind “The” is left open. */
const mayBegin = Spelling.fact(spelling => {
  list ??= indexList()
  return list.has(bare(spelling)) || bare(spelling) === 'The'
})

/** Look-up over the list and the outlets that a newsroom adds. */
export interface Mastheads {
  /** Whether a name may begin with a word: cheaper than `at`, which finds nothing where none does. */
  begins(word: Spelling): boolean
  /** In: words and a place among them. Out: every outlet whose printed name stands there, longest names first. */
  at(words: readonly {readonly text: string}[], place: number): readonly Masthead[]
}

function spells(masthead: Masthead, words: readonly {readonly text: string}[], place: number): boolean {
  return masthead.words.every((word, i) => {
    const printed = words[place + i]?.text
    return printed !== undefined && (printed === word || withoutAccents(printed) === word)
  })
}

/** In: outlets that the newsroom adds in its configuration. Out: the look-up. */
export function mastheads(
  added: readonly {readonly name: string; readonly short?: readonly string[]; readonly hosts?: readonly string[]}[] = [],
): Mastheads {
  const own = new Map<string, Masthead[]>()
  for (const {name, short = [], hosts = []} of added) {
    for (const row of mastheadsOf({name, short, hosts, kind: 'site', country: 'XX', state: false, everyday: false})) {
      const key = keyOf(row.words[0]!, row.words[1])
      own.set(key, [...(own.get(key) ?? []), row])
    }
  }
  return {
    begins(word) {
      return mayBegin(word) || (own.size > 0 && own.has(bare(word)))
    },
    at(words, place) {
      const first = withoutAccents(words[place]!.text)
      const next = first === 'The' ? words[place + 1]?.text : undefined
      const key = next === undefined ? first : `The ${withoutAccents(next)}`
      const [house, rest] = [own.get(key) ?? none, listed(key)]
      if (house.length === 0 && rest.length === 0) return none
      const rows = [...house, ...rest].filter(row => spells(row, words, place))
      return rows.length > 1 ? rows.sort((a, b) => b.words.length - a.words.length) : rows
    },
  }
}

const endings = wordSet(
  'Gazette Tribune Herald Courier Chronicle Examiner Dispatch Inquirer Enquirer Times News Newspaper Newspapers Journal Post Daily Weekly Sentinel Observer Telegraph Ledger Reporter Broadcasting Shimbun Zeitung Magazine',
)
/** Some also stand behind a hyphen: “the Lowfield Post-Courier”. */
const joined = wordSet('Times News Herald Tribune Gazette Journal Post Dispatch Courier Record Sentinel Register Democrat')
const doubtfulEndings = wordSet(
  'Star Sun Record Review Press World Mail Mirror Globe Express Standard Echo Argus Advertiser Independent Leader Radio TV Television Today Insider Register Monitor Advocate Bee Messenger Bulletin Republican Citizen Eagle Patriot Banner',
)

/** “Chronicle-Herald”, “Sentinel-Review” */
const hyphenated = lettered`^\p{Lu}\p{L}+-\p{L}+$`

/**
 * In: the words of a capitalised name without its article. Out: whether it is built like a masthead: `sure` (“Springfield
 * Gazette”), `doubtful` (“Wakefield Express”: to be trusted only where it is said to report), or undefined.
 */
export function looksLikeOutlet(words: readonly {readonly text: string}[]): 'sure' | 'doubtful' | undefined {
  const last = words.at(-1)?.text
  if (last === undefined || words.length < 2 || words.length > 5) return undefined
  const [begins, ends] = last.includes('-') ? last.split('-') : []
  if (endings.has(last) || (joined.has(ends!) && hyphenated.test(last))) return 'sure'
  const first = words[0]!.text
  if (first === 'Radio' || first === 'Daily') return 'doubtful'
  return doubtfulEndings.has(last) || (begins === 'Sentinel' && hyphenated.test(last)) ? 'doubtful' : undefined
}

export type {Outlet, OutletKind}
