import { useEffect, useState } from 'react'
import { systemFontScale } from '@/platform/font-scale'
import { onShown } from '@/platform/lifecycle'
import { type Preferences, usePreferences } from './preferences'

/** How the app looks now: the person's choice, and the text size set in WeChat, which may change while we are away. */
export const useTheme = (): Preferences & { readonly fontScale: number } => {
  const preferences = usePreferences()
  const [fontScale, setFontScale] = useState(systemFontScale)
  useEffect(() => onShown((shown) => shown && setFontScale(systemFontScale())), [])
  return { ...preferences, fontScale }
}
