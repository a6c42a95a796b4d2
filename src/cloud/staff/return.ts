import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { takeStep } from './step'

/** 回退: one step back, with a reason; nothing that was done is lost. */
export const giveBack = staff.case.return
  .use(staffOnly)
  .handler(({ context, input: { reason, words, ...asked } }) =>
    takeStep(context, asked, () => ({ action: { kind: 'return', reason, words }, words })),
  )
