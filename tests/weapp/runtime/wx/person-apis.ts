import type { ApiKit, RawOptions } from './api-kit'
import type { Privacy } from './privacy'

type PrivacyListener = Parameters<Privacy['setListener']>[0]

/** Who the person is, what they allow, and the phone functions a tap can reach. */
export function personApis(kit: ApiKit, privacy: Privacy) {
  const done = () => undefined
  return {
    login: kit.later('login', () => ({ code: 'test-login-code' })),
    checkSession: kit.later('checkSession', done),
    getSetting: kit.later('getSetting', () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true },
    })),
    openSetting: kit.later('openSetting', () => ({ authSetting: {} })),
    authorize: kit.later('authorize'),
    getPrivacySetting: kit.later('getPrivacySetting', () => ({
      needAuthorization: privacy.needsAsking(),
      privacyContractName: '《小程序隐私保护指引》',
    })),
    requirePrivacyAuthorize: kit.later('requirePrivacyAuthorize', done),
    openPrivacyContract: kit.later('openPrivacyContract', done),
    onNeedPrivacyAuthorization: (listener: PrivacyListener) => privacy.setListener(listener),
    requestSubscribeMessage: kit.later('requestSubscribeMessage', undefined, { fromTap: true }),
    addPhoneCalendar: kit.later('addPhoneCalendar', done, { fromTap: true }),
    makePhoneCall: kit.later('makePhoneCall', done),
    setClipboardData: kit.later('setClipboardData', done),
    getClipboardData: kit.later('getClipboardData'),
    vibrateShort: kit.later('vibrateShort', done),
    vibrateLong: kit.later('vibrateLong', done),
    setKeepScreenOn: kit.later('setKeepScreenOn', done),
    exitMiniProgram: (raw?: RawOptions) => kit.later('exitMiniProgram', done)(raw),
  }
}
