import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { joinedId, recordSchemas } from '@webwijzer/domain/records'
import { affiliationGraph } from '../betweenness/affiliation-graph.ts'

/** The seeded affiliation graph as a map: organisations at tables, nothing else. */
export function affiliationMap(nodes: number, lines: number): MapState {
  const pairs = affiliationGraph(nodes, lines)
  const tables = new Set(pairs.map(([table]) => `t${table}`))
  const organisations = new Set(pairs.map(([, organisation]) => `o${organisation}`))
  const named = (id: string) => ({ id, name: id })
  return stateOf([
    ...[...organisations].map((id) => ({
      kind: 'organisation' as const,
      record: recordSchemas.organisation.parse(named(id)),
    })),
    ...[...tables].map((id) => ({
      kind: 'consultationTable' as const,
      record: recordSchemas.consultationTable.parse(named(id)),
    })),
    ...pairs.map(([a, b]) => {
      const [table, organisation] = [`t${a}`, `o${b}`]
      const id = joinedId(table, organisation)
      return {
        kind: 'seat' as const,
        record: recordSchemas.seat.parse({ id, table, organisation }),
      }
    }),
  ])
}
