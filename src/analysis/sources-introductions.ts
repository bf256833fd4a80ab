/** How the article introduces a name: “Mill manager Ann Lee”, “Ann Lee, the mayor of Leeds,”, “The mayor, Ann Lee,”. */
import {femaleNouns, maleNouns, officeModifiers, offices, roleNouns} from '../language/titles.js'
import type {NameMention} from './sources-names.js'
import {isCapital, plain, plainToken} from './sources-runs.js'
import type {Paragraph} from './types.js'

const beginsNoun = /^(?:the|a|an|his|her|its|their|one|'s)$/
const breaks = new Set(['of', 'for', 'at', 'in', 'who', 'from', 'with', 'and', 'which', 'that', 'to', 'on', 'said', 'says', 'told'])

/** Reads offices beside a name: “Mill manager Ann Lee”, “Ann Lee, the mayor of Leeds,”, “The mayor, Ann Lee,”. */
export function readIntroduction(entry: NameMention, {tokens}: Paragraph): void {
  const {name} = entry
  if (name.type !== 'person' && name.type !== 'other') return
  const add = (from: number, to: number, head = -1): void => {
    for (let i = from; i < to; i++) {
      const word = plainToken(tokens[i]!)
      if (tokens[i]!.kind !== 'word') continue
      name.roleWords.add(word)
      if (roleNouns.has(word) || i === head) {
        name.roles.add(word)
        name.type = 'person'
        name.gender ??= maleNouns.has(word) ? 'male' : femaleNouns.has(word) ? 'female' : undefined
      }
    }
  }
  const sentence = tokens[entry.first]!.sentence
  // before: small words and their modifiers, back to the article
  let from = entry.titled
  while (from > 0 && entry.titled - from < 6) {
    const token = tokens[from - 1]!
    const word = plainToken(token)
    if (token.sentence !== sentence || token.kind !== 'word') break
    if (
      !(
        roleNouns.has(word) ||
        offices.has(word) ||
        officeModifiers.has(word) ||
        isCapital(token) ||
        (from < entry.titled && /^[a-z-]+$/.test(word) && !breaks.has(word))
      )
    )
      break
    if (beginsNoun.test(token.lower)) break
    from--
  }
  if (from < entry.titled && roleNouns.has(plainToken(tokens[entry.titled - 1]!))) add(from, entry.titled)
  // “The mayor, Ann Lee,”
  if (tokens[entry.titled - 1]?.text === ',') {
    let start = entry.titled - 2
    while (
      start >= 0 &&
      entry.titled - start < 10 &&
      tokens[start]!.sentence === sentence &&
      !beginsNoun.test(tokens[start]!.lower) &&
      tokens[start]!.text !== ','
    )
      start--
    if (start >= 0 && beginsNoun.test(tokens[start]!.lower)) {
      let end = start + 1
      while (end < entry.titled - 1 && !breaks.has(tokens[end]!.lower)) end++
      if (roleNouns.has(plain(tokens[end - 1]?.text ?? ''))) add(start + 1, end)
    }
  }
  // after
  const link = tokens[entry.last]
  const copula = link !== undefined && /^(?:is|was|became|remains)$/.test(link.lower)
  if (link === undefined || !(link.text === ',' || copula)) return
  const start = entry.last + 1
  const opener = tokens[start]
  if (!opener || opener.sentence !== sentence) return
  if (!beginsNoun.test(opener.lower) && !(link.text === ',' && (roleNouns.has(plain(opener.text)) || officeModifiers.has(opener.lower))))
    return
  let end = beginsNoun.test(opener.lower) ? start + 1 : start
  while (
    end < tokens.length &&
    end - start < 8 &&
    tokens[end]!.sentence === sentence &&
    tokens[end]!.kind !== 'mark' &&
    !breaks.has(tokens[end]!.lower)
  )
    end++
  // “Ann Lee, a beekeeper,”: no list knows every trade
  const trade =
    beginsNoun.test(opener.lower) &&
    link.text === ',' &&
    /^[,.]$|^(?:of|for|at|from|in|who)$/.test(tokens[end]?.lower ?? '.') &&
    /^[a-z-]+$/.test(tokens[end - 1]!.text)
  if (roleNouns.has(plain(tokens[end - 1]?.text ?? '')) || (trade && end > start + 1)) add(start, end, end - 1)
}
