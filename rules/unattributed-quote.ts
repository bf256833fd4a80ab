import {attributionsOf, defineRule, overlaps, type Paragraph, type Quotation, running, sentenceOf} from '../src/engine/rule.js'

/** Verbs of telling that make a quoted fragment somebody’s words, though the sentence does not say who reports them. */
const tells = new Set(
  'order ordered orders ordering told tell tells telling instruct instructed instructs instructing said say says saying accused accusing shouted shouting yelled yelling asked asking warned warning threatened threatening promised promising called calling described describing'.split(
    ' ',
  ),
)

export default defineRule({
  meta: {
    id: 'unattributed-quote',
    status: 'stable',
    level: 'warn',
    summary: 'Words stand in quotation marks, and nobody is named as having said them.',
    why: 'Reuters asks to name the speaker as quickly as possible, usually after the first sentence of a quotation. A quotation without a speaker is a claim without a source, and quotation marks make it look checked.',
    remedy: 'fix the quotation',
    messages: {
      orphan: 'This quotation has no speaker: {{words}}. Put the name after its first sentence.',
      fragment: '{{words}}: who reports that these words were said? Name the person, outlet or document they come from.',
    },
    options: {
      minWords: {type: 'number', default: 6, min: 2, max: 30, says: 'shorter quotations are reported only after a verb of telling'},
    },
    examples: [
      {
        bad: '[[“We will never pay a cent of it.”]] Shares in the shipping line fell 3%.',
        good: '“We will never pay a cent of it,” Rosa Lindqvist said. Shares in the shipping line fell 3%.',
      },
      {
        bad: 'The captain was accused of telling his crew to [[“let them drown”]] off the cape.',
        good: 'The captain was accused by two sailors of telling his crew to “let them drown” off the cape.',
      },
      {
        bad: 'The mood at the plant was grim. [[“Nobody told us anything about the closure at all.”]]',
        good: 'Workers at the plant call the night shift the “graveyard run”.',
      },
      {
        bad: 'The guards were ordered to [[“shoot anything that moves”]] near the fence.',
        good: 'The guards were ordered to “shoot anything that moves” near the fence, Sergeant Paul Adu testified.',
      },
      {
        bad: '[[“The reef has lost nine tenths of its coral.”]] The expedition sails again in May.',
        good: 'Runa Dahl was blunt. “The reef has lost nine tenths of its coral.”',
      },
      {
        bad: 'The rink opened in 1961. [[“It was the coldest place in the whole county.”]]',
        good: 'The rink, known as “the coldest place in the whole county”, opened in 1961.',
      },
    ],
    limits: [{says: 'Two or three quoted words without a verb of telling are taken for a name, a term or irony.'}],
  },
  create({analysis, options, report, text}) {
    function spoken(quotation: Quotation, paragraph: Paragraph): boolean {
      const first = sentenceOf(analysis, quotation)
      if (!first) return true
      for (const attribution of attributionsOf(analysis, first.id)) {
        if (attribution.content.some(c => overlaps(c, quotation)) && attribution.source.length > 0) return true
      }
      // A speaker in a neighbouring sentence of the paragraph: late, but the reader finds out.
      const place = paragraph.sentences.findIndex(s => s.id === first.id)
      const last = paragraph.sentences.findLastIndex(s => s.start < quotation.end)
      return [place - 1, last + 1].some(i => {
        const sentence = paragraph.sentences[i]
        return sentence !== undefined && attributionsOf(analysis, sentence.id).some(a => a.source.length > 0)
      })
    }
    return {
      quotation(quotation, paragraph) {
        if (
          !running(paragraph) ||
          paragraph.block.kind !== 'body' ||
          quotation.depth > 0 ||
          !quotation.closed ||
          quotation.continued ||
          quotation.words < 2
        )
          return
        if (spoken(quotation, paragraph)) return
        const words = text(quotation)
        const shown = words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))} …`.replace(/^["“]/, '“') : words
        const sentence = sentenceOf(analysis, quotation)!
        const before = paragraph.tokens.slice(Math.max(sentence.first, quotation.first - 8), quotation.first)
        const starts = before.filter(t => t.kind === 'word').length === 0
        const common = {at: quotation, data: {words: shown}, by: 'quotation without a speaker'}
        if (starts && quotation.words >= options.minWords) {
          // Its speaker may stand in the paragraph before, which it runs on from.
          const previous = analysis.paragraphs[paragraph.index - 1]
          if (quotation.start === paragraph.sentences[0]?.start && previous && previous.quotations.some(q => !q.closed)) return
          report({...common, message: 'orphan'})
        } else if (!starts && before.some(t => t.quotation < 0 && tells.has(t.lower))) {
          const named = attributionsOf(analysis, sentence.id).some(
            a => a.source.length > 0 && a.content.some(c => c.start <= quotation.start),
          )
          if (!named) report({...common, message: 'fragment'})
        }
      },
    }
  },
})
