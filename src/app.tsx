import { QueryClientProvider } from '@tanstack/react-query'
import { type PropsWithChildren, useEffect } from 'react'
import './app.css'
import { useTheme } from './features/account/use-theme'
import { startReporting } from './features/report/reporting'
import { queryClient } from './platform/query-client'
import { themeClass } from './ui/theme'
import { ThemeContext } from './ui/theme-context'

/** What every page stands in: what the cloud knows, how the person wants it to look, and the outbox at work. */
export default function App({ children }: PropsWithChildren) {
  const theme = useTheme()
  useEffect(startReporting, [])
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeContext.Provider value={themeClass(theme)}>{children}</ThemeContext.Provider>
    </QueryClientProvider>
  )
}
