import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from '@/platform/storage'

export const SCHEMES = ['system', 'light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** How a person wants the app to look. `elder`: 长辈版. */
export type Preferences = { readonly scheme: Scheme; readonly elder: boolean }

const STANDARD: Preferences = { scheme: 'system', elder: false }

/** Kept on this phone only. */
export const usePreferences = create<Preferences>()(
  persist(() => STANDARD, {
    name: 'preferences',
    version: 1,
    storage: createJSONStorage(() => ({
      getItem: storage.read,
      setItem: storage.write,
      removeItem: storage.remove,
    })),
  }),
)

/** What a person chooses in 设置; kept at once. */
export const preferenceActions = {
  chooseScheme: (scheme: Scheme): void => {
    usePreferences.setState({ scheme })
  },
  chooseElder: (elder: boolean): void => {
    usePreferences.setState({ elder })
  },
}
