import fc from 'fast-check'
import { city } from '@/city'
import { route } from '@/domain/routing/route'

const inKunlunlu = { latitude: 36.41, longitude: 94.9 }

describe('a report finds its unit', () => {
  it("by the lane's own rule first", () => {
    expect(route(city, { code: '0102', place: inKunlunlu, laneId: 'yuzhou-xiang' })).toEqual({
      gridId: 'kunlunlu-west',
      unitId: 'property',
      because: 'lane',
    })
  })

  it('by its category when the lane says nothing of that kind', () => {
    expect(route(city, { code: '0505', place: inKunlunlu, laneId: 'yuzhou-xiang' })).toEqual({
      gridId: 'kunlunlu-west',
      unitId: 'traffic-police',
      because: 'category',
    })
  })

  it("by the grid for what the grid's own people answer for", () => {
    expect(route(city, { code: '0201', place: inKunlunlu })).toEqual({
      gridId: 'kunlunlu-west',
      unitId: 'kunlunlu-team',
      because: 'grid',
    })
    expect(route(city, { code: '0118', place: { latitude: 36.37, longitude: 94.85 } })).toMatchObject({
      unitId: 'hexi',
      because: 'grid',
    })
  })

  it('without a place, through the lane it names', () => {
    expect(route(city, { code: '0201', place: null, laneId: 'huanghe-dong-lu' })).toEqual({
      gridId: 'huanghelu-east',
      unitId: 'huanghelu-team',
      because: 'grid',
    })
  })

  it('without a place or a lane, all the same', () => {
    expect(route(city, { code: '0201' })).toEqual({
      gridId: null,
      unitId: 'urban-management',
      because: 'city',
    })
    expect(route(city, { code: '0403' })).toEqual({ gridId: null, unitId: 'gas', because: 'category' })
  })

  it('with a code nobody knows, or on a lane that is no more', () => {
    expect(route(city, { code: '9999', place: inKunlunlu, laneId: 'gone' })).toEqual({
      gridId: 'kunlunlu-west',
      unitId: 'urban-management',
      because: 'city',
    })
  })

  it('wherever it is and whatever it is: the unit always exists', () => {
    const units = city.units.map(({ id }) => id)
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...city.categories.map(({ code }) => code)), fc.string()),
        fc.option(
          fc.record({
            latitude: fc.double({ min: 30, max: 40 }),
            longitude: fc.double({ min: 88, max: 98 }),
          }),
        ),
        fc.option(fc.oneof(fc.constantFrom(...city.lanes.map(({ id }) => id)), fc.string())),
        (code, place, laneId) => {
          expect(units).toContain(route(city, { code, place, laneId }).unitId)
        },
      ),
    )
  })
})
