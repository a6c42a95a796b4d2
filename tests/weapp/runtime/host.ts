import { describeError } from './core'
import { complaintsOf } from './journal'
import type { MiniHost } from './mini-host'
import type { MiniPackage } from './package/types'
import { actionsOf } from './person'
import type { Platform } from './platform'
import { pause, settle } from './settle'
import { captureFramework } from './view/capture-framework'
import { measureTree } from './view/tree'
import { type HostOptions, type Wiring, wire } from './wiring'
import { pickedPictures } from './wx/media-apis'

const UNTIL_LIMIT_MS = 5_000

/** A phone with the mini-program on it, not started yet. */
export function createHost(pkg: MiniPackage, platform: Platform, options: HostOptions = {}): MiniHost {
  const wiring = wire(pkg, platform, options)
  const { core, routes, stack, navigation, life, answers, network, privacy, dialogs, device, phone } = wiring
  const stopCapturing = captureFramework(core)
  startPlatform(wiring, platform)

  const quiet = { ...core, clock: platform.clock, hop: platform.hop }
  const settled: MiniHost['settle'] = (settleOptions) => settle(quiet, settleOptions)
  const actions = actionsOf(wiring, settled)
  const complaints = () => complaintsOf(core.journal, pkg.problems)

  return {
    pkg,
    routes,
    phone,
    device,
    network,
    privacy,
    journal: core.journal,
    bridge: core.bridge,
    ...actions,
    async launch(url, scene) {
      life.launch(url, scene)
      await settled()
    },
    async open(url) {
      navigation.reLaunch(url)
      await settled()
    },
    page: () => ({ path: actions.top().path, query: actions.top().query }),
    pages: () => stack.pages.map((page) => page.path),
    tree: () => measureTree(actions.top().root.getComponent()),
    answer: answers.set,
    pickPictures: (pictures) => answers.set('chooseMedia', () => pickedPictures(phone.files, pictures)),
    dialog: () => dialogs.open.at(-1),
    calls: (name) => core.journal.calls.filter((call) => call.name === name),
    settle: settled,
    async until(what, check, limit = UNTIL_LIMIT_MS) {
      const startedAt = platform.clock.now()
      for (;;) {
        const value = check()
        if (value) return value
        if (platform.clock.now() - startedAt > limit)
          throw new Error(`Waited ${limit} ms for ${what}. On screen: ${actions.text()}`)
        await pause(platform.clock, 5)
      }
    },
    complaints,
    assertClean() {
      const found = complaints()
      if (found.length) throw new Error(`The run was not clean:\n${found.join('\n')}`)
    },
    dispose() {
      core.timers.clearAll()
      stopCapturing()
      platform.dispose()
    },
  }
}

function startPlatform({ core, navigation, stack, phone, noteTap }: Wiring, platform: Platform): void {
  const attempt = (act: () => void) => {
    try {
      act()
    } catch (error) {
      core.report('person', describeError(error))
    }
  }
  const callTop = (name: string, value?: unknown) => {
    const page = stack.top()
    if (page) stack.call(page, name, value)
  }
  platform.start({
    pkg: core.pkg,
    timers: core.timers,
    journal: core.journal,
    onError(where, error) {
      core.report(where, error)
      if (where === 'unhandled rejection')
        core.listeners.emit('UnhandledRejection', { reason: describeError(error) })
    },
    controls: {
      back: () => attempt(() => navigation.navigateBack()),
      tapTab: (path) => attempt(() => navigation.switchTab(`/${path}`)),
      reachBottom: () => callTop('onReachBottom'),
      touched: noteTap,
      scrolled: (scrollTop) => callTop('onPageScroll', { scrollTop }),
    },
    readFile: (path) => phone.files.read(path),
  })
}
