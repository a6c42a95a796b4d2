import { call } from '@orpc/server'
import type { CityProfile } from '@/city/profile'
import type { Answer, Outcome } from '@/domain/case/stage'
import { answer } from '../cases/answer'
import { join } from '../cases/join'
import type { CaseRow } from '../cases/load-case'
import type { Caller, Context } from '../kernel/context'
import { close } from '../staff/close'
import { decline } from '../staff/decline'
import { dispatch } from '../staff/dispatch'
import { file } from '../staff/file'
import { handle } from '../staff/handle'
import { giveBack } from '../staff/return'
import { selfHandle } from '../staff/self-handle'
import { take } from '../staff/take'
import type { Cast } from './people'
import type { PlannedCase } from './plan'
import type { Beat } from './stories'
import { SAYS, tellingOf } from './tellings'

/** Everything a beat may need: the case as it stands, who there is, and a way to ask as somebody. */
export type Moment = {
  readonly city: CityProfile
  readonly planned: PlannedCase
  readonly row: CaseRow
  readonly cast: Cast
  readonly reporter: Caller
  readonly requestId: string
  readonly photoIds: readonly string[]
  /** A neighbour who has not joined yet. */
  readonly neighbour: Caller
  readonly as: (caller: Caller) => { readonly context: Context }
  readonly afterPhoto: (worker: Caller) => Promise<string>
}

const asked = ({ requestId, row }: Moment) => ({ requestId, caseId: row.id, version: row.version })
const workerOn = ({ cast, row }: Moment) => cast.workerOf(row.unit_id ?? row.routed_unit_id)

function filing({ city, planned, photoIds }: Moment) {
  const category = city.categories.find(({ code }) => code === planned.code)
  const conditionKey = category?.conditions[0]?.key ?? ''
  return { code: planned.code, conditionKey, publishPhotoIds: [...photoIds], publishWords: true }
}

/** Somebody whose work it is not, for a case that is sent to the wrong door first. */
const wrongUnit = ({ city, row }: Moment) =>
  city.units.find(({ id, kind }) => kind === 'department' && id !== row.routed_unit_id)?.id ??
  city.fallbackUnit

const teamOf = ({ city, row }: Moment) =>
  city.grids.find(({ id }) => id === row.grid_id)?.gridTeam ?? city.fallbackUnit

const send = (moment: Moment, unitId: string) =>
  call(dispatch, { ...asked(moment), unitId }, moment.as(moment.cast.dispatcher))

async function report(moment: Moment, outcome: Outcome, words: string, referral?: string) {
  const worker = workerOn(moment)
  const isShown = outcome === 'solved' || outcome === 'partly-solved'
  const photoIds = isShown ? [await moment.afterPhoto(worker)] : []
  const shot = { place: moment.planned.spot.place, bearing: null }
  const told = { outcome, words, photoIds, shot, ...(referral ? { referral } : {}) }
  return call(handle, { ...asked(moment), ...told }, moment.as(worker))
}

const say = ({ requestId, row, reporter, as }: Moment, said: Answer, words?: string) =>
  call(answer, { requestId, caseId: row.id, answer: said, ...(words ? { words } : {}) }, as(reporter))

/** What each beat does: the very verbs that the phones call. */
export const BEATS: Readonly<Record<Beat, (moment: Moment) => Promise<unknown>>> = {
  join: ({ requestId, row, neighbour, as }) => call(join, { requestId, caseId: row.id }, as(neighbour)),
  file: (m) => call(file, { ...asked(m), ...filing(m) }, m.as(m.cast.clerk)),
  decline: (m) =>
    call(decline, { ...asked(m), reason: 'duplicate', words: SAYS.decline }, m.as(m.cast.clerk)),
  'self-handle': (m) => call(selfHandle, { ...asked(m), ...filing(m) }, m.as(m.cast.workerOf(teamOf(m)))),
  dispatch: (m) => send(m, m.row.routed_unit_id),
  'dispatch-wrong': (m) => send(m, wrongUnit(m)),
  return: (m) => call(giveBack, { ...asked(m), reason: 'wrong-unit', words: SAYS.return }, m.as(workerOn(m))),
  take: (m) => call(take, asked(m), m.as(workerOn(m))),
  solve: (m) => report(m, 'solved', tellingOf(m.planned.code).done),
  'solve-partly': (m) => report(m, 'partly-solved', SAYS.partly),
  cannot: (m) => report(m, 'cannot-solve-now', SAYS.cannot),
  'not-ours': (m) => report(m, 'not-ours', SAYS.notOurs, SAYS.referral),
  close: (m) => call(close, { ...asked(m), publishPhotoIds: [...m.photoIds] }, m.as(m.cast.clerk)),
  agree: (m) => say(m, 'agree', SAYS.agree),
  'not-seen': (m) => say(m, 'not-seen'),
  dispute: (m) => say(m, 'dispute', SAYS.dispute),
}
