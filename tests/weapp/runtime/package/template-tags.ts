/** One opening tag of a template, with its attributes as written. */
export interface TemplateTag {
  name: string
  attributes: Map<string, string>
}

const TAG = /<([a-zA-Z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

/** The tags of a WXML text, comments left out; quotes may hold a `>`. */
export function templateTags(wxml: string): TemplateTag[] {
  const text = wxml.replace(/<!--[\s\S]*?-->/g, '')
  return [...text.matchAll(TAG)].map((match) => ({
    name: match[1] ?? '',
    attributes: new Map(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map((found) => [found[1] ?? '', found[2] ?? found[3] ?? '']),
    ),
  }))
}

const NOT_A_PROPERTY = /^(bind|catch|capture-|mut-bind|data-|wx:|mark:|class$|style$|id$|slot$|generic:)/

/** Whether an attribute is a property of the element, rather than an event, a directive or a mark. */
export function isProperty(attribute: string): boolean {
  return !NOT_A_PROPERTY.test(attribute)
}

/** `aria-label` is the property `ariaLabel`. */
export function camelCase(attribute: string): string {
  return attribute.replace(/-([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
