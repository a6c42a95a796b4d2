import { storage } from './storage'

/** A store that names photos of the phone in its text keeps it under a key that begins like this. */
export const HOLDS_PHOTOS = 'holds-photos/'

/** Whether some store of the phone still names this photo, even one whose code is not loaded now. */
export const isHeld = (photoId: string): boolean =>
  storage.keys(HOLDS_PHOTOS).some((key) => storage.read(key)?.includes(photoId) ?? false)
