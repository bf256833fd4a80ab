import {defineRule, isCapital, type Paragraph, paragraphOf, running, sentenceOf, tokensIn} from '../src/engine/rule.js'

/** Heads that name nobody: a definite one must point back to somebody. Singular to plural. */
const heads: Readonly<Record<string, string>> = {
  source: 'sources',
  official: 'officials',
  person: 'people',
  adviser: 'advisers',
  advisor: 'advisors',
  aide: 'aides',
  insider: 'insiders',
  diplomat: 'diplomats',
  executive: 'executives',
  lawmaker: 'lawmakers',
  employee: 'employees',
  staffer: 'staffers',
  witness: 'witnesses',
  spokesperson: 'spokespeople',
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
}
const singularOf = new Map(
  Object.entries(heads).flatMap(([one, many]) => [
    [one, one],
    [many, one],
  ]),
)
const definite = new Set(['the', 'these'])

export default defineRule({
  meta: {
    id: 'dangling-source',
    status: 'stable',
    level: 'warn',
    summary: '“The source”, “two of the people” or a bare “One” speaks, and nobody has introduced them.',
    why: 'Reuters asks for a source for every statement, and a source that readers have never met is none. It is what is left when a paragraph is cut above.',
    remedy: 'name the source',
    messages: {
      dangling: '“{{words}}”: nobody like that has been introduced. Introduce them first, or write “another {{head}}”.',
      one: '“{{words}}” has nobody to be one of: say one of whom.',
    },
    options: {
      reach: {type: 'number', default: 6, min: 1, max: 50, says: 'how many paragraphs back the introduction may stand'},
    },
    examples: [
      {
        bad: 'The flood took the bridge, [[the source]] told the Chicago Tribune.',
        good: 'A witness and two nurses came to court. The witness said the door was locked.',
      },
      {
        bad: 'The striker has signed, [[the insider]] said.',
        good: 'The cup was stolen on Monday, police said. The officer in charge said nobody was hurt.',
      },
      {
        bad: 'The bid failed on Monday, [[the official]] said.',
        good: 'An official at the competition office was in the room. The bid failed on Monday, the official said.',
      },
      {
        bad: 'The shelling began at four, [[two of the people]] said.',
        good: 'Three people who live by the river were asked. The shelling began at four, two of the people said.',
      },
      {
        bad: 'The board sat until midnight. [[One]] said the vote was close.',
        good: 'Anglers were quick to reply. One wrote that the lake was dead. One open point is whether eels live there.',
      },
      {
        bad: 'The referee left by the back door, [[the source]] added.',
        good: 'A source at the club saw him. The referee left by the back door, the source added.',
      },
      {
        bad: 'The valves were never checked, [[the employee]] said.',
        good: 'Rita Okoye, an employee, opened the hatch. The valves were never checked, the employee said.',
      },
      {
        bad: 'The reactor was shut down by hand, [[one of the diplomats]] said.',
        good: 'The reactor was shut down by hand, the spokesman for the power company said.',
      },
    ],
    limits: [
      {says: 'A head noun that stands further up in another sense is taken for the introduction.'},
      {
        says: 'A role that the scene makes plain (there can be only one witness) is reported.',
        wrong: 'The shop was robbed on Friday, [[the witness]] said.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    /** Has `head`, one or many, been named before `offset` within reach? An excerpt must introduce its own people. */
    function introduced(head: string, place: Paragraph, offset: number): boolean {
      const many = heads[head]!
      for (let i = place.index; i >= Math.max(0, place.index - options.reach); i--) {
        const paragraph = analysis.paragraphs[i]!
        if (place.block.kind === 'block-quote' && paragraph.block.kind !== 'block-quote') return false
        if (paragraph.tokens.some(({lower, start}) => (lower === head || lower === many) && start < offset)) return true
      }
      return false
    }
    /** By paragraph, where the first mention of somebody unnamed ends. */
    const unnamedEnds = new Map<number, number>()
    for (const {kind, mentions} of analysis.sources) {
      if (kind !== 'unnamed-person' && kind !== 'unnamed-official') continue
      for (const m of mentions) {
        const index = paragraphOf(analysis, m)?.index ?? -1
        unnamedEnds.set(index, Math.min(unnamedEnds.get(index) ?? m.end, m.end))
      }
    }
    /** Somebody unnamed has spoken under another name: “an operative …”, then “the insider”. */
    function alias(place: Paragraph, offset: number): boolean {
      if (place.block.kind === 'block-quote') return false
      for (let i = place.index; i >= Math.max(0, place.index - options.reach); i--) if ((unnamedEnds.get(i) ?? offset) < offset) return true
      return false
    }
    const told = new Set<string>()
    return {
      attribution(attribution) {
        const [at] = attribution.source
        const paragraph = at && paragraphOf(analysis, at)
        if (!at || !running(paragraph)) return
        const tokens = tokensIn(paragraph, at).filter(t => t.kind !== 'mark')
        const [first] = tokens
        if (!first || first.quotation >= 0) return
        const common = {at, by: attribution.by, confidence: attribution.confidence}
        if (tokens.length === 1) {
          if (first.lower !== 'one' || attribution.cueClass === 'belief') return
          const sentence = sentenceOf(analysis, at)!
          const [cue] = attribution.cue
          // “One month after …”, “if one adds”: no speaker. A speaker opens the sentence and speaks at once.
          if (first.index !== sentence.first || !cue || cue.start - at.end > 12) return
          const back = analysis.sentences[sentence.id - 1]
          const above = back && analysis.paragraphs[back.paragraph]!.tokens.slice(back.first, back.last)
          const near = above?.some((t, i) =>
            /^(?:two|three|four|five|six|several|some|many|both|dozen)$|^[a-z]{3,}s$|people/.test(i === 0 ? t.lower : t.text),
          )
          if (!near) report({...common, message: 'one', data: {words: text(at)}})
          return
        }
        // “the source”, “the official”: definite, and nothing after it that says who. “two of the people”: a part of somebody.
        const of = tokens.findIndex(t => t.lower === 'of')
        const noun = tokens.find(t => singularOf.has(t.lower) && t.index > (of >= 0 ? tokens[of]!.index : -1))
        if (!noun) return
        const head = singularOf.get(noun.lower)!
        const article = tokens[of >= 0 ? of + 1 : 0]
        if (!article || !definite.has(article.lower)) return
        const described = tokens.some(t => t.index > noun.index) || noun.index - article.index > 2
        const named = tokens.some(t => t.index > article.index && t.index < noun.index && isCapital(t.text))
        if (described || named || told.has(head) || introduced(head, paragraph, at.start) || alias(paragraph, at.start)) return
        // A title that everybody’s office carries (“the spokesman for the army”) is described and does not come here.
        told.add(head)
        report({...common, message: 'dangling', data: {words: text(at), head}})
      },
    }
  },
})
