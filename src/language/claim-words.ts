/**
 * Kinds of words that tell a reporter's claim from a record of what happened. None asks for a source by itself, as the
 * rows of `checkworthy.ts` do; how much each bears on the question is learned (`check-weights.ts`).
 */
import {Spelling} from './spellings.js'
import {wordSet} from './word-set.js'

const negations = wordSet('not no never nothing nobody none neither nor without hardly few little cannot')

/** A kind of words, told by a list or by how they are written. */
export interface ClaimKind {
  readonly name: string
  /** What an editor would ask about, where the word is what makes the sentence a claim. */
  readonly reason?: string
  readonly words?: ReadonlySet<string>
  /** Those of the words that show the reason alone, out of context: “so far” and “the key figures” give none. */
  readonly telling?: ReadonlySet<string>
  readonly shape?: (lower: string) => boolean
}

export const claimKinds: readonly ClaimKind[] = [
  {
    name: 'because',
    reason: 'effect',
    words: wordSet('because since so thus therefore hence thanks due owing'),
    telling: wordSet('because thus therefore hence thanks due owing'),
  },
  {
    name: 'contrast',
    words: wordSet('but yet still however although though despite nevertheless instead rather even while'),
  },
  {
    name: 'quantity',
    words: wordSet('many most some few all every both several much more less any countless numerous'),
  },
  {
    name: 'time',
    reason: 'generalisation',
    words: wordSet(
      'now recently lately increasingly already still long always often never ever once again soon rarely frequently usually typically traditionally historically sometimes',
    ),
    telling: wordSet('always often never ever increasingly rarely frequently usually typically traditionally historically sometimes'),
  },
  {
    name: 'degree',
    words: wordSet(
      'very too so quite deeply highly widely largely mostly especially particularly far almost nearly just only even simply merely clearly certainly surely perhaps maybe probably likely hardly barely really actually truly arguably undoubtedly',
    ),
  },
  {name: 'author', words: wordSet("i we my our me us you your let's")},
  {name: 'he or she', words: wordSet('he she his her him himself herself')},
  {name: 'they', words: wordSet('they their them themselves')},
  {name: 'it', words: wordSet('it its itself')},
  {name: 'pointing', words: wordSet('this that these those such')},
  {name: 'question word', words: wordSet('what why how whether who which where')},
  {
    name: 'cause',
    reason: 'effect',
    words: wordSet(
      'help helped helping helps make makes made making lead leads led cause causes caused force forced drive drives drove driven driving push pushed give gave gives giving hurt cost drew draw drawing keep kept turn turned bring brought leave left leaving allow allowed raise raised fuel fueled fuelled spark sparked boost boosted',
    ),
    telling: wordSet(
      'help helped helps lead leads led cause causes caused force forced drive drives drove driven hurt fuel fueled fuelled spark sparked boost boosted',
    ),
  },
  {
    name: 'mind',
    reason: 'mental-state',
    words: wordSet(
      'want wants wanted hope hopes hoped believe believes believed think thinks thought know knows knew feel feels felt see sees saw need needs needed try tries tried trying seek seeks sought seeking plan plans planned intend intends intended expect expects expected fear fears feared seem seems seemed appear appears appeared consider considered decide decided prefer likes liked love loves hate hates worry worried worries',
    ),
  },
  {
    name: 'poll',
    words: wordSet(
      'poll polls survey surveys percent percentage points respondents voters favorable favourable unfavorable unfavourable margin %',
    ),
  },
  {name: 'sum', words: wordSet('million billion trillion dollars pounds euros $ £ €')},
  {
    name: 'public act',
    words: wordSet(
      'elected signed voted born served named appointed released published announced filed held met joined won lost began opened closed took attended appeared spoke arrived traveled travelled visited launched founded graduated worked married died killed arrested charged convicted sentenced',
    ),
  },
  {
    name: 'judgement',
    reason: 'evaluation',
    words: wordSet(
      'problem problems success failure challenge challenges threat risk danger opportunity advantage weakness strength difficult hard easy important critical key crucial clear obvious strong weak good bad better best worse worst great big bigger biggest real serious major significant popular unpopular controversial powerful effective poor rare unusual surprising dangerous likely unlikely wrong right true false possible impossible necessary vulnerable tough tougher huge deep sharp dramatic extraordinary unprecedented',
    ),
    telling: wordSet(
      'problem problems success failure threat threats danger weakness difficult hard easy important critical crucial clear obvious strong weak good bad better best worse worst serious major significant popular unpopular controversial powerful effective poor rare unusual surprising dangerous wrong impossible necessary vulnerable tough tougher huge dramatic extraordinary unprecedented',
    ),
  },
  {
    name: 'superlative',
    reason: 'superlative',
    shape: lower => lower === 'most' || (lower.length > 5 && lower.endsWith('est')),
    telling: wordSet(
      'most biggest largest greatest highest lowest closest clearest strongest weakest hardest easiest earliest fastest oldest youngest newest deepest richest poorest safest simplest smallest toughest wealthiest surest brightest darkest',
    ),
  },
  {
    name: 'comparative',
    reason: 'evaluation',
    shape: lower => /^(?:more|less|fewer)$/.test(lower) || (lower.length > 5 && /[igtkh]er$/.test(lower)),
  },
  {name: 'negation', shape: lower => negations.has(lower) || lower.endsWith("n't")},
  {name: 'modal', words: wordSet("will would could may might can should must cannot can't won't wouldn't couldn't")},
  {name: 'adverb', shape: lower => lower.length > 4 && lower.endsWith('ly')},
  {name: 'abstract noun', shape: lower => lower.length > 6 && /(?:tion|ment|ness|ism|ship|ance|ence|ity)s?$/.test(lower)},
  {name: 'adjective', shape: lower => lower.length > 6 && /(?:ful|less|ous|ive|ible|able|ic|al)$/.test(lower)},
  {name: 'past', shape: lower => lower.endsWith('ed')},
  {name: 'participle', shape: lower => lower.length > 5 && lower.endsWith('ing')},
]

/** In: a spelling. Out: the kinds that it is of, one bit each, in their order. */
export const claimBits = Spelling.fact(({lower}) =>
  claimKinds.reduce((bits, {words, shape}, i) => (words?.has(lower) || shape?.(lower) ? bits | (1 << i) : bits), 0),
)
