import { absolute } from './address'

/** Opens photos over the whole screen, where they can be enlarged; `at` is the one to begin with. */
export const preview = async (addresses: readonly string[], at: number): Promise<void> => {
  const urls = addresses.map(absolute)
  const current = urls[at]
  if (!current) return
  const { openViewer } = await import('./photo-viewer')
  await openViewer(urls, current)
}
