import type { Op } from '@webwijzer/domain/change'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { joinedId, type Kind } from '@webwijzer/domain/records'

export type Dice = (sides: number) => number

/** A seeded stream of whole numbers below `sides`: a linear congruential generator (Park & Miller's constants). */
export function seededDice(seed: number): Dice {
  let x = (seed + 1) * 48271
  return (sides) => {
    x = (x * 48271) % 2147483647
    return Math.floor((x / 2147483647) * sides)
  }
}

type World = { state: MapState; dice: Dice; n: number; session: string | null; mayAll: boolean }

/** What one person might do next on the map he sees: an op or two, on every real kind. */
export function randomOps(world: World): Op[] {
  const acts = world.mayAll ? [...roomActs, ...teamActs] : roomActs
  return acts[world.dice(acts.length)]?.(world) ?? []
}

const any = ({ state, dice }: World, kind: Kind) => {
  const records = recordsOf(state, kind)
  return records[dice(records.length)]
}
const pick = <T>({ dice }: World, options: readonly T[]): T => options[dice(options.length)] as T
const origin = ({ session }: World) => ({ session, group: session && 'N1' })

/** Small pools of ids, so that peers mean the same things now and then. */
const organisationId = (world: World) => `o${world.dice(12)}`
const tableId = (world: World) => `t${world.dice(5)}`

const create = (kind: Kind, record: Record<string, unknown> & { id: string }): Op => ({
  do: 'create',
  kind,
  record,
})
const update = (kind: Kind, id: string, set: Record<string, unknown>): Op => ({
  do: 'update',
  kind,
  id,
  set,
})

function deleteAny(world: World, kind: Kind): Op[] {
  const record = any(world, kind)
  return record ? [{ do: 'delete', kind, id: record.id }] : []
}

type Act = (world: World) => Op[]

function addOrganisation(world: World): Op[] {
  const id = organisationId(world)
  const position = { id: joinedId('main', id), view: 'main', thing: id, x: world.n, y: -world.n }
  const record = create('organisation', {
    id,
    name: `Organisatie ${world.n}`,
    origin: origin(world),
  })
  return world.state.view.has('main') ? [record, create('position', position)] : [record]
}

function addTable(world: World): Op[] {
  const lead = any(world, 'organisation')?.id ?? null
  return [
    create('consultationTable', {
      id: tableId(world),
      name: `Overleg ${world.n}`,
      lead,
      origin: origin(world),
    }),
  ]
}

function seat(world: World): Op[] {
  const [table, organisation] = [any(world, 'consultationTable'), any(world, 'organisation')]
  if (!table || !organisation) return []
  const id = joinedId(table.id, organisation.id)
  const role = pick(world, ['chair', 'member', 'unknown'])
  return [
    create('seat', {
      id,
      table: table.id,
      organisation: organisation.id,
      role,
      origin: origin(world),
    }),
  ]
}

function link(world: World): Op[] {
  const [from, to] = [any(world, 'organisation'), any(world, 'organisation')]
  if (!from || !to) return []
  const goesWell = world.dice(2) ? `goed ${world.n}` : null
  return [
    create('link', {
      id: `l${world.n}`,
      from: from.id,
      to: to.id,
      goesWell,
      origin: origin(world),
    }),
  ]
}

function programme(world: World): Op[] {
  const [lead, table] = [any(world, 'organisation'), any(world, 'consultationTable')]
  const id = `p${world.n}`
  const partner = any(world, 'organisation')
  const record = create('programme', {
    id,
    name: `Programma ${world.n}`,
    lead: lead?.id ?? null,
    table: table?.id ?? null,
    origin: origin(world),
  })
  if (!partner) return [record]
  const joined = { id: joinedId(id, partner.id), programme: id, organisation: partner.id }
  return [record, create('programmePartner', joined)]
}

