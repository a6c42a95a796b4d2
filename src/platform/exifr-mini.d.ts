/** The 29 KB bundle: JPEG only, tags by number. */
declare module 'exifr/dist/mini.esm.mjs' {
  export const parse: (
    file: Blob,
    options: { pick: readonly number[]; reviveValues: boolean },
  ) => Promise<Record<number, unknown> | undefined>
  export const gps: (file: Blob) => Promise<{ latitude: number; longitude: number } | undefined>
}
