import type { AssociatedBackend, CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { BuiltinTools } from '../builtins/builtin-tools'
import { defineBuiltins } from '../builtins/define-builtins'
import type { Core } from '../core'

/** The one private function of the code space that decides how ids and styles reach the screen. */
interface PreparesOptions {
  prepareComponentOptions(is: string, options: unknown): [Record<string, unknown>, unknown]
}

/** Joins the code space to what the platform draws on: ids, styles and the built-in components. */
export function connectBackend(
  tools: BuiltinTools,
  env: MiniProgramEnv,
  space: CodeSpace,
): AssociatedBackend {
  const { core } = tools
  const backend = env.associateBackend(core.platform.createBackend())
  writePlainIds(space)
  defineBuiltins(tools, space.getComponentSpace())
  addStyleScopes(core, backend, space)
  return backend
}

/** A component's ids stay as written, so that a test finds them; the framework would prefix them. */
function writePlainIds(space: CodeSpace): void {
  // The field is private in the framework's types, and its version is pinned.
  const target = space as unknown as PreparesOptions
  const prepare = target.prepareComponentOptions.bind(space)
  target.prepareComponentOptions = (is, options) => {
    const [prepared, isolation] = prepare(is, options)
    return [{ ...prepared, idPrefixGenerator: null, writeIdToDOM: true }, isolation]
  }
}

/** The framework needs to know which styles exist and their scopes; the platform itself draws them. */
function addStyleScopes(core: Core, backend: AssociatedBackend, space: CodeSpace): void {
  for (const path of Object.keys(core.pkg.styles)) {
    backend.registerStyleSheetContent(path, '')
    space.addStyleSheet(path, path, core.pkg.styleScopes[path])
  }
}
