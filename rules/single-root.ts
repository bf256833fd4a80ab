import {type Attribution, defineRule, hull, nameInSentence, paragraphOf, running, type Source, unnamed} from '../src/engine/rule.js'

export default defineRule({
  meta: {
    id: 'single-root',
    status: 'trial',
    level: 'warn',
    summary: 'Every factual statement of the story that has a source goes back to one origin.',
    why: 'Several voices that repeat one report are one source: the Washington Post holds that several outlets repeating something is no confirmation, the BBC is reluctant to rely on a single source, CBC refers up a story on a single confidential source, and the Guardian asks that reliance on one be made clear to the desk.',
    remedy: 'find a second source',
    messages: {
      root: '{{count}} statements trace to one origin: {{source}}. Nobody else in the story confirms them. Add a second source, or say high up that this is one account and unconfirmed.',
      secondhand:
        '{{count}} statements trace to one origin: {{source}}, which is another newsroom. Nobody else in the story confirms them. Add a source of your own, or say high up that this is {{source}}’s account and unconfirmed.',
    },
    options: {
      minClaims: {type: 'number', default: 2, min: 2, max: 50, says: 'fewest statements before the rule speaks'},
      minSentences: {type: 'number', default: 6, min: 1, max: 100, says: 'shorter texts, such as alerts, are let go'},
      documents: {type: 'boolean', default: false, says: 'also report a story that rests on one document, such as a judgment'},
      named: {type: 'boolean', default: false, says: 'also report a story that rests on one named person or body'},
    },
    examples: [
      {
        bad: 'The bank will close a third of its branches, [[the Financial Times]] reported on Monday.\n\nThe branches will close before the summer, the Financial Times reported.\n\nThe bank’s board approved the closures in secret, according to the Financial Times.\n\nThe bank was founded in 1871. It has its head office in Leeds. It is listed in London.',
        good: 'The bank will close a third of its branches, the Financial Times reported on Monday.\n\nThe branches will close before the summer, Ines Faro, a director, said.\n\nThe bank’s board approved the closures in secret, according to the Financial Times.\n\nThe bank was founded in 1871. It has its head office in Leeds. It is listed in London.',
      },
      {
        bad: 'The striker has agreed to join Lyon, [[Sky News]] reported.\n\nThe striker will be paid €9 million a year, according to Sky News.\n\nThe striker’s club accepted the offer on Sunday, Sky News said.\n\nLyon play on Saturday. The season ends in May. The stadium holds 59,000 people.',
        good: 'The striker has agreed to join Lyon, Sky News reported.\n\nThe striker will be paid €9 million a year, according to Sky News.\n\nThe striker’s agent, Luis Bravo, confirmed that he had agreed to join Lyon.\n\nLyon play on Saturday. The season ends in May. The stadium holds 59,000 people.',
      },
      {
        bad: '[[A person familiar with the inquiry]] said the dam had been leaking for a year.\n\nThe builder ignored the leak, the person said.\n\nThe builder hid the leak from the villages, the person said.\n\nThe dam was built in 1958. It holds back the Orla. The valley has four villages.',
        good: 'A person familiar with the inquiry said the dam had been leaking for a year.\n\nThe builder ignored the leak, the person said.\n\nThe inquiry’s report found that the dam had been leaking for a year.\n\nThe dam was built in 1958. It holds back the Orla. The valley has four villages.',
      },
      {
        bad: 'The army chief has fled, [[CNN]] reported on Sunday.\n\nThe army chief crossed the border in a fire engine, CNN reported.\n\nThe army chief took the garrison’s payroll with him, according to CNN.\n\nThe border is shut. The road runs along the river. The garrison was raised in 1919.',
        good: 'The army chief has fled, Colonel Ivo Marek, his deputy, told reporters.\n\nThe army chief crossed the border in a fire engine, CNN reported.\n\nThe army chief took the garrison’s payroll with him, according to CNN.\n\nThe border is shut. The road runs along the river. The garrison was raised in 1919.',
      },
      {
        bad: 'The laboratory lost the moon samples, [[the Guardian]] reported.\n\nThe laboratory has looked for the moon samples since March, the Guardian said.\n\nThe laboratory told nobody about the samples, according to the Guardian.\n\nThe samples were brought back in 1972. The laboratory is in Bern. It opened in 1969.',
        good: 'The laboratory lost the moon samples, the Guardian reported.\n\nThe laboratory has looked for the moon samples since March, the Guardian said.\n\nThe laboratory’s director, Amal Haddad, said that it had lost the moon samples.\n\nThe samples were brought back in 1972. The laboratory is in Bern. It opened in 1969.',
      },
      {
        bad: 'The clerk burned the ballots, [[the Chicago Tribune]] reported.\n\nThe clerk burned the ballots in a field behind the school, the Chicago Tribune reported.\n\nThe clerk’s deputy kept watch at the gate, according to the Chicago Tribune.\n\nThe field is for sale. The school is closed. The county has nine schools.',
        good: 'The clerk burned the ballots, the Seattle Times reported.\n\nThe clerk burned the ballots in a field behind the school, the Seattle Times reported.\n\nThe clerk’s deputy kept watch at the gate, according to the Seattle Times.\n\nThe field is for sale. The school is closed. The county has nine schools.',
        publication: ['The Seattle Times'],
      },
    ],
    limits: [{says: 'Aliases of one source that are not recognised count as several origins.'}],
  },
  create({analysis, options, report}) {
    function rootOf(attribution: Attribution): Source | undefined {
      const outlet = attribution.via === undefined ? undefined : analysis.sources[attribution.via]
      return outlet && !outlet.own ? outlet : attribution.sourceId === undefined ? undefined : analysis.sources[attribution.sourceId]
    }
    return {
      article() {
        const body = analysis.paragraphs.filter(running)
        if (body.reduce((sum, p) => sum + p.sentences.length, 0) < options.minSentences) return
        const roots = new Map<number, {source: Source; claims: number; first: Attribution}>()
        for (const attribution of analysis.attributions) {
          const place = attribution.source[0] ?? attribution.cue[0]
          if (attribution.mode !== 'statement' || !place || !running(paragraphOf(analysis, place))) continue
          // “According to the Herald, she asked for more”: told by the Herald.
          if (attribution.nestedIn.some(id => analysis.attributions[id]!.sourceId !== undefined)) continue
          const source = rootOf(attribution)
          if (!source || attribution.cueClass === 'no-comment') continue
          const known = roots.get(source.id)
          if (known) known.claims++
          else roots.set(source.id, {source, claims: 1, first: attribution})
        }
        const [only, ...others] = [...roots.values()]
        if (!only || others.length > 0 || only.claims < options.minClaims || only.source.own) return
        const {source} = only
        if (source.kind === 'document' && !options.documents) return
        // Investigators or deputies on their own case: a public office speaks, though no name.
        if (source.kind === 'unnamed-official' && source.via.length === 0 && source.detail === 'official') return
        if (source.kind.startsWith('named') && !options.named) return
        const mention = source.mentions.find(m => running(paragraphOf(analysis, m)))
        const at = mention ?? hull(only.first.source)
        if (!at) return
        const name = unnamed(source) ? 'one unnamed source' : nameInSentence(analysis, source)
        const see = source.mentions
          .filter(m => m.start > at.start)
          .slice(0, 6)
          .map(m => ({start: m.start, end: m.end, why: 'the same origin again'}))
        const common = {at, see, by: only.first.by, data: {count: only.claims, source: name}}
        report({...common, message: source.kind === 'news-outlet' ? 'secondhand' : 'root'})
      },
    }
  },
})
