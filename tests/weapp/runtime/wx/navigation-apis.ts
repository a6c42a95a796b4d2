import type { Navigation } from '../pages/navigation'
import type { ApiKit } from './api-kit'

type ChannelListener = (...values: unknown[]) => void

/** The five ways to another page. */
export function navigationApis(kit: ApiKit, navigation: Navigation) {
  return {
    navigateTo: kit.later(
      'navigateTo',
      ({ url }, { raw }) => ({ eventChannel: navigation.navigateTo(String(url), listenersOf(raw.events)) }),
      { asIs: true },
    ),
    redirectTo: kit.later('redirectTo', ({ url }) => navigation.redirectTo(String(url))),
    switchTab: kit.later('switchTab', ({ url }) => navigation.switchTab(String(url))),
    reLaunch: kit.later('reLaunch', ({ url }) => navigation.reLaunch(String(url))),
    navigateBack: kit.later('navigateBack', ({ delta }) => navigation.navigateBack(Number(delta ?? 1))),
  }
}

function listenersOf(events: unknown): Record<string, ChannelListener> {
  const entries = Object.entries(typeof events === 'object' && events !== null ? events : {})
  return Object.fromEntries(entries.filter(([, listener]) => typeof listener === 'function'))
}
