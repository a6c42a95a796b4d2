import { builtinOf } from '../builtins/builtin'
import { type MapControl, markersOf } from '../builtins/map'
import { pick } from '../builtins/pick'
import { longPress, tap } from '../builtins/touch'
import { findAll, type Query } from './find'
import type { GeComponent } from './glass-easel'
import { tagOf } from './selector'
import { textOf } from './tree'

/** One element on screen as a test holds it. What a person does to it arrives later: `await host.settle()`. */
export interface ScreenElement {
  readonly tag: string
  readonly id: string
  readonly class: string
  readonly text: string
  readonly style: string
  readonly dataset: Record<string, unknown>
  /** What stands in a text field on screen, or whether a box is ticked. */
  readonly value: unknown
  attribute(name: string): unknown
  find(query: Query): ScreenElement | undefined
  findAll(query: Query): ScreenElement[]
  tap(): void
  longPress(): void
  /** Types at once, without waiting for the mini-program: each letter is an event. */
  typeQuickly(text: string): void
  /** Replaces what stands in a text field, as a paste does. */
  enter(text: string): void
  focus(): void
  blur(): void
  confirm(): void
  /** Chooses in a picker. */
  pick(choice: unknown): void
  readonly map: MapControl & { markers(): ReturnType<typeof markersOf> }
  /** Any other event of this element, such as `change` of a swiper. */
  fire(type: string, detail?: unknown): void
}

/** Wraps an element for a test. */
export function screenElement(element: GeComponent): ScreenElement {
  const builtin = builtinOf(element)

  function control<Name extends 'text' | 'map'>(name: Name) {
    const found = builtin?.[name]
    if (!found) throw new Error(`<${tagOf(element)}> ${element.id} has no ${name} control`)
    return found
  }

  return {
    tag: tagOf(element),
    get id() {
      return element.id
    },
    get class() {
      return element.class
    },
    get text() {
      return textOf(element)
    },
    get style() {
      return element.style
    },
    get dataset() {
      return { ...element.dataset }
    },
    get value() {
      return builtin?.text?.value() ?? builtin?.ticked?.() ?? builtin?.read('value')
    },
    attribute: (name) => element.data[name],
    find: (query) => findAll(element, query).map(screenElement)[0],
    findAll: (query) => findAll(element, query).map(screenElement),
    tap: () => tap(element),
    longPress: () => longPress(element),
    typeQuickly(text) {
      const field = control('text')
      for (const letter of text) field.enter(field.value() + letter)
    },
    enter: (text) => control('text').enter(text),
    focus: () => control('text').focus(),
    blur: () => control('text').blur(),
    confirm: () => control('text').confirm(),
    pick(choice) {
      if (builtin) pick(builtin, choice)
    },
    get map() {
      const markers = () => (builtin ? markersOf(builtin) : [])
      return { ...control('map'), markers }
    },
    fire: (type, detail = {}) => element.triggerEvent(type, detail, {}),
  }
}
