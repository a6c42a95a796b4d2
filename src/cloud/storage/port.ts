/** Two sizes of every photo, re-encoded, without EXIF: `small` for lists (≤ 480 px), `large` for reading (≤ 1600 px). */
export type PhotoSize = 'small' | 'large'

/**
 * Keeps re-encoded photos by content: `digest` is the SHA-256 of the large JPEG, in hex. Putting the same content twice is
 * the same as once.
 */
export type PhotoStorage = {
  put(digest: string, size: PhotoSize, bytes: Uint8Array): Promise<void>
  /** Addresses that open for whoever holds them until `until`; the same within a day, so that phones can cache. */
  links(
    digests: readonly string[],
    until: Date,
  ): Promise<ReadonlyMap<string, Readonly<Record<PhotoSize, string>>>>
  remove(digest: string): Promise<void>
}
