import { readdirSync, readFileSync } from 'node:fs'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import type { Organisation, Seat } from '@webwijzer/domain/records'
import { readCsvSet } from '@webwijzer/formats/csv/read-csv-set'

const folder = new URL('../../../data/lindevoort/', import.meta.url)

/** The example municipality, as its files tell it. */
export function exampleState(): MapState {
  const names = readdirSync(folder).filter((file) => !file.startsWith('rommelig'))
  const files = names.map((file) => [file, readFileSync(new URL(file, folder))])
  return stateOf(readCsvSet(Object.fromEntries(files), { mapName: 'Lindevoort' }).records)
}

/** One party to type, with what can be said about how it sits there. */
export type ToType = {
  readonly organisation: Organisation
  readonly role: Seat['role']
  readonly isPresumed: boolean
}

/** A table with its seats, or a programme with who leads it first and then its partners. */
export type GroupToType = { readonly name: string; readonly parties: readonly ToType[] }

export type Work = {
  readonly tables: readonly GroupToType[]
  readonly programmes: readonly GroupToType[]
  readonly organisations: readonly Organisation[]
}

/** All tables, seats and programmes of a map, in the order of its files. */
export function workOf(state: MapState): Work {
  const organisation = (id: string) => {
    const found = state.organisation.get(id)
    if (!found) throw new Error(`no organisation ${id}`)
    return found
  }
  const plain = (id: string): ToType => ({
    organisation: organisation(id),
    role: 'unknown',
    isPresumed: false,
  })
  const seats = recordsOf(state, 'seat').map((seat) => ({
    table: seat.table,
    organisation: organisation(seat.organisation),
    // A fixed member is what everybody is of whom nothing is said.
    role: seat.role === 'member' ? ('unknown' as const) : seat.role,
    isPresumed: seat.certainty === 'presumed',
  }))
  const partners = recordsOf(state, 'programmePartner')
  return {
    tables: recordsOf(state, 'consultationTable').map(({ id, name }) => ({
      name,
      parties: seats.filter(({ table }) => table === id),
    })),
    programmes: recordsOf(state, 'programme').map(({ id, name, lead }) => ({
      name,
      parties: [
        ...(lead ? [plain(lead)] : []),
        ...partners.filter((p) => p.programme === id).map((p) => plain(p.organisation)),
      ],
    })),
    organisations: recordsOf(state, 'organisation'),
  }
}