function observe(world: World): Op[] {
  const kind = pick(world, ['organisation', 'consultationTable', 'link'] as const)
  const subject = any(world, kind)?.id ?? null
  return [
    create('observation', {
      id: `ob${world.n}`,
      observationKind: 'standsOut',
      text: `Dit valt op ${world.n}`,
      subject,
      audience: pick(world, ['projectTeam', 'coalition']),
      origin: origin(world),
    }),
  ]
}

/** One of a few values of one card, so that edits of the same value meet. */
function edit(world: World): Op[] {
  const record = any(world, 'organisation')
  if (!record) return []
  const path = pick(world, ['name', 'offer', 'aliases', 'formality'])
  const values: Record<string, unknown> = {
    name: `Naam ${world.n}`,
    offer: world.dice(3) ? `Aanbod ${world.n}` : null,
    aliases: [`ook ${world.n}`],
    formality: pick(world, ['formal', 'informal', null]),
  }
  return [update('organisation', record.id, { [path]: values[path] })]
}

function move(world: World): Op[] {
  const position = any(world, 'position')
  return position ? [update('position', position.id, { x: world.n, y: world.dice(400) })] : []
}

function editSeat(world: World): Op[] {
  const found = any(world, 'seat')
  if (!found) return []
  const set = pick(world, [{ role: 'chair' }, { how: `via ${world.n}` }, { certainty: 'presumed' }])
  return [update('seat', found.id, set)]
}

const roomActs: readonly Act[] = [
  addOrganisation,
  addOrganisation,
  addTable,
  seat,
  seat,
  seat,
  link,
  programme,
  observe,
  edit,
  edit,
  move,
  editSeat,
  (world) => deleteAny(world, 'organisation'),
  (world) => deleteAny(world, 'consultationTable'),
  (world) => deleteAny(world, pick(world, ['seat', 'link', 'programme', 'observation'])),
]

function ownField(world: World): Op[] {
  const fields = recordsOf(world.state, 'field')
  const field = fields[world.dice(fields.length + 1)]
  if (!field) return [create('field', { id: `f${world.n}`, name: 'Wijk', kind: 'organisation' })]
  const record = any(world, 'organisation')
  const act = world.dice(5)
  if (act === 0) return [update('field', field.id, { shared: !field.shared })]
  if (act === 1) return [{ do: 'delete', kind: 'field', id: field.id }]
  const value = world.dice(4) ? `eigen ${world.n}` : null
  return record ? [update('organisation', record.id, { [`fields.${field.id}`]: value })] : []
}

function nominate(world: World): Op[] {
  const organisation = any(world, 'organisation')
  const nominator = any(world, 'participant')?.id ?? null
  return organisation
    ? [create('nomination', { id: `n${world.n}`, organisation: organisation.id, nominator })]
    : []
}

function decide(world: World): Op[] {
  const webber = any(world, 'webber')
  if (webber && world.dice(2))
    return [
      update('webber', webber.id, { status: 'confirmed', consent: pick(world, ['yes', 'no']) }),
    ]
  const organisation = any(world, 'organisation')
  return organisation
    ? [create('webber', { id: `w${world.n}`, organisation: organisation.id })]
    : []
}

function reveal(world: World): Op[] {
  const [found, linked] = [any(world, 'observation'), any(world, 'link')]
  if (found && world.dice(2))
    return [
      update('observation', found.id, { audience: pick(world, ['projectTeam', 'coalition']) }),
    ]
  return linked ? [update('link', linked.id, { shared: world.dice(2) === 0 })] : []
}

function people(world: World): Op[] {
  const session = any(world, 'session')
  const attendance = session ? [{ session: session.id, present: true, group: null }] : []
  const organisation = any(world, 'organisation')?.id ?? null
  return [create('participant', { id: `d${world.n}`, firstName: 'Eik', organisation, attendance })]
}

const teamActs: readonly Act[] = [
  ownField,
  ownField,
  nominate,
  decide,
  reveal,
  reveal,
  people,
  (world) => deleteAny(world, pick(world, ['participant', 'nomination', 'webber', 'session'])),
  (world) => [create('session', { id: `s${world.dice(4)}`, number: world.dice(5) })],
]
