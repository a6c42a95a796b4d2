import { type ReactNode, useState } from 'react'
import type { CityProfile } from '@/city/profile'
import { canLocate, choosePlace, hasMapPicker, locate } from '@/platform/place'
import type { Spot } from '@/platform/place-type'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import type { Advice } from '@/words/advice'
import { words } from '@/words/words'
import type { Draft } from './draft-type'
import { PhotoPlace } from './photo-place'
import { PlaceSearch } from './place-search'
import { spotName } from './spot-name'
import { draftActions } from './use-draft'

type PlaceStepProps = {
  readonly city: CityProfile
  readonly draft: Draft
  /** The page's own map for choosing, where the platform has none; it closes itself through `close`. */
  readonly map: (close: () => void) => ReactNode
}

const { spot: said } = words.report

/** Step two: on the map, where the phone is, by name, from the photo, or not at all. */
export const PlaceStep = ({ city, draft, map }: PlaceStepProps) => {
  const [problem, setProblem] = useState<Advice | null>(null)
  const [isOnMap, setOnMap] = useState(false)

  const take = (from: 'map' | 'phone') => (spot: Spot) => {
    setProblem(spot.kind === 'problem' ? words.phone[spot.problem] : null)
    if (spot.kind === 'spot')
      draftActions.chooseSpot({ kind: 'place', place: spot.place, name: spot.name || said.marked, from })
  }
  const choose = () =>
    hasMapPicker ? void choosePlace(placeOf(draft) ?? city.centre).then(take('map')) : setOnMap(true)

  return (
    <Stack>
      {draft.spot.kind !== 'none' && (
        <Notice
          tone="success"
          title={spotName(draft.spot)}
          close={{ label: said.clear, onPress: () => draftActions.chooseSpot({ kind: 'none' }) }}
        >
          {said.chosen}
        </Notice>
      )}
      {problem && (
        <Notice tone="warn" title={problem.title}>
          {problem.advice}
        </Notice>
      )}
      <PhotoPlace draft={draft} />
      <Stack row even gap="tight">
        <Button kind="secondary" icon="map" onPress={choose}>
          {said.onMap}
        </Button>
        {canLocate() && (
          <Button kind="secondary" icon="locate" onPress={() => void locate().then(take('phone'))}>
            {said.here}
          </Button>
        )}
      </Stack>
      {isOnMap && map(() => setOnMap(false))}
      <PlaceSearch city={city} chosen={draft.spot} />
      {draft.spot.kind === 'none' && (
        <Paragraph size="note" tone="soft">
          {said.noneHint}
        </Paragraph>
      )}
    </Stack>
  )
}

const placeOf = ({ spot }: Draft) => (spot.kind === 'place' || spot.kind === 'landmark' ? spot.place : null)
