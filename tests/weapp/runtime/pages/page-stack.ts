import type { Core } from '../core'
import type { MiniCodeSpace } from '../logic/code-space'
import type { Routes } from '../package/routes'
import { createEventChannel, type EventChannel } from './event-channel'
import type { OpenPage } from './page'

/** The open pages, the bottom one first, and the tabs kept alive beside them. */
export interface PageStack {
  readonly pages: OpenPage[]
  top(): OpenPage | undefined
  open(path: string, query: Record<string, string>, opener?: EventChannel): OpenPage
  show(page: OpenPage): void
  hide(page: OpenPage | undefined): void
  /** Takes the top page away and unloads it. */
  close(): void
  /** Takes every page off; tabs stay alive out of sight, to be shown again. */
  park(): void
  /** Unloads everything, tabs too. */
  clear(): void
  parkedTab(path: string): OpenPage | undefined
  /** Calls a page's own function, such as `onPullDownRefresh`, if it has it. */
  call(page: OpenPage, name: string, ...values: unknown[]): unknown
}

/** An empty stack. */
export function createPageStack(core: Core, routes: Routes, code: () => MiniCodeSpace): PageStack {
  const pages: OpenPage[] = []
  const parked = new Map<string, OpenPage>()
  let lastId = 0

  function call(page: OpenPage, name: string, ...values: unknown[]): unknown {
    const hook = page.instance[name]
    if (typeof hook !== 'function') return undefined
    try {
      return hook.apply(page.instance, values.map(core.toLogic))
    } catch (error) {
      core.report(`${page.path} ${name}`, error)
      return undefined
    }
  }

  function open(path: string, query: Record<string, string>, opener?: EventChannel): OpenPage {
    code().prepare(path)
    const page = createPage(path, query, opener)
    pages.push(page)
    core.platform.mount(page)
    call(page, 'onLoad', query)
    show(page)
    return page
  }

  function createPage(path: string, query: Record<string, string>, opener?: EventChannel): OpenPage {
    const { root, instance } = code().createPage(path)
    lastId += 1
    const id = lastId
    const channel = opener ?? createEventChannel().opened
    const options = core.toLogic(query)
    Object.assign(instance, {
      route: path,
      __route__: path,
      options,
      __webviewId__: id,
      getPageId: () => `pageId:${id}`,
      getOpenerEventChannel: () => channel,
    })
    return { id, path, query, root, instance, shown: false, ready: false, opener: channel }
  }

  function show(page: OpenPage) {
    page.shown = true
    core.platform.show(page, { isTab: routes.tabs.includes(page.path), canGoBack: pages.length > 1 })
    call(page, 'onShow')
    page.root.getComponent().triggerPageLifetime('show', [])
    if (page.ready) return
    page.ready = true
    core.bridge.toView.post(() => core.bridge.toLogic.post(() => call(page, 'onReady')))
  }

  function hide(page: OpenPage | undefined) {
    if (!page?.shown) return
    page.shown = false
    call(page, 'onHide')
    page.root.getComponent().triggerPageLifetime('hide', [])
  }

  function unload(page: OpenPage) {
    page.shown = false
    parked.delete(page.path)
    call(page, 'onUnload')
    core.platform.unmount(page)
    page.instance._isClosed = true
    page.root.release()
  }

  function close() {
    const page = pages.pop()
    if (page) unload(page)
  }

  return {
    pages,
    top: () => pages.at(-1),
    open,
    show,
    hide,
    close,
    call,
    park() {
      while (pages.length) {
        const page = pages.at(-1)
        if (page && routes.tabs.includes(page.path)) {
          hide(page)
          parked.set(page.path, page)
          pages.pop()
        } else close()
      }
    },
    clear() {
      while (pages.length) close()
      for (const page of [...parked.values()]) unload(page)
    },
    parkedTab: (path) => parked.get(path),
  }
}
