import type { CityProfile } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import { openPlace } from '@/platform/open-place'
import { ListRow } from '@/ui/list-row'
import { words } from '@/words/words'

type StaffPlaceProps = { readonly city: CityProfile; readonly of: StaffCase }

/** Where it is, in every word that helps to find it; a tap opens the map that knows the way. */
export const StaffPlace = ({ city, of: { place, placeName, laneId, gridId } }: StaffPlaceProps) => {
  const lane = city.lanes.find(({ id }) => id === laneId)?.name
  const grid = city.grids.find(({ id }) => id === gridId)?.name
  const name = placeName || lane || words.staff.noPlace
  const around = [lane !== name && lane, grid].filter(Boolean).join(' · ')
  return (
    <ListRow
      icon="pin"
      title={name}
      note={[around, place && words.staff.openMap].filter(Boolean).join('\n') || undefined}
      onPress={place ? () => void openPlace(place, name).catch(() => undefined) : undefined}
    />
  )
}
