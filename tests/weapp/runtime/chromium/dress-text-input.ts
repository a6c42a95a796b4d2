import type { Dress } from './dress'

/** A real field inside `wx-input` and `wx-textarea`, so that a real keyboard types into it. */
export const dressTextInput: Dress = (builtin, dom) => {
  const control = builtin.text
  if (!control) return
  const field = document.createElement(builtin.tag === 'textarea' ? 'textarea' : 'input')
  const sync = () => {
    const value = control.value()
    if (field.value !== value) field.value = value
    field.placeholder = String(builtin.read('placeholder') ?? '')
    field.disabled = builtin.is('disabled')
    const label = builtin.read('ariaLabel')
    if (label) field.setAttribute('aria-label', String(label))
    if (field instanceof HTMLInputElement) field.type = builtin.is('password') ? 'password' : 'text'
  }
  field.addEventListener('input', () => {
    control.enter(field.value)
    sync()
  })
  field.addEventListener('focus', () => control.focus())
  field.addEventListener('blur', () => control.blur())
  field.addEventListener('keydown', (event) => {
    const key = 'key' in event ? event.key : ''
    if (key === 'Enter' && builtin.tag === 'input') control.confirm()
  })
  builtin.watch(sync)
  sync()
  dom.append(field)
  if (builtin.is('focus') || builtin.is('autoFocus')) field.focus()
}
