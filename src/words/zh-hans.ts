import { account } from './zh-hans/account'
import { cases } from './zh-hans/cases'
import { general } from './zh-hans/general'
import { handbook } from './zh-hans/handbook'
import { notices } from './zh-hans/notices'
import { phone } from './zh-hans/phone'
import { home, places } from './zh-hans/places'
import { refusals } from './zh-hans/refusals'
import { report } from './zh-hans/report'
import { events, search } from './zh-hans/tabs'
import { time } from './zh-hans/time'

/** The source of every sentence a person reads: plain Chinese. Other languages have the same keys (words.ts). */
export const zhHans = {
  general,
  refusals,
  phone,
  cases,
  time,
  report,
  notices,
  account,
  home,
  places,
  events,
  handbook,
  search,
}
