import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { CityProfile } from '@/city/profile'

/** Where map tiles come from, as a source of the policy: `https://t{s}.tiles.cn/…` is any host of `tiles.cn`. */
export function tileSource(tiles: string | undefined): string[] {
  if (!tiles) return []
  const origin = /^https:\/\/[^/]+/.exec(tiles)?.[0]
  if (!origin) return []
  return [origin.includes('{') ? origin.replace(/\/\/.*?\{[^}]*\}[^.]*\./, '//*.') : origin]
}

/**
 * Everything comes from ourselves but map tiles. Styles may be inline: Taro and Leaflet write them. Pictures may be blobs: the
 * phone shows a photo before it is sent.
 */
export const helmetOptions = (city: CityProfile): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:', ...tileSource(city.map.tiles)],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'", 'blob:', 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  crossOriginEmbedderPolicy: false,
})
