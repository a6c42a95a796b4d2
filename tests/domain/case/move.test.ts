import { city } from '@/city'
import type { Action, ActionKind } from '@/domain/case/facts'
import { actionsFor } from '@/domain/case/hands'
import { move } from '@/domain/case/move'
import { STAGES, type Stage } from '@/domain/case/stage'
import {
  ACTION_KINDS,
  ACTORS,
  type ActorName,
  caseAt,
  closedAt,
  complete,
  soon,
  staff,
  tooLate,
} from './machine'

/** The rules once more, written independently of the table: who may do what at which stage, and where it leads. */
const ALLOWED: readonly (readonly [Stage, ActionKind, Stage, readonly ActorName[]])[] = [
  ['reported', 'decline', 'declined', ['intake clerk', 'the grid worker of the grid']],
  ['reported', 'file', 'filed', ['intake clerk']],
  ['reported', 'self-handle', 'handling', ['the grid worker of the grid']],
  ['filed', 'self-handle', 'handling', ['the grid worker of the grid']],
  ['filed', 'dispatch', 'dispatched', ['dispatcher']],
  ['filed', 'return', 'reported', ['dispatcher']],
  ['dispatched', 'take', 'handling', ["the unit's handler", "the unit's grid worker"]],
  ['dispatched', 'return', 'filed', ["the unit's handler", "the unit's grid worker"]],
  ['handling', 'return', 'filed', ["the unit's handler", "the unit's grid worker"]],
  ['handling', 'handle', 'handled', ["the unit's handler", "the unit's grid worker"]],
  ['handled', 'return', 'handling', ['intake clerk']],
  ['handled', 'close', 'closed', ['intake clerk', 'the grid worker of the grid']],
  ['closed', 'agree', 'closed', ['owner']],
  ['closed', 'not-seen', 'closed', ['owner']],
  ['closed', 'dispute', 'filed', ['owner']],
  ['closed', 'lapse', 'closed', ['jobs']],
]

const actors = Object.keys(ACTORS) as ActorName[]
const timeFor = (kind: ActionKind) => (kind === 'lapse' ? tooLate : soon)
const attempt = (stage: Stage, kind: ActionKind, name: ActorName) =>
  move(caseAt(stage), complete(kind, stage), ACTORS[name], timeFor(kind), city)

describe.each(STAGES)('a case that is %s', (stage) => {
  describe.each(ACTION_KINDS)('%s', (kind) => {
    const rule = ALLOWED.find(([from, action]) => from === stage && action === kind)

    it.each(actors)('by %s: as the rules say', (name) => {
      const result = attempt(stage, kind, name)
      const isAllowed = rule?.[3].includes(name) ?? false
      expect(result.ok).toBe(isAllowed)
      expect(result.ok ? result.stage : rule?.[2]).toBe(rule?.[2])
      expect(actionsFor(caseAt(stage), ACTORS[name]).includes(kind)).toBe(isAllowed)
    })
  })
})

describe('who is refused', () => {
  it('is told that it was never his, or that it is no longer', () => {
    expect(attempt('handling', 'close', 'intake clerk')).toEqual({ ok: false, refusal: 'CASE_MOVED_ON' })
    expect(attempt('handled', 'close', 'dispatcher')).toEqual({ ok: false, refusal: 'CASE_NOT_YOURS' })
    expect(attempt('dispatched', 'take', 'a handler of another unit')).toEqual({
      ok: false,
      refusal: 'CASE_NOT_YOURS',
    })
    expect(attempt('closed', 'take', "the unit's handler")).toEqual({ ok: false, refusal: 'CASE_MOVED_ON' })
  })

  it('sees no button at all when he has no part in the case', () => {
    for (const stage of STAGES) expect(actionsFor(caseAt(stage), ACTORS['staff without a role'])).toEqual([])
  })

  it('is nobody of the unit when neither he nor the case has one', () => {
    const facts = caseAt('dispatched', { unitId: null })
    expect(actionsFor(facts, ACTORS['a handler without a unit'])).toEqual([])
  })

  it('is nobody of the grid when the case has no place', () => {
    const facts = caseAt('reported', { gridId: null })
    expect(actionsFor(facts, ACTORS['the grid worker of the grid'])).toEqual([])
  })

  it('may hold two posts and do each in its turn', () => {
    const both = staff(['intake-clerk', 'dispatcher'])
    expect(actionsFor(caseAt('reported'), both)).toEqual(['decline', 'file'])
    expect(actionsFor(caseAt('filed'), both)).toEqual(['dispatch', 'return'])
  })
})

