import type { PackageFiles } from '../runtime/package/files'
import { readAppConfig } from '../runtime/package/read-configs'
import { type Routes, readRoutes } from '../runtime/package/routes'

/** Bytes of a build output as WeChat would upload it. */
export interface PackageSizes {
  main: number
  subPackages: Record<string, number>
  total: number
}

/** Project settings stay at home; everything else is uploaded. */
const NOT_UPLOADED = /^project\.(private\.)?config\.json$|\.map$/

/** Weighs the main package, each subpackage and all of it. */
export function weighPackage(files: PackageFiles): PackageSizes {
  const routes = routesOf(files)
  const roots = readAppConfig(files, []).subPackages.map((sub) => sub.root.replace(/^\/+|\/+$/g, ''))
  const bytes: Record<string, number> = Object.fromEntries(['', ...roots].map((root) => [root, 0]))
  for (const [name, content] of files) {
    if (NOT_UPLOADED.test(name)) continue
    const root = routes.rootOf(name)
    bytes[root] = (bytes[root] ?? 0) + content.length
  }
  const { '': main = 0, ...subPackages } = bytes
  return { main, subPackages, total: Object.values(bytes).reduce((sum, size) => sum + size, 0) }
}

/** The page table of a build output that was not compiled. */
export function routesOf(files: PackageFiles): Routes {
  return readRoutes(readAppConfig(files, []))
}
