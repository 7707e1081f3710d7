import { recordsOf } from '@webwijzer/domain/map-state'
import { collectionNames, joinedIds, type Kind, recordSchemas } from '@webwijzer/domain/records'
import { id as idSchema } from '@webwijzer/domain/records/values'
import { z } from 'zod'
import { visitOf } from '../access/map-visit.ts'
import type { App } from '../zod-routes.ts'
import { asQuery, mapParams } from './answers.ts'
import {
  type Body,
  changedRecord,
  checkIfMatch,
  createOne,
  deleteOne,
  seenRecord,
  tagOf,
  updateOne,
} from './record-changes.ts'
import { seenBy } from './seen-by.ts'

/** The kinds that integrators read and write one by one. */
export const resourceKinds = [
  'organisation',
  'consultationTable',
  'seat',
  'programme',
  'programmePartner',
  'link',
  'nomination',
  'webber',
  'observation',
  'session',
] as const satisfies Kind[]
type ResourceKind = (typeof resourceKinds)[number]

/** `consultationTables` as it stands in an address: `consultation-tables`. */
export const resourceName = (kind: Kind): string =>
  collectionNames[kind].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const params = mapParams.extend({ id: z.string().max(200) })

/** Records one by one: sugar over changes, the same judge and the same log. */
export function recordsRoutes(app: App): void {
  for (const kind of resourceKinds) routesOf(app, kind)
}

function routesOf(app: App, kind: ResourceKind) {
  const path = `/${resourceName(kind)}`
  const record = recordSchemas[kind]
  const body = z.record(z.string().max(200), z.unknown())
  const common = { params, querystring: asQuery }
  const list = { params: mapParams, querystring: asQuery, response: { 200: z.array(record) } }

  app.get(path, { schema: { ...list, summary: `Every ${kind}` } }, (request) => {
    const { map, viewer } = visitOf(request)
    const records = recordsOf(seenBy(map.state, viewer), kind)
    return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  })

  const post = {
    summary: `Make one ${kind}; without an id it gets one`,
    params: mapParams,
    querystring: asQuery,
    body: described(body, creationOf(kind)),
    response: { 201: record, 200: record },
  }
  app.post(path, { schema: post }, (request, reply) => {
    const visit = visitOf(request)
    const { id, isNew } = createOne(visit, request, kind, request.body as Body)
    const address = `/api/maps/${visit.map.id}${path}/${encodeURIComponent(id)}`
    reply.code(isNew ? 201 : 200).header('location', address)
    reply.header('etag', tagOf(visit, kind, id))
    return changedRecord(visit, kind, id)
  })

  const get = { ...common, summary: `One ${kind}`, response: { 200: record } }
  app.get(`${path}/:id`, { schema: get }, (request, reply) => {
    const visit = visitOf(request)
    const found = seenRecord(visit, kind, request.params.id)
    reply.header('etag', tagOf(visit, kind, found.id))
    return found
  })

  const patch = {
    ...common,
    summary: `Set values of one ${kind}; If-Match keeps them from overwriting`,
    body: described(body, (record as z.ZodObject).partial()),
    response: { 200: record },
  }
  app.patch(`${path}/:id`, { schema: patch }, (request, reply) => {
    const visit = visitOf(request)
    const { id } = seenRecord(visit, kind, request.params.id)
    checkIfMatch(visit, request, kind, id)
    updateOne(visit, request, kind, id, request.body as Body)
    reply.header('etag', tagOf(visit, kind, id))
    return changedRecord(visit, kind, id)
  })

  const remove = { ...common, summary: `Delete one ${kind}, and what hangs on it` }
  app.delete(`${path}/:id`, { schema: remove }, (request, reply) => {
    const visit = visitOf(request)
    const { id } = seenRecord(visit, kind, request.params.id)
    checkIfMatch(visit, request, kind, id)
    deleteOne(visit, request, kind, id)
    return reply.code(204).send()
  })
}

/** What a new record may look like: its id is made when it is left out, or joined. */
function creationOf(kind: ResourceKind): z.ZodObject {
  const schema = recordSchemas[kind] as z.ZodObject
  return kind in joinedIds ? schema.omit({ id: true }) : schema.extend({ id: idSchema.optional() })
}

/** Judged loosely here, because the judge of changes names the field; described as what it will be. */
const described = <S extends z.ZodType>(schema: S, as: z.ZodType): S =>
  schema.meta({ describedAs: as })
