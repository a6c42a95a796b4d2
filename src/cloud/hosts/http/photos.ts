import type { FastifyInstance } from 'fastify'
import type { PhotoSize } from '../../storage/port'
import { isSigned } from '../../storage/sign'
import type { HttpHost } from './host'
import { sendRefusal } from './refused'

const NAME = /^([0-9a-f]{64})-(small|large)\.jpg$/

type Asked = { Params: { name: string }; Querystring: { until?: string; sign?: string } }

/** `GET /photos/<digest>-<size>.jpg`: only under an address that we signed and that has not expired. */
export function servePhotos(app: FastifyInstance, { photos, world }: HttpHost): void {
  app.get<Asked>('/photos/:name', async (request, reply) => {
    const { name } = request.params
    const { until, sign } = request.query
    const [, digest, size] = NAME.exec(name) ?? []
    const now = world.clock()
    const isAllowed = isSigned(world.settings.secret, name, Number(until), String(sign), now)
    if (!digest || !isAllowed) return sendRefusal(reply, 'PHOTO_MISSING')
    const bytes = await photos.read(digest, size as PhotoSize)
    if (!bytes) return sendRefusal(reply, 'PHOTO_MISSING')
    return reply
      .header(
        'cache-control',
        `private, max-age=${Number(until) - Math.floor(now.getTime() / 1000)}, immutable`,
      )
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('image/jpeg')
      .send(bytes)
  })
}
