import { ORPCError } from '@orpc/server'
import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { refuse } from '../kernel/refuse'
import { isReceived, receive } from './receive'

/** CloudBase: takes a photo that the phone put into cloud storage, once for each `photoId`, and removes what was put there. */
export const collect = resident.photo.collect.use(signedIn).handler(async ({ input, context }) => {
  const { photoId, fileId } = input
  if (await isReceived(context, photoId)) return { photoId }
  const found = await context.storage.collect?.(photoId, fileId)
  if (!found) return refuse('PHOTO_MISSING')
  try {
    await receive(context, photoId, found.bytes)
  } catch (error) {
    // Refused, it will not be asked for again; after a surprise the phone tries again and must find it.
    if (error instanceof ORPCError) await found.discard()
    throw error
  }
  await found.discard()
  return { photoId }
})
