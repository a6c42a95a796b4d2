import Taro from '@tarojs/taro'
import { pathOf, ROUTES, type Route, TAB_ROUTES, type TabRoute, type Told } from './routes'

const isTab = (route: Route): route is TabRoute => TAB_ROUTES.some((tab) => tab === route)

/** Goes to a screen: a tab is switched to, any other screen is laid on top. */
export const open = async <R extends Route>(route: R, ...params: Told<R>): Promise<void> => {
  if (isTab(route)) await Taro.switchTab({ url: ROUTES[route] })
  else await Taro.navigateTo({ url: pathOf(route, ...params) })
}

/** Goes to a screen that takes the place of this one: there is no way back to it. */
export const replace = async <R extends Route>(route: R, ...params: Told<R>): Promise<void> => {
  if (isTab(route)) await Taro.switchTab({ url: ROUTES[route] })
  else await Taro.redirectTo({ url: pathOf(route, ...params) })
}

/** Back to the screen before or, where somebody came by a shared link, home. */
export const back = async (): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.switchTab({ url: ROUTES.home })
}

/** Back to the screen before or, where somebody came straight here, to the one that usually lies before this one. */
export const backOr = async <R extends Route>(route: R, ...params: Told<R>): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await replace(route, ...params)
}
