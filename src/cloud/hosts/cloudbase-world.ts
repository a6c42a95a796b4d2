/// <reference path="./wx-server-sdk.d.ts" />
import cloud from 'wx-server-sdk'
import { city } from '@/city'
import { connect } from '../db/connect'
import { migrate } from '../db/migrate'
import { cloudbaseNotify } from '../notify/cloudbase'
import { noNotify } from '../notify/none'
import { cloudbaseStorage } from '../storage/cloudbase'
import { readSettings, SettingsWrong } from './settings'
import type { World } from './world'

/** Opens the world of a cloud function. Its own disk is gone after each run, so a server for the data must be named. */
export async function openCloudbaseWorld(env: NodeJS.ProcessEnv): Promise<World> {
  const { database, isDemo, secret, messageTemplates } = readSettings(env)
  if (!env.DATABASE_URL && !env.JIELIN_DATA) throw new SettingsWrong('DATABASE_URL must be set.')
  if (!secret) throw new SettingsWrong('JIELIN_SECRET must be set, to the same in every function.')
  const { db } = await connect(database)
  await migrate(db)
  const clock = () => new Date()
  const offset = city.calendar.utcOffsetMinutes
  return {
    city,
    db,
    storage: cloudbaseStorage(cloud, clock),
    notify: messageTemplates
      ? cloudbaseNotify(cloud.openapi.subscribeMessage, messageTemplates, offset)
      : noNotify,
    settings: { isDemo, secret },
    wechat: null,
    clock,
  }
}
