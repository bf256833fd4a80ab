/**
 * Verbs of saying, writing, thinking and accusing, with what may follow them. One row a class; the forms are made from the
 * lemma (irregular ones are listed), so that “reiterating” and “reiterates” never have to be written down.
 */
import {base, basesOf, finite, formsOf, ing, participle, past, third} from './inflection.js'
import {words} from './word-set.js'

export {base, finite, ing, participle, past, third}

/** What a cue verb can be followed by. Each letter stands for one way on; see `frames` for an example of each. */
export type Frame = 'c' | 'T' | 'q' | 't' | 'o' | 'A' | 'n' | 's' | 'p' | 'f' | 'g' | 'w' | 'i' | 'k'

/** Read aloud: “she said *that* …” is frame `c`. */
export const frames: Readonly<Record<Frame, string>> = {
  c: 'She said (that) the bridge was safe.',
  T: 'The survey found that the bridge was safe.',
  q: 'She said, “The bridge is safe.”',
  t: 'She vowed to rebuild the bridge.',
  o: 'She urged the council to rebuild the bridge.',
  A: 'She told the council (that) the bridge was safe.',
  n: 'She announced a rebuilding of the bridge.',
  s: 'She described the bridge as a death trap.',
  p: 'She called the bridge a death trap.',
  f: 'She accused the council of neglect.',
  g: 'She denied neglecting the bridge.',
  w: 'She explained why the bridge had failed.',
  i: '“The bridge is safe,” said the engineer.',
  k: 'She called for a new bridge.',
}

interface VerbClass {
  readonly class: string
  /** A belief or an intention rather than a statement. */
  readonly mind?: boolean
  /** `lemma:frames` or `lemma:frames:preposition,preposition`, the prepositions being those of frame `k`, or of `f` where they are not “of”, “for” and “over”. */
  readonly verbs: string
}

const table: readonly VerbClass[] = [
  {
    class: 'speech',
    verbs:
      'say:cqiw tell:AqowA add:cqi continue:qi reply:cqi respond:qTi answer:cqi state:cqi affirm:cqi reaffirm:cqn' +
      ' ask:qTiwok:for speak:k:of,about talk:k:about mention:cnw describe:sgw recall:cqingw recount:cqinw explain:cqinw testify:cqi' +
      ' comment:cqi remark:cqi submit:T observe:cqi echo:qi agree:cqik:with disagree:cqk:with grouse:cqik:about grumble:cqik:about moan:cqik:about gripe:cqik:about reiterate:cqin repeat:cqi relate:cw opine:cqi' +
      ' inform:A notify:A remind:Aq chime:qi interject:qi recite:qi murmur:cqi mutter:cqi whisper:cqi shout:cqi yell:cqi scream:cqi cry:qi' +
      ' chant:q exclaim:cqi utter:q elaborate:cqi clarify:cqiw summarise:cqi summarize:cqi characterise:s characterize:s portray:s frame:s depict:s cast:s' +
      ' inquire:qiw enquire:qiw wonder:qiw surmise:cqi intone:qi enthuse:qi reflect:qi reason:cqi counter:cqi retort:cqi muse:qi venture:q',
  },
  {class: 'writing', verbs: 'write:cqiw tweet:cqi retweet:q post:cqi email:q blog:cq text:q read:q caption:q'},
  {
    class: 'formal',
    verbs:
      'announce:cqinw declare:cqinpt proclaim:cqip report:cqiw rule:T decree:T certify:T pronounce:p instruct:o order:o advise:oAcq decide:tcw ' +
      'outline:nw specify:cnw identify:s',
  },
  {
    class: 'evidence',
    verbs:
      'show:Tw find:T record:T suggest:cqi indicate:cw demonstrate:Tw estimate:cop calculate:T conclude:cqi project:co forecast:cn detail:nw determine:cw theorise:c theorize:c speculate:cqiw posit:c hypothesize:c deduce:c infer:c',
  },
  {
    class: 'factive',
    verbs: 'note:cqiw reveal:cqiw disclose:cw confirm:cqinw acknowledge:cqign verify:c learn:T point:Tk:to',
  },
  {class: 'concession', verbs: 'admit:cqignk:to concede:cqin confess:cqik:to allow:Tq'},
  {class: 'distancing', verbs: 'claim:cqit allege:cqi maintain:cqi contend:cqi assert:cqi insist:cqik:on purport:t profess:t'},
  {
    class: 'stance',
    verbs:
      'argue:cqik:for,against stress:cqinw emphasise:cqinw emphasize:cqinw urge:cqio warn:cqiAok:of,about,against caution:cqiAok:against predict:cqinw propose:cqint' +
      ' call:pqik:for,on demand:cqint recommend:Tqig vow:cqit question:wn hint:cqik:at signal:cn lament:cqin complain:cqik:of,about request:cn' +
      ' appeal:k:for,to plead:qit advocate:nk:for implore:oq beseech:o exhort:o label:sp brand:sp dub:p deem:p regret:T quip:qi joke:cqi boast:cqik:of,about brag:cqik:of,about threaten:Tqt protest:Tqi imply:c' +
      ' attribute:f:to ascribe:f:to compare:f:to,with object:k:to liken:k:to voice:n express:n reiterate:cn foresee:cn envision:cn envisage:cn joke:cqi tease:q refute:scn',
  },
  {
    class: 'attack',
    verbs:
      'slam:sfqi blast:sfqi rip:sf torch:sf denounce:sfqi condemn:sfqi decry:sqi criticise:sfqi criticize:sfqi mock:sfqi eviscerate:s rebuke:fq blame:fn fault:f chide:fq ' +
      'deride:s disparage:s pan:s lambast:sf lambaste:sf castigate:f chastise:f upbraid:f berate:f scold:fqi ridicule:sf vilify:s excoriate:sf skewer:f assail:sf bash:sf rail:k:against rubbish:sfn trash:sf pillory:sf lampoon:sf',
  },
  {
    class: 'praise',
    verbs: 'praise:sfqi hail:sfqi tout:s laud:sfqi applaud:fqi commend:fqi thank:fq salute:f extol:s congratulate:fq',
  },
  {class: 'commitment', verbs: 'promise:cqitnA pledge:cqitn swear:cqit guarantee:c assure:Aqc reassure:A'},
  {
    class: 'denial',
    verbs: 'deny:cqign reject:s dismiss:s dispute:cn rebut:cq debunk:n disavow:n repudiate:s rebuff:s',
  },
  {class: 'accusation', verbs: 'accuse:f charge:Tq insinuate:cqi suspect:Tfn'},
  {
    class: 'manner',
    verbs:
      'smile:qi laugh:qi snap:qi fume:qi sneer:qi sigh:qi grin:qi chuckle:qi thunder:qi boom:qi bark:qi gush:qi dish:Tqi spill:q confide:Tqi growl:qi beam:qi scoff:qi nod:q crow:qi drawl:qi sob:qi begin:q',
  },
  {
    class: 'belief',
    mind: true,
    verbs:
      'believe:co understand:c think:cqi want:ton hope:ctqk:for fear:cn expect:cton feel:T worry:cqk:about consider:gpn weigh:gn plan:tk:on intend:t wish:ct view:s regard:s see:s interpret:s construe:s perceive:s assume:c ' +
      'prefer:tn doubt:cn anticipate:cgn contemplate:gn mull:gn trust:T reckon:cqi resolve:t',
  },
]

