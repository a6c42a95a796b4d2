import { builtinOf } from '../builtins/builtin'
import type { GeComponent, GeElement } from './glass-easel'
import { matches, parseSelector, type Selector } from './selector'
import { componentsIn, textOf } from './tree'

/** How a test names what it looks for: by selector, by words a person reads, or by its name for a screen reader. */
export type Query =
  | string
  | { text: string | RegExp; within?: string }
  | { label: string | RegExp; within?: string }
  | { placeholder: string | RegExp; within?: string }

/** Everything inside `root` that the query names, in the order it is drawn. */
export function findAll(root: GeElement, query: Query): GeComponent[] {
  if (typeof query === 'string') return findBySelector(root, parseSelector(query))
  const areas = query.within ? findBySelector(root, parseSelector(query.within)) : [root]
  const inside = areas.flatMap(componentsIn)
  if ('text' in query) return innermost(inside.filter((element) => says(textOf(element), query.text)))
  if ('label' in query) return inside.filter((element) => says(element.data.ariaLabel, query.label))
  return inside.filter((element) => says(builtinOf(element)?.read('placeholder'), query.placeholder))
}

/** A query as words, for the message of a failure. */
export function describeQuery(query: Query): string {
  if (typeof query === 'string') return query
  return Object.entries(query)
    .map(([name, value]) => `${name} ${value}`)
    .join(' ')
}

function findBySelector(root: GeElement, [step, ...rest]: Selector): GeComponent[] {
  if (!step) return []
  const found = componentsIn(root).filter((element) => matches(element, step))
  if (rest.length === 0) return found
  return [...new Set(found.flatMap((element) => findBySelector(element, rest)))]
}

/** Exact words for a string, any match for a pattern. */
function says(actual: unknown, expected: string | RegExp): boolean {
  if (actual === undefined || actual === null) return false
  const text = String(actual).trim()
  return typeof expected === 'string' ? text === expected : expected.test(text)
}

/** Of elements that hold each other, those that hold no other. */
function innermost(elements: GeComponent[]): GeComponent[] {
  const holders = new Set<GeElement>()
  for (const element of elements)
    for (let parent = element.getComposedParent(); parent; parent = parent.getComposedParent())
      holders.add(parent)
  return elements.filter((element) => !holders.has(element))
}
