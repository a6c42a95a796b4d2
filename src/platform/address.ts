/** An address of the cloud as an Image can open it: one that starts with `/` is on the cloud's own origin. */
export const absolute = (address: string): string =>
  address.startsWith('/') ? `${JIELIN_API}${address}` : address