export interface CueVerb {
  readonly lemma: string
  readonly class: string
  readonly mind: boolean
  readonly frames: ReadonlySet<Frame>
  /** Prepositions of frame `k`, or of `f` where it has its own. */
  readonly prepositions: ReadonlySet<string>
  /** Which forms of the lemma this spelling can be. */
  readonly forms: number
}

const noPrepositions: ReadonlySet<string> = new Set()
const framesKnown = new Map<string, ReadonlySet<Frame>>()
/** Many verbs take the same ways on; they share one set. */
function framesOf(letters: string): ReadonlySet<Frame> {
  let known = framesKnown.get(letters)
  if (!known) {
    known = new Set([...letters] as Frame[])
    framesKnown.set(letters, known)
  }
  return known
}

/** A verb as the table has it. */
interface Verb {
  readonly lemma: string
  readonly class: string
  readonly mind: boolean
  /** Its frames. */
  readonly ways: string
  readonly prepositions: string
}

const verbs = new Map<string, Verb>()
for (const {class: verbClass, mind = false, verbs: entries} of table) {
  for (const entry of words(entries)) {
    const [lemma = '', ways = '', prepositions = ''] = entry.split(':')
    if (!verbs.has(lemma)) verbs.set(lemma, {lemma, class: verbClass, mind, ways, prepositions})
  }
}

/** Words that somebody has asked for, with null those that are no verb; dropped when full, so that a long run does not grow it. */
const asked = new Map<string, CueVerb | null>()
const mostAsked = 30_000

/** In: a lower-case word. Out: the cue verb it may be a form of, of several the first in the table; undefined where it is none. */
export function cueVerb(word: string): CueVerb | undefined {
  const known = asked.get(word)
  if (known !== undefined) return known ?? undefined
  const found: CueVerb[] = []
  for (const lemma of basesOf(word)) {
    const verb = verbs.get(lemma)
    const forms = verb && formsOf(lemma).get(word)
    if (!forms) continue
    const {class: verbClass, mind, ways} = verb
    const prepositions = verb.prepositions === '' ? noPrepositions : new Set(verb.prepositions.split(','))
    found.push({lemma, class: verbClass, mind, frames: framesOf(ways), prepositions, forms})
  }
  if (found.length > 1) {
    const order = [...verbs.keys()]
    found.sort((a, b) => order.indexOf(a.lemma) - order.indexOf(b.lemma))
  }
  const [first] = found
  if (asked.size >= mostAsked) asked.clear()
  asked.set(word, first ?? null)
  return first
}

/**
 * Spellings of cue verbs as a list of the pattern table. In: the forms that are meant, those of which verbs, and words beside them. A
 * word is asked whether it is one: to make all forms of all verbs would take longer than to read an article.
 */
export class VerbForms {
  readonly #forms: number
  readonly #takes: (verb: Verb) => boolean
  readonly #others: readonly string[]

  constructor(forms: number, takes: (verb: Verb) => boolean = () => true, others: readonly string[] = []) {
    this.#forms = forms
    this.#takes = takes
    this.#others = others
  }

  has(word: string): boolean {
    const verb = cueVerb(word)
    return (verb !== undefined && (verb.forms & this.#forms) !== 0 && this.#takes(verbs.get(verb.lemma)!)) || this.#others.includes(word)
  }

  /** About how many there are: as many as the verbs have if none of their forms are alike. */
  get size(): number {
    const each = [base, third, past, participle, ing].filter(form => form & this.#forms).length
    return [...verbs.values()].filter(this.#takes).length * each + this.#others.length
  }

  *[Symbol.iterator](): Generator<string> {
    for (const {lemma} of verbs.values())
      for (const form of formsOf(lemma).keys()) if (cueVerb(form)!.lemma === lemma && this.has(form)) yield form
    yield* this.#others
  }
}
