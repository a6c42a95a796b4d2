import type { template } from 'glass-easel'

type Templates = Record<string, template.ComponentTemplate['content']>

/** Runs the template compiler's output, which must live in the same world as the framework that reads it. */
export function evaluateTemplates(code: string): Templates {
  return new Function(`return (${code})`)()
}
