import { ancestorOf, type Builtin } from './builtin'
import type { Behave, BuiltinTools } from './builtin-tools'
import { resetForm, submitForm } from './form'

/** `<button>`: disabled it swallows taps; else it may submit a form or do what its open-type says. */
export const behaveAsButton: Behave = (button, tools) => {
  button.element.addListener(
    'tap',
    (event) => {
      if (button.is('disabled')) event.stopPropagation()
    },
    { capture: true },
  )
  button.element.addListener('tap', () => {
    if (button.is('disabled')) return
    const form = ancestorOf(button, 'form')
    if (form && button.read('formType') === 'submit') submitForm(form)
    if (form && button.read('formType') === 'reset') resetForm(form)
    for (const openType of String(button.read('openType') ?? '').split('|')) open(button, openType, tools)
  })
}

function open(button: Builtin, openType: string, tools: BuiltinTools): void {
  const opened: Record<string, () => void> = {
    share: () => void tools.share('button', button),
    agreePrivacyAuthorization() {
      tools.privacy.agreeByButton(button.element.id)
      button.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
    },
    chooseAvatar: () => answerOpenType(button, 'chooseAvatar', 'chooseavatar', tools),
    getPhoneNumber: () => answerOpenType(button, 'getPhoneNumber', 'getphonenumber', tools),
  }
  const act = opened[openType]
  if (act) act()
  else if (openType) tools.core.journal.openTypes.push(openType)
}

/** What the person picks there comes from the test, under the name `button.<open-type>`. */
function answerOpenType(button: Builtin, openType: string, event: string, { answers, core }: BuiltinTools) {
  const answer = answers.get(`button.${openType}`)
  if (answer) button.emit(event, answer({}))
  else core.journal.unanswered.push(`button.${openType}`)
}
