import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { takeStep } from './step'

/** 接单: of all who reach for it at once, exactly one gets the case. */
export const take = staff.case.take
  .use(staffOnly)
  .handler(({ context, input }) => takeStep(context, input, () => ({ action: { kind: 'take' } })))
