import { nothing } from '../account'
import { caseById } from '../case'
import {
  closeAsk,
  declineAsk,
  dispatchAsk,
  fileAsk,
  handleAsk,
  queue,
  queueAsk,
  returnAsk,
  revealAsk,
  revealed,
  selfHandleAsk,
  staffCase,
  staffMe,
  takeAsk,
} from '../staff-case'
import { endpoint } from './endpoint'

const MOVE_REFUSALS = ['CASE_MISSING', 'CASE_NOT_YOURS', 'CASE_MOVED_ON', 'CASE_NEEDS_REASON'] as const

/** The door of staff. Every endpoint checks the role in the cloud; hiding a page is not a rule. */
export const staffContract = {
  staff: { me: endpoint('My roles, unit and grids').input(nothing).output(staffMe) },
  case: {
    queue: endpoint('My queue by deadline').input(queueAsk).output(queue),
    show: endpoint('One case as staff see it', ['CASE_MISSING', 'CASE_NOT_YOURS'])
      .input(caseById)
      .output(staffCase),
    file: endpoint('立案', [...MOVE_REFUSALS, 'CONDITION_UNKNOWN', 'REPORT_CATEGORY_UNKNOWN'])
      .input(fileAsk)
      .output(staffCase),
    decline: endpoint('不予受理', MOVE_REFUSALS).input(declineAsk).output(staffCase),
    dispatch: endpoint('派遣', [...MOVE_REFUSALS, 'UNIT_UNKNOWN'])
      .input(dispatchAsk)
      .output(staffCase),
    take: endpoint('接单', MOVE_REFUSALS).input(takeAsk).output(staffCase),
    selfHandle: endpoint('网格员自办', [...MOVE_REFUSALS, 'CONDITION_UNKNOWN', 'REPORT_CATEGORY_UNKNOWN'])
      .input(selfHandleAsk)
      .output(staffCase),
    return: endpoint('回退', MOVE_REFUSALS).input(returnAsk).output(staffCase),
    handle: endpoint('处置反馈', [
      ...MOVE_REFUSALS,
      'CASE_NEEDS_PHOTO',
      'CASE_NEEDS_REFERRAL',
      'PHOTO_MISSING',
      'PHOTO_NOT_YOURS',
      'PHOTO_IN_USE',
    ])
      .input(handleAsk)
      .output(staffCase),
    close: endpoint('结案', MOVE_REFUSALS).input(closeAsk).output(staffCase),
  },
  reporter: {
    reveal: endpoint('Shows the reporter’s number, with a reason that the reporter sees', ['CASE_MISSING'])
      .input(revealAsk)
      .output(revealed),
  },
}
