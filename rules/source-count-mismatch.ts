import {defineRule, type Mention, paragraphOf, running, sourceOf} from '../src/engine/rule.js'

const plural = /\b(?:sources|people|officials|aides|advisers|advisors|insiders|diplomats|executives|lawmakers|persons|individuals)\b/
const singular =
  /^(?:a|an|the|another)\s+(?:[\w-]+\s+){0,3}?(?:source|person|official|aide|adviser|advisor|insider|diplomat|executive|lawmaker|individual)\b/
const counted = /\b(?:two|three|four|five|six|seven|eight|nine|ten|both|a dozen|\d+)\b/
/** “Numerous sources”, “these people”: that they are several is meant, and one of them may go on to speak. */
const meantAsMany = /^(?:(?:multiple|numerous|several|various|many|some|other|more|few|a (?:few|number|handful)|dozens|most|all)|th[eo]se) /
/** “A third source”: one of some whom the writer has counted. */
const oneMore = /^(?:another|an? (?:separate|different|further|second|third|fourth|fifth)) /
/** “A source”, “one person”, “a separate official”: somebody is introduced, to whom “the source” can point back. */
const introduces: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'each'])
const heads: ReadonlySet<string> = new Set(
  'source person official aide adviser advisor insider diplomat executive lawmaker individual'.split(' '),
)

/** What is told of a source beside its noun: “(people) *familiar with the inquiry*”, “*party* (sources)”; empty where nothing is. */
const told = /^(?:(?:an?|the|another|separate|second|third|inside|unnamed|anonymous) )*(.*?)\b(?:sources?|people|persons?)\b[\s,]*(.*)$/s

/** First mentions by what is told of them. */
type Told = Map<string, Mention>

/** “Sources said …”, then “a source at the port said …”: who is told of more than those before comes in anew. */
const comesInAnew = (several: Mention, single: Mention, many: Told, one: Told): boolean =>
  single.start > several.start &&
  one.get('') !== single &&
  ![...many.entries()].some(([told, m]) => m === several && one.get(told) === single)

const keepFirst = (told: Told, description: string, mention: Mention): void => {
  const known = told.get(description)
  if (!known || mention.start < known.start) told.set(description, mention)
}

/** Whoever may be the same: “sources” and “a source close to the club”, but not “people close to the club” and “a person briefed on the bid”. */
function maybeSame(description: string, others: Told): Mention | undefined {
  const same = description === '' ? [...others.values()] : [others.get(description), others.get('')]
  return same.reduce((first, other) => (other && (!first || other.start < first.start) ? other : first), undefined)
}

