import type { Receipt, ReportSubmit } from '@/contract/report'
import { createReporting } from '@/features/report/create-reporting'
import type { ReportPorts } from '@/features/report/report-ports'
import { failed } from '@/platform/failure'
import type { KeptPhoto } from '@/platform/photo-type'
import type { Who } from '@/platform/session'
import { createFakeCloud } from './fake-cloud'
import { attempt, Killed, type Life, never, type Tab } from './tab'
import { createTabLock } from './tab-lock'

/** What the network does to one request: nothing, or it is lost before or after the cloud did it, or comes twice. */
export type Weather = 'fine' | 'lost-going' | 'lost-coming' | 'twice'

type Request = { readonly pass: (weather: Weather) => void }

export const photoNamed = (id: string): KeptPhoto => ({ id, width: 4, height: 3, takenAt: null, place: null })

/** Lets everything that can go on without the network or the clock go on. */
export const settle = async () => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve()
}

/**
 * A phone whose disk outlives its tabs. Requests lie in the air until a test passes them on; a tab can be killed at any
 * write to the disk (which then does not happen) or while a request is in the air.
 */
export const createPhone = (options: {
  readonly locks: boolean
  readonly remint?: () => string
  readonly onWrite?: (key: string, text: string) => void
}) => {
  const disk = new Map<string, string>()
  const bytes = new Set<string>()
  const cloud = createFakeCloud()
  const air: Request[] = []
  const tabs = new Set<Tab>()
  const alarms = new Set<{ at: number; ring: () => void }>()
  const clock = { now: 1_000_000, ids: 0, online: true, who: 'resident' as Who }
  const lock = createTabLock()

  const storageOf = (life: Life): ReportPorts['storage'] => ({
    read: (key) => disk.get(key) ?? null,
    keys: (start) => [...disk.keys()].filter((key) => key.startsWith(start)),
    write: (key, text) => {
      live(life)
      disk.set(key, text)
      options.onWrite?.(key, text)
      tellOthers(life, key)
    },
    remove: (key) => {
      live(life)
      disk.delete(key)
      tellOthers(life, key)
    },
  })

  /** Every change of the disk is a moment at which a kill may come. */
  const live = (life: Life) => {
    if (life.alive && life.writesLeft === 0) kill(life)
    if (!life.alive) throw new Killed()
    life.writesLeft -= 1
  }

  const tellOthers = (life: Life, key: string) => {
    for (const tab of tabs) if (tab.life !== life) tab.reporting.hearElsewhere(key)
  }

  const kill = (life: Life) => {
    life.alive = false
    for (const tab of tabs) if (tab.life === life) tabs.delete(tab)
    lock.letGo(life)
  }

  const exchange = <T>(life: Life, work: () => T): Promise<T> => {
    if (!life.alive) return never()
    return new Promise((resolve, reject) => {
      const answer = (settleIt: () => void) => life.alive && settleIt()
      const pass = (weather: Weather) => {
        if (!clock.online || weather === 'lost-going') return answer(() => reject(failed('OFFLINE')))
        try {
          const result = work()
          if (weather === 'twice') work()
          answer(() => (weather === 'lost-coming' ? reject(failed('TIMEOUT')) : resolve(result)))
        } catch (error) {
          answer(() => reject(error))
        }
      }
      air.push({ pass })
    })
  }

  const uploadPhoto = (life: Life) => (photoId: string) =>
    exchange(life, () => {
      if (!bytes.has(photoId)) throw new Error(`The phone lost ${photoId}.`)
      cloud.upload(photoId)
    })

  const submit =
    (life: Life) =>
    (input: ReportSubmit): Promise<Receipt> => {
      const sent = options.remint ? { ...input, requestId: options.remint() } : input
      return exchange(life, () => cloud.submit(sent))
    }

  const newId = () => {
    clock.ids += 1
    return `00000000-0000-7000-8000-${String(clock.ids).padStart(12, '0')}`
  }

  const openTab = (): Tab => {
    const life: Life = { alive: true, writesLeft: Number.POSITIVE_INFINITY }
    const ports: ReportPorts = {
      storage: storageOf(life),
      newId,
      now: () => clock.now,
      who: () => clock.who,
      isOnline: () => clock.online,
      uploadPhoto: uploadPhoto(life),
      submit: submit(life),
      deletePhoto: async (photoId) => {
        if (life.alive) bytes.delete(photoId)
      },
      exclusively: (_name, work) => (options.locks ? lock.exclusively(life, work) : work()),
      later: (ring, milliseconds) => {
        const alarm = { at: clock.now + milliseconds, ring: () => life.alive && ring() }
        alarms.add(alarm)
        return () => alarms.delete(alarm)
      },
    }
    const tab = { life, reporting: createReporting(ports) }
    tabs.add(tab)
    attempt(() => void tab.reporting.wake())
    return tab
  }

  const passNext = async (index: number, weather: Weather) => {
    const [request] = air.splice(index % Math.max(1, air.length), 1)
    request?.pass(weather)
    await settle()
  }

  const wait = async (milliseconds: number) => {
    clock.now += milliseconds
    for (const alarm of [...alarms])
      if (alarm.at <= clock.now) {
        alarms.delete(alarm)
        alarm.ring()
      }
    await settle()
  }

  const setOnline = (online: boolean) => {
    const isNews = clock.online !== online
    clock.online = online
    if (online && isNews) for (const tab of tabs) attempt(() => void tab.reporting.outbox.hurry())
  }

  /** The weather clears: everything in the air arrives, and again, until nothing is under way. */
  const clearUp = async () => {
    setOnline(true)
    cloud.forgiveAll()
    for (let round = 0; round < 40; round += 1) {
      while (air.length > 0) await passNext(0, 'fine')
      await wait(400_000)
    }
  }

  return {
    disk,
    bytes,
    cloud,
    clock,
    tabs,
    air,
    openTab,
    newId,
    passNext,
    wait,
    setOnline,
    clearUp,
    kill: (tab: Tab) => kill(tab.life),
    killAtWrite: (tab: Tab, writes: number) => {
      tab.life.writesLeft = writes
    },
  }
}

export type Phone = ReturnType<typeof createPhone>
