import type { Change } from '@webwijzer/domain/change'
import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Role } from '@webwijzer/domain/viewer'
import { jsonWithin, patientFetch } from './patient-fetch.ts'
import type { StateAnswer } from './read-state.ts'

/** The server's side of one map; each call rejects when no whole answer came. */
export type MapServer = {
  /** The whole map, or the status with which we are not let in. */
  getState(): Promise<StateAnswer | { readonly refused: number }>
  /** What happened after `seq`, in order, as this role sees it; at most one page. */
  getChanges(seq: number, role: Role): Promise<readonly VisibleEntry[]>
  post(change: Change): Promise<{ status: number; body: unknown }>
  streamUrl(seq: number, role: Role): string
}

export type MapServerOptions = {
  readonly mapId: string
  /** Look with the eyes of a lesser role. */
  readonly as?: Role | undefined
  readonly fetch: typeof fetch
  readonly wait: (ms: number) => Promise<void>
}

/** How long an answer may take to begin, and then to end, in milliseconds; for very slow lines. */
const toBegin = 4000
const toEnd = 60_000
/** The slowest line on which a big change still gets through: characters per millisecond. */
const slowest = 4

const notLetIn: readonly unknown[] = [401, 403, 404]

export function mapServer({ mapId, as, wait, ...options }: MapServerOptions): MapServer {
  const get = patientFetch({ fetch: options.fetch, wait })
  const path = `/api/maps/${encodeURIComponent(mapId)}`
  const seenAs = as ? `as=${as}` : ''

  return {
    async getState() {
      const response = await get(`${path}?${seenAs}`, toBegin)
      const body = (await jsonWithin(response, wait, toEnd)) as StateAnswer
      if (response.ok) return body
      if (isOurs(body) && notLetIn.includes(response.status)) return { refused: response.status }
      throw new Error(`the server answered ${response.status}`)
    },
    async getChanges(seq, role) {
      const response = await get(`${path}/changes?since=${seq}&as=${role}`, toBegin)
      if (!response.ok) throw new Error(`the server answered ${response.status}`)
      return (await jsonWithin(response, wait, toEnd)) as VisibleEntry[]
    },
    async post(change) {
      const body = JSON.stringify(change)
      const response = await get(`${path}/changes?${seenAs}`, toBegin + body.length / slowest, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const answer = await jsonWithin(response, wait, toEnd)
      if (!response.ok && !isOurs(answer)) throw new Error('somebody else answered')
      return { status: response.status, body: answer }
    },
    streamUrl: (seq, role) => `${path}/changes?since=${seq}&as=${role}`,
  }
}

/** The sign-in page of a hall's Wi-Fi answers too: only a problem with a code is the server's no. */
const isOurs = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
