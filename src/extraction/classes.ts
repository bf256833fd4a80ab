/**
 * Classes of cue words by dictionary form, as features of the model. They stay as they were when the model was trained: the
 * lists of `src/language` grow, and a feature that shifts under its weight would be worth nothing.
 */
import type {CueClass} from '../analysis/types.js'

const table: Partial<Record<CueClass, string>> = {
  speech:
    'say tell ask add continue reply respond answer state speak talk mention describe recall recount explain testify comment remark echo agree discuss reiterate repeat observe call refer suggest portray characterize interview chat',
  writing: 'write tweet post text read email title blog message retweet publish',
  formal: 'announce declare proclaim issue unveil rule order report release document certify file inform notify brief',
  'according-to': 'according accord per',
  citing: 'cite quote via reference invoke',
  evidence: 'show find indicate demonstrate estimate conclude identify project detail list reflect outline measure calculate',
  factive: 'note point reveal disclose confirm acknowledge underscore highlight expose prove verify learn remind recognize',
  concession: 'admit concede confess grant allow own',
  distancing: 'claim allege maintain contend purport profess assert insist',
  stance:
    'argue stress emphasize urge warn caution predict propose demand recommend advise question hint signal lament complain plead appeal encourage advocate endorse support back favor oppose object defend protest counter',
  attack:
    'slam blast rip torch lash denounce condemn decry attack criticize knock mock eviscerate rebuke ridicule deride bash assail lambast berate scold insult',
  praise: 'praise hail tout gush laud applaud thank credit congratulate celebrate boast',
  commitment: 'vow promise pledge swear guarantee assure threaten commit offer',
  denial: 'deny reject dismiss dispute rebut refute debunk contradict disavow repudiate rebuff disagree decline refuse',
  accusation: 'accuse charge blame fault indict implicate label brand',
  hearsay: 'seem appear rumor rumour expect believe think suppose',
  manner: 'smile laugh quip joke snap fume sneer sigh shout yell whisper scream exclaim',
  belief:
    'believe think want hope fear know feel see worry wish expect plan intend consider decide doubt suspect understand imagine assume prefer love hate like dislike regret realize aim seek determine wonder guess',
  nominal:
    'statement announcement assertion allegation accusation denial criticism comment remark warning complaint testimony declaration assessment opinion view belief suggestion argument proposal concern promise pledge interview speech',
}

const classes = new Map<string, CueClass>()
for (const [name, words] of Object.entries(table))
  for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, name as CueClass)

/** Names of the classes, `other` last; their places are what features hold. */
export const classNames = [...Object.keys(table), 'other'] as readonly CueClass[]

/** In: a dictionary form. Out: its class. */
export const classOf = (lemma: string): CueClass => classes.get(lemma) ?? 'other'
export const classIndexOf = (lemma: string): number => classNames.indexOf(classOf(lemma))
