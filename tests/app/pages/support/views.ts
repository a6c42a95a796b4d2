import type { CaseCard, CaseView } from '@/contract/case'

export const card: CaseCard = {
  id: '01a20c00-0000-7000-8000-000000000001',
  number: 'K7QM-3XTA',
  quick: 'illegal-posting',
  category: '非法小广告',
  stage: 'reported',
  outcome: null,
  place: null,
  placeName: '八一路',
  metres: null,
  reportedAt: '2026-05-12T02:00:00.000Z',
  owners: 1,
  reopened: 0,
  photo: null,
}

const photo = (id: string) => ({
  id,
  small: `/photos/${id}-small.jpg`,
  large: `/photos/${id}-large.jpg`,
  review: 'passed' as const,
  takenAt: null,
})

/** A closed case that waits for its owner's word. */
export const closed: CaseView = {
  ...card,
  stage: 'closed',
  outcome: 'solved',
  words: null,
  unitId: 'urban-management',
  referral: null,
  conditionKey: null,
  before: [photo('b')],
  after: [photo('a')],
  timeline: [
    {
      kind: 'reported',
      at: '2026-05-12T02:00:00.000Z',
      role: 'resident',
      unitId: null,
      reason: null,
      words: null,
      outcome: null,
    },
    {
      kind: 'handled',
      at: '2026-05-12T05:00:00.000Z',
      role: 'grid-worker',
      unitId: null,
      reason: null,
      words: '已铲除',
      outcome: 'solved',
    },
    {
      kind: 'closed',
      at: '2026-05-12T06:00:00.000Z',
      role: 'intake-clerk',
      unitId: null,
      reason: null,
      words: null,
      outcome: 'solved',
    },
  ],
  clock: { wallMinutes: 240, workingMinutes: 120, pauses: [], dueAt: null, isOverdue: false, isSample: true },
  isPublic: true,
  mine: {
    receipt: 'K7Q-M3X-TA4',
    isReporter: true,
    verdict: 'waiting',
    answers: ['agree', 'dispute', 'not-seen'],
    answerUntil: '2026-05-19T06:00:00.000Z',
  },
}
