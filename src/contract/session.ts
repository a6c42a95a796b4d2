import {
  array,
  boolean,
  literal,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot'
import { STAFF_ROLES } from '@/domain/case/stage'
import { DEMO_PERSONAS } from './personas'
import { id, key } from './values'

/**
 * How a person shows who they are over HTTP. `device`: a browser's own random secret, ≥ 32 characters, so that a resident
 * comes back as the same person. `wechat`: the code of wx.login. On CloudBase neither is needed: OPENID is the caller.
 */
export const sessionStart = variant('kind', [
  object({ kind: literal('device'), secret: pipe(string(), minLength(32), maxLength(128)) }),
  object({ kind: literal('wechat'), code: pipe(string(), minLength(1), maxLength(128)) }),
])

/** Only where the server runs the demo city: sign in as an invented member of staff (演示数据). */
export const demoStart = object({ persona: picklist(DEMO_PERSONAS) })

/** `token` goes into `Authorization: Bearer`. */
export const session = object({ token: string() })

export const whoami = object({
  personId: nullable(id),
  roles: array(picklist(STAFF_ROLES)),
  unitId: nullable(key),
  gridIds: array(key),
  unread: number(),
  isDemo: boolean(),
})
