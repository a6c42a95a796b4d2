import { useState } from 'react'
import type { AfterPhotos } from '@/features/staff/use-after-photos'
import { hasLiveCamera } from '@/platform/camera/spot-camera'
import type { KeptPhoto, PhotoRefusal } from '@/platform/photo-type'

/** `none`: no camera in a page here. `broken`: there was one, and it was refused or did not start. */
export type CameraState = 'live' | 'none' | 'broken'

export type Shooting = {
  readonly camera: CameraState
  readonly isOpen: boolean
  /** The live camera where there is one, else the phone's own. */
  begin(): void
  taken(photo: KeptPhoto | PhotoRefusal): void
  broke(): void
  close(): void
}

/** Takes after-photos with the live camera for as long as it works. */
export const useShooting = (photos: AfterPhotos): Shooting => {
  const [camera, setCamera] = useState<CameraState>(() => (hasLiveCamera() ? 'live' : 'none'))
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return {
    camera,
    isOpen,
    begin: () => {
      if (camera === 'live') setOpen(true)
      else void photos.pick('camera')
    },
    taken: (photo) => {
      close()
      photos.add(photo)
    },
    broke: () => {
      close()
      setCamera('broken')
    },
    close,
  }
}
