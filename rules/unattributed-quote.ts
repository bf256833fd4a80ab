import {
  attributionsOf,
  behind,
  defineRule,
  isCapital,
  overlaps,
  type Paragraph,
  type Quotation,
  running,
  type Sentence,
  type Span,
  sentenceOf,
} from '../src/engine/rule.js'

/** What is done to people by words: “were ordered to”, “was told to”. */
const passive = new Set('ordered told instructed urged warned accused'.split(' '))
const charges = new Set(['accuse', 'charge', 'allege', 'blame', 'order'])
const be = new Set('is are was were be been being'.split(' '))

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
      minWords: {type: 'number', default: 6, min: 2, max: 30, says: 'shorter quotations that stand alone are let go'},
    },
    examples: [
      {
        bad: 'The pit flooded at noon. [[“They sent us back down with the water at our knees.”]] The pumps came at four.',
        good: 'The banner over the pit read “No bridge, no vote, no peace on the river”.',
      },
      {
        bad: 'The shelling began at dawn. [[“There was nobody left to bury the dead.”]] The road is shut.',
        good: '“Ode to the River and the Mountain” is her second book of poems.',
      },
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
        bad: 'The lock was built in 1820. [[“The keeper before me left a map of every leak.”]]',
        good: 'How did she find the crack? “The keeper before me left a map of every leak.”',
      },
      {
        bad: 'The foundry is cold. [[“Bronze that cools too fast will never ring.”]]',
        good: '“Slowly,” the founder rasped, wiping a mould. “Bronze that cools too fast will never ring.”',
      },
      {
        bad: 'The pier was closed for a week.\n\n[[“Boats longer than nine metres moor at the north wall.”]]',
        good: 'The notice on the gate reads:\n\n• “Boats longer than nine metres moor at the north wall.”\n\n• “Children under ten wear a vest on the slipway.”\n\nThe details come from the minutes:\n\n“The pier was closed for a week in all.”',
      },
      {
        bad: 'The rink opened in 1961. [[“It was the coldest place in the whole county.”]]',
        good: 'The rink, known as “the coldest place in the whole county”, opened in 1961.',
      },
      {
        bad: 'Marta Holm opened the bakery in 1998. “I had one oven,” Holm says.\n\nThe second year nearly broke her. Rent rose twice. [[“You sleep under the counter and you tell nobody.”]]\n\nThe street took to the rye loaf.',
        good: 'Marta Holm opened the bakery in 1998. “I had one oven,” Holm says. “It was the best year,” she says.\n\nHer father lent the money. “He never asked for it back,” she says. Of the flour she will say little. “It is local,” Holm says. “It has to be,” she says.\n\nThe second year nearly broke her. Rent rose twice. “You sleep under the counter and you tell nobody.”\n\nThe street took to the rye loaf.',
      },
    ],
    limits: [
      {
        says: 'A few quoted words inside a sentence are reported only under a charge or an order with nobody behind it; else they are taken for a name, a term or irony.',
      },
      {
        says: 'An inscription has no speaker and needs none.',
        wrong: '[[“Nobody enters here who has not read his geometry.”]] The sign hung over the door of the school.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    /** A charge or an order with nobody behind it stands over the quotation: no speaker inside it was heard by anybody named. */
    function veil(sentence: Sentence, quotation: Quotation): Span | undefined {
      const nobody = attributionsOf(analysis, sentence.id)
        .filter(a => a.source.length === 0 && charges.has(a.lemma))
        .flatMap(a => a.cue)
        .find(cue => cue.end <= quotation.start)
      if (nobody) return nobody
      const {tokens} = analysis.paragraphs[sentence.paragraph]!
      const first = Math.max(sentence.first, quotation.first - 8)
      return tokens
        .slice(first, quotation.first)
        .find(
          (t, i) =>
            passive.has(t.lower) && tokens.slice(Math.max(sentence.first, first + i - 2), first + i).some(before => be.has(before.lower)),
        )
    }
    /** Whether somebody can be its speaker: an attribution, or a person the sentence begins with. */
    function speaks(sentence: Sentence | undefined): boolean {
      if (!sentence) return false
      if (attributionsOf(analysis, sentence.id).some(a => a.source.length > 0)) return true
      const {tokens} = analysis.paragraphs[sentence.paragraph]!
      const [first, second] = [tokens[sentence.first], tokens[sentence.first + 1]]
      // ““Slowly,” the founder rasped”: somebody speaks, by whatever verb.
      const outside = tokens.slice(sentence.first, sentence.last).filter(({kind, quotation}) => kind === 'word' && quotation < 0)
      if (first && first.quotation >= 0 && outside.length > 1) return true
      // “How did she find it?” is asked of whoever answers.
      if (tokens[sentence.last - 1]?.text === '?' && outside.length > 1) return true
      return /^(?:he|she)$/.test(first?.lower ?? '') || (isCapital(first?.text ?? '') && isCapital(second?.text ?? ''))
    }
    function spoken(quotation: Quotation, paragraph: Paragraph): boolean {
      const first = sentenceOf(analysis, quotation)
      if (!first) return true
      const veiled = veil(first, quotation)
      if (veiled) {
        if (behind(analysis, veiled).governs) return true
      } else if (attributionsOf(analysis, first.id).some(a => a.source.length > 0 && a.content.some(c => overlaps(c, quotation))))
        return true
      // A speaker in a neighbouring sentence: late, but the reader finds out.
      if (!veiled && analysis.assertions.some(({sentence, by}) => sentence === first.id && by === 'interviewee')) return true
      const last = paragraph.sentences.findLast(s => s.start < quotation.end)!
      const near = [first.id - 2, first.id - 1, last.id + 1].map(id => analysis.sentences[id])
      const above = analysis.paragraphs[paragraph.index - 1]
      if (!veiled && quotation.first === 0 && above?.sentences.some(speaks)) return true
      if (!veiled) return near.some(s => s !== undefined && running(analysis.paragraphs[s.paragraph]) && speaks(s))
      return near.some(s =>
        attributionsOf(analysis, s?.id ?? -1).some(a => {
          const kind = a.sourceId === undefined ? undefined : analysis.sources[a.sourceId]!.kind
          return kind === 'news-outlet' || kind === 'document' || a.via !== undefined
        }),
      )
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
        const shown =
          words.length > 60
            ? `${words.slice(0, words.lastIndexOf(' ', 60))} …${/["”’']+$/.exec(words)?.[0] ?? ''}`
            : words.replace(/[.,](?=["”'’]$)/, '')
        const sentence = sentenceOf(analysis, quotation)!
        const common = {at: quotation, data: {words: shown}, by: 'quotation without a speaker'}
        // Words outside the marks (“… ,” the captain shot back) have a speaker of some kind among them.
        const alone = paragraph.tokens
          .slice(sentence.first, paragraph.sentences.findLast(s => s.start < quotation.end)!.last)
          .every(t => t.kind !== 'word' || (t.index >= quotation.first && t.index < quotation.last))
        if (alone && quotation.words >= options.minWords) report({...common, message: 'orphan'})
        else if (!alone && veil(sentence, quotation)) report({...common, message: 'fragment'})
      },
    }
  },
})
