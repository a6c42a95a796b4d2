import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { residentContract } from '@/contract/doors/resident'
import type { staffContract } from '@/contract/doors/staff'
import { linkTo } from './link'

type ResidentClient = ContractRouterClient<typeof residentContract>
type StaffClient = ContractRouterClient<typeof staffContract>

/**
 * The cloud as the phone sees it: `await api.resident.report.submit(input)`. Throws an ORPCError whose code is a refusal of
 * the contract, OFFLINE, TIMEOUT or UNEXPECTED; `failureOf` reads it. Photos go through `uploadPhoto` (link.ts).
 */
export const api = {
  resident: createORPCClient<ResidentClient>(linkTo('resident')),
  staff: createORPCClient<StaffClient>(linkTo('staff')),
}
