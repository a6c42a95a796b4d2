import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ErrorSummary } from '@/ui/error-summary'

const ERRORS = [
  { field: 'category', words: '请选一个类别' },
  { field: 'words', words: '请写几句说明' },
]
const go = jest.fn()
beforeEach(() => go.mockClear())

it('takes the focus when a form could not be sent, and each line leads to its field', async () => {
  render(<ErrorSummary title="还差 2 处" errors={ERRORS} attempt={1} onGo={go} />)
  expect(screen.getByRole('alert', { name: '还差 2 处' })).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: '请写几句说明' }))
  expect(go.mock.calls).toEqual([['words']])
})

it('leaves the focus where a person is mending a field, and takes it again at the next try', () => {
  const summary = (errors: typeof ERRORS, attempt: number) => (
    <>
      <input aria-label="说明" />
      <ErrorSummary title="还有问题" errors={errors} attempt={attempt} onGo={go} />
    </>
  )
  const { rerender } = render(summary(ERRORS, 1))
  screen.getByLabelText('说明').focus()
  rerender(summary(ERRORS.slice(1), 1))
  expect(screen.getByLabelText('说明')).toHaveFocus()
  rerender(summary(ERRORS.slice(1), 2))
  expect(screen.getByRole('alert')).toHaveFocus()
})

it('is not there when nothing is wrong', () => {
  render(<ErrorSummary title="还差 0 处" errors={[]} attempt={1} onGo={go} />)
  expect(screen.queryByRole('alert')).toBeNull()
})
