/** What can be wrong with a recorded exception. Rules in all but one thing: the engine reports them, when everybody has spoken. */
import {defineRule, type Rule} from './rule.js'

const common = {status: 'stable', remedy: 'check the copy', examples: [], limits: []} as const

export const withoutReason = defineRule({
  meta: {
    ...common,
    id: 'suppression-without-reason',
    level: 'error',
    summary: 'An exception is recorded without a reason.',
    why: 'Standards desks want an exception to be a decision that somebody can read later: who approved it and why. Without a reason it does not count.',
    messages: {missing: 'this exception gives no reason and does not count; add one: -- why the desk lets it stand'},
  },
  create: () => ({}),
})

export const unused = defineRule({
  meta: {
    ...common,
    id: 'unused-suppression',
    level: 'warn',
    summary: 'A recorded exception holds nothing back.',
    why: 'The copy has changed or the exception stands in the wrong place; left there it may one day hide a new fault.',
    messages: {
      idle: 'this exception for {{rules}} holds nothing back; take it out, or move it to the words it was meant for',
      nothing: 'nothing was switched off before this; take it out',
    },
  },
  create: () => ({}),
})

export const unknownRule = defineRule({
  meta: {
    ...common,
    id: 'unknown-rule-in-suppression',
    level: 'warn',
    summary: 'An exception names a rule that does not exist, or is written in a form that does not.',
    why: 'A misspelled rule is not switched off, and the editor who wrote it believes that it is.',
    messages: {unknown: '{{unknown}}', form: '“{{form}}” holds nothing back: it is no form of exception; write {{forms}}'},
  },
  create: () => ({}),
})

/** Known to configurations and reports like every other rule. */
export const exceptionRules: readonly Rule[] = [withoutReason, unknownRule, unused]
