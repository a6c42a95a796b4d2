import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { filing } from './filing'
import { takeStep } from './step'

/** 网格员自办: files what lies in front of him and takes it for his own team, in one step. */
export const selfHandle = staff.case.selfHandle.use(staffOnly).handler(({ context, input }) =>
  takeStep(context, input, (row) => ({
    ...filing(context.city, row, input),
    action: { kind: 'self-handle' },
  })),
)
