import { useState } from 'react'
import type { CityProfile } from '@/city/profile'
import { ListRow } from '@/ui/list-row'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { Tag } from '@/ui/tag'
import { TextInput } from '@/ui/text-input'
import { words } from '@/words/words'
import type { DraftSpot } from './draft-type'
import { type FoundPlace, searchPlaces, spotOf } from './search-place'
import { draftActions } from './use-draft'

const { spot: said } = words.report

/** Enough to choose from without reading a book; typing narrows it. */
const SHOWN = 8

const isChosen = (found: FoundPlace, chosen: DraftSpot) =>
  found.kind === 'lane'
    ? chosen.kind === 'lane' && chosen.laneId === found.lane.id
    : chosen.kind === 'landmark' && chosen.landmarkId === found.landmark.id

/** The equal way for who cannot use a map: lanes and landmarks by name, alias or initials. */
export const PlaceSearch = ({ city, chosen }: { readonly city: CityProfile; readonly chosen: DraftSpot }) => {
  const [typed, setTyped] = useState('')
  const found = searchPlaces(city, typed).slice(0, SHOWN)
  return (
    <Stack gap="tight">
      <TextInput
        id="place-search"
        label={said.byName}
        placeholder={said.search}
        value={typed}
        onCommit={setTyped}
        maxLength={40}
      />
      {found.length === 0 && <Paragraph tone="soft">{said.notFound}</Paragraph>}
      {found.map((place) => {
        const { name, id } = place.kind === 'lane' ? place.lane : place.landmark
        return (
          <ListRow
            key={`${place.kind}-${id}`}
            icon={place.kind === 'lane' ? 'sign' : 'pin'}
            title={name}
            note={place.kind === 'lane' ? said.lane : said.landmark}
            end={
              isChosen(place, chosen) && (
                <Tag tone="success" icon="check">
                  {said.isChosen}
                </Tag>
              )
            }
            onPress={() => draftActions.chooseSpot(spotOf(place))}
          />
        )
      })}
    </Stack>
  )
}
