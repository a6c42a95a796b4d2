import gcoord from 'gcoord'
import type { Place } from '@/domain/place/geometry'

/** WeChat and Chinese maps speak GCJ-02; outside China both are the same. Accurate to about a metre. */
export const toWgs84 = ({ latitude, longitude }: Place): Place => {
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84)
  return { latitude: north, longitude: east }
}

/** For WeChat's map only: everything else in the product is WGS-84. */
export const toGcj02 = ({ latitude, longitude }: Place): Place => {
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02)
  return { latitude: north, longitude: east }
}
