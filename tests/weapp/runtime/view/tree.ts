import { TextNode } from 'glass-easel'
import { builtinOf } from '../builtins/builtin'
import type { GeComponent, GeElement, GeNode } from './glass-easel'

/** Visits every node inside `root` in the order it is drawn, with its depth. */
function walk(root: GeElement, visit: (node: GeNode, depth: number) => void, depth = 1): void {
  root.forEachComposedChild((node) => {
    visit(node, depth)
    const element = node.asElement()
    // A virtual node groups others and is not drawn.
    if (element) walk(element, visit, isDrawn(node) ? depth + 1 : depth)
  })
}

/** The words inside an element, as a person reads them. */
export function textOf(root: GeElement): string {
  const own = builtinOf(root)?.ownText?.() ?? ''
  let text = own
  walk(root, (node) => {
    if (TextNode.isTextNode(node)) text += node.textContent
    else text += builtinOf(node)?.ownText?.() ?? ''
  })
  return text
}

/** The components inside an element, built in or not. */
export function componentsIn(root: GeElement): GeComponent[] {
  const found: GeComponent[] = []
  walk(root, (node) => {
    const component = node.asGeneralComponent()
    if (component) found.push(component)
  })
  return found
}

/** How large a page's tree is, as WeChat's own score counts it: elements, not text. */
export function measureTree(root: GeElement): { nodes: number; depth: number; mostChildren: number } {
  let nodes = 1
  let depth = 1
  let mostChildren = drawnChildren(root)
  walk(root, (node, at) => {
    const element = node.asElement()
    if (!element || !isDrawn(node)) return
    nodes += 1
    depth = Math.max(depth, at + 1)
    mostChildren = Math.max(mostChildren, drawnChildren(element))
  })
  return { nodes, depth, mostChildren }
}

function drawnChildren(root: GeElement): number {
  let count = 0
  root.forEachComposedChild((node) => {
    const element = node.asElement()
    if (!element) return
    count += isDrawn(node) ? 1 : drawnChildren(element)
  })
  return count
}

function isDrawn(node: GeNode): boolean {
  return node.asGeneralComponent() !== null || node.asNativeNode() !== null
}
