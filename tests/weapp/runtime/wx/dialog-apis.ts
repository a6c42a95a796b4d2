import type { Overlay } from '../platform'
import type { ApiKit, Options } from './api-kit'
import type { Dialogs } from './dialogs'
import { WxFailure } from './failure'

const LONGEST_BUTTON = 4
const MOST_ITEMS = 6
const TOAST_MS = 1500

/** Toasts, loading, modals and sheets. */
export function dialogApis(kit: ApiKit, dialogs: Dialogs) {
  const shown: Record<string, (() => void) | undefined> = {}

  function show(kind: Overlay['kind'], title: string): () => void {
    hide(kind)
    const takeAway = kit.core.platform.overlay({ kind, title })
    shown[kind] = takeAway
    return takeAway
  }

  function hide(kind: Overlay['kind']) {
    shown[kind]?.()
    shown[kind] = undefined
  }

  return {
    showToast: kit.later('showToast', ({ title, duration }) => {
      kit.core.journal.toasts.push(String(title))
      kit.core.platform.clock.start(show('toast', String(title)), Number(duration ?? TOAST_MS))
    }),
    hideToast: kit.later('hideToast', () => hide('toast')),
    showLoading: kit.later('showLoading', ({ title }) => void show('loading', String(title))),
    hideLoading: kit.later('hideLoading', () => hide('loading')),
    showModal: kit.later('showModal', (options, call) => {
      call.waitForPerson()
      return askModal(dialogs, options)
    }),
    showActionSheet: kit.later('showActionSheet', (options, call) => {
      call.waitForPerson()
      return askSheet(dialogs, options)
    }),
  }
}

async function askModal(dialogs: Dialogs, options: Options) {
  const confirm = String(options.confirmText ?? '确定')
  const cancel = String(options.cancelText ?? '取消')
  for (const [field, label] of Object.entries({ confirmText: confirm, cancelText: cancel }))
    if ([...label].length > LONGEST_BUTTON)
      throw new WxFailure(`showModal:fail ${field} length should not larger than 4 Chinese characters`)
  const choices = options.showCancel === false ? [confirm] : [cancel, confirm]
  const title = String(options.title ?? '')
  const index = await dialogs.ask({ kind: 'modal', title, text: String(options.content ?? ''), choices })
  const confirmed = choices[index] === confirm
  return { confirm: confirmed, cancel: !confirmed, content: null }
}

async function askSheet(dialogs: Dialogs, options: Options) {
  const items = Array.isArray(options.itemList) ? options.itemList.map(String) : []
  if (items.length > MOST_ITEMS)
    throw new WxFailure('showActionSheet:fail parameter error: itemList should not be larger than 6 items')
  const title = String(options.alertText ?? '')
  const tapIndex = await dialogs.ask({ kind: 'sheet', title, text: '', choices: [...items, '取消'] })
  if (tapIndex >= items.length) throw new WxFailure('showActionSheet:fail cancel')
  return { tapIndex }
}
