import type { PageStack } from '../pages/page-stack'
import type { ApiKit } from './api-kit'
import { createSelectorQuery } from './selector-query'

/** Functions WeChat answers with nothing more than ok, and a test can only see in `calls`. */
const ONLY_RECORDED = `disableAlertBeforeUnload enableAlertBeforeUnload hideHomeButton hideKeyboard
  hideNavigationBarLoading hideShareMenu hideTabBar hideTabBarRedDot loadFontFace removeTabBarBadge
  reportEvent setBackgroundColor setBackgroundTextStyle setNavigationBarColor setTabBarBadge setTabBarItem
  setTabBarStyle showNavigationBarLoading showShareMenu showTabBar showTabBarRedDot stopPullDownRefresh
  updateShareMenu`.split(/\s+/)

/** What is drawn around and on the page, and measuring it. */
export function screenApis(kit: ApiKit, stack: PageStack) {
  const { core } = kit
  const recorded = ONLY_RECORDED.map((name) => [name, kit.later(name, () => undefined)])
  const instance = () => {
    const page = stack.top()
    if (!page) throw new core.platform.realm.Error('no page is open')
    return page.instance
  }
  return {
    ...Object.fromEntries(recorded),
    setNavigationBarTitle: kit.later('setNavigationBarTitle', ({ title }) =>
      core.platform.setTitle(String(title)),
    ),
    pageScrollTo: kit.later('pageScrollTo', ({ scrollTop }) =>
      core.platform.scrollTo(Number(scrollTop ?? 0)),
    ),
    startPullDownRefresh: kit.later('startPullDownRefresh', () => {
      const page = stack.top()
      if (page) stack.call(page, 'onPullDownRefresh')
    }),
    nextTick: (run: () => void) => core.bridge.toView.post(() => core.bridge.toLogic.post(run)),
    createSelectorQuery: () => createSelectorQuery(core, instance()),
    createIntersectionObserver: (component: unknown, options: unknown) =>
      observerOf(component ?? instance(), options),
    createAnimation: () => inertAnimation(core.toLogic({ actions: [] })),
  }
}

/** The framework's own observer; in Node nothing is laid out, so it never fires. */
function observerOf(owner: unknown, options: unknown): unknown {
  const create = Object(owner).createIntersectionObserver
  return typeof create === 'function' ? create.call(owner, options) : undefined
}

/** An animation accepts any step and moves nothing. */
function inertAnimation(exported: unknown): unknown {
  const animation: object = new Proxy(
    {},
    { get: (_, name) => (name === 'export' ? () => exported : () => animation) },
  )
  return animation
}
