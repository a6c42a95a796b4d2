import { bytesOf } from '../realm'
import type { ApiKit, Options } from './api-kit'
import { fromBase64, toBase64 } from './base64'
import { WxFailure } from './failure'
import { type Files, USER_DATA_PATH } from './files'

type Verb = (options: Options) => unknown

/** `wx.getFileSystemManager()`: every verb both with callbacks and as `…Sync`. */
export function fileSystemManager(kit: ApiKit, files: Files) {
  const verbs = fileVerbs(files)
  const manager: Record<string, unknown> = {}
  for (const [name, { run, parameters }] of Object.entries(verbs)) {
    manager[name] = kit.later(`fs.${name}`, run)
    manager[`${name}Sync`] = kit.atOnce(`fs.${name}Sync`, (...values: unknown[]) => {
      const given = parameters.map((parameter, index) => [parameter, values[index]])
      const result = run(Object.fromEntries(given))
      return SYNC_RESULT[name] ? fieldOf(result, SYNC_RESULT[name]) : result
    })
  }
  return manager
}

/** The sync form gives this field of the result alone. */
const SYNC_RESULT: Record<string, string> = {
  readFile: 'data',
  saveFile: 'savedFilePath',
  stat: 'stats',
  readdir: 'files',
}

function fileVerbs(files: Files): Record<string, { run: Verb; parameters: string[] }> {
  return {
    access: { parameters: ['path'], run: ({ path }) => void requireStat(files, 'access', path) },
    stat: { parameters: ['path'], run: ({ path }) => ({ stats: statsOf(requireStat(files, 'stat', path)) }) },
    readFile: {
      parameters: ['filePath', 'encoding'],
      run: ({ filePath, encoding }) => ({ data: decode(requireFile(files, filePath), encoding) }),
    },
    writeFile: {
      parameters: ['filePath', 'data', 'encoding'],
      run: ({ filePath, data, encoding }) => files.write(String(filePath), encode(data, encoding)),
    },
    appendFile: {
      parameters: ['filePath', 'data', 'encoding'],
      run: ({ filePath, data, encoding }) =>
        files.write(String(filePath), joinBytes(requireFile(files, filePath), encode(data, encoding))),
    },
    saveFile: {
      parameters: ['tempFilePath', 'filePath'],
      run: ({ tempFilePath, filePath }) => saveFile(files, String(tempFilePath), filePath),
    },
    copyFile: {
      parameters: ['srcPath', 'destPath'],
      run: ({ srcPath, destPath }) => files.write(String(destPath), requireFile(files, srcPath)),
    },
    unlink: {
      parameters: ['filePath'],
      run: ({ filePath }) => {
        if (!files.remove(String(filePath))) throw missing('unlink', filePath)
      },
    },
    mkdir: {
      parameters: ['dirPath', 'recursive'],
      run: ({ dirPath, recursive }) => files.makeDirectory(String(dirPath), recursive === true),
    },
    readdir: {
      parameters: ['dirPath'],
      run: ({ dirPath }) => {
        requireStat(files, 'readdir', dirPath)
        return { files: files.list(String(dirPath)) }
      },
    },
  }
}

/** Moves a temporary file to where it is kept, and gives its new path. */
function saveFile(files: Files, from: string, to: unknown) {
  const savedFilePath = to ? String(to) : `${USER_DATA_PATH}/${from.split('/').pop()}`
  files.write(savedFilePath, requireFile(files, from))
  files.remove(from)
  return { savedFilePath }
}

function requireFile(files: Files, path: unknown): Uint8Array {
  const bytes = files.read(String(path))
  if (!bytes) throw missing('open', path)
  return bytes
}

function requireStat(files: Files, verb: string, path: unknown) {
  const stat = files.stat(String(path))
  if (!stat) throw missing(verb, path)
  return stat
}

function missing(verb: string, path: unknown): WxFailure {
  return new WxFailure(`fail no such file or directory, ${verb} '${path}'`, 1300002)
}

function statsOf({
  size,
  changedAt,
  isDirectory,
}: {
  size: number
  changedAt: number
  isDirectory: boolean
}) {
  return { size, lastModifiedTime: Math.floor(changedAt / 1000), mode: isDirectory ? 16_877 : 33_188 }
}

function decode(bytes: Uint8Array, encoding: unknown): unknown {
  if (!encoding) return bytes.slice().buffer
  if (encoding === 'base64') return toBase64(bytes)
  return new TextDecoder().decode(bytes)
}

function encode(data: unknown, encoding: unknown): Uint8Array {
  const bytes = bytesOf(data)
  if (bytes) return bytes.slice()
  if (encoding === 'base64') return fromBase64(String(data))
  return new TextEncoder().encode(String(data))
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

function fieldOf(result: unknown, field: string): unknown {
  return typeof result === 'object' && result !== null
    ? Object.entries(result).find(([name]) => name === field)?.[1]
    : result
}
