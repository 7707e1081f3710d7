import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import { sendProblem } from './answer-with-problems.ts'
import { Problem } from './problems.ts'
import type { App } from './zod-routes.ts'

const noncePlaceholder = '__CSP_NONCE__'

const notBuilt = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Webwijzer</title>
<p>De schermen zijn nog niet gebouwd: start met <code>npm start</code>.</p>
<p lang="en">The screens have not been built yet: start with <code>npm start</code>.</p></html>`

/** The built web app: hashed files for good, its one page fresh every time, for every place in it. */
export async function staticFiles(app: App, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    suppressWarning: true,
    cacheControl: false,
    allowedPath: (path) => !path.endsWith('.map') && !path.endsWith('index.html'),
    setHeaders(reply, path) {
      const isHashed = path
        .replaceAll('\\', '/')
        .startsWith(`${folder.replaceAll('\\', '/')}/assets/`)
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/robots.txt', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/plain').send('User-agent: *\nDisallow: /\n'),
  )
  app.get('/', { schema: { hide: true } }, (_request, reply) => sendPage(reply, folder))
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (request.method === 'GET' && isPlace(path)) return sendPage(reply, folder)
    return sendProblem(reply, new Problem('not-found'))
  })
}

/** A place in the web app, as its own router will understand it; files and the API are none. */
const isPlace = (path: string) => !/^\/api(\/|$)/.test(path) && !/[.%\\]|\/\//.test(path)

/** The page, with a nonce for the styles that its components add while they run. */
function sendPage(reply: FastifyReply, folder: string) {
  const path = join(folder, 'index.html')
  if (!existsSync(path)) return reply.code(503).type('text/html').send(notBuilt)
  const nonce = randomBytes(16).toString('base64')
  const policy = String(reply.getHeader('content-security-policy'))
  return reply
    .header(
      'content-security-policy',
      policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    )
    .header('cache-control', 'no-cache')
    .type('text/html')
    .send(readFileSync(path, 'utf8').replaceAll(noncePlaceholder, nonce))
}
