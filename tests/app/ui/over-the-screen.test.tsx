import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Sheet } from '@/ui/sheet'
import { ToastRegion } from '@/ui/toast-region'

const Places = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>选位置</Button>
      <Sheet
        open={open}
        title="选一个地点"
        closeLabel="关闭"
        onClose={() => setOpen(false)}
        action={<Button>就是这里</Button>}
      >
        昆仑广场
      </Sheet>
    </>
  )
}

const opened = async () => {
  render(<Places />)
  await userEvent.click(screen.getByRole('button', { name: '选位置' }))
  return screen.getByRole('dialog', { name: '选一个地点' })
}

it('a sheet takes the focus when it opens, and gives it back when it closes', async () => {
  expect(await opened()).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: '选位置' })).toHaveFocus()
})

it('Tab stays inside an open sheet, forwards and backwards', async () => {
  await opened()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '就是这里' })).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(screen.getByRole('button', { name: '就是这里' })).toHaveFocus()
})

it('Escape closes a sheet', async () => {
  await opened()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('a question is a modal that a screen reader announces by its title', () => {
  render(
    <Dialog open title="放弃这次上报？" onClose={jest.fn()} actions={<Button>继续填写</Button>}>
      草稿会保留 7 天
    </Dialog>,
  )
  expect(screen.getByRole('alertdialog', { name: '放弃这次上报？' })).toHaveAttribute('aria-modal', 'true')
})

it('the place for short messages is there before the first, so that the first is heard', async () => {
  const close = jest.fn()
  const { rerender } = render(<ToastRegion toast={null} closeLabel="关闭" onClose={close} />)
  const region = screen.getByRole('status')
  expect(region).toHaveAttribute('aria-live', 'polite')
  rerender(<ToastRegion toast={{ id: 'kept', words: '草稿已保存' }} closeLabel="关闭" onClose={close} />)
  expect(region).toHaveTextContent('草稿已保存')
  await userEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(close.mock.calls).toEqual([['kept']])
})
