import { createHost } from '../host'
import type { MiniHost } from '../mini-host'
import { readPackage } from '../package/compile-package'
import type { MiniPackage } from '../package/types'
import type { HostOptions } from '../wiring'
import { createNodePlatform } from './node-platform'

export interface NodeHostOptions extends HostOptions {
  viewport?: { width: number; height: number }
}

/** A host in Node over a build output, given as its directory or already compiled. Call `launch()` next. */
export function startNodeHost(source: string | MiniPackage, options: NodeHostOptions = {}): MiniHost {
  const pkg = typeof source === 'string' ? readPackage(source) : source
  return createHost(pkg, createNodePlatform(options.viewport), options)
}
