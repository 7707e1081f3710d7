import { normaliseText } from '@webwijzer/domain/normalise'
import { id as idSchema } from '@webwijzer/domain/records/values'
import { type Role, roles } from '@webwijzer/domain/viewer'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '../problems.ts'
import type { AccessStore, Credential, Grant } from './access-store.ts'
import { hashKey, shortOf } from './keys.ts'

/** Who asks: what was shown, which device it is, and what it opens now. */
export type Visitor = {
  readonly credential: Credential
  readonly device: string
  readonly grants: readonly Grant[]
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null: nobody we know. */
    visitor: Visitor | null
  }
}

/** The name by which a program tells its installations apart; null when it gives none. */
function deviceHeader(request: FastifyRequest): string | null {
  const value = request.headers['webwijzer-device']
  if (value === undefined) return null
  const parsed = idSchema.safeParse(value)
  if (!parsed.success) throw new Problem('invalid-request', { field: 'Webwijzer-Device' })
  return parsed.data
}

const groupName = z.string().max(40).transform(normaliseText)

/** The group that somebody works in, percent-encoded because a header takes no accents; null: none. */
export function groupHeader(request: FastifyRequest): string | null {
  const value = request.headers['webwijzer-group']
  if (value === undefined || value === '') return null
  const parsed = groupName.safeParse(decoded(String(value)))
  if (!parsed.success) throw new Problem('invalid-request', { field: 'Webwijzer-Group' })
  return parsed.data || null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Finds out who asks; a program's key counts before a browser's cookie. */
export function visitorOf(
  access: AccessStore,
  request: FastifyRequest,
  cookie: string,
): Visitor | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return programOf(access, request, hashKey(bearer))
  const secret = request.cookies[cookie]
  return secret === undefined ? null : browserOf(access, hashKey(secret))
}

/** A program's devices carry the mark of its key, so that it passes for nobody else. */
function programOf(access: AccessStore, request: FastifyRequest, hash: string): Visitor | null {
  const credential = { kind: 'key', hash } as const
  const grants = access.grantsOf(credential)
  if (grants.length === 0) return null
  access.noteUsed(hash)
  const named = deviceHeader(request)
  const device = `key-${shortOf(hash)}${named === null ? '' : `.${named}`}`
  return { credential, device, grants }
}

function browserOf(access: AccessStore, hash: string): Visitor | null {
  const credential = { kind: 'session', hash } as const
  const device = access.deviceOf(hash)
  const grants = access.grantsOf(credential)
  if (device === null || grants.length === 0) return null
  access.noteSeen(hash)
  return { credential, device, grants }
}

/** What a visitor may do with one map, strongest first. */
export function grantsFor({ grants }: Visitor, mapId: string): Grant[] {
  return grants
    .filter((grant) => grant.mapId === null || grant.mapId === mapId)
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}

/** Whether a visitor has the key to the whole house: every map, and making new ones. */
export const ownsAll = ({ grants }: Visitor): boolean => grants.some(({ mapId }) => mapId === null)

/** Roles that see no more than this one; nominating is no lesser way of reading. */
export const lesserRoles: Readonly<Record<Role, readonly Role[]>> = {
  projectTeam: ['projectTeam', 'room', 'nominate', 'coalition'],
  room: ['room', 'coalition'],
  nominate: ['nominate'],
  coalition: ['coalition'],
}
