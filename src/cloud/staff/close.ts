import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { publishChosen } from './publish'
import { takeStep } from './step'

/** 结案: the outcome and the chosen after-photos become public, and the owners are asked. */
export const close = staff.case.close
  .use(staffOnly)
  .handler(({ context, input: { publishPhotoIds, ...asked } }) =>
    takeStep(context, asked, () => ({
      action: { kind: 'close' },
      also: (scope) => publishChosen(scope, asked.caseId, 'after', publishPhotoIds),
    })),
  )
