import type { Core } from '../core'
import type { GeComponent } from '../view/glass-easel'
import { applyPatch, type Patch } from './data-patch'

/** A page or component as the mini-program's code holds it (`this`). */
export interface Instance extends Record<string, unknown> {
  /** The component behind it in the view. */
  _$: GeComponent
  /** Set once the page is unloaded: what is still on its way to its view is lost. */
  _isClosed?: boolean
}

const LIMIT_BYTES = 1024 * 1024

/**
 * Puts the bridge between an instance and its view: `this.data` changes at once, the view when the message
 * arrives, the callback when the view has answered. Only JSON crosses, and each crossing is recorded.
 */
export function bridgeSetData(core: Core, instance: Instance, sender: string, pageOnTop: () => string): void {
  const { journal, bridge } = core
  const pending: Patch[] = []
  const view = instance._$

  function setData(patch: unknown, callback?: () => void) {
    const json = JSON.stringify(patch ?? {})
    const bytes = new TextEncoder().encode(json).length
    if (bytes > LIMIT_BYTES) core.report(sender, `setData of ${bytes} bytes is over WeChat's limit of 1 MB`)
    const sent: Patch = JSON.parse(json)
    journal.setData.push({ page: pageOnTop(), sender, paths: Object.keys(sent), bytes })
    pending.push(sent)
    bridge.toView.post(() => {
      pending.splice(pending.indexOf(sent), 1)
      if (instance._isClosed) return
      view.setData(sent)
      if (callback) bridge.toLogic.post(() => callback.call(instance))
    })
  }

  const readData = () => (pending.length ? pending.reduce(applyPatch, copyJson(view.data)) : view.data)
  Object.defineProperties(instance, {
    setData: { configurable: true, writable: true, value: setData },
    data: { configurable: true, get: readData },
    properties: { configurable: true, get: readData },
  })
}

function copyJson(value: Patch): Patch {
  return JSON.parse(JSON.stringify(value))
}
