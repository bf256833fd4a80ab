import {attributionsOf, defineRule, overlaps, type Paragraph, sentenceOf, sourceOf} from '../src/engine/rule.js'

export default defineRule({
  meta: {
    id: 'mixed-speaker-paragraph',
    status: 'stable',
    level: 'off',
    summary: 'Two speakers are quoted in one paragraph.',
    why: 'Reuters asks not to run the quotations of different speakers together: a reader who misses one name gives the words to the wrong person.',
    remedy: 'fix the quotation',
    messages: {
      mixed: 'Two speakers ({{first}}, {{second}}) share a paragraph. Start a new one for {{second}}, or put the name before the words.',
    },
    options: {
      minWords: {type: 'number', default: 3, min: 1, max: 30, says: 'shorter quotations are fragments and do not count'},
    },
    examples: [
      {
        bad: '“The pitch was fine,” said Ann Holt. [[“It was a swamp from end to end,”]] said Bo Reyes.',
        good: '“The pitch was fine,” said Ann Holt. “It drained by noon,” she added.',
      },
      {
        bad: '“We won the seat,” said Ana Costa. [[“They stole the ballots,”]] said Luis Bravo, her rival.',
        good: '“We won the seat,” said Ana Costa.\n\n“They stole the ballots,” said Luis Bravo, her rival.',
      },
      {
        bad: '“The valve held,” Rita Okoye said. [[“The valve was already open,”]] Kenji Ota said.',
        good: '“The valve held,” Rita Okoye said. “The gauge did not.”',
      },
      {
        bad: '“He ran past the guard,” Paul Adu testified. [[“He never left the cell,”]] Sergeant Ivo Marek testified.',
        good: '“He ran past the guard,” Paul Adu testified. “He never came back,” Adu said.',
      },
      {
        bad: '“Rates will rise,” Ines Faro said. [[“Rates will fall,”]] Ola Berg said.',
        good: '“Rates will rise,” Ines Faro said. Ola Berg said that rates would fall.',
      },
      {
        bad: '“The ice is thin this year,” said Runa Dahl. [[“The ice is as it was,”]] said Petra Lind.',
        good: '“The ice is thin this year,” said Runa Dahl. Petra Lind said: “The ice is as it was.”',
      },
    ],
    limits: [{says: 'A speaker named in two ways that are not recognised as one counts as two.'}],
  },
  create({analysis, options, report}) {
    return {
      paragraph(paragraph: Paragraph) {
        if (paragraph.block.kind !== 'body' || paragraph.quotations.length < 2) return
        const long = paragraph.quotations.filter(q => q.depth === 0 && q.words >= options.minWords)
        let before: {id: number; name: string; start: number; end: number} | undefined
        for (const quotation of long) {
          const attribution = attributionsOf(analysis, sentenceOf(analysis, quotation)?.id ?? -1).find(
            a => a.quote === 'direct' && a.sourceId !== undefined && a.content.some(c => overlaps(c, quotation)),
          )
          const source = attribution && sourceOf(analysis, attribution)
          if (!source) continue
          const named = attribution.source[0]
          const early = named !== undefined && named.start < quotation.start
          if (before && before.id !== source.id && !early) {
            report({
              message: 'mixed',
              at: quotation,
              data: {first: before.name, second: source.name},
              see: {start: before.start, end: before.end, why: `${before.name} speaks here`},
              by: attribution.by,
              confidence: attribution.confidence,
            })
            return
          }
          before = {id: source.id, name: source.name, start: quotation.start, end: quotation.end}
        }
      },
    }
  },
})
