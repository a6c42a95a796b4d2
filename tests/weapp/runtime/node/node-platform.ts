import { setImmediate } from 'node:timers'
import { EmptyBackendContext, Element as GlassElement } from 'glass-easel'
import type { Platform, Rect } from '../platform'
import { createLogicWorld } from './logic-world'
import { createNodeClock } from './node-clock'
import { captureRejections } from './rejections'

const NOWHERE: Rect = { left: 0, top: 0, width: 0, height: 0 }

/** A platform without a screen: nothing is laid out or drawn, everything else runs. */
export function createNodePlatform(viewport = { width: 375, height: 812 }): Platform {
  const world = createLogicWorld()
  const clock = createNodeClock()
  let stopCapturing = () => {}
  return {
    viewport,
    clock,
    hop: (run) => void setImmediate(run),
    realm: world.realm,
    start(tools) {
      world.furnish(tools)
      stopCapturing = captureRejections(world.realm, (reason) => tools.onError('unhandled rejection', reason))
    },
    compile: world.compile,
    createBackend: () => new EmptyBackendContext(),
    mount: (page) => GlassElement.pretendAttached(page.root.getComponent()),
    show: () => {},
    unmount: () => {},
    rectOf: () => NOWHERE,
    scrollTo: () => {},
    setTitle: () => {},
    overlay: () => () => {},
    dispose() {
      stopCapturing()
      clock.stopAll()
    },
  }
}
