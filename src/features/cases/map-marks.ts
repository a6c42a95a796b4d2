import type { CaseMap } from '@/contract/case'
import { OPEN_STAGES } from '@/domain/case/stage'
import type { MapMark } from '@/platform/map/map-type'
import { words } from '@/words/words'

type Mark = CaseMap['marks'][number]

/** The cloud's clusters as the map draws them; a cluster is closed only when nothing in it is open. */
export const mapMarks = (marks: readonly Mark[]): readonly MapMark[] =>
  marks.map((mark) => ({
    id: mark.case?.id ?? `${mark.place.latitude},${mark.place.longitude}`,
    place: mark.place,
    count: mark.count,
    label: labelOf(mark),
    tone: mark.openCount > 0 || isOpen(mark) ? 'open' : 'closed',
  }))

const isOpen = ({ case: one }: Mark) => one !== null && OPEN_STAGES.some((stage) => stage === one.stage)

const labelOf = ({ case: one, count, openCount }: Mark) =>
  one === null
    ? words.places.cluster(count, openCount)
    : words.places.one(words.cases.stages[one.stage].label)
