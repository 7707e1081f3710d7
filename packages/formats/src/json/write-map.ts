import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { collectionNames } from '@webwijzer/domain/records'
import { listedKinds, type MapFile, mapFormat, mapVersion } from './map-file.ts'

/** The whole map as one JSON text, nothing left out; `readMap` makes the same map of it. */
export function writeMap(state: MapState): string {
  const lists = listedKinds.map((kind) => [collectionNames[kind], recordsOf(state, kind)])
  const file = {
    format: mapFormat,
    version: mapVersion,
    map: recordsOf(state, 'map')[0] ?? null,
    ...Object.fromEntries(lists),
  } as MapFile
  return `${JSON.stringify(file, null, 2)}\n`
}
