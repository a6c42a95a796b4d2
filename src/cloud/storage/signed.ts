import { type PhotoBytes, type PhotoStorage, photoName } from './port'
import { endOfDay, signedAddress } from './sign'

/** Photos served by our own HTTP host: addresses carry an expiring signature, wherever the bytes lie. */
export function signedStorage(bytes: PhotoBytes, secret: string): PhotoStorage {
  const address = (digest: string, size: 'small' | 'large', until: number) =>
    signedAddress(secret, photoName(digest, size), until)

  return {
    put: bytes.put,
    remove: bytes.remove,
    async links(digests, until) {
      const end = endOfDay(until)
      return new Map(
        digests.map((digest) => [
          digest,
          { small: address(digest, 'small', end), large: address(digest, 'large', end) },
        ]),
      )
    },
  }
}
