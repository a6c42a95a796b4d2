import { emptyDraft, isBlank, toNear, toSubmit, whatIsMissing } from '@/features/report/draft'
import { createDraftStore } from '@/features/report/draft-store'
import type { Draft } from '@/features/report/draft-type'
import {
  roomForPhotos,
  withMovedPhoto,
  withoutPhoto,
  withPhotos,
  withRetake,
} from '@/features/report/edit-draft'
import { keepInMemory } from '@/platform/storage-memory'
import { photoNamed } from './support/town-phone'

const place = { latitude: 36.4067, longitude: 94.9033 }
const full: Draft = {
  id: 'one',
  photos: ['a', 'b', 'c'].map(photoNamed),
  quick: 'illegal-posting',
  spot: { kind: 'place', place, name: '星园路口', from: 'map' },
  words: ' 墙上 📮 བོད་ཡིག ',
}
const ids = ({ photos }: Draft) => photos.map(({ id }) => id).join('')

describe('a draft', () => {
  it('survives a restart as it was, photos, place and words', () => {
    const storage = keepInMemory()
    createDraftStore({ storage, newId: () => 'one' }).setState({ draft: full })
    const later = createDraftStore({ storage, newId: () => 'another' })
    expect(later.getState().draft).toEqual(full)
  })

  it('begins empty where what was kept cannot be read', () => {
    const storage = keepInMemory()
    storage.write('draft', '{"state":{"dra')
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(createDraftStore({ storage, newId: () => 'new' }).getState().draft).toEqual(emptyDraft('new'))
  })

  it('is blank while nothing in it would be missed', () => {
    expect(isBlank(emptyDraft('one'))).toBe(true)
    expect(isBlank({ ...emptyDraft('one'), words: ' \n\u200b' })).toBe(true)
    expect(isBlank({ ...emptyDraft('one'), spot: { kind: 'lane', laneId: 'l', name: '路' } })).toBe(false)
  })
})

describe('before sending', () => {
  it('a photo alone or words alone are enough, with a category', () => {
    expect(whatIsMissing({ ...full, words: '' })).toEqual([])
    expect(whatIsMissing({ ...full, photos: [] })).toEqual([])
    expect(whatIsMissing(emptyDraft('one'))).toEqual(['content', 'category'])
  })

  it('500 characters are fine and 501 are not, an emoji being one', () => {
    expect(whatIsMissing({ ...full, words: '📮'.repeat(500) })).toEqual([])
    expect(whatIsMissing({ ...full, words: '📮'.repeat(501) })).toEqual(['words-too-long'])
    expect(toSubmit({ ...full, words: 'x'.repeat(10_000) })).toBeNull()
  })
})

describe('what the cloud is asked', () => {
  it('carries the draft’s own id, and the place as it was said', () => {
    expect(toSubmit(full)).toEqual({
      requestId: 'one',
      quick: 'illegal-posting',
      place,
      laneId: null,
      placeName: '星园路口',
      words: '墙上 📮 བོད་ཡིག',
      photoIds: ['a', 'b', 'c'],
    })
    const lane: Draft = { ...full, spot: { kind: 'lane', laneId: 'kunlun-road', name: '昆仑路' } }
    expect(toSubmit(lane)).toMatchObject({ place: null, laneId: 'kunlun-road', placeName: '昆仑路' })
    const nowhere: Draft = { ...full, spot: { kind: 'none' } }
    expect(toSubmit(nowhere)).toMatchObject({ place: null, laneId: null, placeName: '' })
  })

  it('of cases near by needs only the category', () => {
    expect(toNear(full)).toEqual({ quick: 'illegal-posting', place, laneId: null })
    expect(toNear(emptyDraft('one'))).toBeNull()
  })
})

describe('photos', () => {
  it('keep their order when one is added, moved, retaken or removed', () => {
    expect(ids(withPhotos(full, [photoNamed('d'), photoNamed('e')]))).toBe('abcd')
    expect(ids(withMovedPhoto(full, 'c', -1))).toBe('acb')
    expect(ids(withMovedPhoto(full, 'a', -1))).toBe('abc')
    expect(ids(withMovedPhoto(full, 'a', 9))).toBe('bca')
    expect(ids(withMovedPhoto(full, 'z', 1))).toBe('abc')
    expect(ids(withRetake(full, 'b', photoNamed('x')))).toBe('axc')
    expect(ids(withoutPhoto(full, 'a'))).toBe('bc')
    expect(roomForPhotos(full)).toBe(1)
  })
})
