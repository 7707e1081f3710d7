import type { Op } from '@webwijzer/domain/change'
import { creation } from './api-server.ts'

/** Who asks. The first five have no way into the map; a start or operator key opens all of them. */
export const principals = [
  'anonymous',
  'wrongKey',
  'revoked',
  'expired',
  'otherMap',
  'nominate',
  'coalition',
  'room',
  'projectTeam',
  'start',
  'operator',
] as const
export type Principal = (typeof principals)[number]

/** Statuses in four columns: nominate, coalition, room, and the project team with whoever owns the house. */
type Columns = readonly [nominate: number, coalition: number, room: number, team: number]

export type Row = {
  /** What must be there first: a new thing for every call. */
  readonly prepare?: (n: string) => readonly Op[]
  readonly body?: (n: string) => unknown
  /** The id in the address. */
  readonly id?: (n: string) => string
  readonly expected: Columns
  /** The id in the address is that of a link, made for every call. */
  readonly hasKey?: boolean
  /** Without a grant for this map; usual: 401 for nobody, 404 for who belongs to another map. */
  readonly nobody?: number
  readonly stranger?: number
}

const organisation = (id: string) => creation('organisation', { id, name: id })
const table = (id: string) => creation('consultationTable', { id, name: id })
const programme = (id: string) => creation('programme', { id, name: id })

type Thing = {
  readonly path: string
  /** The record `n`, after what it points at. */
  readonly make: (n: string) => readonly Op[]
  readonly change: object
  readonly read: Columns
  readonly write: Columns
}

/** Nominate sees names, nobody but the team sees nominations, the room writes what it works on. */
const things: readonly Thing[] = [
  {
    path: 'organisations',
    make: (n) => [organisation(n)],
    change: { area: 'Noord' },
    read: [200, 200, 200, 200],
    write: [403, 403, 200, 200],
  },
  {
    path: 'consultation-tables',
    make: (n) => [table(n)],
    change: { area: 'Noord' },
    read: [404, 200, 200, 200],
    write: [404, 403, 200, 200],
  },
  {
    path: 'programmes',
    make: (n) => [programme(n)],
    change: { period: '2026' },
    read: [404, 200, 200, 200],
    write: [404, 403, 200, 200],
  },
  {
    path: 'seats',
    make: (n) => {
      const ids = { table: `${n}t`, organisation: `${n}o` }
      return [
        table(ids.table),
        organisation(ids.organisation),
        creation('seat', { id: `${n}t~${n}o`, ...ids }),
      ]
    },
    change: { role: 'chair' },
    read: [404, 200, 200, 200],
    write: [404, 403, 200, 200],
  },
  {
    path: 'programme-partners',
    make: (n) => {
      const ids = { programme: `${n}p`, organisation: `${n}o` }
      return [
        programme(ids.programme),
        organisation(ids.organisation),
        creation('programmePartner', { id: `${n}p~${n}o`, ...ids }),
      ]
    },
    change: { origin: { session: null, group: 'N1' } },
    read: [404, 200, 200, 200],
    write: [404, 403, 200, 200],
  },
  {
    path: 'links',
    make: (n) => [
      organisation(`${n}a`),
      organisation(`${n}b`),
      creation('link', { id: n, from: `${n}a`, to: `${n}b` }),
    ],
    change: { strength: 2 },
    read: [404, 200, 200, 200],
    write: [404, 403, 200, 200],
  },
  {
    path: 'nominations',
    make: (n) => [creation('nomination', { id: n, typedName: n, reason: 'Neemt altijd op' })],
    change: { self: true },
    read: [404, 404, 404, 200],
    write: [404, 404, 404, 200],
  },
  {
    path: 'webbers',
    make: (n) => [
      organisation(`${n}o`),
      creation('webber', { id: n, organisation: `${n}o`, status: 'confirmed', consent: 'yes' }),
    ],
    change: { reason: 'Kent iedereen' },
    read: [404, 200, 200, 200],
    write: [404, 403, 403, 200],
  },
  {
    path: 'observations',
    make: (n) => [
      creation('observation', {
        id: n,
        observationKind: 'standsOut',
        text: n,
        audience: 'coalition',
      }),
    ],
    change: { invite: true },
    read: [404, 200, 200, 200],
    write: [404, 403, 200, 200],
  },
  {
    path: 'sessions',
    make: (n) => [creation('session', { id: n, number: 1 })],
    change: { title: 'Nieuw' },
    read: [404, 200, 200, 200],
    write: [404, 403, 403, 200],
  },
]

const made = (ops: readonly Op[]) => {
  const last = ops.at(-1)
  if (last?.do !== 'create') throw new Error('make ends with the record itself')
  return last.record
}
const as = (columns: Columns, good: number): Columns =>
  columns.map((status) => (status === 200 ? good : status)) as unknown as Columns

