/** SARIF 2.1.0, with what code scanning needs. */
import type {Log, ReportingDescriptor, Result} from 'sarif'
import {findingKeys} from '../engine/baseline.js'
import type {Exception, FileReport, Finding, Severity} from '../engine/finding.js'
import {rulePage} from '../engine/finding.js'
import type {Range} from '../engine/lines.js'
import type {Level, RuleMeta} from '../engine/rule.js'
import {oneLine, safeJson} from './safe.js'
import type {Tool} from './tool.js'

/** Our own key: code scanning computes its own hash of the line and complains about another one under its name. */
const fingerprint = 'hearsayFinding/v1'

const levels = {error: 'error', warn: 'warning', info: 'note', off: 'none'} as const satisfies Record<Level, string>
const problems = {error: 'error', warn: 'warning', info: 'recommendation', off: 'recommendation'} as const satisfies Record<Level, string>
const longest = 1024

/** A path as a URI relative to the root of the repository. */
function uri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

/** Square brackets begin links in SARIF messages. */
const plain = (text: string): string => oneLine(text).replace(/[\\[\]]/g, '\\$&')

const unmarked = (text: string): string => text.replace(/\[\[|\]\]/g, '')

function descriptor({id, summary, why, remedy, level, limits, examples}: RuleMeta): ReportingDescriptor {
  const bad = examples[0] && unmarked(examples[0].bad)
  const good = examples[0]?.good
  return {
    id,
    name: id.replace(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: summary.slice(0, longest)},
    fullDescription: {text: why.slice(0, longest)},
    help: {
      text: [
        `What to do: ${remedy}.`,
        why,
        ...(bad ? [`Reported: ${bad}`, `Fine: ${good}`] : []),
        ...limits.map(({says}) => `Limit: ${says}`),
      ].join('\n\n'),
      markdown: [
        `**What to do:** ${remedy}.`,
        why,
        ...(bad ? [`Reported:\n\n> ${bad}`, `Fine:\n\n> ${good}`] : []),
        ...limits.map(({says}) => `- ${says}`),
        `[The whole page](${rulePage(id)})`,
      ].join('\n\n'),
    },
    helpUri: rulePage(id),
    defaultConfiguration: {level: levels[level], enabled: level !== 'off'},
    properties: {tags: ['journalism', 'sourcing', remedy], precision: 'medium', 'problem.severity': problems[level]},
  }
}

const region = ({start, end}: Range) => ({startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column})
const location = (path: string, range: Range) => ({physicalLocation: {artifactLocation: {uri: uri(path)}, region: region(range)}})

function result(path: string, finding: Finding, key: string, indexes: ReadonlyMap<string, number>): Result {
  const {rule, severity, message, see} = finding
  const links = see.map(({why, text}, i) => ` (${plain(why)}: [${plain(text)}](${i}))`).join('')
  const index = indexes.get(rule)
  return {
    ruleId: rule,
    ...(index === undefined ? {} : {ruleIndex: index}),
    level: levels[severity as Severity],
    message: {text: links === '' ? oneLine(message) : `${plain(message)}${links}`},
    locations: [location(path, finding)],
    ...(see.length > 0
      ? {
          relatedLocations: see.map((one, id) => ({
            id,
            message: {text: `${oneLine(one.why)}: ${oneLine(one.text)}`},
            ...location(one.path ?? path, one),
          })),
        }
      : {}),
    partialFingerprints: {[fingerprint]: key},
  }
}

/** A recorded exception is a result that is suppressed, with the reason that the newsroom gave. */
function suppressed(path: string, {finding, reason, from}: Exception, key: string, indexes: ReadonlyMap<string, number>): Result {
  const kind = from === 'directive' ? 'inSource' : 'external'
  return {...result(path, finding, key, indexes), suppressions: [{kind, status: 'accepted', justification: oneLine(reason)}]}
}

/** One run: all rules, all findings, recorded exceptions as suppressed results. */
export function sarif(files: readonly FileReport[], tool: Tool): string {
  const indexes = new Map(tool.rules.map(({id}, i) => [id, i]))
  const troubles = files.flatMap(({path, troubles}) => troubles.map(trouble => ({path, ...trouble})))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: tool.name, semanticVersion: tool.version, rules: tool.rules.map(descriptor)}},
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            toolExecutionNotifications: troubles.map(({path, rule, message}) => ({
              level: 'error',
              message: {text: `${rule} ${oneLine(message)}`},
              locations: [{physicalLocation: {artifactLocation: {uri: uri(path)}}}],
            })),
          },
        ],
        results: files.flatMap(({path, findings, exceptions}) => {
          const keys = findingKeys([...findings, ...exceptions.map(({finding}) => finding)])
          return [
            ...findings.map((finding, i) => result(path, finding, keys[i]!, indexes)),
            ...exceptions.map((exception, i) => suppressed(path, exception, keys[findings.length + i]!, indexes)),
          ]
        }),
      },
    ],
  }
  return `${safeJson(log, 1)}\n`
}
