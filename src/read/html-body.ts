/**
 * Which part of a page is the article. What the page itself says goes first (`itemprop="articleBody"`, `article`, `main`);
 * else the element that holds the most running text, as reader modes of browsers have it.
 */

import type {Element, Nodes, Root} from 'hast'
import {letteredAll} from '../language/capitals.js'
import {attribute, isHidden, names, textOf, words} from './html-elements.js'
import {kindOfElement} from './html-kinds.js'

export interface PageParts {
  /** The element whose blocks are the article; the root itself for a fragment that names none. */
  readonly body: Element | Root
  readonly headline: Element | undefined
  /** Whether an element stands beside the headline, in the same element. */
  beside(element: Element): boolean
  /** Whether an element holds most of the running text of a page: then it is no sidebar, whatever its class says. */
  holdsMost(element: Element): boolean
  /** How much running text an element holds, links left out, in characters. */
  prose(element: Element): number
  /** Elements around the article or its headline. */
  readonly around: ReadonlySet<Element>
}

/** Shorter paragraphs are as often buttons and teasers as copy. */
const shortest = 25
const bodyName =
  /(?:^|[ _-])(?:article|story|entry|post|content)[_-]{0,2}(?:body|content|text|copy)|(?:^|[ _-])(?:articlebody|storytext|article__text|body-?copy|rich-?text)/i

interface Measure {
  /** Characters of running text in it and below, links left out. */
  readonly all: number
  /** The same, without what stands in sidebars, menus and teasers. */
  prose: number
  /** The same, of paragraphs that are its children or grandchildren: where the column of text stands. */
  near: number
  order: number
}

/** Pages with less running text than this are too short to say which element holds most of it. */
const enough = 200

/** In: a page. Out: its article body and headline. `whole` says that it is a page, so that text outside the body is not the article's. */
export function findParts(root: Root, whole: boolean): PageParts {
  const measures = new Map<Element, Measure>()
  let total = 0
  for (const node of root.children) total += measureText(node, measures)
  const holdsMost = (element: Element): boolean => total >= enough && (measures.get(element)?.all ?? 0) > total / 2

  const parents = new Map<Element, Element | Root>()
  const marked: Element[] = []
  const headings: Element[] = []
  const titles: string[] = []
  let order = 0
  const visit = (node: Element, parent: Element | Root, quiet: boolean): void => {
    const name = node.tagName
    if (name === 'title' || (name === 'meta' && /^(?:og|twitter):title$/.test(attribute(node, 'property') || attribute(node, 'name'))))
      titles.push(keyOf(name === 'title' ? textOf(node) : attribute(node, 'content')))
    const measure = measures.get(node)
    if (!measure) {
      if (name === 'head') for (const child of node.children) if (child.type === 'element') visit(child, node, true)
      return
    }
    measure.order = order++
    const kind = quiet || holdsMost(node) ? undefined : kindOfElement(name, names(node), attribute(node, 'role'))?.kind
    const unheard = quiet || kind === 'furniture' || kind === 'promo' || kind === 'sign-up'
    parents.set(node, parent)
    if (/^h[1-4]$/.test(name)) headings.push(node)
    let below = 0
    for (const child of node.children) {
      if (child.type !== 'element') continue
      visit(child, node, unheard)
      const inside = measures.get(child)
      if (!inside) continue
      below += inside.all
      measure.prose += inside.prose
      measure.near += child.tagName === 'p' ? inside.prose : inside.near / 4
    }
    if (!unheard) measure.prose += measure.all - below
    const says = `${name} ${attribute(node, 'role')}`
    if (/\b(?:article|main)\b/.test(says) || words(node, 'itemProp').includes('articleBody') || bodyName.test(names(node).join(' ')))
      marked.push(node)
  }
  for (const node of root.children) if (node.type === 'element') visit(node, root, false)
  const prose = root.children.reduce((sum, node) => sum + (node.type === 'element' ? (measures.get(node)?.prose ?? 0) : 0), 0)
  const chosen = chooseBody(root, whole, prose, marked, measures, parents)
  const body = chosen.type === 'element' && !marked.includes(chosen) ? withOpening(chosen, parents, measures) : chosen
  const around = new Set<Element>()
  for (let at = body.type === 'element' ? parents.get(body) : undefined; at?.type === 'element'; at = parents.get(at)) around.add(at)
  const isShown = (heading: Element): boolean => {
    for (let at: Element | Root | undefined = heading; at?.type === 'element'; at = parents.get(at)) if (isHidden(at)) return false
    return true
  }
  const headline = chooseHeadline(headings.filter(isShown), titles, body, measures, parents)
  // A lower heading may be a teaser that the title repeats too.
  for (let at = headline?.tagName === 'h1' ? parents.get(headline) : undefined; at?.type === 'element' && at !== body; at = parents.get(at))
    around.add(at)
  return {
    body,
    headline,
    beside: element => headline !== undefined && parents.get(element) === parents.get(headline),
    holdsMost,
    prose: element => measures.get(element)?.all ?? 0,
    around,
  }
}

