import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { keptSecret } from '@/cloud/hosts/kept-secret'
import { readSettings } from '@/cloud/hosts/settings'
import { dataFolder, runServer } from '../support/built-server'

jest.setTimeout(60_000)

/** Holds a port as another program would; gives it back. */
const busy = (port = 0) =>
  new Promise<{ port: number; free: () => Promise<void> }>((resolve) => {
    const server = createServer().once('error', () => resolve({ port, free: async () => {} }))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const free = () => new Promise<void>((done) => server.close(() => done()))
      resolve({ port: typeof address === 'object' && address ? address.port : port, free })
    })
  })

it('starts, says where, warns of its database, and ends cleanly when it is told to', async () => {
  const server = runServer({ JIELIN_DATA: dataFolder(), PORT: '0' })
  const address = await server.listening
  expect(await (await fetch(`${address}/api/health`)).json()).toEqual({ status: 'ok' })
  expect(server.output()).toContain('power loss can cost data')
  expect(server.output()).toContain('DATABASE_URL')
  expect(await server.stop()).toBe(0)
  await expect(fetch(`${address}/api/health`)).rejects.toThrow()
})

it('says which port is busy and what to do', async () => {
  const { port, free } = await busy()
  const server = runServer({ JIELIN_DATA: dataFolder(), PORT: String(port) })
  expect(await server.ended).toBe(1)
  expect(server.output()).toContain(`Port ${port} is busy`)
  await free()
})

it('takes the next free port where none was asked for', async () => {
  const { free } = await busy(8080)
  const server = runServer({ JIELIN_DATA: dataFolder() })
  const address = await server.listening
  expect(Number(new URL(address).port)).toBeGreaterThan(8080)
  await server.stop()
  await free()
})

it('leaves the data to the one that has it open', async () => {
  const folder = dataFolder()
  const first = runServer({ JIELIN_DATA: folder, PORT: '0' })
  await first.listening
  const second = runServer({ JIELIN_DATA: folder, PORT: '0' })
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain('open in another process')
  await first.stop()
})

it('does not start with settings that cannot work, and names each of them', async () => {
  const server = runServer({
    DATABASE_URL: 'mysql://elsewhere',
    PORT: 'eighty',
    JIELIN_DEMO: 'perhaps',
    WECHAT_APPID: 'wx-only',
    S3_BUCKET: 'photos',
    JIELIN_MACHINE_KEY: 'short',
    JIELIN_MESSAGE_TEMPLATES: '{"received": 7}',
  })
  expect(await server.ended).toBe(1)
  const names = [
    'DATABASE_URL',
    'PORT',
    'JIELIN_DEMO',
    'WECHAT_SECRET',
    'S3_ACCESS_KEY_ID',
    'JIELIN_MACHINE_KEY',
  ]
  for (const name of [...names, 'JIELIN_MESSAGE_TEMPLATES', 'JIELIN_SECRET'])
    expect(server.output()).toContain(name)
})

describe('the settings', () => {
  it('are safe where nothing is set: only this machine, embedded, no demo', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      database: { folder: expect.stringMatching(/data\/db$/) },
      isDemo: false,
      machineKey: null,
    })
  })

  it('need a secret of 32 characters beside a server', () => {
    const url = 'postgres://localhost/jielin'
    expect(() => readSettings({ DATABASE_URL: url })).toThrow('JIELIN_SECRET')
    expect(() => readSettings({ DATABASE_URL: url, JIELIN_SECRET: 'short' })).toThrow('32')
    expect(readSettings({ DATABASE_URL: url, JIELIN_SECRET: 'x'.repeat(32) }).database).toEqual({ url })
  })
})

it('makes its secret once, for its owner’s eyes alone', async () => {
  const folder = dataFolder()
  const secret = await keptSecret(folder)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(await keptSecret(folder)).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})
