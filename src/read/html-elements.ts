/** Small questions about the HTML tree. */
import type {Element, Nodes} from 'hast'

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

/** Class names and whatever else page builders use to name the parts of a page. */
export const names = (element: Element): string[] => [
  ...words(element, 'className'),
  ...words(element, 'id'),
  ...words(element, 'dataComponent'),
  ...words(element, 'dataTestId'),
  ...words(element, 'dataTestid'),
  ...words(element, 'dataBlock'),
]

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
