import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { viewFor } from './view'

/** One case with all that was told of it, for those whose case it is. */
export const show = staff.case.show
  .use(staffOnly)
  .handler(({ context, input }) => viewFor(context, input.caseId))
