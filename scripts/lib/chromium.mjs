import { existsSync } from 'node:fs'
import { step } from './step.mjs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const find = () => PLACES.find((place) => place && existsSync(place))

/**
 * The path of a browser for the tests. Where none is found, Debian's `chromium` is installed through apt, with a font for
 * Chinese, so that screenshots can be read. Throws a sentence that says what to do.
 */
export async function chromium() {
  const found = find()
  if (found) return found
  await apt(['chromium', 'fonts-noto-cjk'])
  const installed = find()
  if (installed) return installed
  throw new Error(
    'No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.',
  )
}

/** Installs Debian packages; says plainly when that cannot be done here. */
export async function apt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await step('apt-get update', 'apt-get', ['update', '-qq'], { env })
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  const { ok } = await step(`apt-get install ${packages.join(' ')}`, 'apt-get', install, { env })
  if (!ok) throw new Error(`Could not install ${packages.join(', ')}. Install them by hand and run again.`)
}
