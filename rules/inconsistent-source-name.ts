import {
  byRight,
  closePairs,
  defineRule,
  fold,
  isCapitalThenSmall,
  isEnding,
  letters,
  nameTitles,
  type OptionSpecs,
  oneSlip,
  paragraphOf,
  type Span,
  samePerson,
  sourceAsPrinted,
  spellings,
  tokensIn,
} from '../src/engine/rule.js'

interface Name {
  /** Capitalised word before it, empty where there is none. */
  readonly given: string
  readonly family: string
  readonly at: Span
}

/** First words of places and bodies, which take many second words. */
const noGiven = new Set(
  'north south east west central northern southern eastern western new old united great upper lower saint san santa los las el la fort mount lake republican democratic national federal royal supreme high black white big american british european'.split(
    ' ',
  ),
)
/** “Zoë” and “Zoe”. */
const inMarksOnly = (a: string, b: string): boolean => fold(a) === fold(b)

const ruleOptions = {
  distinct: {type: 'strings', default: [], says: 'names that are alike and rightly so, such as “Andersen”'},
  acrossFiles: {type: 'boolean', default: true, says: 'also compare the named sources of all files of a run'},
  minLength: {type: 'number', default: 5, min: 3, max: 20, says: 'shorter names are not compared'},
} as const satisfies OptionSpecs

/** The names with one given name, however its accents are written. */
function groupOf(groups: Map<string, Name[]>, given: string): Name[] {
  const key = fold(given).toLowerCase()
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}

