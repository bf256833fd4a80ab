export {analyze} from './analysis/index.js'
export {defineRule} from './engine/rule.js'
export {RuleTester} from './engine/rule-tester.js'
export {readText} from './read/text.js'
