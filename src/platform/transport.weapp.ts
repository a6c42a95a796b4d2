import Taro from '@tarojs/taro'
import { cloud } from './cloud.weapp'
import { failed } from './failure'
import { hasPhoto, photoPath } from './photo-files.weapp'
import { type Answer, type Ask, type FileAsk, PATIENCE } from './transport-type'

const address = (door: string, path: readonly string[]) => `${JIELIN_API}/api/${door}/${path.join('/')}`

const bearer = (token: string | null): Record<string, string> =>
  token === null ? {} : { Authorization: `Bearer ${token}` }

/** A proxy's page is not JSON; its status still says enough. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** WeChat says what failed in `errMsg` only. */
const failureOf = (error: unknown) => {
  const said = String((error as { errMsg?: unknown } | null)?.errMsg ?? '')
  return failed(/time.?out/i.test(said) ? 'TIMEOUT' : 'OFFLINE')
}

const request = async ({ door, path, input, token, signal }: Ask): Promise<Answer> => {
  const task = Taro.request<unknown>({
    url: address(door, path),
    method: 'POST',
    header: { 'Content-Type': 'application/json', ...bearer(token) },
    data: JSON.stringify(input ?? {}),
    dataType: 'json',
    timeout: PATIENCE.ask,
  })
  signal?.addEventListener('abort', () => task.abort())
  const { statusCode, data } = await task
  return { status: statusCode, body: data }
}

/** WeChat waits a minute for a function; a person does not. */
const patiently = async <T>(asked: Promise<T>): Promise<T> => {
  const over = new Promise<never>((_, reject) =>
    setTimeout(() => reject({ errMsg: 'callFunction:fail timeout' }), PATIENCE.ask),
  )
  return Promise.race([asked, over])
}

/** The function's own answer is `{ status, body }`; anything else means it broke before it could answer. */
const callFunction = async ({ door, path, input }: Ask): Promise<Answer> => {
  const data = { path: path.join('.'), input: input ?? {} }
  const { result } = await patiently(cloud().callFunction({ name: door, data }))
  const answer = result as Partial<Answer> | undefined
  return typeof answer?.status === 'number'
    ? { status: answer.status, body: answer.body }
    : { status: 500, body: null }
}

const knock = JIELIN_TRANSPORT === 'cloudbase' ? callFunction : request

export const send = async (ask: Ask): Promise<Answer> => {
  try {
    return await knock(ask)
  } catch (error) {
    throw failureOf(error)
  }
}

const upload = async ({ door, path, photoId, token }: FileAsk): Promise<Answer> => {
  const { statusCode, data } = await Taro.uploadFile({
    url: address(door, path),
    filePath: photoPath(photoId),
    name: 'file',
    formData: { photoId },
    header: bearer(token),
    timeout: PATIENCE.file,
  })
  return { status: statusCode, body: jsonOf(data) }
}

/** The bytes go to cloud storage; the door then collects them by their file id. */
const uploadThenCollect = async ({ door, photoId }: FileAsk): Promise<Answer> => {
  const { fileID } = await cloud().uploadFile({
    cloudPath: `incoming/${photoId}.jpg`,
    filePath: photoPath(photoId),
  })
  return callFunction({ door, path: ['photo', 'collect'], input: { photoId, fileId: fileID }, token: null })
}

const carry = JIELIN_TRANSPORT === 'cloudbase' ? uploadThenCollect : upload

export const sendPhoto = async (ask: FileAsk): Promise<Answer> => {
  if (!(await hasPhoto(ask.photoId))) return { status: 404, body: { code: 'PHOTO_MISSING' } }
  try {
    return await carry(ask)
  } catch (error) {
    throw failureOf(error)
  }
}
