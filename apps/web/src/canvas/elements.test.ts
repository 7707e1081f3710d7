import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, recordSchemas } from '@webwijzer/domain/records'
import { describe, expect, test } from 'vitest'
import { displayPositions } from './display-positions.ts'
import { elementsOf } from './elements.ts'
import { plainView } from './view-options.ts'

const record = (kind: Kind, values: object) => ({ kind, record: recordSchemas[kind].parse(values) })

const records = [
  record('domain', { id: 'jgz', name: 'Jeugdgezondheid', colourGroup: 'care' }),
  record('organisation', {
    id: 'ggd',
    name: 'GGD Lindestreek',
    abbreviation: 'GGD',
    domain: 'jgz',
  }),
  record('organisation', { id: 'kerk', name: 'Diaconie', formality: 'informal' }),
  record('organisation', { id: 'droom', name: 'Nieuw buurthuis', status: 'wished' }),
  record('consultationTable', { id: 'wto', name: 'Wijkteamoverleg', tableKind: 'case' }),
  record('consultationTable', {
    id: 'pact',
    name: 'Armoedepact',
    tableKind: 'policy',
    lead: 'kerk',
  }),
  record('programme', { id: 'kans', name: 'Kansrijke Start', lead: 'ggd', table: 'pact' }),
  record('seat', { id: 'wto~ggd', table: 'wto', organisation: 'ggd', role: 'chair' }),
  record('seat', { id: 'pact~kerk', table: 'pact', organisation: 'kerk', status: 'ended' }),
  record('programmePartner', { id: 'kans~ggd', programme: 'kans', organisation: 'ggd' }),
  record('link', { id: 'l1', from: 'ggd', to: 'kerk', directed: true }),
  record('link', { id: 'l2', from: 'ggd', to: 'kerk', status: 'wished' }),
]
const map = stateOf(records)

const draw = (state: MapState, options = {}) =>
  elementsOf(state, displayPositions(state), { ...plainView, ...options })
const classesOf = (id: string, options = {}) => {
  const drawing = draw(map, options)
  return (drawing.nodes.get(id) ?? drawing.edges.get(id))?.classes ?? []
}

describe('what is drawn', () => {
  test('everything on the map, each line once', () => {
    const { nodes, edges } = draw(map)
    expect([...nodes.keys()].sort()).toEqual(['droom', 'ggd', 'kans', 'kerk', 'pact', 'wto'])
    expect([...edges.keys()].sort()).toEqual(
      ['kans~ggd', 'l1', 'l2', 'lead:kans:pact', 'pact~kerk', 'wto~ggd'].sort(),
    )
  })

  test('a name is shortened to its abbreviation before it is cut', () => {
    expect(draw(map).nodes.get('ggd')?.label).toBe('GGD')
  })

  test('links beside each other bend further and further', () => {
    const { edges } = draw(map)
    expect(edges.get('l2')?.bend).toBeGreaterThan(edges.get('l1')?.bend ?? 0)
  })

  test('the same map gives the same picture', () => {
    expect(draw(map)).toEqual(draw(map))
  })
})

describe('how it looks', () => {
  test('an organisation has the colour of its domain, or none', () => {
    expect(classesOf('ggd')).toContain('colour-care')
    expect(classesOf('kerk')).toContain('colour-none')
  })

  test('informal, wished, ended, case and chair each have a word of their own', () => {
    expect(classesOf('kerk')).toContain('informal')
    expect(classesOf('droom')).toContain('wished')
    expect(classesOf('pact~kerk')).toContain('ended')
    expect(classesOf('wto')).toContain('case')
    expect(classesOf('pact')).not.toContain('case')
    expect(classesOf('wto~ggd')).toContain('chair')
  })

  test('a confirmed webber has a ring and a star, a proposed one an open star', () => {
    const webber = { id: 'w', organisation: 'kerk' }
    const proposed = draw(stateOf([...records, record('webber', webber)])).nodes.get('kerk')
    expect(proposed?.classes).toContain('maybe-webber')
    expect(proposed?.marks).toEqual(['open-star'])
    const confirmed = record('webber', { ...webber, status: 'confirmed', function: 'diaken' })
    const sure = draw(stateOf([...records, confirmed])).nodes.get('kerk')
    expect(sure?.classes).toContain('webber')
    expect(sure?.marks).toEqual(['star'])
    expect(sure?.label).toBe('Diaconie\ndiaken')
  })

  test('size can be left out of it', () => {
    const { nodes } = draw(map, { size: 'even' })
    expect(nodes.get('ggd')?.width).toBe(nodes.get('droom')?.width)
  })
})

describe('selection and filters', () => {
  test('what is next to the selection shines, the rest is dimmed', () => {
    expect(classesOf('ggd', { selected: 'ggd' })).toContain('selected')
    expect(classesOf('wto', { selected: 'ggd' })).toContain('near')
    expect(classesOf('wto~ggd', { selected: 'ggd' })).toContain('lit')
    expect(classesOf('droom', { selected: 'ggd' })).toContain('dimmed')
    expect(classesOf('pact~kerk', { selected: 'ggd' })).toContain('dimmed')
  })

  test('"zonder dit overleg" greys the table and its seats, and moves nothing', () => {
    const filter = { kind: 'withoutTable', table: 'wto' }
    expect(classesOf('wto', { filter })).toContain('faded')
    expect(classesOf('wto~ggd', { filter })).toContain('faded')
    expect(classesOf('ggd', { filter })).not.toContain('faded')
    expect(draw(map, { filter }).nodes.get('wto')?.position).toEqual(
      draw(map).nodes.get('wto')?.position,
    )
  })

  test('"alleen casusoverleggen" leaves those tables and who sits there', () => {
    const filter = { kind: 'caseTables' }
    expect(classesOf('wto', { filter })).not.toContain('faded')
    expect(classesOf('ggd', { filter })).not.toContain('faded')
    expect(classesOf('kerk', { filter })).toContain('faded')
    expect(classesOf('l1', { filter })).toContain('faded')
  })

  test('a status filter looks at things and lines', () => {
    const filter = { kind: 'status', status: 'wished' }
    expect(classesOf('droom', { filter })).not.toContain('faded')
    expect(classesOf('l2', { filter })).not.toContain('faded')
    expect(classesOf('ggd', { filter })).toContain('faded')
  })
})

test('a group’s own work stays bright, with both ends of its lines; the rest fades', () => {
  const group = 'N1'
  const own = { session: null, group }
  const made = stateOf([
    ...records.filter(({ record: { id } }) => id !== 'wto~ggd'),
    record('seat', { id: 'wto~ggd', table: 'wto', organisation: 'ggd', origin: own }),
  ])
  const { nodes, edges } = draw(made, { group })
  const bright = [...nodes.values(), ...edges.values()]
    .filter(({ classes }) => !classes.includes('faded'))
    .map(({ id }) => id)
  expect(bright.toSorted()).toEqual(['ggd', 'wto', 'wto~ggd'])
})

test('what others have selected gets a ring, wherever one looks', () => {
  const { nodes } = draw(map, { others: new Set(['kerk']) })
  expect(nodes.get('kerk')?.classes).toContain('others')
  expect(nodes.get('ggd')?.classes).not.toContain('others')
})
