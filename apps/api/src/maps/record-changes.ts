import { createHash } from 'node:crypto'
import { sortedKeys } from '@webwijzer/domain/canonical'
import type { Op, OpsChange } from '@webwijzer/domain/change'
import { parseRecord } from '@webwijzer/domain/check-record'
import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId, joinedIds, type Kind, type Rec } from '@webwijzer/domain/records'
import { id as idSchema } from '@webwijzer/domain/records/values'
import { isEqual } from '@webwijzer/domain/values-of'
import type { FastifyRequest } from 'fastify'
import { newId } from '../access/keys.ts'
import type { Visit } from '../access/map-visit.ts'
import { Problem, problemOf } from '../problems.ts'
import { placementOps } from './placement-ops.ts'
import { seenBy } from './seen-by.ts'

export type Body = Readonly<Record<string, unknown>>

const recordSeen = ({ map, viewer }: Visit, kind: Kind, id: string): Rec | null =>
  getRecord(seenBy(map.state, viewer), kind, id)

/** The record as the visitor sees it; what he may not see is not there. */
export function seenRecord(visit: Visit, kind: Kind, id: string): Rec {
  const record = recordSeen(visit, kind, id)
  if (!record) throw new Problem('not-found')
  return record
}

/** What a change is answered with: the record, or only its id to who may write it but not read it. */
export const changedRecord = (visit: Visit, kind: Kind, id: string): Rec | { id: string } =>
  recordSeen(visit, kind, id) ?? { id }

export const tagOf = ({ map }: Visit, kind: Kind, id: string): string =>
  `"${map.lastChangeOf(kind, id) ?? 0}"`

/** Refuses when the record was changed since the caller read it. */
export function checkIfMatch(visit: Visit, request: FastifyRequest, kind: Kind, id: string): void {
  const expected = request.headers['if-match']
  if (expected === undefined || expected.trim() === '*') return
  const tags = expected.split(',').map((tag) => tag.trim())
  if (!tags.includes(tagOf(visit, kind, id))) throw new Problem('has-changed', { kind, id })
}

/** The caller's retry key, which becomes the id of the change. */
function retryKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  const parsed = idSchema.safeParse(key)
  if (!parsed.success) throw new Problem('invalid-request', { field: 'Idempotency-Key' })
  return parsed.data
}

/** The id of a new record: as given, as joined, or a fresh one; the same again for a retry. */
function idFor(kind: Kind, body: Body, key: string | null): string {
  if (kind in joinedIds) {
    const [left, right] = joinedIds[kind as keyof typeof joinedIds]
    const isWhole = typeof body[left] === 'string' && typeof body[right] === 'string'
    if (!isWhole) throw new Problem('invalid-record', { kind, field: body[left] ? right : left })
    return joinedId(String(body[left]), String(body[right]))
  }
  if (body.id !== undefined) {
    if (!idSchema.safeParse(body.id).success)
      throw new Problem('invalid-record', { kind, field: 'id' })
    return String(body.id)
  }
  if (key === null) return newId()
  const text = JSON.stringify([key, body], sortedKeys)
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}

/** Makes one record in one change, with its place on the map. False: it was already there. */
export function createOne(visit: Visit, request: FastifyRequest, kind: Kind, body: Body) {
  const key = retryKey(request)
  const id = idFor(kind, body, key)
  const made = key !== null && madeEarlier(visit, key, kind, { ...body, id })
  if (made) return { id, isNew: true }
  const op = { do: 'create', kind, record: { ...body, id } } as const
  const ops = [op, ...placementOps(visit.map.state, op)]
  return { id, isNew: commit(visit, { id: key ?? newId(), label: 'api.create', ops }) }
}

/** A retry finds what the first attempt made, wherever the newcomer would be placed by now. */
function madeEarlier({ map }: Visit, key: string, kind: Kind, record: object): boolean {
  const entry = map.find(key)
  if (!entry) return false
  const asked = parseRecord(kind, record)
  const isSame = entry.diff.some(
    (one) => one.kind === kind && !one.before && asked.success && isEqual(one.after, asked.data),
  )
  if (!isSame) throw new Problem('other-content')
  return true
}

/** Sets values of one record; `fields` may be given as an object of own fields. */
export function updateOne(
  visit: Visit,
  request: FastifyRequest,
  kind: Kind,
  id: string,
  body: Body,
) {
  const { fields, ...own } = body
  const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
  if (fields !== undefined && !isObject)
    throw new Problem('invalid-record', { kind, id, field: 'fields' })
  const ownFields = Object.entries(fields ?? {}).map(([field, value]) => [`fields.${field}`, value])
  const set = { ...own, ...Object.fromEntries(ownFields) }
  change(visit, request, { do: 'update', kind, id, set })
}

export function deleteOne(visit: Visit, request: FastifyRequest, kind: Kind, id: string): void {
  change(visit, request, { do: 'delete', kind, id })
}

function change(visit: Visit, request: FastifyRequest, op: Op) {
  commit(visit, { id: retryKey(request) ?? newId(), label: `api.${op.do}`, ops: [op] })
}

/** True when something changed. */
function commit({ map, author, viewer }: Visit, change: OpsChange): boolean {
  const result = map.commit(change, { author, viewer })
  if (!result.ok) throw problemOf(result.rejection)
  return result.entry !== null
}
