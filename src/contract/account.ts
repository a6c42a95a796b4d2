import { array, nullable, object, pipe, regex, string } from 'valibot'
import { PHONE_NUMBER } from './phone-number'
import { instant } from './values'

/** An optional number to ring back on; never given to the handling unit. */
export const contact = object({ phone: nullable(pipe(string(), regex(PHONE_NUMBER))) })

/** 谁看过我的信息: every look of staff at this person's identity, with the role and the reason they gave. */
export const looks = object({
  looks: array(object({ at: instant, role: string(), reason: string(), number: string() })),
})

export const account = object({ phone: nullable(string()), since: instant })
export const nothing = object({})
