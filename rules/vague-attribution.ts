import {
  type Attribution,
  attributionsOf,
  defineRule,
  isCapital,
  isSmall,
  lettered,
  type Mention,
  namesOfficial,
  overlaps,
  paragraphOf,
  quoted,
  running,
  type Source,
  type Span,
  sentenceOf,
  type Token,
  tokensIn,
} from '../src/engine/rule.js'

/** Crowds that vouch for a claim. Voters, fans or residents who tell of themselves are not here. */
const crowds = new Set(
  'academics activists advocates allies analysts associates backers campaigners commentators conservationists critics defenders detractors doctors economists confidants engineers environmentalists executives experts followers foes friends groups netizens historians insiders investors lawmakers lawyers liberals conservatives locals many observers officials opponents organisations organizations others pals people proponents pundits researchers rivals rumors rumours scholars scientists skeptics sceptics some sources specialists strategists supporters traders unionists users watchdogs watchers'.split(
    ' ',
  ),
)
/** Who works for a house that is named before them: “*Barclays* analysts”. */
const ofHouses = new Set('analysts economists strategists traders'.split(' '))
/** Before analysts these name a field or a place and no house. */
const noHouse =
  /(?:al|ic|ry|cy|ty|ive|ent|ing|ish|ese|ian|ican)$|^(?:Wall|Street|City|U\.?S\.?|U\.?K\.?|Most|Many|Some|Few|Several|Other|Market|Oil|Gas|Energy|Defen[cs]e|Tech|Retail|Media|Policy|Equity|Currency|Bond|Credit|Health|Trade|Labou?r|Sector|Bank|Budget|Finance|Stock|Property|Housing|Insurance|Auto|Car|Pharma|Steel|Metals|Chip|Fashion|Football|Election|Campaign|Poll|Crime|Terrorism|Weather|Climate|Water|Food|Farm|Data|Risk|Debt|Tax|Space|Aviation|Transport|Intelligence|French|Dutch|Greek)$/
/** Who is for or against what stands behind them: “critics of the plan”. */
const sides = new Set(
  'critics supporters followers allies friends pals opponents proponents advocates detractors defenders foes backers skeptics sceptics'.split(
    ' ',
  ),
)
/** States of mind that vouch for a claim; what a crowd wants or hopes is its own affair. */
const vouches = new Set([
  'believe',
  'think',
  'fear',
  'expect',
  'suspect',
  'estimate',
  'see',
  'view',
  'regard',
  'worry',
  'doubt',
  'consider',
  'reckon',
  'anticipate',
  'know',
  'perception',
  'belief',
  'sense',
  'consensus',
  'feeling',
  'suspicion',
  'impression',
  'concern',
  'feel',
  'interpret',
  'construe',
  'perceive',
])
/** What a crowd was asked for in a poll. */
const forecasts = new Set(['expect', 'estimate', 'forecast', 'predict', 'project', 'anticipate'])
/** What a crowd does, not what it says. */
const acts = new Set(
  'ask grant request decide agree support oppose praise seek plan vote demand threaten urge vow pledge promise joke quip tease chant'.split(
    ' ',
  ),
)
/** What a platform does as the company that it is, and its users do not: “Twitter *decided* to close the account”. */
const corporate = new Set('decide plan agree pledge promise vow grant refuse announce'.split(' '))
const pronouns = new Set(['some', 'many', 'others', 'several', 'people'])
/** What makes “some” and “many” the source of a claim; “some chanted” is a scene. */
const opinions = new Set(
  'say argue believe think fear call see speculate worry claim suggest warn question wonder contend insist consider view regard suspect criticise criticize condemn denounce deride decry blame accuse charge describe label dub brand dismiss interpret doubt note conclude concede admit acknowledge point allege predict agree perception belief sense consensus feeling suspicion impression words'.split(
    ' ',
  ),
)
/** Nouns for what a crowd says, where nobody is named as saying it. */
const murmurs = new Set(['criticism', 'speculation', 'rumor', 'rumour', 'backlash', 'outcry'])
/** “*Claims* that the dam is safe do not stand up”: at the head of the sentence they are what the copy goes on about. */
const assertions = new Set(['claim', 'suggestion', 'rumor', 'rumour'])
/** “drew criticism”, “came under fire”: an event that others' words are, whoever they are. */
const met = new Set(['drew-criticism', 'under-fire'])
/** What those say who criticise. */
const against: ReadonlySet<Attribution['cueClass']> = new Set(['attack', 'accusation', 'stance', 'denial'])
/** Words that add nothing about who it is. */
const empty = new Set(
  'the a an some many several most other others few one two three various senior top high ranking high-ranking unnamed anonymous and or of these those both multiple numerous more such new recent now earlier previous past'.split(
    ' ',
  ),
)
const officials = new Set(['officials', 'authorities'])
/** What officials deal with or where they sit, which is of no body yet: “security officials”. */
const fields = new Set(['security', 'intelligence', 'local', 'regional'])
const sources = new Set('source sources insider insiders'.split(' '))
const reports = new Set('report reports reporting media press news estimate estimates'.split(' '))