const refusalOf = (stage: Stage, action: Action, name: ActorName, now = soon) => {
  const result = move(caseAt(stage), action, ACTORS[name], now, city)
  return result.ok ? undefined : result.refusal
}

describe('a reason', () => {
  it.each([
    ['decline', 'reported', 'intake clerk'],
    ['return', 'filed', 'dispatcher'],
    ['return', 'dispatched', "the unit's handler"],
    ['return', 'handling', "the unit's handler"],
    ['return', 'handled', 'intake clerk'],
  ] as const)('is asked for to %s what is %s', (kind, stage, name) => {
    expect(refusalOf(stage, { kind }, name)).toBe('CASE_NEEDS_REASON')
    expect(refusalOf(stage, { kind, reason: 'other', words: ' \n' }, name)).toBe('CASE_NEEDS_REASON')
  })

  it('"other" is one when it is told in words', () => {
    expect(
      refusalOf('dispatched', { kind: 'return', reason: 'other', words: '设备在修' }, "the unit's handler"),
    ).toBeUndefined()
  })

  it('"not fixed" is the closing clerk\'s, and his only one', () => {
    expect(refusalOf('handled', { kind: 'return', reason: 'wrong-unit' }, 'intake clerk')).toBe(
      'CASE_NEEDS_REASON',
    )
    expect(refusalOf('dispatched', { kind: 'return', reason: 'not-fixed' }, "the unit's handler")).toBe(
      'CASE_NEEDS_REASON',
    )
  })
})

describe('an outcome', () => {
  const handle = (more: Partial<Extract<Action, { kind: 'handle' }>>) =>
    refusalOf(
      'handling',
      { kind: 'handle', outcome: 'solved', words: '好了', hasAfterPhoto: true, ...more },
      "the unit's handler",
    )

  it('is told in words', () => {
    expect(handle({ words: '  ' })).toBe('CASE_NEEDS_REASON')
  })

  it('that something was solved is shown in a photo', () => {
    expect(handle({ hasAfterPhoto: false })).toBe('CASE_NEEDS_PHOTO')
    expect(handle({ outcome: 'partly-solved', hasAfterPhoto: false })).toBe('CASE_NEEDS_PHOTO')
    expect(handle({ outcome: 'partly-solved' })).toBeUndefined()
  })

  it('that it cannot be solved now needs no photo', () => {
    expect(handle({ outcome: 'cannot-solve-now', hasAfterPhoto: false })).toBeUndefined()
  })

  it('that it is not ours says where to go', () => {
    expect(handle({ outcome: 'not-ours', hasAfterPhoto: false })).toBe('CASE_NEEDS_REFERRAL')
    expect(handle({ outcome: 'not-ours', hasAfterPhoto: false, referral: ' ' })).toBe('CASE_NEEDS_REFERRAL')
    expect(handle({ outcome: 'not-ours', hasAfterPhoto: false, referral: '请找市水利局' })).toBeUndefined()
  })
})

