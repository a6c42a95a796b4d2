import { storage } from './storage'

const KEY = 'device'

const freshSecret = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** What shows that a browser is the same resident as last time: its own random secret of 64 characters. */
export const proof = async () => {
  const secret = storage.read(KEY) ?? freshSecret()
  storage.write(KEY, secret)
  return { kind: 'device', secret } as const
}
