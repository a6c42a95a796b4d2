import type { Routes } from '../package/routes'
import { WxFailure } from '../wx/failure'
import { createEventChannel, type EventChannel } from './event-channel'
import type { PageStack } from './page-stack'
import { type PageUrl, readPageUrl } from './page-url'

const MOST_PAGES = 10

/** The five ways to another page, with WeChat's rules; each throws the refusal WeChat gives. */
export interface Navigation {
  navigateTo(url: string, events?: Parameters<typeof createEventChannel>[0]): EventChannel
  redirectTo(url: string): void
  navigateBack(delta?: number): void
  switchTab(url: string): void
  reLaunch(url: string): void
}

/** Navigation over a page stack. */
export function createNavigation(stack: PageStack, routes: Routes): Navigation {
  function find(verb: string, url: string): PageUrl {
    const target = readPageUrl(url, stack.top()?.path)
    if (!routes.all.includes(target.path))
      throw new WxFailure(`${verb}:fail page "${target.path}" is not found`)
    return target
  }

  function findNoTab(verb: string, url: string): PageUrl {
    const target = find(verb, url)
    if (routes.tabs.includes(target.path)) throw new WxFailure(`${verb}:fail can not ${verb} a tabbar page`)
    return target
  }

  return {
    navigateTo(url, events) {
      const { path, query } = findNoTab('navigateTo', url)
      if (stack.pages.length >= MOST_PAGES) throw new WxFailure('navigateTo:fail webview count limit exceed')
      const channel = createEventChannel(events)
      stack.hide(stack.top())
      stack.open(path, query, channel.opened)
      return channel.opener
    },
    redirectTo(url) {
      const { path, query } = findNoTab('redirectTo', url)
      stack.close()
      stack.open(path, query)
    },
    navigateBack(delta = 1) {
      if (stack.pages.length <= 1)
        throw new WxFailure('navigateBack:fail cannot navigate back at first page.')
      for (let left = Math.min(delta, stack.pages.length - 1); left > 0; left -= 1) stack.close()
      const page = stack.top()
      if (page) stack.show(page)
    },
    switchTab(url) {
      const { path } = find('switchTab', url)
      if (!routes.tabs.includes(path)) throw new WxFailure('switchTab:fail can not switch to no-tabBar page')
      if (stack.top()?.path === path) return
      stack.park()
      const kept = stack.parkedTab(path)
      if (!kept) {
        stack.open(path, {})
        return
      }
      stack.pages.push(kept)
      stack.show(kept)
    },
    reLaunch(url) {
      const { path, query } = find('reLaunch', url)
      stack.clear()
      stack.open(path, query)
    },
  }
}
