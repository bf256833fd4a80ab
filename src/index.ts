export {analyze} from './analysis/index.js'
export {defineRule} from './engine/rule.js'
export {readText} from './read/text.js'
