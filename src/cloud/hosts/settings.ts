import { resolve } from 'node:path'
import { safeParse } from 'valibot'
import type { WechatAccount } from '../account/session/code-to-session'
import type { DatabaseAddress } from '../db/connect'
import { type MessageTemplates, messageTemplates } from '../notify/templates'
import type { S3Place } from '../storage/s3'

/** Everything that can be set from outside; docs/operating.md says what each is for. */
export type HostSettings = {
  /** `null`: the first free one from 8080 on. */
  readonly port: number | null
  readonly host: string
  readonly database: DatabaseAddress
  readonly dataFolder: string
  readonly isDemo: boolean
  /** `null`: made once and kept in the data folder. */
  readonly secret: string | null
  readonly s3: S3Place | null
  readonly wechat: WechatAccount | null
  /** Which WeChat message tells what, on CloudBase. */
  readonly messageTemplates: MessageTemplates | null
  /** Whoever sends it may ask for the jobs door over HTTP; `null`: nobody may. */
  readonly machineKey: string | null
  readonly requestsPerMinute: number
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: string
  /** Where log lines go; `null`: standard output. */
  readonly logFile: string | null
  /** The built H5 app. */
  readonly phoneFolder: string
}

/** Something is set that cannot work; the message has one sentence a line, for the person who set it. */
export class SettingsWrong extends Error {
  override name = 'SettingsWrong'
}

type Env = Readonly<Record<string, string | undefined>>

/** Reads the settings out of the environment. Throws SettingsWrong with everything that is wrong at once. */
export function readSettings(env: Env): HostSettings {
  const wrong: string[] = []
  const text = (name: string) => env[name]?.trim() || null
  const dataFolder = resolve(text('JIELIN_DATA') ?? 'data')
  const url = text('DATABASE_URL')

  const settings: HostSettings = {
    port: whole('PORT', text('PORT'), 0, 65_535, wrong),
    host: text('HOST') ?? '127.0.0.1',
    database: url ? { url } : { folder: resolve(dataFolder, 'db') },
    dataFolder,
    isDemo: yes('JIELIN_DEMO', text('JIELIN_DEMO'), wrong),
    secret: secretOf('JIELIN_SECRET', text('JIELIN_SECRET'), wrong),
    s3: s3Of(text, wrong),
    wechat: wechatOf(text, wrong),
    messageTemplates: templatesOf(text('JIELIN_MESSAGE_TEMPLATES'), wrong),
    machineKey: secretOf('JIELIN_MACHINE_KEY', text('JIELIN_MACHINE_KEY'), wrong),
    requestsPerMinute:
      whole(
        'JIELIN_REQUESTS_PER_MINUTE',
        text('JIELIN_REQUESTS_PER_MINUTE'),
        1,
        Number.MAX_SAFE_INTEGER,
        wrong,
      ) ?? 300,
    trustedProxies: text('JIELIN_TRUSTED_PROXIES') ?? 'loopback',
    logFile: text('JIELIN_LOG'),
    phoneFolder: resolve(text('JIELIN_PHONE') ?? 'dist/h5'),
  }
  if (url && !/^postgres(ql)?:\/\//.test(url)) wrong.push('DATABASE_URL must begin with postgres://.')
  if (url && !settings.secret)
    wrong.push(
      'JIELIN_SECRET is needed with DATABASE_URL: at least 32 random characters, the same on every server and kept for good.',
    )
  if (wrong.length) throw new SettingsWrong(wrong.join('\n'))
  return settings
}

function whole(name: string, value: string | null, least: number, most: number, wrong: string[]) {
  if (value === null) return null
  const number = Number(value)
  if (!Number.isInteger(number) || number < least || number > most)
    wrong.push(`${name} must be a whole number of at least ${least}.`)
  return number
}

function yes(name: string, value: string | null, wrong: string[]) {
  if (value === null || value === '0') return false
  if (value !== '1') wrong.push(`${name} must be 1 or 0.`)
  return true
}

function secretOf(name: string, value: string | null, wrong: string[]) {
  if (value !== null && value.length < 32) wrong.push(`${name} must have at least 32 characters.`)
  return value
}

type Text = (name: string) => string | null

function s3Of(text: Text, wrong: string[]): S3Place | null {
  const bucket = text('S3_BUCKET')
  if (!bucket) return null
  const accessKeyId = text('S3_ACCESS_KEY_ID')
  const secretAccessKey = text('S3_SECRET_ACCESS_KEY')
  if (!accessKeyId || !secretAccessKey) {
    wrong.push('S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it.')
    return null
  }
  return {
    bucket,
    accessKeyId,
    secretAccessKey,
    region: text('S3_REGION') ?? 'us-east-1',
    endpoint: text('S3_ENDPOINT') ?? undefined,
    isPathStyle: yes('S3_PATH_STYLE', text('S3_PATH_STYLE'), wrong),
  }
}

function wechatOf(text: Text, wrong: string[]): WechatAccount | null {
  const appId = text('WECHAT_APPID')
  const secret = text('WECHAT_SECRET')
  if (!appId && !secret) return null
  if (appId && secret) return { appId, secret }
  wrong.push('WECHAT_APPID and WECHAT_SECRET are needed together.')
  return null
}

function templatesOf(json: string | null, wrong: string[]): MessageTemplates | null {
  if (!json) return null
  try {
    const read = safeParse(messageTemplates, JSON.parse(json))
    if (read.success) return read.output
  } catch {
    // Not even JSON: said below.
  }
  wrong.push(
    'JIELIN_MESSAGE_TEMPLATES must be JSON: for each kind of notice { id, page, data } (docs/operating.md).',
  )
  return null
}
