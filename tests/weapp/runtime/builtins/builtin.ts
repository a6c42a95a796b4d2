import type { GeComponent, GeElement } from '../view/glass-easel'
import type { MapControl } from './map'
import type { TextControl } from './text-input'

type Watcher = (attribute: string) => void

/** One built-in component on screen, and what a person or a form can do with it. */
export interface Builtin {
  readonly tag: string
  readonly element: GeComponent
  read(attribute: string): unknown
  /** A switch-like attribute: present and neither false nor "false". */
  is(attribute: string): boolean
  /** Sends an event that stays on this element, as events of components do. */
  emit(type: string, detail?: unknown): void
  /** Hears of every attribute that changes. */
  watch(watcher: Watcher): void
  changed(attribute: string): void
  text?: TextControl
  map?: MapControl
  /** Whether it is ticked, for what can be. */
  ticked?: () => boolean
  /** What a form sends for it. */
  formValue?: () => unknown
  /** Words drawn by the component itself rather than by its children. */
  ownText?: () => string
}

const known = new WeakMap<object, Builtin>()

/** Makes and remembers the built-in behind an element. */
export function createBuiltin(tag: string, element: GeComponent): Builtin {
  const watchers: Watcher[] = []
  const builtin: Builtin = {
    tag,
    element,
    read: (attribute) => element.data[attribute],
    is: (attribute) => Boolean(element.data[attribute]) && element.data[attribute] !== 'false',
    emit: (type, detail = {}) => element.triggerEvent(type, detail, {}),
    watch: (watcher) => watchers.push(watcher),
    changed(attribute) {
      for (const watcher of watchers) watcher(attribute)
    },
  }
  known.set(element, builtin)
  return builtin
}

/** The built-in behind a node, if it is one. */
export function builtinOf(node: object): Builtin | undefined {
  return known.get(node)
}

/** Everything drawn inside an element, in order, across component borders. */
export function insideOf(element: GeElement): Builtin[] {
  const found: Builtin[] = []
  element.forEachComposedChild((child) => {
    const builtin = builtinOf(child)
    if (builtin) found.push(builtin)
    const inner = child.asElement()
    if (inner) found.push(...insideOf(inner))
  })
  return found
}

/** The nearest enclosing built-in with this tag. */
export function ancestorOf({ element }: Builtin, tag: string): Builtin | undefined {
  for (let parent = element.getComposedParent(); parent; parent = parent.getComposedParent()) {
    const builtin = builtinOf(parent)
    if (builtin?.tag === tag) return builtin
  }
  return undefined
}

/** The built-in with this id somewhere inside. */
export function builtinWithId(root: GeElement, id: string): Builtin | undefined {
  return insideOf(root).find((builtin) => builtin.element.id === id)
}
