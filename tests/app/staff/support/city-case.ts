import type { QueueCase, StaffCase } from '@/contract/staff-case'
import { card } from '../../pages/support/views'

const MINUTE = 60_000

/** An instant so many minutes from now; before now where negative. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString()

export const caseId = (at: number): string => `01a20c00-0000-7000-8000-${String(at).padStart(12, '0')}`

export const photo = (at: number, review: 'pending' | 'passed' = 'pending') => ({
  id: caseId(100 + at),
  small: `/photos/${at}-small.jpg`,
  large: `/photos/${at}-large.jpg`,
  review,
  takenAt: null,
})

/** A case as it lies in a queue. */
export const queued = (at: number, more: Partial<QueueCase> = {}): QueueCase => ({
  ...card,
  id: caseId(at),
  placeName: `八一路 ${at} 号`,
  dueAt: inMinutes(60 + at),
  isOverdue: false,
  isUrgent: false,
  ...more,
})

/** Small advertisements on a wall, told with two photos, in the hands of the grid team as soon as it is dispatched. */
export const onTheWall = (): Omit<StaffCase, 'actions'> => ({
  ...card,
  id: caseId(1),
  stage: 'dispatched',
  version: 3,
  code: '0201',
  words: '单元门旁边贴了好几张',
  unitId: 'kunlunlu-team',
  routedUnitId: 'kunlunlu-team',
  gridId: 'kunlunlu-west',
  laneId: null,
  place: { latitude: 36.41, longitude: 94.9 },
  referral: null,
  conditionKey: '0201-1',
  before: [photo(1), photo(2)],
  after: [],
  timeline: [],
  clock: {
    wallMinutes: 90,
    workingMinutes: 60,
    pauses: [],
    dueAt: inMinutes(90),
    isOverdue: false,
    isSample: true,
  },
  dueAt: inMinutes(90),
  isPublic: true,
  mine: null,
  reports: [{ reportedAt: card.reportedAt, words: '单元门旁边贴了好几张', photos: [photo(1), photo(2)] }],
  disputes: [],
  evidence: null,
})
