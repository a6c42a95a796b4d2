import { type CodeSpace, MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import type { BuiltinTools } from '../builtins/builtin-tools'
import { joinPath } from '../package/paths'
import type { Routes } from '../package/routes'
import { connectBackend } from '../view/connect-backend'
import { evaluateTemplates } from '../view/evaluate-templates'
import { createDefinitions, type Definition } from './definitions'
import type { LoadModule } from './module-loader'
import type { Registrars } from './registrars'
import { bridgeSetData, type Instance } from './set-data'

/** The pages and components of a package, defined in WeChat's component framework as their scripts load. */
export interface MiniCodeSpace {
  space: CodeSpace
  /** Loads the package's code as WeChat would before showing `page`. */
  prepare(page: string): void
  createPage(path: string): { root: Root; instance: Instance }
}

interface Parts {
  tools: BuiltinTools
  routes: Routes
  registrars: Registrars
  load: LoadModule
  pageOnTop: () => string
}

/** An empty code space; scripts load when a page needs them. */
export function createMiniCodeSpace({ tools, routes, registrars, load, pageOnTop }: Parts): MiniCodeSpace {
  const { core } = tools
  const { pkg } = core
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('', true)
  const backend = connectBackend(tools, env, space)
  const groups = evaluateTemplates(pkg.templates)
  const definitions = createDefinitions(core)
  const defined = new Set<string>()

  for (const [path, config] of Object.entries(pkg.configs)) {
    const usingComponents = { ...pkg.app.usingComponents, ...config.usingComponents }
    space.addComponentStaticConfig(path, { ...config, usingComponents })
  }

  function bridge(instance: Instance, path: string) {
    bridgeSetData(core, instance, path, pageOnTop)
    definitions.keepTriggersInLogic(instance)
  }

  function define(path: string) {
    if (defined.has(path)) return
    defined.add(path)
    const using = { ...pkg.app.usingComponents, ...pkg.configs[path]?.usingComponents }
    for (const target of Object.values(using)) define(joinPath(path, target))
    const content = groups[path]
    if (content) space.addCompiledTemplate(path, { groupList: groups, content })
    if (!register(path)) core.report(path, 'its script registered no Page or Component')
  }

  function register(path: string): boolean {
    let registered = false
    space.componentEnv(path, ({ Page, Component, Behavior }) => {
      const page = (definition: Definition) => {
        registered = true
        return Page(definitions.prepare(definition))
      }
      const component = (definition: Definition) => {
        registered = true
        return Component(withBridge(definitions.prepare(definition), (instance) => bridge(instance, path)))
      }
      const behavior = (definition: Definition) => Behavior(definitions.prepare(definition))
      registrars.during({ Page: page, Component: component, Behavior: behavior }, () => load(`${path}.js`))
    })
    return registered
  }

  return {
    space,
    prepare(page) {
      // Without lazy loading, WeChat runs every page script of a package before it shows one of its pages.
      const root = routes.rootOf(page)
      const together = routes.all.filter((path) => routes.rootOf(path) === root)
      for (const path of pkg.app.lazyCodeLoading ? [page] : together) define(path)
    },
    createPage(path) {
      const root = backend.createRoot('wx-page', space, path)
      const instance: Instance = Object.assign(root.get())
      // A page made by Component() got its bridge when it was created.
      if (!Object.hasOwn(instance, 'setData')) bridge(instance, path)
      return { root, instance }
    },
  }
}

type Created = (this: Instance) => void

function withBridge(definition: Definition, bridge: (instance: Instance) => void): Definition {
  const lifetimes: { created?: Created } = { ...(definition.lifetimes ?? {}) }
  const created = lifetimes.created ?? (definition.created as Created | undefined)
  return {
    ...definition,
    lifetimes: {
      ...lifetimes,
      created(this: Instance) {
        bridge(this)
        created?.call(this)
      },
    },
  }
}
