import type { Behave } from './builtin-tools'

/** A node of `<rich-text>` as an object. */
export interface RichNode {
  type?: string
  name?: string
  text?: string
  attrs?: Record<string, string>
  children?: RichNode[]
}

/** `<rich-text>` draws its `nodes` itself, given as HTML or as objects. */
export const behaveAsRichText: Behave = (richText) => {
  richText.ownText = () => {
    const nodes = richText.read('nodes')
    if (Array.isArray(nodes)) return nodes.map(textOf).join('')
    return String(nodes ?? '').replace(/<[^>]*>/g, '')
  }
}

function textOf(node: RichNode): string {
  return node.text ?? (node.children ?? []).map(textOf).join('')
}
