/** The sources of an article while they are gathered: each description is entered once, and mentions are added to it. */
import type {Span} from '../read/article.js'
import {type Description, tierOf} from './sources-kinds.js'
import type {Name} from './sources-register.js'
import type {Mention, Source} from './types.js'

export interface Draft {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly kind: Source['kind']
  detail: string
  readonly entity: Name | undefined
  readonly by: string
  readonly mentions: Mention[]
  readonly via: Set<number>
  knowledge: Span | undefined
  anonymityReason: Span | undefined
  /** The outlet whose reporter speaks: “the Courier’s Ann Lee”. */
  house: number | undefined
  readonly own: boolean
}

/** Whether a description names nobody. */
export const isAnonymous = ({kind, entity}: Description): boolean => entity === undefined && /^(?:unnamed|vague|social)/.test(kind)

/** The key under which an outlet is entered. */
export const outletKey = (name: Name): string => `news-outlet ${name.full.toLowerCase()}`

export class Drafts {
  /** By id. */
  readonly all: Draft[] = []
  readonly #byKey = new Map<string, Draft>()
  readonly #isOwn: (name: Name) => boolean

  constructor(isOwn: (name: Name) => boolean) {
    this.#isOwn = isOwn
  }

  withKey(key: string): Draft | undefined {
    return this.#byKey.get(key)
  }

  /** The draft of a description, made where there is none yet. Nobody's name is told apart by the outlet that relays it, and by `extra`. */
  enter(description: Description, via?: Draft, extra = ''): Draft {
    const {kind, detail, entity, by} = description
    const name = via && isAnonymous(description) ? `${description.name} (${via.name})` : description.name
    const key = `${kind} ${name.toLowerCase()}${extra}`
    const known = this.#byKey.get(key)
    if (known) {
      // The best that the article says of it counts: “participants with knowledge of the agenda”.
      if (known.detail === 'bare') known.detail = detail
      return known
    }
    const draft: Draft = {
      id: this.all.length,
      key,
      name,
      kind,
      detail,
      entity,
      by,
      mentions: [],
      via: new Set(),
      knowledge: undefined,
      anonymityReason: undefined,
      house: undefined,
      own: detail === 'own-observation' || (entity !== undefined && this.#isOwn(entity)),
    }
    this.all.push(draft)
    this.#byKey.set(key, draft)
    return draft
  }
}

export const asSource = ({id, name, kind, entity, mentions, via, detail, knowledge, anonymityReason, own, by}: Draft): Source => ({
  id,
  name,
  kind,
  tier: tierOf(kind, detail),
  mentions: mentions.sort((a, b) => a.start - b.start),
  via: [...via],
  detail,
  knowledge,
  anonymityReason,
  own,
  by,
  ...(entity?.outlet && entity.outlet.hosts.length > 0 ? {hosts: entity.outlet.hosts} : {}),
})
