import type { AppLife } from '../logic/app-life'
import { BUILTIN_TAGS } from '../package/builtin-tags'
import type { Navigation } from '../pages/navigation'
import type { PageStack } from '../pages/page-stack'
import type { ApiKit } from './api-kit'
import type { Device } from './device'
import { dialogApis } from './dialog-apis'
import type { Dialogs } from './dialogs'
import { environmentApis } from './environment-apis'
import { eventApis } from './event-apis'
import { fileSystemManager } from './file-apis'
import type { Files } from './files'
import { UNSTUBBED } from './known-names'
import { createMapContexts } from './map-context'
import { mediaApis } from './media-apis'
import { navigationApis } from './navigation-apis'
import type { Network } from './network'
import { cloudApis, networkApis } from './network-apis'
import { personApis } from './person-apis'
import { placeApis } from './place-apis'
import type { Privacy } from './privacy'
import { screenApis } from './screen-apis'
import type { Storage } from './storage'
import { storageApis } from './storage-apis'

interface Parts {
  kit: ApiKit
  device: Device
  dialogs: Dialogs
  files: Files
  life: AppLife
  navigation: Navigation
  network: Network
  privacy: Privacy
  stack: PageStack
  storage: Storage
}

/** The `wx` object of one host. */
export function createWx(parts: Parts): Record<string, unknown> {
  const { kit, files, network, privacy, stack } = parts
  const manager = fileSystemManager(kit, files)
  const answered: Record<string, unknown> = {
    ...environmentApis(kit, parts.device, network, parts.life),
    ...eventApis(kit.core),
    ...networkApis(kit, files),
    cloud: cloudApis(kit, files),
    ...storageApis(kit, parts.storage),
    getFileSystemManager: () => manager,
    ...mediaApis(kit, files),
    ...dialogApis(kit, parts.dialogs),
    ...placeApis(kit, createMapContexts(kit, stack)),
    ...personApis(kit, privacy),
    ...navigationApis(kit, parts.navigation),
    ...screenApis(kit, stack),
  }
  const unstubbed = UNSTUBBED.map((name) => [name, () => kit.refuse(name)])
  return {
    ...Object.fromEntries(unstubbed),
    ...answered,
    canIUse: (schema: string) => canUse(answered, schema),
  }
}

/** WeChat has what the host answers, and every built-in component with all its attributes. */
function canUse(answered: Record<string, unknown>, schema: string): boolean {
  const [first = '', second = ''] = schema.split('.')
  if (first === 'cloud') return true
  return first in answered || BUILTIN_TAGS.has(first) || second in answered
}
