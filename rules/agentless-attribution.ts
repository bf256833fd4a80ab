import {
  type Attribution,
  attributionsOf,
  behind,
  defineRule,
  overlaps,
  type Paragraph,
  paragraphOf,
  quoted,
  running,
  type Span,
  tokensIn,
} from '../src/engine/rule.js'

const aside = /\b(?:seen|viewed|regarded|considered)\b/i
const be = new Set('is are was were be been being stands stood'.split(' '))

/** “is *expected* to”, “is *projected* to” */
const foretold = /\b(?:expected|projected|forecast|predicted|anticipated)\b/i
const forecastMoods = new Set(['now', 'widely', 'generally', 'universally'])
/** What comes out of a thing, where “expected to open”, “expected to attend” are only a schedule. */
const outcomes = new Set(
  'quit resign endorse reject veto approve repeal scrap overturn reverse dismiss replace oppose challenge prevail succeed pass sign roll ban abolish cancel reinstate pardon declassify defy rise fall grow increase drop decline climb double triple cost cut spend generate raise lose win capture reach exceed top hit create bring save boost hurt slow shrink expand worsen improve dominate face suffer kill affect become gain earn collapse fail strengthen weaken intensify escalate deepen cover benefit trigger spark prompt fuel draw inject force cause attract swell ease upend transform threaten harm reduce lower delay refuse block unseat oust'.split(
    ' ',
  ),
)

/** Those who may hold something to be so: “by the scientific community”, “by many villagers”. */
const people =
  /\b(?:community|public|experts|scientists|researchers|historians|scholars|critics|fans|villagers|residents|locals|voters|analysts|observers|people|police|officials|investigators|ministers|colleagues|friends|neighbours|neighbors|family|council|court|company|club|government|ministry|agency|staff|aides|union|party|board)\b/

const describing = new Set(['describe', 'characterise', 'characterize', 'portray'])
const widely = new Set(['widely', 'often', 'repeatedly', 'roundly', 'frequently', 'universally', 'variously', 'increasingly'])

const opensAgent = new Set('the a an some many most his her its their'.split(' '))

