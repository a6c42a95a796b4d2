import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { isReceived, receive } from './receive'

/** Takes a photo over HTTP, once for each `photoId`. */
export const upload = resident.photo.upload.use(signedIn).handler(async ({ input, context }) => {
  const { photoId, file } = input
  if (!(await isReceived(context, photoId)))
    await receive(context, photoId, new Uint8Array(await file.arrayBuffer()))
  return { photoId }
})
