import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFile } from './read-file.ts'
import { writeWorkbook } from './xlsx/write-workbook.ts'

describe('a workbook of Kumu', () => {
  const bytes = writeWorkbook([
    {
      name: 'Wat dan ook',
      rows: [
        ['label', 'Element Type', 'Tags', 'Adres'],
        ['Wijkteam', 'Organisatie', 'jeugd | schuld', 'Straat 1|Straat 2'],
        ['wijkteam', 'Organisatie', null, null],
        ['Kerk', null, null, null],
        [],
        [],
        ['From', 'To', 'Type', 'Direction', 'Rol'],
        ['Wijkteam', 'Kerk|School', 'kent', 'directed', 'x'],
        ['Kerk', 'Wijkteam', null, 'zijwaarts', null],
        ['Kerk', null, null, null, null],
      ],
    },
    {
      name: 'Anders',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
  ])
  const file = readFile(bytes, { name: 'kumu.xlsx' })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  const { graph } = file

  test('is known by its first cells, holds two tables in one sheet, and makes one element of two rows', () => {
    expect(graph.nodes.map(({ label, isMadeUp }) => [label, isMadeUp])).toEqual([
      ['wijkteam', false],
      ['Kerk', false],
      ['School', true],
    ])
    expect(graph.nodes[0]).toMatchObject({
      type: 'Organisatie',
      tags: ['jeugd', 'schuld'],
      fields: [{ name: 'Adres', values: ['Straat 1', 'Straat 2'] }],
    })
  })

  test('has a line for each pair', () => {
    const names = new Map(graph.nodes.map(({ id, label }) => [id, label]))
    expect(
      graph.lines.map(({ from, to, direction, type }) => [
        names.get(from),
        names.get(to),
        direction,
        type,
      ]),
    ).toEqual([
      ['wijkteam', 'Kerk', 'directed', 'kent'],
      ['wijkteam', 'School', 'directed', 'kent'],
      ['Kerk', 'wijkteam', null, null],
    ])
  })

  test('tells by row what it could not take', () => {
    expect(graph.leftOut.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([
      ['direction', 'Wat dan ook', 9],
      ['other-table', 'Anders', 1],
      ['double', 'Wat dan ook', 3],
      ['unknown-end', 'Wat dan ook', 10],
    ])
  })
})

test('Kumu as CSV and as a flat list with ids is a graph too', () => {
  const csv = readFile(strToU8('From,To,Label\nA,B,x\nB,C,\n'), { name: 'connections.csv' })
  expect(csv).toMatchObject({
    kind: 'graph',
    graph: { lines: [{ label: 'x' }, { label: '' }], source: 'kumu' },
  })
  const flat = {
    elements: [
      { id: '1', label: 'A', extra: [1, 'b'] },
      { id: '2', label: 'A' },
    ],
    connections: [{ from: '1', to: '2', direction: 'mutual' }],
  }
  const json = readFile(strToU8(JSON.stringify(flat)), { name: 'x.json' })
  expect(json).toMatchObject({
    kind: 'graph',
    graph: {
      nodes: [{ id: '1', fields: [{ name: 'extra', values: [1, 'b'] }] }, { id: '2' }],
      lines: [{ from: '1', to: '2', direction: 'mutual' }],
    },
  })
})

test('GraphML gives names, types, places, directions and fields', () => {
  const xml = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="node" attr.name="x" attr.type="double"/><key id="d2" for="node" attr.name="y" attr.type="double"/><key id="d3" for="edge" attr.name="type"/><key id="d4" for="node" attr.name="leden" attr.type="int"/><graph id="Net" edgedefault="directed"><node id="a"><data key="d0">School &amp; co</data><data key="d1">1.5</data><data key="d2">-2</data><data key="d4">7</data></node><node id="b"/><edge source="a" target="b"><data key="d3">kent</data></edge><edge source="a" target="zz" directed="false"/></graph></graphml>`
  const file = readFile(strToU8(xml), { name: 'net.graphml' })
  expect(file).toMatchObject({
    kind: 'graph',
    graph: {
      source: 'graphml',
      nodes: [{ label: 'School & co', fields: [{ name: 'leden', values: [7] }] }, { label: 'b' }],
      lines: [{ from: 'a', to: 'b', type: 'kent', direction: 'directed' }],
      maps: [{ nodes: [{ position: { x: 1.5, y: -2 } }, { position: null }] }],
      leftOut: [{ code: 'unknown-end' }],
    },
  })
})

test('GEXF gives the same, with y turned to point down and colours', () => {
  const xml = `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><meta><description>x</description></meta><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="Soort" type="string"/></attributes><nodes><node id="1" label="Kerk"><attvalues><attvalue for="0" value="kerk"/></attvalues><viz:position x="10" y="20" z="0"/><viz:color r="255" g="0" b="16"/></node><node id="2" label="School"/></nodes><edges><edge id="e" source="1" target="2" type="undirected" weight="2" label="samen"/></edges></graph></gexf>`
  const file = readFile(strToU8(xml), { name: 'net.gexf' })
  expect(file).toMatchObject({
    kind: 'graph',
    graph: {
      nodes: [{ label: 'Kerk', type: 'kerk' }, { label: 'School' }],
      lines: [
        { label: 'samen', direction: 'undirected', fields: [{ name: 'Weight', values: [2] }] },
      ],
      maps: [{ nodes: [{ position: { x: 10, y: -20 }, style: [['color', '#ff0010']] }, {}] }],
    },
  })
})
