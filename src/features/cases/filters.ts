import { create } from 'zustand'
import type { CaseFilters } from '@/contract/case'

export type Sort = 'latest' | 'near'

/** What map and list show. One choice for both, so that switching between them shows the same cases. */
export type Filters = { readonly [K in keyof CaseFilters]?: CaseFilters[K] | undefined }

const STANDARD: Filters = { state: 'open' }

export const useFilters = create<Filters>()(() => STANDARD)

export const filterActions = {
  choose: (change: Filters): void => useFilters.setState(change),
  reset: (): void => useFilters.setState({ quick: undefined, days: undefined, ...STANDARD }),
}

/** How many filters a person set beyond what everybody sees at first. */
export const countChosen = ({ quick, state, days }: Filters): number =>
  [quick, state !== STANDARD.state, days].filter(Boolean).length

/** The filters as the cloud is asked: what is not chosen is not sent. */
export const asked = ({ quick, state, days }: Filters): CaseFilters => ({
  ...(quick ? { quick } : {}),
  ...(state ? { state } : {}),
  ...(days ? { days } : {}),
})
