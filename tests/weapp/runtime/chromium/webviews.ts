import type { OpenPage } from '../pages/page'
import type { PlatformTools } from '../platform'
import { asBackendElement } from './backend'

const NEAR_BOTTOM_PX = 50

/** One view a page, as WeChat keeps them: only the one on top is seen. */
export interface Webviews {
  mount(page: OpenPage): void
  show(page: OpenPage): void
  unmount(page: OpenPage): void
  scrollTo(top: number): void
}

/** Views inside `stage`, which tell of scrolling. */
export function createWebviews(stage: HTMLElement, controls: PlatformTools['controls']): Webviews {
  const views = new Map<OpenPage, { view: HTMLElement; scroller: HTMLElement }>()
  let top: OpenPage | undefined

  return {
    mount(page) {
      const view = part('webview')
      const scroller = part('scroller')
      const place = document.createElement('span')
      view.dataset.path = page.path
      scroller.append(place)
      view.append(scroller)
      stage.append(view)
      page.root.attach(asBackendElement(scroller), asBackendElement(place))
      scroller.addEventListener('scroll', tellScroll(scroller, controls))
      views.set(page, { view, scroller })
    },
    show(page) {
      top = page
      for (const [shown, { view }] of views) view.hidden = shown !== page
    },
    unmount(page) {
      views.get(page)?.view.remove()
      views.delete(page)
    },
    scrollTo(position) {
      const shown = top && views.get(top)
      if (shown) shown.scroller.scrollTop = position
    },
  }
}

/** Tells each move, and the bottom once each time it comes near. */
function tellScroll(scroller: HTMLElement, controls: PlatformTools['controls']): () => void {
  let atBottom = false
  return () => {
    controls.scrolled(scroller.scrollTop)
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight
    if (left <= NEAR_BOTTOM_PX && !atBottom) controls.reachBottom()
    atBottom = left <= NEAR_BOTTOM_PX
  }
}

function part(className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className })
}
