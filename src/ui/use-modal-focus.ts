import { useEffect, useRef } from 'react'

type Key = { readonly key: string; readonly shiftKey: boolean; preventDefault(): void }

const FOCUSABLE = '[tabindex="0"], input, textarea, button, a[href]'

const keepInside = (panel: HTMLElement, event: Key) => {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const first = stops[0]
  const last = stops[stops.length - 1]
  const leaving = event.shiftKey ? first : last
  if (document.activeElement !== leaving && document.activeElement !== panel) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

/** On H5: focus moves into an open panel, Tab stays inside, Escape closes, and focus goes back to where it was. */
export const useModalFocus = (onClose: () => void): Record<string, unknown> => {
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const before = document.activeElement
    panel.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  if (process.env.TARO_ENV === 'weapp') return {}
  return {
    ref: panel,
    tabindex: -1,
    onKeyDown: (event: Key) => {
      if (event.key === 'Escape') onClose()
      if (event.key === 'Tab' && panel.current) keepInside(panel.current, event)
    },
  }
}
