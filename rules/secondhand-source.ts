import {
  attributionsOf,
  defineRule,
  isCapital,
  isForItself,
  isKnownRole,
  isOwnDefence,
  isOwnStatement,
  lettered,
  type Mention,
  nameInSentence,
  type Paragraph,
  paragraphOf,
  quoted,
  running,
  type Source,
  unnamed,
} from '../src/engine/rule.js'

const reporting = new Set(['report', 'tweet', 'post', 'reveal', 'disclose', 'according', 'per'])

const initials = lettered`^(?:the )?\p{Lu}{2,}$`

export default defineRule({
  meta: {
    id: 'secondhand-source',
    status: 'stable',
    level: 'warn',
    summary: 'A claim is taken from another outlet, often from sources that outlet does not name.',
    why: 'The Washington Post asks to say so when a report that is taken over rests on unnamed sources, and holds that several outlets repeating something is no confirmation. NPR asks to attribute to the outlet, summarise its sourcing, and say what has not been confirmed. The BBC wants what it could not verify attributed.',
    remedy: 'find a second source',
    messages: {
      chain:
        '{{outlet}}: this rests on unnamed sources of {{named}} (“{{words}}”), to whom {{publication}} has not spoken. Say what {{named}} says about them and that it is not independently confirmed, or confirm it.',
      report:
        '{{outlet}}: this is another newsroom’s reporting. Say what its own sourcing is and whether {{publication}} has confirmed it.',
    },
    options: {
      wires: {type: 'boolean', default: false, says: 'also report news agencies whose service the newsroom takes'},
      top: {
        type: 'number',
        default: 0,
        min: 0,
        max: 20,
        says: 'how many paragraphs from the top count as the lead, where a finding is one level higher; 0 for none',
      },
      plain: {type: 'boolean', default: true, says: 'also report outlets whose own sourcing the story does not mention'},
    },
    examples: [
      {
        bad: '[[A report in the Guardian]] says that the drill failed.',
        good: 'A report handed over after a Guardian request for records says that the drill failed.',
      },
      {
        bad: '[[CNN]] said the coach had been warned twice.',
        good: 'What CNN considered an offence, its owner saw as a strength.',
      },
      {
        bad: '[[The Guardian]] said it had seen letters in which the minister offered to go.',
        good: 'The Guardian will cut 200 jobs, the paper said on Monday.',
      },
      {
        bad: 'The minister will resign on Monday, according to [[the Financial Times]], citing people close to her.',
        good: 'The minister told the Financial Times that she would resign on Monday.',
      },
      {
        bad: 'Two sources told the [[Chicago Tribune]] that the merger was dead.',
        good: 'The merger is dead, said Ola Berg, who leads the smaller company.',
      },
      {
        bad: '[[BBC]]’s Ola Berg reported on Sunday that the keeper would retire.',
        good: 'BBC’s Ola Berg called the keeper’s last season a joy to watch.',
      },
      {
        bad: 'According to Ola Berg, writing for the [[Guardian]], the laboratory had lost the samples.',
        good: 'Ola Berg, who writes for the Guardian, has moved to Lyon.',
      },
      {
        bad: '[[The Guardian]] reported that the laboratory had lost the samples.',
        good: 'The laboratory lost the samples, its director, Amal Haddad, said.',
      },
      {
        bad: 'The mayor sold the quarry to his brother, [[the Chicago Tribune]] wrote.',
        good: '“The mayor must say who bought the quarry,” the Chicago Tribune wrote in an editorial.',
      },
      {
        bad: 'The coach has signed for another club, [[Sky News]] reported on Friday.',
        good: 'The coach has signed for another club, Reuters reported on Friday.',
      },
      {
        bad: 'People close to the army chief told [[CNN]] that the general had fled. CNN did not name them.',
        good: 'The general appeared on CNN’s “State of the Union” to say that he had not fled.',
      },
      {
        bad: '[[The Seattle Times]] said the landslide began above the old quarry.',
        good: 'The Seattle Times denied this, saying its report had run only after the landslide.',
      },
      {
        bad: 'According to [[the Chicago Tribune]], the landslide began above the old quarry.',
        good: 'Two sources told the Seattle Times that the landslide began above the old quarry.',
        publication: ['The Seattle Times'],
      },
    ],
    limits: [
      {says: 'A newspaper that is not on the outlet list and has no telling name is taken for a company.'},
      {
        says: 'What an outlet reported long ago, and everybody knows by now, is reported.',
        wrong: '[[The Guardian]] reported in 1986 that the reactor had burned for nine days.',
      },
    ],
  },
  create({analysis, options, publication, report, text}) {
    /** The running report, or the line that introduces a passage of another outlet. */
    const told = (paragraph: Paragraph | undefined): boolean => paragraph?.block.kind === 'list-intro' || running(paragraph)
    function named(outlet: Source, words: string): boolean {
      return outlet.name.split(' ').some(part => isCapital(part) && part !== 'The' && words.includes(part)) || initials.test(words)
    }
    /** Unnamed, and no known role either: “the minister told the Herald” is an interview. */
    function hidden(source: Source): boolean {
      const words = source.mentions[0]
      return unnamed(source) && !(words && source.knowledge === undefined && isKnownRole(text(words)))
    }
    /** Attributions whose words are the outlet’s opinion or its own affairs: “‘The mayor must go’, the Courier wrote”. */
    const views = new Set(analysis.claims.filter(claim => claim.ownAct).flatMap(claim => claim.attributions))
    /** Does this mention lend the outlet’s word to a claim? An interview given to it does not: the speaker is on record. */
    function carries(outlet: Source, mention: Mention): boolean {
      const attribution = mention.attribution === undefined ? undefined : analysis.attributions[mention.attribution]
      if (!attribution) return mention.role === 'possessive'
      // “…, she told the Herald”: whom she told is no source.
      if (mention.role === 'source' && attribution.lemma === 'tell' && mention.start > (attribution.cue[0]?.start ?? 0)) return false
      if (isForItself(attribution) || isOwnDefence(attribution, attributionsOf(analysis, attribution.sentence))) return false
      if (attribution.sourceId === outlet.id && isOwnStatement(analysis, attribution)) return false
      // “the Courier’s Ann Lee reported”; what she asked or thinks is her own.
      if (mention.by === 'reporter-of') return reporting.has(attribution.lemma)
      if (mention.role === 'source' || attribution.sourceId === outlet.id) return !views.has(attribution.id)
      const source = attribution.sourceId === undefined ? undefined : analysis.sources[attribution.sourceId]
      return source === undefined || hidden(source)
    }
    const body = analysis.paragraphs.filter(told)
    /** Where the lead ends: borrowed reporting weighs more before that. */
    const leadEnd = options.top > 0 ? (body[Math.min(options.top, body.length) - 1]?.block.end ?? 0) : 0
    return {
      source(outlet) {
        if (outlet.kind !== 'news-outlet' || outlet.detail === 'media-report' || outlet.own) return
        const cited = outlet.mentions.filter(m => told(paragraphOf(analysis, m)) && !quoted(analysis, m) && carries(outlet, m))
        // “A report”, named only further on: the name is where an editor looks.
        const mention = cited.find(m => named(outlet, text(m))) ?? cited[0]
        if (!mention) return
        const relayed = analysis.sources.find(s => s.via.includes(outlet.id) && hidden(s))
        const words = relayed?.mentions[0]
        if (outlet.detail === 'wire' && !options.wires && !relayed) return
        const attribution = mention.attribution === undefined ? undefined : analysis.attributions[mention.attribution]
        const lead = mention.start < leadEnd
        const common = {at: mention, by: mention.by, ...(attribution ? {confidence: attribution.confidence} : {})}
        if (words)
          report({
            ...common,
            message: 'chain',
            level: lead ? 'error' : 'warn',
            data: {outlet: outlet.name, named: nameInSentence(analysis, outlet), words: text(words), publication},
            see: {start: words.start, end: words.end, why: `the unnamed source of ${nameInSentence(analysis, outlet)}`},
          })
        else if (options.plain)
          report({...common, message: 'report', level: lead ? 'warn' : 'info', data: {outlet: outlet.name, publication}})
      },
    }
  },
})
