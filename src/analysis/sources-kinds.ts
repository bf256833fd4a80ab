/** What kinds of source there are, how strong each is, and how a named one is called, by the annotation guideline. */
import {borneByBoth, fold, genderOfName} from '../language/names.js'
import {isAmericanState} from '../language/places.js'
import {isListedSurname} from '../language/surnames.js'
import type {Name} from './sources-register.js'
import type {Source, SourceKind} from './types.js'

export interface Description {
  readonly kind: SourceKind
  readonly detail: string
  /** Canonical name; of an unnamed source without its outlet: “unnamed U.S. officials”. */
  readonly name: string
  /** The named person, body or outlet behind it. */
  readonly entity?: Name | undefined
  readonly by: string
}

const tiers: Readonly<Record<SourceKind, Source['tier']>> = {
  document: 1,
  'named-person': 2,
  'named-organisation': 2,
  'news-outlet': 3,
  'unnamed-official': 4,
  'unnamed-person': 5,
  'vague-group': 5,
  'social-post': 5,
  none: 6,
}

/** Strongest 1 to weakest 6: a person who is said to know the facts stands with officials, a nameless report below all. */
export function tierOf(kind: SourceKind, detail: string): Source['tier'] {
  if (detail === 'own-observation') return 1
  if (detail === 'person-familiar' || detail === 'witness') return 4
  if (detail === 'media-report') return 6
  if (detail === 'spokesperson' && kind !== 'named-person' && kind !== 'named-organisation') return 3
  return tiers[kind]
}

const americanBodies = new Set([
  'state department',
  'justice department',
  'treasury department',
  'defense department',
  'homeland security department',
  'energy department',
  'commerce department',
  'labor department',
  'agriculture department',
  'interior department',
  'supreme court',
  'department of justice',
  'department of state',
  'department of defense',
  'department of homeland security',
  'department of energy',
  'department of health and human services',
  'department of education',
  'department of agriculture',
  'department of labor',
  'department of commerce',
])

/** In: the name of a body. Out: whether it is that of one in Washington: “Supreme Court”. */
export const isAmericanBody = (full: string): boolean => americanBodies.has(full.toLowerCase())

/** In: a named body or place. Out: as the guideline calls it: “Venezuela” speaks as the Government of Venezuela. */
export function bodyName(name: Name): string {
  if (name.type === 'place') {
    if (name.country) return name.country.government
    if (isAmericanState(name.full)) return `State of ${name.full}`
    return name.full
  }
  // “Department of Education” is American only where no country of its own stands with it; newsrooms abroad print theirs in full.
  return americanBodies.has(name.full.toLowerCase()) && /department/i.test(name.full) ? `U.S. ${name.full}` : name.full
}

/** A name without title, given name or office: a person unless it is one word that few bear, or the article goes on with its first word. */
const likelyPerson = (name: Name): boolean =>
  /^(?:UK|US|EU|UN|[A-Z]{3,}) /.test(name.full)
    ? false
    : name.full.includes(' ')
      ? name.calledByLast || !(name.calledByFirst || name.located) || (!name.located && borneByBoth.has(fold(name.full.split(' ', 1)[0]!)))
      : genderOfName(name.full) !== undefined || isListedSurname(name.full)

/** In: a name. Out: what it is as a source. */
export function describeName(name: Name, by: string): Description {
  if (name.type === 'outlet') {
    const wire = name.outlet?.kind === 'agency'
    const study = name.outlet?.kind === 'journal'
    return {
      kind: study ? 'document' : 'news-outlet',
      detail: study ? 'journal' : name.outlet?.state ? 'state-media' : wire ? 'wire' : (name.outlet?.kind ?? 'outlet'),
      name: name.full,
      entity: name,
      by,
    }
  }
  if (name.type === 'person')
    return {
      kind: 'named-person',
      detail: name.roles.has('spokesman') || name.roles.has('spokeswoman') || name.roles.has('spokesperson') ? 'spokesperson' : 'person',
      name: name.full,
      entity: name,
      by,
    }
  if (name.type === 'other' && likelyPerson(name)) return {kind: 'named-person', detail: 'person', name: name.full, entity: name, by}
  const government = name.type === 'place' && name.country !== undefined
  return {kind: 'named-organisation', detail: government ? 'government' : 'institution', name: bodyName(name), entity: name, by}
}

/** Also of names that nothing shows to be a person's or a body's. */
export const isPerson = ({type}: Name): boolean => type === 'person' || type === 'other'
