import { sql } from 'kysely'
import type { Db } from '../db/connect'
import { newId } from '../kernel/new-id'
import { refuseAsSql } from '../kernel/refuse'
import { tryAgainIfTaken } from '../kernel/try-again'
import type { PreparedReport } from './prepare'
import { newCaseNumber, newReceipt } from './readable-code'

export type ReceiptRow = { receipt: string; case_id: string; reported_at: Date }

type Sender = {
  readonly cityId: string
  readonly personId: string
  readonly requestId: string
  readonly now: Date
}

/** Files a report once for this sender and request (migration 0002); refuses as the SQL function does. */
export const fileReport = (db: Db, sender: Sender, report: PreparedReport): Promise<ReceiptRow> =>
  tryAgainIfTaken(() => callReportSubmit(db, sender, report)).catch(refuseAsSql)

async function callReportSubmit(db: Db, { cityId, personId, requestId, now }: Sender, it: PreparedReport) {
  const { rows } = await sql<ReceiptRow>`select * from report_submit(
    ${cityId}, ${personId}::uuid, ${requestId}::uuid, ${newId()}::uuid, ${newId()}::uuid,
    ${newCaseNumber()}, ${newReceipt()}, ${it.quick}, ${it.code},
    ${it.place?.latitude ?? null}::double precision, ${it.place?.longitude ?? null}::double precision, ${it.cell}::bigint,
    ${it.placeName}, ${it.laneId}, ${it.gridId}, ${it.unitId}, ${it.words}, ${it.photoIds}::uuid[],
    ${now}::timestamptz, ${it.day}::date, ${it.perDay}::integer, ${it.dueAt}::timestamptz, ${newId()}::uuid)`.execute(
    db,
  )
  return theOne(rows)
}

/** Makes the sender a co-owner of the case once (migration 0003); refuses as the SQL function does. */
export const joinCase = (db: Db, sender: Sender, caseId: string): Promise<ReceiptRow> =>
  tryAgainIfTaken(() => callCaseJoin(db, sender, caseId)).catch(refuseAsSql)

async function callCaseJoin(db: Db, { cityId, personId, requestId, now }: Sender, caseId: string) {
  const { rows } = await sql<ReceiptRow>`select * from case_join(
    ${cityId}, ${personId}::uuid, ${requestId}::uuid, ${caseId}::uuid, ${newReceipt()}, ${now}::timestamptz,
    ${newId()}::uuid)`.execute(db)
  return theOne(rows)
}

function theOne(rows: readonly ReceiptRow[]): ReceiptRow {
  const [row] = rows
  if (!row) throw new Error('The function answered no receipt')
  return row
}
