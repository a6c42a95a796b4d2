import { type PackageFiles, textOf } from './files'
import { stem } from './paths'
import type { AppConfig, ComponentConfig, MiniPackage, Problem } from './types'

type RawAppConfig = Partial<AppConfig> & {
  subpackages?: AppConfig['subPackages']
  __usePrivacyCheck__?: boolean
}

/** Reads `app.json`, filling in what WeChat assumes where a field is absent. */
export function readAppConfig(files: PackageFiles, problems: Problem[]): AppConfig {
  const raw: RawAppConfig = parseJson(files, 'app.json', problems)
  return {
    pages: raw.pages ?? [],
    subPackages: raw.subPackages ?? raw.subpackages ?? [],
    window: raw.window ?? {},
    ...(raw.tabBar && { tabBar: raw.tabBar }),
    usingComponents: raw.usingComponents ?? {},
    ...(raw.lazyCodeLoading && { lazyCodeLoading: raw.lazyCodeLoading }),
    requiredPrivateInfos: raw.requiredPrivateInfos ?? [],
    usePrivacyCheck: raw.__usePrivacyCheck__ ?? false,
    darkmode: raw.darkmode ?? false,
  }
}

/** Reads the `.json` beside each page and component. */
export function readComponentConfigs(
  files: PackageFiles,
  problems: Problem[],
): Record<string, ComponentConfig> {
  const configs: Record<string, ComponentConfig> = {}
  for (const file of files.keys()) {
    if (!file.endsWith('.json') || file === 'app.json' || !files.has(`${stem(file)}.js`)) continue
    configs[stem(file)] = parseJson(files, file, problems)
  }
  return configs
}

/** Reads `theme.json`, whose names `app.json` may use as `@name`. */
export function readThemes(files: PackageFiles, problems: Problem[]): MiniPackage['themes'] {
  if (!files.has('theme.json')) return { light: {}, dark: {} }
  const raw: Partial<MiniPackage['themes']> = parseJson(files, 'theme.json', problems)
  return { light: raw.light ?? {}, dark: raw.dark ?? {} }
}

function parseJson(files: PackageFiles, file: string, problems: Problem[]) {
  try {
    return JSON.parse(textOf(files, file))
  } catch (error) {
    problems.push({ file, message: files.has(file) ? `is not JSON: ${error}` : 'is missing' })
    return {}
  }
}
