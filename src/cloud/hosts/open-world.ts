import { join } from 'node:path'
import { city } from '@/city'
import { codeToSession } from '../account/session/code-to-session'
import { type Connection, connect } from '../db/connect'
import { migrate } from '../db/migrate'
import { noNotify } from '../notify/none'
import { diskStorage } from '../storage/disk'
import type { PhotoBytes } from '../storage/port'
import { signedStorage } from '../storage/signed'
import { keptSecret } from './kept-secret'
import type { HostSettings } from './settings'
import type { World } from './world'

/** Opens what the settings name: the database, brought forward to the newest schema, the photos, the secret, WeChat. */
export async function openWorld(
  settings: HostSettings,
): Promise<{ world: World; photos: PhotoBytes; connection: Connection }> {
  const secret = settings.secret ?? (await keptSecret(settings.dataFolder))
  const connection = await connect(settings.database)
  await migrate(connection.db)
  const photos = await openPhotos(settings)
  const world: World = {
    city,
    db: connection.db,
    storage: signedStorage(photos, secret),
    notify: noNotify,
    settings: { isDemo: settings.isDemo, secret },
    wechat: settings.wechat && codeToSession(settings.wechat),
    clock: () => new Date(),
  }
  return { world, photos, connection }
}

/** The S3 client is large, so only a host that uses it loads it. */
async function openPhotos({ s3, dataFolder }: HostSettings): Promise<PhotoBytes> {
  if (!s3) return diskStorage(join(dataFolder, 'photos'))
  const { s3Storage } = await import('../storage/s3')
  return s3Storage(s3)
}
