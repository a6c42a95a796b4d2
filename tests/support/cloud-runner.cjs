/**
 * A small CloudBase: loads one bundled door as the platform does (a fresh require, `main(event, context)`) and plays
 * wx-server-sdk. Runs in a process of its own; the test speaks to it over IPC.
 */
const Module = require('node:module')
const path = require('node:path')

const [bundle, libraries] = process.argv.slice(2)
const ROOT = 'cloud://env-1.656e-env-1/'
const files = new Map()
let wxContext = {}

const missing = () => Object.assign(new Error('downloadFile:fail'), { errCode: -503003 })

const sdk = {
  DYNAMIC_CURRENT_ENV: Symbol('current'),
  init() {},
  getWXContext: () => wxContext,
  openapi: { subscribeMessage: { send: async () => ({}) } },
  uploadFile: async ({ cloudPath, fileContent }) => {
    files.set(ROOT + cloudPath, fileContent)
    return { fileID: ROOT + cloudPath }
  },
  downloadFile: async ({ fileID }) => {
    if (!files.has(fileID)) throw missing()
    return { fileContent: files.get(fileID) }
  },
  getTempFileURL: async ({ fileList }) => ({
    fileList: fileList.map(({ fileID, maxAge }) => ({
      fileID,
      tempFileURL: `https://files.example/${fileID.slice(ROOT.length)}?for=${maxAge}`,
    })),
  }),
  deleteFile: async ({ fileList }) => {
    for (const fileID of fileList) files.delete(fileID)
    return {}
  },
}

// The SDK is the platform's; other libraries left outside the bundle are found where the project keeps them.
const resolve = Module._resolveFilename
Module._resolveFilename = (request, parent, ...more) => {
  if (request === 'wx-server-sdk') return request
  const isOutside = !request.startsWith('.') && !path.isAbsolute(request) && parent?.filename === bundle
  return isOutside && !Module.isBuiltin(request)
    ? require.resolve(request, { paths: [libraries] })
    : resolve(request, parent, ...more)
}
require.cache['wx-server-sdk'] = Object.assign(new Module('wx-server-sdk'), { exports: sdk, loaded: true })

const { main } = require(bundle)

const DO = {
  call: async ({ event, wx }) => {
    wxContext = wx
    return main(event, {})
  },
  upload: async ({ cloudPath, base64 }) =>
    (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(base64, 'base64') })).fileID,
  files: async () => [...files.keys()].map((fileID) => fileID.slice(ROOT.length)),
}

process.on('message', async ({ id, what, ...given }) => {
  process.send({ id, answer: await DO[what](given) })
})
process.on('disconnect', () => process.exit(0))
