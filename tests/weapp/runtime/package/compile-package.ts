import { compileSlot, compileTemplates } from './compile-templates'
import { type PackageFiles, readFiles, textOf } from './files'
import { findProblems } from './find-problems'
import { stem } from './paths'
import { readAppConfig, readComponentConfigs, readThemes } from './read-configs'
import type { ComponentConfig, MiniPackage, Problem } from './types'
import { wxssToCss } from './wxss-to-css'

const PICTURE_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** Compiles a build output into one plain object. Never throws: what is wrong with it is in `problems`. */
export function compilePackage(files: PackageFiles): MiniPackage {
  const problems: Problem[] = []
  const app = readAppConfig(files, problems)
  const configs = readComponentConfigs(files, problems)
  const { code, builtinAttributes } = compileTemplates(files, problems)
  const styleScopes = scopesOf(configs)
  const scripts = [...files.keys()].filter((file) => file.endsWith('.js'))
  return {
    app,
    configs,
    scripts: Object.fromEntries(scripts.map((file) => [file, textOf(files, file)])),
    templates: code,
    slotTemplate: compileSlot(),
    styles: compileStyles(files, styleScopes, problems),
    styleScopes,
    builtinAttributes,
    themes: readThemes(files, problems),
    pictures: readPictures(files),
    problems: [...problems, ...findProblems(files, app, configs)],
  }
}

/** Reads and compiles the build output in `directory`. */
export function readPackage(directory: string): MiniPackage {
  return compilePackage(readFiles(directory))
}

/** Styles of a component reach only itself, unless it says `shared`: its classes get a prefix of their own. */
function scopesOf(configs: Record<string, ComponentConfig>): Record<string, string> {
  const isolated = Object.entries(configs).filter(
    ([, config]) => config.component && String(config.styleIsolation) !== 'shared',
  )
  return Object.fromEntries(isolated.map(([path], index) => [path, `s${index}`]))
}

function compileStyles(files: PackageFiles, scopes: Record<string, string>, problems: Problem[]) {
  const styles: Record<string, string> = {}
  const read = (file: string) => {
    if (!files.has(file)) problems.push({ file, message: 'is missing: a style import' })
    return textOf(files, file)
  }
  for (const file of files.keys()) {
    if (!file.endsWith('.wxss')) continue
    try {
      styles[stem(file)] = wxssToCss(textOf(files, file), { file, scope: scopes[stem(file)], read })
    } catch (error) {
      problems.push({ file, message: `is not WXSS: ${error}` })
    }
  }
  return styles
}

function readPictures(files: PackageFiles): Record<string, string> {
  const pictures: Record<string, string> = {}
  for (const [file, content] of files) {
    const type = PICTURE_TYPES[file.split('.').pop() ?? '']
    if (type) pictures[file] = `data:${type};base64,${content.toString('base64')}`
  }
  return pictures
}
