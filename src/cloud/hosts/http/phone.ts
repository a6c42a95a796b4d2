import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendMissing } from './refused'

/** Names with a digest in them never change their content; everything else is asked for again each time. */
const HASHED = /[.-][0-9a-f]{8,}\.\w+$/

/** The built H5 app. An address of the app itself (`/pages/case?id=…`) gets its first page, which finds the way from there. */
export async function servePhone(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'))
  if (isBuilt)
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, path) => {
        reply.setHeader(
          'cache-control',
          HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  app.setNotFoundHandler((request, reply) =>
    isBuilt && isPage(request) ? reply.sendFile('index.html') : sendMissing(reply),
  )
}

function isPage({ method, url, headers }: FastifyRequest) {
  if (method !== 'GET' || /^\/(api|photos)(\/|$|\?)/.test(url)) return false
  return (headers.accept ?? '').includes('text/html')
}
