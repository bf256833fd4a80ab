import {type Analysis, attributionsOf, defineRule, overlaps, type Paragraph, type Span, within} from '../src/engine/rule.js'

type Figure = Analysis['figures'][number]

const approximate =
  /^(?:about|around|roughly|some|nearly|almost|at least|at most|more than|less than|fewer than|up to|as many as|over|an estimated|close to)\b/
const polls = new Set('poll polls polling survey surveyed surveys pollster pollsters census'.split(' '))
/** Where shares are results, which are on record. */
const ballots = new Set('caucus caucuses primary votes voters vote'.split(' '))

/** “40 percent *of the voters were* over 60”: what they are, which no count of ballots tells; not “took 40 percent of the vote”. */
const sharesPeople = /(?:%|\bper ?cent)(?: of (?:[\w-]+ ){1,5}?)? ?(?:were|was|are|is)\b/i

/** A verb of publishing, and up to five words of the noun phrase that the figure stands in. */
/** “is *projected* to cost”: agentless-attribution asks by whom. */
const foretold = new Set(['estimate', 'project', 'forecast', 'predict', 'anticipate'])
const states =
  /\b(?:disclos|declar|report|post|announc|publish|register|record|count|tally|tallie|logg?)(?:es|s|d|ed|ing)(?:\s+[a-z\u00c0-\u024f-]+){0,5}$/i
/** “*A search of the archive turned up* 4,000 letters”: whoever counted, and how, is said. */
const examined =
  /\b(?:scan|count|check|search|sweep|tally|inspection|analysis|review|test)s?\b[^;:]{0,60}\b(?:found|finds|showed|shows|turned up|revealed|identified|detected|yielded)(?:\s+[a-z\u00c0-\u024f-]+){0,5}$/i
/** “it *won* 38 per cent there four years ago”: in a story of a vote, a result. */
const took =
  /\b(?:won|wins?|took|takes?|got|received|polled|secured|captured|garnered)(?:\s+(?:just|only|about|nearly|almost|around|over|more|less|than|some))*$/i
/** “46 percent *would back* her”, “*among women* 12 percent”: what people answer. */
const answers =
  /\b(?:say|said|agree|disagree|approve|disapprove|support|back|favou?r|oppose|prefer|believe|think|want|feel|would|call themselves|describe themselves|answered|reaction|response|men|women|voters|adults|respondents|independents|whites|blacks|hispanics|latinos|asians|millennials|pensioners|graduates|supporters|americans|britons|canadians|europeans|among)\b/i
