/**
 * Exceptions for files that have no room for comments, in a file beside the article: `budget.txt.hearsay.yaml`.
 *
 *     exceptions:
 *       - rule: single-source
 *         words: the Courier
 *         context: told the Courier on Monday
 *         reason: second source confirmed off the record
 *
 * Nothing in it names a place, so that an edit elsewhere in the article leaves it true.
 */
import {isMap, isNode, isSeq} from 'yaml'
import {faults, type Shape} from './shape.js'
import type {SidecarEntry} from './suppress.js'
import {Trouble} from './trouble.js'
import {yamlDocument} from './yaml-file.js'

const shape: Shape = {
  is: 'object',
  keys: {
    exceptions: {
      is: 'list',
      of: {
        is: 'object',
        keys: {rule: {is: 'string'}, words: {is: 'string'}, context: {is: 'string'}, reason: {is: 'string'}},
        needs: ['rule', 'words'],
      },
    },
  },
}

/** In: the text of a sidecar and its name for messages. Out: its entries. Throws `Trouble` where it is broken. */
export function parseSidecar(text: string, name: string): SidecarEntry[] {
  const document = yamlDocument(text, name)
  const value = document.toJS() as {exceptions?: readonly Partial<SidecarEntry>[]} | null
  const found = faults(shape, value ?? {}, '')
  if (found.length > 0) throw new Trouble(found.map(fault => `${name}: ${fault}`).join('\n'))
  const list = isMap(document.contents) ? document.contents.get('exceptions') : undefined
  const nodes = isSeq(list) ? list.items : []
  return (value?.exceptions ?? []).map(({rule = '', words = '', context = '', reason = ''}, i) => {
    const node = nodes[i]
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, text.length]
    return {rule, words, context, reason, span: {start, end: start + text.slice(start, end).trimEnd().length}}
  })
}
