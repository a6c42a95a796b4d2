import type { Builtin } from '../builtins/builtin'
import type { PlatformTools } from '../platform'
import { dressImage } from './dress-image'
import { dressMap } from './dress-map'
import { dressRichText } from './dress-rich-text'
import { dressScrollView, dressSwiper } from './dress-scroll'
import { dressTextInput } from './dress-text-input'

/** Gives one kind of built-in its look and its controls. */
export type Dress = (builtin: Builtin, dom: HTMLElement, tools: PlatformTools) => void

const DRESSES: Record<string, Dress> = {
  image: dressImage,
  input: dressTextInput,
  textarea: dressTextInput,
  map: dressMap,
  'rich-text': dressRichText,
  'scroll-view': dressScrollView,
  swiper: dressSwiper,
}

/** What a screen reader calls a built-in where the mini-program says nothing else. */
const ROLES: Record<string, string> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'img',
  radio: 'radio',
  switch: 'switch',
}

/** Attributes the base style looks at. */
const SHOWN = ['type', 'disabled', 'scrollX', 'scrollY']

/** Dresses every built-in as it appears, and again as its attributes change. */
export function createDresser(tools: PlatformTools): (builtin: Builtin) => void {
  return (builtin) => {
    const dom = builtin.element.$$
    if (!(dom instanceof HTMLElement)) return
    const reflect = () => reflectAttributes(builtin, dom)
    builtin.watch(reflect)
    reflect()
    DRESSES[builtin.tag]?.(builtin, dom, tools)
  }
}

function reflectAttributes(builtin: Builtin, dom: HTMLElement): void {
  for (const name of SHOWN)
    setOrRemove(dom, `data-${hyphenate(name)}`, builtin.is(name) && builtin.read(name))
  setOrRemove(dom, 'data-ticked', builtin.ticked?.() ?? false)
  setOrRemove(dom, 'hidden', builtin.is('hidden'))
  setOrRemove(dom, 'role', builtin.read('ariaRole') ?? ROLES[builtin.tag])
  if (builtin.ticked) dom.setAttribute('aria-checked', String(builtin.ticked()))
  for (const [name, value] of Object.entries(builtin.element.data))
    if (/^aria(?!Role)[A-Z]/.test(name)) setOrRemove(dom, hyphenate(name), value)
}

function setOrRemove(dom: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === null || value === false || value === '') dom.removeAttribute(name)
  else dom.setAttribute(name, value === true ? '' : String(value))
}

/** `ariaLabel` is the attribute `aria-label`. */
function hyphenate(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
