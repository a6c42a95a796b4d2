import { v7 } from 'uuid'

/** A fresh UUIDv7: names a request, a photo or a draft for good, so that a retry means the same thing. */
export const newId = (): string => v7()
