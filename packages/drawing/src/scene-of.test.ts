import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { overview as words } from '@webwijzer/messages/nl/overview'
import { expect, test } from 'vitest'
import type { SceneBox } from './scene.ts'
import { sceneOf } from './scene-of.ts'
import { sceneSvg } from './scene-svg.ts'

function state(...records: [Kind, object][]): MapState {
  return stateOf(
    records.map(([kind, record]) => ({ kind, record: recordSchemas[kind].parse(record) as Rec })),
  )
}

const box = (x: number, y: number): SceneBox => {
  return { x, y, width: 30, height: 30, lines: ['Naam'], labelTop: 19 }
}
const boxes = new Map([
  ['school', box(0, 0)],
  ['kerk', box(200, 0)],
  ['tafel', box(100, 100)],
])
const base: [Kind, object][] = [
  ['domain', { id: 'onderwijs', name: 'Onderwijs', colourGroup: 'education' }],
  ['organisation', { id: 'school', name: 'School', domain: 'onderwijs', formality: 'formal' }],
  ['organisation', { id: 'kerk', name: 'Kerk', formality: 'informal' }],
  ['consultationTable', { id: 'tafel', name: 'Tafel' }],
  ['seat', { id: 'tafel~school', table: 'tafel', organisation: 'school' }],
]
const nodeOf = (given: MapState, id: string) => {
  const node = sceneOf({ state: given, boxes, words }).nodes.find((each) => each.id === id)
  if (!node) throw new Error(`${id} is not drawn`)
  return node
}

test('shape says what a thing is: organisations round, informal ones dashed, tables rectangles', () => {
  const map = state(...base)
  expect(nodeOf(map, 'school')).toMatchObject({ shape: 'circle', dashed: false, fill: '#C2487F' })
  expect(nodeOf(map, 'kerk')).toMatchObject({ shape: 'circle', dashed: true })
  expect(nodeOf(map, 'tafel')).toMatchObject({ shape: 'table', dashed: false })
})

test('what has no place is not drawn, nor is any line to it', () => {
  const map = state(
    ...base,
    ['organisation', { id: 'nieuw', name: 'Nieuw' }],
    ['seat', { id: 'tafel~nieuw', table: 'tafel', organisation: 'nieuw' }],
  )
  const scene = sceneOf({ state: map, boxes, words })
  expect(scene.nodes).toHaveLength(3)
  expect(scene.lines).toHaveLength(1)
})

test('presumed and wished lines are drawn dashed but not counted when wished', () => {
  const map = state(...base, [
    'seat',
    { id: 'tafel~kerk', table: 'tafel', organisation: 'kerk', status: 'wished' },
  ])
  const scene = sceneOf({ state: map, boxes, words })
  expect(scene.lines.map(({ to, dashed }) => [to, dashed])).toEqual([
    ['school', false],
    ['kerk', true],
  ])
  expect(scene.insight[0]).toContain('1 plek aan tafel')
  expect(scene.insight.join(' ')).toContain('Nog zonder lijn: Kerk.')
})

test('only a confirmed webber who agrees has a star; the function stands beside it', () => {
  const webber = { id: 'w', organisation: 'school', function: 'brugfunctionaris' }
  const with_ = (more: object) =>
    nodeOf(state(...base, ['webber', { ...webber, ...more }]), 'school')
  expect(with_({ status: 'confirmed', consent: 'yes' })).toMatchObject({
    ring: true,
    star: true,
    note: { lines: ['brugfunctionaris'] },
  })
  expect(with_({ status: 'proposed' })).toMatchObject({ ring: true, star: false, note: null })
  expect(with_({ status: 'confirmed', consent: 'ask' })).toMatchObject({ star: false, note: null })
  expect(with_({ status: 'confirmed', consent: 'no' })).toMatchObject({ ring: false, star: false })
})

test('the legend explains what occurs, and nothing else', () => {
  const texts = sceneOf({ state: state(...base), boxes, words }).legend.map(({ text }) => text)
  expect(texts).toContain('Onderwijs en opvang')
  expect(texts).toContain('Overleg')
  expect(texts).not.toContain('Gezondheid')
  expect(texts).not.toContain('Webber (verbinder)')
})

test('the SVG holds names as text, never as markup', () => {
  const wild = new Map(boxes).set('kerk', { ...box(200, 0), lines: ['<script>&"\u0000'] })
  const scene = sceneOf({ state: state(...base), boxes: wild, words })
  const svg = sceneSvg(scene, { title: 'A & B', language: 'nl' })
  expect(svg).toContain('<title>A &amp; B</title>')
  expect(svg).toContain('>&lt;script&gt;&amp;&quot;</text>')
  expect(svg).not.toContain('<script')
  expect(svg).toContain('<desc>Op de kaart staan 2 organisaties')
})

test('an empty map gives an empty drawing', () => {
  const scene = sceneOf({ state: state(), boxes: new Map(), words })
  expect(scene).toMatchObject({ nodes: [], lines: [], legend: [] })
  expect(scene.width).toBeGreaterThan(0)
})
