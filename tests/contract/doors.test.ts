import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'
import { openStream } from './event-stream.ts'

let api: ApiServer
let key = ''
let count = 0

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'projectTeam')
  mkdirSync(join(api.webFolder, 'assets'), { recursive: true })
  const page = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><title>W</title>'
  writeFileSync(join(api.webFolder, 'index.html'), page)
  writeFileSync(join(api.webFolder, 'assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(api.webFolder, 'favicon.svg'), '<svg/>')
})
afterAll(() => api.stop())

const change = () => {
  count += 1
  const ops = [creation('organisation', { id: `o${count}`, name: 'x' })]
  return { id: `c${count}`, label: 'test', ops }
}

describe('every answer carries the headers that keep a browser safe', () => {
  const places = [
    '/',
    '/m/m1',
    '/assets/app-1a2b.js',
    '/nothing.txt',
    '/%',
    '/api/maps/%ff',
    '/api/health',
    '/api/maps',
    '/api/nothing',
    '/api/maps/m1/changes?since=x',
    '/robots.txt',
  ]

  test.each(places)('%s', async (path) => {
    const { headers } = await api.call(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe-|upgrade-insecure-requests|\*|https?:/)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(headers.has('strict-transport-security')).toBe(false)
    expect(headers.has('access-control-allow-origin')).toBe(false)
    expect(headers.has('x-powered-by') || headers.has('server')).toBe(false)
    if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store')
  })

  test('and asks for https only where it is served over https', async () => {
    const secure = await startApi({ publicUrl: 'https://kaart.example.org' })
    const { headers } = await secure.call('/api/health')
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
    secure.makeMap('m1')
    const body = { key: secure.makeKey('m1', 'coalition') }
    const cookie = (await secure.call('/api/grants', { body })).headers.get('set-cookie')
    expect(cookie).toMatch(/^__Host-webwijzer-0=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/)
    await secure.stop()
  })
})

describe('the web app', () => {
  test('has one page for every place, never the same nonce twice, and never from a cache', async () => {
    const [one, two] = [await api.call('/'), await api.call('/m/m1/kaart')]
    const nonces = [one, two].map(({ headers, text }) => {
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(
        headers.get('content-security-policy') ?? '',
      )?.[1]
      expect(text).toContain(`nonce="${nonce}"`)
      return nonce
    })
    expect(nonces[0]).not.toBe(nonces[1])
    expect(one.headers.get('cache-control')).toBe('no-cache')
    expect(one.headers.get('content-type')).toContain('text/html')
  })

  test('keeps files with a hash for good, and others not', async () => {
    const asset = await api.call('/assets/app-1a2b.js')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await api.call('/favicon.svg')).headers.get('cache-control')).toBe('no-cache')
    expect((await api.call('/assets/gone.js')).status).toBe(404)
  })

  test('wants no visit of search engines', async () => {
    expect((await api.call('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
  })

  test('says so when it has not been built', async () => {
    const bare = await startApi()
    expect(await bare.call('/')).toMatchObject({
      status: 503,
      text: expect.stringContaining('npm start'),
    })
    await bare.stop()
  })
})

describe('a page of another origin', () => {
  const elsewhere: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { origin: 'http://localhost' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]

  test.each(elsewhere)('cannot write: %o', async (headers) => {
    const before = (await api.call('/api/maps/m1/hash', { key })).body
    for (const [method, path, body] of [
      ['POST', '/api/maps/m1/changes', change()],
      ['POST', '/api/grants', { key }],
      ['DELETE', '/api/grants', undefined],
      ['POST', '/api/maps', { name: 'x' }],
      ['DELETE', '/api/maps/m1', undefined],
      ['PATCH', '/api/maps/m1/organisations/o1', { name: 'x' }],
    ] as const) {
      const answer = await api.call(path, { method, key, body, headers })
      expect(answer, `${method} ${path}`).toMatchObject({
        status: 403,
        body: { code: 'other-origin' },
      })
    }
    expect((await api.call('/api/maps/m1/hash', { key })).body).toEqual(before)
  })

  test.each(elsewhere)('cannot follow: %o', async (headers) => {
    const stream = await openStream(`${api.url}/api/maps/m1/changes`, {
      authorization: `Bearer ${key}`,
      ...headers,
    })
    expect(stream.status).toBe(403)
    stream.close()
  })

  test('is not what our own page is', async () => {
    for (const headers of [
      { origin: api.url, 'sec-fetch-site': 'same-origin' },
      { origin: api.url },
      { 'sec-fetch-site': 'none' },
    ])
      expect(
        (await api.call('/api/maps/m1/changes', { key, body: change(), headers })).status,
      ).toBe(201)
  })

  test('is not what the address is that links carry', async () => {
    const proxied = await startApi({ publicUrl: 'https://kaart.example.org' })
    proxied.makeMap('m1')
    const answer = await proxied.call('/api/maps/m1/changes', {
      key: proxied.makeKey('m1', 'projectTeam'),
      body: change(),
      headers: { origin: 'https://kaart.example.org' },
    })
    expect(answer.status).toBe(201)
    await proxied.stop()
  })
})
