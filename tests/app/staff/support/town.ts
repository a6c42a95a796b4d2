import { parse } from 'valibot'
import { city } from '@/city'
import { type StaffCase, staffCase } from '@/contract/staff-case'
import type { Action, ActionKind, Actor, CaseFacts } from '@/domain/case/facts'
import { actionsFor } from '@/domain/case/hands'
import { move } from '@/domain/case/move'
import { failed } from '@/platform/failure'
import type { Answer, Ask, FileAsk } from '@/platform/transport-type'
import { begin, send as knock, no, ok } from '../../pages/support/cloud'
import { onTheWall, photo } from './city-case'

/** What happens to the next request: it goes through, is lost on the way there, or its answer is lost on the way back. */
type Weather = 'fine' | 'lost-going' | 'lost-coming'

type Asked = { readonly requestId: string; readonly version: number } & Record<string, unknown>

type Me = Extract<Actor, { kind: 'staff' }>
export const WORKER: Me = {
  kind: 'staff',
  roles: ['grid-worker'],
  unitId: 'kunlunlu-team',
  gridIds: ['kunlunlu-west'],
}
export const CLERK: Me = { kind: 'staff', roles: ['intake-clerk'], unitId: null, gridIds: [] }
export const DISPATCHER: Me = { kind: 'staff', roles: ['dispatcher'], unitId: null, gridIds: [] }

/** The cloud as staff know it: the city's own rules, each request done once, each version good for one step. */
const town = {
  view: onTheWall(),
  me: WORKER,
  weather: [] as Weather[],
  /** How long an answer takes, in milliseconds: a real network is hardly ever faster than a finger. */
  pace: 20,
  /** Requests that were carried out, oldest first. */
  done: [] as { readonly action: ActionKind; readonly asked: Asked }[],
  /** How often each photo arrived. */
  photos: [] as string[],
}

export { town }

const factsOf = (): CaseFacts => ({
  stage: town.view.stage,
  gridId: town.view.gridId,
  unitId: town.view.unitId,
  reopenedCount: town.view.reopened,
  closedAt: null,
  verdict: null,
})

const seen = (): StaffCase => {
  const allowed: readonly string[] = actionsFor(factsOf(), town.me)
  return parse(staffCase, { ...town.view, actions: allowed })
}

/** What a step changes of what is seen. */
const changes = (kind: ActionKind, asked: Asked): object => {
  if (kind === 'handle')
    return {
      outcome: asked.outcome,
      referral: asked.referral ?? null,
      after: (asked.photoIds as string[]).map((id, at) => ({ ...photo(10 + at), id })),
    }
  if (kind === 'file' || kind === 'self-handle') return { conditionKey: asked.conditionKey, code: asked.code }
  return {}
}

const step =
  (kind: ActionKind) =>
  (asked: Asked): Answer => {
    if (town.done.some((before) => before.asked.requestId === asked.requestId)) return ok(seen())
    const action = {
      kind,
      ...asked,
      hasAfterPhoto: (asked.photoIds as string[] | undefined)?.length,
    } as Action
    const moved = move(factsOf(), action, town.me, new Date(), city)
    if (!moved.ok) return no(409, moved.refusal)
    if (asked.version !== town.view.version) return no(409, 'CASE_MOVED_ON')
    town.view = {
      ...town.view,
      ...changes(kind, asked),
      stage: moved.stage,
      unitId: moved.facts.unitId,
      version: town.view.version + 1,
    }
    town.done.push({ action: kind, asked })
    return ok(seen())
  }

/** The network's edge: asks the town, as the weather allows. */
export const send = async (ask: Ask): Promise<Answer> => {
  const weather = changesSomething(ask) ? (town.weather.shift() ?? 'fine') : 'fine'
  await new Promise((arrive) => setTimeout(arrive, town.pace))
  if (weather === 'lost-going') throw failed('OFFLINE')
  const answer = await knock(ask)
  if (weather === 'lost-coming') throw failed('TIMEOUT')
  return answer
}

const changesSomething = ({ path: [noun, verb] }: Ask) =>
  noun === 'case' && verb !== 'show' && verb !== 'queue'

export const sendPhoto = async ({ photoId }: FileAsk): Promise<Answer> => {
  town.photos.push(photoId)
  return ok({ photoId })
}

/** Somebody else takes a step: what is on the screen is no longer true. */
export const elsewhere = (stage: StaffCase['stage']): void => {
  town.view = { ...town.view, stage, version: town.view.version + 1 }
}

/** A new phone of `me`, in front of a town whose case stands so. */
export function beginWork(me: Me, more: Partial<StaffCase> = {}) {
  Object.assign(town, { view: { ...onTheWall(), ...more }, me, weather: [], pace: 20, done: [], photos: [] })
  begin({
    'case.show': () => ok(seen()),
    'case.queue': () => ok({ cases: [], next: null, counts: { todo: 0, overdue: 0 } }),
    'staff.me': () => ok({ roles: me.roles, unitId: me.unitId, gridIds: me.gridIds }),
    'case.take': step('take'),
    'case.return': step('return'),
    'case.handle': step('handle'),
    'case.close': step('close'),
    'case.file': step('file'),
    'case.selfHandle': step('self-handle'),
    'case.decline': step('decline'),
    'case.dispatch': step('dispatch'),
    'reporter.reveal': () => ok({ phone: '13800000000', reportedAt: onTheWall().reportedAt }),
  })
}
