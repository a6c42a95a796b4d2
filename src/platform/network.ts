/** Whether the phone believes it has a network. Only a hint: what counts is whether an answer comes. */
export const isOnline = (): boolean => navigator.onLine !== false

/** Tells when the network comes or goes. Returns how to stop listening. */
export const onNetwork = (listen: (online: boolean) => void): (() => void) => {
  const come = () => listen(true)
  const go = () => listen(false)
  window.addEventListener('online', come)
  window.addEventListener('offline', go)
  return () => {
    window.removeEventListener('online', come)
    window.removeEventListener('offline', go)
  }
}
