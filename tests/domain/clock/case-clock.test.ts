import { city } from '@/city'
import { caseClock } from '@/domain/clock/case-clock'
import type { Limit } from '@/domain/clock/limit'
import type { ClockEvent } from '@/domain/clock/replay'
import { at } from '../support/local-time'

const fourHours: Limit = { amount: 4, clock: 'working-hours' }

const event = (kind: ClockEvent['kind'], local: string, more: Partial<ClockEvent> = {}): ClockEvent => ({
  kind,
  at: at(`2026-03-${local}`),
  ...more,
})

/** Reported on Monday at 9, filed with four working hours, given to the parks at 10. */
const dispatched: readonly ClockEvent[] = [
  event('reported', '02 09:00'),
  event('filed', '02 09:10', { limit: fourHours }),
  event('dispatched', '02 10:00', { unitId: 'parks' }),
]
const clock = (events: readonly ClockEvent[], local: string) =>
  caseClock(events, city, at(`2026-03-${local}`))

describe('before anybody handles it', () => {
  it('a report must be taken in within 15 working minutes', () => {
    const waiting = clock([event('reported', '02 11:50')], '02 14:04')
    expect(waiting).toMatchObject({
      stage: 'reported',
      dueAt: at('2026-03-02 14:05'),
      isOverdue: false,
      handling: null,
    })
    expect(clock([event('reported', '02 11:50')], '02 14:06')).toMatchObject({
      isOverdue: true,
      wasOverdue: false,
    })
  })

  it('a filed case must be dispatched within 15 working minutes of filing', () => {
    expect(clock(dispatched.slice(0, 2), '02 09:20')).toMatchObject({
      stage: 'filed',
      dueAt: at('2026-03-02 09:25'),
    })
  })

  it('a case sent back to intake has 15 minutes again', () => {
    const back = [...dispatched.slice(0, 2), event('returned', '02 09:30', { reason: 'needs-more' })]
    expect(clock(back, '02 09:31')).toMatchObject({
      stage: 'reported',
      dueAt: at('2026-03-02 09:45'),
      pauses: [],
    })
  })

  it('a declined case is over and has no deadline', () => {
    const declined = [event('reported', '02 09:00'), event('declined', '02 09:30', { reason: 'not-public' })]
    expect(clock(declined, '05 09:00')).toMatchObject({
      stage: 'declined',
      dueAt: null,
      isOverdue: false,
      wallMinutes: 30,
      endedAt: at('2026-03-02 09:30'),
    })
  })

  it('there is no case without a report', () => {
    expect(() => caseClock([], city, at('2026-03-02 09:00'))).toThrow(RangeError)
  })
})

describe('the handling clock', () => {
  it('starts when the case is dispatched, not when somebody takes it', () => {
    const taken = [...dispatched, event('taken', '02 11:30')]
    expect(clock(dispatched, '02 11:00')).toMatchObject({
      stage: 'dispatched',
      dueAt: at('2026-03-02 16:00'),
    })
    expect(clock(taken, '02 11:40')).toMatchObject({ stage: 'handling', dueAt: at('2026-03-02 16:00') })
  })

  it('starts at once when a grid worker handles it himself', () => {
    const self = [
      event('reported', '02 09:00'),
      event('self-handled', '02 09:05', { limit: fourHours, unitId: 'kunlunlu-team' }),
    ]
    expect(clock(self, '02 10:05')).toMatchObject({
      stage: 'handling',
      dueAt: at('2026-03-02 15:05'),
      handling: { unitId: 'kunlunlu-team', usedMinutes: 60, leftMinutes: 180, isRunning: true },
    })
  })

  it('tells wall and working time apart', () => {
    expect(clock(dispatched, '03 09:00')).toMatchObject({ wallMinutes: 1440, workingMinutes: 480 })
  })

  it('is overdue the moment after its deadline, and stays late however the case ends', () => {
    expect(clock(dispatched, '02 16:00')).toMatchObject({ isOverdue: false, wasOverdue: false })
    expect(clock(dispatched, '02 16:01')).toMatchObject({
      isOverdue: true,
      wasOverdue: true,
      dueAt: at('2026-03-02 16:00'),
    })
    const ended = [
      ...dispatched,
      event('taken', '02 16:10'),
      event('handled', '02 16:30'),
      event('closed', '02 16:40'),
    ]
    expect(clock(ended, '04 09:00')).toMatchObject({
      stage: 'closed',
      dueAt: null,
      isOverdue: false,
      wasOverdue: true,
    })
  })

  it('counts as late what is due at closing time and handled in the evening', () => {
    const evening = [
      event('reported', '02 13:00'),
      event('self-handled', '02 14:00', { limit: fourHours, unitId: 'hexi-team' }),
      event('handled', '02 20:00'),
    ]
    expect(clock(evening, '02 20:00')).toMatchObject({ stage: 'handled', wasOverdue: true })
    expect(clock(evening.slice(0, 2), '02 18:00')).toMatchObject({
      isOverdue: false,
      dueAt: at('2026-03-02 18:00'),
    })
    expect(clock(evening.slice(0, 2), '02 18:01')).toMatchObject({ isOverdue: true, wasOverdue: true })
  })

  it('runs at night for urgent hours', () => {
    const urgent = [
      event('reported', '02 20:00'),
      event('filed', '02 20:01', { limit: { amount: 2, clock: 'urgent-hours' } }),
      event('dispatched', '02 20:02', { unitId: 'gas' }),
    ]
    expect(clock(urgent, '02 21:02')).toMatchObject({
      dueAt: at('2026-03-02 22:02'),
      handling: { isWall: true, usedMinutes: 60 },
    })
  })
})

