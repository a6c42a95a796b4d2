import type { Door } from '../../kernel/dispatch'
import type { PhotoBytes } from '../../storage/port'
import type { World } from '../world'

/** What the HTTP host is made of. */
export type HttpHost = {
  readonly world: World
  /** By name, as in the address: resident, staff, jobs. */
  readonly doors: ReadonlyMap<string, Door>
  /** Where signed photo addresses are served from. */
  readonly photos: PhotoBytes
  readonly machineKey: string | null
  readonly requestsPerMinute: number
  readonly trustedProxies: string
  /** The built H5 app; a folder that is not there leaves only the API. */
  readonly phoneFolder: string
  readonly logger: { readonly level: string; readonly file?: string; readonly stream?: NodeJS.WritableStream }
}
