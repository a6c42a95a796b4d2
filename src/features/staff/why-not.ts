import { ACTIONS } from '@/domain/case/actions'
import type { Stage } from '@/domain/case/stage'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import type { StaffAction } from './step'

/** Why an action that is not among a person's own cannot be taken: it is somebody else's, or the case has moved on. */
export const whyNot = (stage: Stage, action: StaffAction): string => {
  const { cases } = words
  const said = staffWords
  const isStep = ACTIONS.some((rule) => rule.action === action && rule.from === stage)
  return isStep ? said.notYours : said.notNow(cases.stages[stage].label, said.actions[action].label)
}
