import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tally } from './lib/tally.mjs'
import { setUp } from './setup.mjs'

/**
 * `npm test`: every check of the project, on a machine where nothing was installed. The last line is `N passed, N failed`.
 * What it leaves to look at (screenshots, reports) is in output/.
 */
await setUp()
const { step } = await import('./lib/step.mjs')
const { buildAll } = await import('./lib/build-all.mjs')
const { chromium } = await import('./lib/chromium.mjs')
const { startPostgres } = await import('./lib/postgres.mjs')

rmSync('output', { recursive: true, force: true })
mkdirSync('output', { recursive: true })
const counts = tally()
const check = async (name, command, args, options) => counts.add(await step(name, command, args, options))
const npx = (name, args, options) => check(name, 'npx', ['--no-install', ...args], options)

process.env.CHROMIUM_PATH = await chromium()
const postgres = await startPostgres()

try {
  await check('the handbook compiles', 'node', ['scripts/handbook/compile.mjs'])
  await Promise.all([builds(), readings()])
  await jest('rules, app, handbook, architecture, weapp', [
    'domain',
    'app',
    'handbook',
    'architecture',
    'weapp',
  ])
  await jest('cloud on the embedded database', ['cloud'])
  await jest('cloud on a PostgreSQL server', ['cloud'], { JIELIN_TEST_DATABASE_URL: postgres.url })
  await jest('journeys in Chromium', ['e2e'])
} finally {
  await postgres.stop()
}

process.exitCode = counts.close()

/** What the tests look at afterwards: all that `npm start` builds, the WeChat mini-program and the cloud functions. */
async function builds() {
  const ok = await buildAll().then(
    () => true,
    () => false,
  )
  counts.add({ name: 'the builds of npm start', ok })
  // As for a phone: photos are asked of this origin, which the tests answer themselves.
  await npx('build the weapp', ['taro', 'build', '--type', 'weapp'], {
    env: { NODE_ENV: 'production', JIELIN_API: 'https://jielin.test' },
  })
  await check('build the cloud functions', 'node', ['scripts/build-cloud.mjs'])
}

/** Checks that only read the source. */
async function readings() {
  await check('the lock file installs on a clean machine', 'npm', ['ci', '--dry-run', '--no-progress'])
  await npx('Biome: format and lint', ['biome', 'ci', '.', '--colors=off'])
  await npx('types of the cloud', ['tsc', '-p', 'tsconfig.cloud.json'])
  await npx('import walls', ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'])
  await npx('types of the phone', ['tsc', '-p', 'tsconfig.json'])
  await npx('types of the tests', ['tsc', '-p', 'tests/tsconfig.json'])
  await npx('nothing unused', ['knip', '--no-config-hints'])
}

async function jest(name, projects, env = {}) {
  const report = `output/${name.replaceAll(/\W+/g, '-')}.json`
  const args = ['--no-install', 'jest', '--selectProjects', ...projects, '--json', '--outputFile', report]
  const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning'
  const done = await step(name, 'npx', args, { env: { ...env, NODE_OPTIONS } })
  counts.addJest(done, JSON.parse(readFileSync(report, 'utf8')))
}
