import { join } from 'node:path'
import { city } from '@/city'
import { codeToSession } from '../account/session/code-to-session'
import { type Connection, connect } from '../db/connect'
import { migrate } from '../db/migrate'
import { noNotify } from '../notify/none'
import { diskStorage } from '../storage/disk'
import type { PhotoBytes } from '../storage/port'
import { s3Storage } from '../storage/s3'
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
  const photos = settings.s3 ? s3Storage(settings.s3) : diskStorage(join(settings.dataFolder, 'photos'))
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
