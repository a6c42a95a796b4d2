import type { BuiltinTools } from './builtins/builtin-tools'
import { type Core, createCore } from './core'
import { type AppLife, createAppLife } from './logic/app-life'
import { createMiniCodeSpace, type MiniCodeSpace } from './logic/code-space'
import { createModuleLoader } from './logic/module-loader'
import { createRegistrars } from './logic/registrars'
import { type Routes, readRoutes } from './package/routes'
import type { MiniPackage } from './package/types'
import { createNavigation, type Navigation } from './pages/navigation'
import { createPageStack, type PageStack } from './pages/page-stack'
import type { Platform } from './platform'
import { type Answers, createAnswers } from './wx/answers'
import { createApiKit } from './wx/api-kit'
import { createWx } from './wx/create-wx'
import { type Device, STANDARD_DEVICE } from './wx/device'
import { createDialogs, type Dialogs } from './wx/dialogs'
import { createFiles, type Files } from './wx/files'
import { createNetwork, type Network } from './wx/network'
import { createPrivacy, type Privacy } from './wx/privacy'
import { createStorage, type Storage } from './wx/storage'

/** What a phone keeps of a mini-program when it is closed. Hand it to the next host to reopen it there. */
export interface Phone {
  storage: Storage
  files: Files
}

/** A phone that never had this mini-program. */
function createPhone(): Phone {
  return { storage: createStorage(), files: createFiles(Date.now) }
}

export interface HostOptions {
  phone?: Phone
  device?: Partial<Device>
  /** Whether the person agreed to the privacy guide before; they did unless a test says no. */
  privacyAgreed?: boolean
}

/** Every part of a host, joined. */
export interface Wiring {
  core: Core
  routes: Routes
  stack: PageStack
  navigation: Navigation
  life: AppLife
  answers: Answers
  network: Network
  privacy: Privacy
  dialogs: Dialogs
  device: Device
  phone: Phone
  /** Called whenever the person taps, for APIs WeChat only allows then. */
  noteTap(): void
  share: BuiltinTools['share']
}

/** Joins the parts of one host over a package and a platform. */
export function wire(pkg: MiniPackage, platform: Platform, options: HostOptions): Wiring {
  const core = createCore(pkg, platform)
  const routes = readRoutes(pkg.app)
  const phone = options.phone ?? createPhone()
  const device = { ...STANDARD_DEVICE, ...options.device }
  const answers = createAnswers()
  const network = createNetwork(core)
  const dialogs = createDialogs(core)
  const privacy = createPrivacy(core, dialogs, options.privacyAgreed ?? true)
  const registrars = createRegistrars()
  let lastTapAt = Number.NEGATIVE_INFINITY

  // Pages need code, code needs `wx`, and `wx` opens pages: each is reached through a function until all exist.
  const stack = createPageStack(core, routes, () => code)
  const navigation = createNavigation(stack, routes)
  const life = createAppLife({ core, routes, stack, load: (file) => load(file), registrars })
  const share: Wiring['share'] = (from, button) => askForShare(core, stack, from, button)
  const kit = createApiKit({
    core,
    answers,
    network,
    privacy,
    sinceTap: () => platform.clock.now() - lastTapAt,
  })
  const wx = createWx({ kit, device, dialogs, life, navigation, network, privacy, stack, ...phone })
  const load = createModuleLoader(core, routes, {
    wx,
    ...registrars.globals,
    getApp: life.app,
    getCurrentPages: () => platform.realm.Array.from(stack.pages, (page) => page.instance),
  })
  const tools = { core, answers, files: phone.files, navigation, network, privacy, share }
  const pageOnTop = () => stack.top()?.path ?? ''
  const code: MiniCodeSpace = createMiniCodeSpace({ tools, routes, registrars, load, pageOnTop })

  const noteTap = () => {
    lastTapAt = platform.clock.now()
  }
  return {
    core,
    routes,
    stack,
    navigation,
    life,
    answers,
    network,
    privacy,
    dialogs,
    device,
    phone,
    noteTap,
    share,
  }
}

/** What the page on top hands over when a person shares it. */
function askForShare(
  core: Core,
  stack: PageStack,
  ...[from, button]: Parameters<BuiltinTools['share']>
): unknown {
  const page = stack.top()
  if (!page) return undefined
  const target = button && { id: button.element.id, dataset: { ...button.element.dataset } }
  const card = stack.call(page, 'onShareAppMessage', { from, ...(target && { target }) })
  core.journal.shares.push(card)
  return card
}