/** Measures a node and all below it; out: its running text in characters. Elements with no words for a reader are not measured. */
function measureText(node: Nodes, measures: Map<Element, Measure>): number {
  if (node.type !== 'element' || kindOfElement(node.tagName, [])?.kind === 'hidden') return 0
  let all = 0
  let own = 0
  for (const child of node.children) {
    if (child.type === 'text') own += child.value.trim().length
    else if (child.type === 'element') {
      all += measureText(child, measures)
      if (/^(?:b|strong|em|i|span|q|abbr|cite|mark)$/.test(child.tagName)) own += textOf(child, 500).length
    }
  }
  if (own >= shortest && /^(?:p|div|section|td|article|body)$/.test(node.tagName)) all += own
  measures.set(node, {all, prose: 0, near: 0, order: 0})
  return all
}

function chooseBody(
  root: Root,
  whole: boolean,
  total: number,
  marked: readonly Element[],
  measures: ReadonlyMap<Element, Measure>,
  parents: ReadonlyMap<Element, Element | Root>,
): Element | Root {
  const prose = (element: Element): number => measures.get(element)?.prose ?? 0
  const most = (some: readonly Element[]): Element | undefined =>
    some.reduce<Element | undefined>((best, one) => (best && prose(best) >= prose(one) ? best : one), undefined)
  const says = (test: (element: Element) => boolean, share: number): Element | Root | undefined => {
    const fit = marked.filter(test)
    const best = most(fit)
    if (!best || prose(best) === 0) return undefined
    const others = fit.filter(one => prose(one) >= prose(best) / 2 && !within(one, best) && !within(best, one))
    const all = others.reduce((sum, one) => sum + (others.some(other => other !== one && within(one, other)) ? 0 : prose(one)), prose(best))
    if (all < share * total) return undefined
    if (others.length === 0) return best
    // Two reports on a page: what holds them both.
    let both: Element | Root = best
    while (both.type === 'element' && !others.every(one => within(one, both))) both = parents.get(both) ?? root
    return both
  }
  const within = (inner: Element, outer: Element | Root): boolean => {
    let at: Element | Root | undefined = inner
    while (at && at !== outer) at = at.type === 'element' ? parents.get(at) : undefined
    return at !== undefined
  }
  const found =
    says(one => words(one, 'itemProp').includes('articleBody'), 0.3) ??
    says(one => one.tagName === 'article' || attribute(one, 'role') === 'article', 0.4) ??
    says(one => one.tagName === 'main' || attribute(one, 'role') === 'main', 0.5)
  if (found || !whole) return found ?? root
  // A brief among its teasers holds little of the page.
  const named = says(one => bodyName.test(names(one).join(' ')), 0.3)
  if (named) return named
  let best: Element | undefined
  for (const [element, measure] of measures) {
    if (element.tagName === 'html' || element.tagName === 'p') continue
    if (measure.near > (best ? measures.get(best)!.near : 0)) best = element
  }
  return best && prose(best) >= 0.5 * total ? best : root
}

/** So much text before the column belongs to the report, where it is next to all words of its elements. */
const leastOpening = 200

/**
 * The first paragraphs may each stand in an element of their own (`class="first-par"`), and the column hold the rest: then the element
 * around them all is the body.
 */
function withOpening(
  column: Element,
  parents: ReadonlyMap<Element, Element | Root>,
  measures: ReadonlyMap<Element, Measure>,
): Element | Root {
  const parent = parents.get(column)
  if (parent?.type !== 'element' || parent.tagName === 'body') return column
  let opening = 0
  for (const sibling of parent.children) {
    if (sibling === column) break
    const measure = sibling.type === 'element' ? measures.get(sibling) : undefined
    if (!measure || sibling.type !== 'element' || measure.near === 0) continue
    if (measure.prose >= 0.9 * textOf(sibling).trim().length) opening += measure.prose
  }
  return opening >= leastOpening ? parent : column
}

const spelled = letteredAll`[^\p{L}\p{N}]+`
const keyOf = (text: string): string => text.toLowerCase().replace(spelled.for(text), '')

/** Outweighs every length. */
const wholeTitle = 10_000

/** The heading that the page's title repeats, else the first `h1` of the article, else the last one before it. */
function chooseHeadline(
  headings: readonly Element[],
  titles: readonly string[],
  body: Element | Root,
  measures: ReadonlyMap<Element, Measure>,
  parents: ReadonlyMap<Element, Element | Root>,
): Element | undefined {
  const inside = (element: Element): boolean => {
    for (let at: Element | Root | undefined = element; at; at = at.type === 'element' ? parents.get(at) : undefined)
      if (at === body) return true
    return false
  }
  const start = body.type === 'element' ? measures.get(body)!.order : 0
  // “The Elm Bay Post: Storm shuts the harbour” repeats the name of the site too: the longer one is the headline.
  let repeated: Element | undefined
  let highest = 0
  for (const heading of headings) {
    const key = keyOf(textOf(heading))
    const main = heading.tagName === 'h1'
    if (key.length < 12 || !titles.some(title => title.includes(key))) continue
    // Teasers repeat it as well; the page's main heading is what it says in full.
    const rank = key.length + (main && titles.includes(key) ? wholeTitle : 0)
    if (rank < highest || (rank === highest && !(main && repeated?.tagName !== 'h1'))) continue
    repeated = heading
    highest = rank
  }
  if (repeated) return repeated
  const first = headings.filter(heading => heading.tagName === 'h1')
  return first.find(inside) ?? first.findLast(heading => measures.get(heading)!.order < start && textOf(heading).split(' ').length >= 4)
}
