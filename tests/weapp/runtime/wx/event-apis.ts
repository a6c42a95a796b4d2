import type { Core } from '../core'

/** Events of WeChat a mini-program may listen to. They happen when the host or a test says so. */
const EVENTS = `AppHide AppShow AudioInterruptionBegin AudioInterruptionEnd Error KeyboardHeightChange
  LazyLoadError MemoryWarning NetworkStatusChange NetworkWeakChange PageNotFound ScreenRecordingStateChanged
  ThemeChange UnhandledRejection UserCaptureScreen WindowResize`.split(/\s+/)

type Listener = (value: unknown) => void

/** `wx.onX` and `wx.offX`, and the update manager, which has listeners of its own. */
export function eventApis({ listeners }: Core) {
  const apis: Record<string, unknown> = {}
  for (const event of EVENTS) {
    apis[`on${event}`] = (listener: Listener) => listeners.on(event, listener)
    apis[`off${event}`] = (listener?: Listener) => listeners.off(event, listener)
  }
  const updateManager = {
    onCheckForUpdate: (listener: Listener) => listeners.on('CheckForUpdate', listener),
    onUpdateReady: (listener: Listener) => listeners.on('UpdateReady', listener),
    onUpdateFailed: (listener: Listener) => listeners.on('UpdateFailed', listener),
    applyUpdate: () => listeners.emit('ApplyUpdate'),
  }
  return { ...apis, getUpdateManager: () => updateManager }
}
