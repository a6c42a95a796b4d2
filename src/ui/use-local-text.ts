import { useEffect, useRef, useState } from 'react'

/** How long after the last key the words are handed on. */
const REST_MS = 400

/**
 * The words being typed. Taro's controlled inputs flicker on weapp, so they stay here while a person types and are
 * handed on when the typing rests, on blur and when the field leaves the screen.
 */
export const useLocalText = (value: string, onCommit: (value: string) => void) => {
  const [text, setText] = useState(value)
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null)
  const commit = useRef(onCommit)
  commit.current = onCommit

  const flush = useRef(() => {
    if (!pending.current) return
    clearTimeout(pending.current.timer)
    const { text: typed } = pending.current
    pending.current = null
    commit.current(typed)
  }).current

  const type = (typed: string) => {
    setText(typed)
    if (pending.current) clearTimeout(pending.current.timer)
    pending.current = { text: typed, timer: setTimeout(flush, REST_MS) }
  }

  useEffect(() => {
    if (!pending.current) setText(value)
  }, [value])
  useEffect(() => flush, [flush])

  return { text, type, flush }
}
