import { describe, expect, it } from 'vitest'
import { gridKeys, locate, moveCell } from './cell-place.ts'
import { rowParts, rowWindow } from './row-window.ts'

const things = (...ids: string[]) => ids.map((id) => ({ id }))
const keys = gridKeys(things('a', 'b', 'c'), things('t', 'u'))
const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const move = (row: number, column: number, key: string, more: Partial<typeof plain> = {}) =>
  moveCell({ row, column }, { key, ...plain, ...more }, keys, 10)

describe('moving through the grid', () => {
  it('goes one cell with an arrow and stops at the edges', () => {
    expect(move(2, 2, 'ArrowRight')).toEqual({ row: 2, column: 3 })
    expect(move(2, 3, 'ArrowRight')).toEqual({ row: 2, column: 3 })
    expect(move(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 })
  })

  it('goes to the ends of a row with Home and End, of the grid with Ctrl', () => {
    expect(move(3, 1, 'Home')).toEqual({ row: 3, column: 0 })
    expect(move(3, 1, 'End', { ctrlKey: true })).toEqual({ row: 4, column: 3 })
    expect(move(3, 1, 'PageUp')).toEqual({ row: 0, column: 1 })
  })

  it('leaves every other key alone', () => {
    expect(move(2, 2, 'v')).toBeNull()
    expect(move(2, 2, 'ArrowLeft', { altKey: true })).toBeNull()
  })

  it('stays with its own row and column while others come and go', () => {
    const place = { row: 'b', column: 'u' }
    const last = locate(keys, place, { row: 0, column: 0 })
    expect(last).toEqual({ row: 3, column: 3 })
    const more = gridKeys(things('new', 'a', 'b', 'c'), things('u', 't'))
    expect(locate(more, place, last)).toEqual({ row: 4, column: 2 })
    const fewer = gridKeys(things('a'), things('t'))
    expect(locate(fewer, place, last)).toEqual({ row: 2, column: 2 })
  })
})

describe('drawing only rows in sight', () => {
  it('draws what is in sight with some to spare, and the one with the keyboard', () => {
    const window = rowWindow(3200, 640, 32, 200)
    expect(window.from).toBeLessThanOrEqual(100)
    expect(window.to).toBeGreaterThanOrEqual(120)
    expect(window.to - window.from).toBeLessThan(60)
    const parts = rowParts(window, 200, 3)
    const drawn = parts.filter(({ kind }) => kind === 'row').map(({ at }) => at)
    expect(drawn[0]).toBe(3)
    const height = parts.reduce((all, part) => all + (part.kind === 'row' ? 1 : part.rows), 0)
    expect(height).toBe(200)
  })
})
