import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { city } from '@/city'
import type { Place } from '@/domain/place/geometry'
import { DemoNotice } from '@/features/account/demo-notice'
import { CaseRow } from '@/features/cases/case-row'
import { FilterBar } from '@/features/cases/filter-bar'
import type { Sort } from '@/features/cases/filters'
import { useCaseList } from '@/features/cases/use-case-list'
import { Faces } from '@/features/faces/faces'
import { wayBack } from '@/features/faces/way-back'
import { open, replace } from '@/platform/navigate'
import { locate } from '@/platform/place'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Paragraph } from '@/ui/paragraph'
import { Screen } from '@/ui/screen'
import { SegmentedControl } from '@/ui/segmented-control'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** Public cases as a list: everything the map shows, for whoever cannot or will not use a map. */
export default function CaseListPage() {
  const [sort, setSort] = useState<Sort>('latest')
  const [here, setHere] = useState<Place | null>(null)
  const query = useCaseList(sort, here ?? city.centre)
  useReachBottom(() => void (query.hasNextPage && query.fetchNextPage()))
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))

  const choose = async (sort: Sort) => {
    setSort(sort)
    if (sort !== 'near' || here) return
    const spot = await locate()
    if (spot.kind === 'spot') setHere(spot.place)
  }

  return (
    <Screen label={words.places.list} back={wayBack}>
      <Stack>
        <Stack>
          <DemoNotice />
          <SegmentedControl
            label={words.places.order}
            segments={[
              { value: 'latest', label: words.places.sort.latest },
              { value: 'near', label: words.places.sort.near },
            ]}
            value={sort}
            onChange={(sort) => void choose(sort)}
          />
          <Stack row gap="tight">
            <FilterBar city={city} />
            <Button kind="secondary" icon="map" compact onPress={() => void replace('case-map')}>
              {words.places.asMap}
            </Button>
          </Stack>
          {sort === 'near' && !here && <Paragraph size="note">{words.places.fromCentre}</Paragraph>}
        </Stack>
        <Found query={query} />
      </Stack>
    </Screen>
  )
}

/** Apart from what is above it, and a card a page, so that what is on the screen already does not cross to it again. */
const Found = ({ query }: { readonly query: ReturnType<typeof useCaseList> }) => (
  <Stack>
    <Faces
      query={query}
      isEmpty={({ pages }) => pages.every(({ cases }) => cases.length === 0)}
      empty={<EmptyState icon="list" title={words.places.none} advice={words.places.noneHint} />}
    >
      {({ pages }) => (
        <Stack>
          {pages.map(({ cases }, page) => (
            <Card key={`page-${String(page)}`} flush>
              {cases.map((card) => (
                <CaseRow key={card.id} of={card} onPress={() => void open('case', { caseId: card.id })} />
              ))}
            </Card>
          ))}
        </Stack>
      )}
    </Faces>
    {query.hasNextPage && (
      <Button
        kind="quiet"
        onPress={() => void query.fetchNextPage()}
        busy={query.isFetchingNextPage && words.general.loading}
      >
        {words.general.more}
      </Button>
    )}
  </Stack>
)
