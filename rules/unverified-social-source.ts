import {defineRule, isCapital, overlaps, paragraphOf, quoted, running, type Span} from '../src/engine/rule.js'

/** “Harbour News (@harbour_77)”: the handle of an account; the name it gives itself stands before it. */
const account = /\((@\w{2,30})\)/
const crowd =
  /\b(?:viral|(?:x|twitter|social[- ]media|facebook|telegram|tiktok|instagram|reddit|online|internet) (?:users?|posts?|accounts?|videos?|rumou?rs?|channels?))\b/

/** “Her Twitter account”, “the club’s Facebook page”: somebody's, and the story says whose. */
const owned = /^(?:his|her|their|its|our|my)\b|['’]s? /i

/** “Fans on X”, “Footage posted on TikTok”: nobody's account; “a video posted on X by the club” is the club's. */
const posted =
  /^(?!(?:the|his|her|its|their|this|that) )(?!.* by ).*\b(?:users?|fans?|supporters?|critics|followers|people|many|some|others|neighbou?rs|residents|posts?|accounts?|videos?|footage|clips?|images?|rumou?rs?) (?:(?:posted|shared|circulating|seen|published) )?(?:widely )?(?:on|to) (?:x|twitter|social[- ]media|facebook|telegram|tiktok|instagram|reddit|snapchat|youtube|weibo|whatsapp)\b/

/** From so many posts on, one finding speaks for all. */
const gallery = 4

export default defineRule({
  meta: {
    id: 'unverified-social-source',
    status: 'stable',
    level: 'warn',
    summary: 'A claim rests on a social post whose author the story does not introduce.',
    why: 'AFP asks for the same checks of social networks as of any source, and holds that statements there are not usable as the source for facts without authentication; the BBC wants uncorroborated claims attributed. An account’s name can say anything.',
    remedy: 'name the source',
    messages: {
      account:
        'The post is by “{{name}}” ({{handle}}), and the story does not say who runs the account. Say who it is and whether you checked, or drop it.',
      gallery:
        'This post by “{{name}}” ({{handle}}) and {{count}} more are by accounts that the story does not introduce. Say who runs them and what you checked, or drop them.',
      crowd: '“{{words}}”: whose account, and have you checked it? Name the author and say what was verified.',
    },
    options: {
      verified: {type: 'strings', default: [], says: 'handles (@name) that the house has checked'},
    },
    examples: [
      {
        bad: '[[A TikTok user]] said the judge was asleep.',
        good: 'She sold the boat to a Facebook user, the court heard.',
      },
      {
        bad: '[[One Reddit post]] claimed the vaccine was water.',
        good: 'Posts by the club’s owner, Raj Patel, said the sale was off.',
      },
      {
        bad: '[[An X user]] said troops had landed at the port.',
        good: 'The port’s director, Amal Haddad, wrote on X that troops had landed at the port.',
      },
      {
        bad: '[[One viral post]] claimed the bank had run out of cash.',
        good: 'The bank has not run out of cash, Ines Faro, its chief executive, said in a post.',
      },
      {bad: '[[Social media users]] said the dam had burst at noon.', good: 'The dam held, the water board said on social media.'},
      {
        bad: 'The bridge is closed.\n\nTanks on the north bank right now pic.twitter.com/aB3dE5fG7h — [[Harbour Defence News (@harbour_77)]] March 3, 2031',
        good: 'The bridge is closed, said Olena Bondar, the governor.\n\nTanks on the north bank right now pic.twitter.com/aB3dE5fG7h — Olena Bondar (@obondar) March 3, 2031',
      },
      {
        bad: 'The pier is shut.\n\nCrane down pic.twitter.com/aB3dE5fG7h — [[Dockside Eye (@docksideeye)]] March 3, 2031\n\nNobody hurt pic.twitter.com/aB3dE5fG7h — Quay Cam (@quaycam9) March 3, 2031\n\nSmoke over pier four pic.twitter.com/aB3dE5fG7h — Tide Watch (@tide_watch) March 3, 2031\n\nThey are lifting it now pic.twitter.com/aB3dE5fG7h — Net Mender (@netmender2) March 3, 2031',
        good: 'The pier is shut, said Olena Bondar, the governor.\n\nCrane down pic.twitter.com/aB3dE5fG7h — Olena Bondar (@obondar) March 3, 2031\n\nNobody hurt pic.twitter.com/aB3dE5fG7h — Olena Bondar (@obondar) March 3, 2031\n\nSmoke over pier four pic.twitter.com/aB3dE5fG7h — Olena Bondar (@obondar) March 3, 2031\n\nThey are lifting it now pic.twitter.com/aB3dE5fG7h — Olena Bondar (@obondar) March 3, 2031',
      },
      {
        bad: 'The pier is shut.\n\nCrane down, nobody hurt pic.twitter.com/aB3dE5fG7h — [[Dockside Eye (@docksideeye)]] March 3, 2031',
        good: 'The pier is shut.\n\nCrane down, nobody hurt pic.twitter.com/aB3dE5fG7h — BBC News (@BBCNews) March 3, 2031',
      },
      {bad: '[[A Telegram channel]] reported that the striker had signed.', good: 'The striker has signed, the club wrote on Telegram.'},
      {
        bad: '[[Some Facebook users]] said the telescope had cracked.',
        good: 'The telescope has cracked, said Kenji Ota, who keeps its blog.',
      },
      {
        bad: '[[Fans on X]] claimed that the referee owned shares in the club.',
        good: 'The referee owns shares in the club, said Bo Katz, who has seen its books.',
      },
      {
        bad: 'The bridge was shut. [[A viral post]] said the crane had fallen.',
        good: 'The bridge was shut. The mayor’s Twitter account posted: “Take the ferry.” Her Twitter account said nothing more.',
      },
      {
        bad: '[[Footage posted on TikTok]] shows the crane falling into the dock.',
        good: 'Footage posted on TikTok by the port authority shows the crane falling into the dock.',
      },
    ],
    limits: [
      {says: 'Official accounts under informal names are reported unless the story introduces them or the option names them.'},
      {says: 'Users who tell only of themselves are reported.', wrong: '[[Some Facebook users]] said they would miss the old library.'},
    ],
  },
  create({analysis, options, report, text}) {
    const verified = new Set(options.verified.map(handle => handle.toLowerCase().replace(/^@?/, '@')))
    let known: Set<string> | undefined
    /** Is the account holder somebody the story’s own sentences name? */
    function introduced(name: string): boolean {
      const words = name
        .toLowerCase()
        .split(/\s+/)
        .filter(w => w.length > 2)
      if (words.length === 0) return false
      known ??= new Set(analysis.paragraphs.filter(running).flatMap(({tokens}) => tokens.map(({lower}) => lower)))
      return words.every(word => known!.has(word))
    }
    /** “The Guardian (@guardian)”: readers know who runs it. */
    function ofOutlet(at: Span): boolean {
      return analysis.sources.some(({detail, mentions}) => detail === 'outlet-account' && mentions.some(mention => overlaps(mention, at)))
    }
    /** Posts of accounts that nobody introduces, in reading order. */
    const strangers: {readonly at: Span; readonly name: string; readonly handle: string; readonly by: string}[] = []
    return {
      block(block) {
        if (block.kind !== 'social-embed') return
        const words = analysis.article.text.slice(block.start, block.end)
        const match = account.exec(words)
        if (!match) return
        const handle = match[1]!
        const open = block.start + match.index
        const before = analysis.article.text.slice(Math.max(block.start, open - 80), open)
        const parts = before.trimEnd().split(/\s+/)
        const from = parts.findLastIndex(word => !(isCapital(word) || /^\d/.test(word))) + 1
        const name = parts.slice(from).join(' ')
        if (name === '' || verified.has(handle.toLowerCase()) || introduced(name)) return
        const start = open - (before.length - before.lastIndexOf(parts[from]!))
        const at = {start, end: open + match[0].length}
        if (!ofOutlet(at)) strangers.push({at, name, handle, by: block.by})
      },
      article() {
        const [first, ...more] = strangers
        // A gallery of posts has one fault, not ten.
        if (first && strangers.length >= gallery) {
          const see = more.slice(0, 6).map(({at}) => ({...at, why: 'another post of an account that nobody introduces'}))
          const {at, name, handle, by} = first
          report({message: 'gallery', at, see, by, data: {name, handle, count: more.length}})
        } else for (const {at, by, ...data} of strangers) report({message: 'account', at, by, data})
      },
      source(source) {
        if (
          source.kind !== 'social-post' &&
          source.kind !== 'vague-group' &&
          source.kind !== 'unnamed-person' &&
          source.kind !== 'document'
        )
          return
        const mention = source.mentions.find(
          m =>
            m.role === 'source' &&
            running(paragraphOf(analysis, m)) &&
            !quoted(analysis, m) &&
            !owned.test(text(m)) &&
            (crowd.test(text(m).toLowerCase()) || posted.test(text(m).toLowerCase())),
        )
        if (!mention) return
        const handle = /@\w{2,30}/.exec(text(mention))?.[0]
        if (handle && verified.has(handle.toLowerCase())) return
        const confidence = mention.attribution === undefined ? 1 : analysis.attributions[mention.attribution]!.confidence
        report({message: 'crowd', at: mention, data: {words: text(mention)}, by: mention.by, confidence})
      },
    }
  },
})
