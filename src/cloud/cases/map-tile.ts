import type { Box } from './box'

const MARKS_MOST = 200
/** On a web map the world is 256 · 2^zoom pixels wide. Marks about a thumb apart can be told from each other and tapped. */
const WORLD_PIXELS = 256
const MARK_PIXELS = 64

/** Lines of tiles that a stretch of so many degrees can touch. */
const touched = (degrees: number, size: number) => Math.floor(degrees / size) + 2

/**
 * Width in degrees of the tiles that cases are gathered in: a thumb's width at this zoom, doubled until the box cannot touch more
 * than 200 of them. Tiles lie fixed on the earth, so that marks stay where they are while a map is moved.
 */
export function tileDegrees({ south, west, north, east, zoom }: Box & { readonly zoom: number }): number {
  let size = (360 * MARK_PIXELS) / (WORLD_PIXELS * 2 ** zoom)
  while (touched(Math.abs(north - south), size) * touched(Math.abs(east - west), size) > MARKS_MOST) size *= 2
  return size
}
