import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { readCsvSet } from '@webwijzer/formats/csv/read-csv-set'

const folder = join(import.meta.dirname, '../../data/lindevoort')

/** The invented municipality as its files tell it. */
export function exampleMap(): MapState {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.csv') && !name.startsWith('rommelig'),
  )
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
  return stateOf(readCsvSet(files, { mapName: 'Lindevoort' }).records)
}

/** A table with the names of who sits there, in the order of the files. */
export function tableWithParties(map: MapState, id: string): { name: string; parties: string[] } {
  const seats = recordsOf(map, 'seat').filter(({ table }) => table === id)
  return {
    name: map.consultationTable.get(id)?.name ?? '',
    parties: seats.map(({ organisation }) => map.organisation.get(organisation)?.name ?? ''),
  }
}
