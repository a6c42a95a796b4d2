import type { MiniHost } from '../runtime/mini-host'
import { type NodeHostOptions, startNodeHost } from '../runtime/node/start-node-host'
import { readPackage } from '../runtime/package/compile-package'
import type { MiniPackage } from '../runtime/package/types'
import type { City } from './city'

/** What `taro build --type weapp` wrote. */
export const PRODUCT = 'dist/weapp'

let compiled: MiniPackage | undefined
let inHand: MiniHost | undefined

/** Compiled once for all tests of a file. */
export const product = (): MiniPackage => {
  compiled ??= readPackage(PRODUCT)
  return compiled
}

// Whatever a journey is about, it must end without an error, a warning of the framework or an unanswered API.
afterEach(() => putAway())

/** Closes the mini-program that is open and tells what went wrong in it. */
export function putAway(): void {
  const host = inHand
  inHand = undefined
  try {
    host?.assertClean()
  } finally {
    host?.dispose()
  }
}

/** A phone of `person` with the product on it, in `city`; the phone used before is put away. Call `launch` next. */
export function takeOut(city: City, person: string, options: NodeHostOptions = {}): MiniHost {
  putAway()
  const host = startNodeHost(product(), options)
  inHand = host
  host.answer('login', () => ({ code: person }))
  host.answer('request', city.answers.request)
  host.answer('uploadFile', city.answers.uploadFile)
  return host
}
