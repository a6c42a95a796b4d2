import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { refuse } from '../kernel/refuse'
import { takeStep } from './step'

/** 派遣: gives the case to a unit of the city, whether or not routing proposed it. */
export const dispatch = staff.case.dispatch
  .use(staffOnly)
  .handler(({ context, input: { unitId, words, ...asked } }) => {
    if (!context.city.units.some(({ id }) => id === unitId)) return refuse('UNIT_UNKNOWN')
    return takeStep(context, asked, () => ({ action: { kind: 'dispatch', unitId }, words: words ?? null }))
  })
