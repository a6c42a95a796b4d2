import { create } from 'zustand'
import type { StaffAction } from './step'

type LastStep = { readonly caseId: string; readonly action: StaffAction }

/** What this person did last, to be said once on the page of the case. Not kept: it is news only now. */
export const useLastStep = create<{ readonly last: LastStep | null }>()(() => ({ last: null }))

export const tellLastStep = (last: LastStep | null): void => useLastStep.setState({ last })
