import type { Core } from '../core'
import { copyInto, hostRealm } from '../realm'
import type { GeElement, GeEvent } from '../view/glass-easel'

interface Point {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

/** Whether a handler was given an event of the component framework. */
export function isViewEvent(value: unknown): value is GeEvent {
  return typeof value === 'object' && value !== null && 'getEventBubbleStatus' in value
}

/** The plain event that reaches the mini-program: data only, made in its own world, and free to be written on. */
export function eventForLogic(core: Core, event: GeEvent): unknown {
  const common = {
    timeStamp: event.timeStamp,
    target: targetForLogic(core, event.target),
    currentTarget: targetForLogic(core, event.currentTarget),
    mark: event.mark ?? {},
    mut: false,
  }
  if (/^(touch|tap|longpress|longtap)/.test(event.type))
    return core.toLogic({ type: event.type, ...common, ...touchFields(event) })
  const detail = copyInto(hostRealm, event.detail) ?? {}
  // A map says "begin" or "end" where its event is called regionchange.
  const says = event.type === 'regionchange' && isRecord(detail) ? detail.type : undefined
  return core.toLogic({ type: says ?? event.type, ...common, detail })
}

/** A browser's own event refers to the whole window, so only its place is taken. */
function touchFields(event: GeEvent) {
  const place = isRecord(event.detail) ? event.detail : {}
  const x = Number(place.x ?? place.clientX ?? 0)
  const y = Number(place.y ?? place.clientY ?? 0)
  const point: Point = { identifier: 0, pageX: x, pageY: y, clientX: x, clientY: y }
  return { detail: { x, y }, touches: event.type === 'touchend' ? [] : [point], changedTouches: [point] }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The framework hands over either an element or the `this` of a component; `_$` leads from one to the other. */
function targetForLogic(core: Core, target: GeElement | { _$: GeElement }) {
  const element = '_$' in target ? target._$ : target
  const { left, top } = core.platform.rectOf(element)
  return { id: element.id, offsetLeft: left, offsetTop: top, dataset: { ...element.dataset } }
}
