import { createContext } from 'react'

/** Whether this lies in a Sheet: WeChat must be told so of its textarea, or the keyboard pushes the wrong thing. */
export const InSheet = createContext(false)
