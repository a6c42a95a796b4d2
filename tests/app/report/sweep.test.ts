import { emptyDraft } from '@/features/report/draft'
import { waitingItem } from '@/features/report/outbox-item'
import { orphans } from '@/features/report/sweep'
import { newId } from '@/platform/id'
import { idTime } from '@/platform/id-time'
import { photoNamed } from './support/town-phone'

const DAY = 24 * 60 * 60 * 1000

it('an id tells when it was made', () => {
  expect(Math.abs((idTime(newId()) ?? 0) - Date.now())).toBeLessThan(5_000)
  expect(idTime('not an id')).toBeNull()
})

it('photos that nobody holds go after three days; those of a draft or an unsent report stay', () => {
  const [inForm, unsent, filed, left] = [newId(), newId(), newId(), newId()]
  const draft = { ...emptyDraft('d'), photos: [photoNamed(inForm)] }
  const item = waitingItem({ ...emptyDraft('u'), photos: [photoNamed(unsent)] }, 'resident', 0)
  const done = {
    ...waitingItem({ ...emptyDraft('f'), photos: [photoNamed(filed)] }, 'resident', 0),
    state: 'filed' as const,
  }
  const kept = [inForm, unsent, filed, left]
  expect(orphans(kept, draft, [item, done], Date.now() + DAY)).toEqual([])
  expect(orphans(kept, draft, [item, done], Date.now() + 4 * DAY)).toEqual([filed, left])
})
