import type { Core } from '../core'
import type { Routes } from '../package/routes'
import type { PageStack } from '../pages/page-stack'
import { readPageUrl } from '../pages/page-url'
import type { LoadModule } from './module-loader'
import type { Registrars } from './registrars'

/** How a person came in: the first page and the scene WeChat reports. */
interface Launch {
  path: string
  query: Record<string, string>
  scene: number
}

/** The life of the app as a whole: launched once, then in the foreground or not. */
export interface AppLife {
  launch(url?: string, scene?: number): void
  background(): void
  foreground(): void
  /** What `getApp()` gives. */
  app(): unknown
  launchOptions(): unknown
}

interface Parts {
  core: Core
  routes: Routes
  stack: PageStack
  load: LoadModule
  registrars: Registrars
}

type AppDefinition = Record<string, unknown>

/** An app not launched yet. */
export function createAppLife({ core, routes, stack, load, registrars }: Parts): AppLife {
  let app: AppDefinition | undefined
  let options: unknown = {}

  function call(name: string, value: unknown) {
    const hook = app?.[name]
    if (typeof hook !== 'function') return
    try {
      hook.call(app, core.toLogic(value))
    } catch (error) {
      core.report(`App.${name}`, error)
    }
  }

  function loadApp() {
    const keep = (definition: AppDefinition) => {
      app = definition
    }
    try {
      registrars.during({ App: keep }, () => load('app.js'))
    } catch (error) {
      core.report('app.js', error)
    }
    if (!app) core.report('app.js', 'called no App()')
    for (const event of ['Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange'])
      core.listeners.on(event, (value) => call(`on${event}`, value))
  }

  function openFirst({ path, query }: Launch) {
    try {
      if (!routes.all.includes(path)) throw new Error(`page "${path}" is not found`)
      stack.open(path, query)
    } catch (error) {
      core.report(path, error)
    }
  }

  return {
    launch(url = `/${routes.main[0]}`, scene = 1001) {
      const launch: Launch = { ...readPageUrl(url), scene }
      options = { ...launch, referrerInfo: {}, mode: 'default' }
      loadApp()
      call('onLaunch', options)
      call('onShow', options)
      openFirst(launch)
    },
    background() {
      stack.hide(stack.top())
      call('onHide', {})
      core.listeners.emit('AppHide', {})
    },
    foreground() {
      call('onShow', options)
      core.listeners.emit('AppShow', options)
      const page = stack.top()
      if (page) stack.show(page)
    },
    app: () => app,
    launchOptions: () => core.toLogic(options),
  }
}
