/// <reference path="./wx-server-sdk.d.ts" />
import type { AnyRouter } from '@orpc/server'
import cloud from 'wx-server-sdk'
import { callerOf } from '../account/session/caller'
import { personOf } from '../account/session/person-of'
import { dispatch, openDoor, type Reply } from '../kernel/dispatch'
import { newId } from '../kernel/new-id'
import { openCloudbaseWorld } from './cloudbase-world'
import { lineLog, writeLine } from './line-log'
import { contextOf, machine, type Visit, type World } from './world'

/** What `wx.cloud.callFunction` sends, or a timer. Whatever else is in it is the caller's own word and counts for nothing. */
type Event = { readonly path?: unknown; readonly input?: unknown; readonly Type?: unknown }

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

/**
 * The cloud function of one door: `main(event, context)` answers `{ status, body }`, as HTTP would. Who asks is what WeChat says
 * beside the event. A timer asks the jobs door.
 */
export function cloudFunction(router: AnyRouter): (event: Event) => Promise<Reply> {
  const door = openDoor(router)
  let opened: Promise<World> | undefined

  return async (event) => {
    const { OPENID, SOURCE } = cloud.getWXContext()
    const isTimer = SOURCE === 'wx_trigger'
    const requestId = newId()
    const since = Date.now()
    const name = isTimer ? 'job.drain' : String(event.path)
    const reply = await answer()
    const endpoint = door.has(name) ? name : 'unknown'
    writeLine({ requestId, endpoint, status: reply.status, milliseconds: Date.now() - since })
    return reply

    async function answer(): Promise<Reply> {
      try {
        opened ??= openCloudbaseWorld(process.env)
        const world = await opened
        const visit = isTimer ? machine(requestId) : await visitOf(world, OPENID, requestId)
        const input = isTimer ? {} : event.input
        return await dispatch(door, name, input, contextOf(world, visit), lineLog)
      } catch (error) {
        // What could not be opened is tried again with the next event.
        opened = undefined
        lineLog.surprise({ requestId, endpoint: 'open', error })
        return { status: 500, body: { code: 'UNEXPECTED', message: 'UNEXPECTED', requestId } }
      }
    }
  }
}

async function visitOf(world: World, openId: unknown, requestId: string): Promise<Visit> {
  const visit = { isMachine: false, sessionDigest: null, requestId }
  if (openId === undefined || openId === '') return { ...visit, caller: null, openId: null }
  const given = { ...world, now: world.clock() }
  const caller = await callerOf(given, await personOf(given, 'wechat', String(openId)))
  return { ...visit, caller, openId: String(openId) }
}
