/** Finds news outlets by name in a row of words: from the list of outlets, or by the words that mastheads end in. */
import {fold, isPlainText} from './names.js'
import {type Outlet, type OutletKind, outlets} from './outlets.js'

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
const plainInitials = new Set(
  'AP AFP NYT WSJ BBC CNN NBC ABC CBS NPR PBS UPI PTI ANI CBC CTV FT LBC ITV RTE RTÉ NHK SMH RNZ RFI FAZ ZDF ARD ORF dpa DPA EFE VOA RFA TMZ AAP AFR NOS NRC NZZ NRK SVT RAI TVN TVP RT KBS VTV TRT MSN THR HSJ GQ RBC RIA'.split(
    ' ',
  ),
)

const splitName = (name: string): string[] => name.match(/['’]s(?![\p{L}])|[\p{L}\p{N}.-]+(?:['’](?!s(?![\p{L}]))[\p{L}]+)*|[^\s]/gu) ?? []

const bare = (word: string): string =>
  /^[\x21-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")

/** Names are found by their first word, those that begin with “The” by their second one with it. */
const keyOf = (first: string, second: string | undefined): string =>
  first === 'The' && second !== undefined ? `the ${fold(second)}` : fold(first)

const index = new Map<string, Masthead[]>()
/** First words of the listed names as printed, to pass over all other words with one look. */
const firsts = new Set<string>()

function enter(map: Map<string, Masthead[]>, outlet: Outlet, printed: string, full: boolean): void {
  const needsThe = printed.startsWith('the ')
  const words = splitName(needsThe ? printed.slice(4) : printed.replace(/ \([^)]*\)$/, ''))
  const key = keyOf(words[0]!, words[1])
  const initials = words.length === 1 && printed.length <= 3 && !full && !plainInitials.has(printed)
  const row = map.get(key) ?? []
  row.push({outlet, words: words.map(bare), needsThe, needsFullName: initials || (full && / \([^)]*\)$/.test(printed))})
  map.set(key, row)
}

function enterAll(map: Map<string, Masthead[]>, outlet: Outlet): void {
  enter(map, outlet, outlet.name, true)
  // “The Guardian” is found by “Guardian” after “the” as well; a longer rest (“New York Times”) speaks for itself.
  if (outlet.name.startsWith('The ')) {
    const rest = outlet.name.slice(4)
    const words = splitName(rest)
    if (!outlet.short.includes(rest)) enter(map, outlet, words.length === 1 ? `the ${rest}` : rest, words.length > 1)
  }
  for (const short of outlet.short) if (!short.endsWith(')')) enter(map, outlet, short, false)
}

for (const outlet of outlets) enterAll(index, outlet)
for (const rows of index.values()) for (const {words} of rows) firsts.add(words[0]!)
const none: readonly Masthead[] = []

/** Look-up over the list and the outlets that a newsroom adds. */
export interface Mastheads {
  /** In: words and a place among them. Out: every outlet whose printed name stands there, longest names first. */
  at(words: readonly {readonly text: string}[], place: number): readonly Masthead[]
}

function spells(masthead: Masthead, words: readonly {readonly text: string}[], place: number): boolean {
  return masthead.words.every((word, i) => {
    const printed = words[place + i]?.text
    return printed !== undefined && (printed === word || bare(printed) === word)
  })
}

/** In: outlets that the newsroom adds in its configuration. Out: the look-up. */
export function mastheads(
  added: readonly {readonly name: string; readonly short?: readonly string[]; readonly hosts?: readonly string[]}[] = [],
): Mastheads {
  const own = new Map<string, Masthead[]>()
  const begins = (text: string): boolean => firsts.has(text) || own.size > 0 || !isPlainText(text)
  for (const {name, short = [], hosts = []} of added)
    enterAll(own, {name, short, hosts, kind: 'site', country: 'XX', state: false, everyday: false})
  return {
    at(words, place) {
      if (!begins(words[place]!.text)) return none
      const key = keyOf(words[place]!.text, words[place + 1]?.text)
      const [house, listed] = [own.get(key), index.get(key)]
      if (!house && !listed) return []
      const rows = [...(house ?? []), ...(listed ?? [])].filter(row => spells(row, words, place))
      return rows.length > 1 ? rows.sort((a, b) => b.words.length - a.words.length) : rows
    },
  }
}

const endings =
  /^(?:Gazette|Tribune|Herald|Courier|Chronicle|Examiner|Dispatch|Inquirer|Enquirer|Times|News|Newspapers?|Journal|Post|Daily|Weekly|Sentinel|Observer|Telegraph|Ledger|Reporter|Broadcasting|Shimbun|Zeitung|\p{Lu}\p{L}+-(?:Times|News|Herald|Tribune|Gazette|Journal|Post|Dispatch|Courier|Record|Sentinel|Register|Democrat))$/u
const doubtfulEndings =
  /^(?:Star|Sun|Record|Review|Press|World|Mail|Mirror|Globe|Express|Standard|Echo|Argus|Advertiser|Independent|Leader|Radio|TV|Television|Magazine|Today|Insider|Register|Monitor|Advocate|Bee|Messenger|Bulletin|Republican|Citizen|Eagle|Patriot|Banner|Sentinel-\p{L}+)$/u

/**
 * In: the words of a capitalised name without its article. Out: whether it is built like a masthead: `sure` (“Springfield
 * Gazette”), `doubtful` (“Wakefield Express”: to be trusted only where it is said to report), or undefined.
 */
export function looksLikeOutlet(words: readonly string[]): 'sure' | 'doubtful' | undefined {
  const last = words.at(-1)
  if (last === undefined || words.length < 2 || words.length > 5) return undefined
  if (endings.test(last)) return 'sure'
  if (words[0] === 'Radio' || words[0] === 'Daily') return 'doubtful'
  return doubtfulEndings.test(last) ? 'doubtful' : undefined
}

/** In: a host of a link, lower case. Out: the outlet that publishes there, also under a subdomain. */
export function outletOfHost(host: string): Outlet | undefined {
  const parts = host.split('.')
  for (let i = 0; i < parts.length - 1; i++) {
    const found = hosts.get(parts.slice(i).join('.'))
    if (found) return found
  }
  return undefined
}
const hosts = new Map<string, Outlet>()
for (const outlet of outlets) for (const host of outlet.hosts) if (!hosts.has(host)) hosts.set(host, outlet)

export type {Outlet, OutletKind}
