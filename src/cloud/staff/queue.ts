import type { CityProfile } from '@/city/profile'
import { LIMITS } from '@/contract/limits'
import { caseCards } from '../cases/case-card'
import type { CaseRow } from '../cases/load-case'
import { STAFF } from '../cases/viewer'
import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { iso } from '../kernel/iso'
import { cursorOf, readCursor } from './queue-cursor'
import { queueCounts, queueRows } from './queue-rows'

/** Cases by deadline, the soonest first: what this person can act on now, or every open case that they may see. */
export const queue = staff.case.queue.use(staffOnly).handler(async ({ context, input }) => {
  const rows = await queueRows(context, input.show, readCursor(input.after))
  const page = rows.slice(0, LIMITS.pageSize)
  const cards = await caseCards(context, page, STAFF)
  const urgency = new Map(page.map((row) => [row.id, urgencyOf(context.city, row, context.now)]))
  const last = page.at(-1)
  return {
    cases: cards.map((card) => ({ ...card, ...(urgency.get(card.id) ?? NO_HURRY) })),
    next: last && rows.length > page.length ? cursorOf(last) : null,
    counts: await queueCounts(context),
  }
})

const NO_HURRY = { dueAt: null, isOverdue: false, isUrgent: false }

const urgencyOf = (city: CityProfile, row: CaseRow, now: Date) => ({
  dueAt: iso(row.due_at),
  isOverdue: row.due_at !== null && row.due_at.getTime() < now.getTime(),
  isUrgent: isUrgent(city, row),
})

/** Something that may be an emergency, or whose limit runs through nights and holidays (紧急工作时). */
function isUrgent(city: CityProfile, { code, condition_key }: CaseRow) {
  const condition = city.categories
    .find((category) => category.code === code)
    ?.conditions.find(({ key }) => key === condition_key)
  return (
    condition?.limit.clock === 'urgent-hours' ||
    city.emergencies.some((emergency) => emergency.codes.includes(code))
  )
}
