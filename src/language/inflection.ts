/** English word forms: from a dictionary form to what stands in print, and from print to a stem that forms share. */
import {wordSet} from './word-set.js'

/** Dictionary form, past tense, participle (where it differs). Only words that news copy uses. */
const irregular = new Map<string, readonly string[]>()
const pasts = new Map<string, string>()
const participles = new Set<string>()
for (const row of `become became, begin began begun, break broke broken, bring brought, build built, buy bought, catch caught, choose chose chosen, come came,
cut cut, deal dealt, do did done, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought, find found,
flee fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten, get got gotten, give gave given, go went gone, grow grew grown,
hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid, lead led, leave left,
lend lent, let let, lie lied, lose lost, make made, mean meant, meet met, mislead misled, pay paid, plead pleaded, put put, read read,
ride rode ridden, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot,
show showed shown, shut shut, sink sank sunk, sit sat, speak spoke spoken, spend spent, spread spread, stand stood, steal stole stolen,
strike struck, swear swore sworn, sweep swept, swim swam swum, take took taken, teach taught, tell told, think thought, throw threw thrown,
wear wore worn, win won, withdraw withdrew withdrawn, write wrote written, overthrow overthrew overthrown, undergo underwent undergone,
overturn overturned, beat beat beaten, bear bore borne, bet bet, breed bred, cast cast, cost cost, stick stuck, sue sued, foresee foresaw foreseen,
forecast forecast, beseech besought, bite bit bitten, burst burst, dig dug, fling flung, forgive forgave forgiven, freeze froze frozen, prove proved proven,
rebuild rebuilt, sing sang sung, split split, sting stung, swing swung, tear tore torn, weave wove woven`.split(',')) {
  const [lemma = '', ...forms] = row.trim().split(' ')
  irregular.set(lemma, forms)
  for (const form of forms) pasts.set(form, lemma)
  participles.add(forms.at(-1)!)
}

/** In: a word in lower case. Out: whether it can be a past participle: “told”, “withdrawn”, “rejected”. */
export const isPastParticiple = (word: string): boolean => participles.has(word) || (word.length > 3 && word.endsWith('ed'))

/** One vowel and one consonant at the end of a one-syllable word: “ban” gives “banned”. Longer words that double are listed. */
const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/
const longDoubles = wordSet(
  'admit commit omit permit submit refer prefer infer defer occur compel expel propel dispel rebut regret control patrol transfer extol quip blog',
)

/** Form bits: base, third person, past, past participle, -ing. */
export const base = 1
export const third = 2
export const past = 4
export const participle = 8
export const ing = 16
export const finite = base | third | past

/** Spellings beside the regular ones: British doubling, “pled”, “learnt”. */
const extra: Readonly<Record<string, readonly [string, number][]>> = {
  label: [
    ['labelled', past | participle],
    ['labelling', ing],
  ],
  fuel: [
    ['fuelled', past | participle],
    ['fuelling', ing],
  ],
  signal: [
    ['signalled', past | participle],
    ['signalling', ing],
  ],
  plead: [['pled', past | participle]],
  learn: [['learnt', past | participle]],
  forecast: [['forecasted', past | participle]],
  tell: [['telling', ing]],
}

/** In: a verb's dictionary form, lower case. Out: its spellings in print, itself included, with the bits of what each can be. */
export function formsOf(lemma: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  const add = (form: string, bits: number) => forms.set(form, (forms.get(form) ?? 0) | bits)
  const soft = lemma.endsWith('e')
  const ies = /[^aeiou]y$/.test(lemma)
  const root = soft ? lemma.slice(0, -1) : doubles.test(lemma) || longDoubles.has(lemma) ? lemma + lemma.at(-1) : lemma
  add(lemma, base)
  add(ies ? `${lemma.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, third)
  const tied = lemma.endsWith('ie')
  add(tied ? `${lemma.slice(0, -2)}ying` : soft && /(ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${root}ing`, ing)
  const listed = irregular.get(lemma)
  const regular = ies ? `${lemma.slice(0, -1)}ied` : `${root}ed`
  add(listed?.[0] ?? regular, past)
  add(listed?.[1] ?? listed?.[0] ?? regular, participle)
  for (const [form, bits] of extra[lemma] ?? []) add(form, bits)
  return forms
}

const spelledOtherwise = new Map(Object.entries(extra).flatMap(([lemma, forms]) => forms.map(([form]): [string, string] => [form, lemma])))

/**
 * `formsOf` backwards, so that a table need not hold every form of its verbs. In: a word in lower case. Out: every lemma of
 * which it may be a form, and some more (“noted” gives “note” and “not”): `formsOf` tells which.
 */
export function basesOf(word: string): readonly string[] {
  const bases = [word]
  const listed = pasts.get(word)
  if (listed !== undefined) bases.push(listed)
  const other = spelledOtherwise.get(word)
  if (other !== undefined) bases.push(other)
  if (word.length < 3) return bases
  if (word.endsWith('s')) {
    bases.push(word.slice(0, -1))
    if (word.endsWith('es')) bases.push(word.slice(0, -2))
    if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`)
  } else if (word.endsWith('ed')) addBases(bases, word.slice(0, -2), word.endsWith('ied') ? `${word.slice(0, -3)}y` : undefined)
  else if (word.endsWith('ing')) addBases(bases, word.slice(0, -3), word.endsWith('ying') ? `${word.slice(0, -4)}ie` : undefined)
  return bases
}

/** The lemmas that may stand before “-ed” or “-ing”: “want”, “not(e)”, “ban(n)”; and one where the ending took more away. */
function addBases(bases: string[], root: string, other: string | undefined): void {
  bases.push(root, `${root}e`)
  if (root.at(-1) === root.at(-2)) bases.push(root.slice(0, -1))
  if (other !== undefined) bases.push(other)
}

/** The same as `formsOf` without what each form can be. */
export const inflect = (lemma: string): readonly string[] => [...formsOf(lemma).keys()]

/**
 * In: a word in lower case. Out: a stem that its forms share (“rejected”, “rejects”, “rejecting” and “reject” give one), for
 * comparing content. Not a dictionary form: “prices” and “pricing” give “pric”.
 */
export function stem(word: string): string {
  const known = pasts.get(word)
  let base = known ?? word
  if (known === undefined && base.length > 3) {
    if (base.endsWith("'s")) base = base.slice(0, -2)
    if (/(ies|ied)$/.test(base) && base.length > 4) base = `${base.slice(0, -3)}y`
    else if (base.length > 4 && base.endsWith('ing')) base = undouble(base.slice(0, -3))
    else if (base.length > 4 && base.endsWith('ed')) base = undouble(base.slice(0, -2))
    else if (/(ss|sh|ch|x|z)es$/.test(base)) base = base.slice(0, -2)
    else if (base.endsWith('s') && !/(ss|us|is)$/.test(base)) base = base.slice(0, -1)
    if (base.length > 5 && base.endsWith('ly')) base = base.slice(0, -2)
  }
  if (base.length > 6) base = base.replace(/(?:ations?|itions?|ions?|ments?|al)$/, '')
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}

function undouble(base: string): string {
  return base.length > 3 && base.at(-1) === base.at(-2) && !/[lsz]$/.test(base) ? base.slice(0, -1) : base
}
