import { describe, expect, test } from 'vitest'
import { roomOf } from './node-boxes.ts'
import { type Newcomer, placeNewcomer, type StandingThing } from './place-newcomer.ts'
import { closePairs } from './placed-box.ts'

/** Seats of the example's first four tables, in the order in which a group calls them out. */
const worksheet: Record<string, string[]> = {
  'WTO Noord': [
    'SWT Noord',
    'WL',
    'JGZ 4-18',
    'Basisschool De Kastanje',
    'SMW',
    'Lindewonen',
    'Politie',
    'Jeugdteam',
    'Kredietbank',
    'Welzijn Lindevoort – jongerenwerk',
  ],
  'WTO CZ': [
    'SWT CZ',
    'Gezondheidscentrum Rivierenbuurt',
    'IKC De Wilgentuin',
    'WL',
    'Lindewonen',
    'Politie',
    'Jeugdteam',
  ],
  Casusregie: [
    'J&O',
    'SWT Noord',
    'SWT CZ',
    'Jeugdteam',
    'Vlietstroom',
    'VT',
    'JGZ 4-18',
    'Kredietbank',
    'Lindewonen',
  ],
  ZAT: [
    'Lindecollege',
    'SMW',
    'JGZ 4-18',
    'Leerplicht',
    'SWV',
    'Jeugdteam',
    'Welzijn Lindevoort – jongerenwerk',
  ],
}

function come(standing: readonly StandingThing[], newcomer: Newcomer): StandingThing[] {
  const { id, kind, label } = newcomer
  return [...standing, { id, kind, label, ...placeNewcomer(newcomer, standing) }]
}

function table(label: string): Newcomer {
  return { id: label, kind: 'consultationTable', label, near: [] }
}

function party(label: string, ...near: string[]): Newcomer {
  return { id: label, kind: 'organisation', label, near }
}

/** The map after these tables and everybody at them were entered one by one. */
function entered(tables: readonly string[]): StandingThing[] {
  let standing: StandingThing[] = []
  for (const name of tables) {
    standing = come(standing, table(name))
    for (const label of worksheet[name] ?? []) {
      if (standing.some(({ id }) => id === label)) continue
      standing = come(standing, party(label, name))
    }
  }
  return standing
}

function boxesOf(standing: readonly StandingThing[]) {
  return standing.map((thing) => ({ ...roomOf(thing.kind, thing.label), ...thing }))
}

function distance(standing: readonly StandingThing[], a: string, b: string): number {
  const first = standing.find(({ id }) => id === a)
  const second = standing.find(({ id }) => id === b)
  if (!first || !second) return Number.NaN
  return Math.hypot(first.x - second.x, first.y - second.y)
}

const fourTables = entered(Object.keys(worksheet))

describe('a group that enters four tables and 33 seats one by one', () => {
  test('sees every thing apart, even if each came to sit at eight tables', () => {
    expect(fourTables).toHaveLength(4 + 19)
    expect(closePairs(boxesOf(fourTables), 8)).toEqual([])
  })

  test('sees nothing move that already stood', () => {
    expect(fourTables.slice(0, 11)).toEqual(entered(['WTO Noord']))
  })

  test('sees the same picture when it does it again', () => {
    expect(entered(Object.keys(worksheet))).toEqual(fourTables)
  })

  test('finds the tables well apart and the whole still compact', () => {
    const names = Object.keys(worksheet)
    for (const [index, name] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        expect(distance(fourTables, name, other)).toBeGreaterThan(260)
        expect(distance(fourTables, name, other)).toBeLessThan(800)
      }
    }
  })
})

test('the first thing stands in the middle of the map', () => {
  expect(placeNewcomer(table('WTO Noord'), [])).toEqual({ x: 0, y: 0 })
})

test('ten parties sit in a ring round their table', () => {
  const standing = entered(['WTO Noord'])
  const parties = standing.slice(1)
  const distances = parties.map(({ id }) => distance(standing, id, 'WTO Noord'))
  expect(Math.max(...distances)).toBeLessThan(260)
  expect(Math.min(...distances)).toBeGreaterThan(90)
  for (const side of [
    parties.filter(({ x }) => x > 0),
    parties.filter(({ x }) => x < 0),
    parties.filter(({ y }) => y > 0),
    parties.filter(({ y }) => y < 0),
  ]) {
    expect(side.length).toBeGreaterThanOrEqual(3)
  }
})

test('who sits at two tables stands between them', () => {
  const standing = come(entered(['WTO Noord', 'ZAT']), party('Buurthuis', 'WTO Noord', 'ZAT'))
  const between = distance(standing, 'WTO Noord', 'ZAT')
  expect(distance(standing, 'Buurthuis', 'WTO Noord')).toBeLessThan(between)
  expect(distance(standing, 'Buurthuis', 'ZAT')).toBeLessThan(between)
})

test('who sits nowhere yet stands outside the rings, not among the parties of a table', () => {
  const standing = come(fourTables, party('Quiet Lindevoort'))
  for (const name of Object.keys(worksheet)) {
    expect(distance(standing, 'Quiet Lindevoort', name)).toBeGreaterThan(180)
  }
  expect(closePairs(boxesOf(standing), 8)).toEqual([])
})

test('a programme stands near its lead, and what it is tied to need not stand itself', () => {
  const programme: Newcomer = {
    id: 'PRG-01',
    kind: 'programme',
    label: 'Kansrijke Start Lindevoort',
    near: ['Jeugdteam', 'somebody-not-on-the-map'],
  }
  const standing = come(fourTables, programme)
  expect(distance(standing, 'PRG-01', 'Jeugdteam')).toBeLessThan(300)
  expect(closePairs(boxesOf(standing), 8)).toEqual([])
})

test('a table called out after its parties comes to stand among them', () => {
  let standing: StandingThing[] = []
  for (const label of worksheet.ZAT ?? []) standing = come(standing, party(label))
  standing = come(standing, { ...table('ZAT'), near: worksheet.ZAT ?? [] })
  for (const label of worksheet.ZAT ?? []) {
    expect(distance(standing, 'ZAT', label)).toBeLessThan(450)
  }
  expect(closePairs(boxesOf(standing), 8)).toEqual([])
})

test('sixty parties at one table all find a place', () => {
  let standing = come([], table('Armoedepact'))
  for (let index = 0; index < 60; index++) {
    standing = come(standing, party(`Stichting ${index}`, 'Armoedepact'))
  }
  expect(closePairs(boxesOf(standing), 8)).toEqual([])
})

test('two who come at the same moment from two devices do not stand on top of one another', () => {
  const standing = entered(['WTO Noord', 'WTO CZ'])
  const pairs = Array.from({ length: 20 }, (_, index) => [`a${index}`, `b${index}`] as const)
  for (const kind of ['consultationTable', 'organisation'] as const) {
    const near = kind === 'organisation' ? ['WTO CZ'] : []
    const spots = pairs.flatMap((pair) =>
      pair.map((id) => placeNewcomer({ id, kind, label: 'Ruziehoek', near }, standing)),
    )
    const coinciding = pairs.filter((_, at) => {
      const [one, other] = [spots[2 * at], spots[2 * at + 1]]
      return one?.x === other?.x && one?.y === other?.y
    })
    expect(coinciding).toEqual([])
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(30)
  }
})
