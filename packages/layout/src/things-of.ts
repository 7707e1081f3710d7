import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { NodeKind } from '@webwijzer/domain/records'
import { boxOf, diameterOf, labelOf, type NodeBox } from './node-boxes.ts'

/** A place on the map, in map units: x to the right, y down. */
export type Point = { readonly x: number; readonly y: number }

/** Anything that can stand on the map, with all that its size depends on. */
export type Thing = {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** Existing seats of an organisation; wished and ended ones are not counted. */
  readonly seats: number
}

/** How big this thing is drawn. */
export function boxOfThing(thing: Thing): NodeBox {
  return boxOf(thing.kind, thing.label, diameterOf(thing.seats))
}

/** Everything of this map that can stand on it: tables, then organisations, then programmes. */
export function thingsOf(state: MapState): Thing[] {
  const seats = new Map<string, number>()
  for (const { organisation, status } of recordsOf(state, 'seat')) {
    if (status === 'existing') seats.set(organisation, (seats.get(organisation) ?? 0) + 1)
  }
  return [
    ...recordsOf(state, 'consultationTable').map(asThing('consultationTable')),
    ...recordsOf(state, 'organisation').map((record) => ({
      ...asThing('organisation')(record),
      seats: seats.get(record.id) ?? 0,
    })),
    ...recordsOf(state, 'programme').map(asThing('programme')),
  ]
}

function asThing(kind: NodeKind) {
  return (record: { id: string; name: string; abbreviation: string | null }): Thing => {
    return { id: record.id, kind, label: labelOf(record), seats: 0 }
  }
}