/** “U.S. media reports”, “British press reports”: of a country, and of no outlet. */
const ofCountry = new Set(
  'U.S. U.S US U.K. U.K UK American British Canadian Australian Indian Israeli Russian Chinese French German Italian Spanish Japanese Turkish Iranian Western European African Asian Arab Hebrew'.split(
    ' ',
  ),
)

/** Whoever did the study that the copy names beside them. */
const scholars = new Set(
  'researcher researchers scientist scientists academics author authors scholars economists doctors psychologists'.split(' '),
)
/** “*Some* researchers doubt the finding”: others than those who found it. */
const others = /^(?:some|many|most|other|several|certain)\b/i
/** “The study, published in the Journal of Reefs”, “a paper by the University of Carrow” */
const papers = new Set('study studies research paper papers findings trial review'.split(' '))
const published = /\b(?:published|journal|appear(?:s|ed) in|presented at|led by|conducted by|(?:University|Institute|College|Hospital)\b)/i
const named: ReadonlySet<Source['kind']> = new Set(['named-person', 'named-organisation', 'document'])
/** “*Studies* show”, “*Research* suggests”: whose? */
const studies = new Set(['studies', 'research', 'study'])
/** “*Exit polls* suggest”, “*a survey* found”: whose? */
const polls = new Set('poll polls survey surveys polling opinion online'.split(' '))
/** “a poll by Marrow Research”, “the Courier’s weekly poll” */
const polled = lettered`\b(?:poll|survey|questionnaire)s?,? (?:of .{1,60} )?(?:\p{L}+ ){0,3}(?:by|from|for|in|conducted|commissioned|published) (?:the )?\p{Lu}|\p{Lu}[\p{L}’']+ (?:[\p{Ll}\d-]+ ){0,3}(?:poll|survey|polling)s?\b`
/** “critics, *including Ida Holm*”, “brewers *such as the Holm family*” */
const examples = lettered`\b(?:including|such as|among them|led by|polled by|surveyed by|interviewed by)\b(?:,? (?!\p{Lu})[\p{L}’'-]+){0,6},? \p{Lu}`
/** The same right behind the crowd, where no name is needed: “critics, *including the tenants’ union*”; not “say that towns like Carrow”. */
const exampleBehind = /^,? (?:(?:including|such as|led by|like) \S|among them)/
/** The same at the end of the phrase. */
const exampleWithin = /,? (?:including|such as|led by|polled by|surveyed by|interviewed by|among them) \S/
/** “a report to the cabinet”, “a report by council officers” can be found. */
const identified =
  /^an?\b.*\breport (?:to|for|by|from|commissioned|prepared|published|submitted|presented|obtained|seen|reviewed|released|issued|compiled)\b/i
/** “Reports on Fixwatch suggest”: where they stand is said. */
const sited = lettered`\b[Rr]eports on (?:the )?(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lu}`
const kinds: ReadonlySet<Source['kind']> = new Set(['vague-group', 'unnamed-official', 'unnamed-person', 'document'])

