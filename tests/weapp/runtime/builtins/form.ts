import { type Builtin, insideOf } from './builtin'

/** Sends a form's `submit` with the value of each named control in it. */
export function submitForm(form: Builtin): void {
  const named = insideOf(form.element).filter((control) => control.read('name') && control.formValue)
  const value = Object.fromEntries(
    named.map((control) => [String(control.read('name')), control.formValue?.()]),
  )
  form.emit('submit', { value, formId: '' })
}

/** Empties a form's text controls and sends its `reset`. */
export function resetForm(form: Builtin): void {
  for (const control of insideOf(form.element)) control.text?.show('')
  form.emit('reset')
}
