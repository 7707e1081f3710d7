import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { graphOf, jsonGraph, takeOver } from '../../../../tests/imports/take-over.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'

const element = (id: string, attributes: object) => ({ _id: id, attributes })
const connection = (id: string, from: string, to: string, more: object = {}) => ({
  _id: id,
  from,
  to,
  direction: 'undirected',
  attributes: {},
  ...more,
})

describe('full projects of every age', () => {
  test('without a version, fields or views, and with a map whose lines end elsewhere', () => {
    const graph = jsonGraph({
      elements: [
        element('e1', { label: 'A' }),
        element('e2', { label: 'B' }),
        element('e3', { label: 'C' }),
      ],
      connections: [connection('c1', 'e1', 'e2'), connection('c2', 'e1', 'e3')],
      loops: [{ _id: 'l1', attributes: { label: '' }, connections: ['c1', 'nergens'] }],
      maps: [
        {
          elements: [{ element: 'e1', position: null }, { element: 'e2' }],
          connections: [{ connection: 'c2' }],
        },
        {
          _id: 'm2',
          elements: [{ element: 'e3', position: { x: 'ver', y: 1 } }, { element: 'weg' }],
        },
      ],
    })
    const { names, codes, state } = takeOver(graph)
    expect(names).toEqual(['A', 'B', 'C'])
    expect(codes.toSorted()).toEqual(['unknown-element', 'unknown-line'])
    expect([state.link.size, state.view.size, state.position.size]).toEqual([2, 2, 0])
    expect([...state.observation.values()].map(({ text }) => text)).toEqual([
      'Lus zonder naam\nLus langs:\nA – B',
    ])
  })

  test('with values of every sort, and names that are only a picture', () => {
    const graph = jsonGraph({
      elements: [
        element('e1', {
          Label: '🏠',
          a: 0,
          b: false,
          c: { id: 'x', value: 'y' },
          d: { z: 1 },
          '  ': 'leeg',
        }),
        element('e2', { LABEL: '   ', 'ELEMENT TYPE': 'Kerk' }),
        element('e3', { label: 'x'.repeat(300), tags: 'een | twee', Type: 'Kerk' }),
        { _id: 'e4' },
        null,
      ],
      connections: [
        connection('c1', 'e1', 'e3', { direction: 'Directed' }),
        connection('c2', 'e1', 'e1'),
      ],
    })
    const { names, codes, state, leftOut } = takeOver(graph)
    expect(names).toEqual(['🏠', 'x'.repeat(200)])
    expect([...state.link.values()].map(({ directed }) => directed)).toEqual([true])
    expect(codes.toSorted()).toEqual([
      'field',
      'nameless',
      'nameless',
      'self-loop',
      'unreadable-value',
      'value-too-long',
    ])
    expect(leftOut.find(({ code }) => code === 'unreadable-value')).toMatchObject({ field: 'd' })
  })

  test('with hundreds of own fields under long names, and five thousand elements', () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`${'veld '.repeat(60)}${at}`, `w${at}`]),
    )
    const elements = Array.from({ length: 5000 }, (_, at) =>
      element(`e${at}`, { label: `P ${at % 900}` }),
    )
    const graph = jsonGraph({
      elements: [element('vol', { label: 'Vol', ...many }), ...elements],
      connections: [],
    })
    const { state, leftOut } = takeOver(graph)
    expect(state.organisation.size).toBe(5001)
    const kept = Object.keys(state.organisation.get('vol')?.fields ?? {}).length
    const lost = new Set(
      leftOut.filter(({ code }) => code !== 'value-too-long').map(({ field }) => field),
    )
    expect(kept + lost.size).toBe(400)
  })
})

describe('sheets as people make them', () => {
  const row = (...cells: (string | null)[]) => cells
  const sheets = (rows: (string | null)[][], name = 'Blad') =>
    graphOf(writeWorkbook([{ name, rows }]), 'kumu.xlsx')

  test('with ids, several ends in one cell, and ends that no element has', () => {
    const graph = sheets([
      row('ID', 'LABEL', 'Element Type', 'degree'),
      row('1', 'Kerk', 'Organisatie', '4'),
      row('2', 'School', null, null),
      row('2', 'School Zuid', null, null),
      row(null),
      row(null),
      row('from', 'TO', 'Direction', 'Connection Type'),
      row('1|2', '2 | 9', 'MUTUAL', 'kent'),
      row('1', null, null, null),
    ])
    const { names, codes, state } = takeOver(graph)
    expect(names).toEqual(['Kerk', 'School Zuid', '9'])
    expect(state.link.size).toBe(3)
    expect(codes.toSorted()).toEqual(['double', 'metric', 'self-loop', 'unknown-end'])
  })

  test('with connections only, or elements only', () => {
    const lines = graphOf(
      strToU8('\uFEFFfrom,to,type\r\nA,B,kent\r\nA,B,kent\r\nb,A,\r\n'),
      'lijnen.csv',
    )
    const loose = graphOf(strToU8('Label;Tags\nA;x|y\na;z\nB;\n'), 'elementen.csv')
    expect([takeOver(lines).names, takeOver(lines).state.link.size]).toEqual([['A', 'B'], 3])
    expect([takeOver(loose).names, takeOver(loose).codes]).toEqual([['a', 'B'], ['double']])
  })
})
