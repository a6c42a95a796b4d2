/** Two sizes of every photo, re-encoded, without EXIF: `small` for lists (≤ 480 px), `large` for reading (≤ 1600 px). */
export type PhotoSize = 'small' | 'large'

/**
 * Keeps re-encoded photos by content: `digest` is the SHA-256 of the large JPEG, in hex. Putting the same content twice is
 * the same as once.
 */
export type PhotoStorage = {
  /** Returns only when the bytes would survive a killed process. */
  put(digest: string, size: PhotoSize, bytes: Uint8Array): Promise<void>
  /** Addresses that open for whoever holds them until `until`; the same within a day, so that phones can cache. */
  links(
    digests: readonly string[],
    until: Date,
  ): Promise<ReadonlyMap<string, Readonly<Record<PhotoSize, string>>>>
  remove(digest: string): Promise<void>
  /**
   * Where phones put the bytes into cloud storage themselves (CloudBase): takes this photo's upload out of it, or answers
   * `null` where there is none under this name. Absent where phones send the bytes to us.
   */
  readonly collect?: (photoId: string, fileId: string) => Promise<Upload | null>
}

/** What a phone left in cloud storage; `discard` removes it, with the place that may be written in it. */
export type Upload = { readonly bytes: Uint8Array; discard(): Promise<void> }

/** Storage that gives the bytes back, so that the HTTP host can serve them under signed addresses. */
export type PhotoBytes = Pick<PhotoStorage, 'put' | 'remove'> & {
  /** The JPEG, or `null` where there is none. */
  read(digest: string, size: PhotoSize): Promise<Uint8Array | null>
}

/** Cloud-side name of one size of a photo. */
export const photoName = (digest: string, size: PhotoSize) => `${digest}-${size}.jpg`
