import type { Core } from '../core'
import { eventForLogic, isViewEvent } from './logic-event'
import type { Instance } from './set-data'

/** What the mini-program hands to `Page`, `Component` or `Behavior`. */
export type Definition = Record<string, unknown>

type Handler = (this: unknown, ...values: unknown[]) => unknown

const CONSTRUCTORS: Record<string, unknown> = { String, Number, Boolean, Object, Array }

/** Makes definitions fit the framework, and their handlers be called as from across the bridge. */
export function createDefinitions(core: Core) {
  let triggeringInLogic = 0

  /** An event a component triggers itself never leaves the logic layer: its handlers run at once. */
  function keepTriggersInLogic(instance: Instance) {
    const trigger = instance.triggerEvent
    if (typeof trigger !== 'function') return
    const value = (...values: unknown[]) => {
      triggeringInLogic += 1
      try {
        return trigger.apply(instance, values)
      } finally {
        triggeringInLogic -= 1
      }
    }
    Object.defineProperty(instance, 'triggerEvent', { configurable: true, writable: true, value })
  }

  function crossing(handler: Handler): Handler {
    return Object.assign(function (this: unknown, ...values: unknown[]) {
      const [event] = values
      if (!isViewEvent(event)) return handler.apply(this, values)
      const plain = eventForLogic(core, event)
      if (triggeringInLogic) return handler.call(this, plain)
      core.bridge.toLogic.post(() => handler.call(this, plain))
    }, handler)
  }

  const wrapHandlers = (members: Definition): Definition =>
    mapValues(members, (member) => (isHandler(member) ? crossing(member) : member))

  function prepare(definition: Definition): Definition {
    const prepared = { ...wrapHandlers(definition) }
    if (isDefinition(prepared.methods)) prepared.methods = wrapHandlers(prepared.methods)
    if (isDefinition(prepared.properties)) prepared.properties = mapValues(prepared.properties, inHostTypes)
    if (Array.isArray(prepared.behaviors))
      prepared.behaviors = prepared.behaviors.filter((behavior) => typeof behavior === 'object')
    for (const list of ['behaviors', 'externalClasses'])
      if (list in prepared && !Array.isArray(prepared[list])) delete prepared[list]
    return prepared
  }

  return { prepare, keepTriggersInLogic }
}

/** `type: String` names the String of the mini-program's world; the framework knows only the host's. */
function inHostTypes(property: unknown): unknown {
  if (typeof property === 'function') return CONSTRUCTORS[property.name] ?? property
  if (!isDefinition(property)) return property
  const { type, optionalTypes } = property
  return {
    ...property,
    type: inHostTypes(type),
    ...(Array.isArray(optionalTypes) && { optionalTypes: optionalTypes.map(inHostTypes) }),
  }
}

function mapValues(members: Definition, change: (member: unknown) => unknown): Definition {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]))
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function'
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
