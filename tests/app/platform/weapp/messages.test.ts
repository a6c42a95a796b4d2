import { api } from '@/platform/api'
import type * as Messages from '@/platform/messages.weapp'

const wechat = { requestSubscribeMessage: jest.fn() }

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { requestSubscribeMessage: (options: unknown) => wechat.requestSubscribeMessage(options) },
}))
jest.mock('@/platform/api', () => ({ api: { resident: { notice: { allow: jest.fn() } } } }))

const allow = jest.mocked(api.resident.notice.allow)

const load = (templates: string) => {
  jest.resetModules()
  Object.assign(globalThis, { JIELIN_TEMPLATES: templates })
  jest.doMock('@/platform/api', () => ({ api: { resident: { notice: { allow } } } }))
  return import('@/platform/messages.weapp') as Promise<typeof Messages>
}

beforeEach(() => jest.clearAllMocks())

it('asks for at most three kinds at once, and writes down only what was allowed', async () => {
  wechat.requestSubscribeMessage.mockResolvedValue({ a: 'accept', b: 'reject', c: 'accept', errMsg: 'ok' })
  const { askForMessages, hasMessages } = await load('a,b,c,d')
  expect(hasMessages()).toBe(true)
  expect(await askForMessages()).toEqual({ templates: ['a', 'c'] })
  expect(wechat.requestSubscribeMessage.mock.calls[0]?.[0].tmplIds).toEqual(['a', 'b', 'c'])
  expect(allow).toHaveBeenCalledWith({ requestId: expect.any(String), templates: ['a', 'c'] })
})

it('takes a no for a no, and writes nothing down', async () => {
  wechat.requestSubscribeMessage.mockResolvedValueOnce({ a: 'reject' })
  const { askForMessages } = await load('a')
  expect(await askForMessages()).toEqual({ problem: 'MESSAGES_DENIED' })
  wechat.requestSubscribeMessage.mockRejectedValueOnce({ errMsg: 'requestSubscribeMessage:fail' })
  expect(await askForMessages()).toEqual({ problem: 'MESSAGES_DENIED' })
  expect(allow).not.toHaveBeenCalled()
})

it('does not open WeChat’s dialog where the city has no templates', async () => {
  const { askForMessages, hasMessages } = await load('')
  expect(hasMessages()).toBe(false)
  expect(await askForMessages()).toEqual({ problem: 'MESSAGES_UNAVAILABLE' })
  expect(wechat.requestSubscribeMessage).not.toHaveBeenCalled()
})
