import { useEffect, useState } from 'react'

const HALF_A_MINUTE = 30_000

/** The phone's clock in milliseconds, moving on while a page is open, so that a deadline never stands still. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_A_MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
