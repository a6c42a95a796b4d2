import type { AppConfig } from './types'

/** Where the pages of a package live and which package owns a file. */
export interface Routes {
  all: string[]
  main: string[]
  tabs: string[]
  /** The root of the subpackage that holds `file`, or '' for the main package. */
  rootOf(file: string): string
}

/** Reads the page table of `app.json`. */
export function readRoutes(app: AppConfig): Routes {
  const roots = app.subPackages.map((sub) => trimSlashes(sub.root))
  const inSubPackages = app.subPackages.flatMap((sub) =>
    sub.pages.map((page) => `${trimSlashes(sub.root)}/${page}`),
  )
  return {
    main: app.pages,
    all: [...app.pages, ...inSubPackages],
    tabs: (app.tabBar?.list ?? []).map((tab) => tab.pagePath),
    rootOf: (file) => roots.find((root) => file.startsWith(`${root}/`)) ?? '',
  }
}

function trimSlashes(root: string): string {
  return root.replace(/^\/+|\/+$/g, '')
}
