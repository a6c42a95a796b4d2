import type { MiniHost } from '../runtime/mini-host'
import { startNodeHost } from '../runtime/node/start-node-host'
import { compilePackage } from '../runtime/package/compile-package'
import type { PackageFiles } from '../runtime/package/files'
import { FAULTS } from './faults'
import { journeyThroughTiny } from './journey'
import { tinyFiles } from './tiny'

/** What a journey over this build finds wrong, or nothing. */
async function verdictOn(files: PackageFiles): Promise<string | undefined> {
  let host: MiniHost | undefined
  try {
    host = startNodeHost(compilePackage(files))
    await journeyThroughTiny(host)
    host.assertClean()
    return undefined
  } catch (error) {
    return [String(error), ...(host?.complaints() ?? [])].join('\n')
  } finally {
    host?.dispose()
  }
}

it('finds nothing wrong with an unbroken build', async () => {
  expect(await verdictOn(tinyFiles())).toBeUndefined()
})

it.each(FAULTS)('notices when $name', async ({ breaks, says }) => {
  const files = tinyFiles()
  breaks(files)
  expect(await verdictOn(files)).toMatch(says)
})
