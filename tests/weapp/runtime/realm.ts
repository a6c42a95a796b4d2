/** The constructors of one JavaScript world. The Node host keeps the mini-program in a world of its own. */
export interface Realm {
  Object: ObjectConstructor
  Array: ArrayConstructor
  ArrayBuffer: ArrayBufferConstructor
  Uint8Array: Uint8ArrayConstructor
  Promise: PromiseConstructor
  Error: ErrorConstructor
}

/** The world this file runs in. */
export const hostRealm: Realm = { Object, Array, ArrayBuffer, Uint8Array, Promise, Error }

/**
 * Copies a value into another world, as the bridge does: plain data and bytes arrive, functions do not,
 * and what has `toJSON` arrives as its JSON.
 */
export function copyInto(realm: Realm, value: unknown): unknown {
  if (typeof value === 'function') return undefined
  if (typeof value !== 'object' || value === null) return value
  const bytes = bytesOf(value)
  if (bytes) return copyBytes(realm, value, bytes)
  if ('toJSON' in value && typeof value.toJSON === 'function') return copyInto(realm, value.toJSON())
  if (Array.isArray(value)) return realm.Array.from(value, (item) => copyInto(realm, item))
  const copy = new realm.Object() as Record<string, unknown>
  for (const [key, item] of Object.entries(value))
    if (typeof item !== 'function' && item !== undefined) copy[key] = copyInto(realm, item)
  return copy
}

/** The options of an API call as this world sees them; anything but an object reads as none. */
export function copyOptions(value: unknown): Record<string, unknown> {
  const copy = copyInto(hostRealm, value)
  return typeof copy === 'object' && copy !== null ? { ...copy } : {}
}

/** The bytes behind an ArrayBuffer or a view on one, of whichever world. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (isArrayBuffer(value)) return new Uint8Array(value)
  return undefined
}

function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}

function copyBytes(realm: Realm, value: object, bytes: Uint8Array): ArrayBuffer | Uint8Array {
  const buffer = new realm.ArrayBuffer(bytes.byteLength)
  const copy = new realm.Uint8Array(buffer)
  copy.set(bytes)
  return isArrayBuffer(value) ? buffer : copy
}
