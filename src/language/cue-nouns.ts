/** Nouns that report: “the claim *that* …”, “calls *for* …”, “fears *of* …”. What follows decides whether they do. */

export interface CueNoun {
  readonly lemma: string
  readonly class: string
  readonly mind: boolean
  /** Words that may follow: that, to, for, of, about, over. */
  readonly complements: ReadonlySet<string>
  /** True where it only counts with someone whose it is (“his call for”), or with quoted words. */
  readonly owned: boolean
}

/** `class | complements | nouns`; a star before a noun: only with its owner named, or with quoted words after it. */
const table = `
distancing | that,of | claim allegation assertion contention insistence insinuation
accusation | that,of | accusation charge
formal     | that | announcement declaration pronouncement confirmation disclosure revelation admission acknowledgement acknowledgment concession
speech     | that | *statement *comment *remark suggestion *observation explanation *response *reply reminder assurance
stance     | that,of | warning prediction complaint
stance     | that,for | *argument *proposal recommendation criticism
stance     | for,to | *request *demand *appeal plea calls
stance     | that | demand request
attack     | that | *attack condemnation
commitment | that,to | *promise *pledge *vow guarantee *threat
commitment | that | *commitment
denial     | that | denial
formal     | to | *order *instruction *directive
evidence   | that | *finding *conclusion *estimate *evidence
belief     | that,of,about,over | fear
belief     | that,of,for | hope
belief     | that,about,over | concern worry
belief     | that | belief expectation assumption suspicion speculation conviction *view *opinion *feeling *perception *sense *impression *consensus *recognition *understanding
hearsay    | that,of | rumour rumor
hearsay    | that | reports
formal     | that | *report
`

const plural = (noun: string): string => (noun.endsWith('s') ? noun : /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)

const byForm = new Map<string, CueNoun[]>()
for (const line of table.trim().split('\n')) {
  const [nounClass = '', complements = '', nouns = ''] = line.split('|').map(cell => cell.trim())
  for (const entry of nouns.split(' ')) {
    const lemma = entry.replace('*', '')
    const noun = {
      lemma,
      class: nounClass,
      mind: nounClass === 'belief',
      complements: new Set(complements.split(',')),
      owned: entry.startsWith('*'),
    }
    for (const form of new Set([lemma, plural(lemma)])) byForm.set(form, [...(byForm.get(form) ?? []), noun])
  }
}

/** In: a lower-case noun and the word after it. Out: what it reports by, undefined where the two report nothing. */
export const cueNoun = (noun: string, next: string): CueNoun | undefined => byForm.get(noun)?.find(entry => entry.complements.has(next))
export const cueNounForms: readonly string[] = [...byForm.keys()]
export const cueNounComplements: readonly string[] = ['that', 'to', 'for', 'of', 'about', 'over', 'from', 'by', 'among', 'amongst']
