import { newId } from '@/cloud/kernel/new-id'
import { bearer } from './bearer'

type Sent = { status: number; body: { code?: string; photoId?: string } }

/** Sends a photo as a browser does: a real form over a real connection. */
export async function sendPhoto(
  address: string,
  token: string | undefined,
  bytes: Uint8Array,
  { photoId = newId(), name = 'IMG_0001.jpg' } = {},
): Promise<Sent> {
  const form = new FormData()
  form.set('photoId', photoId)
  form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
  const reply = await fetch(`${address}/api/resident/photo/upload`, {
    method: 'POST',
    body: form,
    headers: bearer(token),
  })
  return { status: reply.status, body: await reply.json() }
}
