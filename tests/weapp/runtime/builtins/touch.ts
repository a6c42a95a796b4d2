import { Event } from 'glass-easel'
import type { GeElement } from '../view/glass-easel'

const BUBBLING = { bubbles: true, composed: true, capturePhase: true }

/** A finger touches an element for a moment; every ancestor that listens hears of it. */
export function tap(element: GeElement): void {
  for (const type of ['touchstart', 'touchend', 'tap'])
    Event.triggerEvent(element, type, { x: 1, y: 1 }, BUBBLING)
}

/** A finger rests on an element for a while. */
export function longPress(element: GeElement): void {
  for (const type of ['touchstart', 'longpress', 'touchend'])
    Event.triggerEvent(element, type, { x: 1, y: 1 }, BUBBLING)
}
