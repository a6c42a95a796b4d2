import { ancestorOf, type Builtin, insideOf } from './builtin'
import type { Behave } from './builtin-tools'

/** `<switch>`: each tap turns it over. */
export const behaveAsSwitch: Behave = (control) => {
  const tick = keepTick(control)
  control.formValue = tick.read
  onTap(control, () => {
    tick.write(!tick.read())
    control.emit('change', { value: tick.read() })
  })
}

/** `<checkbox>`: its group tells the values that are ticked. */
export const behaveAsCheckbox: Behave = (box) => {
  const tick = keepTick(box)
  onTap(box, () => {
    tick.write(!tick.read())
    const group = ancestorOf(box, 'checkbox-group')
    group?.emit('change', { value: group.formValue?.() })
  })
}

/** `<checkbox-group>`. */
export const behaveAsCheckboxGroup: Behave = (group) => {
  group.formValue = () => tickedIn(group, 'checkbox')
}

/** `<radio>`: one in its group is ticked. */
export const behaveAsRadio: Behave = (radio) => {
  const tick = keepTick(radio)
  onTap(radio, () => {
    const group = ancestorOf(radio, 'radio-group')
    for (const other of group ? insideOf(group.element) : []) untick.get(other)?.()
    tick.write(true)
    group?.emit('change', { value: radio.read('value') })
  })
}

/** `<radio-group>`. */
export const behaveAsRadioGroup: Behave = (group) => {
  group.formValue = () => tickedIn(group, 'radio')[0]
}

const untick = new WeakMap<Builtin, () => void>()

/** Remembers what the person ticked, until the mini-program sends another `checked`. */
function keepTick(control: Builtin) {
  let current = control.is('checked')
  control.watch((attribute) => {
    if (attribute === 'checked') current = control.is('checked')
  })
  const write = (next: boolean) => {
    current = next
    control.changed('ticked')
  }
  control.ticked = () => current
  untick.set(control, () => write(false))
  return { read: () => current, write }
}

function onTap(control: Builtin, act: () => void): void {
  control.element.addListener('tap', () => {
    if (!control.is('disabled')) act()
  })
}

function tickedIn(group: Builtin, tag: string): unknown[] {
  const ticked = insideOf(group.element).filter((control) => control.tag === tag && control.ticked?.())
  return ticked.map((control) => control.read('value'))
}
