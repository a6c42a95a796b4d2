import type { Builtin } from './builtin'

/**
 * A person picks in a `<picker>`: a row by its words or index, or a date, time or region as WeChat sends them.
 * The rolling columns themselves are not drawn.
 */
export function pick(picker: Builtin, choice: unknown): void {
  if (picker.is('disabled')) return
  const range = picker.read('range')
  const rows = Array.isArray(range) ? range.map((row) => labelOf(row, picker.read('rangeKey'))) : []
  const isLabel = typeof choice === 'string' && rows.length > 0
  if (isLabel && !rows.includes(choice))
    throw new Error(`The picker offers ${rows.join(', ')}; not ${choice}`)
  picker.emit('change', { value: isLabel ? rows.indexOf(choice) : choice })
}

function labelOf(row: unknown, key: unknown): string {
  if (typeof row !== 'object' || row === null || typeof key !== 'string') return String(row)
  return String(Object.entries(row).find(([name]) => name === key)?.[1])
}
