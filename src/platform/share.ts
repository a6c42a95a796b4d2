import type { ShareCard, Shared } from './share-type'

/** On H5 a page is shared by its own address, so there is no card to register. */
export const useShareCard = (_card: ShareCard): void => undefined

/** Whether a Button with open-type="share" is the way to share here. */
export const sharesByButton = false

const copy = async (text: string): Promise<Shared> => {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'unavailable'
  }
}

/** The browser's own sheet, or the address on the clipboard. Call it from a tap. */
export const share = async ({ title, path }: ShareCard): Promise<Shared> => {
  const url = new URL(path, window.location.origin).href
  if (typeof navigator.share !== 'function') return copy(url)
  try {
    await navigator.share({ title, url })
    return 'shared'
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : copy(url)
  }
}
