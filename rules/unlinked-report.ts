import {defineRule, letteredAll, nameInSentence, paragraphOf, running} from '../src/engine/rule.js'

const unspelled = letteredAll`[^\p{L}\p{N}]+`

/** Letters of a name or host that two spellings of one outlet share: “The Miami Post” and miamipost.com. */
const squeeze = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(unspelled.for(name), '')

export default defineRule({
  meta: {
    id: 'unlinked-report',
    status: 'stable',
    level: 'warn',
    summary: 'Another outlet’s report is cited, in a format that can carry links, without a link to it.',
    why: 'A BBC editor put the principle in 2010: if you mention or quote other publications, link to them. The SPJ code (quoted by others) asks for original sources, clearly identified; a link lets readers judge the report themselves.',
    remedy: 'link it',
    messages: {
      unlinked: 'You cite {{outlet}}’s report and do not link to it. Link the first mention.',
      elsewhere: 'The link beside {{outlet}} goes to {{host}}. Link the report itself.',
      home: 'The link for {{outlet}} goes to its home page. Link the report itself.',
    },
    options: {
      allow: {type: 'strings', default: [], says: 'outlets, by name, that need no link'},
    },
    examples: [
      {
        bad: 'The shells fell short, [[the Guardian]] reported.',
        good: 'The mayor reads the Guardian at breakfast.',
        as: 'markdown',
      },
      {
        as: 'markdown',
        bad: 'The bank will close a third of its branches, [[the Financial Times]] reported on Monday.',
        good: 'The bank will close a third of its branches, the [Financial Times](https://www.ft.com/content/branches) reported on Monday.',
      },
      {
        as: 'markdown',
        bad: 'The general has fled, according to [[CNN]].',
        good: 'The general has fled, [according to CNN](https://edition.cnn.com/2031/general).',
      },
      {
        as: 'html',
        bad: '<p>[[The Guardian]] reported that the laboratory had lost the samples.</p>',
        good: '<p>The Guardian <a href="https://www.theguardian.com/science/samples">reported</a> that the laboratory had lost the samples.</p>',
      },
      {
        as: 'markdown',
        bad: 'The dam had been leaking for a year, [according to [[the Seattle Times]]](https://example.org/dam).',
        good: 'The dam had been leaking for a year, [according to the Seattle Times](https://www.seattletimes.com/dam). The Seattle Times said nobody had looked.',
      },
      {
        as: 'html',
        bad: '<p>The clerk hid the ballots, <a href="https://www.chicagotribune.com/">[[the Chicago Tribune]]</a> reported.</p>',
        good: '<p>Dana Whitlock, the clerk, told the Chicago Tribune that she had hidden no ballots.</p>',
      },
      {
        as: 'markdown',
        bad: 'The coach has signed for another club, [[Sky News]] reported. He flew to Lyon on Friday.',
        good: 'The coach has signed for another club, Sky News [reported](https://news.sky.com/story/coach-9). He flew to Lyon on Friday.',
      },
    ],
    limits: [{says: 'A link to a syndicated copy of the report is taken for a link to somewhere else.'}],
  },
  create({analysis, options, report}) {
    const {article} = analysis
    return {
      source(source) {
        if (!article.linkable || source.kind !== 'news-outlet' || source.detail === 'media-report' || source.own) return
        if (options.allow.some(name => squeeze(name) === squeeze(source.name))) return
        const mention = source.mentions.find(m => {
          if (!running(paragraphOf(analysis, m)) || m.attribution === undefined)
            return m.role === 'possessive' && running(paragraphOf(analysis, m))
          const from = analysis.attributions[m.attribution]?.sourceId
          // An interview given to it is not its report.
          return m.role === 'source' || from === undefined || !analysis.sources[from]!.kind.startsWith('named')
        })
        const block = mention && paragraphOf(analysis, mention)?.block
        if (!mention || !block) return
        const links = article.links.filter(link => link.start < block.end && link.end > block.start && link.host !== '')
        const hosts = source.hosts ?? []
        const name = squeeze(source.name)
        const own = (host: string) =>
          hosts.some(h => host === h || host.endsWith(`.${h}`)) || host.replace(unspelled.for(host), '').includes(name)
        const right = links.filter(link => own(link.host))
        const common = {at: mention, by: mention.by}
        if (right.length > 0) {
          if (right.every(link => /^https?:\/\/[^/]+\/?$/i.test(link.url)))
            report({...common, message: 'home', data: {outlet: nameInSentence(analysis, source)}})
          return
        }
        const over = links.find(link => link.start < mention.end && link.end > mention.start)
        if (over) report({...common, message: 'elsewhere', data: {outlet: nameInSentence(analysis, source), host: over.host}})
        else if (links.length === 0) report({...common, message: 'unlinked', data: {outlet: nameInSentence(analysis, source)}})
      },
    }
  },
})
