import type { Overlay } from '../platform'

/** Lays a toast, a modal or a sheet over the page; gives back how to take it away. */
export function showOverlay({ kind, title, text, choices = [] }: Overlay): () => void {
  const overlay = part('div', `overlay ${kind}`)
  const box = part('div', 'box')
  if (kind === 'modal') box.setAttribute('role', 'alertdialog')
  box.append(part('div', 'title', title))
  if (text) box.append(part('div', 'text', text))
  const row = part('div', 'choices')
  for (const { label, choose } of choices) {
    const button = part('button', '', label)
    button.onclick = choose
    row.append(button)
  }
  if (choices.length) box.append(row)
  overlay.append(box)
  document.body.append(overlay)
  return () => overlay.remove()
}

function part(tag: string, className: string, words = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: words })
}
