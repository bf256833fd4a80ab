import {
  type Attribution,
  attributionsOf,
  type Claim,
  defineRule,
  hasCapital,
  hull,
  inSentence,
  isForItself,
  isKnownRole,
  isOwnDefence,
  isOwnStatement,
  type Mention,
  nameInSentence,
  paragraphOf,
  quoted,
  running,
  type Source,
  type Span,
} from '../src/engine/rule.js'

/** A survey, a count or a calculation is the outlet’s own work, done in the open. */
const survey = /\b(?:polls?|survey|average|tally|count|calculations?|analysis|ranking)\b/

/** One person who knows something; an official may be the voice of an office, a witness one of a crowd. */
const onePerson =
  /^(?:an?|one|another) .*\b(?:source|person|aide|advis[eo]r|insider|staffer|employee|confidant|associate|informant|whistle-?blower)\b/i
/** Plain telling; what somebody clarifies, emails or puts in a phrase is talk. */
const telling = new Set(['say', 'tell', 'claim', 'allege', 'confirm', 'reveal', 'disclose', 'according'])

export default defineRule({
  meta: {
    id: 'single-source',
    status: 'stable',
    level: 'warn',
    summary: 'A factual claim about others rests on one outlet or one unnamed voice, and nobody else in the story supports it.',
    why: 'The BBC is reluctant to rely on a single source; Reuters holds that two or more are better than one; CBC tries to verify with a second source; the Guardian asks that reliance on one be made clear to the desk. An outlet and the unnamed source it cites are one source.',
    remedy: 'find a second source',
    messages: {
      once: 'Only {{source}} supports this account. Find a second source, or say plainly that it rests on {{source}} alone.',
      again:
        'Only {{source}} supports this account (lines {{lines}}). Find a second source, or say plainly that it rests on {{source}} alone.',
    },
    options: {
      minSources: {type: 'number', default: 2, min: 2, max: 5, says: 'how many independent sources a claim needs'},
      wires: {
        type: 'boolean',
        default: true,
        says: 'also report claims that rest on one news agency, unless the story credits it as a contributor',
      },
      named: {type: 'boolean', default: false, says: 'also report claims that rest on one named person or body speaking of others'},
      unnamed: {
        type: 'boolean',
        default: false,
        says: 'also report claims that rest on unnamed officials or on several unnamed people of your own, which anonymous-source reports already',
      },
    },
    examples: [
      {
        bad: 'The chancellor offered to resign during the meeting, according to [[the Financial Times]].',
        good: 'The chancellor said she had offered to resign during the meeting.',
      },
      {
        bad: 'The two clubs have settled on a fee of €40 million, [[Sky News]] reported on Friday.',
        good: 'The two clubs have settled on a fee of €40 million, Sky News reported on Friday. The clubs’ lawyer, Ines Faro, said that the two clubs had settled on a fee of €40 million.',
      },
      {
        bad: '[[A person briefed on the talks told the Chicago Tribune]] that the miner had rejected the bid.',
        good: 'The miner said in a filing that it had rejected the bid.',
      },
      {
        bad: '[[A party aide]] said the treasurer had hidden the loan.',
        good: 'A party aide said the treasurer should resign.',
      },
      {
        bad: '[[One former employee]] said the brewer had watered its beer for years.',
        good: 'One former employee declined to say whether the brewer had watered its beer.',
      },
      {
        bad: '[[One former staffer]] said the ballots had been burned.',
        good: 'One former staffer refused to meet us, saying the court had told her to keep silent.',
      },
      {
        bad: 'The winger wants to leave, [[Sky Sports]] reported.',
        good: 'The winger wants to leave the club. (Sky Sports)\n\nThe keeper has signed for two years. (Bild, in German)',
      },
      {
        bad: 'The anchor has left the network, [[CNN]] reported.',
        good: '“Our mast will be painted green,” CNN said in a statement. The museum has accepted a CNN offer of two old cameras.',
      },
      {
        bad: 'The mayor sold the quarry to his brother, [[the Chicago Tribune]] wrote.',
        good: '“He needs to say who bought the quarry or step down,” the Chicago Tribune wrote of the mayor.',
      },
      {
        bad: '[[The Seattle Times]] said the ferry had sailed without lifeboats.',
        good: 'The Seattle Times said its editors had checked the story of the ferry twice.',
      },
      {
        bad: 'The reactor was shut down by hand, [[the Guardian]] reported.\n\nThe operators ignored two alarms, the Guardian said.',
        good: 'The operators ignored two alarms, Amal Haddad, who led the night shift, said.',
      },
      {
        bad: 'The general fled across the border on Sunday night, according to [[CNN]].',
        good: 'The general told CNN that he would not resign.',
      },
      {
        bad: 'Staff were told on Monday to leave, [[the Chicago Tribune]] reported.',
        good: 'The brewer will close two plants, it said on Monday. The Chicago Tribune first reported the closures.',
      },
      {
        bad: 'The clerk hid the ballots in her garage, [[the Chicago Tribune]] reported.',
        good: 'The clerk hid the ballots in her garage, the Seattle Times reported.',
        publication: ['The Seattle Times'],
      },
    ],
    limits: [
      {
        says: 'Two accounts that say the same in quite different words are not seen to support each other.',
        wrong:
          'The chancellor will step down on Friday, according to [[the Financial Times]]. Her office said that she is leaving her post.',
      },
    ],
  },
  create({analysis, options, report, text, line}) {
    /** Every place of each root, in order: the first carries the finding, the others are named in it. */
    const roots = new Map<number, {root: Source; spans: Span[]; confidence: number; by: string}>()
    /** The outlet that relays it, else the source itself. */
    function rootOf(attribution: Attribution): Source | undefined {
      const outlet = attribution.via === undefined ? undefined : analysis.sources[attribution.via]
      if (outlet && !outlet.own) return outlet
      return attribution.sourceId === undefined ? undefined : analysis.sources[attribution.sourceId]
    }
    /** The newsroom takes its service: a credit line or a contributor’s line says so. */
    function credited(agency: Source): boolean {
      const {article} = analysis
      return article.blocks.some(
        b => (b.kind === 'contributor' || b.kind === 'credit' || b.kind === 'byline') && text(b).includes(agency.name.replace(/^The /, '')),
      )
    }
    /** “The minister told the Herald”: one known role, on record. “The source” is nobody. */
    function known(attribution: Attribution): boolean {
      const [words] = attribution.source
      return words !== undefined && isKnownRole(text(words))
    }
    /** “a party aide said that …”: one person whom nobody can find, told of others; in quotation marks it is talk. */
    function alone({source: [words], cue: [cue], quote, lemma}: Attribution): boolean {
      if (!words || quote !== 'indirect' || !telling.has(lemma) || (cue && /declin|refus/.test(text(cue)))) return false
      // “One clerk refused to meet us, saying the court forbade it”: why she keeps silent.
      if (cue && words.end < cue.start && /\b(?:declin|refus)\w+ to\b/.test(text({start: words.end, end: cue.start}))) return false
      return onePerson.test(text(words))
    }
    function counts(root: Source, attribution: Attribution): boolean {
      if (root.own) return false
      switch (root.kind) {
        case 'news-outlet': {
          if (root.detail === 'media-report' || (root.detail === 'wire' && (!options.wires || credited(root)))) return false
          const source = attribution.sourceId === undefined ? undefined : analysis.sources[attribution.sourceId]
          // Said on another outlet’s programme or to its reporter: a venue, the speaker is on record.
          return source === undefined || source.id === root.id || !(source.kind.startsWith('named') || known(attribution)) || options.named
        }
        case 'unnamed-official':
        case 'unnamed-person':
          return options.unnamed || alone(attribution)
        case 'named-person':
        case 'named-organisation':
          return options.named
        default:
          return false
      }
    }
    const places = new Map<Source, Map<number, Mention>>()
    /** Where a source is mentioned in a sentence. */
    function placeIn(root: Source, sentence: number): Mention | undefined {
      let known = places.get(root)
      if (!known) {
        known = new Map(root.mentions.toReversed().map(m => [m.sentence, m]))
        places.set(root, known)
      }
      return known.get(sentence)
    }
    /** From the source phrase to the outlet where both stand together: “two aides told the Courier”. */
    function spanOf(attribution: Attribution, root: Source): Span | undefined {
      const source = hull(attribution.source)
      const sentence = analysis.sentences[attribution.sentence]
      const outlet = placeIn(root, attribution.sentence)
      if (!source) return outlet
      if (!outlet || !sentence) return source
      const both = {start: Math.min(source.start, outlet.start), end: Math.max(source.end, outlet.end)}
      // Too far apart for one phrase: the outlet is what the account rests on.
      return both.end - both.start <= 120 ? both : outlet
    }
    /** The running report, or the line that introduces a passage of another outlet. */
    function told(at: Span): boolean {
      const paragraph = paragraphOf(analysis, at)
      return paragraph?.block.kind === 'list-intro' || running(paragraph)
    }
    const claims = new Map<number, Claim[]>()
    for (const claim of analysis.claims) {
      for (const id of claim.attributions) {
        const list = claims.get(id)
        if (list) list.push(claim)
        else claims.set(id, [claim])
      }
    }
    return {
      attribution(attribution) {
        // “The winger wants to leave. (Sky Sports)”: a round-up says openly whose each item is.
        if (attribution.mode !== 'statement' || attribution.by === 'credit-in-brackets') return
        // Most sources are named and count for themselves.
        const root = rootOf(attribution)
        if (!root || !counts(root, attribution) || isForItself(attribution)) return
        if (isOwnDefence(attribution, attributionsOf(analysis, attribution.sentence))) return
        if (root.kind === 'news-outlet' && isOwnStatement(analysis, attribution)) return
        // “…, she told the Herald”: whom she told is no source.
        if (attribution.lemma === 'tell' && (attribution.source[0]?.start ?? 0) > (attribution.cue[0]?.start ?? 0)) return
        // “The Courier first reported the sale”: credit for news that the story tells by itself.
        const [cue] = attribution.cue
        const [content] = attribution.content
        if (
          cue &&
          content &&
          /\bfirst \w+$/.test(text({start: Math.max(0, cue.start - 6), end: cue.end})) &&
          !/^(?:that|how|why)\b/.test(text(content))
        )
          return
        const made = claims.get(attribution.id) ?? []
        if (made.some(c => c.ownAct || c.status === 'public-record' || c.corroborates.length >= options.minSources - 1)) return
        const at = spanOf(attribution, root)
        if (!at || survey.test(text(at).toLowerCase()) || !told(at) || quoted(analysis, at)) return
        const known = roots.get(root.id)
        if (known) known.spans.push(at)
        else roots.set(root.id, {root, spans: [at], confidence: attribution.confidence, by: attribution.by})
      },
      article() {
        for (const {root, spans, confidence, by} of roots.values()) {
          // “A Courier report”, “As the Courier wrote:” have no cue and are its first places all the same.
          for (const m of root.mentions) {
            if (m.attribution === undefined && told(m) && !quoted(analysis, m)) spans.push(m)
          }
          spans.sort((a, b) => a.start - b.start)
          // “A report”, named only further on: the name is where an editor looks.
          const at = spans.find(span => root.kind !== 'news-outlet' || hasCapital(text(span).replace(/^The\b/, ''))) ?? spans[0]
          if (!at) continue
          const others = spans.filter(span => span.start !== at.start).slice(0, 6)
          const source = root.kind === 'news-outlet' ? nameInSentence(analysis, root) : `“${inSentence(text(at))}”`
          const lines = [...new Set(spans.slice(0, 12).map(line))]
          const see = others.map(span => ({...span, why: 'the same origin again'}))
          if (lines.length > 1) report({message: 'again', at, see, by, confidence, data: {source, lines: lines.join(', ')}})
          else report({message: 'once', at, see, by, confidence, data: {source}})
        }
      },
    }
  },
})
