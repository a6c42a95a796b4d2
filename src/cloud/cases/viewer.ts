import type { Caller } from '../kernel/context'

/** Through whose eyes a case is shown: staff see what is not reviewed yet; residents what is public and what is their own. */
export type Viewer =
  | { readonly kind: 'staff' }
  | { readonly kind: 'resident'; readonly personId: string | null }

export const STAFF: Viewer = { kind: 'staff' }

/** At the residents' door everyone is a resident, staff too. */
export const asResident = (caller: Caller | null): Viewer => ({
  kind: 'resident',
  personId: caller?.personId ?? null,
})
