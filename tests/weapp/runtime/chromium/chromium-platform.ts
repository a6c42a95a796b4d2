import type { Clock } from '../clock'
import { createLogicConsole } from '../logic/logic-console'
import { readRoutes } from '../package/routes'
import type { OpenPage } from '../pages/page'
import type { Platform, PlatformTools } from '../platform'
import { hostRealm } from '../realm'
import { createBrowserBackend } from './backend'
import { createDresser } from './dress'
import { createFrame, type Frame } from './frame'
import { compileInScope, createLogicGlobal, namesToHide } from './logic-scope'
import { showOverlay } from './overlays'
import { addStyles } from './page-styles'
import { createWebviews, type Webviews } from './webviews'

const clock: Clock = {
  now: () => performance.now(),
  start: (run, milliseconds) => window.setTimeout(run, milliseconds),
  stop: (handle) => window.clearTimeout(handle),
}

/** The screen's parts, which exist once the host has told what to draw. */
interface Screen {
  frame: Frame
  webviews: Webviews
  styles: ReturnType<typeof addStyles>
  scope: Record<string, unknown>
  dress: NonNullable<Platform['dress']>
}

/** A platform with a real screen. It runs inside the browser. */
export function createChromiumPlatform(): Platform {
  let screen: Screen | undefined
  const onScreen = () => {
    if (!screen) throw new Error('The host has not started')
    return screen
  }
  return {
    viewport: { width: innerWidth, height: innerHeight },
    clock,
    hop: createHop(),
    realm: hostRealm,
    start(tools) {
      screen = draw(tools)
    },
    compile: (parameters, source, file) => compileInScope(onScreen().scope, parameters, source, file),
    createBackend: createBrowserBackend,
    mount: (page) => onScreen().webviews.mount(page),
    show(page, look) {
      const { frame, webviews, styles } = onScreen()
      styles.showPage(page.path)
      webviews.show(page)
      frame.show(page, look)
    },
    unmount: (page: OpenPage) => onScreen().webviews.unmount(page),
    rectOf(element) {
      const node = element.$$
      if (!(node instanceof HTMLElement)) return { left: 0, top: 0, width: 0, height: 0 }
      const { left, top, width, height } = node.getBoundingClientRect()
      return { left, top: top - onScreen().frame.stage.offsetTop, width, height }
    },
    scrollTo: (top) => onScreen().webviews.scrollTo(top),
    setTitle: (title) => onScreen().frame.setTitle(title),
    overlay: showOverlay,
    dress: (builtin) => onScreen().dress(builtin),
    dispose: () => document.body.replaceChildren(),
  }
}

function draw(tools: PlatformTools): Screen {
  const frame = createFrame(tools)
  const { setTimeout, clearTimeout, setInterval, clearInterval } = tools.timers
  const hidden = Object.fromEntries(namesToHide().map((name) => [name, undefined]))
  window.addEventListener('touchend', tools.controls.touched, true)
  window.addEventListener('unhandledrejection', (event) => tools.onError('unhandled rejection', event.reason))
  return {
    frame,
    webviews: createWebviews(frame.stage, tools.controls),
    styles: addStyles(tools.pkg, readRoutes(tools.pkg.app).all),
    dress: createDresser(tools),
    scope: {
      ...hidden,
      globalThis: createLogicGlobal(),
      console: createLogicConsole(tools.journal),
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
    },
  }
}

/** A task of its own without the 4 ms a nested timer waits. */
function createHop(): Platform['hop'] {
  const queue: (() => void)[] = []
  const channel = new MessageChannel()
  channel.port1.onmessage = () => queue.shift()?.()
  return (run) => {
    queue.push(run)
    channel.port2.postMessage(null)
  }
}
