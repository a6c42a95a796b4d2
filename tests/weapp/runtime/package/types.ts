import type { CodeSpace } from 'glass-easel-miniprogram-adapter'

/** What `app.json` says, as far as the host acts on it. */
export interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[]; independent?: boolean }[]
  window: Record<string, unknown>
  tabBar?: TabBar
  usingComponents: Record<string, string>
  lazyCodeLoading?: string
  requiredPrivateInfos: string[]
  usePrivacyCheck: boolean
  darkmode: boolean
}

interface TabBar {
  color: string
  selectedColor: string
  backgroundColor: string
  list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
}

/** A page's or component's own `.json`. */
export type ComponentConfig = Parameters<CodeSpace['addComponentStaticConfig']>[1] & {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  enablePullDownRefresh?: boolean
}

/** Something WeChat's own compiler or upload would refuse. */
export interface Problem {
  file: string
  message: string
}

/** A build output, compiled and plain, so that it can also be sent into a browser as JSON. */
export interface MiniPackage {
  app: AppConfig
  configs: Record<string, ComponentConfig>
  /** Script sources by file name. */
  scripts: Record<string, string>
  /** The source of one expression that yields every compiled template by path. */
  templates: string
  /** Likewise, the template of an element that only shows its children. */
  slotTemplate: string
  /** CSS by path, ready for a browser. */
  styles: Record<string, string>
  /** Class prefixes of components whose styles are isolated. */
  styleScopes: Record<string, string>
  /** The attributes each built-in tag is given anywhere in the templates. */
  builtinAttributes: Record<string, string[]>
  /** Variables of theme.json, by theme. */
  themes: Record<'light' | 'dark', Record<string, string>>
  /** Pictures inside the package as data URLs, by file name. */
  pictures: Record<string, string>
  problems: Problem[]
}
