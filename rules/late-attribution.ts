import {defineRule, hull, paragraphOf, running, sentenceOf, tokensIn} from '../src/engine/rule.js'

export default defineRule({
  meta: {
    id: 'late-attribution',
    status: 'stable',
    level: 'off',
    summary: 'The reader learns who is speaking only after a long quotation or at the end of a long sentence.',
    why: 'Reuters asks to name the speaker as quickly as possible, usually after the first sentence of a quotation; AP wants attribution just before or after the first reference, in the same sentence.',
    remedy: 'fix the quotation',
    messages: {
      quotation: 'The reader gets {{count}} sentences of quotation before learning who is speaking. Put “{{cue}}” after the first.',
      sentence: 'The source comes after {{count}} words. Move “{{source}}” to the front, or split the sentence.',
    },
    options: {
      maxSentences: {type: 'number', default: 1, min: 1, max: 10, says: 'most sentences of quotation before the speaker is named'},
      maxWords: {type: 'number', default: 35, min: 10, max: 200, says: 'most words of a sentence before its source is named'},
    },
    examples: [
      {
        bad: '“The roof came down. Nobody was inside. We stood in the street until dawn,” [[Marta Ruiz said]].',
        good: '“The roof came down,” Marta Ruiz said. “Nobody was inside. We stood in the street until dawn.”',
      },
      {
        bad: '“We had no lawyer. Nobody read us the charge,” [[Paul Adu said]].',
        good: '“We had no lawyer,” Paul Adu said. “Nobody read us the charge.”',
      },
      {
        bad: '“The pitch was a bog. The referee saw nothing. We want a replay,” [[said coach Ola Berg]].',
        good: '“The pitch was a bog,” said coach Ola Berg. “The referee saw nothing. We want a replay.”',
      },
      {
        bad: 'The new bridge over the northern arm of the river, which was to have opened in the spring of last year and has since cost the district twice what the first drawings foresaw, will stay shut until the autumn, [[Raj Patel said]].',
        good: 'The new bridge over the northern arm of the river will stay shut until the autumn, Raj Patel said.',
      },
      {
        bad: '“The shells came at four. They came from the north. The school burned,” [[Olena Bondar said]].',
        good: 'Olena Bondar said: “The shells came at four. They came from the north. The school burned.”',
      },
      {
        bad: '“The verdict is wrong. We will appeal,” [[said Amal Haddad, who defended the baker]].',
        good: 'Amal Haddad, who defended the baker, came out alone. “The verdict is wrong. We will appeal,” she said.',
      },
      {
        bad: '“Sell. Sell now. Ask later,” [[Ines Faro wrote]] to her dealers.',
        good: '“Sell now!” Ines Faro wrote to her dealers.',
      },
      {
        bad: '“The sample was clean. We tested it twice,” [[Dr Ida Holm said]].',
        good: '“The sample was clean, and we tested it twice,” Dr Ida Holm said.',
      },
    ],
    limits: [
      {says: 'Broadcast style wants the source first everywhere; the rule speaks only of long waits.'},
      {says: 'Three words in three sentences are no long wait.', wrong: '“Go. Run. Do not look back,” [[Marta Ruiz said]].'},
    ],
  },
  create({analysis, options, report, text}) {
    return {
      attribution(attribution) {
        const [source] = attribution.source
        const [cue] = attribution.cue
        const [content] = attribution.content
        if (!source || !cue || !content || content.start > source.start || content.start > cue.start) return
        const paragraph = paragraphOf(analysis, source)
        const sentence = sentenceOf(analysis, source)
        if (!running(paragraph) || !sentence) return
        const at = hull([source, cue])!
        const common = {at, by: attribution.by, confidence: attribution.confidence}
        const before = {start: content.start, end: at.start}
        if (attribution.quote === 'direct') {
          // “Ana Costa rose. “We won. It is over,” *she* said”: the reader has just met her.
          if (/^(?:he|she|they)$/i.test(text(source)) && content.start > paragraph.block.start) return
          const tokens = tokensIn(paragraph, before)
          const lastWord = tokens.findLastIndex(t => t.kind === 'word' || t.kind === 'number')
          // The last sentence of the quotation ends in its comma, or in a mark of its own: “No!”
          const count = 1 + tokens.slice(0, lastWord).filter(t => t.kind === 'mark' && /^[.!?]+$/.test(t.text)).length
          if (count > options.maxSentences) report({...common, message: 'quotation', data: {count, cue: text(at)}})
          return
        }
        const count = tokensIn(paragraph, {start: sentence.start, end: at.start}).filter(
          t => t.kind === 'word' || t.kind === 'number',
        ).length
        if (count > options.maxWords) report({...common, message: 'sentence', data: {count, source: text(source)}})
      },
    }
  },
})
