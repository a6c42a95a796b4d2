import { describeError } from '../core'
import { builtinWithId, insideOf } from './builtin'
import type { Behave } from './builtin-tools'
import { tap } from './touch'

/** `<navigator>`: a tap goes where it points. */
export const behaveAsNavigator: Behave = (link, { navigation, core }) => {
  link.element.addListener('tap', () => {
    const url = String(link.read('url') ?? '')
    const ways: Record<string, () => unknown> = {
      navigate: () => navigation.navigateTo(url),
      redirect: () => navigation.redirectTo(url),
      switchTab: () => navigation.switchTab(url),
      reLaunch: () => navigation.reLaunch(url),
      navigateBack: () => navigation.navigateBack(Number(link.read('delta') ?? 1)),
    }
    try {
      ways[String(link.read('openType') ?? 'navigate')]?.()
    } catch (error) {
      core.report('<navigator>', describeError(error))
    }
  })
}

const LABELLED = new Set(['button', 'checkbox', 'radio', 'switch', 'input'])

/** `<label>`: a tap beside its control is a tap on it. */
export const behaveAsLabel: Behave = (label, { core }) => {
  label.element.addListener('tap', (event) => {
    const inside = insideOf(label.element)
    const target = inside.find((builtin) => LABELLED.has(builtin.tag))
    const byId = label.read('for') ? builtinWithId(rootOf(label.element), String(label.read('for'))) : target
    if (!byId || event.target === byId.element) return
    core.bridge.toView.post(() => tap(byId.element))
  })
}

function rootOf(element: Parameters<typeof tap>[0]) {
  let root = element
  for (let parent = root.getComposedParent(); parent; parent = root.getComposedParent()) root = parent
  return root
}
