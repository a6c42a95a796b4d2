import { View } from '@tarojs/components'
import { city } from '@/city'
import { citySketch } from '@/features/cases/map-sketch'
import type { Draft } from '@/features/report/draft-type'
import { draftActions } from '@/features/report/use-draft'
import { CityMap } from '@/platform/map/city-map'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import styles from './spot-map.module.css'

const SKETCH = citySketch(city)
const { spot: said } = words.report

/** Where the platform has no picker of its own: tap the map, and the spot is chosen. */
export const SpotMap = ({
  draft: { spot },
  onClose,
}: {
  readonly draft: Draft
  readonly onClose: () => void
}) => {
  const place = spot.kind === 'place' || spot.kind === 'landmark' ? spot.place : null
  return (
    <Stack gap="tight">
      <Paragraph size="note">{said.tapMap}</Paragraph>
      <View className={styles.map ?? ''}>
        <CityMap
          id="spot-map"
          label={said.onMap}
          centre={city.centre}
          zoom={city.map.zoom}
          marks={[]}
          sketch={SKETCH}
          tiles={city.map.tiles}
          attribution={city.map.attribution}
          picked={place}
          onPick={(place) =>
            draftActions.chooseSpot({ kind: 'place', place, name: said.marked, from: 'map' })
          }
          onBroken={onClose}
        />
      </View>
      <Button kind="quiet" onPress={onClose}>
        {said.closeMap}
      </Button>
    </Stack>
  )
}
