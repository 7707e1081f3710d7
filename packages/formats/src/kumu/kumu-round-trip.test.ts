import { readFileSync } from 'node:fs'
import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap, type MapState } from '@webwijzer/domain/map-state'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../graph/graph.ts'
import { readFile } from '../read-file.ts'
import { type GraphMapping, guessMapping } from './graph-mapping.ts'
import { recordsFromGraph } from './records-from-graph.ts'
import { seenIn } from './seen-in.ts'
import { writeKumuList } from './write-flat.ts'
import { projectOfGraph, writeKumuProject } from './write-project.ts'

const data = new URL('../../../../data/kumu/', import.meta.url)
const bytesOf = (name: string) => readFileSync(new URL(name, data))
const encode = (text: string) => new TextEncoder().encode(text)

function graphIn(bytes: Uint8Array, name = 'kaart.json'): Graph {
  const file = readFile(bytes, { name })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  return file.graph
}

function counter() {
  let count = 0
  return () => {
    count += 1
    return `new-${count}`
  }
}

function takeOver(graph: Graph, change: Partial<GraphMapping> = {}) {
  const mapping = { ...guessMapping(graph), withTrash: true, ...change }
  const taken = recordsFromGraph(graph, mapping, { newId: counter() })
  const ops = taken.records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
  const outcome = applyChange(emptyMap, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return { ...taken, state: outcome.state }
}

/** Every node an organisation, so that every line has a place. */
const allTheSame = (graph: Graph): Partial<GraphMapping> => ({
  nodeTypes: new Map(graph.nodes.map(({ type }) => [type ?? '', 'organisation'])),
  nodes: new Map(),
})

const samples = ['worked-example.json', 'oddities.json', 'causal-loops.json', 'metrics.json']

describe.each(samples)('%s', (name) => {
  const graph = graphIn(bytesOf(name))
  const { records, leftOut, recordIds, state } = takeOver(graph, { withTrash: false })

  test('every element, connection, loop and map is taken over or listed with a reason', () => {
    const told = new Set(leftOut.map(({ id }) => id))
    const parts = [...graph.nodes, ...graph.lines, ...graph.loops, ...graph.maps, ...graph.views]
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.filter(({ id }) => !recordIds.has(id) && !told.has(id))).toEqual([])
    const ids = new Set(records.map(({ record }) => record.id))
    expect([...recordIds.values()].filter((id) => !ids.has(id))).toEqual([])
  })

  test('every field of what is taken over is kept or listed', () => {
    const told = new Set(leftOut.map(({ id, field }) => `${id} ${field}`))
    const kept = JSON.stringify(records)
    const lost = [...graph.nodes, ...graph.lines]
      .filter(({ id }) => recordIds.has(id))
      .flatMap(({ id, fields }) => fields.map(({ name, values }) => ({ id, name, values })))
      .filter((each) => !told.has(`${each.id} ${each.name}`))
      .filter(
        ({ values }) => !values.every((value) => kept.includes(JSON.stringify(value).slice(1, -1))),
      )
    expect(lost).toEqual([])
  })

  test('the judge of every change takes it as it is', () => {
    expect(records.length).toBeGreaterThan(0)
    expect(state.organisation.size).toBeGreaterThan(0)
  })

  test('a full project of it is the same graph', () => {
    const { leftOut: _, ...again } = graphIn(encode(projectOfGraph(graph)))
    const { leftOut: __, ...before } = graph
    const lowered = (each: Omit<Graph, 'leftOut'>) =>
      JSON.parse(
        JSON.stringify(each, (key, value) =>
          key === 'place' ? undefined : key === 'direction' ? (value ?? 'undirected') : value,
        ),
      )
    expect(lowered(again)).toEqual(lowered(before))
  })

  test('from Kumu to us and back, what people see is the same', () => {
    const first = seenIn(graph)
    const second = seenIn(
      graphIn(encode(writeKumuProject(takeOver(graph, allTheSame(graph)).state))),
    )
    expect(second.elements).toEqual(first.elements)
    expect(second.connections).toEqual(first.connections)
    expect(second.positions).toEqual(first.positions)
    expect(second.colours).toEqual(first.colours)
    expect(second.loops).toEqual(first.loops)
  })

  test('a list for import has the same elements and connections', () => {
    const { state: all } = takeOver(graph)
    const listed = seenIn(graphIn(encode(writeKumuList(all))))
    const project = seenIn(graphIn(encode(writeKumuProject(all))))
    expect(listed.elements).toEqual(project.elements)
    expect(listed.connections).toEqual(project.connections)
  })
})

describe('the worked example', () => {
  const graph = graphIn(bytesOf('worked-example.json'))

  test('is one map with two elements, one in the trash, and a line without direction', () => {
    expect(graph.nodes.map(({ label }) => label)).toEqual([
      'Wijkteam Noord',
      'Tafel Kinderarmoede',
      'Oude stichting',
    ])
    expect(graph.trash).toEqual(['elem-AAAAAAA3'])
    expect(graph.nodes[0]).toMatchObject({
      type: 'Organisatie',
      tags: ['jeugd', 'schuldhulp'],
      fields: [{ name: 'degree', values: [1] }],
    })
    expect(graph.lines[0]).toMatchObject({
      direction: 'undirected',
      tags: ['voorzitter'],
      type: 'neemt deel aan',
    })
    expect(graph.maps[0]?.nodes).toEqual([
      {
        node: 'elem-AAAAAAA1',
        position: { x: -120.5, y: 40 },
        isPinned: true,
        style: [
          ['color', '#fd7234'],
          ['shape', 'hexagon'],
        ],
      },
      { node: 'elem-AAAAAAA2', position: null, isPinned: false, style: [] },
    ])
    expect(graph.views[0]?.rules).toEqual([
      { selector: '@settings', set: [['element-color', 'categorize("element type", set2)']] },
    ])
  })

  test('comes back with its seat as the same line', () => {
    const { elements, connections } = seenIn(
      graphIn(encode(writeKumuProject(takeOver(graph).state))),
    )
    expect(connections).toEqual(seenIn(graph).connections)
    expect(elements).toHaveLength(3)
  })

  test('becomes an organisation that chairs a table', () => {
    const { state, leftOut }: { state: MapState; leftOut: Graph['leftOut'] } = takeOver(graph, {
      withTrash: false,
    })
    expect([...state.seat.values()]).toMatchObject([
      { id: 'elem-AAAAAAA2~elem-AAAAAAA1', role: 'chair' },
    ])
    expect(state.consultationTable.get('elem-AAAAAAA2')).toMatchObject({
      name: 'Tafel Kinderarmoede',
      purpose: 'Maandelijks',
    })
    expect([...state.position.values()]).toMatchObject([{ x: -120.5, y: 40 }])
    expect(leftOut.map(({ code, part }) => `${part} ${code}`).sort()).toEqual([
      'map curve',
      'map map-description',
      'map style',
      'node metric',
      'node trash',
      'view view-rule',
    ])
  })
})
