import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { HOLDS_PHOTOS } from '@/platform/photo-holders'
import { who } from '@/platform/session'
import { storage } from '@/platform/storage'
import { type DraftKind, type Drafts, EMPTY } from './draft-type'
import type { StaffAction } from './step'

/** A request that was sent: its id, and what was decided in it. */
type SentRequest = { readonly id: string; readonly of: string }

type Unfinished = {
  readonly forms: Partial<Drafts>
  readonly requests: Partial<Record<StaffAction, SentRequest>>
}

const NOTHING: Unfinished = { forms: {}, requests: {} }

/** Where the phone is full the draft lives on until the app is closed; it is not worth losing what a person is typing. */
const write = (key: string, text: string) => {
  try {
    storage.write(key, text)
  } catch {
    return
  }
}

/** What staff have not handed in yet, by person and case, written down at every change. Touched last comes last. */
export const useDraftStore = create<{ readonly cases: Readonly<Record<string, Unfinished>> }>()(
  persist(() => ({ cases: {} }), {
    name: `${HOLDS_PHOTOS}staff`,
    version: 1,
    storage: createJSONStorage(() => ({ getItem: storage.read, setItem: write, removeItem: storage.remove })),
  }),
)

/** Nobody works on more cases at once; the photos of older drafts are swept with time. */
const KEPT_CASES = 40

/** On a phone that several people use, each finds only their own. */
export const draftKey = (caseId: string): string => `${who()}/${caseId}`

export const formIn = <K extends DraftKind>({ forms }: Unfinished = NOTHING, kind: K): Drafts[K] => {
  const all: Drafts = { ...EMPTY, ...forms }
  return all[kind]
}

export const unfinished = (caseId: string): Unfinished =>
  useDraftStore.getState().cases[draftKey(caseId)] ?? NOTHING

/** Changes what is kept of one case; nothing left is forgotten. */
export const keep = (caseId: string, change: Partial<Unfinished>): void => {
  const now = { ...unfinished(caseId), ...change }
  const key = draftKey(caseId)
  const { [key]: _, ...others } = useDraftStore.getState().cases
  const isEmpty = Object.keys({ ...now.forms, ...now.requests }).length === 0
  const kept = [...Object.entries(others), ...(isEmpty ? [] : [[key, now] as const])]
  useDraftStore.setState({ cases: Object.fromEntries(kept.slice(-KEPT_CASES)) })
}