describe('a return', () => {
  const returned = [...dispatched, event('returned', '02 11:00', { reason: 'wrong-unit' })]

  it('stops the clock and says since when and why', () => {
    expect(clock(returned, '02 15:00')).toMatchObject({
      stage: 'filed',
      dueAt: at('2026-03-02 11:15'),
      pauses: [{ from: at('2026-03-02 11:00'), to: null, reason: 'wrong-unit' }],
      pausedWallMinutes: 240,
      pausedWorkingMinutes: 120,
      handling: { usedMinutes: 60, leftMinutes: 180, isRunning: false, dueAt: null },
    })
  })

  it('to the same unit leaves it what was left', () => {
    const again = [...returned, event('dispatched', '02 15:00', { unitId: 'parks' })]
    expect(clock(again, '02 15:30')).toMatchObject({
      dueAt: at('2026-03-02 18:00'),
      handling: { usedMinutes: 90, leftMinutes: 150 },
      pauses: [{ from: at('2026-03-02 11:00'), to: at('2026-03-02 15:00'), reason: 'wrong-unit' }],
    })
  })

  it('to another unit gives it the whole time', () => {
    const other = [...returned, event('dispatched', '02 15:00', { unitId: 'sanitation' })]
    expect(clock(other, '02 15:30')).toMatchObject({
      dueAt: at('2026-03-03 09:00'),
      handling: { unitId: 'sanitation', usedMinutes: 30, leftMinutes: 210 },
    })
  })

  it('by the closing clerk (not fixed) lets the same unit run on, without the time it was being checked', () => {
    const notFixed = [
      ...dispatched,
      event('taken', '02 10:10'),
      event('handled', '02 11:00'),
      event('returned', '02 15:00', { reason: 'not-fixed' }),
    ]
    expect(clock(notFixed, '02 15:30')).toMatchObject({
      stage: 'handling',
      dueAt: at('2026-03-02 18:00'),
      handling: { usedMinutes: 90 },
      pauses: [{ from: at('2026-03-02 11:00'), to: at('2026-03-02 15:00'), reason: 'checking' }],
    })
  })

  it('all the way to intake keeps one pause, and a new filing condition counts from then on', () => {
    const refiled = [
      ...returned,
      event('returned', '02 11:10', { reason: 'needs-more' }),
      event('filed', '02 14:00', { limit: { amount: 1, clock: 'working-days' } }),
      event('dispatched', '02 15:00', { unitId: 'parks' }),
    ]
    expect(clock(refiled, '02 15:00')).toMatchObject({
      handling: { usedMinutes: 60, leftMinutes: 420 },
      dueAt: at('2026-03-03 12:00'),
      pauses: [{ from: at('2026-03-02 11:00'), to: at('2026-03-02 15:00'), reason: 'wrong-unit' }],
    })
  })

  it('never takes back that a unit was late', () => {
    const late = [
      ...dispatched,
      event('returned', '02 17:00', { reason: 'wrong-unit' }),
      event('returned', '02 17:05', { reason: 'needs-more' }),
      event('filed', '02 17:10', { limit: { amount: 5, clock: 'working-days' } }),
      event('dispatched', '02 17:20', { unitId: 'sanitation' }),
    ]
    expect(clock(late, '02 17:30')).toMatchObject({ isOverdue: false, wasOverdue: true })
  })
})

describe('handled and closed', () => {
  const handled = [...dispatched, event('taken', '02 10:30'), event('handled', '02 11:00')]

  it('the unit is done when it says so; the check has 30 minutes of its own', () => {
    expect(clock(handled, '02 11:20')).toMatchObject({
      stage: 'handled',
      dueAt: at('2026-03-02 11:30'),
      handling: { isRunning: false, usedMinutes: 60 },
    })
    expect(clock(handled, '02 15:00')).toMatchObject({ isOverdue: true, wasOverdue: false })
  })

  it('the case stops counting when it is closed; answers change nothing', () => {
    const closed = [
      ...handled,
      event('closed', '02 11:30'),
      event('agreed', '03 09:00'),
      event('lapsed', '10 09:00'),
    ]
    expect(clock(closed, '20 09:00')).toMatchObject({
      endedAt: at('2026-03-02 11:30'),
      wallMinutes: 150,
      pauses: [],
    })
  })

  it('after a dispute even the same unit starts anew, and the wait for the answer is shown as a pause', () => {
    const reopened = [
      ...handled,
      event('closed', '02 11:30'),
      event('reopened', '03 09:00'),
      event('dispatched', '03 09:10', { unitId: 'parks' }),
    ]
    expect(clock(reopened, '03 10:10')).toMatchObject({
      stage: 'dispatched',
      endedAt: null,
      dueAt: at('2026-03-03 15:10'),
      handling: { usedMinutes: 60, leftMinutes: 180 },
      pauses: [{ from: at('2026-03-02 11:30'), to: at('2026-03-03 09:00'), reason: 'answer' }],
    })
  })

  it('neighbours who join do not touch the clock', () => {
    const joined = [...dispatched, event('joined', '02 10:30'), event('joined', '02 10:40')]
    expect(clock(joined, '02 11:00')).toEqual(clock(dispatched, '02 11:00'))
  })
})
