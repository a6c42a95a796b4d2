import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { asReceipt } from '../report/receipt'
import { joinCase } from '../report/table'

/** 我也看到了: a co-owner with a receipt of his own, told of every step, with the last word like the reporter. */
export const join = resident.case.join.use(signedIn).handler(async ({ context, input }) => {
  const { city, db, caller, now } = context
  const sender = { cityId: city.id, personId: caller.personId, requestId: input.requestId, now }
  return asReceipt(await joinCase(db, sender, input.caseId))
})
