import {rules} from '../../rules/index.js'
import {Trouble, unknown} from '../engine/trouble.js'
import {ruleList, rulePage} from '../report/rules.js'
import type {Asked} from './options.js'
import {look, print} from './output.js'

/** Lists the rules, or prints the whole page of those named. */
export async function showRules(asked: Asked): Promise<number> {
  const metas = rules.map(rule => rule.meta)
  const wanted = asked.paths.map(id => {
    const meta = metas.find(meta => meta.id === id)
    if (!meta)
      throw new Trouble(
        unknown(
          'rule',
          id,
          metas.map(meta => meta.id),
        ),
      )
    return meta
  })
  const {colour} = look(asked)
  print(wanted.length > 0 ? wanted.map(meta => rulePage(meta, colour)).join('\n') : ruleList(metas, colour), asked)
  return 0
}
