import type { Core } from '../core'
import { joinPath } from '../package/paths'
import type { Routes } from '../package/routes'

interface Module {
  exports: unknown
}

interface Require {
  (id: string): unknown
  async(id: string): Promise<unknown>
}

/** Loads a script of the package and gives back its exports. */
export type LoadModule = (file: string) => unknown

/**
 * CommonJS as WeChat does it: each script once, `globals` as parameters, and no reaching into a subpackage
 * from outside of it.
 */
export function createModuleLoader(core: Core, routes: Routes, globals: Record<string, unknown>): LoadModule {
  const { pkg, platform } = core
  const modules = new Map<string, Module>()
  const parameters = ['require', 'module', 'exports', ...Object.keys(globals)]

  function resolve(from: string, id: string): string {
    const path = joinPath(from, id)
    const file = [path, `${path}.js`, `${path}/index.js`].find((name) => name in pkg.scripts)
    if (!file) throw new platform.realm.Error(`module '${path}.js' is not defined, require args is '${id}'`)
    const root = routes.rootOf(file)
    if (root && root !== routes.rootOf(from))
      throw new platform.realm.Error(`${from} requires ${file}, which is in another subpackage`)
    return file
  }

  function requireFrom(from: string): Require {
    const require = (id: string) => load(resolve(from, id))
    const async = (id: string) => platform.realm.Promise.resolve().then(() => require(id))
    return Object.assign(require, { async })
  }

  function load(file: string): unknown {
    const known = modules.get(file)
    if (known) return known.exports
    const module: Module = { exports: new platform.realm.Object() }
    modules.set(file, module)
    const run = platform.compile(parameters, pkg.scripts[file] ?? '', file)
    run(requireFrom(file), module, module.exports, ...Object.values(globals))
    return module.exports
  }

  return load
}
