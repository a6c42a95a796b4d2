import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { QuickCategoryKey } from '@/city/profile'
import { label } from './label'
import { construction, damage, heap, litter, parking, trading } from './on-the-pavement'
import { noise, posting } from './on-the-wall'
import { LOOKS, street } from './street'

export type Part = 'before' | 'after'

const THINGS: Readonly<Record<QuickCategoryKey, Readonly<Record<Part, string>>>> = {
  'illegal-posting': posting,
  'street-trading': trading,
  litter,
  parking,
  damage,
  construction,
  noise,
  other: heap,
}

/** How many different streets there are for each kind of problem. */
export const STREETS = LOOKS.length

/** An invented picture as it is kept: two sizes, named by the SHA-256 of the large one. */
export type Picture = {
  readonly digest: string
  readonly large: Buffer
  readonly small: Buffer
  readonly width: number
  readonly height: number
}

const SIZE = { width: 1200, height: 900 }

/** An honest illustration, no photograph: the thing in a street, before or after it was solved, with 演示数据 in its corner. */
export async function draw(quick: QuickCategoryKey, part: Part, streetNumber: number): Promise<Picture> {
  const svg = Buffer.from(scene(quick, part, streetNumber))
  const large = await sharp(svg).resize(SIZE).jpeg({ quality: 78 }).toBuffer()
  const small = await sharp(large).resize({ width: 480 }).jpeg({ quality: 74 }).toBuffer()
  return { digest: createHash('sha256').update(large).digest('hex'), large, small, ...SIZE }
}

function scene(quick: QuickCategoryKey, part: Part, streetNumber: number) {
  const look = LOOKS[streetNumber % STREETS] ?? LOOKS[0]
  if (!look) return ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="${SIZE.width}" height="${SIZE.height}">
    ${street(look)}<g transform="translate(${look.shift} 0)">${THINGS[quick][part]}</g>${label()}</svg>`
}
