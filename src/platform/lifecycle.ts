/** Whether the app is in front of the person now. */
export const isShown = (): boolean => document.visibilityState !== 'hidden'

/** Tells when the app comes to the front or leaves it. Returns how to stop listening. */
export const onShown = (listen: (shown: boolean) => void): (() => void) => {
  const hear = () => listen(isShown())
  document.addEventListener('visibilitychange', hear)
  return () => document.removeEventListener('visibilitychange', hear)
}
