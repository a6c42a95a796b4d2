import { insideOf } from '../builtins/builtin'
import type { Dress } from './dress'

const DEFAULT_THRESHOLD_PX = 50

/** `scroll-view` tells where it was scrolled, and when it comes near its end. */
export const dressScrollView: Dress = (builtin, dom) => {
  let nearEnd = false
  dom.addEventListener('scroll', () => {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = dom
    builtin.emit('scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
    const threshold = Number(builtin.read('lowerThreshold') ?? DEFAULT_THRESHOLD_PX)
    const left = builtin.is('scrollY')
      ? scrollHeight - scrollTop - dom.clientHeight
      : scrollWidth - scrollLeft - dom.clientWidth
    if (left <= threshold && !nearEnd) builtin.emit('scrolltolower', { direction: 'bottom' })
    nearEnd = left <= threshold
  })
  builtin.watch((attribute) => {
    if (attribute === 'scrollTop') dom.scrollTop = Number(builtin.read('scrollTop') ?? 0)
    if (attribute === 'scrollLeft') dom.scrollLeft = Number(builtin.read('scrollLeft') ?? 0)
  })
}

/** `swiper` shows the item of its number; it does not slide. */
export const dressSwiper: Dress = (builtin) => {
  const draw = () => {
    const items = insideOf(builtin.element).filter((inner) => inner.tag === 'swiper-item')
    for (const [index, item] of items.entries())
      if (item.element.$$ instanceof HTMLElement)
        item.element.$$.toggleAttribute('data-away', index !== Number(builtin.read('current') ?? 0))
  }
  builtin.watch(draw)
  draw()
}
