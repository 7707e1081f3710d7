import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap, type MapState } from '@webwijzer/domain/map-state'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../graph/graph.ts'
import { readFile } from '../read-file.ts'
import { guessMapping } from './graph-mapping.ts'
import { recordsFromGraph } from './records-from-graph.ts'
import { writeKumuProject } from './write-project.ts'

function graphIn(text: string): Graph {
  const file = readFile(strToU8(text), { name: 'kaart.json' })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  return file.graph
}

function takeOver(graph: Graph) {
  let count = 0
  const newId = () => `new-${++count}`
  const taken = recordsFromGraph(graph, guessMapping(graph), { newId })
  const ops = taken.records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
  const outcome = applyChange(emptyMap, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return { ...taken, state: outcome.state }
}

describe('the colours of a view', () => {
  const element = (id: string, attributes: object) => ({ _id: id, attributes })
  const node = (id: string, x: number, style = {}) => ({
    element: id,
    position: { x, y: 0 },
    style,
  })
  const project = {
    name: 'Kleuren',
    defaultPerspective: 'pers-1',
    elements: [
      element('e1', { label: 'Kerk', 'element type': 'Organisatie', domein: ['zorg', 'jeugd'] }),
      element('e2', { label: 'School', 'element type': 'Onderwijs Instelling', domein: 'jeugd' }),
      element('e3', { label: 'Pact', 'element type': 'Overleg', tags: ['nieuw'] }),
      element('e4', { label: 'Wijkteam', leden: 7 }),
    ],
    connections: [],
    maps: [
      {
        _id: 'm1',
        name: 'Een',
        elements: [node('e1', 0), node('e2', 1, { color: 'RED', size: 30 }), node('e3', 2)],
      },
      { _id: 'm2', name: 'Twee', defaultPerspective: 'pers-2', elements: [node('e4', 0)] },
    ],
    perspectives: [
      {
        _id: 'pers-1',
        name: 'Standaard',
        style: `@settings { element-color: categorize("domein", #00ff00, #0000ff); cluster: "x" }
          onderwijs-instelling, overleg { color: rgb(1, 2, 3) }
          element["domein"="zorg"] { color: #abc; shape: square }
          connection { color: green }
          ["tags"*="nieu"] { color: teal }`,
      },
      {
        _id: 'pers-2',
        name: 'Leden',
        style: '["leden"="7"] { color: #123456 } organisatie { color: gold }',
      },
      { _id: 'pers-3', name: 'Ongebruikt', style: '* { color: pink }' },
    ],
  }
  const graph = graphIn(JSON.stringify(project))
  const { state, leftOut } = takeOver({ ...graph, trash: [] })
  const fieldName = (of: MapState, id: string | null) => (id ? of.field.get(id)?.name : null)
  const rulesIn = (of: MapState, name: string) =>
    [...of.view.values()]
      .find((view) => view.name === name)
      ?.rules.map(({ kind, field, value, colour }) => [kind, fieldName(of, field), value, colour])

  test('are rules by kind and own field, the one that goes before first', () => {
    expect(rulesIn(state, 'Een')).toEqual([
      ['consultationTable', 'Tags', 'nieuw', '#008080'],
      ['organisation', 'domein', 'zorg', '#aabbcc'],
      ['consultationTable', null, null, '#010203'],
      ['organisation', 'Type', 'Onderwijs Instelling', '#010203'],
      ['organisation', 'domein', 'jeugd', '#00ff00'],
    ])
    expect(rulesIn(state, 'Twee')).toEqual([
      ['organisation', 'Type', null, '#ffd700'],
      ['organisation', 'leden', '7', '#123456'],
    ])
  })

  test('chosen by hand stand with the place', () => {
    expect([...state.position.values()].map(({ thing, colour }) => [thing, colour])).toEqual([
      ['e1', null],
      ['e2', '#ff0000'],
      ['e3', null],
      ['e4', null],
    ])
  })

  test('that mean nothing here are told one by one, and so is a view that no drawing opens in', () => {
    const told = leftOut.filter(({ part }) => part === 'view')
    expect(told.map(({ code, name, field }) => [code, name, field])).toEqual([
      ['view-rule', 'Standaard', '@settings { cluster: "x" }'],
      ['view-rule', 'Standaard', 'element["domein"="zorg"] { shape: square }'],
      ['view-rule', 'Standaard', 'connection { color: green }'],
      ['view', 'Ongebruikt', null],
    ])
    expect(leftOut.filter(({ code }) => code === 'style').map(({ field }) => field)).toEqual([
      'School',
    ])
  })

  test('go back to Kumu and come again as the same rules', () => {
    const again = takeOver(graphIn(writeKumuProject(state))).state
    for (const name of ['Een', 'Twee'])
      expect(rulesIn(again, name)?.toSorted()).toEqual(rulesIn(state, name)?.toSorted())
    expect([...again.position.values()].map(({ colour }) => colour)).toEqual(
      [...state.position.values()].map(({ colour }) => colour),
    )
  })
})
