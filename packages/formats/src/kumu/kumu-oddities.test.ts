import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Graph, LeftOutCode } from '../graph/graph.ts'
import { readFile } from '../read-file.ts'
import { guessMapping } from './graph-mapping.ts'
import { recordsFromGraph } from './records-from-graph.ts'

const url = new URL('../../../../data/kumu/oddities.json', import.meta.url)

function graphOf(bytes: Uint8Array): Graph {
  const file = readFile(bytes, { name: 'kaart.json' })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  return file.graph
}

let count = 0
const newId = () => {
  count += 1
  return `new-${count}`
}

const graph = graphOf(readFileSync(url))
const mapping = guessMapping(graph)
const { records, leftOut } = recordsFromGraph(graph, mapping, { newId })
const node = (at: number) => graph.nodes.find(({ id }) => id === `elem-0000000${at}`)
const told = (code: LeftOutCode) => leftOut.filter((left) => left.code === code)
const named = (name: string) =>
  records.filter(({ record }) => 'name' in record && record.name === name).map(({ kind }) => kind)

describe('a full project with everything odd that real ones hold', () => {
  test('begins with a byte order mark and has the line ends of Windows', () => {
    const bytes = readFileSync(url)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.includes('\r\n')).toBe(true)
    expect(graph.name).toBe('Vreemde kaart')
  })

  test('an element without a label stays in the graph, and is told when it cannot come along', () => {
    expect(node(4)).toMatchObject({ label: '', type: 'Variable' })
    expect(told('nameless').map(({ id }) => id)).toEqual(['elem-00000004'])
  })

  test('elements with the same label stay apart', () => {
    expect(named('Buurthuis')).toEqual(['organisation', 'organisation'])
  })

  test('a double space in a label is a line break, which a name has not', () => {
    expect(node(1)?.label).toBe('Wijkteam  Noord')
    expect(named('Wijkteam Noord')).toEqual(['organisation'])
  })

  test('a field is a text here, a list there, and an object elsewhere', () => {
    const values = (at: number, name: string) =>
      node(at)?.fields.find((field) => field.name.toLowerCase() === name)?.values
    expect(values(1, 'domein')).toEqual(['zorg', 'jeugd'])
    expect(values(2, 'domein')).toEqual(['welzijn'])
    expect(values(5, 'locatie')).toEqual(['Stadhuis'])
    expect(node(3)?.tags).toEqual(['jong', 'oud'])
  })

  test('a field with a number in one and a word in another is a text', () => {
    const budget = records
      .flatMap(({ kind, record }) => (kind === 'field' && 'fieldType' in record ? [record] : []))
      .find(({ name }) => name === 'Budget')
    expect(budget).toMatchObject({ fieldType: 'text', kind: 'organisation', shared: false })
  })

  test('a field called __proto__ or constructor is a field like any other', () => {
    const names = node(1)?.fields.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['constructor', '__proto__', '   ']))
    expect(told('field').map(({ field }) => field)).toContain('   ')
  })

  test('what cannot be read as a value is told, and null says nothing', () => {
    expect(told('unreadable-value').map(({ field }) => field)).toEqual(['raar'])
    expect(node(7)?.fields).toEqual([])
  })

  test('text with Markdown, HTML and lists of Kumu stays as it stands', () => {
    expect(node(2)?.description).toBe('# Kop\n**vet** <b>html</b> [[list "x"]]')
  })

  test('parallel connections stay parallel', () => {
    const parallel = graph.lines.filter(
      ({ from, to }) => from === 'elem-00000001' && to === 'elem-00000002',
    )
    expect(parallel).toHaveLength(3)
  })

  test('a connection to nowhere, to itself or in an unknown direction is told', () => {
    expect(told('unknown-end').map(({ id }) => id)).toEqual(['conn-00000010'])
    expect(told('self-loop')).toHaveLength(1)
    expect(told('direction')).toMatchObject([{ name: 'sideways' }])
    expect(told('delay')).toHaveLength(1)
  })

  test('an arrow that is drawn the other way round points the other way', () => {
    const turned = records.find(({ record }) => record.id === 'conn-00000013')
    expect(turned?.record).toMatchObject({
      from: 'elem-00000001',
      to: 'elem-00000010',
      directed: true,
    })
  })

  test('a map that points at what is gone is read without it', () => {
    expect(graph.maps.map(({ nodes, lines }) => [nodes.length, lines.length])).toEqual([
      [9, 2],
      [2, 2],
    ])
    expect(told('unknown-element').map(({ field }) => field)).toEqual(['elem-00000077', 'loop-99'])
    expect(told('unknown-line').map(({ field }) => field)).toEqual([
      'conn-00000777',
      'conn-00000088',
    ])
  })

  test('a loop becomes an observation of the project team, with whom it goes past', () => {
    const loop = records.find(({ kind }) => kind === 'observation')?.record
    expect(loop).toMatchObject({ audience: 'projectTeam' })
    expect(loop && 'text' in loop && loop.text).toBe(
      'R1 Vertrouwen\nMeer vertrouwen\nTags: kern\nLus langs:\nWijkteam Noord – Buurthuis\nWijkteam Noord – Buurthuis',
    )
  })

  test('persons and what is in the trash do not come along by themselves', () => {
    expect(told('not-chosen').map(({ name }) => name)).toContain('Jan de Vries')
    expect(told('trash').map(({ name }) => name)).toEqual(['In de prullenbak'])
  })

  test('tables, programmes and seats are known by their types, and people can say otherwise', () => {
    expect([named('Pact Armoede'), named('Programma Samen'), named('Werkgroep Geld')]).toEqual([
      ['consultationTable'],
      ['programme'],
      ['consultationTable'],
    ])
    expect(records.filter(({ kind }) => kind === 'seat').map(({ record }) => record)).toMatchObject(
      [
        { id: 'elem-00000005~elem-00000003', role: 'chair', remark: 'Tags: oprichter' },
        { id: 'elem-00000005~elem-00000001', role: 'member' },
      ],
    )
    const other = { ...mapping, nodes: new Map([['elem-00000005', 'organisation' as const]]) }
    const corrected = recordsFromGraph(graph, other, { newId }).records
    const seats = corrected.filter(({ kind }) => kind === 'seat')
    expect(seats.map(({ record }) => record.id)).toEqual(['elem-00000007~elem-00000005'])
  })

  test('of a view only the safe part is read', () => {
    expect(graph.views).toMatchObject([
      {
        rules: [
          { selector: '@settings', set: [['element-color', 'categorize("domein", set1)']] },
          {
            selector: 'wijkteam',
            set: [
              ['color', '#123456'],
              ['shape', 'square'],
            ],
          },
        ],
        skipped: ['template: clone', 'vreemde-sleutel: 3', '@controls'],
      },
    ])
  })
})

test('a project of which only the definitions were exported is an empty graph', () => {
  const empty = graphOf(
    strToU8(
      JSON.stringify({
        name: 'x',
        attributes: [{ name: 'Label' }],
        elements: [],
        connections: [],
        maps: [],
      }),
    ),
  )
  expect(empty).toMatchObject({ name: 'x', nodes: [], lines: [] })
})

test('ids that our map has already are replaced', () => {
  const taken = new Set(['elem-00000001'])
  const again = recordsFromGraph(graph, mapping, { newId, isTaken: (id) => taken.has(id) })
  expect(again.recordIds.get('elem-00000001')).toMatch(/^new-/)
  expect(again.recordIds.get('elem-00000002')).toBe('elem-00000002')
})
