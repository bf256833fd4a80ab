export {analyze, Memory} from './analysis/index.js'
export type * from './analysis/types.js'
export {compareRun, type KeptFile} from './engine/across.js'
export type {Config, ConfigPart} from './engine/config.js'
export {configSchema} from './engine/config.js'
export type {Exception, FileReport, Finding, Related, Severity} from './engine/finding.js'
export {type Judged, judgeArticle, type Linted, lintArticle, type Reports, recommended} from './engine/lint.js'
export {type LintOptions, type LintResult, lint, retextHearsay} from './engine/lint-file.js'
export {presetNames, presets} from './engine/presets.js'
export type {
  Across,
  AcrossReport,
  Example,
  Keepsake,
  Kept,
  Level,
  Limit,
  Listener,
  Report,
  Rule,
  RuleContext,
  RuleEntry,
  RuleMeta,
} from './engine/rule.js'
export {defineRule} from './engine/rule.js'
export {type RuleCase, RuleTester, type RunTest} from './engine/rule-tester.js'
export type {Settings} from './engine/settings.js'
export {Trouble} from './engine/trouble.js'
export {vfileMessage} from './engine/vfile.js'
export type {Article, Block, BlockKind, Directive, Link, Metadata, Span} from './read/article.js'
export {type ArticleFile, type Format, formats, read, UnknownFormatError} from './read/index.js'
export {readText} from './read/text.js'
