import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { graphOf, jsonGraph, takeOver } from '../../../../tests/imports/take-over.ts'

const shape = (label: string, x: number, colour = '#FFCC00') =>
  `<data key="d6"><y:ShapeNode><y:Geometry height="30" width="100" x="${x}" y="50"/><y:Fill color="${colour}"/><y:NodeLabel>${label}</y:NodeLabel></y:ShapeNode></data>`
const arrows = (source: string, target: string) =>
  `<data key="d10"><y:PolyLineEdge><y:LineStyle color="#000000" type="line"/><y:Arrows source="${source}" target="${target}"/></y:PolyLineEdge></data>`

const yed = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key attr.name="description" attr.type="string" for="node" id="d5"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d5"><![CDATA[Geeft eten & raad]]></data>${shape('Voedselbank', 0)}</node>
    <node id="n1" yfiles.foldertype="group">${shape('Scholen', 200)}<graph edgedefault="directed" id="n1:">
      <node id="n1::n0">${shape('De Kastanje', 400)}</node></graph></node>
    <edge id="e0" source="n0" target="n1">${arrows('none', 'standard')}</edge>
    <edge id="e1" source="n0" target="n1::n0">${arrows('none', 'none')}</edge>
    <edge id="e2" source="n1" target="n1::n0">${arrows('delta', 'none')}</edge>
  </graph></graphml>`

const igraph = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><!-- Created by igraph -->
  <key id="v_name" for="node" attr.name="name" attr.type="string"/>
  <key id="v_type" for="node" attr.name="type" attr.type="string"/>
  <key id="v_deg" for="node" attr.name="degree" attr.type="double"/>
  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph id="G" edgedefault="undirected">
    <node id="n0"><data key="v_name">Quiet</data><data key="v_type">organisatie</data><data key="v_deg">NaN</data></node>
    <node id="n1"><data key="v_name">Armoedetafel</data><data key="v_type">overleg</data></node>
    <node id="n2"><data key="v_name">Kerk</data><data key="v_type">organisatie</data></node>
    <edge source="n0" target="n1"><data key="e_weight">2</data></edge>
    <edge source="n0" target="n2"><data key="e_weight">1</data></edge>
    <edge source="n1" target="n9"/>
  </graph></graphml>`

const xml = (text: string) => graphOf(strToU8(text), 'net.graphml')

describe('GraphML', () => {
  test('of yEd: names, places, groups, and arrows as they are drawn', () => {
    const graph = xml(yed)
    const { names, state } = takeOver(graph)
    expect(names).toEqual(['Voedselbank', 'Scholen', 'De Kastanje'])
    expect(graph.nodes.map(({ fields }) => fields)).toEqual([
      [],
      [],
      [{ name: 'group', values: ['Scholen'] }],
    ])
    expect(graph.lines.map(({ from, to, direction }) => [from, to, direction])).toEqual([
      ['n0', 'n1', 'directed'],
      ['n0', 'n1::n0', 'undirected'],
      ['n1::n0', 'n1', 'directed'],
    ])
    expect([...state.position.values()]).toMatchObject([
      { x: 50, y: 65, colour: '#ffcc00' },
      { x: 250, y: 65 },
      { x: 450, y: 65 },
    ])
    expect([...state.organisation.values()][0]?.offer).toBe('Geeft eten & raad')
  })

  test('of igraph: names, types and weights, and a line to nowhere is told', () => {
    const { names, state, codes } = takeOver(xml(igraph))
    expect(names).toEqual(['Quiet', 'Kerk'])
    expect([...state.consultationTable.values()].map(({ name }) => name)).toEqual(['Armoedetafel'])
    expect([state.seat.size, state.link.size]).toEqual([1, 1])
    expect(codes.toSorted()).toEqual(['metric', 'unknown-end'])
  })
})

describe('JSON', () => {
  const elements = [
    { group: 'nodes', data: { id: 'a', label: 'Quiet' }, position: { x: 1, y: 2 }, selected: true },
    { data: { id: 'b', name: 'Kerk', parent: 'p' }, classes: 'informeel' },
    { data: { id: 'p', label: 'Noord' } },
    { group: 'edges', data: { id: 'e', source: 'a', target: 'b', label: 'kent' } },
    { data: { source: 'b', target: 'nergens' } },
  ]

  test.each([
    ['in an object', { elements }],
    ['alone', elements],
  ])('of cytoscape.js with all elements in one list, %s', (_, file) => {
    const graph = jsonGraph(file)
    const { names, codes } = takeOver(graph)
    expect(names).toEqual(['Quiet', 'Kerk', 'Noord'])
    expect(codes).toEqual(['unknown-end'])
    expect(graph.lines.map(({ label }) => label)).toEqual(['kent'])
    expect(graph.nodes[1]?.fields).toEqual([
      { name: 'group', values: ['Noord'] },
      { name: 'classes', values: ['informeel'] },
    ])
  })

  test('of vis.js with arrows that are told end by end', () => {
    const nodes = [
      { id: 1, label: 'A' },
      { id: 2, label: 'B' },
    ]
    const edge = (arrows: unknown) => ({ from: 1, to: 2, arrows })
    const { lines } = jsonGraph({
      nodes,
      edges: [
        edge({ to: { enabled: true } }),
        edge({ to: true, from: { enabled: true } }),
        edge({ to: { enabled: false } }),
      ],
    })
    expect(lines.map(({ direction }) => direction)).toEqual(['directed', 'mutual', 'undirected'])
  })
})
