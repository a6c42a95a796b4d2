import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { city } from '@/city'
import { DemoNotice } from '@/features/account/demo-notice'
import { preferenceActions, usePreferences } from '@/features/account/preferences'
import { Faces } from '@/features/faces/faces'
import { useHome } from '@/features/home/use-home'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { ListRow } from '@/ui/list-row'
import { Masthead } from '@/ui/masthead'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { OnTheWay } from './on-the-way'
import { WhatMatters } from './what-matters'

/** What matters to me now, and the one thing to do: take a photo. */
export default function HomePage() {
  const query = useHome()
  const { elder } = usePreferences()
  useDidShow(() => void query.refetch())
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))
  const { home: said } = words

  return (
    <Screen
      label={said.title}
      head={
        <Masthead title={words.general.city} note={said.greeting(city.name)}>
          <Button
            kind="secondary"
            compact
            icon="text-size"
            onPress={() => preferenceActions.chooseElder(!elder)}
          >
            {elder ? said.leaveElder : words.account.elder}
          </Button>
        </Masthead>
      }
    >
      <Stack gap="loose">
        <DemoNotice />
        <Button icon="camera" onPress={() => void open('quick-report')}>
          {said.reportNow}
        </Button>
        <OnTheWay />
        <Faces query={query}>{(home) => <WhatMatters home={home} />}</Faces>
        <Stack gap="tight">
          <ListRow
            icon="map"
            title={words.places.map}
            note={said.mapHint}
            onPress={() => void open('case-map')}
          />
          <ListRow
            icon="list"
            title={words.places.list}
            note={said.listHint}
            onPress={() => void open('case-list')}
          />
          <ListRow
            icon="search"
            title={said.search}
            note={said.searchHint}
            onPress={() => void open('search')}
          />
        </Stack>
      </Stack>
    </Screen>
  )
}
