/** Limits that both sides keep to. Apart from the schemas, so that a phone bundles only the numbers. */
export const LIMITS = {
  wordsMost: 500,
  reasonMost: 200,
  photosMost: 4,
  photoBytesMost: 10 * 1024 * 1024,
  photoPixelsMost: 40_000_000,
  pageSize: 20,
} as const
