import {
  behind,
  defineRule,
  inSentence,
  type Mention,
  nameGiven,
  paragraphOf,
  quoted,
  running,
  sourceOf,
  tokensIn,
} from '../src/engine/rule.js'

/** The question that each word leaves open. */
const questions: Readonly<Record<string, string>> = {
  reportedly: 'reported by whom?',
  allegedly: 'alleged by whom?',
  purportedly: 'claimed by whom?',
  supposedly: 'supposed by whom?',
  rumouredly: 'whose rumour?',
  rumoredly: 'whose rumor?',
}

const determiners = new Set('the a an this that these those such his her its their'.split(' '))

/** “he said the roof allegedly fell”: the message names whom it means. */
const pronoun = /^(?:he|she|they|it|who|i|we)$/i

export default defineRule({
  meta: {
    id: 'hedge',
    status: 'stable',
    level: 'warn',
    summary: 'A hearsay word such as “reportedly” stands where a source should.',
    why: '“Reportedly” tells the reader that somebody said it and keeps back who. NPR: it is not enough that some detail is “reportedly” true, and “media reports” is not good enough, be specific. Reuters asks for a source for every statement.',
    remedy: 'name the source',
    messages: {
      hedged: '“{{word}}”: {{question}} Name the source in this sentence and drop the word, or cut the claim.',
      candidate:
        '“{{word}}”: {{question}} {{source}} is cited close by; if that is the source, name it in this sentence and drop the word.',
      stacked: '“{{word}}” and {{source}} do the same job. Keep the named source, drop the word.',
    },
    options: {
      stacked: {
        type: 'boolean',
        default: true,
        says: 'also note, as information, a hearsay word whose source is named in the same sentence',
      },
      inference: {
        type: 'boolean',
        default: false,
        says: 'also report “apparently”, “seemingly”, “evidently”: often the reporter’s own inference',
      },
    },
    examples: [
      {
        bad: 'The finance minister [[reportedly]] tore up the draft budget on Monday night.',
        good: 'The finance minister tore up the draft budget on Monday night, the Chicago Tribune reported.',
      },
      {
        bad: 'The striker has [[reportedly]] asked the club for a transfer.',
        good: 'The striker has asked the club for a transfer, according to his agent, Luis Bravo.',
      },
      {
        bad: 'Two dozen shells [[allegedly]] hit the grain depot before dawn.',
        good: 'Two dozen shells hit the grain depot before dawn, the regional governor, Olena Bondar, said.',
      },
      {
        bad: 'The telescope’s main mirror [[reportedly]] cracked during the test, according to Kenji Ota, the project’s director.',
        good: 'The telescope’s main mirror cracked during the test, according to Kenji Ota, the project’s director.',
      },
      {
        bad: 'The inspectors had a copy of the letter, the Chicago Tribune reported. The dam [[reportedly]] failed at its northern gate.',
        good: 'The inspectors had a copy of the letter, the Chicago Tribune reported. The dam failed at its northern gate, the newspaper said.',
      },
      {
        bad: 'The mayor [[supposedly]] promised the contract to a cousin.',
        good: '“The mayor supposedly promised the contract to a cousin,” said Dana Whitlock, a councillor.',
      },
      {
        bad: 'The chain has [[reportedly]] told its landlords that it will close 40 shops.',
        good: 'The chain could close 40 shops, its chief executive, Ines Faro, said.',
      },
      {
        bad: 'The virus [[apparently]] spread from the kennels.',
        good: 'The virus spread from the kennels, Dr Ida Holm, the district vet, said.',
        options: {inference: true},
      },
    ],
    limits: [
      {
        says: 'A source that the sentence names for something else keeps the rule silent: whether it also stands behind the hedged words cannot be told.',
      },
      {says: 'Legend and jest use the same words.', wrong: 'The saint [[supposedly]] slept under this oak on his way to the coast.'},
    ],
  },
  create({analysis, options, report, text}) {
    /** Where outlets are cited, by sentence. */
    const outlets = new Map<number, {name: string; m: Mention}[]>()
    for (const {kind, own, name, mentions} of analysis.sources) {
      if (kind !== 'news-outlet' || own) continue
      for (const m of mentions) {
        if (m.role === 'possessive') continue
        const list = outlets.get(m.sentence)
        if (list) list.push({name, m})
        else outlets.set(m.sentence, [{name, m}])
      }
    }
    return {
      hedge(hedge) {
        if (hedge.class !== 'hearsay-evidential' || hedge.form !== 'adverb') return
        const word = hedge.text.toLowerCase()
        if (!(word in questions) && !hedge.by.startsWith('house: ') && !options.inference) return
        const paragraph = paragraphOf(analysis, hedge)
        if (!running(paragraph) || quoted(analysis, hedge)) return
        // “the supposedly imminent storm”: part of a name for a thing, no report.
        const [token] = tokensIn(paragraph, hedge)
        if (token && determiners.has(paragraph.tokens[token.index - 1]?.lower ?? '')) return
        const {governs, beside} = behind(analysis, hedge)
        const source = governs && sourceOf(analysis, governs)
        if (source) {
          if (!options.stacked || source.kind === 'unnamed-person' || source.kind === 'vague-group') return
          const at = governs.source[0] ?? hedge
          report({
            message: 'stacked',
            at: hedge,
            level: 'info',
            data: {
              word: hedge.text,
              source: pronoun.test(text(at)) ? (nameGiven(analysis, governs) ?? 'the source') : inSentence(text(at)),
            },
            see: {...at, why: 'the source named in the same sentence'},
            by: hedge.by,
          })
          return
        }
        if (beside) return
        const question = questions[word] ?? 'says who?'
        const near = [2, 1, 0].flatMap(back => outlets.get(hedge.sentence - back) ?? []).filter(({m}) => m.end <= hedge.start)
        const candidate = near.at(-1)
        if (candidate)
          report({
            message: 'candidate',
            at: hedge,
            data: {word: hedge.text, question, source: candidate.name},
            see: {start: candidate.m.start, end: candidate.m.end, why: `${candidate.name} is cited here`},
            by: hedge.by,
          })
        else report({message: 'hedged', at: hedge, data: {word: hedge.text, question}, by: hedge.by})
      },
    }
  },
})
