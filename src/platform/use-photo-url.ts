import { useEffect, useState } from 'react'
import { photoUrl, releasePhotoUrl } from './photo-files'

/** A kept photo for an Image. `undefined` while it is looked up, `null` where the phone has lost it. */
export const usePhotoUrl = (id: string): string | null | undefined => {
  const [url, setUrl] = useState<string | null>()
  useEffect(() => {
    const look = { isOver: false, url: null as string | null }
    photoUrl(id).then(
      (found) => {
        look.url = found
        if (!look.isOver) setUrl(found)
        else if (found) releasePhotoUrl(found)
      },
      () => !look.isOver && setUrl(null),
    )
    return () => {
      look.isOver = true
      if (look.url) releasePhotoUrl(look.url)
    }
  }, [id])
  return url
}
