import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { HttpHost } from './host'

/** `GET /api/health`: 200 while the database answers, else 503, for whoever watches the server. */
export function serveHealth(app: FastifyInstance, { world }: HttpHost): void {
  app.get('/api/health', async (_request, reply) => {
    const isWell = await sql`select 1`.execute(world.db).then(
      () => true,
      () => false,
    )
    return reply
      .status(isWell ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isWell ? 'ok' : 'database-away' })
  })
}
