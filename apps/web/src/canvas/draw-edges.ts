import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Link, Seat } from '@webwijzer/domain/records'
import { joinedId } from '@webwijzer/domain/records'
import { statusClass } from './draw-nodes.ts'
import type { DrawnEdge } from './drawing.ts'

const firstBend = 26
const nextBend = 18

/** Every line of the map: seats, links, partners of programmes, and leads that are not said by one of those. */
export function drawEdges(state: MapState): DrawnEdge[] {
  return [...seatEdges(state), ...linkEdges(state), ...partnerEdges(state), ...leadEdges(state)]
}

const straight = (
  kind: DrawnEdge['kind'],
  id: string,
  [from, to]: readonly [string, string],
  classes: readonly string[] = [],
  width = 1,
): DrawnEdge => ({ id, kind, from, to, width, bend: 0, classes: [kind, ...classes] })

function seatEdges(state: MapState): DrawnEdge[] {
  return recordsOf(state, 'seat').map((seat) =>
    straight('seat', seat.id, [seat.table, seat.organisation], seatClasses(seat), seatWidth(seat)),
  )
}

function seatClasses({ role, status, certainty }: Seat): string[] {
  const words = [...(role === 'chair' ? ['chair'] : []), ...statusClass(status)]
  return certainty === 'presumed' ? [...words, 'presumed'] : words
}

function seatWidth({ role, certainty }: Seat): number {
  if (role === 'chair') return 3
  return certainty === 'presumed' ? 0.8 : 1.3
}

/** Links that run beside each other swing out further and further; there and back take opposite sides. */
function linkEdges(state: MapState): DrawnEdge[] {
  const beside = new Map<string, number>()
  return recordsOf(state, 'link').map((link) => {
    const pair = joinedId(link.from, link.to)
    const before = beside.get(pair) ?? 0
    beside.set(pair, before + 1)
    return {
      ...straight('link', link.id, [link.from, link.to], linkClasses(link)),
      width: 0.9 + 0.4 * (link.strength ?? 1),
      bend: firstBend + before * nextBend,
    }
  })
}

function linkClasses({ directed, status }: Link): string[] {
  return [...(directed ? ['directed'] : []), ...statusClass(status)]
}

function partnerEdges(state: MapState): DrawnEdge[] {
  return recordsOf(state, 'programmePartner').map(({ id, programme, organisation }) =>
    straight('programmePartner', id, [programme, organisation]),
  )
}

/** A lead is drawn as a line of its own only where no seat or partnership already joins the two. */
function leadEdges(state: MapState): DrawnEdge[] {
  const edges: DrawnEdge[] = []
  const add = (from: string, to: string | null, isSaid: boolean) => {
    if (to && !isSaid) edges.push(straight('lead', `lead:${from}:${to}`, [from, to]))
  }
  for (const { id, lead } of recordsOf(state, 'consultationTable')) {
    add(id, lead, lead !== null && state.seat.has(joinedId(id, lead)))
  }
  for (const { id, lead, table } of recordsOf(state, 'programme')) {
    add(id, lead, lead !== null && state.programmePartner.has(joinedId(id, lead)))
    add(id, table, false)
  }
  return edges
}
