import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap, recordsOf } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { displayPositions } from '../../canvas/display-positions.ts'
import { viewColours } from '../../canvas/view-colours.ts'
import { withPositions } from '../../commands/with-positions.ts'
import { shownView } from '../../store/shown-view.ts'
import { preparation } from '../../store/ui-store.ts'

const create = (kind: Kind, record: { id: string } & Record<string, unknown>): Op => ({
  do: 'create',
  kind,
  record,
})
const at = (view: string, thing: string, colour: string | null = null) =>
  create('position', { id: `${view}~${thing}`, view, thing, x: 0, y: 0, colour })
const rule = (field: string | null, value: string | null, colour: string) => ({
  kind: 'organisation',
  field,
  value,
  colour,
})

const outcome = applyChange(emptyMap, {
  ops: [
    create('field', { id: 'f', name: 'Domein', kind: 'organisation' }),
    create('organisation', { id: 'a', name: 'A', fields: { f: 'Zorg|jeugd' } }),
    create('organisation', { id: 'b', name: 'B' }),
    create('organisation', { id: 'c', name: 'C', fields: { f: 'zorg' } }),
    create('view', { id: 'main', name: 'Alles', rules: [rule('f', 'zorg', '#00ff00')] }),
    create('view', {
      id: 'deel',
      name: 'Deel',
      rules: [rule('f', 'jeugd', '#0000ff'), rule(null, null, '#111111')],
    }),
    at('main', 'a'),
    at('deel', 'a'),
    at('deel', 'b', '#ff0000'),
  ],
})
if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
const { state } = outcome
const paintIn = (view: string) =>
  [...viewColours(state, view).painted].map(([id, { colour }]) => [id, colour])

test('the first rule that fits colours a thing, and a colour by hand goes before', () => {
  expect(paintIn('main')).toEqual([
    ['a', '#00ff00'],
    ['c', '#00ff00'],
  ])
  expect(paintIn('deel')).toEqual([
    ['a', '#0000ff'],
    ['b', '#ff0000'],
  ])
})

test('the legend tells of each colour what it stands for, the most used first', () => {
  const { meanings, others } = viewColours(state, 'deel')
  expect(meanings.map(({ number, colour, isByHand }) => [number, colour, isByHand])).toEqual([
    [1, '#0000ff', false],
    [2, '#ff0000', true],
  ])
  expect(others).toBe(0)
})

test('the main view shows everything, another what has a place in it', () => {
  expect([...displayPositions(state, 'main').keys()].toSorted()).toEqual(['a', 'b', 'c'])
  expect([...displayPositions(state, 'deel').keys()].toSorted()).toEqual(['a', 'b'])
})

test('what stands only in the main view is shown there', () => {
  const ui = { origin: preparation, view: 'deel', pointing: null }
  const selected = (id: string) => ({ kind: 'organisation' as const, id })
  expect(shownView(state, { ...ui, selection: selected('b') })).toBe('deel')
  expect(shownView(state, { ...ui, selection: selected('c') })).toBe('main')
  expect(shownView(state, { ...ui, view: 'weg', selection: null })).toBe('main')
})

test('a newcomer gets a place in the main view and in the one that is looked at', () => {
  const ops = withPositions(state, [create('organisation', { id: 'n', name: 'N' })], 'deel')
  const after = applyChange(state, { ops: [...ops] })
  if (!after.ok) throw new Error(JSON.stringify(after.rejection))
  const views = recordsOf(after.state, 'position').filter(({ thing }) => thing === 'n')
  expect(views.map(({ view }) => view).toSorted()).toEqual(['deel', 'main'])
})
