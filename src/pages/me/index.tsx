import { useDidShow } from '@tarojs/taro'
import { city } from '@/city'
import { DemoPersonas } from '@/features/account/demo-personas'
import { useWhoami } from '@/features/account/use-account'
import { open } from '@/platform/navigate'
import { CountBadge } from '@/ui/count-badge'
import { ListRow } from '@/ui/list-row'
import { Masthead } from '@/ui/masthead'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** 我的: my reports, messages, data and looks; staff find their work here, and a demo city its invented people. */
export default function MePage() {
  const whoami = useWhoami()
  useDidShow(() => void whoami.refetch())
  const { account: said, notices } = words
  const unread = whoami.data?.unread ?? 0
  return (
    <Screen label={said.title} head={<Masthead title={said.title} note={city.name} />}>
      <Stack gap="tight">
        {whoami.data && whoami.data.roles.length > 0 && (
          <ListRow
            icon="staff"
            title={said.staff}
            note={whoami.data.roles.map((role) => words.cases.roles[role]).join('、')}
            onPress={() => void open('staff-queue')}
          />
        )}
        <ListRow icon="flag" title={said.myReports} onPress={() => void open('my-reports')} />
        <ListRow
          icon="bell"
          title={notices.title}
          end={unread > 0 && <CountBadge count={unread} label={notices.unread(unread)} />}
          onPress={() => void open('notices')}
        />
        <ListRow
          icon="text-size"
          title={said.elder}
          note={said.elderHint}
          onPress={() => void open('settings')}
        />
        <ListRow icon="settings" title={said.settings} onPress={() => void open('settings')} />
        <ListRow icon="shield" title={said.privacy} onPress={() => void open('privacy')} />
        {whoami.data?.isDemo && <DemoPersonas />}
      </Stack>
    </Screen>
  )
}
