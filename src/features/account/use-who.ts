import { useSyncExternalStore } from 'react'
import { onWho, type Persona, returnToResident, signInAs, type Who, who } from '@/platform/session'

/** For whom the phone speaks: the resident, or in a demo city an invented member of staff. What they may do, the cloud says. */
export const useWho = (): Who => useSyncExternalStore(onWho, who, who)

export const accountActions = {
  /** Demo city only. Throws as `api` does, and then nothing has changed. */
  signInAs: (persona: Persona) => signInAs(persona),
  returnToResident: () => returnToResident(),
}
