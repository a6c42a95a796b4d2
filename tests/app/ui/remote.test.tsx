import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { Remote, type RemoteQuery } from '@/ui/remote'
import { Skeleton } from '@/ui/skeleton'

const refetch = jest.fn()
beforeEach(() => refetch.mockClear())

type Query = RemoteQuery<readonly string[], Error>
const IDLE: Query = { isPending: false, error: null, data: undefined, refetch }

const show = (query: Partial<Query>) =>
  render(
    <Remote
      query={{ ...IDLE, ...query }}
      isEmpty={(cases) => cases.length === 0}
      loading={<Skeleton label="正在加载" />}
      empty={<EmptyState title="还没有上报过" />}
      failed={(error, retry) => (
        <ErrorState
          title="没有连上"
          advice="稍后再试"
          reference={error.message}
          retry={{ label: '再试一次', onPress: retry }}
        />
      )}
    >
      {(cases, stale) => (
        <>
          {stale && <p>这是之前的内容</p>}
          <p>{cases.join('、')}</p>
        </>
      )}
    </Remote>,
  )

it('says that it is loading', () => {
  show({ isPending: true })
  expect(screen.getByRole('status', { name: '正在加载' })).toBeVisible()
})

it('says that there is nothing yet', () => {
  show({ data: [] })
  expect(screen.getByText('还没有上报过')).toBeVisible()
})

it('says what went wrong, where to find it, and tries again when asked', async () => {
  show({ error: new Error('编号 0193') })
  expect(screen.getByRole('alert')).toHaveTextContent('没有连上稍后再试编号 0193')
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(refetch).toHaveBeenCalledTimes(1)
})

it('shows what there is', () => {
  show({ data: ['井盖翘起', '垃圾满溢'] })
  expect(screen.getByText('井盖翘起、垃圾满溢')).toBeVisible()
})

it('keeps showing what was there when only the update failed, and says so', () => {
  show({ data: ['井盖翘起'], error: new Error('网络断开') })
  expect(screen.getByText('井盖翘起')).toBeVisible()
  expect(screen.getByText('这是之前的内容')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})