/** “we have added 3,000 jobs”, outside any quotation: the author tells of their own. */
const authors = /\b(?:I|[Ww]e|my)\b/
/** “a third of the hives – *that’s about* 900”: a figure that somebody gave, put another way. */
const restates =
  /[,(–—-]\s*(?:(?:that|which)(?:[’']s| is| makes)|the equivalent of|equivalent to)(?: (?:roughly|about|around|some|nearly|almost))?$/
/** A crowd of fewer than this a reporter counts, and an exact number of whatever. */
const crowdSeen = 1000
const exact = 1000
const gathers =
  /\b(?:people|protesters|demonstrators|mourners|supporters|fans|residents|students|workers)\b.{0,20}\b(?:gathered|marched|rallied|attended|queued|lined|chanted|protested|demonstrated|turned out)\b/i
const gathersWithin = 30
/** So many shares make a story one of a poll, if it has named one. */
const manyShares = 4

export default defineRule({
  meta: {
    id: 'unsourced-number',
    status: 'stable',
    level: 'info',
    summary: 'A toll, a sum, a share or a count stands without anybody’s name behind it.',
    why: 'AP (quoted by others) asks of data what its original source is and how reliable; Reuters asks for a source for every statement. A figure looks checked even where it is not.',
    remedy: 'name the source',
    messages: {
      casualties: '“{{words}}”: whose count is it, and as of when? Name the body that counts.',
      figure: '“{{words}}”: where is the figure from? Name its source in this sentence.',
    },
    options: {
      kinds: {
        type: 'strings',
        default: ['casualties', 'money', 'percentage', 'count'],
        says: 'kinds of figures that need a source: casualties, money, percentage, count, ranking',
      },
      min: {
        type: 'number',
        default: 10,
        min: 0,
        max: 1_000_000,
        says: 'smallest estimated count of people or things that needs a source; an exact one needs it from 1,000',
      },
      minMoney: {
        type: 'number',
        default: 100_000,
        min: 0,
        max: 1_000_000_000,
        says: 'smallest sum of money that needs a source, in its own currency',
      },
      max: {type: 'number', default: 6, min: 1, max: 100, says: 'most findings in one article; the strongest are kept'},
    },
    examples: [
      {
        bad: 'The blast hurt [[29 people]] Saturday night.',
        good: 'The poet lived to the age of 88.',
      },
      {
        bad: 'A bomb killed [[nine people]] at the fair.',
        good: 'Flowers lay on the steps for the nine people killed at the fair.',
      },
      {
        bad: 'In May, [[four million people]] watched the final.',
        good: 'Of 12 people killed in the May 1971 blast, four were children.',
      },
      {
        bad: 'The fund holds a [[9.4 per cent stake]] in the mill.',
        good: 'The fund disclosed a 9.4 per cent stake in the mill.',
      },
      {
        bad: 'The archive holds [[4,000 poems]] by the clerk.',
        good: 'A search of the archive turned up 4,000 poems by the clerk.',
      },
      {
        bad: 'The ferry line won [[38 per cent]] of the freight in May.',
        good: 'The vote was calm.\n\nThe farmers came third. They kept two wards.\n\nIn the port they won 38 per cent.',
      },
      {
        bad: 'The council cut the number of its clerks by [[3 per cent]].',
        good: 'The council will cut the threshold to 3 per cent.',
      },
      {
        bad: 'The ferry line has added [[3,000 jobs]].',
        good: 'The mayor writes: My town is greener now. Since March I have planted 3,000 limes.',
      },
      {
        bad: 'Ida Holm was there. One hive in three is empty, which is [[roughly 9,000 hives]].',
        good: 'Keepers estimate that a third of the hives are empty – that’s about 900 hives.',
      },
      {
        bad: 'The brewer has [[6 million customers]].',
        good: 'The brewer is thought to have 6 million customers.',
      },
      {
        bad: 'Gangs have robbed [[at least 21 trains]] since the line was opened.',
        good: 'The clerk read out 37 pages of the letter to the jury.',
      },
      {
        bad: 'The landslides have killed [[more than 80 people]] since March.',
        good: 'The landslides have killed more than 80 people since March, the civil defence agency said.',
      },
      {
        bad: 'Burglary in the harbour district has [[risen by a third]] since March.',
        good: 'Burglary in the harbour district has risen by a third since March, police figures show.',
      },
      {bad: '[[Two thirds of pupils]] were absent on Friday.', good: 'The road rises by a third of a metre here.'},
      {
        bad: '[[More than 9,000 people]] have been killed since the revolt began in 2012.',
        good: 'The revolt of 2012 killed more than 9,000 people in a summer.',
      },
      {bad: 'Crime in the harbour district is [[up 37%]].', good: 'Crime in the harbour district is up 37%, according to police figures.'},
      {bad: 'The stadium roof cost [[$90 million]].', good: 'The stadium roof cost $90 million, according to the club’s accounts.'},
      {bad: '[[About 12,000 soldiers]] are dug in along the river.', good: 'About 200 people gathered outside the barracks.'},
      {bad: 'The reef has lost [[90 percent]] of its coral.', good: '“The reef has lost 90 percent of its coral,” Runa Dahl said.'},
      {
        bad: 'In the primary [[61 percent]] of voters were over 60.',
        good: 'Lind took 61 percent of the vote in the primary. Most of her voters were over 60.',
      },
      {
        bad: '[[Two people died]] in the blaze. The names of the two who died have not been given.',
        good: 'A family of six was displaced by the blaze.',
      },
      {
        bad: 'Burglaries rose 8 percent last year, the statistics office said.\n\nAttendance at the zoo fell [[12 percent]].',
        good: 'Burglaries rose 8 percent last year, the statistics office said.\n\nCar burglaries rose 12 percent.',
      },
      {
        bad: 'Hearth Foods hired a new head.\n\nSales of its frozen fish climbed [[4 per cent]].',
        good: 'Hearth Foods reported a higher quarterly profit.\n\nSales of its frozen fish climbed 4 per cent.',
      },
      {
        bad: 'The mill has [[40,000 spindles]], [[up 9%]] on last year.',
        good: 'The mill reported sales of $4 million, up 9%.',
      },
      {
        bad: 'The crash killed [[four pupils]]; the bus belongs to the school at 2191 Quay Street.',
        good: 'The son, 28, was shot after a man with two outstanding warrants was found dead.',
      },
      {bad: 'The reef lost [[40 percent]] of its coral.', good: 'Is the mayor silent because her brother took $400,000 from the builder?'},
      {
        bad: 'The hall was full:\n\nRents are [[up 12 percent]].',
        good: 'Ida Holm told the board what the audit had found:\n\nRents are up 12 percent.',
      },
      {
        bad: 'The board could sell the pier, she said, and the ferry has lost [[40 percent]] of its riders.',
        good: 'The board could sell the pier, she said, or cut 40 percent of its staff.',
      },
      {bad: 'The court fire destroyed [[4,000 files]].', good: 'The home side won 4-2 in front of the mayor at 3 p.m.'},
    ],
    limits: [{says: 'A figure that anybody can look up is reported too.', wrong: 'The cathedral of Seville has [[more than 80 chapels]].'}],
  },
  create({analysis, options, report, text}) {
    /** Casualties first: the figures that a desk checks first. */
    function strength(figure: Figure): number {
      return {casualties: 4, percentage: 3, money: 2, count: 1, ranking: 0}[figure.kind]
    }
    /** “At least 21 raids” is somebody’s estimate; “37 pages” were counted on the spot, unless there are many. */
    function counted(figure: Figure): boolean {
      const estimate = approximate.test(text(figure).toLowerCase())
      return (
        (figure.kind === 'count' && (figure.value ?? 0) < (estimate ? options.min : Math.max(options.min, exact))) ||
        seen(figure, analysis.sentences[figure.sentence]!)
      )
    }
    /** “About 200 people *gathered* outside the court”: as many as a reporter can count. */
    const seen = ({kind, value, start, end}: Figure, sentence: Span): boolean =>
      kind === 'count' && (value ?? 0) < crowdSeen && gathers.test(text({start, end: Math.min(sentence.end, end + gathersWithin)}))
    /** Shares of a poll or a vote are sourced by the poll that the story is about. */
    function known(figure: Figure, paragraph: Paragraph): boolean {
      const sentence = text(analysis.sentences[figure.sentence]!)
      if (/^100 ?(?:%|per ?cent)/i.test(text(figure))) return true
      if (figure.kind === 'money' && (figure.value ?? Number.POSITIVE_INFINITY) < options.minMoney) return true
      if (figure.kind !== 'percentage') return false
      if (took.test(before(figure)) && hasBefore(paragraph, ballots)) return true
      if (shares >= manyShares && answers.test(sentence) && isOfPoll(paragraph)) return true
      const above = analysis.paragraphs[paragraph.index - 1]
      const near = (words: ReadonlySet<string>) => [...words].some(word => paragraph.words.has(word) || above?.words.has(word))
      return near(polls) || (near(ballots) && (!sharesPeople.test(sentence) || isOfPoll(paragraph)))
    }
    /** A story that has told of a poll goes on with its shares. */
    const isOfPoll = (paragraph: Paragraph): boolean => hasBefore(paragraph, polls)
    function hasBefore({index}: Paragraph, wanted: ReadonlySet<string>): boolean {
      return analysis.paragraphs.some(({index: at, words}) => at <= index && [...wanted].some(word => words.has(word)))
    }
    const shares = analysis.figures.filter(({kind}) => kind === 'percentage').length
    const before = ({sentence, start}: Figure): string => text({start: analysis.sentences[sentence]!.start, end: start})
    /** “The names of *the two* who died”: the toll that the story has given before. */
    function resumes(figure: Figure): boolean {
      if (!/\b(?:the|this|that|these|those|all)(?:\s+(?:full|total|entire|whole|original|initial))?\s*$/i.test(before(figure))) return false
      return analysis.figures.some(other => other.id < figure.id && other.kind === figure.kind && other.value === figure.value)
    }
    /** “Kestrel *disclosed* a 4 % stake”, “the mill *posted* a loss of $3 million”: whose figure it is, the verb before it tells. */
    function stated(figure: Figure): boolean {
      const words = before(figure)
      const source = () => attributionsOf(analysis, figure.sentence).some(({source, content}) => source.length > 0 && content.length > 0)
      return states.test(words) || examined.test(words) || authors.test(words) || (restates.test(words) && source())
    }
    /** “It is thought to have six million customers”, “is projected to cost $4 million”: agentless-attribution asks who thinks so; “…, *which* has 40 shops” is told by the story. */
    function hearsay(figure: Figure): boolean {
      return attributionsOf(analysis, figure.sentence).some(
        ({source, cueClass, lemma, by, content}) =>
          // “is projected *to be* $4 million”: nobody asks by whom but this rule.
          (cueClass === 'hearsay' || (by === 'passive' && foretold.has(lemma) && !content.some(span => /^to be\b/.test(text(span))))) &&
          source.length === 0 &&
          content.some(span => within(figure, span) && !/, (?:which|who|whose)\b/.test(text({start: span.start, end: figure.start}))),
      )
    }
    /** Words that a link stands on: what it leads to says whose figure it is. */
    const isLinked = (figure: Figure): boolean => analysis.article.links.some(link => overlaps(link, figure))
    /** “Would you pay $40,000 for a cup?” states nothing. */
    function asked({sentence}: Figure): boolean {
      return /\?["”'’)]*$/.test(text(analysis.sentences[sentence]!))
    }
    return {
      article() {
        for (const figure of analysis.figures) {
          if (
            figure.attributions.length > 0 ||
            figure.nearby !== undefined ||
            figure.release !== undefined ||
            figure.official ||
            figure.quoted
          )
            continue
          if (
            !options.kinds.includes(figure.kind) ||
            counted(figure) ||
            resumes(figure) ||
            stated(figure) ||
            hearsay(figure) ||
            asked(figure) ||
            isLinked(figure)
          )
            continue
          const paragraph = analysis.paragraphs[analysis.sentences[figure.sentence]!.paragraph]!
          if (paragraph.block.kind !== 'body' || known(figure, paragraph)) continue
          const common = {at: figure, data: {words: text(figure)}, by: figure.by, strength: strength(figure)}
          if (figure.kind === 'casualties') report({...common, message: 'casualties', level: 'warn'})
          else report({...common, message: 'figure'})
        }
      },
    }
  },
})
