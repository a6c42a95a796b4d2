import type { CityProfile } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import { openPlace } from '@/platform/open-place'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Tag } from '@/ui/tag'
import { staffWords } from '@/words/staff-words'

type StaffPlaceProps = { readonly city: CityProfile; readonly of: StaffCase }

/** Where it is, in every word that helps to find it; a tap opens the map that knows the way. */
export const StaffPlace = ({ city, of: { place, placeName, laneId, gridId } }: StaffPlaceProps) => {
  const lane = city.lanes.find(({ id }) => id === laneId)?.name ?? ''
  const grid = city.grids.find(({ id }) => id === gridId)?.name
  const name = placeName || lane || staffWords.noPlace
  const around = [name.includes(lane) ? '' : lane, grid].filter(Boolean).join(' · ')
  return (
    <Card flush>
      <ListRow
        icon="pin"
        title={name}
        note={around || undefined}
        onPress={place ? () => void openPlace(place, name).catch(() => undefined) : undefined}
      >
        {place && (
          <Tag tone="info" icon="map">
            {staffWords.openMap}
          </Tag>
        )}
      </ListRow>
    </Card>
  )
}
