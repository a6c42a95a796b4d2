import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'

const press = jest.fn()
beforeEach(() => press.mockClear())

it('does its work once for each press', async () => {
  render(<Button onPress={press}>提交</Button>)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(press).toHaveBeenCalledTimes(1)
})

it.each(['{Enter}', ' '])('is pressed from a keyboard with "%s"', async (key) => {
  render(<Button onPress={press}>提交</Button>)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '提交' })).toHaveFocus()
  await userEvent.keyboard(key)
  expect(press).toHaveBeenCalledTimes(1)
})

it('cannot be pressed twice while it is at work, and says what it does', async () => {
  render(
    <Button onPress={press} busy="正在发送">
      提交
    </Button>,
  )
  const button = screen.getByRole('button', { name: '正在发送' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(press).not.toHaveBeenCalled()
  expect(button).toHaveAttribute('aria-busy', 'true')
})

it('says why it cannot be pressed now, to eyes and to ears, and stays in reach of the keyboard', async () => {
  render(
    <Button onPress={press} blockedBecause="先选位置">
      提交
    </Button>,
  )
  const button = screen.getByRole('button', { name: '提交，先选位置' })
  await userEvent.tab()
  expect(button).toHaveFocus()
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByText('先选位置')).toBeVisible()
  expect(press).not.toHaveBeenCalled()
})

it("uses the phone's own button for the phone's own abilities, until it may not be pressed", () => {
  const { rerender } = render(<Button open={{ openType: 'share' }}>分享</Button>)
  expect(screen.getByRole('button', { name: '分享' }).tagName).toBe('BUTTON')
  rerender(
    <Button open={{ openType: 'share' }} disabled>
      分享
    </Button>,
  )
  expect(screen.getByRole('button', { name: '分享' }).tagName).toBe('DIV')
})

it('a button that shows only a sign still has a name', async () => {
  render(<IconButton icon="close" label="关闭" onPress={press} />)
  await userEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(press).toHaveBeenCalledTimes(1)
})
