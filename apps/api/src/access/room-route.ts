import { getRecord } from '@webwijzer/domain/map-state'
import { id } from '@webwijzer/domain/records/values'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mapParams } from '../maps/answers.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import { teamVisit } from './map-visit.ts'
import { type DoorRole, doorRoles, longestOpen, type RoomCodes } from './room-codes.ts'

const openBody = z.strictObject({
  session: id.nullable().default(null),
  hours: z.number().positive().max(longestOpen).default(longestOpen),
})

const roomAnswer = z.object({
  /** Where the room types it. */
  address: z.string(),
  isOpen: z.boolean(),
  session: z.string().nullable(),
  /** Null also when the server started again since: then only a new code can be shown. */
  code: z.string().nullable(),
  expiresAt: z.iso.datetime().nullable(),
})

const closed = { isOpen: false, session: null, code: null, expiresAt: null }

/** Each way of joining in by a code: its place in the API, and what it is called there. */
const doors: Readonly<Record<DoorRole, { readonly path: string; readonly name: string }>> = {
  room: { path: '/room', name: 'the room' },
  nominate: { path: '/nominating', name: 'nominating' },
}

/** The doors of a map: open one with a code on the wall, and close it behind everybody. */
export function roomRoute(
  app: App,
  rooms: RoomCodes,
  addressOf: (request: FastifyRequest) => string,
): void {
  for (const role of doorRoles) doorRoute(app, role, rooms, addressOf)
}

function doorRoute(
  app: App,
  role: DoorRole,
  rooms: RoomCodes,
  addressOf: (request: FastifyRequest) => string,
) {
  const { path, name } = doors[role]
  const get = {
    summary: `Whether ${name} is open, and its code`,
    params: mapParams,
    response: { 200: roomAnswer },
  }
  app.get(path, { schema: get }, (request) => {
    const room = rooms.find(teamVisit(request).map.id, role)
    const address = addressOf(request)
    return room ? { address, isOpen: true, ...room } : { address, ...closed }
  })

  const post = {
    summary: `Open ${name} for a session, or give it a new code; 12 hours at most`,
    params: mapParams,
    body: openBody,
    response: { 201: roomAnswer },
  }
  app.post(path, { schema: post }, (request, reply) => {
    const { map } = teamVisit(request)
    const { session, hours } = request.body
    if (session !== null && !getRecord(map.state, 'session', session))
      throw new Problem('invalid-request', { field: 'session' })
    const opened = rooms.open({ mapId: map.id, role, session, hours })
    reply.code(201)
    return { address: addressOf(request), isOpen: true, ...opened }
  })

  const remove = {
    summary: `Close ${name}: whoever came in by its code is out within a second`,
    params: mapParams,
  }
  app.delete(path, { schema: remove }, (request, reply) => {
    rooms.close(teamVisit(request).map.id, role)
    return reply.code(204).send()
  })
}
