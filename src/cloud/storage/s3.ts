import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { type PhotoBytes, type PhotoSize, photoName } from './port'

export type S3Place = {
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** For S3 elsewhere than at Amazon, as 腾讯云 COS or MinIO. */
  readonly endpoint?: string | undefined
  /** Bucket in the path instead of the host name, as small S3 servers want it. */
  readonly isPathStyle: boolean
}

/** Photos in an S3 bucket, which stays private: our host serves them under its own signed addresses. */
export function s3Storage(place: S3Place): PhotoBytes {
  const client = new S3Client({
    region: place.region,
    credentials: { accessKeyId: place.accessKeyId, secretAccessKey: place.secretAccessKey },
    forcePathStyle: place.isPathStyle,
    // Servers other than Amazon's do not all know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(place.endpoint ? { endpoint: place.endpoint } : {}),
  })
  const at = (digest: string, size: PhotoSize) => ({
    Bucket: place.bucket,
    Key: `photos/${photoName(digest, size)}`,
  })

  return {
    put: async (digest, size, bytes) => {
      const body = { Body: bytes, ContentType: 'image/jpeg' }
      await client.send(new PutObjectCommand({ ...at(digest, size), ...body }))
    },
    read: async (digest, size) => {
      try {
        const found = await client.send(new GetObjectCommand(at(digest, size)))
        return (await found.Body?.transformToByteArray()) ?? null
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },
    remove: async (digest) => {
      const Objects = [{ Key: at(digest, 'small').Key }, { Key: at(digest, 'large').Key }]
      await client.send(new DeleteObjectsCommand({ Bucket: place.bucket, Delete: { Objects } }))
    },
  }
}
