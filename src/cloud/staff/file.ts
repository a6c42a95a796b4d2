import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { filing } from './filing'
import { takeStep } from './step'

/** 立案: the report becomes the city's work, with a limit, and public as far as the clerk says. */
export const file = staff.case.file
  .use(staffOnly)
  .handler(({ context, input }) =>
    takeStep(context, input, (row) => ({ ...filing(context.city, row, input), action: { kind: 'file' } })),
  )
