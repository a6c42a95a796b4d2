import type { Core } from '../core'
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
  const detail = copyDetail(core, event.detail)
  const plain = {
    // A map says "begin" or "end" where its event is called regionchange.
    type: event.type === 'regionchange' && 'type' in detail ? detail.type : event.type,
    timeStamp: event.timeStamp,
    target: targetForLogic(core, event.target),
    currentTarget: targetForLogic(core, event.currentTarget),
    mark: event.mark ?? {},
    mut: false,
    detail,
  }
  return core.toLogic(/^(touch|tap|longpress|longtap)/.test(event.type) ? withTouches(plain) : plain)
}

function copyDetail(core: Core, detail: unknown): Record<string, unknown> {
  try {
    const copy = core.toLogic(detail)
    return typeof copy === 'object' && copy !== null ? { ...copy } : {}
  } catch {
    // The detail of a browser's own event may refer to itself.
    return {}
  }
}

function withTouches(event: { type: unknown; detail: Record<string, unknown> }) {
  const x = Number(event.detail.x ?? event.detail.clientX ?? 0)
  const y = Number(event.detail.y ?? event.detail.clientY ?? 0)
  const point: Point = { identifier: 0, pageX: x, pageY: y, clientX: x, clientY: y }
  return {
    ...event,
    detail: { x, y },
    touches: event.type === 'touchend' ? [] : [point],
    changedTouches: [point],
  }
}

/** The framework hands over either an element or the `this` of a component; `_$` leads from one to the other. */
function targetForLogic(core: Core, target: GeElement | { _$: GeElement }) {
  const element = '_$' in target ? target._$ : target
  const { left, top } = core.platform.rectOf(element)
  return { id: element.id, offsetLeft: left, offsetTop: top, dataset: { ...element.dataset } }
}
