import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { graphOf, jsonGraph, takeOver } from '../../../../tests/imports/take-over.ts'
import { readFile } from '../read-file.ts'

describe('networks in JSON that are not of Kumu', () => {
  const d3 = {
    nodes: [{ name: 'A', group: 1 }, { name: 'B' }],
    links: [
      { source: 0, target: 1, value: 3 },
      { source: 0, target: 7 },
    ],
  }
  const vis = {
    nodes: [
      { id: 1, label: 'A', color: { background: '#FF0000' }, x: 1, y: 2 },
      { id: 2, label: 'B', raar: {} },
    ],
    edges: [
      { from: 1, to: 2, arrows: 'to', label: 'kent' },
      { from: 2, to: 2 },
    ],
  }
  const cytoscape = {
    elements: {
      nodes: [
        { data: { id: 'a', name: 'A' }, position: { x: 1, y: 2 } },
        { data: { id: 'b', name: 'B' } },
      ],
      edges: [{ data: { id: 'ab', source: 'a', target: 'b' } }],
    },
  }
  const graphology = {
    nodes: [
      { key: 'a', attributes: { label: 'A', color: 'rgb(0, 0, 255)', x: 0, y: 0 } },
      { key: 'b', attributes: { label: 'B' } },
    ],
    edges: [{ source: 'a', target: 'b', undirected: true }],
  }
  const networkx = {
    directed: true,
    graph: {},
    nodes: [{ id: 'A' }, { id: 'B' }],
    links: [{ source: 'A', target: 'B' }],
  }

  test.each([
    ['d3', d3, ['unknown-end'], false],
    ['vis.js', vis, ['unreadable-value', 'self-loop'], true],
    ['Cytoscape', cytoscape, [], false],
    ['Graphology', graphology, [], false],
    ['NetworkX', networkx, [], true],
  ])('of %s come in whole', (_, file, lost, directed) => {
    const graph = jsonGraph(file)
    const { names, codes, state } = takeOver(graph)
    expect(graph.source).toBe('json')
    expect(names).toEqual(['A', 'B'])
    expect([...state.link.values()].map((link) => link.directed)).toEqual([directed])
    expect(codes).toEqual(lost)
  })

  test('keep the colours that somebody chose', () => {
    const colours = (file: object) =>
      [...takeOver(jsonGraph(file)).state.position.values()].map(({ colour }) => colour)
    expect(colours(vis)).toEqual(['#ff0000'])
    expect(colours(graphology)).toEqual(['#0000ff'])
  })

  test('are refused when it is not clear which list holds the lines', () => {
    const unclear = { nodes: [{ id: 1 }], links: [], edges: [] }
    expect(readFile(strToU8(JSON.stringify(unclear)), { name: 'x.json' })).toMatchObject({
      kind: 'refused',
      problem: { code: 'unknown-json' },
    })
  })
})

describe('networks in XML of every program', () => {
  const xml = (text: string, name: string) => takeOver(graphOf(strToU8(text), name))

  test('GraphML with defaults, groups, ports, hyperedges and the three numbers of a colour', () => {
    const { state, codes } = xml(
      `<graphml><key id="t" for="node" attr.name="type"><default>Kerk</default></key><key id="n" for="node" attr.name="v_name"/><key id="r" for="node" attr.name="r" attr.type="int"/><key id="g" for="node" attr.name="g" attr.type="int"/><key id="b" for="node" attr.name="b" attr.type="int"/><key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/><graph edgedefault="undirected"><node id="A"><port name="p"/><data key="r">1</data><data key="g">2</data><data key="b">3</data><data key="x">5</data><data key="y">6</data><graph id="in" edgedefault="directed"><node id="B"><data key="t">School</data></node></graph></node><edge source="A" target="B" sourceport="p"/><hyperedge id="h"/></graph></graphml>`,
      'net.graphml',
    )
    const typeOf = (id: string) => Object.values(state.organisation.get(id)?.fields ?? {})
    expect([typeOf('A'), typeOf('B')]).toEqual([['Kerk'], ['School', 'A']])
    expect([...state.position.values()]).toMatchObject([{ x: 5, y: 6, colour: '#010203' }])
    expect(codes).toEqual(['no-such-line'])
  })

  test('GEXF with defaults, values that change in time, and colours', () => {
    const { state, codes } = xml(
      `<gexf><graph defaultedgetype="undirected"><attributes class="node"><attribute id="k" title="Soort" type="string"><default>Kerk</default></attribute><attribute id="j" title="Leden" type="integer"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="j" value="3" start="2020"/><attvalue for="j" value="4" start="2021"/></attvalues><viz:position x="1" y="2"/><viz:color hex="#00FF00" a="0.5"/><viz:size value="9"/></node><node id="b" label="B"/></nodes><edges><edge source="a" target="b" kind="kent"><viz:color r="1" g="1" b="1"/></edge></edges></graph></gexf>`,
      'net.gexf',
    )
    expect(Object.values(state.organisation.get('b')?.fields ?? {})).toEqual(['Kerk'])
    expect([...state.position.values()].map(({ colour }) => colour)).toEqual(['#00ff00'])
    expect(codes.toSorted()).toEqual(['double', 'style', 'style'])
  })
})
