import { WxFailure } from './failure'

/** Where a mini-program may write: `wx.env.USER_DATA_PATH`. */
export const USER_DATA_PATH = 'wxfile://usr'

const USER_LIMIT_BYTES = 200 * 1024 * 1024

interface StoredFile {
  bytes: Uint8Array
  changedAt: number
}

/** The phone's files of this mini-program, in memory: temporary ones, and those kept under the user path. */
export interface Files {
  /** Makes a temporary file, as the camera does, and gives its path. */
  addTemporary(bytes: Uint8Array, ending: string): string
  read(path: string): Uint8Array | undefined
  stat(path: string): { size: number; changedAt: number; isDirectory: boolean } | undefined
  write(path: string, bytes: Uint8Array): void
  remove(path: string): boolean
  makeDirectory(path: string, recursive: boolean): void
  /** Names of what lies directly in a directory. */
  list(path: string): string[]
  /** Removes temporary files, as WeChat may between two visits. */
  sweep(): void
}

/** No file yet. */
export function createFiles(now: () => number): Files {
  const files = new Map<string, StoredFile>()
  const directories = new Set([USER_DATA_PATH])
  let last = 0

  function requireDirectory(path: string) {
    const parent = path.slice(0, path.lastIndexOf('/'))
    if (!directories.has(parent))
      throw new WxFailure(`fail no such file or directory, open '${path}'`, 1300002)
  }

  function requireRoom(path: string, size: number) {
    const kept = [...files].filter(([name]) => name.startsWith(USER_DATA_PATH) && name !== path)
    const total = kept.reduce((sum, [, file]) => sum + file.bytes.length, size)
    if (total > USER_LIMIT_BYTES)
      throw new WxFailure('fail the maximum size of the file storage limit is exceeded', 1300202)
  }

  return {
    addTemporary(bytes, ending) {
      last += 1
      const path = `wxfile://tmp_${last}.${ending}`
      files.set(path, { bytes: new Uint8Array(bytes), changedAt: now() })
      return path
    },
    read: (path) => files.get(path)?.bytes,
    stat(path) {
      const file = files.get(path)
      if (file) return { size: file.bytes.length, changedAt: file.changedAt, isDirectory: false }
      return directories.has(path) ? { size: 0, changedAt: 0, isDirectory: true } : undefined
    },
    write(path, bytes) {
      if (!path.startsWith(`${USER_DATA_PATH}/`))
        throw new WxFailure(`fail permission denied, open '${path}'`, 1300013)
      requireDirectory(path)
      requireRoom(path, bytes.length)
      files.set(path, { bytes: new Uint8Array(bytes), changedAt: now() })
    },
    remove: (path) => files.delete(path),
    makeDirectory(path, recursive) {
      if (!recursive) requireDirectory(path)
      const steps = path.slice(USER_DATA_PATH.length + 1).split('/')
      for (const index of steps.keys())
        directories.add([USER_DATA_PATH, ...steps.slice(0, index + 1)].join('/'))
    },
    list(path) {
      const inside = [...files.keys(), ...directories].filter((name) => name.startsWith(`${path}/`))
      return [...new Set(inside.map((name) => name.slice(path.length + 1).split('/')[0] ?? ''))]
    },
    sweep() {
      for (const path of [...files.keys()]) if (!path.startsWith(USER_DATA_PATH)) files.delete(path)
    },
  }
}
