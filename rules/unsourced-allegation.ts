import {attributionsOf, defineRule, paragraphOf, quoted, running, type Span, tokensIn} from '../src/engine/rule.js'

/** Nouns that are formulas of law after “alleged” or “suspected”; the case names the accuser. */
const customary = new Set('victim victims offender offenders perpetrator perpetrators crime'.split(' '))
/** What makes “allegedly” say twice that somebody accuses. */
const accusing = new Set(
  'accuse accused accuses accusing charge charged charges charging indict indicted alleges alleged alleging claims claimed claiming'.split(
    ' ',
  ),
)

export default defineRule({
  meta: {
    id: 'unsourced-allegation',
    status: 'stable',
    level: 'warn',
    summary: 'Something is “alleged” or “suspected”, and the story never says by whom.',
    why: 'AP (quoted by others): name the source of an allegation, be sure it is given somewhere in the story, and do not say it twice (“accused of allegedly”). The BBC asks that a script say whose allegation it is and that it is not the newsroom’s.',
    remedy: 'name the source',
    messages: {
      alleged: '“{{words}}”: the story does not say who alleges it. Name the indictment, official or outlet.',
      redundant: '“{{first}}” already says that it is an allegation. Drop “{{word}}”.',
    },
    options: {
      adjectives: {
        type: 'boolean',
        default: false,
        says: 'also report “alleged” and “suspected” before a noun, which many houses let stand',
      },
    },
    examples: [
      {
        bad: 'The clerk [[allegedly]] moved the fines into her own account.',
        good: 'The clerk moved the fines into her own account, the indictment says.',
      },
      {
        bad: 'The banker was accused by the regulator of [[allegedly]] lying to clients.',
        good: 'The banker was accused by the regulator of lying to clients.',
      },
      {
        bad: 'Guards [[allegedly]] beat the prisoners with cables.',
        good: '“Guards allegedly beat the prisoners with cables,” the lawyer, Amal Haddad, told the court.',
      },
      {
        bad: 'The referee [[allegedly]] took money before the cup final.',
        good: 'The referee allegedly took money before the cup final, according to the league’s complaint.',
      },
      {bad: 'The laboratory [[allegedly]] sold the samples abroad.', good: 'Police say the laboratory sold the samples abroad.'},
      {
        bad: 'The [[alleged]] looting of the depot began at dusk.',
        good: 'The alleged victim gave evidence by video.',
        options: {adjectives: true},
      },
    ],
    limits: [
      {says: 'An accuser who is named far away and in other words is not seen.'},
      {
        says: 'An accuser in the next sentence is not seen where the accusation is not in so many words.',
        wrong: 'The clerk [[allegedly]] moved the fines into her own account. The prosecutor opened her case on Monday.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    /** Accusations that somebody stands behind: their sentences, and their words. */
    const laid = {sentences: new Set<number>(), words: new Set<string>()}
    for (const accusation of analysis.accusations) {
      if (accusation.accuser === undefined && !accusation.established) continue
      laid.sentences.add(accusation.sentence)
      for (const word of text(accusation).toLowerCase().split(/\s+/)) laid.words.add(word)
    }
    /** Is the same thing laid to somebody elsewhere: a sentence with a source and an accusing word that shares its noun? */
    function sourcedElsewhere(noun: string, sentence: number): boolean {
      return laid.sentences.has(sentence) || (noun !== '' && laid.words.has(noun))
    }
    return {
      hedge(hedge) {
        const word = hedge.text.toLowerCase()
        if (!/^(?:alleged(?:ly)?|suspected|purported)$/.test(word)) return
        const paragraph = paragraphOf(analysis, hedge)
        if (!running(paragraph) || quoted(analysis, hedge)) return
        const [token] = tokensIn(paragraph, hedge)
        if (!token) return
        const before = paragraph.tokens.slice(Math.max(0, token.index - 8), token.index).filter(t => t.sentence === token.sentence)
        const accused = before.findLast(t => accusing.has(t.lower))
        const clause = accused && !paragraph.tokens.slice(accused.index, token.index).some(t => t.kind === 'mark')
        if (accused && clause && word === 'allegedly') {
          report({
            message: 'redundant',
            at: hedge,
            data: {word: hedge.text, first: accused.text},
            see: {...span(accused), why: 'says it already'},
            by: hedge.by,
          })
          return
        }
        const adjective = word !== 'allegedly'
        if (adjective && !options.adjectives) return
        const sourced = attributionsOf(analysis, hedge.sentence).some(
          a => a.sourceId !== undefined && a.cueClass !== 'denial' && a.cueClass !== 'nominal',
        )
        if (sourced) return
        const after = paragraph.tokens
          .slice(token.index + 1, token.index + 5)
          .filter(t => t.sentence === token.sentence && t.kind === 'word')
        const noun = adjective ? (after.at(0)?.lower ?? '') : ''
        if (adjective && after.slice(0, 2).some(t => customary.has(t.lower))) return
        if (sourcedElsewhere(noun, hedge.sentence)) return
        const end = adjective && after[0] ? after[0].end : hedge.end
        report({message: 'alleged', at: hedge, data: {words: text({start: hedge.start, end})}, by: hedge.by})
      },
    }
    function span(token: Span): Span {
      return {start: token.start, end: token.end}
    }
  },
})
