import { audience, ruleOf } from './audience.ts'
import { obeys } from './audience-rules.ts'
import type { Op } from './change.ts'
import { stateOf } from './map-state.ts'
import { type Kind, type Rec, recordSchemas } from './records.ts'
import { mayPerform } from './roles.ts'
import type { Role, Viewer } from './viewer.ts'

// What a role amounts to, worked out from the tables that the server enforces: nothing is told twice.

/** How much of a kind a role sees: every record, only what is shared, or none. */
export type Sight = 'all' | 'part' | 'none'

/** The kinds that people know by name; positions and views come with what stands on the map. */
export const toldKinds = [
  'organisation',
  'consultationTable',
  'seat',
  'programme',
  'link',
  'observation',
  'webber',
  'nomination',
  'participant',
] as const satisfies Kind[]
export type ToldKind = (typeof toldKinds)[number]

export type RoleSummary = {
  readonly sight: Readonly<Record<ToldKind, Sight>>
  /** What it may make, change and take away. */
  readonly changes: readonly ToldKind[]
  /** What it may make, and not touch afterwards. */
  readonly adds: readonly ToldKind[]
  /** Whether it sees of organisations no more than how they are called. */
  readonly seesNamesOnly: boolean
  /** Whether it sees remarks that its own session wrote down. */
  readonly seesOwnRemarks: boolean
  /** Whether of observations it may only answer the four boxes of session 4. */
  readonly answersBoxesOnly: boolean
  /** Whether it reads back what it sent from the same device and nothing else, and can take that back. */
  readonly keepsOwn: boolean
}

const session = 'own'
const viewerOf = (role: Role): Viewer => ({ role, session: role === 'room' ? session : null })

const text = {
  id: 'x',
  name: 'x',
  text: 'x',
  observationKind: 'motivator',
  firstName: 'x',
  reason: 'x',
}
const ends = { table: 'x', organisation: 'x', from: 'x', to: 'x' }
const closed = { shared: false, audience: 'projectTeam', status: 'proposed', consent: 'no' }
const opened = { shared: true, audience: 'coalition', status: 'confirmed', consent: 'yes' }

/** A record of a kind with as much given away as there can be, or as little; made by somebody else. */
function sample(kind: Kind, how: typeof closed | typeof opened, by: string | null): Rec {
  const values = { ...text, ...ends, ...how, origin: { session: by, group: null } }
  const shape = recordSchemas[kind].shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean; data?: unknown } }
  >
  const record = Object.entries(shape).map(([field, schema]) => {
    const given = schema.safeParse((values as Record<string, unknown>)[field])
    return [field, given.success ? given.data : schema.safeParse(undefined).data]
  })
  return Object.fromEntries(record) as Rec
}

function sightOf(viewer: Viewer, kind: Kind): Sight {
  const sees = (record: Rec) => obeys(audience[kind].record, viewer, record)
  if (sees(sample(kind, closed, 'other'))) return 'all'
  return sees(sample(kind, opened, 'other')) ? 'part' : 'none'
}

const empty = stateOf([])

const mayMake = (viewer: Viewer, kind: Kind, more: object = {}): boolean =>
  [opened, closed].some((how) => {
    const record = { ...sample(kind, how, viewer.session), ...more }
    return mayPerform(viewer, { do: 'create', kind, record }, empty)
  })

function mayRemove(viewer: Viewer, kind: Kind): boolean {
  const record = sample(kind, opened, viewer.session)
  const op: Op = { do: 'delete', kind, id: record.id }
  return mayPerform(viewer, op, stateOf([{ kind, record }]))
}

/** What somebody with this role sees and may do. */
export function roleSummary(role: Role): RoleSummary {
  const viewer = viewerOf(role)
  const remark = ruleOf('organisation', 'remark')
  const offer = ruleOf('organisation', 'offer')
  const isOwn = (by: string) => sample('organisation', closed, by)
  const makes = toldKinds.filter((kind) => mayMake(viewer, kind))
  const changes = makes.filter((kind) => mayRemove(viewer, kind))
  const adds = makes.filter((kind) => !changes.includes(kind))
  return {
    sight: Object.fromEntries(
      toldKinds.map((kind) => [kind, sightOf(viewer, kind)]),
    ) as RoleSummary['sight'],
    changes,
    adds,
    seesNamesOnly: offer !== null && !obeys(offer, viewer, isOwn('other')),
    seesOwnRemarks:
      remark !== null &&
      obeys(remark, viewer, isOwn(session)) &&
      !obeys(remark, viewer, isOwn('other')),
    answersBoxesOnly:
      makes.includes('observation') &&
      !mayMake(viewer, 'observation', { observationKind: 'standsOut' }),
    keepsOwn: adds.length > 0 && adds.every((kind) => keepsOwn(viewer, kind)),
  }
}

function keepsOwn(viewer: Viewer, kind: Kind): boolean {
  const record = sample(kind, closed, null)
  const maker = { ...viewer, made: { by: 'x', ids: new Set([record.id]) } }
  const takesBack: Op = { do: 'delete', kind, id: record.id }
  const { record: rule } = audience[kind]
  return (
    !obeys(rule, viewer, record) &&
    obeys(rule, maker, record) &&
    mayPerform(maker, takesBack, empty)
  )
}
