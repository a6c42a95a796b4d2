import { v7 } from 'uuid'

/** WeChat has no `crypto`, and its own random bytes come too late (a callback). An id is a name, not a secret. */
const rng = () => Uint8Array.from({ length: 16 }, () => Math.floor(Math.random() * 256))

export const newId = (): string => v7({ rng })
