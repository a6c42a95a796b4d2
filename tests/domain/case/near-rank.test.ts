import fc from 'fast-check'
import { type NearCandidate, nearRank } from '@/domain/case/near-rank'
import { at } from '../support/local-time'

const now = at('2026-03-10 09:00')
const here = { latitude: 36.4067, longitude: 94.9033 }
const about = { place: here, code: '0201', quick: 'illegal-posting' } as const

/** A candidate so many metres to the north. */
const candidate = (id: string, metres: number, more: Partial<NearCandidate> = {}): NearCandidate => ({
  id,
  place: { ...here, latitude: here.latitude + metres / 111_195 },
  code: '0201',
  quick: 'illegal-posting',
  reportedAt: now,
  ...more,
})

const idsOf = (...candidates: readonly NearCandidate[]) =>
  nearRank(about, candidates, 60, now).map((near) => near.candidate.id)

describe('neighbours who may have reported the same', () => {
  it('come nearest first', () => {
    expect(idsOf(candidate('far', 50), candidate('near', 5), candidate('middle', 25))).toEqual([
      'near',
      'middle',
      'far',
    ])
  })

  it('of another kind or farther off are left out', () => {
    expect(idsOf(candidate('litter', 1, { code: '0102', quick: 'litter' }), candidate('away', 61))).toEqual(
      [],
    )
  })

  it('at the same spot come in order of kind, then age', () => {
    expect(
      idsOf(
        candidate('other-code', 10, { code: '0202' }),
        candidate('old', 10, { reportedAt: at('2026-02-10 09:00') }),
        candidate('new', 10),
      ),
    ).toEqual(['new', 'old', 'other-code'])
  })

  it('a few steps nearer weigh less than being the same kind; the whole radius weighs more', () => {
    expect(idsOf(candidate('same-kind', 20), candidate('nearer', 10, { code: '0202' }))).toEqual([
      'same-kind',
      'nearer',
    ])
    expect(idsOf(candidate('same-kind', 55), candidate('nearer', 2, { code: '0202' }))).toEqual([
      'nearer',
      'same-kind',
    ])
  })

  it('score as documented: 1 for the same thing, here and now; less a week later', () => {
    expect(nearRank(about, [candidate('same', 0)], 60, now)[0]?.score).toBeCloseTo(1, 6)
    const weekOld = candidate('week', 30, { code: '0202', reportedAt: at('2026-03-03 09:00') })
    expect(nearRank(about, [weekOld], 60, now)[0]?.score).toBeCloseTo(0.6 * 0.5 + 0.3 * 0.5 + 0.1 * 0.5, 3)
  })

  it('stand in the same order however they come in', () => {
    const many = Array.from({ length: 6 }, (_, i) => candidate(`c${i}`, (i % 3) * 10))
    const expected = idsOf(...many)
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: 6 }), (shuffled) => {
        expect(idsOf(...shuffled)).toEqual(expected)
      }),
    )
  })

  it('always score between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: -1e9, max: 1e10 }),
        (metres, age) => {
          const reportedAt = new Date(now.getTime() - age)
          for (const { score } of nearRank(about, [candidate('x', metres, { reportedAt })], 60, now)) {
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})