/** Who may make one: as who may write, but what cannot be seen is forbidden instead of unknown. */
const creationColumns = ({ path, write }: Thing): Columns =>
  as(
    path === 'nominations'
      ? [200, 403, 403, 200]
      : (write.map((status) => (status === 404 ? 403 : status)) as unknown as Columns),
    201,
  )

function rowsOf(thing: Thing): [string, Row][] {
  const base = `/api/maps/{map}/${thing.path}`
  const id = (n: string) => made(thing.make(n)).id
  return [
    [`GET ${base}`, { expected: [200, 200, 200, 200] }],
    [
      `POST ${base}`,
      {
        prepare: (n) => thing.make(n).slice(0, -1),
        body: (n) => made(thing.make(n)),
        expected: creationColumns(thing),
      },
    ],
    [`GET ${base}/{id}`, { prepare: thing.make, id, expected: thing.read }],
    [
      `PATCH ${base}/{id}`,
      { prepare: thing.make, id, body: () => thing.change, expected: thing.write },
    ],
    [`DELETE ${base}/{id}`, { prepare: thing.make, id, expected: as(thing.write, 204) }],
  ]
}

const open: Pick<Row, 'nobody' | 'stranger'> = { nobody: 200, stranger: 200 }

/** Every route of the API, and what each principal gets. A route that is not here fails the test. */
export const matrix: ReadonlyMap<string, Row> = new Map<string, Row>([
  ['GET /api/health', { ...open, expected: [200, 200, 200, 200] }],
  ['GET /api/openapi.json', { ...open, expected: [200, 200, 200, 200] }],
  [
    'POST /api/grants',
    { body: () => ({ key: 'x' }), nobody: 401, stranger: 401, expected: [401, 401, 401, 401] },
  ],
  ['GET /api/grants', { stranger: 200, expected: [200, 200, 200, 200] }],
  ['DELETE /api/grants', { nobody: 204, stranger: 204, expected: [204, 204, 204, 204] }],
  ['GET /api/maps', { stranger: 200, expected: [200, 200, 200, 200] }],
  // Only a start or operator key makes maps: see the test.
  ['POST /api/maps', { body: (n) => ({ name: n }), stranger: 403, expected: [403, 403, 403, 403] }],
  ['DELETE /api/maps/{map}', { expected: [403, 403, 403, 204] }],
  ['POST /api/maps/{map}/restore', { expected: [403, 403, 403, 204] }],
  ['GET /api/maps/{map}', { expected: [200, 200, 200, 200] }],
  ['GET /api/maps/{map}/hash', { expected: [200, 200, 200, 200] }],
  ['GET /api/maps/{map}/changes', { expected: [200, 200, 200, 200] }],
  [
    'POST /api/maps/{map}/changes',
    {
      body: (n) => ({ id: n, label: 'test', ops: [organisation(n)] }),
      expected: [403, 403, 201, 201],
    },
  ],
  ['GET /api/maps/{map}/analysis', { expected: [403, 200, 200, 200] }],
  ['GET /api/maps/{map}/exports/{format}', { id: () => 'json', expected: [403, 200, 200, 200] }],
  ...things.flatMap(rowsOf),
  // Links and the room's door are the project team's; presence and the timer are for who works.
  ['GET /api/maps/{map}/keys', { expected: [403, 403, 403, 200] }],
  [
    'POST /api/maps/{map}/keys',
    { body: () => ({ role: 'coalition' }), expected: [403, 403, 403, 201] },
  ],
  ['DELETE /api/maps/{map}/keys/{id}', { hasKey: true, expected: [403, 403, 403, 204] }],
  ['GET /api/maps/{map}/room', { expected: [403, 403, 403, 200] }],
  ['POST /api/maps/{map}/room', { body: () => ({}), expected: [403, 403, 403, 201] }],
  ['DELETE /api/maps/{map}/room', { expected: [403, 403, 403, 204] }],
  ['GET /api/maps/{map}/nominating', { expected: [403, 403, 403, 200] }],
  ['POST /api/maps/{map}/nominating', { body: () => ({}), expected: [403, 403, 403, 201] }],
  ['DELETE /api/maps/{map}/nominating', { expected: [403, 403, 403, 204] }],
  ['GET /api/maps/{map}/nominating/turnout', { expected: [403, 403, 403, 200] }],
  [
    'POST /api/maps/{map}/presence',
    // Asked more than four times a second it says so: every principal asks once.
    { body: () => ({ place: 'kaart' }), expected: [403, 403, 204, 204] },
  ],
  [
    'POST /api/maps/{map}/timer',
    { body: () => ({ do: 'start', minutes: 45 }), expected: [403, 403, 200, 200] },
  ],
])
