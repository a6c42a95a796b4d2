import { TmplGroup } from 'glass-easel-template-compiler'
import { BUILTIN_TAGS } from './builtin-tags'
import { type PackageFiles, textOf } from './files'
import { stem } from './paths'
import { camelCase, isProperty, templateTags } from './template-tags'
import type { Problem } from './types'

interface CompiledTemplates {
  code: string
  builtinAttributes: Record<string, string[]>
}

interface TemplateParseError {
  message: string
  startLine: number
}

/** Compiles every WXML and WXS of a package with WeChat's own compiler; what it complains of is a problem. */
export function compileTemplates(files: PackageFiles, problems: Problem[]): CompiledTemplates {
  const group = new TmplGroup()
  const attributes = new Map<string, Set<string>>()
  for (const file of files.keys()) {
    if (file.endsWith('.wxs')) group.addScript(stem(file), textOf(files, file))
    if (!file.endsWith('.wxml')) continue
    const text = textOf(files, file)
    const complaints: TemplateParseError[] = group.addTmpl(stem(file), text) ?? []
    for (const { message, startLine } of complaints)
      problems.push({ file, message: `line ${startLine + 1}: ${message}` })
    collectAttributes(text, attributes)
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  const entries = [...attributes].map(([tag, names]) => [tag, [...names]])
  return { code, builtinAttributes: Object.fromEntries(entries) }
}

/** The compiled form of a template that only shows what is put inside it. */
export function compileSlot(): string {
  const group = new TmplGroup()
  group.addTmpl('slot', '<slot/>')
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}

function collectAttributes(wxml: string, attributes: Map<string, Set<string>>): void {
  for (const tag of templateTags(wxml)) {
    if (!BUILTIN_TAGS.has(tag.name)) continue
    const names = attributes.get(tag.name) ?? new Set<string>()
    for (const name of tag.attributes.keys()) if (isProperty(name)) names.add(camelCase(name))
    attributes.set(tag.name, names)
  }
}
