import type { AppLife } from '../logic/app-life'
import { bytesOf } from '../realm'
import type { ApiKit } from './api-kit'
import { fromBase64, toBase64 } from './base64'
import { type Device, describeDevice, menuButton } from './device'
import { USER_DATA_PATH } from './files'
import type { Network } from './network'

/** What the mini-program may know about the phone, WeChat and itself. */
export function environmentApis(kit: ApiKit, device: Device, network: Network, life: AppLife) {
  const describe = () => describeDevice(device, kit.core)
  const atOnce = <Result>(name: string, read: () => Result) => kit.atOnce(name, read)
  return {
    env: { USER_DATA_PATH },
    getWindowInfo: atOnce('getWindowInfo', () => describe().window),
    getDeviceInfo: atOnce('getDeviceInfo', () => describe().phone),
    getAppBaseInfo: atOnce('getAppBaseInfo', () => describe().app),
    getSystemInfoSync: atOnce('getSystemInfoSync', () => describe().all),
    getSystemInfo: kit.later('getSystemInfo', () => describe().all),
    getSystemInfoAsync: kit.later('getSystemInfoAsync', () => describe().all),
    getSystemSetting: atOnce('getSystemSetting', () => ({ locationEnabled: true, wifiEnabled: true })),
    getAppAuthorizeSetting: atOnce('getAppAuthorizeSetting', () => ({ locationAuthorized: 'authorized' })),
    getMenuButtonBoundingClientRect: atOnce('getMenuButtonBoundingClientRect', () => menuButton(kit.core)),
    getAccountInfoSync: atOnce('getAccountInfoSync', () => ({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
    })),
    getLaunchOptionsSync: life.launchOptions,
    getEnterOptionsSync: life.launchOptions,
    arrayBufferToBase64: kit.atOnce('arrayBufferToBase64', (buffer: unknown) =>
      toBase64(bytesOf(buffer) ?? new Uint8Array()),
    ),
    base64ToArrayBuffer: kit.atOnce(
      'base64ToArrayBuffer',
      (text: unknown) => fromBase64(String(text)).buffer,
    ),
    getRandomValues: kit.later('getRandomValues', ({ length }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(Number(length))).buffer,
    })),
    getNetworkType: kit.later('getNetworkType', () => ({ networkType: network.type })),
  }
}
