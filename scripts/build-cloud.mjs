import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const DOORS = ['resident', 'staff', 'jobs']

/** What a cloud function installs instead of carrying it: native code, and the SDK that belongs to the platform. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const INSTALLED = { 'wx-server-sdk': '4.0.2', sharp: dependencies.sharp }

/** Only for tests of the bundle; a cloud function has a PostgreSQL server. */
const LEFT_OUT = ['@electric-sql/pglite']

/** Bundles each door as a CloudBase event function: dist/cloudfunctions/<door>/{index.js,package.json,config.json}. */
export async function buildCloud(outdir = 'dist/cloudfunctions') {
  rmSync(outdir, { recursive: true, force: true })
  for (const door of DOORS) await buildDoor(door, join(outdir, door))
}

async function buildDoor(door, folder) {
  mkdirSync(folder, { recursive: true })
  const { metafile } = await build({
    entryPoints: [`src/cloud/hosts/functions/${door}.ts`],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minifySyntax: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    external: [...Object.keys(INSTALLED), ...LEFT_OUT, 'pg-native'],
    loader: { '.sql': 'text' },
    metafile: true,
    logLevel: 'warning',
  })
  writeJson(join(folder, 'package.json'), {
    name: `jielin-${door}`,
    version: '1.0.0',
    private: true,
    main: 'index.js',
    dependencies: installedBy(metafile),
  })
  writeJson(join(folder, 'config.json'), configOf(door))
}

/** Of the libraries left outside, those that this door really loads. */
function installedBy({ outputs }) {
  const outside = Object.values(outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  )
  const names = [...new Set(outside)].filter((name) => name in INSTALLED)
  const unknown = outside.filter(
    (name) => !(name in INSTALLED) && !LEFT_OUT.includes(name) && name !== 'pg-native' && !isBuiltin(name),
  )
  if (unknown.length) throw new Error(`Not installed in the cloud: ${unknown.join(', ')}`)
  return Object.fromEntries(names.map((name) => [name, INSTALLED[name]]))
}

const isBuiltin = (name) => builtinModules.includes(name.replace(/^node:/, ''))

/** For WeChat's developer tools: what the function may call, and the timer that keeps the jobs door busy. */
function configOf(door) {
  if (door !== 'jobs') return { permissions: { openapi: [] } }
  return {
    permissions: { openapi: ['subscribeMessage.send'] },
    triggers: [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }],
  }
}

const writeJson = (path, content) => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCloud(process.argv[2])
