import {attributionsOf, defineRule, isSmall, type Source} from '../src/engine/rule.js'

/** What an editor would ask, by the strongest reason the analysis gives. */
const asks: Readonly<Record<string, string>> = {
  'private-talk': 'what happened in private',
  'private-knowledge': 'what only insiders know',
  'mental-state': 'what somebody thinks or wants',
  motive: 'a motive or a purpose',
  accusation: 'an accusation',
  casualties: 'a toll',
  prediction: 'what will happen',
  possibility: 'what may be so',
  impression: 'how things seem',
  effect: 'a cause or an effect',
  superlative: 'a ranking or a superlative',
  'sweeping-negative': 'that something never happened',
  'legal-conclusion': 'a conclusion of law',
  evaluation: 'a judgement',
  generalisation: 'what holds in general',
}
/** From this chance on a lead is a case for the desk. */
const certain = 0.75
/** Reasons that a bare figure gives: unsourced-number asks about those. */
const figures = new Set(['casualties', 'money', 'percentage', 'count', 'ranking', 'troops', 'damage'])

/** “may be”, “could have” tell what is possible, “should be” what somebody thinks is right; neither is a forecast. */
const kindOfForecast = (words: string): string =>
  /^(?:may|might|could|perhaps|maybe|possibly)\b/i.test(words)
    ? 'possibility'
    : /^(?:should|ought)\b/i.test(words)
      ? 'evaluation'
      : 'prediction'

/** A name where there is one; else the words of the story. */
const nameOf = (source: Source, words: string): string =>
  (source.kind.startsWith('named') || source.kind === 'news-outlet') && !isSmall(source.name) && !source.name.includes('“')
    ? source.name
    : `“${words}”`

/** Whether a reader who looks there finds somebody: no “they”, “many” or “we”, and nobody's “critics”. */
const isFound = (source: Source, words: string): boolean =>
  source.kind !== 'none' &&
  source.kind !== 'vague-group' &&
  source.detail !== 'own-observation' &&
  !/^“(?:they|it|he|she|we|i|you|this|that|those|both|many|some|others|one|few|several|all|everyone|somebody|someone)”$/i.test(
    nameOf(source, words),
  )

