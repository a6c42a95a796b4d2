import fc from 'fast-check'
import { city } from '@/city'
import { ACTIONS } from '@/domain/case/actions'
import type { Actor, CaseFacts } from '@/domain/case/facts'
import { actionsFor } from '@/domain/case/hands'
import { move } from '@/domain/case/move'
import { type EventKind, STAGES, type Stage } from '@/domain/case/stage'
import { caseClock } from '@/domain/clock/case-clock'
import { ACTION_KINDS, ACTORS, caseAt, closedAt, complete, staff } from './machine'

const everybody: Actor = staff(['intake-clerk', 'dispatcher', 'handler', 'grid-worker'], 'roads', [
  'kunlunlu-west',
])
const anybody = fc.constantFrom<Actor>(...Object.values(ACTORS), everybody)
const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...ACTION_KINDS), actor: anybody, hours: fc.nat({ max: 200 }) }),
  {
    maxLength: 60,
  },
)

type Told = { readonly kind: EventKind; readonly at: Date; readonly from: Stage; readonly to: Stage }

/** Tries every step in turn, keeping what the rules let through. */
const play = (
  start: CaseFacts,
  tries: readonly { kind: (typeof ACTION_KINDS)[number]; actor: Actor; hours: number }[],
) => {
  let facts = start
  let now = closedAt
  const told: Told[] = []
  for (const { kind, actor, hours } of tries) {
    now = new Date(now.getTime() + hours * 3_600_000)
    const result = move(facts, complete(kind, facts.stage), actor, now, city)
    if (!result.ok) continue
    told.push({ kind: result.event, at: now, from: facts.stage, to: result.stage })
    facts = result.facts
  }
  return { facts, told, now }
}

/** From wherever it is, the people whose step it is take the case on to its closing. */
const FORWARD = {
  reported: 'file',
  filed: 'dispatch',
  dispatched: 'take',
  handling: 'handle',
  handled: 'close',
} as const

const carryOn = (start: CaseFacts, now: Date): CaseFacts => {
  let facts = start
  for (let i = 0; i < 5 && facts.stage !== 'closed' && facts.stage !== 'declined'; i += 1) {
    const kind = FORWARD[facts.stage]
    const worker = staff(['intake-clerk', 'dispatcher', 'handler'], kind === 'dispatch' ? null : facts.unitId)
    const result = move(facts, complete(kind, facts.stage), worker, now, city)
    facts = result.ok ? result.facts : facts
  }
  return facts
}

describe('whatever people try', () => {
  it('a case only ever goes along the table, every step told, none lost', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const { facts, told } = play(caseAt('reported'), tries)
        const path = told.reduce(
          (stage, step) => (step.from === stage ? step.to : ('lost' as Stage)),
          'reported' as Stage,
        )
        expect(path).toBe(facts.stage)
        expect(STAGES).toContain(facts.stage)
        for (const { kind, from, to } of told) {
          expect(ACTIONS.some((rule) => rule.event === kind && rule.from === from && rule.to === to)).toBe(
            true,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  it('the clock, reading only what was told, sees the same stage', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const { facts, told, now } = play(caseAt('reported'), tries)
        const timeline = [{ kind: 'reported' as const, at: closedAt }, ...told]
        expect(caseClock(timeline, city, now).stage).toBe(facts.stage)
      }),
      { numRuns: 500 },
    )
  })

  it('the reopenings counted are the reopenings told, and a case has a closing time exactly while it is closed', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const { facts, told } = play(caseAt('closed'), tries)
        expect(facts.reopenedCount).toBe(told.filter(({ kind }) => kind === 'reopened').length)
        expect(facts.closedAt !== null).toBe(facts.stage === 'closed')
      }),
      { numRuns: 500 },
    )
  })

  it('a case that is not declined can still be closed, also after any dispute', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const { facts, now } = play(caseAt('closed'), tries)
        expect(carryOn(facts, now).stage).toBe('closed')
      }),
      { numRuns: 500 },
    )
  })

  it('a button that is shown works, and one that is not does not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.constantFrom(...ACTION_KINDS),
        anybody,
        (stage, kind, actor) => {
          fc.pre(kind !== 'lapse')
          const isShown = actionsFor(caseAt(stage), actor).includes(kind)
          expect(move(caseAt(stage), complete(kind, stage), actor, closedAt, city).ok).toBe(isShown)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('who receives a return', () => {
  const ORDER: readonly Stage[] = ['reported', 'filed', 'dispatched', 'handling', 'handled', 'closed']
  const place = (stage: Stage) => ORDER.indexOf(stage)

  it('can take the case one step on and no farther, whoever he is; only 自办 skips the desk it replaces', () => {
    const jumps = ACTIONS.filter(
      ({ from, to, event }) => place(to) - place(from) > 1 && event !== 'self-handled',
    )
    expect(jumps).toEqual([])
  })

  it('gets it exactly one step back, except that a unit gives back to the dispatcher also what it had taken', () => {
    const back = ACTIONS.filter(({ action }) => action === 'return').map(({ from, to }) => [from, to])
    expect(back).toEqual([
      ['filed', 'reported'],
      ['dispatched', 'filed'],
      ['handling', 'filed'],
      ['handled', 'handling'],
    ])
  })
})
