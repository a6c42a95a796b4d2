import sharp from 'sharp'
import { chromium } from './lib/chromium.mjs'
import { step } from './lib/step.mjs'

/** `npm run screenshots`: walks the journeys, keeps every page in every look in output/screenshots, and makes the README's picture. */
const PICTURE = 'docs/images/jielin.png'
const SHOWN = ['standard-home', 'journey-1-category', 'journey-5-filing', 'journey-7-answer', 'elder-home']
const HEIGHT = 720
const GAP = 16

process.env.CHROMIUM_PATH = await chromium()
const walked = await step('walk the journeys', 'npx', ['--no-install', 'jest', '--selectProjects', 'e2e'], {
  env: { NODE_OPTIONS: '--experimental-vm-modules' },
})
if (!walked.ok) process.exit(1)

const shots = await Promise.all(
  SHOWN.map((name) =>
    sharp(`output/screenshots/${name}.png`).resize({ height: HEIGHT }).toBuffer({ resolveWithObject: true }),
  ),
)
const width = shots.reduce((sum, { info }) => sum + info.width + GAP, -GAP)
const left = (index) => shots.slice(0, index).reduce((sum, { info }) => sum + info.width + GAP, 0)
await sharp({ create: { width, height: HEIGHT, channels: 4, background: '#00000000' } })
  .composite(shots.map(({ data }, index) => ({ input: data, left: left(index), top: 0 })))
  .png({ palette: true, quality: 80 })
  .toFile(PICTURE)
process.stdout.write(`${PICTURE} is made; everything else is in output/screenshots.\n`)
