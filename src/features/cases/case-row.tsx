import type { ReactNode } from 'react'
import type { CaseCard } from '@/contract/case'
import { absolute } from '@/platform/address'
import { ListRow } from '@/ui/list-row'
import { PhotoThumb } from '@/ui/photo-thumb'
import { words } from '@/words/words'
import { QUICK_ICONS } from './quick-icon'
import { StageTag } from './stage-tag'

type CaseRowProps = {
  readonly of: CaseCard
  readonly onPress: () => void
  /** More tags beside the stage: a deadline, 等您确认. */
  readonly children?: ReactNode
}

/** One case in a list. */
export const CaseRow = ({ of: card, onPress, children }: CaseRowProps) => {
  const { category, photo, quick } = card
  return (
    <ListRow
      title={category}
      note={whereAndWhen(card)}
      icon={photo ? undefined : QUICK_ICONS[quick]}
      thumb={photo && <PhotoThumb src={absolute(photo.small)} alt={category} />}
      onPress={onPress}
    >
      <StageTag of={card} />
      {children}
    </ListRow>
  )
}

function whereAndWhen({ placeName, metres, reportedAt, owners }: CaseCard) {
  const parts = [
    placeName || words.cases.noPlace,
    metres === null ? '' : words.report.near.metres(metres),
    words.time.ago(reportedAt, Date.now()),
    owners > 1 ? words.cases.owners(owners) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}
