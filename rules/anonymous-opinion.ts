import {
  defineRule,
  isCapital,
  isOfficeNoun,
  isSeveral,
  overlaps,
  paragraphOf,
  running,
  type Span,
  sourceOf,
  type Token,
  tokensIn,
} from '../src/engine/rule.js'

/** Words that judge a person, a body or what they do. Facts of conduct (“lied under oath”) are not here: whistleblowers tell those. */
const judging = new Set(
  'arrogant awful brilliant bully catastrophe clown clueless coward cowardly crazy cruel cynical delusional desperate despicable disaster disastrous disgrace disgraceful disgusting embarrassment embarrassing erratic evil failure fool foolish fraud genius greedy hopeless horrible hypocrite hypocritical idiot idiotic ignorant incompetence incompetent inept insane joke laughable lazy liar lunatic madness mediocre monster narcissist naive nightmare nuts outrageous paranoid pathetic petty psychopath reckless ridiculous scandalous selfish shambles shameful shameless spineless stupid terrible toxic traitor unfit unhinged useless vain vindictive weak weird worst'.split(
    ' ',
  ),
)

/** Nouns of judgement that also stand before another noun and then judge nothing: “disaster relief”, “joke shop”. */
const beforeNoun = new Set('disaster failure fraud joke monster nightmare evil'.split(' '))
const noNoun = new Set(
  'of for and or but in on at to from by with who that which as because when if since is was has had will would waiting he she they we you i it'.split(
    ' ',
  ),
)
/** Whoever was there tells what it was like; that is no swipe unless it is at somebody. */
const eyewitness =
  /\b(?:witness|survivor|passenger|neighbou?r|resident|villager|victim|bystander|onlooker|refugee|patient|fan|spectator|commuter|motorist|shopper|customer|guest|tenant|parent|mother|father|pupil|student)s?\b/
const somebody = new Set('he she they him her them you'.split(' '))

/** Whether words name somebody or point to him: “the *ministry*”. */
const isOfSomebody = (tokens: readonly Token[]): boolean =>
  tokens.some(({lower, text}) => somebody.has(lower) || isCapital(text) || isOfficeNoun(lower))

/** “She is *not* stupid”, “he’s *no* fool”: the judgement is turned away. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 4 && tokens[i]!.kind === 'word'; i--)
    if (/^(?:not|no|never|hardly|nor)$|n[’']t$/.test(tokens[i]!.lower)) return true
  return false
}

/** “one aide”, “a person close to her”, “party sources”: nobody readers can find; “the coach” and “he” are somebody. */
const hidden =
  /^(?:an?|one|another|two|three|several|some) |\b(?:sources?|officials?|persons?|people|insiders?|aides?|advis[eo]rs?|diplomats?|executives?|staffers?|colleagues?)\b/

