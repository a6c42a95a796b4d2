import { BUILTIN_TAGS, STRUCTURE_TAGS } from './builtin-tags'
import { type PackageFiles, textOf } from './files'
import { joinPath } from './paths'
import { readRoutes } from './routes'
import { templateTags } from './template-tags'
import type { AppConfig, ComponentConfig, Problem } from './types'

type Configs = Record<string, ComponentConfig>

/** What WeChat's tools refuse at build or upload, beside what the template compiler says. */
export function findProblems(files: PackageFiles, app: AppConfig, configs: Configs): Problem[] {
  return [
    ...problemsOfPages(files, app),
    ...problemsOfTabBar(files, app),
    ...problemsOfComponents(files, app, configs),
    ...[...files.keys()]
      .filter((file) => file.endsWith('.wxml'))
      .flatMap((file) => problemsOfTemplate(files, file)),
  ]
}

function problemsOfPages(files: PackageFiles, app: AppConfig): Problem[] {
  const { all } = readRoutes(app)
  const problems: Problem[] = all.length ? [] : [{ file: 'app.json', message: 'names no page' }]
  for (const [index, page] of all.entries()) {
    if (all.indexOf(page) !== index)
      problems.push({ file: 'app.json', message: `names page "${page}" twice` })
    for (const ending of ['js', 'wxml', 'json'])
      if (!files.has(`${page}.${ending}`)) problems.push({ file: `${page}.${ending}`, message: 'is missing' })
  }
  if (!files.has('app.js')) problems.push({ file: 'app.js', message: 'is missing' })
  return problems
}

function problemsOfTabBar(files: PackageFiles, app: AppConfig): Problem[] {
  const problems: Problem[] = []
  for (const tab of app.tabBar?.list ?? []) {
    if (!app.pages.includes(tab.pagePath))
      problems.push({ file: 'app.json', message: `tab "${tab.pagePath}" is no page of the main package` })
    for (const icon of [tab.iconPath, tab.selectedIconPath])
      if (icon && !files.has(icon)) problems.push({ file: icon, message: 'is missing: a tab icon' })
  }
  return problems
}

function problemsOfComponents(files: PackageFiles, app: AppConfig, configs: Configs): Problem[] {
  const problems: Problem[] = []
  for (const [owner, config] of Object.entries({
    app: { usingComponents: app.usingComponents },
    ...configs,
  })) {
    for (const [tag, target] of Object.entries(config.usingComponents ?? {})) {
      const path = joinPath(owner, target)
      for (const ending of ['js', 'wxml', 'json'])
        if (!files.has(`${path}.${ending}`))
          problems.push({ file: `${path}.${ending}`, message: `is missing: <${tag}> of ${owner}` })
    }
    if (!files.has(`${owner}.wxml`)) continue
    const known = { ...app.usingComponents, ...config.usingComponents }
    problems.push(...unknownTags(files, `${owner}.wxml`, known))
  }
  return problems
}

function unknownTags(files: PackageFiles, file: string, known: Record<string, string>): Problem[] {
  const tags = new Set(templateTags(textOf(files, file)).map((tag) => tag.name))
  return [...tags]
    .filter((tag) => !BUILTIN_TAGS.has(tag) && !STRUCTURE_TAGS.has(tag) && !(tag in known))
    .map((tag) => ({ file, message: `uses <${tag}>, which is neither built in nor in usingComponents` }))
}

function problemsOfTemplate(files: PackageFiles, file: string): Problem[] {
  const problems: Problem[] = []
  for (const { name, attributes } of templateTags(textOf(files, file))) {
    const target = attributes.get('src')
    if (!target || !['import', 'include', 'wxs'].includes(name)) continue
    const ending = name === 'wxs' ? '.wxs' : '.wxml'
    const path = joinPath(file, target.endsWith(ending) ? target : target + ending)
    if (!files.has(path)) problems.push({ file, message: `<${name}> of ${path}, which is missing` })
  }
  return problems
}
