import { createContext } from 'react'
import { themeClass } from './theme'

/** The class of the theme root, set once by the app and read by every Screen. */
export const ThemeContext = createContext(themeClass({ scheme: 'system', elder: false, fontScale: 1 }))
