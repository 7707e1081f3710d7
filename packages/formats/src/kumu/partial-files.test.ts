import { expect, test } from 'vitest'
import { graphOf, jsonGraph, takeOver } from '../../../../tests/imports/take-over.ts'
import { readFile } from '../read-file.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'

test('a project with views only, and nothing in them: each part is told', () => {
  const graph = jsonGraph({
    name: 'Alleen de opzet',
    elements: [],
    connections: [],
    loops: [],
    attributes: [{ _id: 'attr-1', name: 'Sector', format: 'string', limit: 1, values: [] }],
    maps: [{ _id: 'map-1', name: 'Kaart', description: 'Tekst', elements: [], connections: [] }],
    perspectives: [
      {
        _id: 'pers-1',
        name: 'Per soort',
        style:
          '@settings { template: stakeholder; element-color: categorize("element type", Set1); }',
      },
      { _id: 'pers-2', name: 'Per wijk', style: '["wijk"="Noord"] { color: #112233; }' },
      { _id: 'pers-3', name: 'Leeg', style: '' },
    ],
  })
  const { state, leftOut } = takeOver(graph)
  expect([...state.view.values()].map(({ name }) => name)).toEqual(['Kaart'])
  expect([state.organisation.size, state.link.size]).toEqual([0, 0])
  expect(leftOut.map(({ code, name }) => [code, name])).toEqual([
    ['map-description', 'Kaart'],
    ['view', 'Per soort'],
    ['view', 'Per wijk'],
    ['view', 'Leeg'],
  ])
})

test('what is headed (ignore) stays out, sheet or column, and is told', () => {
  const workbook = writeWorkbook([
    {
      name: 'Elements',
      rows: [
        ['Label', 'Type', 'Intern (ignore)', 'Wijk'],
        ['Quiet', 'Organisatie', 'geheim', 'Noord'],
        ['Kerk', 'Organisatie', 'ook geheim', ''],
      ],
    },
    {
      name: 'Connections',
      rows: [
        ['From', 'To', 'Type', 'Notes (IGNORE)'],
        ['Quiet', 'Kerk', 'kent', 'geheim'],
      ],
    },
    {
      name: 'Loops',
      rows: [
        ['Name', 'Connections'],
        ['R1', 'Quiet > Kerk'],
      ],
    },
    { name: 'Kladblok (ignore)', rows: [['Label'], ['Spookpartij']] },
  ])
  const { names, leftOut } = takeOver(graphOf(workbook, 'kumu.xlsx'))
  expect(names).toEqual(['Quiet', 'Kerk'])
  expect(leftOut.map(({ code, name, field }) => [code, name, field])).toEqual([
    ['not-chosen', 'Elements', 'Intern (ignore)'],
    ['not-chosen', 'Connections', 'Notes (IGNORE)'],
    ['other-table', 'Loops', null],
  ])
  const file = readFile(workbook, { name: 'kumu.xlsx' })
  expect(JSON.stringify(file.kind === 'graph' && file.graph.nodes)).not.toContain('geheim')
  expect(file.kind === 'graph' && file.notes.map(({ code, sheet }) => [code, sheet])).toEqual([
    ['ignored-sheet', 'Kladblok (ignore)'],
  ])
})
