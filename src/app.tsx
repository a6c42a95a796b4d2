import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import './app.css'
const c = new QueryClient()
export default function App({ children }: PropsWithChildren) { return <QueryClientProvider client={c}>{children}</QueryClientProvider> }
