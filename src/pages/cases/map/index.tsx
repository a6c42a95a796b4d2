import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { city } from '@/city'
import { DemoNotice } from '@/features/account/demo-notice'
import { FilterBar } from '@/features/cases/filter-bar'
import { mapMarks } from '@/features/cases/map-marks'
import { citySketch } from '@/features/cases/map-sketch'
import { useMapMarks } from '@/features/cases/use-map-marks'
import { wayBack } from '@/features/faces/way-back'
import { failureOf } from '@/platform/failure'
import { CityMap } from '@/platform/map/city-map'
import type { MapView } from '@/platform/map/map-type'
import { open, replace } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import styles from './index.module.css'

const CLOSER = 2
const SKETCH = citySketch(city)

/** Public cases on the map, clustered by the cloud. A tap on a cluster goes closer, a tap on a case opens it. */
export default function CaseMapPage() {
  const [view, setView] = useState<MapView | null>(null)
  const [at, setAt] = useState({ centre: city.centre, zoom: city.map.zoom })
  const query = useMapMarks(view)
  const marks = useMemo(() => mapMarks(query.data?.marks ?? []), [query.data])

  const press = (id: string) => {
    const mark = marks.find((mark) => mark.id === id)
    if (!mark) return
    if (mark.count === 1) void open('case', { caseId: id })
    else setAt({ centre: mark.place, zoom: Math.min(18, (view?.zoom ?? city.map.zoom) + CLOSER) })
  }

  return (
    <Screen
      label={words.places.map}
      back={wayBack}
      bleed
      action={
        <Stack gap="tight">
          <DemoNotice />
          {query.error && <Notice tone="warn">{words.refusals[failureOf(query.error).code].title}</Notice>}
          {query.data?.marks.length === 0 && <Notice>{words.places.none}</Notice>}
          <Stack row gap="tight">
            <FilterBar city={city} />
            <Button kind="secondary" icon="list" compact onPress={() => void replace('case-list')}>
              {words.places.asList}
            </Button>
          </Stack>
        </Stack>
      }
    >
      <View className={styles.map ?? ''}>
        <View className={styles.fill ?? ''}>
          <CityMap
            id="case-map"
            label={words.places.map}
            {...at}
            marks={marks}
            sketch={SKETCH}
            tiles={city.map.tiles}
            attribution={city.map.attribution}
            onMoved={setView}
            onMark={press}
            onBroken={() => void replace('case-list')}
          />
        </View>
      </View>
    </Screen>
  )
}
