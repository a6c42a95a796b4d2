import { createJournal, type Journal } from './journal'
import { type Bridge, createLane } from './lane'
import { createListeners, type Listeners } from './listeners'
import { createTimers, type LogicTimers } from './logic/timers'
import type { MiniPackage } from './package/types'
import type { Platform } from './platform'
import { copyInto } from './realm'
import { createWork, type Work } from './settle'

/** What every part of a host shares. */
export interface Core {
  pkg: MiniPackage
  platform: Platform
  journal: Journal
  bridge: Bridge
  work: Work
  timers: LogicTimers
  /** Who listens to `wx.onSomething`. */
  listeners: Listeners
  /** Writes a failure of the mini-program down and tells its own error listeners. */
  report(where: string, error: unknown): void
  /** A value as the mini-program's own world sees it. */
  toLogic(value: unknown): unknown
}

/** The shared parts of one host. */
export function createCore(pkg: MiniPackage, platform: Platform): Core {
  const journal = createJournal()
  const onLaneError = (error: unknown) => report('handler', error)
  const bridge = {
    toView: createLane(platform.hop, onLaneError),
    toLogic: createLane(platform.hop, onLaneError),
  }
  const toLogic = (value: unknown) => copyInto(platform.realm, value)
  const listeners = createListeners({
    deliver: (event, run) => bridge.toLogic.post(event === 'Error' ? () => runErrorListener(run) : run),
    toLogic,
  })

  function report(where: string, error: unknown) {
    const text = describeError(error)
    journal.errors.push(`${where}: ${text}`)
    listeners.emit('Error', text)
  }

  /** A listener for errors that itself fails must not be told of that. */
  function runErrorListener(run: () => void) {
    try {
      run()
    } catch (error) {
      journal.errors.push(`error listener: ${describeError(error)}`)
    }
  }

  const timers = createTimers(platform.clock, (error) => report('timer', error))
  return { pkg, platform, journal, bridge, work: createWork(), timers, listeners, report, toLogic }
}

/** An error as a line: its stack, WeChat's `errMsg`, or whatever it says. */
export function describeError(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  if ('stack' in error && error.stack) return String(error.stack)
  if ('errMsg' in error) return String(error.errMsg)
  return JSON.stringify(error) ?? String(error)
}
