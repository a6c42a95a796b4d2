import { type PhotoSize, type PhotoStorage, photoName, type Upload } from './port'
import { endOfDay } from './sign'

/** What we need of cloud storage in wx-server-sdk; a missing file throws errCode -503003. */
export type CloudFiles = {
  uploadFile(ask: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(ask: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(ask: {
    fileList: { fileID: string; maxAge: number }[]
  }): Promise<{ fileList: { fileID: string; tempFileURL: string }[] }>
  deleteFile(ask: { fileList: string[] }): Promise<unknown>
}

const FILE_MISSING = -503_003
const LINKS_A_CALL = 50
const MARK = 'photos/where-photos-lie.txt'

/**
 * Photos in CloudBase's own storage. File ids begin with a name of the environment's bucket that only the cloud knows, so a
 * small mark is written once in a process to learn it.
 */
export function cloudbaseStorage(files: CloudFiles, clock: () => Date): PhotoStorage {
  let root: Promise<string> | undefined
  const findRoot = async () => {
    const { fileID } = await files.uploadFile({ cloudPath: MARK, fileContent: Buffer.from('jielin') })
    return fileID.slice(0, -MARK.length)
  }
  const fileId = async (digest: string, size: PhotoSize) => {
    root ??= findRoot()
    return `${await root}photos/${photoName(digest, size)}`
  }
  const bothOf = (digest: string) => Promise.all([fileId(digest, 'small'), fileId(digest, 'large')])

  return {
    put: async (digest, size, bytes) => {
      const cloudPath = `photos/${photoName(digest, size)}`
      await files.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) })
    },
    links: async (digests, until) => {
      const maxAge = endOfDay(until) - Math.floor(clock().getTime() / 1000)
      const ids = (await Promise.all(digests.map(bothOf))).flat()
      const urls = await urlsOf(files, ids, maxAge)
      return new Map(
        digests.map((digest, n) => [
          digest,
          { small: urls.get(ids[2 * n] ?? '') ?? '', large: urls.get(ids[2 * n + 1] ?? '') ?? '' },
        ]),
      )
    },
    remove: async (digest) => {
      await files.deleteFile({ fileList: await bothOf(digest) })
    },
    collect: (photoId, id) => collect(files, photoId, id),
  }
}

async function urlsOf(files: CloudFiles, ids: readonly string[], maxAge: number) {
  const urls = new Map<string, string>()
  for (let from = 0; from < ids.length; from += LINKS_A_CALL) {
    const asked = ids.slice(from, from + LINKS_A_CALL).map((fileID) => ({ fileID, maxAge }))
    const { fileList } = await files.getTempFileURL({ fileList: asked })
    for (const { fileID, tempFileURL } of fileList) urls.set(fileID, tempFileURL)
  }
  return urls
}

/** A function may read every file of the environment, so only this photo's own upload is taken. */
async function collect(files: CloudFiles, photoId: string, id: string): Promise<Upload | null> {
  if (!/^cloud:\/\/[^/]+\/incoming\/[^/]+$/.test(id)) return null
  if (!id.slice(id.lastIndexOf('/') + 1).startsWith(`${photoId}.`)) return null
  try {
    const { fileContent } = await files.downloadFile({ fileID: id })
    return { bytes: fileContent, discard: async () => void (await files.deleteFile({ fileList: [id] })) }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'errCode' in error && error.errCode === FILE_MISSING
