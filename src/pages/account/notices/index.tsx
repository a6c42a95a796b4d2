import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { NoticeItem } from '@/contract/notice'
import { useMarkRead, useNotices } from '@/features/account/use-account'
import { Faces } from '@/features/faces/faces'
import { ProblemNotice } from '@/features/faces/problem-notice'
import { wayBack } from '@/features/faces/way-back'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ListRow } from '@/ui/list-row'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { Tag } from '@/ui/tag'
import { words } from '@/words/words'

const { notices: said } = words

/** 消息: the inbox is the truth; what WeChat sends only points to it. */
export default function NoticesPage() {
  const query = useNotices()
  const marking = useMarkRead()
  useReachBottom(() => void (query.hasNextPage && query.fetchNextPage()))
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))
  const unread = (query.data?.pages ?? []).flatMap(({ notices }) => notices).filter(({ isRead }) => !isRead)

  const read = (notice: NoticeItem) => {
    if (!notice.isRead) marking.mutate([notice.id])
    void open('case', { caseId: notice.caseId })
  }

  return (
    <Screen label={said.title} back={wayBack}>
      <Stack>
        {unread.length > 0 && (
          <Button
            kind="quiet"
            icon="check"
            onPress={() => marking.mutate(unread.slice(0, 100).map(({ id }) => id))}
          >
            {said.readAll}
          </Button>
        )}
        <ProblemNotice error={marking.error} />
        <Faces
          query={query}
          isEmpty={({ pages }) => pages.every(({ notices }) => notices.length === 0)}
          empty={<EmptyState icon="bell" title={said.none} advice={said.noneHint} />}
        >
          {({ pages }) =>
            pages
              .flatMap(({ notices }) => notices)
              .map((notice) => <NoticeRow key={notice.id} of={notice} onPress={() => read(notice)} />)
          }
        </Faces>
      </Stack>
    </Screen>
  )
}

const NoticeRow = ({ of: notice, onPress }: { readonly of: NoticeItem; readonly onPress: () => void }) => {
  const { title, about } = said.kinds[notice.kind]
  return (
    <ListRow
      icon="bell"
      title={title}
      note={[`${notice.category}（${notice.number}）`, about, words.time.ago(notice.at, Date.now())].join(
        ' · ',
      )}
      end={!notice.isRead && <Tag tone="info">{said.isUnread}</Tag>}
      onPress={onPress}
    />
  )
}
