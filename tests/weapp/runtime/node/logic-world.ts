import vm from 'node:vm'
import { createLogicConsole } from '../logic/logic-console'
import type { PlatformTools } from '../platform'
import type { Realm } from '../realm'
import { OLD_PHONE_SCRIPT } from './old-phone'

/** A JavaScript world of its own, with nothing of Node or a browser in it. */
export interface LogicWorld {
  realm: Realm
  /** Puts in what WeChat gives to every script. */
  furnish(tools: PlatformTools): void
  compile(parameters: string[], source: string, file: string): (...values: unknown[]) => unknown
}

/** An empty world; code made from text (`eval`, `new Function`) is refused in it, as WeChat does. */
export function createLogicWorld(): LogicWorld {
  const world = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext(OLD_PHONE_SCRIPT, world)
  const realm: Realm = vm.runInContext('({ Object, Array, ArrayBuffer, Uint8Array, Promise, Error })', world)
  return {
    realm,
    furnish({ timers, journal }) {
      const { setTimeout, clearTimeout, setInterval, clearInterval } = timers
      Object.assign(world, {
        console: createLogicConsole(journal),
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
      })
    },
    compile(parameters, source, file) {
      const script = vm.compileFunction(source, parameters, { parsingContext: world, filename: file })
      return (...values) => Reflect.apply(script, undefined, values)
    },
  }
}
