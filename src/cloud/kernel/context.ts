import type { CityProfile } from '@/city/profile'
import type { StaffRole } from '@/domain/case/stage'
import type { Db } from '../db/connect'
import type { Notify } from '../notify/port'
import type { PhotoStorage } from '../storage/port'

/** Who asks. A host makes this out of what it can trust (a session's token, an OPENID), never out of the input. */
export type Caller = {
  readonly personId: string
  readonly staff: {
    readonly roles: readonly StaffRole[]
    readonly unitId: string
    readonly gridIds: readonly string[]
  } | null
}

/** What a host may switch on. */
type Settings = {
  /** The demo city is loaded: invented staff may sign in. */
  readonly isDemo: boolean
  /** Keys the digests of identities and the signatures of photo addresses. */
  readonly secret: string
}

/** Everything an endpoint may use. The clock, the database, the city and the storage arrive as arguments. */
export type Context = {
  readonly city: CityProfile
  readonly db: Db
  readonly storage: PhotoStorage
  /** Sends WeChat messages, where the host can. */
  readonly notify: Notify
  readonly settings: Settings
  readonly now: Date
  readonly caller: Caller | null
  /** True only for the host's own timer. */
  readonly isMachine: boolean
  /** Digest of the session's token, where there is one. */
  readonly sessionDigest: string | null
  /** The caller's OPENID where the host learned it with this request (CloudBase): where an allowed message goes. */
  readonly openId: string | null
  /** Says who stands behind a wx.login code; absent where the host has no WeChat account. */
  readonly wechat: ((code: string) => Promise<string>) | null
  /** Names this request in the log and on the phone. */
  readonly requestId: string
}
