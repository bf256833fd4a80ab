import {defineRule, sentenceOf} from '../src/engine/rule.js'

const rote: readonly RegExp[] = [
  /\b(?:not|n['’]t) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|discuss|comment|talk)/i,
  /\blacked authori[sz]ation to (?:speak|discuss|comment|talk)/i,
  /\b(?:because of|due to|given|citing) the (?:sensitivity|sensitive nature)/i,
  /\bto (?:discuss|describe|talk about) (?:internal|private|sensitive|confidential) (?:matters?|deliberations?|discussions?|conversations?|information|talks|details)/i,
  /\bto (?:speak|talk) (?:more )?(?:freely|candidly|frankly|openly)/i,
  /\b(?:is|are|was|were|have|has|had)(?: not|n['’]t) (?:yet )?(?:been )?(?:made )?public\b/i,
]

export default defineRule({
  meta: {
    id: 'rote-anonymity-reason',
    status: 'stable',
    level: 'off',
    summary: 'The reason for anonymity is a formula that tells readers nothing.',
    why: 'The New York Times told its staff in 2010 that rote formulas (“not authorized to speak”, “because of the sensitivity”) are worse than none, and that useful reasons name the fear: retaliation, a job, the law.',
    remedy: 'say why unnamed',
    messages: {
      rote: '“{{words}}” tells readers nothing. If there is a real reason (a job, safety, the law), give it.',
    },
    options: {
      allow: {type: 'strings', default: [], says: 'formulas, or parts of them, that the house lets stand'},
    },
    examples: [
      {
        bad: 'A club doctor, who asked not to be named because he was [[not authorized to discuss]] injuries, said the knee was gone.',
        good: 'A club doctor, Ida Holm, was not authorized to discuss injuries with the coach, the inquiry found.',
      },
      {
        bad: 'A bank executive, who spoke on condition of anonymity because she was [[not authorized to discuss]] the matter, said the sale was off.',
        good: 'A bank executive, who spoke on condition of anonymity because her bank has sued a colleague who talked, said the sale was off.',
      },
      {
        bad: 'A court official, who asked not to be named [[because of the sensitivity]] of the case, said the judge was ill.',
        good: 'A court official, who asked not to be named because the law bars court staff from talking to reporters, said the judge was ill.',
      },
      {
        bad: 'A club official, granted anonymity [[to speak candidly]], said the coach would go.',
        good: 'Ola Berg, the coach, spoke candidly about the season and said he would go.',
      },
      {
        bad: 'A military officer, who spoke on condition of anonymity [[to discuss internal deliberations]], said the bridge was mined.',
        good: 'A military officer, who spoke on condition of anonymity because he feared reprisals against his family, said the bridge was mined.',
      },
      {
        bad: 'An engineer, who asked not to be named because she was [[not authorised to speak]] to reporters, said the dam had leaked for a year.',
        good: 'An engineer, who asked not to be named because the builder has sued two of her colleagues, said the dam had leaked for a year.',
      },
      {
        bad: 'A researcher, who requested anonymity because the findings [[were not public]], said the reef was dying.',
        good: 'A researcher, who requested anonymity because she feared losing her visa, said the reef was dying.',
      },
    ],
    limits: [{says: 'Formulas in words of their own are not recognised.'}],
  },
  create({analysis, options, report, text}) {
    return {
      source(source) {
        const reason = source.anonymityReason
        if (!reason) return
        const sentence = sentenceOf(analysis, reason) ?? reason
        const whole = analysis.article.text.slice(sentence.start, Math.max(sentence.end, reason.end))
        for (const pattern of rote) {
          const match = pattern.exec(whole)
          if (!match) continue
          const at = {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}
          if (options.allow.some(formula => text(at).toLowerCase().includes(formula.toLowerCase()))) return
          report({message: 'rote', at, data: {words: text(at)}, by: source.by})
          return
        }
      },
    }
  },
})
