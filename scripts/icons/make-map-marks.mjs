/** Draws the marks of WeChat's map (it takes pictures only): `node scripts/icons/make-map-marks.mjs`. */
import sharp from 'sharp'

const MARKS = { 'mark-open': '#0d5a74', 'mark-closed': '#2f6f3e', 'mark-picked': '#b12a1f' }

for (const [name, colour] of Object.entries(MARKS)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 96 96">
    <circle cx="48" cy="48" r="43" fill="${colour}" stroke="#ffffff" stroke-width="6"/></svg>`
  await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 8, effort: 10 })
    .toFile(`src/static/map/${name}.png`)
}
