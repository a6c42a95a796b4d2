import type { Door } from '../kernel/dispatch'
import { dispatch } from '../kernel/dispatch'
import type { Log } from '../kernel/log'
import { newId } from '../kernel/new-id'
import { contextOf, machine, type World } from './world'

/**
 * Asks the jobs door for what is due, time after time and never twice at once, until the returned function is called; that
 * one waits for the work in hand.
 */
export function loopJobs(door: Door, world: World, log: Log, everyMilliseconds = 5000): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  let isStopped = false

  const drain = async () => {
    await dispatch(door, 'job.drain', {}, contextOf(world, machine(newId())), log)
    if (!isStopped) timer = setTimeout(begin, everyMilliseconds)
  }
  const begin = () => {
    work = drain()
  }
  begin()

  return async () => {
    isStopped = true
    clearTimeout(timer)
    await work
  }
}