export default defineRule({
  meta: {
    id: 'anonymous-opinion',
    status: 'stable',
    level: 'warn',
    summary: 'An unnamed source gives an opinion of somebody, most often a swipe.',
    why: 'AP (quoted by others) allows anonymous material only if it is information and not opinion or speculation; NPR airs no anonymous attacks; the Guardian is stricter still on anonymous pejorative quotes. The person attacked cannot answer someone without a name.',
    remedy: 'say why unnamed',
    messages: {
      opinion:
        '“{{words}}” {{is}} unnamed and {{gives}} an opinion (“{{judgement}}”). Most houses grant anonymity for facts, not for attacks: get it on the record, report the fact behind it, or cut it.',
      attack:
        '“{{words}}” {{is}} unnamed and {{attacks}} (“{{judgement}}”). Most houses grant anonymity for facts, not for attacks: get it on the record, report the fact behind it, or cut it.',
    },
    options: {
      allow: {type: 'strings', default: [], says: 'judging words that the house lets stand'},
      paraphrase: {type: 'boolean', default: false, says: 'also report judging words in indirect speech'},
    },
    examples: [
      {
        bad: '“He is a [[coward]],” said a former aide to the governor.',
        good: '“He is a coward,” said Jo Lane, a former aide to the governor.',
      },
      {
        bad: 'A party insider called the transport plan “a [[disaster]] for her”.',
        good: 'A spokesperson for the drivers’ union called the transport plan “a disaster for her”.',
      },
      {
        bad: 'One trader [[blamed]] the central bank’s chairman for the slump.',
        good: 'One trader blamed a strong dollar for the slump.',
      },
      {
        bad: '“She is [[clueless]] about the budget,” a senior official said.',
        good: '“She left the budget meeting after ten minutes,” a senior official said.',
      },
      {
        bad: 'One club official described the coach as “[[erratic]] and vain”.',
        good: 'One club official described the coach as “tired and short of sleep”.',
      },
      {
        bad: 'Officials [[slammed]] the laboratory’s director for the delay.',
        good: 'Officials said the laboratory’s director had known of the delay.',
      },
      {
        bad: '“She is a [[bully]],” said one parent at the gates of the school.',
        good: '“It was a disaster waiting to happen,” said one parent at the gates of the school.',
      },
      {
        bad: '“He is a [[monster]],” said one neighbour of the baker.',
        good: '“It was a nightmare,” said one survivor of the crash.',
      },
      {
        bad: 'One union official called the directors “a [[joke]]”.',
        good: 'One union official said the “disaster relief fund” was empty.',
      },
      {
        bad: '“He is [[stupid]] with money,” one of the drummer’s friends said.',
        good: '“He isn’t stupid with money, and he is no fool,” one of the drummer’s friends said.',
      },
      {
        bad: '“The general is [[unfit]] for command,” a person close to the defence staff said.',
        good: '“The bridge was unfit for tanks,” Major Ilse Braun said.',
      },
    ],
    limits: [{says: 'A judgement that uses none of the listed words is not seen, nor is irony.'}],
  },
  create({analysis, options, report, text}) {
    const isNounBehind = (next: Token | undefined): boolean => next?.kind === 'word' && !noNoun.has(next.lower)
    return {
      attribution(attribution) {
        const source = sourceOf(analysis, attribution)
        if (source?.kind !== 'unnamed-official' && source?.kind !== 'unnamed-person') return
        if (source.detail === 'spokesperson' || source.detail === 'institution') return
        const [from] = attribution.source
        if (!from || !hidden.test(text(from).toLowerCase()) || !running(paragraphOf(analysis, from))) return
        const many = isSeveral(text(from))
        const is = many ? 'are' : 'is'
        const common = {by: attribution.by, confidence: attribution.confidence, see: {...from, why: 'the unnamed source'}}
        // “Ann Lee, an associate professor, said”: she is named just before.
        const place = paragraphOf(analysis, from)!
        const first = tokensIn(place, from)[0]!.index
        if (place.tokens[first - 1]?.text === ',' && isCapital(place.tokens[first - 2]?.text ?? '')) return
        const [cue] = attribution.cue
        // “One dealer blamed thin trading”: a cause, and a swipe at nobody.
        if (attribution.lemma === 'blame' && !attribution.content.some(span => isOfSomebody(tokensIn(place, span)))) return
        // “aides say she will not start denouncing trade”: whose denouncing it is, the verb behind “or” does not tell.
        if (cue && attribution.cueClass === 'attack' && attribution.by !== 'participle' && attribution.by !== 'second-verb') {
          report({
            ...common,
            message: 'attack',
            at: cue,
            data: {words: text(from), is, attacks: many ? 'attack' : 'attacks', judgement: text(cue)},
          })
          return
        }
        const there = eyewitness.test(text(from).toLowerCase())
        const judgement = attribution.content.flatMap(span => judged(span, there)).at(0)
        if (judgement)
          report({
            ...common,
            message: 'opinion',
            at: judgement,
            data: {words: text(from), is, gives: many ? 'give' : 'gives', judgement: judgement.text},
          })
      },
    }
    /** `there`: whoever speaks has seen it, so only what is said of somebody counts. */
    function judged(span: Span, there: boolean) {
      const paragraph = paragraphOf(analysis, span)
      if (!paragraph) return []
      const tokens = tokensIn(paragraph, span)
      if (there && !tokens.some(({lower}) => somebody.has(lower))) return []
      return tokens.filter(
        token =>
          judging.has(token.lower) &&
          !(beforeNoun.has(token.lower) && isNounBehind(paragraph.tokens[token.index + 1])) &&
          paragraph.tokens[token.index + 1]?.lower !== 'pulpit' &&
          !isDenied(paragraph.tokens, token.index) &&
          !options.allow.includes(token.lower) &&
          (options.paraphrase || paragraph.quotations.some(q => overlaps(q, token))),
      )
    }
  },
})
