import type { CityProfile } from '@/city/profile'
import type { CaseView } from '@/contract/case'
import type { TimelineEntry } from '@/ui/timeline'
import { words } from '@/words/words'

type Event = CaseView['timeline'][number]

/** What a timeline says: who in role, when, how long after the step before, why and with what result. Newest last. */
export const timelineEntries = (
  city: CityProfile,
  { timeline, stage }: Pick<CaseView, 'timeline' | 'stage'>,
) => {
  const isOver = stage === 'closed' || stage === 'declined'
  return timeline.map((event, index): TimelineEntry => {
    const before = timeline[index - 1]
    return {
      id: `${index}`,
      title: titleOf(city, event),
      at: [words.time.dayAndTime(event.at), before && words.cases.later(minutesBetween(before, event))]
        .filter(Boolean)
        .join(' · '),
      body: bodyOf(event),
      state: index === timeline.length - 1 && !isOver ? 'now' : 'done',
    }
  })
}

const minutesBetween = (before: Event, after: Event) =>
  (Date.parse(after.at) - Date.parse(before.at)) / 60_000

function titleOf(city: CityProfile, { kind, role, unitId }: Event) {
  const unit = city.units.find(({ id }) => id === unitId)?.name
  return [words.cases.roles[role], words.cases.events[kind], unit].filter(Boolean).join(' · ')
}

function bodyOf({ reason, outcome, words: said }: Event) {
  const parts = [words.cases.reason(reason), outcome && words.cases.outcomes[outcome].label, said]
  return parts.filter(Boolean).join('：')
}
