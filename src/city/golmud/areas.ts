import type { Grid } from '@/city/profile'
import type { Ring } from '@/domain/place/geometry'

/**
 * 示意: simple shapes drawn by hand around roughly known places (the town is known to ± 2 km), no surveyed borders. A city
 * imports its own. The town's rectangles share their edges; the wide country shapes overlap them and therefore come last.
 */
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const grid = (id: string, name: string, division: string, office: string, ring: Ring): Grid => ({
  id,
  name,
  division,
  ring,
  accuracy: 'sketch',
  streetOffice: office,
  gridTeam: `${office}-team`,
})

export const grids: readonly Grid[] = [
  grid('kunlunlu-west', '昆仑路西片', '632801001', 'kunlunlu', box(94.88, 36.405, 94.91, 36.42)),
  grid('kunlunlu-east', '昆仑路东片', '632801001', 'kunlunlu', box(94.91, 36.405, 94.98, 36.42)),
  grid('huanghelu-west', '黄河路西片', '632801002', 'huanghelu', box(94.88, 36.42, 94.92, 36.445)),
  grid('huanghelu-east', '黄河路东片', '632801002', 'huanghelu', box(94.92, 36.42, 94.98, 36.445)),
  grid('jinfenglu-west', '金峰路西片', '632801003', 'jinfenglu', box(94.88, 36.385, 94.92, 36.405)),
  grid('jinfenglu-east', '金峰路东片', '632801003', 'jinfenglu', box(94.92, 36.385, 94.98, 36.405)),
  grid('hexi-north', '河西北片', '632801004', 'hexi', box(94.83, 36.405, 94.88, 36.445)),
  grid('hexi-south', '河西南片', '632801004', 'hexi', box(94.83, 36.365, 94.88, 36.405)),
  grid('xizanglu-west', '西藏路西片', '632801005', 'xizanglu', box(94.88, 36.365, 94.92, 36.385)),
  grid('xizanglu-east', '西藏路东片', '632801005', 'xizanglu', box(94.92, 36.365, 94.98, 36.385)),
  grid('nongken', '农垦片', '632801401', 'nongken', box(94.7, 36.4, 94.83, 36.5)),
  grid('chaerhan', '察尔汗片', '632801400', 'chaerhan', box(95, 36.65, 95.75, 37.1)),
  grid('dagele', '大格勒片', '632801200', 'dagele', box(95.5, 36, 95.85, 36.65)),
  grid('wutumeiren', '乌图美仁片', '632801201', 'wutumeiren', box(92.2, 36.3, 93.9, 37.6)),
  grid('guolemude', '郭勒木德片', '632801100', 'guolemude', box(93.9, 35.6, 95.5, 36.65)),
  grid('tanggulashan', '唐古拉山片', '632801101', 'tanggulashan', box(90.6, 32.9, 93.5, 35.1)),
]

/** The city's two parts, the basin and 唐古拉山镇, with the corridor of the 青藏 road between them. Generous on purpose. */
export const boundary: Ring = [
  [91.5, 35.9],
  [90.4, 35.2],
  [90.4, 32.8],
  [93.6, 32.8],
  [93.6, 35],
  [95.9, 35.2],
  [95.95, 37.8],
  [91.7, 37.8],
  [91.5, 35.9],
]
