import { createHost } from '../host'
import type { MiniHost } from '../mini-host'
import type { MiniPackage } from '../package/types'
import type { HostOptions } from '../wiring'
import { WxFailure } from '../wx/failure'
import { createChromiumPlatform } from './chromium-platform'
import type { Refusal } from './remote-answer'

declare global {
  interface Window {
    miniHost: MiniHost
    startMiniHost(pkg: MiniPackage, options: Omit<HostOptions, 'phone'>): void
    /** From now on the test process answers this API. */
    answerRemotely(name: string): void
    /** Put in by the test process. */
    askTest(name: string, options: unknown): Promise<{ result: unknown } | Refusal>
  }
}

window.startMiniHost = (pkg, options) => {
  window.miniHost = createHost(pkg, createChromiumPlatform(), options)
}

window.answerRemotely = (name) => {
  window.miniHost.answer(name, async (options) => {
    const answer = await window.askTest(name, options)
    if ('refusal' in answer) throw new WxFailure(answer.refusal.errMsg, answer.refusal.errno)
    return answer.result
  })
}