export default defineRule({
  meta: {
    id: 'inconsistent-source-name',
    status: 'stable',
    level: 'warn',
    summary: 'One name is spelled in two ways, in an article or across the files of a run, or not as the house list has it.',
    why: 'A misspelled name is an error of fact that everybody named will see. A check of accuracy; no house rule is cited for it.',
    remedy: 'check the copy',
    messages: {
      slip: '“{{name}}” here, “{{other}}” in line {{line}}. Check the spelling.',
      list: '“{{name}}” is one letter from “{{other}}” in the house list. Check the spelling.',
      accent: '“{{name}}” here, “{{other}}” in line {{line}}: with and without the accent. Choose one.',
      otherFile: '“{{name}}” here, “{{other}}” in {{file}}, line {{line}}. Check the spelling.',
      otherFileAccent: '“{{name}}” here, “{{other}}” in {{file}}, line {{line}}: the same letters, other marks. Choose one.',
    },
    options: ruleOptions,
    examples: [
      {
        bad: 'Judge Karin Hollander read the verdict. “It was a close case,” Karin [[Hollandar]] said.',
        good: 'Judge Karin Hollander read the verdict. “It was a close case,” Karin Hollander said.',
      },
      {
        bad: 'Coach Stefan Brenner left the pitch. The club said Stefan [[Brennner]] was ill.',
        good: 'Coach Stefan Brenner left the pitch. His brother Jonas Brennner stayed.',
      },
      {
        bad: 'The mayor, Tomás Rivera, opened the bridge. Rain fell while Tomás [[Rievra]] spoke.',
        good: 'The mayor, Tomás Rivera, opened the bridge. Rain fell while Rosa Rivera spoke.',
      },
      {
        bad: 'The volcano was named by Ángel Núñez. The plaque to Ángel [[Nunez]] is gone.',
        good: 'The volcano was named by Ángel Núñez. The plaque to Ángel Núñez is gone.',
      },
      {
        bad: 'The general, Viktor Sokolov, denied it. Later Viktor [[Sokolev]] left the town.',
        good: 'The general, Viktor Sokolov, denied it. Later Viktor Markov left the town.',
      },
      {
        bad: 'The chemist Miriam [[Falknor]] won the prize in June.',
        good: 'The chemist Miriam Falkner won the prize in June.',
        names: ['Miriam Falkner'],
      },
      {
        bad: '“The quay is cracked,” said [[Jon Halloway]], a harbour engineer at the Port of Ostby.',
        good: '“The quay is cracked,” said John Halloway, a harbour engineer at the Port of Ostby.',
        beside: ['John Halloway, who is harbour engineer in Ostby, said in May that the quay would hold.'],
      },
      {
        bad: 'The treaty is dead, [[Sergey Wolkonn]] said.',
        good: 'The treaty is dead, Sergei Wolkonn said.',
        beside: ['“We will sign,” said Sergei Wolkonn, the chief negotiator.'],
      },
      {
        bad: 'The mine is safe, [[Zoe Belleville]] told the inquiry.',
        good: 'The mine is safe, said Joe Belleville, its owner.',
        beside: ['Zoë Belleville, the mine inspector, said the pumps had failed.'],
      },
      {
        bad: '“He ran on to the pitch,” said Ostby Police Chief [[Tomas Rivera]].',
        good: '“He ran on to the pitch,” said Police Chief Tomas Rivera of Nordhaven.',
        beside: ['The police chief of Ostby, Thomas Rivera, said nobody was hurt.'],
      },
      {
        bad: 'The vaccine works, said [[Mira Castelane]], a virologist. Her colleague John Smith, a chemist, agreed.',
        good: 'The vaccine works, said Mira Castellane, a virologist. Her colleague John Smith, a chemist, agreed.',
        beside: [
          'Mira Castellane, a virologist, said tests began in June.',
          'Jon Smith, who lost his farm in the flood, said help came late.',
        ],
      },
    ],
    limits: [
      {says: 'A name that is misspelled all through the story is found only by the house list.'},
      {
        says: 'Across files only named sources are compared, and only where something tells that two spellings are one person: the same place or employer and one more word beside the name (“mayor of Ostby”), or a surname that few people bear with the same given name in other letters or marks. So “Jon Smith” and “John Smith” of two stories are let go, and so are “Keller” for “Kellner”, “Tim” for “Tom” and “Bill” for “William”.',
      },
      {
        says: 'Two relatives of a rare surname whose given names differ by one letter are taken for one across files where neither story says who they are; the option `distinct` tells them apart.',
      },
      {
        says: 'Two people of nearly one name are taken for one; the option `distinct` tells them apart.',
        wrong: 'Anna Kellner chairs the board. Her cousin Anna [[Keller]] keeps the accounts.',
      },
    ],
  },
  create({names, options, report, text, line}) {
    const distinct = new Set(options.distinct.map(fold))
    const found: Name[] = []
    /** Surnames that have been reported. */
    const told = new Set<string>()
    return {
      paragraph(paragraph) {
        const {kind} = paragraph.block
        if (kind === 'crosshead' || kind === 'note' || kind === 'contributor') return
        const {tokens} = paragraph
        // A word that opens a sentence is capitalised anyway; it counts only as part of a fuller name.
        for (let at = 1; at < tokens.length; at++) {
          const token = tokens[at]!
          if (token.text === token.lower || token.kind !== 'word' || token.text.length < options.minLength) continue
          const before = tokens[at - 1]!
          if (before.text === before.lower || before.kind !== 'word' || before.sentence !== token.sentence) continue
          if (token.start - before.end !== 1 || !isCapitalThenSmall(token.text) || !isCapitalThenSmall(before.text)) continue
          found.push({given: before.text, family: token.text, at: token})
        }
      },
      article() {
        tellListed()
        for (const group of groupsOf(found).values())
          for (const [i, later] of group.entries()) {
            const first = told.has(later.family) ? undefined : group.slice(Math.max(0, i - 50), i).find(name => areAlike(name, later))
            if (!first) continue
            told.add(later.family)
            const see = {start: first.at.start, end: first.at.end, why: 'spelled this way here'}
            const data = {name: text(later.at), other: first.family, line: line(first.at)}
            if (inMarksOnly(first.family, later.family))
              report({message: 'accent', at: later.at, data, see, level: 'info', by: 'names alike'})
            else report({message: 'slip', at: later.at, data, see, by: 'names alike'})
          }
      },
    }
    /** Names that are a letter off the house list. */
    function tellListed(): void {
      const listed = new Map<string, string>()
      for (const name of names) {
        const family = name.trim().split(/\s+/).at(-1)
        if (family && family.length >= options.minLength) listed.set(family, name)
      }
      if (listed.size === 0) return
      for (const {family, at} of found) {
        if (told.has(family) || listed.has(family) || distinct.has(fold(family))) continue
        const entry = [...listed].find(([known]) => oneSlip(known.toLowerCase(), family.toLowerCase()))
        if (!entry) continue
        report({message: 'list', at, data: {name: family, other: entry[1]}, by: 'house list'})
        told.add(family)
      }
    }
    /** Compared within one given name or after titles: two people of one family, or alike by chance, are let go. */
    function groupsOf(all: readonly Name[]): Map<string, Name[]> {
      const groups = new Map<string, Name[]>()
      const byGiven = new Map<string, {readonly group: Name[] | undefined; readonly families: Set<string>}>()
      for (const name of all) {
        const {given, family} = name
        if (told.has(family)) continue
        let known = byGiven.get(given)
        if (!known) {
          const before = given.toLowerCase().replace(/\.$/, '')
          known = {group: nameTitles.has(before) || noGiven.has(before) ? undefined : groupOf(groups, given), families: new Set()}
          byGiven.set(given, known)
        }
        if (!known.group || known.families.has(family)) continue
        known.families.add(family)
        known.group.push(name)
      }
      return groups
    }
    /** Whether two surnames differ by their marks or one letter, and are not told apart by the options. */
    function areAlike(first: Name, later: Name): boolean {
      if (first.family === later.family || distinct.has(fold(first.family)) || distinct.has(fold(later.family))) return false
      if (inMarksOnly(first.family, later.family)) return true
      const [a, b] = [first.family.toLowerCase(), later.family.toLowerCase()]
      return a[0] === b[0] && oneSlip(a, b) && !isEnding(a, b)
    }
  },
  across: {
    keep: ({analysis, names, options}) => {
      if (!options.acrossFiles) return []
      const list = new Set(names.map(name => name.trim()))
      const tokensOf = (span: Span) => {
        const paragraph = paragraphOf(analysis, span)
        return paragraph ? tokensIn(paragraph, span) : []
      }
      return analysis.sources.flatMap(source => (source.kind === 'named-person' ? (sourceAsPrinted(source, tokensOf, list) ?? []) : []))
    },
    compare(kept, report) {
      const told = new Set<(typeof kept)[number]>()
      for (const [earlier, later, kind] of closePairs(spellings(kept))) {
        const [right, doubtful] = byRight(earlier, later)
        // The article itself is told of a surname that is a letter off the house list.
        if (kind === 'family' && right.some(({what}) => what.listed)) continue
        const home = new Set(right.map(({file}) => file))
        for (const one of doubtful) {
          const {minLength, distinct} = one.options
          if (home.has(one.file) || told.has(one) || distinct.some(name => letters(name) === letters(one.what.family))) continue
          const other = right.find(({what}) => samePerson(one.what, what, kind, minLength))
          if (!other) continue
          told.add(one)
          report({
            message: kind === 'accent' ? 'otherFileAccent' : 'otherFile',
            at: one,
            see: {kept: other, why: 'spelled this way there'},
            data: {name: one.what.name, other: other.what.name, file: other.file, line: other.line},
            by: 'names alike',
            ...(kind === 'accent' ? {level: 'info' as const} : {}),
          })
        }
      }
    },
  },
})
