import { type PackageFiles, textOf } from '../runtime/package/files'
import { routesOf } from './package-sizes'
import { type Chunk, readChunk } from './webpack-chunk'

/** A module that lies in a package none of whose own pages needs it. */
export interface StrayModule {
  id: string
  file: string
  bytes: number
  /** The subpackages that do need it; '' is the main package. */
  neededBy: string[]
}

/** A module of which several packages hold a copy each. */
export interface CopiedModule {
  id: string
  packages: string[]
  bytes: number
}

interface PlacedChunk extends Chunk {
  file: string
  root: string
}

/** Finds code of one subpackage in another or in the main package, and code that lies in several. */
export function findStrayCode(files: PackageFiles): { strays: StrayModule[]; copies: CopiedModule[] } {
  const chunks = placeChunks(files)
  const needs = new Map(chunks.flatMap((chunk) => chunk.modules.map((module) => [module.id, module.needs])))
  const reach = reachOfPackages(chunks, needs)
  const strays: StrayModule[] = []
  const places = new Map<string, CopiedModule>()
  for (const { file, root, modules } of chunks) {
    for (const { id, bytes } of modules) {
      const neededBy = [...reach].filter(([, reached]) => reached.has(id)).map(([name]) => name)
      if (neededBy.length && !neededBy.includes(root)) strays.push({ id, file, bytes, neededBy })
      const place = places.get(id) ?? { id, packages: [], bytes }
      places.set(id, { ...place, packages: [...place.packages, root] })
    }
  }
  return { strays, copies: [...places.values()].filter(({ packages }) => packages.length > 1) }
}

function placeChunks(files: PackageFiles): PlacedChunk[] {
  const routes = routesOf(files)
  const scripts = [...files.keys()].filter((file) => file.endsWith('.js'))
  return scripts.map((file) => ({ file, root: routes.rootOf(file), ...readChunk(textOf(files, file)) }))
}

/** For each package, every module its own scripts start or need in turn. */
function reachOfPackages(chunks: PlacedChunk[], needs: Map<string, string[]>): Map<string, Set<string>> {
  const reach = new Map<string, Set<string>>()
  for (const { root, starts } of chunks) {
    const reached = reach.get(root) ?? new Set<string>()
    const queue = starts.filter((id) => needs.has(id))
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue
      reached.add(id)
      queue.push(...(needs.get(id) ?? []).filter((next) => needs.has(next)))
    }
    reach.set(root, reached)
  }
  return reach
}
