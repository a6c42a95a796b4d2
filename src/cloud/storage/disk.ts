import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode } from '../kernel/error-code'
import { type PhotoBytes, type PhotoSize, photoName } from './port'

/**
 * Photos as files below `folder`, spread over 256 folders by the first two digits of their digest. A file appears whole or not
 * at all: it is written beside its place, flushed to the disk, and renamed.
 */
export function diskStorage(folder: string): PhotoBytes {
  const place = (digest: string, size: PhotoSize) => join(folder, digest.slice(0, 2), photoName(digest, size))

  return {
    put: (digest, size, bytes) => writeWhole(place(digest, size), bytes),
    read: (digest, size) => readFile(place(digest, size)).catch(nullIfMissing),
    remove: async (digest) => {
      await Promise.all([
        rm(place(digest, 'small'), { force: true }),
        rm(place(digest, 'large'), { force: true }),
      ])
    },
  }
}

async function writeWhole(path: string, bytes: Uint8Array) {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${randomUUID()}`
  const file = await open(beside, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
  await flushFolder(dirname(path))
}

/** The new name itself must reach the disk too. */
async function flushFolder(path: string) {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

function nullIfMissing(error: unknown) {
  if (hasCode(error, 'ENOENT')) return null
  throw error
}
