import { builtinOf } from '../builtins/builtin'
import { camelCase } from '../package/template-tags'
import type { GeComponent } from './glass-easel'

/** One step of a selector: `view.card#first[aria-label="x"]`. */
interface Compound {
  tag: string
  ids: string[]
  classes: string[]
  attributes: { name: string; value: string | undefined }[]
}

/** The steps of a selector, each a descendant of the one before. */
export type Selector = Compound[]

const COMPOUND = /^([\w-]+|\*)?((?:[.#][\w-]+|\[[\w-]+(?:="[^"]*")?\])*)$/
const PART = /([.#])([\w-]+)|\[([\w-]+)(?:="([^"]*)")?\]/g

/** Reads a selector of tags, classes, ids, attributes and descendants; throws on anything else. */
export function parseSelector(selector: string): Selector {
  const steps = selector.trim().match(/(?:[^\s[]|\[[^\]]*\])+/g) ?? []
  return steps.map((step) => {
    const [whole, tag = '*', rest = ''] = COMPOUND.exec(step) ?? []
    if (!whole) throw new Error(`This host cannot read the selector "${selector}"`)
    const parts = [...rest.matchAll(PART)]
    const named = (sign: string) => parts.filter((part) => part[1] === sign).map((part) => part[2] ?? '')
    const attributes = parts
      .filter((part) => part[3])
      .map((part) => ({ name: part[3] ?? '', value: part[4] }))
    return { tag, ids: named('#'), classes: named('.'), attributes }
  })
}

/** Whether an element is what one step asks for. */
export function matches(element: GeComponent, { tag, ids, classes, attributes }: Compound): boolean {
  if (tag !== '*' && tagOf(element) !== tag) return false
  const has = element.class.split(/\s+/)
  return (
    ids.every((id) => element.id === id) &&
    classes.every((name) => has.includes(name)) &&
    attributes.every(({ name, value }) => {
      const actual = element.data[camelCase(name)]
      return value === undefined ? Boolean(actual) : String(actual) === value
    })
  )
}

/** The tag as written in WXML for a built-in, else the component's path. */
export function tagOf(element: GeComponent): string {
  return builtinOf(element)?.tag ?? element.is
}
