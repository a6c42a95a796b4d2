/** The 29 KB bundle: JPEG only, tags by number. */
declare module 'exifr/dist/mini.esm.mjs' {
  export const parse: (
    file: Blob,
    options: { ifd0: false; exif: readonly number[]; gps: readonly number[] },
  ) => Promise<{ [tag: number]: unknown; latitude?: unknown; longitude?: unknown } | undefined>
}