describe("the owners' answer", () => {
  const verdictAfter = (
    kind: 'agree' | 'not-seen' | 'dispute',
    verdict: 'waiting' | 'agreed' | 'not-seen' = 'waiting',
  ) => {
    const result = move(caseAt('closed', { verdict }), { kind }, ACTORS.owner, soon, city)
    return result.ok ? result.facts.verdict : undefined
  }

  it('is heard until the last second of the window and not a second longer', () => {
    const lastSecond = new Date(tooLate.getTime() - 1000)
    for (const kind of ['agree', 'not-seen', 'dispute'] as const) {
      expect(refusalOf('closed', { kind }, 'owner', lastSecond)).toBeUndefined()
      expect(refusalOf('closed', { kind }, 'owner', tooLate)).toBe('CASE_ANSWER_OVER')
    }
  })

  it('may change: yes after not seen, no after yes', () => {
    expect(verdictAfter('agree', 'not-seen')).toBe('agreed')
    expect(verdictAfter('dispute', 'agreed')).toBe('disputed')
  })

  it('"not seen yet" of one owner does not take back the yes of another', () => {
    expect(verdictAfter('not-seen')).toBe('not-seen')
    expect(verdictAfter('not-seen', 'agreed')).toBe('agreed')
  })

  it('no reopens the case for the dispatcher and counts it', () => {
    const result = move(caseAt('closed', { reopenedCount: 1 }), { kind: 'dispute' }, ACTORS.owner, soon, city)
    expect(result).toMatchObject({
      ok: true,
      event: 'reopened',
      facts: { stage: 'filed', reopenedCount: 2, closedAt: null, verdict: 'disputed' },
    })
  })

  it('that never comes is noted as unconfirmed, never as a yes', () => {
    for (const verdict of ['waiting', 'not-seen'] as const) {
      const result = move(caseAt('closed', { verdict }), { kind: 'lapse' }, ACTORS.jobs, tooLate, city)
      expect(result).toMatchObject({
        ok: true,
        event: 'lapsed',
        facts: { stage: 'closed', verdict: 'unconfirmed' },
      })
    }
  })

  it('does not lapse early, nor once it was given', () => {
    expect(refusalOf('closed', { kind: 'lapse' }, 'jobs', soon)).toBe('CASE_MOVED_ON')
    const agreed = move(
      caseAt('closed', { verdict: 'agreed' }),
      { kind: 'lapse' },
      ACTORS.jobs,
      tooLate,
      city,
    )
    expect(agreed).toEqual({ ok: false, refusal: 'CASE_MOVED_ON' })
  })
})

describe('a move', () => {
  it('gives the case to the unit it is dispatched to', () => {
    const result = move(caseAt('filed'), { kind: 'dispatch', unitId: 'roads' }, ACTORS.dispatcher, soon, city)
    expect(result).toMatchObject({ ok: true, event: 'dispatched', from: 'filed', facts: { unitId: 'roads' } })
  })

  it('gives what a grid worker handles himself to his own team, so that he can finish it', () => {
    const worker = ACTORS['the grid worker of the grid']
    const self = move(caseAt('reported'), { kind: 'self-handle' }, worker, soon, city)
    expect(self).toMatchObject({ ok: true, facts: { unitId: 'kunlunlu-team', stage: 'handling' } })
    expect(self.ok && actionsFor(self.facts, worker)).toEqual(['return', 'handle'])
  })

  it("gives it to the grid's team when the worker has none", () => {
    const worker = staff(['grid-worker'], null, ['kunlunlu-west'])
    expect(move(caseAt('filed'), { kind: 'self-handle' }, worker, soon, city)).toMatchObject({
      facts: { unitId: 'kunlunlu-team' },
    })
  })

  it('that closes starts the wait for an answer', () => {
    expect(move(caseAt('handled'), { kind: 'close' }, ACTORS['intake clerk'], closedAt, city)).toMatchObject({
      facts: { closedAt, verdict: 'waiting' },
    })
  })

  it('leaves the facts it was given alone', () => {
    const facts = Object.freeze(caseAt('filed'))
    move(facts, { kind: 'dispatch', unitId: 'roads' }, ACTORS.dispatcher, soon, city)
    expect(facts.unitId).toBe('parks')
  })
})
