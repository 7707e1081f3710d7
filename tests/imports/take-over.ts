import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap } from '@webwijzer/domain/map-state'
import type { Graph } from '@webwijzer/formats/graph/graph'
import { guessMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { recordsFromGraph } from '@webwijzer/formats/kumu/records-from-graph'
import { readFile } from '@webwijzer/formats/read-file'
import { strToU8 } from 'fflate'
import { expect } from 'vitest'

/** The network in a file; throws when it holds none. */
export function graphOf(bytes: Uint8Array, name: string): Graph {
  const file = readFile(bytes, { name })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  return file.graph
}

/** The network in a file with this as its JSON. */
export const jsonGraph = (file: object) => graphOf(strToU8(JSON.stringify(file)), 'kaart.json')

/** Takes a graph over, and proves that whatever is in it became something or is told with its reason. */
export function takeOver(graph: Graph) {
  let count = 0
  const newId = () => `new-${++count}`
  const taken = recordsFromGraph(graph, guessMapping(graph), { newId })
  const told = new Set(taken.leftOut.map(({ id }) => id))
  const parts = [...graph.nodes, ...graph.lines, ...graph.loops, ...graph.maps, ...graph.views]
  expect(parts.filter(({ id }) => !taken.recordIds.has(id) && !told.has(id))).toEqual([])
  const ops = taken.records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
  const outcome = applyChange(emptyMap, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  const codes = taken.leftOut.map(({ code }) => code)
  return {
    ...taken,
    codes,
    state: outcome.state,
    names: [...outcome.state.organisation.values()].map(({ name }) => name),
  }
}
