import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval'

let opened: UseStore | null = null
const store = (): UseStore => {
  opened ??= createStore('jielin-photos', 'photos')
  return opened
}

/** The bytes of a kept photo, or `null` where the phone has lost them (a browser may clear what was long unused). */
export const photoBlob = async (id: string): Promise<Blob | null> => (await get<Blob>(id, store())) ?? null

/** Keeps the bytes until `deletePhoto`, through restarts. Throws where the browser has no room or forbids it. */
export const keepPhoto = (id: string, blob: Blob): Promise<void> => set(id, blob, store())

export const deletePhoto = (id: string): Promise<void> => del(id, store())

export const photoIds = async (): Promise<readonly string[]> => (await keys<string>(store())).map(String)

/** An address that an Image can show, or `null` where the phone has lost the photo. Ask once, then `releasePhotoUrl`. */
export const photoUrl = async (id: string): Promise<string | null> => {
  const blob = await photoBlob(id)
  return blob ? URL.createObjectURL(blob) : null
}

/** Frees an address of `photoUrl`. */
export const releasePhotoUrl = (url: string): void => URL.revokeObjectURL(url)
