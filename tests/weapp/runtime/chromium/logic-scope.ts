import { WECHAT_GLOBALS } from '../logic/wechat-globals'

/**
 * Names of the browser that WeChat lacks. They cannot be taken out of a window, so each script sees a parameter
 * of that name instead, which is undefined. (In Node they are really absent, and using one throws.)
 */
export function namesToHide(): string[] {
  const names = Object.getOwnPropertyNames(window).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name))
  return names.filter((name) => !WECHAT_GLOBALS.has(name) && !CONSTANTS.has(name))
}

const CONSTANTS = new Set(['NaN', 'Infinity', 'undefined', 'eval', 'Function'])

/** What a script finds as `globalThis`: the language alone. */
export function createLogicGlobal(): Record<string, unknown> {
  const global: Record<string, unknown> = {}
  for (const name of WECHAT_GLOBALS) if (name in window) global[name] = Reflect.get(window, name)
  global.globalThis = global
  return global
}

/** Makes a function of a script's source, which sees `scope` and `parameters` but nothing of the browser. */
export function compileInScope(
  scope: Record<string, unknown>,
  parameters: string[],
  source: string,
  file: string,
) {
  // The inner function has a scope of its own, so a script may declare a name that is hidden from it.
  const body = `return function (${parameters.join(', ')}) {${source}\n}\n//# sourceURL=weapp:///${file}`
  const make = new Function(...Object.keys(scope), body)
  const script: (...values: unknown[]) => unknown = make(...Object.values(scope))
  return (...values: unknown[]) => script.apply(undefined, values)
}
