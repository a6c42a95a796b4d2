import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { type CloudFiles, cloudbaseStorage } from '@/cloud/storage/cloudbase'
import { diskStorage } from '@/cloud/storage/disk'
import type { PhotoBytes } from '@/cloud/storage/port'
import { s3Storage } from '@/cloud/storage/s3'

const DIGEST = 'a1'.repeat(32)
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  while (closing.length) await closing.pop()?.()
})

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'jielin-photos-'))
  closing.push(() => rm(path, { recursive: true, force: true }))
  return path
}

async function onS3(): Promise<PhotoBytes> {
  const configureBuckets = [{ name: 'jielin', configs: [] }]
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: await folder(),
    configureBuckets,
  })
  const { port } = await server.run()
  closing.push(() => server.close())
  return s3Storage({
    bucket: 'jielin',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    endpoint: `http://127.0.0.1:${port}`,
    isPathStyle: true,
  })
}

describe.each([
  ['on a disk', async () => diskStorage(await folder())],
  ['in S3', onS3],
])('photos %s', (_where, open) => {
  it('come back as they went, each size for itself', async () => {
    const photos = await open()
    await photos.put(DIGEST, 'large', Buffer.from('large one'))
    await photos.put(DIGEST, 'small', Buffer.from('small one'))
    expect(Buffer.from((await photos.read(DIGEST, 'large')) ?? []).toString()).toBe('large one')
    expect(Buffer.from((await photos.read(DIGEST, 'small')) ?? []).toString()).toBe('small one')
  })

  it('are nothing where nothing was put', async () => {
    const photos = await open()
    expect(await photos.read(DIGEST, 'small')).toBeNull()
  })

  it('may be put many times at once', async () => {
    const photos = await open()
    await Promise.all(Array.from({ length: 10 }, () => photos.put(DIGEST, 'large', Buffer.alloc(100_000, 1))))
    expect((await photos.read(DIGEST, 'large'))?.length).toBe(100_000)
  })

  it('are gone when they are removed, and removing them again is no trouble', async () => {
    const photos = await open()
    await photos.put(DIGEST, 'small', Buffer.from('x'))
    await photos.remove(DIGEST)
    await photos.remove(DIGEST)
    expect(await photos.read(DIGEST, 'small')).toBeNull()
  })
})

it('leaves no half-written file beside a photo on the disk', async () => {
  const path = await folder()
  await diskStorage(path).put(DIGEST, 'large', Buffer.from('whole'))
  expect(await readdir(join(path, 'a1'))).toEqual([`${DIGEST}-large.jpg`])
})

it('asks CloudBase for many links in as few calls as it allows, and misses none', async () => {
  const asked: number[] = []
  const files: CloudFiles = {
    uploadFile: async ({ cloudPath }) => ({ fileID: `cloud://env.bucket/${cloudPath}` }),
    downloadFile: async () => ({ fileContent: Buffer.alloc(0) }),
    deleteFile: async () => ({}),
    getTempFileURL: async ({ fileList }) => {
      asked.push(fileList.length)
      return {
        fileList: fileList.map(({ fileID, maxAge }) => ({ fileID, tempFileURL: `${fileID}?${maxAge}` })),
      }
    },
  }
  const now = new Date('2026-05-12T02:00:00Z')
  const digests = Array.from({ length: 60 }, (_, n) => `${n}`.padStart(64, '0'))
  const links = await cloudbaseStorage(files, () => now).links(digests, now)
  expect(asked).toEqual([50, 50, 20])
  // Until the end of the day, as everywhere.
  expect(digests.map((digest) => links.get(digest))).toEqual(
    digests.map((digest) => ({
      small: `cloud://env.bucket/photos/${digest}-small.jpg?79200`,
      large: `cloud://env.bucket/photos/${digest}-large.jpg?79200`,
    })),
  )
})
