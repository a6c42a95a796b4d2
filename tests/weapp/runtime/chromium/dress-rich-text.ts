import type { RichNode } from '../builtins/rich-text'
import { unitsToCss } from '../package/units'
import type { Dress } from './dress'

/** Draws the nodes of `rich-text`, given as HTML or as objects. */
export const dressRichText: Dress = (builtin, dom) => {
  const draw = () => {
    const nodes = builtin.read('nodes')
    if (Array.isArray(nodes)) dom.replaceChildren(...nodes.map(drawNode))
    else dom.innerHTML = String(nodes ?? '')
  }
  builtin.watch((attribute) => {
    if (attribute === 'nodes') draw()
  })
  draw()
}

function drawNode(node: RichNode): Node {
  if (node.type === 'text' || node.text !== undefined) return document.createTextNode(node.text ?? '')
  const drawn = document.createElement(node.name ?? 'div')
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    drawn.setAttribute(name, name === 'style' ? unitsToCss(value) : value)
  drawn.append(...(node.children ?? []).map(drawNode))
  return drawn
}
