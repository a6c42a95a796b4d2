import type { MiniPackage } from '../package/types'
import { BASE_STYLE, FRAME_STYLE } from './base-style'

/** Puts every style of the package on the page; those of a page apply only while it is on top. */
export function addStyles(pkg: MiniPackage, pages: string[]): { showPage(path: string): void } {
  add(BASE_STYLE + FRAME_STYLE)
  add(pkg.styles.app ?? '')
  const ofPages = new Map<string, HTMLStyleElement>()
  for (const [path, css] of Object.entries(pkg.styles)) {
    if (path === 'app') continue
    const style = add(css)
    if (pages.includes(path)) ofPages.set(path, style)
  }
  return {
    showPage(shown) {
      for (const [path, style] of ofPages) style.disabled = path !== shown
    },
  }
}

function add(css: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  return style
}
