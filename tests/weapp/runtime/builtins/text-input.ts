import type { Behave } from './builtin-tools'

const DEFAULT_MAX_LENGTH = 140

/** What a person can do with an `<input>` or `<textarea>`. */
export interface TextControl {
  /** What stands in the field on screen. */
  value(): string
  /** The person changes what stands there to this. */
  enter(value: string): void
  focus(): void
  blur(): void
  /** The keyboard's own send key. */
  confirm(): void
  /** Writes into the field without the person, as an attribute or a reset does. */
  show(value: string): void
}

/** `<input>` and `<textarea>`: what was typed stays, until the mini-program sends another `value`. */
export const behaveAsTextInput: Behave = (input) => {
  let current = textOf(input.read('value'))
  let focused = false

  const limit = (value: string) => {
    const max = Number(input.read('maxlength') ?? DEFAULT_MAX_LENGTH)
    return max >= 0 ? value.slice(0, max) : value
  }

  input.text = {
    value: () => current,
    show(value) {
      current = value
    },
    enter(value) {
      if (input.is('disabled')) return
      if (!focused) this.focus()
      current = limit(value)
      input.emit('input', { value: current, cursor: current.length, keyCode: 0 })
    },
    focus() {
      focused = true
      input.emit('focus', { value: current, height: 0 })
    },
    blur() {
      focused = false
      input.emit('blur', { value: current, cursor: current.length })
    },
    confirm: () => input.emit('confirm', { value: current }),
  }
  input.formValue = () => current
  input.watch((attribute) => {
    if (attribute === 'value') input.text?.show(textOf(input.read('value')))
  })
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