export default defineRule({
  meta: {
    id: 'unattributed-assertion',
    status: 'stable',
    level: 'info',
    summary: 'A sentence states what the reporter could not have observed, and nobody is named as saying it.',
    why: 'AP asks that any disputable fact not witnessed, gathered or confirmed by the newsroom be attributed, in the same sentence; Reuters asks for a source for every statement unless it is established, public or witnessed; the BBC wants uncorroborated claims attributed.',
    remedy: 'name the source',
    messages: {
      unsourced: 'Says who? This states {{claim}} in the newsroom’s own voice. Name the source here, or cut it.',
      nearby:
        'Says who? This states {{claim}} in the newsroom’s own voice. {{source}} {{is}} cited close by; if that is the source here too, say so.',
    },
    options: {
      minChance: {
        type: 'number',
        default: 0.6,
        min: 0,
        max: 1,
        says: 'how likely an editor must be to ask for a source, as readers of news copy did; 0.5 reports about twice as much',
      },
      max: {type: 'number', default: 5, min: 1, max: 100, says: 'most findings in one article; the strongest are kept'},
      minWords: {type: 'number', default: 5, min: 1, max: 50, says: 'shorter sentences are let go'},
    },
    examples: [
      {
        bad: '“The ward is full,” Dr Ida Holm said on Monday.\n\n[[A late phone call between two ministers raised fears of a strike in every hospital.]]',
        good: '“The ward is full,” Dr Ida Holm said on Monday.\n\nThe hospital has ninety beds.',
      },
      {
        bad: '[[The two finance ministers privately agreed in a late phone call to let the bank fail.]]',
        good: 'The two finance ministers privately agreed in a late phone call to let the bank fail, according to Lena Moritz, an aide who was on the line.',
      },
      {
        bad: '[[The club’s owners secretly want to sell the stadium to pay off their debts.]]',
        good: 'The club’s owners want to sell the stadium to pay off their debts, its chairman, Raj Patel, said.',
      },
      {
        bad: '[[The eruption raised fears of a famine and has made the governor even more unpopular.]]',
        good: 'The island lies 40 kilometres off the coast.',
      },
      {
        bad: '[[The general’s purge was aimed at his rivals in the army and in parliament.]]',
        good: 'The general was born in the capital and joined the army in 1984.',
      },
      {
        bad: '[[The guild wants to move the Christmas market to the docks without asking its bakers.]]',
        good: 'You would not want to sit on the docks in winter, and the shelter intended for the ferry queue has no roof.',
      },
      {
        bad: '[[The company covered up the failing brakes and bribed two inspectors.]]',
        good: 'The company makes brakes in two factories and sells them in nine countries.',
      },
      {
        bad: '“The vote was close,” said Bo Katz, who counted it.\n\n[[But the blunders of the campaign are likely to hand the challenger a wide lead.]]',
        good: 'The tests found lead in 61 taps, said Bo Katz, who ran them. The highest reading was 48 parts per billion.',
      },
      {
        bad: 'Dr Ida Holm runs the clinic. [[The ministry misled its doctors in order to spare the minister embarrassment.]]',
        good: 'Dr Ida Holm runs the clinic. “The ministry wants to close us in order to spare the minister more embarrassment,” she said.',
      },
    ],
    limits: [
      {says: 'The noisiest of the rules: background that every reader of a beat knows looks like an unsourced assertion.'},
      {says: 'Sentences that continue an earlier attribution in the same paragraph are taken as covered by it.'},
      {
        says: 'Established history looks like an assertion without a source.',
        wrong: '[[The great plague of that century turned the survivors into a richer and prouder people.]]',
      },
    ],
  },
  create({analysis, options, report, text}) {
    const lead = analysis.paragraphs.find(p => p.block.kind === 'body')?.index ?? 0
    return {
      sentence(sentence, assertion) {
        if (assertion?.verdict !== 'unattributed-check-worthy' || assertion.chance < options.minChance) return
        const paragraph = analysis.paragraphs[sentence.paragraph]!
        if (paragraph.block.kind !== 'body') return
        const counted = paragraph.tokens.slice(sentence.first, sentence.last).filter(t => t.kind === 'word' || t.kind === 'number')
        if (counted.length < options.minWords) return
        const reasons = assertion.reasons.filter(r => r.weight > 0).sort((a, b) => b.weight - a.weight)
        const asked = reasons.find(r => !figures.has(r.reason))
        // A bare figure is what unsourced-number reports: the more specific rule speaks.
        if (reasons.length > 0 && !asked) return
        // “caused the” names the reason without its article.
        const words = asked && text(asked.span).replace(/(?<! of) (?:the|an?)$/i, '')
        const reason = asked?.reason === 'prediction' ? kindOfForecast(words!) : asked?.reason
        const claim = reason ? `${asks[reason] ?? 'what readers will doubt'} (“${words}”)` : 'what readers will doubt'
        const before = [sentence.id - 1, sentence.id - 2]
          .flatMap(id => attributionsOf(analysis, id))
          .filter(a => a.sourceId !== undefined && a.source.length > 0 && a.sentence < sentence.id)
          // “The heir, who believed …”: the pronoun names nobody to look for.
          .filter(a => !/^(?:who|which|that)$/i.test(text(a.source[0]!)) && isFound(analysis.sources[a.sourceId!]!, text(a.source[0]!)))
        // “Economists had expected …” tells what they thought: whoever told what happened comes first.
        const near = before.find(a => a.mode === 'statement') ?? before[0]
        const source = near && analysis.sources[near.sourceId!]
        const top = sentence.paragraph - lead < 3
        const common = {
          at: sentence,
          by: assertion.by,
          strength: assertion.chance,
          ...(assertion.chance >= certain && top ? {level: 'warn' as const} : {}),
        }
        if (near && source) {
          const called = nameOf(source, text(near.source[0]!))
          report({
            ...common,
            message: 'nearby',
            data: {claim, source: called, is: called.includes(' and ') ? 'are' : 'is'},
            see: {...near.source[0]!, why: 'cited here'},
          })
        } else report({...common, message: 'unsourced', data: {claim}})
      },
    }
  },
})
