import { failed } from './failure'
import { photoBlob } from './photo-files'
import { type Answer, type Ask, type FileAsk, PATIENCE } from './transport-type'

const address = (door: string, path: readonly string[]) => `${JIELIN_API}/api/${door}/${path.join('/')}`

const bearer = (token: string | null): Record<string, string> =>
  token === null ? {} : { Authorization: `Bearer ${token}` }

/** A proxy's page is not JSON; its status still says enough. */
const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return null
  }
}

const knock = async (
  url: string,
  init: RequestInit,
  patience: number,
  signal?: AbortSignal,
): Promise<Answer> => {
  const stop = new AbortController()
  const isOver = { byTime: false }
  const timer = setTimeout(() => {
    isOver.byTime = true
    stop.abort()
  }, patience)
  const leave = () => stop.abort()
  signal?.addEventListener('abort', leave)
  try {
    const response = await fetch(url, { ...init, method: 'POST', signal: stop.signal })
    return { status: response.status, body: await jsonOf(response) }
  } catch (error) {
    if (signal?.aborted) throw error
    throw failed(isOver.byTime ? 'TIMEOUT' : 'OFFLINE')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}

/** Asks the cloud. Throws OFFLINE or TIMEOUT where no answer came; whatever came back is an answer. Logs nothing. */
export const send = ({ door, path, input, token, signal }: Ask): Promise<Answer> =>
  knock(
    address(door, path),
    { headers: { 'Content-Type': 'application/json', ...bearer(token) }, body: JSON.stringify(input ?? {}) },
    PATIENCE.ask,
    signal,
  )

/** Sends a kept photo as multipart/form-data: `photoId`, then `file`. PHOTO_MISSING where the phone lost it. */
export const sendPhoto = async ({ door, path, photoId, token }: FileAsk): Promise<Answer> => {
  const blob = await photoBlob(photoId)
  if (!blob) return { status: 404, body: { code: 'PHOTO_MISSING' } }
  const form = new FormData()
  form.append('photoId', photoId)
  form.append('file', blob, `${photoId}.jpg`)
  return knock(address(door, path), { headers: bearer(token), body: form }, PATIENCE.file)
}