/** Crowds known by what they say or know: “*critics* who fear”; “supporters who say they will stay at home” tell of themselves. */
const tellers = new Set(
  'academics activists advocates analysts campaigners commentators conservationists critics detractors economists environmentalists experts historians observers opponents pundits researchers scholars scientists skeptics sceptics specialists'.split(
    ' ',
  ),
)
/** Before a crowd these make it one that the reader knows: “*his* critics who”, “*the* officials who”. */
const particular = /^(?:the|these|those|this|that|his|her|its|their|our|my|your|['’]s|no|any|few)$/

/** “marine *biologists*”, “*climatologists*”: who knows a field. */
const learned = /[a-z](?:olog|onom|ograph|etic|ysic|emat)(?:ists|ers|icists|icians|ians)$/

const behindHead = new Set('in on at with for from to who that which whose close familiar against inside outside within out'.split(' '))

export default defineRule({
  meta: {
    id: 'vague-attribution',
    status: 'stable',
    level: 'warn',
    summary: 'A crowd speaks (“critics”, “experts”, bare “officials”), and nobody in it is named.',
    why: 'NPR says it is not enough to report that “officials say” something, and that “media reports” is not good enough, be specific. The Guardian calls a description without a role so weak as to be meaningless; editors call critics and experts who are never identified a phantom attribution.',
    remedy: 'name the source',
    messages: {
      crowd: '“{{words}}”: who? Name at least one, or the group they speak for.',
      officials: '“{{words}}”: of which body or country? Name the office, and the official where you can.',
      sources: '“{{words}}”: whose sources, and how do they know? Say how many they are and what makes them worth hearing.',
      study: '“{{words}}”: whose? Name the researchers, or the journal or body that published the work.',
      report: '“{{words}}”: which one? Name the outlet or body behind it.',
      poll: '“{{words}}”: whose, and of how many? Name who asked, when and how many people.',
    },
    options: {
      window: {type: 'number', default: 1, min: 0, max: 5, says: 'sentences after it within which a named member may follow'},
      bodyWindow: {
        type: 'number',
        default: 3,
        min: 0,
        max: 20,
        says: 'sentences before it within which a body that speaks may stand, so that “authorities” are it',
      },
      studyWindow: {
        type: 'number',
        default: 4,
        min: 0,
        max: 20,
        says: 'sentences before or after it within which the study that “researchers” did may be named',
      },
      allow: {type: 'strings', default: [], says: 'groups that the house lets stand, such as “residents”'},
    },
    examples: [
      {
        bad: 'The choir has a new hall, but [[few]] think it will fill the seats.',
        good: 'The choir has a new hall, but few of its seats have been filled.',
      },
      {
        bad: '[[Party leaders]] see the mayor as a burden.',
        good: 'Party leaders met the mayor at noon.',
      },
      {
        bad: 'If the frost comes early, [[growers’ advocates]] say, half the plums will be lost.',
        good: 'If advocates say that half the plums are lost, the fund pays for them.',
      },
      {
        bad: '[[Those who know the conductor]] say he never wanted the prize.',
        good: 'Those who knew the tune sang along.',
      },
      {
        bad: 'The board passed a rule that [[some]] say targets the young.',
        good: 'The board passed a rule that shuts out the young, the pupils’ union said.',
      },
      {
        bad: '[[Friends of the tenor]] say he was pushed out.',
        good: 'Friends of the opera can book a week early.',
      },
      {
        bad: '[[Senior figures]] concede that the choir is broke.',
        good: 'The figures show that the choir is broke, its treasurer, Ida Holm, said.',
      },
      {
        bad: '[[Some supporters]] accused the referee of cheating.',
        good: 'Hundreds of supporters accused the referee of cheating.',
      },
      {
        bad: '[[Users]] say the app lost their pictures.',
        good: 'Users can also talk to the app.',
      },
      {
        bad: '[[Many shareholders]] consider the offer too low.',
        good: 'Some shareholders are considering an appeal.',
      },
      {
        bad: 'The dam leaks, [[a report]] shows.',
        good: 'The brewer lost a tenth of its customers, its annual report shows.',
      },
      {
        bad: '[[Many in the village]] believe the quarry poisoned the well.',
        good: 'Many in the village drink from the well.',
      },
      {
        bad: '[[Critics]] say the river law is a gift to the mines.',
        good: 'Critics, including the anglers’ federation, say the river law is a gift to the mines.',
      },
      {
        bad: '[[Opponents of the dyke]] say it will drown the marsh.',
        good: 'Opponents of the dyke, led by the anglers’ federation, say it will drown the marsh.',
      },
      {
        bad: '[[Experts]] believe the glacier will be gone by 2040.',
        good: 'Experts believe the glacier will be gone by 2040. “It loses two metres a year,” said Runa Dahl, who heads the survey.',
      },
      {
        bad: '[[Officials]] said the bridge had been closed for hours before the flood.',
        good: 'Transport Ministry officials said the bridge had been closed for hours before the flood.',
      },
      {
        bad: 'The ferry ran aground on Monday. [[Authorities]] said nobody was hurt.',
        good: 'The ferry ran aground on Monday, the Port Police Department said. Authorities said nobody was hurt.',
      },
      {
        bad: '[[Researchers]] say that tea slows the heart. They have studied tea for years.',
        good: 'Researchers say that tea slows the heart. The study was published in the Carrow Journal of Medicine.',
      },
      {
        bad: '[[Officials]] said nobody was hurt. Bo Katz, a passenger, said the deck had shaken.',
        good: 'Officials said nobody was hurt. Police Chief Bo Katz said the deck had shaken.',
      },
      {
        bad: 'The bridge was closed, [[the officials]] said.',
        good: 'Two Ruritanian officials said the bridge was closed. The officials said it would open on Monday.',
      },
      {
        bad: 'In the port, [[some observers]] say the club is finished.',
        good: 'In the port, 26% say the club is finished.',
      },
      {
        bad: 'The keeper will leave in the summer, [[sources]] said.',
        good: 'The keeper will leave in the summer, sources told the Chicago Tribune.',
      },
      {
        bad: '[[Reports]] suggest users in nine countries were cut off.',
        good: 'Reports on Fixwatch suggest users in nine countries were cut off.',
      },
      {
        bad: '[[A report]] warned that the council could run out of money.',
        good: 'A report to the council warned that it could run out of money.',
      },
      {
        bad: '[[Critics]] accuse him of enriching his family. He says he has brought order.',
        good: 'Ida Holm said that critics had predicted the collapse for years.',
      },
      {
        bad: '[[Twitter]] mocked the mayor as a coward.',
        good: 'Twitter said in a statement that the account was fake. When Twitter decided to close it, nobody wept.',
      },
      {
        bad: '[[Studies]] show that shift work harms the heart.',
        good: 'Studies by Ola Berg, a doctor in Carrow, show that shift work harms the heart.',
      },
      {
        bad: '[[Recent research]] suggests that the eels have gone north.',
        good: 'Recent research suggests that the eels have gone north. The study appeared in the Journal of Reefs.',
      },
      {bad: '[[Media reports]] said the ship had turned back.', good: 'Runa Dahl, the ship’s owner, said that it had turned back.'},
      {
        bad: '[[Analysts]] said the merger would cost the port two hundred jobs.',
        good: 'Analysts at Carrow Bank said the merger would cost the port two hundred jobs.',
      },
      {
        bad: 'The merger, [[Wall Street analysts]] said, was too dear.',
        good: 'The merger, Dunmore analysts said, was too dear.',
      },
      {
        bad: '[[Analysts]] had expected a loss.',
        good: 'Analysts had expected sales of 4 million crowns, according to Carrow data. Analysts had expected a loss.',
      },
      {
        bad: 'The singer has left the band, according to [[U.S. media reports]].',
        good: 'The singer has left the band, according to a CoastWire report.',
      },
      {
        bad: '[[Reports]] said the guard was asleep.',
        good: 'The guard was asleep, according to a police report. The mayor came alone, according to a pool report.',
      },
      {bad: '[[Many economists]] expect the bank to raise rates.', good: 'Many economists stayed at home during the strike.'},
      {
        bad: 'The rink opened on Monday in what [[some]] criticised as a stunt.',
        good: 'The rink opened on Monday, and some cheered.',
      },
      {
        bad: '[[Some councillors]] believe that the pier will sink.',
        good: 'Some councillors said they would vote against the pier.',
      },
      {
        bad: 'Bo Katz, who built the pier, said it was safe. [[Critics]] say it will sink. Katz called that a lie.',
        good: 'Bo Katz, who built the pier, said it was safe. Critics say it will sink. “It leaks,” said Ana Ruiz, a diver.',
      },
      {
        bad: 'The new timetable has drawn sharp [[criticism]] for its gaps.',
        good: 'The new timetable has drawn sharp criticism from the commuters’ federation for its gaps.',
      },
      {
        bad: 'The ferry company came [[under fire]] over the price of its meals.',
        good: 'The patrol came under fire for two hours. The ferry company came under fire over its meals. Ana Ruiz, who eats there, called them a disgrace.',
      },
      {
        bad: 'The dam drew fire from [[critics]] who say that it leaks.',
        good: 'The dam drew fire from the critics who had built it. They say that it leaks.',
      },
      {
        bad: 'The new bandstand is seen by [[some]] as a waste.',
        good: 'The new bandstand is seen by some on Sundays. When friends told him that it was ugly, he laughed.',
      },
      {
        bad: 'The brewery watered its cider, according to [[executives]].',
        good: 'The brewery watered its cider, according to Carrow Bank executives.',
      },
      {
        bad: '[[Experts]] are worried that the wall will not hold.',
        good: 'Experts are free to inspect the wall.',
      },
      {
        bad: '[[Claims]] that the dam is safe do not stand up.',
        good: 'The engineers’ claims that the dam is safe do not stand up.',
      },
      {
        bad: 'By [[one estimate]], half of the wells are dry.',
        good: 'By the water board’s estimate, half of the wells are dry.',
      },
      {
        bad: 'They sold a fiddle thought by [[many]] to be cursed.',
        good: 'They sold a fiddle thought by its maker, Bo Katz, to be cursed.',
      },
      {
        bad: 'The ferry may be sold, according to [[rumours]].',
        good: 'The ferry may be sold, according to a rumour in the Courier.',
      },
      {
        bad: '[[Security officials]] are concerned by the gaps in the fence.',
        good: 'Harbour Police security officials are concerned by the gaps in the fence.',
      },
      {
        bad: 'A study published in the Journal of Reefs found that eels sleep. [[Some researchers]] doubt that they do.',
        good: 'A study published in the Journal of Reefs found that eels sleep. Researchers believe that they dream.',
      },
      {
        bad: 'There is a sense among [[some]] that the choir has had its day.',
        good: 'There is a sense of loss among some of the altos.',
      },
      {
        bad: 'The view among [[analysts]] is that hops will cost more.',
        good: 'The view among analysts at Carrow Bank is that hops will cost more.',
      },
      {bad: '[[Experts]] agree that the weir is beyond repair.', good: 'Experts agreed to inspect the weir.'},
      {
        bad: 'Rents are higher than [[earlier studies]] have suggested.',
        good: 'Rents are higher than the tenants’ union has suggested.',
      },
      {bad: '[[Studies]] have linked the dye to asthma.', good: 'The Carrow Institute has linked the dye to asthma.'},
      {bad: '[[One study]] suggests that owls dream.', good: 'The study suggests that owls dream.'},
      {
        bad: '[[Polls]] show the mayor losing.',
        good: 'Polls show the mayor losing. A survey by Marrow Research gave him a third of the votes.',
      },
      {
        bad: 'The weir, which [[critics]] call a trap, stays.',
        good: 'The wave is what engineers call a hydraulic jump.',
      },
      {bad: 'To [[many]], the verdict was a disgrace.', good: 'To many, she sent a card.'},
      {
        bad: '[[Analysts]] say that towns like Ostby will pay more.',
        good: 'Analysts, including Runa Dahl of Carrow Bank, say that the town will pay more.',
      },
      {
        bad: 'The ruling alarmed [[scholars]], who say that it ends the right to appeal.',
        good: 'If scholars say that it breaks the law, the court will think again.',
      },
      {
        bad: '[[Marine biologists]] say the reef is dead.',
        good: 'The fund’s economists say the reef pays for itself.',
      },
      {
        bad: 'The plan, say [[some Democrats]], who fear for their seats, is a gift to the other side.',
        good: 'The plan, says Bo Katz, who fears for his seat, is a gift to the other side.',
      },
      {
        bad: '[[Human rights groups]] accused the army of burning the village.',
        good: 'Human Rights Watch accused the army of burning the village.',
      },
    ],
    limits: [
      {
        says: 'A crowd whose members are named further up is reported.',
        wrong:
          'Marta Ruiz leads the campaigners against the mine in the valley.\n\nThe mine opened in 1998. It employs ninety men.\n\n[[Campaigners]] say the river is poisoned.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    const told = new Set<string>()
    const house = (analysis.lexicon['vague-groups'] ?? []).map(noun => noun.toLowerCase())
    /** Somebody named speaks within the window, for the first time: the reader learns who is meant. */
    function namedSoon(sentence: number): boolean {
      for (let id = sentence + 1; id <= sentence + options.window; id++)
        if (
          attributionsOf(analysis, id).some(a => {
            const source = a.sourceId === undefined ? undefined : analysis.sources[a.sourceId]!
            return source && !isPronoun(a.source[0]) && /^named-/.test(source.kind) && source.mentions[0]!.sentence >= sentence
          })
        )
          return true
      return false
    }
    /** “The fee drew criticism. *The anglers’ union called it* a tax”: somebody named says it beside or soon. */
    function criticNear(sentence: number): boolean {
      for (let id = sentence - 1; id <= sentence + 2; id++)
        if (
          attributionsOf(analysis, id).some(
            ({cueClass, sourceId}) => against.has(cueClass) && sourceId !== undefined && /^named-/.test(analysis.sources[sourceId]!.kind),
          )
        )
          return true
      return namedSoon(sentence)
    }
    /** “The harbour police said … *Authorities* said”: the body that the reader has just heard, or hears in the next sentence. */
    function bodyNear(sentence: number): boolean {
      for (let id = sentence - options.bodyWindow; id <= sentence + 1; id++)
        if (
          id !== sentence &&
          attributionsOf(analysis, id).some(({sourceId}) => {
            const source = sourceId === undefined ? undefined : analysis.sources[sourceId]!
            return source?.kind === 'named-organisation' && source.detail === 'institution'
          })
        )
          return true
      return false
    }
    /** “Officials said nobody was hurt. *Police Chief Bo Katz* said …”: an official is named at once; a former one is none. */
    function officialNext(sentence: number): boolean {
      return attributionsOf(analysis, sentence + 1).some(a => a.source.some(span => namesOfficial(text(span))))
    }
    /** “Researchers say … The study, published in …”: the reader learns whose it is. */
    function studyNear(sentence: number): boolean {
      for (let id = Math.max(0, sentence - options.studyWindow); id <= sentence + options.studyWindow; id++) {
        const near = analysis.sentences[id]
        if (near && published.test(text(near)) && tokensIn(paragraphOf(analysis, near)!, near).some(t => papers.has(t.lower))) return true
      }
      return false
    }
    /** “Polls suggest … The latest, a survey by Marrow Research, …”: somewhere the reader learns whose they are. */
    const isPollNamed = (): boolean => analysis.sentences.some(sentence => polled.test(text(sentence)))
    /** A link says which study it is. */
    function isLinked(sentence: number): boolean {
      return analysis.article.links.some(link => overlaps(link, analysis.sentences[sentence]!))
    }
    /** “The officials said”: those of whom the copy has spoken. */
    function introduced(at: Span, noun: string): boolean {
      return (
        /^(?:the|these|those)\s/i.test(text(at)) &&
        analysis.sources.some(({mentions}) => mentions.some(other => other.start < at.start && text(other).toLowerCase().includes(noun)))
      )
    }
    /** “Critics accuse him of theft. *He* says …”: nobody whom the crowd was waiting for. */
    function isPronoun(at: Span | undefined): boolean {
      return at !== undefined && /^(?:he|she|it|they)$/i.test(text(at))
    }
    /** “criticism that …” wherever it stands, “Claims that …” at the head of a sentence. */
    function isMurmur(lemma: string, {start}: Span): boolean {
      return murmurs.has(lemma) || (assertions.has(lemma) && sentenceOf(analysis, {start, end: start + 1})?.start === start)
    }
    function contentWords(at: Span): readonly Token[] {
      const paragraph = paragraphOf(analysis, at)
      return paragraph ? tokensIn(paragraph, at).filter(t => t.kind === 'word' && !empty.has(t.lower)) : []
    }
    /** “a police report”, “an autopsy report”: the paper of a case, of which there is one; “a pool report”: of those who were let in. */
    function ofCase(at: Span): boolean {
      return /\b(?:pool|police|autopsy|toxicology|incident|accident|crash|coroner[’']s|inspection|arrest|medical|council|committee|court|audit|inquest) reports?$/i.test(
        text(at),
      )
    }
    /** “a *CoastWire* report”: whose it is stands before the noun, though no list knows the name. */
    function titled(at: Span): boolean {
      const words = contentWords(at)
      return words.some((word, i) => i + 1 < words.length && word.index > 0 && isCapital(word.text) && !ofCountry.has(word.text))
    }
    /** The head of the phrase (“human rights *groups* in the north”) is a crowd; a capital makes it a name. */
    function crowd(words: readonly Token[], phrase: string, cue: string): boolean {
      // “The researchers” have been introduced, “34,000 people” were counted.
      // “The chief’s *allies*” may be anybody all the same, and so may “*few* (in the party) believe” and “*those* who know her”.
      const anybody = /^few(?: (?:in|at|on|inside|within|outside) .*)?$|^those (?:who .|close|familiar|near|around)/i.test(phrase)
      if (anybody) return opinions.has(cue)
      if (!/^the\b.*['’]s? [\w-]+$/i.test(phrase) && /^(?:the|these|those|both|few|no)\b|^[\d,.]+\s/i.test(phrase)) return false
      // “four million people”, “hundreds of supporters”
      if (/\b(?:hundred|thousand|million|billion)s?\b|^(?:dozens|scores|tens) of\b/i.test(phrase)) return false
      const stop = words.findIndex(t => behindHead.has(t.lower))
      // “analysts at Carrow Bank”, “economists with ING”: the house they work for vouches for them.
      if (stop > 0 && /^(?:at|with)$/.test(words[stop]!.lower) && isCapital(words[stop + 1]?.text ?? '')) return false
      // “*Critics* of the plan”, not “a group of *residents*”
      const sided = /^(?:[\w-]+ )*?(\w+) of /.exec(phrase)?.[1]?.toLowerCase() ?? ''
      const side = sides.has(sided)
      const head = side ? words.find(t => t.lower === sided) : words[(stop > 0 ? stop : words.length) - 1]
      if (head && ofHouses.has(head.lower) && isHouse(words[words.indexOf(head) - 1])) return false
      // “*the bank’s* economists”: of that house; “the bank’s critics” may be anybody.
      if (head && (ofHouses.has(head.lower) || scholars.has(head.lower)) && /['’]s\s/.test(phrase)) return false
      // “Many”, “some in the party”
      const alone = stop === 0 && /^(?:some|many|most|others|several)\s/i.test(phrase)
      if (!head || alone || words.every(t => pronouns.has(t.lower))) return opinions.has(cue)
      return (
        (crowds.has(head.lower) ||
          (isFigures(head, phrase) && (head.lower === 'figures' || opinions.has(cue))) ||
          learned.test(head.lower) ||
          house.some(noun => head.lower === noun || head.lower === `${noun}s`)) &&
        (isSmall(head.text) || head.index === 0 || words[0] === head)
      )
    }
    /** “senior *figures*”, “*figures* in the party”: people, where “the figures show” are numbers. */
    const isFigures = (head: Token, phrase: string): boolean =>
      /^(?:figures|leaders|elders|grandees)$/.test(head.lower) &&
      /\b(?:senior|party|leading|key|opposition|industry|top|prominent|influential|community|business|religious)\b/i.test(phrase)
    /** Whether a word before “analysts” is the name of the house they work for: “Barclays”, not “Military” or “Wall Street”. */
    const isHouse = (word: Token | undefined): boolean => word !== undefined && isCapital(word.text) && !noHouse.test(word.text)
    /** “*Some Democrats* worry that …”: any of a kind, counted by nobody; not “Many residents said *they* had no water”, which is their own story. */
    function anyOfThem(words: readonly Token[], phrase: string, {lemma, content}: Attribution): boolean {
      const stop = words.findIndex(t => behindHead.has(t.lower))
      const head = words[(stop > 0 ? stop : words.length) - 1]
      return (
        /^(?:some|many|most|other|certain)\s(?!of\b)/i.test(phrase) &&
        head !== undefined &&
        /[^s]s$|^people$/.test(head.lower) &&
        opinions.has(lemma) &&
        // “To many children, the pool is a second home”
        lemma !== 'words' &&
        !/^(?:that )?(?:they|their)\b/i.test(content[0] ? text(content[0]) : '')
      )
    }
    /** The kind of vagueness; undefined where somebody can be found behind the words. */
    function kindOf(source: Source, attribution: Attribution, words: readonly Token[]) {
      if (source.kind === 'vague-group') return 'crowd'
      const all = (set: ReadonlySet<string>) => words.length > 0 && words.every(t => set.has(t.lower))
      if (attribution.via === undefined) {
        const last = words.at(-1)
        if (source.kind !== 'document' && last && officials.has(last.lower) && words.every(t => t === last || fields.has(t.lower)))
          return 'officials'
        // “a source told *Harbour Weekly*”, an outlet that no list knows
        const heard = attribution.addressee !== undefined && /\p{Lu}/u.test(text(attribution.addressee))
        if (all(sources) && source.via.length === 0 && source.knowledge === undefined && !heard) return 'sources'
      }
      if (source.kind === 'document') {
        // “many studies *of shift work*”, but “studies of nurses in Sweden”
        const stop = words.findIndex(t => /^(?:of|on|into|in)$/.test(t.lower))
        const heads = stop > 0 && words.every(t => isSmall(t.text) || t.index === 0) ? words.slice(0, stop) : words
        if (heads.length > 0 && heads.every(t => studies.has(t.lower))) return 'study'
        if (heads.length > 0 && heads.every(t => polls.has(t.lower))) return 'poll'
      }
      // “by *some accounts*”
      if (attribution.by === 'by-estimate') return 'report'
      return source.detail === 'media-report' || all(reports) ? 'report' : undefined
    }
    /** “Twitter asks”: its users. */
    const isPlatform = ({kind, by}: Source): boolean => kind === 'vague-group' && by === 'users'
    /** Whether the words of an attribution are told as so, and not done, hoped or asked. */
    const vouchesFor = ({lemma, mode, cue, content, addressee}: Attribution, platform: boolean): boolean =>
      // “friends told *him* to go”: a scene, in which nobody told the reporter.
      !(lemma === 'tell' && addressee && /^(?:him|her|them)$/i.test(text(addressee))) &&
      // “agree to talks” is a deed, “agree *that* the dam leaks” a judgement.
      (!(platform ? corporate : acts).has(lemma) || (lemma === 'agree' && content[0] !== undefined && /^that\b/i.test(text(content[0])))) &&
      !isSupposed(cue[0]) &&
      // “Backers of the dam *say by 55% to 41%* that …”: a poll.
      !(content[0] && /^by \d/.test(text(content[0]))) &&
      // “are considering an appeal” is a plan, “consider it unfair” a judgement.
      (mode === 'statement' || (vouches.has(lemma) && !(lemma === 'consider' && cue[0] && text(cue[0]) === 'considering')))
    /** “what *engineers call* a hydraulic jump”: the word of a trade. */
    const isTerm = (noun: string, {cue: [cue], content: [content]}: Attribution): boolean =>
      (scholars.has(noun) || learned.test(noun) || /^(?:experts|engineers|lawyers|officials)$/.test(noun)) &&
      cue !== undefined &&
      text(cue) === 'call' &&
      content !== undefined &&
      // “engineers call the wave *Roller One*”
      (/^(?:what|which|that)$/.test(text(content)) || /\s(?:\p{Lu}[\p{L}\d]*|[“"‘'].*[”"’'])$/u.test(text(content)))
    /** “Users *can report* a fault”: what may be done, and nobody has said anything; “*If* experts say it is safe, …” likewise. */
    function isSupposed(cue: Span | undefined): boolean {
      const paragraph = cue && paragraphOf(analysis, cue)
      const within = paragraph ? tokensIn(paragraph, cue) : []
      const [at] = within
      if (!paragraph || !at) return false
      const near = paragraph.tokens.slice(Math.max(0, at.index - 6), at.index).filter(t => t.sentence === at.sentence)
      // “*If* it rains, experts say, …”: the comma ends what is supposed.
      const before = near.slice(near.findLastIndex(t => t.text === ',') + 1)
      // “can *also* talk”
      const verb = [...before.slice(-2), ...within]
      return (
        verb.some(t => /^(?:can|could|may|might|must|should)$/.test(t.lower)) || before.some(t => /^(?:if|unless|whether)$/.test(t.lower))
      )
    }
    /** Whether the phrase itself tells enough: “a report to the council”, “analysts at Carrow Bank”. */
    function tells(message: string, at: Span, words: readonly Token[], attribution: Attribution): boolean {
      const phrase = text(at)
      if (/^(?:it|they|he|she|this|that|which|who|both)$/i.test(phrase)) return true
      // “its annual report”: whose it is has been told.
      if (message === 'report' && /^(?:its|his|her|their)\s/i.test(phrase)) return true
      if (message === 'crowd') return !crowd(words, phrase, attribution.lemma) && !anyOfThem(words, phrase, attribution)
      if (message !== 'officials' && /^(?:the|this|that|these|those|his|her|its|their|our)\s/i.test(phrase)) return true
      return message === 'report' && (identified.test(phrase) || ofCase(at) || sited.test(phrase) || titled(at))
    }
    /** Whether the sentences around tell who is meant. */
    function toldNear(message: string, mention: Mention, noun: string): boolean {
      const {sentence} = mention
      const {start, end} = analysis.sentences[sentence]!
      if (examples.test(text({start, end})) || exampleBehind.test(text({start: mention.end, end})) || exampleWithin.test(text(mention)))
        return true
      if (message === 'officials')
        return (noun === 'authorities' && bodyNear(sentence)) || officialNext(sentence) || introduced(mention, noun)
      if (message === 'poll') return isPollNamed() || namedSoon(sentence) || isLinked(sentence)
      if (message === 'study') return studyNear(sentence) || namedSoon(sentence) || isLinked(sentence)
      return (
        message === 'crowd' &&
        ((scholars.has(noun) && !others.test(text(mention)) && (studyNear(sentence) || isLinked(sentence))) || namedSoon(sentence))
      )
    }
    /** “*some Democrats*, who fear for their seats”: what is told of the crowd by the way is no part of its name. */
    function withoutTail(mention: Span): Span {
      const tail = text(mention).search(/, who /)
      return tail > 0 ? {start: mention.start, end: mention.start + tail} : mention
    }
    /** “drew fire from *critics* who say that it leaks”: the crowd that “who” stands for, unless it is one in particular (“the critics who”). */
    function crowdBefore(mention: Mention, {lemma, by, content}: Attribution): Span | undefined {
      // “analysts who *claim to find* it cheap”, “backers who are *wary*”: which of them, and nothing told.
      if (!opinions.has(lemma) || by === 'mind-adjective' || !content[0] || /^to\b/i.test(text(content[0]))) return undefined
      const paragraph = /^who$/i.test(text(mention)) ? paragraphOf(analysis, mention) : undefined
      const who = paragraph && tokensIn(paragraph, mention)[0]
      if (!paragraph || !who) return undefined
      // “It worried analysts, *who* pointed out …”
      const noun = paragraph.tokens[paragraph.tokens[who.index - 1]?.text === ',' ? who.index - 2 : who.index - 1]
      if (!noun || !tellers.has(noun.lower) || noun.sentence !== who.sentence) return undefined
      let from = noun.index
      while (from > 0 && from > noun.index - 3 && paragraph.tokens[from - 1]!.sentence === noun.sentence) {
        const {lower} = paragraph.tokens[from - 1]!
        if (particular.test(lower)) return undefined
        if (!/^(?:some|many|several|most)$/.test(lower)) break
        from--
      }
      return {start: paragraph.tokens[from]!.start, end: noun.end}
    }
    /** “Analysts expected 4 billion, according to the bank’s figures”: whoever tells of them is named. */
    const toldByNamed = ({nestedIn, by}: Attribution): boolean =>
      // “Lind praised the dye, *believed by many* to be safe”: the reporter’s aside.
      by !== 'passive-reduced' &&
      nestedIn.some(id => named.has(analysis.sources[analysis.attributions[id]!.sourceId ?? -1]?.kind ?? 'none'))
    return {
      attribution(attribution) {
        const [cue] = attribution.cue
        const [content] = attribution.content
        if (!cue || !content || attribution.source.length > 0) return
        const drawn = met.has(attribution.by)
        // “criticism that …” says something; “criticism for …” may be part of any event.
        if (!drawn && (!isMurmur(attribution.lemma, cue) || !/^that\b/i.test(text(content)))) return
        if (drawn && criticNear(attribution.sentence)) return
        // “Rumours that she had left *were denied by her agent*”: what the copy goes on about.
        if (analysis.attributions.some(({sentence, cueClass}) => sentence === attribution.sentence && cueClass === 'denial')) return
        if (told.has(attribution.lemma) || !running(paragraphOf(analysis, cue)) || quoted(analysis, cue)) return
        told.add(attribution.lemma)
        const at = {start: cue.start, end: attribution.cue.at(-1)!.end}
        report({message: 'crowd', at, data: {words: text(at)}, by: attribution.by, confidence: attribution.confidence})
      },
      source(source) {
        if (!kinds.has(source.kind) && source.detail !== 'media-report') return
        // “26% say”: the share is what the poll has found.
        if (source.detail === 'respondents') return
        const platform = isPlatform(source)
        /** “Analysts had expected 4 billion, according to the bank’s figures”: what they expected further on is theirs too. */
        let asked = false
        for (const mention of source.mentions) {
          const attribution = mention.attribution === undefined ? undefined : analysis.attributions[mention.attribution]
          if (!attribution || mention.role !== 'source' || quoted(analysis, mention)) continue
          const place = paragraphOf(analysis, mention)
          const inHeadline = platform && place?.block.kind === 'headline'
          if (!inHeadline && !running(place)) continue
          const forecast = forecasts.has(attribution.lemma)
          if (toldByNamed(attribution)) {
            asked ||= forecast
            continue
          }
          const at = crowdBefore(mention, attribution) ?? withoutTail(mention)
          const words = contentWords(at)
          const message = kindOf(source, attribution, words)
          // “fell less than *analysts* had expected”: what is said of every result.
          if (forecast && attribution.by === 'than-expected') continue
          if (!message || (asked && forecast) || !vouchesFor(attribution, platform)) continue
          if (!platform && tells(message, at, words, attribution)) continue
          const phrase = text(at)
          const noun = words.at(-1)?.lower ?? ''
          const head = noun || phrase.toLowerCase()
          if (told.has(head) || options.allow.some(group => phrase.toLowerCase().includes(group.toLowerCase()))) return
          if (isTerm(noun, attribution) || toldNear(message, mention, noun)) continue
          told.add(head)
          report({message, at, data: {words: phrase}, by: mention.by, confidence: attribution.confidence})
          return
        }
      },
    }
  },
})
