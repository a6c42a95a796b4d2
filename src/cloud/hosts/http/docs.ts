/// <reference path="./swagger-ui-dist.d.ts" />
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import swaggerFolder from 'swagger-ui-dist/absolute-path.js'
import { openApi } from '../../openapi/document'

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>街邻 · 接口说明</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" href="/api/docs/favicon-32x32.png">
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>`

/** No validator: it would send the document's address elsewhere. */
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null })`

/** `/api/openapi.json`, and at `/api/docs` the same as a page to read and to try; no file of it comes from elsewhere. */
export async function serveDocs(app: FastifyInstance): Promise<void> {
  app.get('/api/openapi.json', () => openApi())
  app.get('/api/docs', (_request, reply) => reply.type('text/html').send(PAGE))
  app.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript').send(START))
  await app.register(fastifyStatic, {
    root: swaggerFolder(),
    prefix: '/api/docs/',
    wildcard: false,
    globIgnore: ['**/*.map'],
    index: false,
    decorateReply: false,
  })
}