export default defineRule({
  meta: {
    id: 'source-count-mismatch',
    status: 'stable',
    level: 'warn',
    summary: 'The same unnamed source is several people in one place and one in another, or several people speak one quotation.',
    why: 'Reuters bars citing sources in the plural when there is only one; the Washington Post asks for as much disclosure as can be had about unnamed sources, and their number is the least of it.',
    remedy: 'say why unnamed',
    messages: {
      mismatch: '“{{words}}” here, “{{other}}” in line {{line}}. How many are there? Do not write the plural for one person.',
      chorus: '“{{words}}” are several, and no two people say one quotation. Say which of them said it, or paraphrase.',
    },
    examples: [
      {
        bad: '“We never tested the brakes on that train,” [[railway officials]] said.',
        good: '“We were lied to,” the jurors said in a joint statement.',
      },
      {
        bad: '“The mayor signed it in her kitchen,” [[council insiders]] said.',
        good: '“We will not be silenced,” protesters chanted outside the town hall.',
      },
      {
        bad: 'Sources told the Financial Times that the merger was dead. “It was never serious,” [[a source]] told the Financial Times.',
        good: 'Two people briefed on the merger said it was dead. “It was never serious,” one of them said.',
      },
      {
        bad: '“He left the pitch at noon and never came back,” [[club officials]] said.',
        good: 'He left the pitch at noon and never came back, club officials said.',
      },
      {
        bad: 'The shells came from the north bank, sources said. [[The source]] added that the bridge was mined.',
        good: 'The shells came from the north bank, a source said. The source added that the bridge was mined.',
      },
      {bad: '“They burned the records on the roof,” [[sources]] said.', good: '“They burned the records on the roof,” a source said.'},
      {
        bad: 'People familiar with the inquiry told CNN that the dam had been leaking. [[A person familiar with the inquiry]] told CNN that nobody had looked.',
        good: 'People familiar with the inquiry told CNN the dam had been leaking. A person close to the builder told the Guardian that nobody had looked.',
      },
      {
        bad: 'People close to the club said the bid had failed. [[A source]] said the talks went on for a week.',
        good: 'People close to the club said the bid had failed. A person briefed on the price put it at $90 million.',
      },
      {
        bad: 'The lender hid the loss, sources said. [[A source]] said the auditors knew.',
        good: 'The lender hid the loss, several sources said. A source said the auditors knew.',
      },
      {
        bad: 'The pilot was asleep, a source close to the airline said. The flight was routine, [[sources]] said.',
        good: 'The pilot was asleep, party sources said. A source close to the airline called the flight routine.',
      },
      {
        bad: '“The telescope will never see first light,” [[people close to the project]] said.',
        good: '“The telescope will never see first light,” one of the people said.',
      },
    ],
    limits: [
      {says: 'Unnamed sources of two outlets are kept apart; two sets of your own are where something else is told of each.'},
      {
        says: 'A letter that several people signed has several authors, and its words are reported all the same.',
        wrong: '“We will not sell the club to anybody,” [[officials]] said in a joint letter.',
      },
    ],
  },
  create({analysis, report, text, line}) {
    /** Where a plural that is meant first stands: “the sources” behind it are those. */
    let manyBefore = Number.POSITIVE_INFINITY
    let introduced: number | undefined
    /** Where somebody is first introduced, one at a time: “the source” behind it is that one, and no plural cut down. */
    function firstIntroduced(): number {
      for (const {tokens} of analysis.paragraphs)
        for (const [i, {lower, start}] of tokens.entries()) {
          const one = heads.has(lower) && [1, 2, 3].some(back => introduces.has(tokens[i - back]?.lower ?? ''))
          if (one || (lower === 'one' && tokens[i + 1]?.lower === 'of')) return start
        }
      return Number.POSITIVE_INFINITY
    }
    const introducedBefore = (offset: number): boolean => {
      introduced ??= firstIntroduced()
      return introduced < offset
    }
    /** Plural and singular mentions of the unnamed sources of each outlet (-1: the newsroom’s own). */
    const groups = new Map<number, {plural: Told; singular: Told; counted: boolean}>()
    return {
      attribution(attribution) {
        // “The mayor said officials were calling ‘every hour’”: the mayor's words.
        if (attribution.quote !== 'direct' || attribution.cue.length === 0 || attribution.nestedIn.length > 0) return
        const source = sourceOf(analysis, attribution)
        const [at] = attribution.source
        if (!at || (source?.kind !== 'unnamed-official' && source?.kind !== 'unnamed-person') || source.detail === 'institution') return
        if (!running(paragraphOf(analysis, at))) return
        const words = text(at)
        if (plural.test(words.toLowerCase()) && !/^(?:one|a|an|another|the)\b.*\bof\b/i.test(words))
          report({message: 'chorus', at, data: {words}, by: attribution.by, confidence: attribution.confidence})
      },
      source(source) {
        if (source.kind !== 'unnamed-official' && source.kind !== 'unnamed-person') return
        for (const mention of source.mentions) {
          if (mention.role !== 'source' || !running(paragraphOf(analysis, mention))) continue
          const attribution = mention.attribution === undefined ? undefined : analysis.attributions[mention.attribution]
          const words = text(mention).toLowerCase()
          if (!/\b(?:source|sources|person|people)\b/.test(words) || /\bof\b\s+the(?:m|se)?\b/.test(words)) continue
          const key = attribution?.via ?? source.via[0] ?? -1
          const group = groups.get(key) ?? {plural: new Map(), singular: new Map(), counted: false}
          groups.set(key, group)
          if (counted.test(words)) group.counted = true
          const [, before = '', behind = ''] = told.exec(words) ?? []
          const description = `${before}${behind}`
          if (meantAsMany.test(words)) {
            manyBefore = Math.min(manyBefore, mention.start)
            continue
          }
          if (oneMore.test(words)) continue
          if (/^the\b/.test(words) && (singular.test(words) ? introducedBefore(mention.start) : manyBefore < mention.start)) continue
          if (plural.test(words)) keepFirst(group.plural, description, mention)
          else if (singular.test(words)) keepFirst(group.singular, description, mention)
        }
      },
      article() {
        for (const {plural: many, singular: one, counted: stated} of groups.values()) {
          if (stated) continue
          const pairs = [...many].flatMap(([description, several]) => {
            const single = maybeSame(description, one)
            return single && !comesInAnew(several, single, many, one)
              ? [several.start < single.start ? [several, single] : [single, several]]
              : []
          })
          const [first, second] = pairs.sort(([a], [b]) => a!.start - b!.start)[0] ?? []
          if (!first || !second) continue
          report({
            message: 'mismatch',
            at: second,
            data: {words: text(second), other: text(first), line: line(first)},
            see: {start: first.start, end: first.end, why: 'another number of sources here'},
            by: second.by,
          })
        }
      },
    }
  },
})
