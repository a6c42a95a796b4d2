import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs `build` unless `folder` was already built out of the same sources. The stamp lies inside the folder, so that whoever
 * builds it anew wipes the stamp too. Sources are files and folders; `settings` is whatever else the result depends on.
 */
export async function builtOnce({ folder, sources, settings = {}, except = () => false }, build) {
  const stamp = join(folder, '.built-from')
  const wanted = digestOf(
    sources.flatMap((source) => filesOf(source, except)),
    settings,
  )
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await build()
  writeFileSync(stamp, wanted)
}

function filesOf(path, except) {
  if (except(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`, except))
}

function digestOf(files, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
