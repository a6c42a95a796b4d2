import { CurrentWindowBackendContext, type GeneralBackendElement, Event as GlassEvent } from 'glass-easel'
import { unitsToCss } from '../package/units'

/** Events a finger or an animation causes; all others come from the built-in components themselves. */
const FROM_BROWSER = /^(touch|animation|transition)/

/** The framework's own browser backend, drawing `wx-*` elements as WeChat does, never real buttons or forms. */
export function createBrowserBackend(): CurrentWindowBackendContext {
  const backend = new CurrentWindowBackendContext()
  const listen = backend.setListenerStats.bind(backend)
  backend.setListenerStats = (element, type, ...rest) => {
    if (FROM_BROWSER.test(type)) listen(element, type, ...rest)
  }
  const make = backend.document.createElement.bind(document)
  backend.document = {
    createElement(tag) {
      const element = make(tag.startsWith('wx-') ? tag : `wx-${tag}`)
      convertStyles(element)
      return element
    },
    createTextNode: backend.document.createTextNode.bind(document),
    createDocumentFragment: backend.document.createDocumentFragment.bind(document),
  }
  backend.onEvent((target, type, detail, options) => {
    GlassEvent.triggerEvent(target, type, detail, options)
  })
  return backend
}

/** A browser would drop a style in `rpx`. */
function convertStyles(element: { setAttribute(name: string, value: string): void }): void {
  const set = element.setAttribute.bind(element)
  element.setAttribute = (name, value) => set(name, name === 'style' ? unitsToCss(value) : value)
}

/** The framework's type for a browser's element does not know the browser's own. */
export function asBackendElement(element: HTMLElement): GeneralBackendElement {
  return element as unknown as GeneralBackendElement
}
