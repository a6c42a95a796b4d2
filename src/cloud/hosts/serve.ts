import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { loadDemo } from '../demo/load'
import { hasCode } from '../kernel/error-code'
import { openDoors } from './doors'
import { httpApp } from './http/app'
import { logTo } from './http/log'
import { loopJobs } from './jobs-loop'
import { openWorld } from './open-world'
import { type HostSettings, SettingsWrong } from './settings'

/** A running server: where it answers, and how it ends with everything in hand finished. */
export type Serving = {
  readonly address: string
  readonly isEmbedded: boolean
  readonly stop: () => Promise<void>
}

/**
 * Opens the database, the doors and the port, in this order; nothing stays open when one of them fails. `demoPart` hears how much of
 * the demo city is loaded, from 0 to 1, where it is switched on and not there yet.
 */
export async function serve(
  settings: HostSettings,
  demoPart: (part: number) => void = () => {},
): Promise<Serving> {
  const { world, photos, connection } = await openWorld(settings)
  const doors = openDoors()
  try {
    if (settings.isDemo) await loadDemo(world, world.clock(), demoPart)
    const app = await httpApp({
      world,
      doors,
      photos,
      machineKey: settings.machineKey,
      requestsPerMinute: settings.requestsPerMinute,
      trustedProxies: settings.trustedProxies,
      phoneFolder: settings.phoneFolder,
      logger: await loggerOf(settings),
    })
    const address = await listen(app, settings)
    const stopJobs = loopJobs(doors.get('jobs') ?? new Map(), world, logTo(app.log))
    const stop = async () => {
      await stopJobs()
      await app.close()
      await connection.close()
    }
    return { address, isEmbedded: connection.kind === 'embedded', stop }
  } catch (error) {
    await connection.close()
    throw error
  }
}

async function loggerOf({ logFile }: HostSettings) {
  if (!logFile) return { level: 'info' }
  await mkdir(dirname(logFile), { recursive: true })
  return { level: 'info', file: logFile }
}

/** A port that was asked for must be free; otherwise the first free one from 8080 on. */
async function listen(app: FastifyInstance, { port, host }: HostSettings) {
  const candidates = port === null ? Array.from({ length: 50 }, (_, step) => 8080 + step) : [port]
  for (const candidate of candidates) {
    const address = await app.listen({ port: candidate, host }).catch(nullIfBusy)
    if (address) return address
  }
  throw new SettingsWrong(
    port === null
      ? 'Every port from 8080 to 8129 is busy. Choose one with PORT=….'
      : `Port ${port} is busy: stop what listens there, or choose another with PORT=….`,
  )
}

function nullIfBusy(error: unknown) {
  if (hasCode(error, 'EADDRINUSE')) return null
  throw error
}
