/** Findings as vfile messages, for everything that speaks unified. */
import {VFileMessage} from 'vfile-message'
import type {Finding, Related} from './finding.js'

const fatal = {error: true, warn: false, info: undefined} as const

/** The other place of a finding as a message of its own: vfile keeps one cause a message, so further places are its causes in turn. */
function cause(see: readonly Related[], rule: string): VFileMessage | undefined {
  return see.reduceRight<VFileMessage | undefined>((behind, {path, why, text, start, end}) => {
    const message = new VFileMessage(`${why}: “${text}”`, {place: {start, end}, ruleId: rule, source: 'hearsay', cause: behind})
    message.actual = text
    if (path !== undefined) message.file = path
    return message
  }, undefined)
}

/** In words: which fact a finding rests on, and how sure it is. */
export function grounds({by, confidence}: Pick<Finding, 'by' | 'confidence'>): string | undefined {
  if (by === '') return undefined
  return confidence === undefined ? `Rests on ${by}.` : `Rests on ${by}, ${Math.round(confidence * 100)} % sure.`
}

/**
 * In: a finding. Out: a message with `ruleId`, `source: 'hearsay'`, `place`, `actual`, `expected`, `note`, `url` and `cause`;
 * `fatal` is true for errors, false for warnings, undefined for notes, as vfile has it.
 */
export function vfileMessage(finding: Finding): VFileMessage {
  const {message: reason, start, end, rule, severity, actual, expected, url, see} = finding
  const message = new VFileMessage(reason, {place: {start, end}, ruleId: rule, source: 'hearsay', cause: cause(see, rule)})
  message.actual = actual
  message.expected = [...expected]
  message.fatal = fatal[severity]
  message.url = url
  message.note = grounds(finding)
  return message
}
