import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { CaseRow } from '@/features/cases/case-row'
import { wayBack } from '@/features/faces/way-back'
import { QueueCounts } from '@/features/staff/queue-counts'
import { QueueMarks } from '@/features/staff/queue-marks'
import { type Show, useQueue } from '@/features/staff/use-queue'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'
import { SegmentedControl } from '@/ui/segmented-control'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import { StaffFaces } from '../staff-faces'

const { general } = words
const said = staffWords

/** 工作台: my cases, the soonest deadline first. */
export default function StaffQueuePage() {
  const [show, setShow] = useState<Show>('todo')
  const query = useQueue(show)
  const counts = query.data?.pages[0]?.counts
  const isOutside = query.error !== null && query.data === undefined
  useDidShow(() => void query.refetch())
  useReachBottom(() => void (query.hasNextPage && query.fetchNextPage()))
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))

  return (
    <Screen
      label={said.title}
      back={wayBack}
      // At the foot: the one thing that is pressed here, apart from the cases, lies at the thumb.
      action={
        !isOutside && (
          <SegmentedControl
            label={said.show}
            segments={[
              { value: 'todo', label: counts ? said.todoCount(counts.todo) : said.todo },
              { value: 'all', label: said.all },
            ]}
            value={show}
            onChange={setShow}
          />
        )
      }
    >
      <Stack>
        {counts && <QueueCounts counts={counts} />}
        <StaffFaces
          query={query}
          isEmpty={({ pages }) => pages.every(({ cases }) => cases.length === 0)}
          empty={
            <EmptyState
              icon="check-circle"
              title={show === 'todo' ? said.none : said.noneOpen}
              advice={said.noneHint}
            />
          }
        >
          {({ pages }) => (
            <Card flush>
              {pages
                .flatMap(({ cases }) => cases)
                .map((card) => (
                  <CaseRow
                    key={card.id}
                    of={card}
                    onPress={() => void open('staff-case', { caseId: card.id })}
                  >
                    <QueueMarks of={card} />
                  </CaseRow>
                ))}
            </Card>
          )}
        </StaffFaces>
        {query.hasNextPage && (
          <Button
            kind="quiet"
            onPress={() => void query.fetchNextPage()}
            busy={query.isFetchingNextPage && general.loading}
          >
            {general.more}
          </Button>
        )}
      </Stack>
    </Screen>
  )
}
