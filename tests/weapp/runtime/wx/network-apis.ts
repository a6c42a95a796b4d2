import { bytesOf } from '../realm'
import type { ApiKit, Implementation, Options } from './api-kit'
import { WxFailure } from './failure'
import type { Files } from './files'

type Listener = (value: unknown) => void

const OVER_NETWORK = { network: true, prepares: true }

/** Calls to a server; the test answers them, for instance with the project's own cloud functions. */
export function networkApis(kit: ApiKit, files: Files) {
  return {
    request: taskApi(kit, 'request', async (options, call) => httpReply(await call.ask(options))),
    uploadFile: taskApi(kit, 'uploadFile', async (options, call) =>
      textReply(httpReply(await call.ask(withBytes(options, files)))),
    ),
    downloadFile: taskApi(kit, 'downloadFile', async (options, call) =>
      storeDownload(httpReply(await call.ask(options)), files),
    ),
  }
}

/** `wx.cloud`; its functions are answered by the test as well. */
export function cloudApis(kit: ApiKit, files: Files) {
  const plain: Implementation = (options, call) => call.ask(options)
  const upload: Implementation = (options, call) => call.ask(withBytes(options, files))
  const download: Implementation = async (options, call) => storeDownload(await call.ask(options), files)
  const overNetwork = (name: string, implementation: Implementation) =>
    kit.later(`cloud.${name}`, implementation, OVER_NETWORK)
  return {
    init: kit.atOnce('cloud.init', () => undefined),
    callFunction: overNetwork('callFunction', plain),
    uploadFile: overNetwork('uploadFile', upload),
    downloadFile: overNetwork('downloadFile', download),
    getTempFileURL: overNetwork('getTempFileURL', plain),
    deleteFile: overNetwork('deleteFile', plain),
    callContainer: overNetwork('callContainer', plain),
    database: () => kit.refuse('cloud.database'),
  }
}

/** These give a task back, never a promise. */
function taskApi(kit: ApiKit, name: string, implementation: Implementation) {
  return (raw: Options = {}) => {
    let aborted = false
    const progress: Listener[] = []
    const sent: Implementation = async (options, call) => {
      const result = await implementation(options, call)
      if (aborted) throw new WxFailure(`${name}:fail abort`)
      const all = kit.core.toLogic({ progress: 100 })
      for (const listener of progress) kit.core.bridge.toLogic.post(() => listener(all))
      return result
    }
    kit.run(name, raw, sent, OVER_NETWORK).catch(() => undefined)
    return {
      abort() {
        aborted = true
      },
      onProgressUpdate: (listener: Listener) => progress.push(listener),
      offProgressUpdate: () => progress.splice(0),
      onHeadersReceived: () => undefined,
      offHeadersReceived: () => undefined,
    }
  }
}

function withBytes(options: Options, files: Files): Options {
  const path = String(options.filePath)
  const bytes = files.read(path)
  if (!bytes) throw new WxFailure(`fail file not found: ${path}`, 1300002)
  return { ...options, bytes }
}

function httpReply(answer: unknown): Options {
  return { statusCode: 200, header: {}, cookies: [], ...(typeof answer === 'object' ? answer : {}) }
}

/** An upload's answer reaches the mini-program as text, whatever the server sent. */
function textReply(reply: Options): Options {
  return { ...reply, data: typeof reply.data === 'string' ? reply.data : JSON.stringify(reply.data) }
}

function storeDownload(answer: unknown, files: Files): Options {
  const reply: Options = { ...(typeof answer === 'object' ? answer : {}) }
  const { bytes, ...rest } = reply
  const content = bytesOf(bytes)
  return content ? { ...rest, tempFilePath: files.addTemporary(content, 'jpg') } : rest
}
