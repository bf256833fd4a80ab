/**
 * How likely an editor is to ask “says who?” of a sentence that nobody is named for: a logistic regression over what is seen of it
 * (`check-evidence.ts`). The weights are learned from verdicts of readers (`npm run train:verdicts`), who go by the guideline.
 */
import type {See} from './check-evidence.js'
import type {Assertion} from './types.js'

/** From these odds on the verdict is check-worthy: on the labelled sentences it is right most often about here. */
export const askFrom = -0.25
/** The same where a row says that the sentence stands on record. */
export const askOfRecords = 0.5

/** In: log-odds. Out: the chance, 0 to 1. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** Adds up what is seen of one sentence. */
export class Doubt {
  /** Log-odds that an editor asks: above 0 more likely than not. */
  odds = 0
  /** It stands in a column. */
  readonly column: boolean
  /** The word that does most to make the sentence a claim, as the reason to ask; none where no word does. */
  claim: Assertion['reasons'] = []

  constructor(column: boolean) {
    this.column = column
  }

  readonly see: See = ({weight, reason}, value, word) => {
    this.odds += weight * value
    if (word && reason && weight > (this.claim[0]?.weight ?? 0)) this.claim = [{reason, span: {start: word.start, end: word.end}, weight}]
  }
}
