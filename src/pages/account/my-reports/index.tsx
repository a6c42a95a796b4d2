import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { ReportTags } from '@/features/account/report-tags'
import { useMyReports } from '@/features/account/use-account'
import { CaseRow } from '@/features/cases/case-row'
import { Faces } from '@/features/faces/faces'
import { wayBack } from '@/features/faces/way-back'
import { OutboxRow } from '@/features/report/outbox-row'
import { useOutbox } from '@/features/report/use-outbox'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** 我的上报: what is still on this phone first, then what the city has, newest first. */
export default function MyReportsPage() {
  const query = useMyReports()
  const onPhone = useOutbox().filter(({ state }) => state !== 'filed')
  useReachBottom(() => void (query.hasNextPage && query.fetchNextPage()))
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))
  const { account: said, general } = words

  return (
    <Screen label={said.myReports} back={wayBack}>
      <Stack>
        {onPhone.map((item) => (
          <OutboxRow key={item.id} item={item} onTakeBack={() => void open('quick-report')} />
        ))}
        <Faces
          query={query}
          isEmpty={({ pages }) => pages.every(({ reports }) => reports.length === 0)}
          empty={
            <EmptyState
              icon="camera"
              title={said.noReports}
              advice={said.noReportsHint}
              action={<Button onPress={() => void open('quick-report')}>{words.home.report}</Button>}
            />
          }
        >
          {({ pages }) =>
            pages
              .flatMap(({ reports }) => reports)
              .map((report) => (
                <CaseRow
                  key={report.receipt}
                  of={report.case}
                  onPress={() => void open('case', { caseId: report.case.id })}
                >
                  <ReportTags of={report} />
                </CaseRow>
              ))
          }
        </Faces>
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
