/** Small questions about the HTML tree. */
import type {Element, Nodes} from 'hast'
import type {Span} from './article.js'

/** In: a node. Out: where it stands in the source; undefined for what the parser added. */
export const spanOf = (node: Nodes): Span | undefined => {
  const {start, end} = node.position ?? {}
  return start?.offset === undefined || end?.offset === undefined ? undefined : {start: start.offset, end: end.offset}
}

/** In: an element and a property as the parser names it (`className`, `itemProp`). Out: its words. */
export function words(element: Element, property: string): string[] {
  const value = element.properties[property]
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/).filter(word => word !== '') : []
}

/** In: an element and a property. Out: its value as one string; empty where it has none. */
export const attribute = (element: Element, property: string): string => {
  const value = element.properties[property]
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** In: an element. Out: whether the page shows it to nobody. */
export const isHidden = (element: Element): boolean =>
  'hidden' in element.properties ||
  attribute(element, 'ariaHidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))

/** “data-component”, “data-testid”, “data-gu-name”: page builders name the parts of a page in many ways. */
const naming = /^data(?:.*Name|Component|Test[iI]d|Block|Role)$/

/** Class names, the id, and whatever else names the part of the page that an element is. */
export function names(element: Element): string[] {
  const found = [...words(element, 'className'), ...words(element, 'id')]
  for (const property of Object.keys(element.properties))
    if (property.startsWith('data') && naming.test(property)) found.push(...words(element, property))
  return found
}

/** In: a node. Out: the text inside it, white space folded, no longer than `limit`. */
export function textOf(node: Nodes, limit = 2_000): string {
  const parts: string[] = []
  let length = 0
  const visit = (one: Nodes): void => {
    if (length > limit) return
    if (one.type === 'text') {
      parts.push(one.value)
      length += one.value.length
    } else if ('children' in one) for (const child of one.children) visit(child)
  }
  visit(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** A list in which every item is one link and nothing else leads to other stories. */
export function onlyLinks(list: Element): boolean {
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  return (
    items.length > 0 &&
    items.every(item => {
      const whole = textOf(item, 400).length
      const linked = item.children
        .filter((child): child is Element => child.type === 'element')
        .map(child => linkLength(child, 0))
        .reduce((sum, length) => sum + length, 0)
      return whole > 0 && linked >= 0.9 * whole
    })
  )
}

function linkLength(element: Element, depth: number): number {
  if (element.tagName === 'a') return textOf(element, 400).length
  if (depth > 4) return 0
  let length = 0
  for (const child of element.children) if (child.type === 'element') length += linkLength(child, depth + 1)
  return length
}
