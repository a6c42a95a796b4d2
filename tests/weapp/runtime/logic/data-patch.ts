/** What `setData` carries: values by path, such as `list[2].done`. */
export type Patch = Record<string, unknown>

/** Writes each value of `patch` at its path in `data`, making what is missing on the way. */
export function applyPatch(data: Patch, patch: Patch): Patch {
  for (const [path, value] of Object.entries(patch)) writeAt(data, stepsOf(path), value)
  return data
}

function stepsOf(path: string): string[] {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
}

function writeAt(data: Patch, steps: string[], value: unknown): void {
  const [step, ...rest] = steps
  if (step === undefined) return
  if (rest.length === 0) {
    data[step] = value
    return
  }
  const inner = data[step]
  const target: Patch = isContainer(inner) ? inner : /^\d+$/.test(rest[0] ?? '') ? toPatch([]) : {}
  data[step] = target
  writeAt(target, rest, value)
}

function isContainer(value: unknown): value is Patch {
  return typeof value === 'object' && value !== null
}

function toPatch(list: unknown[]): Patch {
  return Object.assign(list)
}
