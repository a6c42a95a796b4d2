import { anyone } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { refuse } from '../kernel/refuse'
import { caseView } from './case-view'
import { asResident } from './viewer'
import { visibleCase } from './visible-case'

/** The case page. A public case opens without signing in: a shared card should. */
export const show = resident.case.show.use(anyone).handler(async ({ context, input }) => {
  const viewer = asResident(context.caller)
  const row = (await visibleCase(context, input.caseId, viewer)) ?? refuse('CASE_MISSING')
  return caseView(context, row, viewer)
})
