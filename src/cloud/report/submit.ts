import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { prepare } from './prepare'
import { asReceipt } from './receipt'
import { fileReport } from './table'

/** Files a report once, however often the phone sends it. */
export const submit = resident.report.submit.use(signedIn).handler(async ({ context, input }) => {
  const { city, db, caller, now } = context
  const report = prepare(city, input, now)
  const sender = { cityId: city.id, personId: caller.personId, requestId: input.requestId, now }
  return asReceipt(await fileReport(db, sender, report))
})
