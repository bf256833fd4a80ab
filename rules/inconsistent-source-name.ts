import {defineRule, type Span} from '../src/engine/rule.js'

interface Name {
  /** Capitalised word before it, empty where there is none. */
  readonly given: string
  readonly family: string
  readonly at: Span
}

/** Words before a surname that are titles and no given names. */
const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president minister senator sen rep representative governor gov mayor judge justice general gen colonel col major captain sergeant king queen prince princess pope bishop father sister rabbi imam secretary chancellor premier chairman chairwoman chief coach director the'.split(
    ' ',
  ),
)
/** First words of places and bodies, which take many second words. */
const noGiven = new Set(
  'north south east west central northern southern eastern western new old united great upper lower saint san santa los las el la fort mount lake republican democratic national federal royal supreme high black white big american british european'.split(
    ' ',
  ),
)
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '')

/** Whether two words differ by one letter, or by two neighbours that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const short = a.length <= b.length ? a : b
  const long = a.length <= b.length ? b : a
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}

/** “Korea” and “Korean”, “State” and “States”: the same word with an ending. */
const isEnding = (a: string, b: string): boolean => a.length !== b.length && (a.startsWith(b) || b.startsWith(a))

export default defineRule({
  meta: {
    id: 'inconsistent-source-name',
    status: 'stable',
    level: 'warn',
    summary: 'One name is spelled in two ways, or not as the house list has it.',
    why: 'A misspelled name is an error of fact that everybody named will see. A check of accuracy; no house rule is cited for it.',
    remedy: 'check the copy',
    messages: {
      slip: '“{{name}}” here, “{{other}}” in line {{line}}. Check the spelling.',
      list: '“{{name}}” is one letter from “{{other}}” in the house list. Check the spelling.',
      accent: '“{{name}}” here, “{{other}}” in line {{line}}: with and without the accent. Choose one.',
    },
    options: {
      distinct: {type: 'strings', default: [], says: 'names that are alike and rightly so, such as “Andersen”'},
      minLength: {type: 'number', default: 5, min: 3, max: 20, says: 'shorter names are not compared'},
    },
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
    ],
    limits: [
      {says: 'A name that is misspelled all through the story is found only by the house list.'},
      {
        says: 'Two people of nearly one name are taken for one; the option `distinct` tells them apart.',
        wrong: 'Anna Kellner chairs the board. Her cousin Anna [[Keller]] keeps the accounts.',
      },
    ],
  },
  create({names, options, report, text, line}) {
    const distinct = new Set(options.distinct.map(fold))
    const found: Name[] = []
    return {
      paragraph(paragraph) {
        const {kind} = paragraph.block
        if (kind === 'crosshead' || kind === 'note' || kind === 'contributor') return
        for (const token of paragraph.tokens) {
          if (token.kind !== 'word' || token.text.length < options.minLength) continue
          const letter = token.text.charCodeAt(0)
          if (letter >= 97 && letter <= 122) continue
          if (!/^\p{Lu}\p{Ll}/u.test(token.text)) continue
          const before = paragraph.tokens[token.index - 1]
          const near = before && before.sentence === token.sentence && before.kind === 'word' && token.start - before.end === 1
          const given = near && /^\p{Lu}\p{Ll}/u.test(before.text) ? before.text : ''
          // A word that opens a sentence is capitalised anyway; it counts only as part of a fuller name.
          if (!given) continue
          found.push({given, family: token.text, at: {start: token.start, end: token.end}})
        }
      },
      article() {
        const told = new Set<string>()
        const listed = new Map<string, string>()
        for (const name of names) {
          const family = name.trim().split(/\s+/).at(-1)
          if (family && family.length >= options.minLength) listed.set(family, name)
        }
        const families = new Map<string, Name>()
        for (const name of found) {
          const {family} = name
          if (told.has(family) || families.has(`${name.given} ${family}`)) continue
          if (listed.size > 0 && !listed.has(family) && !distinct.has(fold(family))) {
            const entry = [...listed].find(([f]) => oneSlip(f.toLowerCase(), family.toLowerCase()))
            if (entry) {
              report({message: 'list', at: name.at, data: {name: family, other: entry[1]}, by: 'house list'})
              told.add(family)
            }
          }
          families.set(`${name.given} ${family}`, name)
        }
        const all = [...families.values()]
        // Compared within one given name or after titles: two people of one family, or alike by chance, are let go.
        const groups = new Map<string, Name[]>()
        for (const name of all) {
          const before = name.given.toLowerCase().replace(/\.$/, '')
          if (titles.has(before) || noGiven.has(before)) continue
          const key = fold(name.given).toLowerCase()
          const group = groups.get(key)
          if (group) group.push(name)
          else groups.set(key, [name])
        }
        for (const group of groups.values()) {
          for (const [i, later] of group.entries()) {
            if (told.has(later.family)) continue
            for (const first of group.slice(Math.max(0, i - 50), i)) {
              if (first.family === later.family || distinct.has(fold(first.family)) || distinct.has(fold(later.family))) continue
              const [a, b] = [first.family.toLowerCase(), later.family.toLowerCase()]
              const see = {...first.at, why: 'spelled this way here'}
              const data = {name: text(later.at), other: first.family, line: line(first.at)}
              if (fold(a) === fold(b)) report({message: 'accent', at: later.at, data, see, level: 'info', by: 'names alike'})
              else if (a[0] === b[0] && oneSlip(a, b) && !isEnding(a, b))
                report({message: 'slip', at: later.at, data, see, by: 'names alike'})
              else continue
              told.add(later.family)
              break
            }
          }
        }
      },
    }
  },
})
