import { evidence } from '@/domain/case/evidence'
import { at } from '../support/local-time'

const before = {
  place: { latitude: 36.4067, longitude: 94.9033 },
  bearing: 350,
  takenAt: at('2026-03-02 09:00'),
}

describe('two photos', () => {
  it('of the same spot are told by distance, direction and time', () => {
    const after = {
      place: { latitude: 36.4068, longitude: 94.9033 },
      bearing: 10,
      takenAt: at('2026-03-02 11:30'),
    }
    expect(evidence(before, after)).toEqual({
      distanceMetres: expect.closeTo(11.1, 1),
      bearingDifference: 20,
      minutesBetween: 150,
    })
  })

  it('leave unknown what either of them does not know, and never make it zero', () => {
    const nothing = { place: null, bearing: null, takenAt: null }
    const unknown = { distanceMetres: null, bearingDifference: null, minutesBetween: null }
    expect(evidence(before, nothing)).toEqual(unknown)
    expect(evidence(nothing, before)).toEqual(unknown)
  })

  it('know a direction of 0, due north', () => {
    expect(evidence({ ...before, bearing: 0 }, { ...before, bearing: 0 }).bearingDifference).toBe(0)
  })

  it('show when the "after" photo is the older one', () => {
    expect(evidence(before, { ...before, takenAt: at('2026-03-01 09:00') }).minutesBetween).toBe(-1440)
  })
})
