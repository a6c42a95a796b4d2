const V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-/i

/** When a UUIDv7 was made, in milliseconds since 1970 (RFC 9562 §5.7); `null` for any other text. */
export const idTime = (id: string): number | null => {
  const match = V7.exec(id)
  return match ? Number.parseInt(`${match[1]}${match[2]}`, 16) : null
}
