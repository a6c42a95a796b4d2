import type { Caller, Context } from '../kernel/context'
import { newId } from '../kernel/new-id'
import { noNotify } from '../notify/none'

/** What the demo city is loaded into. */
export type DemoWorld = Pick<Context, 'city' | 'db' | 'storage' | 'settings'>

/** A request as this person would have made it at that moment. Nobody is sent a message about invented things. */
export const asOf = ({ city, db, storage, settings }: DemoWorld, caller: Caller, now: Date): Context => ({
  city,
  db,
  storage,
  settings,
  notify: noNotify,
  now,
  caller,
  isMachine: false,
  sessionDigest: null,
  openId: null,
  wechat: null,
  requestId: newId(),
})
