import type { Core } from '../core'
import type { Overlay } from '../platform'

/** A question to the person that is on screen and waits. */
export interface Dialog {
  kind: 'modal' | 'sheet'
  title: string
  text: string
  choices: string[]
  /** Taps the choice with this label. */
  choose(label: string): void
}

/** The dialogs on screen, the newest last. */
export interface Dialogs {
  open: Dialog[]
  /** Shows a question and resolves with the index of what was chosen, or -1 where it was dismissed. */
  ask(question: Pick<Dialog, 'kind' | 'title' | 'text' | 'choices'>): Promise<number>
}

/** No dialog on screen. */
export function createDialogs(core: Core): Dialogs {
  const open: Dialog[] = []
  return {
    open,
    ask: (question) =>
      new Promise((resolve) => {
        const close = (choice: number) => {
          open.splice(open.indexOf(dialog), 1)
          takeAway()
          resolve(choice)
        }
        const dialog: Dialog = {
          ...question,
          choose: (label) => close(indexOfChoice(question.choices, label)),
        }
        open.push(dialog)
        const takeAway = core.platform.overlay(overlayOf(question, close))
      }),
  }
}

function indexOfChoice(choices: string[], label: string): number {
  const index = choices.indexOf(label)
  if (index < 0) throw new Error(`The dialog offers ${choices.join(', ')}; not ${label}`)
  return index
}

function overlayOf(
  question: Pick<Dialog, 'kind' | 'title' | 'text' | 'choices'>,
  close: (choice: number) => void,
): Overlay {
  const choices = question.choices.map((label, index) => ({ label, choose: () => close(index) }))
  return { kind: question.kind, title: question.title, text: question.text, choices }
}
