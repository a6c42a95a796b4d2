import type { Context } from '../kernel/context'

/** What a host opens once and every request shares. */
export type World = Pick<Context, 'city' | 'db' | 'storage' | 'notify' | 'settings' | 'wechat'> & {
  readonly clock: () => Date
}

/** What a host learns anew with each request, from what it can trust. */
export type Visit = Pick<Context, 'caller' | 'isMachine' | 'sessionDigest' | 'openId' | 'requestId'>

export const contextOf = ({ clock, ...world }: World, visit: Visit): Context => ({
  ...world,
  ...visit,
  now: clock(),
})

/** The host's own timer asking for itself. */
export const machine = (requestId: string): Visit => ({
  caller: null,
  isMachine: true,
  sessionDigest: null,
  openId: null,
  requestId,
})
