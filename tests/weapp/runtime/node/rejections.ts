import vm from 'node:vm'
import type { Realm } from '../realm'

type Listener = (reason: unknown, promise: Promise<unknown>) => void

/**
 * Hears of promises the mini-program left rejected, and only of those: every other rejection goes on to whoever
 * listened before. Gives back how to stop.
 */
export function captureRejections(realm: Realm, onRejection: (reason: unknown) => void): () => void {
  // A test runner may give its tests a copy of `process` that hears nothing; the script below gets the real one.
  const realProcess: NodeJS.Process = vm.runInThisContext('process')
  const before = realProcess.rawListeners('unhandledRejection') as Listener[]
  const listener: Listener = (reason, promise) => {
    if (promise instanceof realm.Promise) onRejection(reason)
    else for (const next of before) next(reason, promise)
  }
  realProcess.removeAllListeners('unhandledRejection')
  realProcess.on('unhandledRejection', listener)
  return () => {
    realProcess.removeListener('unhandledRejection', listener)
    for (const next of before) realProcess.on('unhandledRejection', next)
  }
}
