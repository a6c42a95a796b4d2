import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HEARD_BY_WECHAT } from '@/ui/aria-attributes'
import { Button } from '@/ui/button'
import { Masthead } from '@/ui/masthead'
import { Screen } from '@/ui/screen'
import { ThemeContext } from '@/ui/theme-context'
import elements from '../../../config/elements/elements.json'

it('wears the theme that the app chose, and so does what stands around it', () => {
  render(
    <ThemeContext.Provider value="jl jl-dark jl-elder">
      <Screen label="首页">早上好</Screen>
    </ThemeContext.Provider>,
  )
  expect(screen.getByRole('main', { name: '首页' }).parentElement).toHaveClass('jl', 'jl-dark', 'jl-elder')
  expect(document.documentElement).toHaveClass('jl-elder')
})

it('has one first heading and a way back', async () => {
  const back = jest.fn()
  render(
    <Screen label="案件" back={{ label: '返回', onPress: back }}>
      内容
    </Screen>,
  )
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(back).toHaveBeenCalledTimes(1)
})

it('lets a masthead take the place of the title', () => {
  render(
    <Screen label="首页" head={<Masthead title="格尔木的街坊，早上好" />} action={<Button>拍照上报</Button>}>
      内容
    </Screen>,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('格尔木的街坊，早上好')
  expect(screen.getByRole('main')).toContainElement(screen.getByRole('button', { name: '拍照上报' }))
})

describe("on WeChat, whose templates know only what we add to Taro's", () => {
  const before = process.env.TARO_ENV
  afterEach(() => {
    process.env.TARO_ENV = before
    if (before === undefined) delete process.env.TARO_ENV
  })

  it('a role is said in the way WXML knows, and nothing is sent that would not be heard', async () => {
    process.env.TARO_ENV = 'weapp'
    let heard = {}
    await jest.isolateModulesAsync(async () => {
      const { aria } = await import('@/ui/aria')
      heard = aria({ role: 'button', label: '关闭', busy: true, level: 2, checked: false })
    })
    expect(heard).toEqual({ 'aria-role': 'button', 'aria-label': '关闭', 'aria-checked': false })
  })

  it('every name a component may say is in the templates', () => {
    expect(Object.keys(elements.View).filter((name) => name.startsWith('aria-'))).toEqual(
      HEARD_BY_WECHAT.map((name) => `aria-${name}`),
    )
  })
})
