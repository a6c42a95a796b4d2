import type { Receipt } from '@/contract/report'
import type { ReceiptRow } from './table'

/** 回执, as it goes to the phone. */
export const asReceipt = ({ receipt, case_id, reported_at }: ReceiptRow): Receipt => ({
  receipt,
  caseId: case_id,
  reportedAt: reported_at.toISOString(),
})
