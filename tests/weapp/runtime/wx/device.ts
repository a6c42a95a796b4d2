import type { Core } from '../core'

/** The phone's settings that a mini-program can read; a test may change them while it runs. */
export interface Device {
  theme: 'light' | 'dark'
  /** How much larger than standard the person has set WeChat's letters (elder: 1.3 and more). */
  fontSizeScaleFactor: number
  language: string
  platform: 'ios' | 'android' | 'devtools'
  /** Version of WeChat's base library. */
  SDKVersion: string
}

export const STANDARD_DEVICE: Device = {
  theme: 'light',
  fontSizeScaleFactor: 1,
  language: 'zh_CN',
  platform: 'android',
  SDKVersion: '3.8.0',
}

export const NAVIGATION_BAR = 44
const HOME_BAR = 34

/** Tall phones have a notch, and a taller bar around it. */
export function statusBar(height: number): number {
  return height >= 780 ? 44 : 20
}

/** What `getWindowInfo` and its kin answer for this device on this screen. */
export function describeDevice(device: Device, { platform }: Core) {
  const { width, height } = platform.viewport
  const status = statusBar(height)
  const bottom = height - HOME_BAR
  const window = {
    pixelRatio: 3,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - status - NAVIGATION_BAR,
    statusBarHeight: status,
    screenTop: status + NAVIGATION_BAR,
    safeArea: { left: 0, top: status, right: width, bottom, width, height: bottom - status },
  }
  const phone = {
    abi: 'arm64-v8a',
    brand: 'test',
    model: 'test phone',
    system: device.platform === 'ios' ? 'iOS 14.0' : 'Android 10',
    platform: device.platform,
    benchmarkLevel: 20,
    memorySize: 4096,
  }
  const app = {
    SDKVersion: device.SDKVersion,
    enableDebug: false,
    host: { appId: 'wx0000000000000000', env: 'WeChat' },
    language: device.language,
    version: '8.0.50',
    theme: device.theme,
    fontSizeScaleFactor: device.fontSizeScaleFactor,
    fontSizeSetting: Math.round(16 * device.fontSizeScaleFactor),
  }
  return { window, phone, app, all: { ...phone, ...window, ...app } }
}

/** The menu capsule at the top right. */
export function menuButton({ platform }: Core) {
  const right = platform.viewport.width - 7
  const top = statusBar(platform.viewport.height) + 4
  return { width: 87, height: 32, top, right, bottom: top + 32, left: right - 87 }
}
