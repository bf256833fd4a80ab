import {attributionsOf, defineRule, type Source} from '../src/engine/rule.js'

/** What an editor would ask, by the strongest reason the analysis gives. */
const asks: Readonly<Record<string, string>> = {
  'private-talk': 'what happened in private',
  'private-knowledge': 'what only insiders know',
  'mental-state': 'what somebody thinks or wants',
  motive: 'a motive or a purpose',
  accusation: 'an accusation',
  casualties: 'a toll',
  prediction: 'what will happen',
  effect: 'a cause or an effect',
  superlative: 'a ranking or a superlative',
  'sweeping-negative': 'that something never happened',
  'legal-conclusion': 'a conclusion of law',
  evaluation: 'a judgement',
}
/** Reasons that a bare figure gives: unsourced-number asks about those. */
const figures = new Set(['casualties', 'money', 'percentage', 'count', 'ranking', 'troops', 'damage'])

/** A name where there is one; else the words of the story. */
const nameOf = (source: Source, words: string): string =>
  source.kind.startsWith('named') || source.kind === 'news-outlet' ? source.name : `“${words}”`

export default defineRule({
  meta: {
    id: 'unattributed-assertion',
    status: 'stable',
    level: 'info',
    summary: 'A sentence states what the reporter could not have observed, and nobody is named as saying it.',
    why: 'AP asks that any disputable fact not witnessed, gathered or confirmed by the newsroom be attributed, in the same sentence; Reuters asks for a source for every statement unless it is established, public or witnessed; the BBC wants uncorroborated claims attributed.',
    remedy: 'name the source',
    messages: {
      unsourced: 'Says who? This states {{what}} (“{{words}}”) in the newsroom’s own voice. Name the source here, or cut it.',
      nearby:
        'Says who? This states {{what}} (“{{words}}”) in the newsroom’s own voice. {{source}} is cited close by; if that is the source here too, say so.',
    },
    options: {
      minScore: {
        type: 'number',
        default: 2,
        min: 0,
        max: 10,
        says: 'how much a sentence must ask for a source: the weights of its reasons added up',
      },
      max: {type: 'number', default: 5, min: 1, max: 100, says: 'most findings in one article; the strongest are kept'},
      minWords: {type: 'number', default: 7, min: 1, max: 50, says: 'shorter sentences are let go'},
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
        bad: '[[The eruption raised fears of a famine across the whole island.]]',
        good: 'The island lies 40 kilometres off the coast.',
      },
      {
        bad: '[[The general’s purge was aimed at his rivals in the army and in parliament.]]',
        good: 'The general was born in the capital and joined the army in 1984.',
      },
      {
        bad: '[[The company covered up the failing brakes and bribed two inspectors.]]',
        good: 'The company makes brakes in two factories and sells them in nine countries.',
      },
      {
        bad: '“The vote was close,” said Bo Katz, who counted it.\n\n[[The blunders of the campaign handed the challenger a wide lead.]]',
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
        wrong: '[[The bread shortages of that century raised fears of famine across the continent.]]',
      },
    ],
  },
  create({analysis, options, report, text}) {
    const lead = analysis.paragraphs.find(p => p.block.kind === 'body')?.index ?? 0
    return {
      sentence(sentence, assertion) {
        if (assertion?.verdict !== 'unattributed-check-worthy' || assertion.score < options.minScore) return
        const paragraph = analysis.paragraphs[sentence.paragraph]!
        if (paragraph.block.kind !== 'body') return
        const words = paragraph.tokens.slice(sentence.first, sentence.last).filter(t => t.kind === 'word' || t.kind === 'number')
        if (words.length < options.minWords) return
        const reasons = [...assertion.reasons].sort((a, b) => b.weight - a.weight)
        const [first] = reasons
        // A bare figure is what unsourced-number reports: the more specific rule speaks.
        if (!first || reasons.every(r => r.weight <= 0 || figures.has(r.reason))) return
        const what = asks[first.reason] ?? 'what readers will doubt'
        const before = [sentence.id - 1, sentence.id - 2]
          .flatMap(id => attributionsOf(analysis, id))
          .filter(a => a.sourceId !== undefined && a.source.length > 0 && a.sentence < sentence.id)
          // “The heir, who believed …”: the pronoun names nobody to look for.
          .filter(a => !/^(?:who|which|that)$/i.test(text(a.source[0]!)))
        // “Economists had expected …” tells what they thought: whoever told what happened comes first.
        const near = before.find(a => a.mode === 'statement') ?? before[0]
        const source = near && analysis.sources[near.sourceId!]
        const top = sentence.paragraph - lead < 3
        const common = {
          at: sentence,
          by: assertion.by,
          strength: assertion.score,
          ...(assertion.score >= 4 && top ? {level: 'warn' as const} : {}),
        }
        if (near && source)
          report({
            ...common,
            message: 'nearby',
            data: {what, words: text(first.span), source: nameOf(source, text(near.source[0]!))},
            see: {...near.source[0]!, why: 'cited here'},
          })
        else report({...common, message: 'unsourced', data: {what, words: text(first.span)}})
      },
    }
  },
})
