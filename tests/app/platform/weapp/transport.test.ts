import { failureOf } from '@/platform/failure'
import type * as Transport from '@/platform/transport.weapp'
import type { Ask, FileAsk } from '@/platform/transport-type'
import { buildFor, fakeFiles } from './fake-wechat'

const wechat = {
  request: jest.fn(),
  uploadFile: jest.fn(),
  cloud: { init: jest.fn(), callFunction: jest.fn(), uploadFile: jest.fn() },
  files: fakeFiles(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => wechat.files.manager,
    request: (options: unknown) => wechat.request(options),
    uploadFile: (options: unknown) => wechat.uploadFile(options),
    cloud: wechat.cloud,
  },
}))

const ask: Ask = { door: 'staff', path: ['case', 'take'], input: { caseId: 'c' }, token: 'tk' }
const photo: FileAsk = { door: 'resident', path: ['photo', 'upload'], photoId: 'p1', token: 'tk' }

const load = (transport: 'http' | 'cloudbase') => {
  buildFor(transport)
  return import('@/platform/transport.weapp') as Promise<typeof Transport>
}

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => failureOf(error).code,
  )

beforeEach(() => {
  jest.clearAllMocks()
  wechat.files.files.clear()
  wechat.files.files.set('wxfile://usr/photos/p1.jpg', new Uint8Array([1]))
})
afterEach(() => jest.useRealTimers())

describe('over HTTP', () => {
  it('asks with wx.request and gives back status and body', async () => {
    wechat.request.mockResolvedValue({ statusCode: 409, data: { code: 'CASE_MOVED_ON' } })
    const { send } = await load('http')
    expect(await send(ask)).toEqual({ status: 409, body: { code: 'CASE_MOVED_ON' } })
    expect(wechat.request).toHaveBeenCalledWith(
      expect.objectContaining({
        url: 'https://city.example/api/staff/case/take',
        method: 'POST',
        header: { 'Content-Type': 'application/json', Authorization: 'Bearer tk' },
        data: '{"caseId":"c"}',
      }),
    )
  })

  it('tells no network from nobody answering', async () => {
    const { send } = await load('http')
    wechat.request.mockRejectedValueOnce({ errMsg: 'request:fail net::ERR_INTERNET_DISCONNECTED' })
    expect(await problemOf(send(ask))).toBe('OFFLINE')
    wechat.request.mockRejectedValueOnce({ errMsg: 'request:fail timeout' })
    expect(await problemOf(send(ask))).toBe('TIMEOUT')
  })

  it('sends a photo by wx.uploadFile, or says that the phone lost it', async () => {
    wechat.uploadFile.mockResolvedValue({ statusCode: 200, data: '{"photoId":"p1"}' })
    const { sendPhoto } = await load('http')
    expect(await sendPhoto(photo)).toEqual({ status: 200, body: { photoId: 'p1' } })
    expect(wechat.uploadFile).toHaveBeenCalledWith(
      expect.objectContaining({
        url: 'https://city.example/api/resident/photo/upload',
        filePath: 'wxfile://usr/photos/p1.jpg',
        name: 'file',
        formData: { photoId: 'p1' },
      }),
    )
    expect(await sendPhoto({ ...photo, photoId: 'gone' })).toMatchObject({ body: { code: 'PHOTO_MISSING' } })
  })
})

describe('on CloudBase', () => {
  it('calls the function named after the door with noun.verb, and sends no token', async () => {
    wechat.cloud.callFunction.mockResolvedValue({ result: { status: 200, body: { ok: 1 } } })
    const { send } = await load('cloudbase')
    expect(await send(ask)).toEqual({ status: 200, body: { ok: 1 } })
    expect(await send(ask)).toEqual({ status: 200, body: { ok: 1 } })
    expect(wechat.cloud.callFunction).toHaveBeenCalledWith({
      name: 'staff',
      data: { path: 'case.take', input: { caseId: 'c' } },
    })
    expect(wechat.cloud.init).toHaveBeenCalledTimes(1)
  })

  it('a function that broke before it answered is a surprise, one that hangs is TIMEOUT', async () => {
    const { send } = await load('cloudbase')
    wechat.cloud.callFunction.mockResolvedValueOnce({ result: undefined })
    expect(await send(ask)).toEqual({ status: 500, body: null })
    jest.useFakeTimers()
    wechat.cloud.callFunction.mockReturnValueOnce(new Promise(() => undefined))
    const asked = problemOf(send(ask))
    await jest.advanceTimersByTimeAsync(15_100)
    expect(await asked).toBe('TIMEOUT')
  })

  it('a photo goes to cloud storage, and the door collects it by its file id', async () => {
    wechat.cloud.uploadFile.mockResolvedValue({ fileID: 'cloud://city/p1.jpg' })
    wechat.cloud.callFunction.mockResolvedValue({ result: { status: 200, body: { photoId: 'p1' } } })
    const { sendPhoto } = await load('cloudbase')
    expect(await sendPhoto(photo)).toEqual({ status: 200, body: { photoId: 'p1' } })
    expect(wechat.cloud.callFunction).toHaveBeenCalledWith({
      name: 'resident',
      data: { path: 'photo.collect', input: { photoId: 'p1', fileId: 'cloud://city/p1.jpg' } },
    })
  })
})
