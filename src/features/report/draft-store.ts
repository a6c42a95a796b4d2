import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { emptyDraft } from './draft'
import type { Draft } from './draft-type'
import type { ReportPorts } from './report-ports'

export const DRAFT_KEY = 'draft'

/** The one draft in the form, written down at every change. */
export const createDraftStore = ({ storage, newId }: Pick<ReportPorts, 'storage' | 'newId'>) =>
  createStore<{ readonly draft: Draft }>()(
    persist(() => ({ draft: emptyDraft(newId()) }), {
      name: DRAFT_KEY,
      version: 1,
      storage: createJSONStorage(() => ({
        getItem: storage.read,
        setItem: storage.write,
        removeItem: storage.remove,
      })),
    }),
  )

export type DraftStore = ReturnType<typeof createDraftStore>