export default defineRule({
  meta: {
    id: 'agentless-attribution',
    status: 'stable',
    level: 'warn',
    summary: 'A passive or impersonal phrase (“it was reported that”, “is said to”) hides who said it.',
    why: 'The sentence says that somebody spoke and leaves the reader no way to know who. Reuters asks for a source for every statement; NPR says “media reports” or “sources say” is not good enough. Oblique phrases such as “it is understood” are often a stand-in for an unnamed source.',
    remedy: 'name the source',
    messages: {
      agentless: '“{{words}}”: the sentence hides who said so. Name the source, or cut the claim.',
      accused: '“{{words}}”: by whom? Name the accuser in this sentence.',
      judged: '“{{words}}”: by whom? Name somebody who did so in this sentence, or cut it.',
      expected: '“{{words}}”: expected by whom? Name who expects it, or say what the expectation rests on.',
    },
    options: {
      expected: {
        type: 'boolean',
        default: false,
        says: 'report every “is expected to”; by default only “now expected”, “widely expected” and what is expected to rise, cost, win and the like, because most are harmless scheduling',
      },
    },
    examples: [
      {
        bad: 'The winger [[has been heavily linked with]] a move to Norvik.',
        good: 'The dye has been linked with a rash in children.',
      },
      {
        bad: '[[There are growing fears that]] the dyke will not hold.',
        good: 'There are growing fears that the dyke will not hold, Ida Holm of the water board said.',
      },
      {
        bad: '[[Conventional wisdom has it that]] tenants do not vote.',
        good: 'It has been wisdom for some that tenants do not vote, Ida Holm said.',
      },
      {
        bad: 'The crash [[was blamed on]] a worn cable.',
        good: 'The crash was blamed on a worn cable by the lift’s maker, Lind & Sons.',
      },
      {
        bad: '[[Concerns have been raised]] over the sale of the pool.',
        good: 'Concerns over the sale of the pool were raised by two councillors, Bo Katz and Ida Holm.',
      },
      {
        bad: 'The toast [[has been interpreted as]] a snub.',
        good: 'The toast has been interpreted as a snub by the envoy’s own staff.',
      },
      {
        bad: 'The treasurer [[was accused]] of keeping two sets of books.',
        good: 'The treasurer was accused in court of keeping two sets of books.',
      },
      {
        bad: '[[It was reported]] that the colonel gave the order by radio.',
        good: 'It was reported in the Chicago Tribune that the colonel gave the order by radio.',
      },
      {
        bad: 'The beast [[was assumed to]] be a legend until a farmer filmed it.',
        good: 'The beast was assumed to be a legend by the villagers until a farmer filmed it.',
      },
      {
        bad: 'The fight [[is thought to]] have been sparked by fans pushing to the stage.',
        good: 'Police think fans pushing to the stage sparked the fight.',
      },
      {
        bad: 'The talks between the two airlines [[are understood to]] have failed.',
        good: 'The talks between the two airlines have failed, said Petra Lind, who led them for Norair.',
      },
      {
        bad: '[[It has emerged]] that the laboratory knew of the contamination in March.',
        good: 'The laboratory knew of the contamination in March, its minutes show.',
      },
      {
        bad: 'The coach [[is said to]] have lost the dressing room.',
        good: '“The coach is said to have lost the dressing room,” wrote Marta Ruiz in her column.',
      },
      {
        bad: 'Shares in the brewery fell [[amid reports]] that a rival was preparing a bid.',
        good: 'Officers were sent to the brewery after reports that a man had fallen from its roof.',
      },
      {
        bad: 'The charity’s treasurer [[was accused]] of emptying the account.',
        good: 'The charity’s treasurer was accused by two trustees of emptying the account.',
      },
      {
        bad: 'The new line is [[expected]] to cost the region 40 million crowns.',
        good: 'The new line is expected to open in May.',
      },
      {
        bad: 'The dyke is [[projected]] to cost the region nine million crowns.',
        good: 'The dyke is projected to open in May.',
      },
      {
        bad: 'The merger is widely [[expected]] to fail.',
        good: 'The merger is widely expected to fail, according to a survey of its shareholders.',
      },
      {
        bad: 'The new harbour master is [[expected]] to scrap the night ferry.',
        good: 'The new harbour master is expected to speak at noon.',
      },
      {bad: 'Ground troops are now [[expected]] to cross the river this week.', good: 'Rain is expected to clear by noon.'},
      {
        bad: 'The new harbour wall [[is seen as]] a gift to the shipping lines.',
        good: 'Kenji Ota, who fishes off the pier, sees the new harbour wall as a gift to the shipping lines.',
      },
      {
        bad: 'The tram [[is no longer seen as]] a threat to the shops.',
        good: 'Bo Katz, who owns three of the shops, no longer sees the tram as a threat.',
      },
      {
        bad: 'The storm closed the lighthouse, [[seen as]] the finest on the coast.',
        good: 'The two lighthouses are both seen as safe by about half of the skippers.',
      },
      {
        bad: 'The lock had been forced, [[as was suspected]] from the start.',
        good: 'The lock had been forced, as was suspected by the warden.',
      },
      {
        bad: '[[It was expected]] that the choir would lose half its singers.',
        good: 'It was expected by the choir’s board that half the singers would leave.',
      },
      {
        bad: 'The new tramway [[has been widely hailed as]] a triumph for the coast.',
        good: 'The new tramway has been hailed as a triumph for the coast by the transport minister.',
      },
      {
        bad: 'The hunters caught an animal [[believed to]] be a fox.',
        good: 'The hunters caught what many villagers believed to be a fox.',
      },
      {
        bad: 'The stadium’s owners [[have been criticised for]] the price of its seats.',
        good: 'Ada Moss, who was criticised for her choice of hymns, has left the choir.',
      },
      {
        bad: 'The tenants [[had been told]] in May that the lifts were safe.',
        good: 'The tenants were told in May by the landlord that the lifts were safe.',
      },
      {
        bad: 'The council vote is [[expected]] on Thursday.',
        good: 'The council will vote on Thursday, its clerk said.',
        options: {expected: true},
      },
    ],
    limits: [
      {
        says: 'Where the source stands in the next sentence the phrase is still reported: a reader meets the claim before its source.',
        wrong: '[[It was reported]] on Friday that the ship had turned back. The Chicago Tribune carried the report.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    const told: Span[] = []
    /** “Tickets are supposed to sell out”, “it can be seen as”, “smoking is linked to”: a duty, a possibility, a finding. */
    const harmless = /\b(?:supposed|held|linked|tied|bound)\b|^(?:be|being)\b|^(?:is|are) (?:being )?accused/i
    function look(at: Span, words: string, kind: 'agentless' | 'accused' | 'judged', by: string, confidence?: number): void {
      const paragraph = paragraphOf(analysis, at)
      if (!running(paragraph) || quoted(analysis, at) || told.some(span => overlaps(span, at))) return
      if ((by !== 'linked-with-a-move' && harmless.test(words)) || (aside.test(words) && relative(at)) || behind(analysis, at).governs)
        return
      const common = {at, data: {words}, by, ...(confidence === undefined ? {} : {confidence})}
      if (foretold.test(words)) {
        if (!options.expected && !foreseen(paragraph, at)) return
        report({...common, message: 'expected'})
      } else report({...common, message: kind})
      told.push(at)
    }
    /** “*now* expected”, “*widely* expected”: somebody's view of the moment; “expected to *cost* millions”: somebody's forecast. */
    function foreseen(paragraph: Paragraph, at: Span): boolean {
      const within = tokensIn(paragraph, at)
      const first = within[0]!.index
      const around = paragraph.tokens.slice(Math.max(0, first - 3), within.at(-1)!.index + 4)
      const place = around.findIndex(({lower}) => foretold.test(lower))
      const before = around.slice(0, place).map(({lower}) => lower)
      if (before.some(word => forecastMoods.has(word))) return true
      // “less than *could* be expected to win”: by nobody yet.
      if (before.some(word => /^(?:can|could|may|might)$/.test(word))) return false
      // “it was expected *that* the price would fall”
      if (around[place + 1]?.lower === 'that') return true
      if (before.some(word => word === 'not' || word.endsWith("n't")) || around[place + 1]?.lower !== 'to') return false
      return around.slice(place + 2).some(({lower}) => outcomes.has(lower))
    }
    /** “Clubs that are seen as rich”: a trait in passing, no news. */
    function relative(at: Span): boolean {
      const paragraph = paragraphOf(analysis, at)
      const first = paragraph && tokensIn(paragraph, at)[0]
      const before = first && paragraph.tokens.slice(Math.max(0, first.index - 2), first.index)
      return before?.some(t => /^(?:who|which|that)$/.test(t.lower)) ?? false
    }
    /** “was accused”: the cue with the auxiliary that hides the agent; a nominal cue (“the accusation”) has none. */
    function passive(cue: Span): Span | undefined {
      const paragraph = paragraphOf(analysis, cue)
      const first = paragraph && tokensIn(paragraph, cue)[0]
      if (!first) return undefined
      if (be.has(first.lower) || /^ha(?:s|ve|d)$/.test(first.lower)) return cue
      const before = paragraph.tokens
        .slice(Math.max(0, first.index - 3), first.index)
        .find(t => be.has(t.lower) && t.sentence === first.sentence)
      return before && {start: before.start, end: cue.end}
    }
    /** “was assumed to be folklore *by the villagers*”: who assumed it stands behind what they did. */
    function named(at: Span): boolean {
      const paragraph = paragraphOf(analysis, at)
      const last = paragraph && tokensIn(paragraph, at).at(-1)
      if (!paragraph || !last) return false
      for (let i = last.index + 1; i < last.index + 10; i++) {
        const token = paragraph.tokens[i]
        if (!token || token.sentence !== last.sentence || token.kind === 'mark') return false
        if (/^(?:been|being|that)$/.test(token.lower)) return false
        if (token.lower === 'by' && opensAgent.has(paragraph.tokens[i + 1]?.lower ?? ''))
          return people.test(
            paragraph.tokens
              .slice(i + 2, i + 6)
              .map(t => t.lower)
              .join(' '),
          )
      }
      return false
    }
    /**
     * “has been hailed *as*”, “was widely criticised *for*”, “had been told *that*”: the verb with what it takes; undefined where it only
     * tells what befell somebody in passing (“Moss, who was praised for her voice”, “I was told”).
     */
    function judged(cue: Span, {cueClass, lemma, content}: Attribution): Span | undefined {
      const at = passive(cue)
      const paragraph = at && paragraphOf(analysis, at)
      if (!paragraph || relative(at)) return undefined
      const [first] = tokensIn(paragraph, at)
      const last = tokensIn(paragraph, cue).at(-1)!
      const next = paragraph.tokens[last.index + 1]
      const group = paragraph.tokens.slice(Math.max(0, first!.index - 2), last.index).map(({lower}) => lower)
      const perfect = group.includes('been')
      const lasting = perfect || group.some(word => widely.has(word))
      // “*has* been hailed as”, “*had* long been told”
      const before = perfect ? paragraph.tokens.slice(Math.max(0, first!.index - 2), first!.index) : []
      const have = before.find(({lower}) => /^(?:has|have|had)$/.test(lower))
      const whole = {start: have?.start ?? at.start, end: cue.end}
      if (lemma === 'tell') {
        const clause = content.at(-1)
        return (lasting || next?.lower === 'that') &&
          clause &&
          /\b(?:that|to)\b/.test(text(clause)) &&
          !/\b(?:I|we|you)\b/i.test(text(content[0]!))
          ? whole
          : undefined
      }
      // “was *blamed on* a valve”
      if (next?.lower === 'on' && lemma === 'blame') return {...whole, end: next.end}
      const takes =
        next?.lower === 'as'
          ? describing.has(lemma) || cueClass === 'attack' || cueClass === 'praise'
          : next?.lower === 'for' && (cueClass === 'attack' || (cueClass === 'praise' && lasting))
      return takes ? {...whole, end: next!.end} : undefined
    }
    /** “criticised for trading him, even *by* conservatives”: somebody is named further on. */
    const agentFurther = (at: Span): boolean => {
      const paragraph = paragraphOf(analysis, at)!
      const {sentence, index} = tokensIn(paragraph, at).at(-1)!
      return paragraph.tokens.slice(index + 1).some(t => t.sentence === sentence && (t.lower === 'by' || t.lower === 'from'))
    }
    /** “was accused *in court* of”: on record. */
    function inCourt(at: Span): boolean {
      const paragraph = paragraphOf(analysis, at)!
      const {index} = tokensIn(paragraph, at).at(-1)!
      return paragraph.tokens[index + 1]?.lower === 'in' && /^(?:court|parliament)$/.test(paragraph.tokens[index + 2]?.lower ?? '')
    }
    /** “*what* many villagers believed to be a fox”: those who believed it stand before the verb. */
    function active(at: Span): boolean {
      const paragraph = paragraphOf(analysis, at)
      const first = paragraph && tokensIn(paragraph, at)[0]
      if (!first || be.has(first.lower)) return false
      return paragraph.tokens.slice(Math.max(0, first.index - 4), first.index - 1).some(t => t.lower === 'what')
    }
    return {
      hedge(hedge) {
        if (hedge.class !== 'hearsay-evidential' || (hedge.form !== 'passive' && hedge.form !== 'impersonal')) return
        if (named(hedge) || (hedge.form === 'passive' && active(hedge))) return
        // “It was reported *in the Guardian* that …”
        if (
          hedge.form === 'impersonal' &&
          attributionsOf(analysis, hedge.sentence).some(a => a.source.length > 0 && a.cue.some(cue => overlaps(cue, hedge)))
        )
          return
        look(hedge, hedge.text, 'agentless', hedge.by)
      },
      attribution(attribution) {
        const [cue] = attribution.cue
        if (!cue || attribution.sourceId !== undefined || attribution.source.length > 0) return
        const kind = attribution.cueClass === 'accusation' ? 'accused' : attribution.cueClass === 'hearsay' ? 'agentless' : undefined
        if (!kind) {
          const whole = attribution.by === 'passive' ? judged(cue, attribution) : undefined
          if (whole && !agentFurther(whole)) look(whole, text(whole), 'judged', attribution.by, attribution.confidence)
          return
        }
        const at = passive(cue)
        if (at && !named(at) && !inCourt(at)) look(at, text(at), kind, attribution.by, attribution.confidence)
      },
    }
  },
})
