import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { joinedId, recordSchemas } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import { describe, expect, it } from 'vitest'
import { roomOf } from './node-boxes.ts'
import { closePairs } from './placed-box.ts'
import { placesAfterAll } from './places-after-all.ts'
import { positionsOf } from './positions-of.ts'
import { type Point, thingsOf } from './things-of.ts'

type Seat = readonly [table: string, organisation: string]
type Places = Readonly<Record<string, Point>>

const tables = ['oost', 'west']

/** A map with these things at these places; what is called Oost or West is a table, the rest are parties. */
function mapOf(places: Places, seats: readonly Seat[] = []): MapState {
  return stateOf([
    { kind: 'view', record: recordSchemas.view.parse({ id: mainView, name: 'Hoofdkaart' }) },
    ...Object.keys(places).map((id) =>
      tables.includes(id)
        ? {
            kind: 'consultationTable' as const,
            record: recordSchemas.consultationTable.parse({ id, name: `Buurttafel ${id}` }),
          }
        : {
            kind: 'organisation' as const,
            record: recordSchemas.organisation.parse({ id, name: `Stichting ${id}` }),
          },
    ),
    ...Object.entries(places).map(([thing, point]) => ({
      kind: 'position' as const,
      record: recordSchemas.position.parse({
        id: joinedId(mainView, thing),
        view: mainView,
        thing,
        ...point,
      }),
    })),
    ...seats.map(([table, organisation]) => ({
      kind: 'seat' as const,
      record: recordSchemas.seat.parse({
        id: joinedId(table, organisation),
        table,
        organisation,
      }),
    })),
  ])
}

const movedOn = (state: MapState, ...newcomers: string[]) =>
  placesAfterAll(state, mainView, new Set(newcomers))

function overlapsAfter(state: MapState, moved: ReadonlyMap<string, Point>): string[][] {
  const places = new Map([...positionsOf(state, mainView), ...moved])
  const boxes = thingsOf(state).flatMap(({ id, kind, label }) => {
    const point = places.get(id)
    return point ? [{ ...roomOf(kind, label), ...point, id }] : []
  })
  return closePairs(boxes).map((pair) => pair.map(({ id }) => id))
}

describe('who comes from an older picture of the map', () => {
  it('stays where it was put when that place is still free', () => {
    const state = mapOf({ oost: { x: 0, y: 0 }, a: { x: 178, y: 0 }, b: { x: -178, y: 0 } })
    expect(movedOn(state, 'a', 'b')).toEqual(new Map())
  })

  it('makes room for the table that came to stand there meanwhile, which does not move', () => {
    const state = mapOf({ oost: { x: 10, y: 0 }, west: { x: 0, y: 0 } })
    const moved = movedOn(state, 'west')
    expect([...moved.keys()]).toEqual(['west'])
    expect(overlapsAfter(state, moved)).toEqual([])
  })

  it('comes along with its table when that has to stand somewhere else', () => {
    const together = { oost: { x: 0, y: 0 }, west: { x: 0, y: 0 }, a: { x: 178, y: 0 } }
    const state = mapOf(together, [['west', 'a']])
    const moved = movedOn(state, 'west', 'a')
    const [table, party] = [moved.get('west'), moved.get('a') ?? together.a]
    expect(Math.hypot(party.x - (table?.x ?? 0), party.y - (table?.y ?? 0))).toBeLessThan(300)
    expect(overlapsAfter(state, moved)).toEqual([])
  })

  it('goes to its table when that went elsewhere a change before', () => {
    const state = mapOf({ west: { x: 2000, y: 0 }, a: { x: 178, y: 0 } }, [['west', 'a']])
    const point = movedOn(state, 'a').get('a')
    expect(Math.hypot((point?.x ?? 0) - 2000, point?.y ?? 0)).toBeLessThan(300)
  })

  it('stays between the tables at which it sits, and in a picture that came as a whole', () => {
    const wide = { oost: { x: -900, y: 0 }, west: { x: 900, y: 0 }, a: { x: 0, y: 0 } }
    const seats: Seat[] = [
      ['oost', 'a'],
      ['west', 'a'],
    ]
    expect(movedOn(mapOf(wide, seats), 'a')).toEqual(new Map())
    expect(movedOn(mapOf(wide, [['oost', 'a']]), 'oost', 'west', 'a')).toEqual(new Map())
  })

  it('finds room for everybody when a whole neighbourhood comes at once', () => {
    const standing = Array.from({ length: 20 }, (_, at) => [`s${at}`, { x: at * 40, y: 0 }])
    const coming = Array.from({ length: 20 }, (_, at) => [`n${at}`, { x: at * 40, y: 8 }])
    const ids = coming.map(([id]) => String(id))
    const state = mapOf(Object.fromEntries([...standing, ...coming]))
    const moved = movedOn(state, ...ids)
    expect([...moved.keys()].toSorted()).toEqual(ids.toSorted())
    expect(overlapsAfter(state, moved).filter((pair) => pair.some((id) => id[0] === 'n'))).toEqual(
      [],
    )
  })
})
