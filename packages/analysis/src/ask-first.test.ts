import { joinedId } from '@webwijzer/domain/records'
import { finished } from '@webwijzer/domain/work'
import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf, withRecords } from '../test/map-of.ts'
import { askFirst, type Question } from './ask-first.ts'
import { figuresOf } from './figures.ts'
import { networkOf } from './network.ts'
import { openSeats } from './open-seats.ts'
import { topGroup } from './top-group.ts'

const example = lindevoort()
const top = (state: typeof example) => new Set(topGroup(figuresOf(networkOf(state))).keys())

/** The map as it would be if the answer were the other one. */
function otherwise({ organisation, table, now }: Question): typeof example {
  const id = joinedId(table, organisation)
  if (now === 'unknown') return withRecords(example, 'seat', [{ id, table, organisation }])
  return withRecords(example, 'seat', [{ id, table, organisation, status: 'ended' }])
}

describe('what to ask first in the example', () => {
  const questions = finished(askFirst(example))

  it('are five seats, each of which would change the top group', () => {
    expect(questions).toHaveLength(5)
    for (const question of questions) {
      const [before, after] = [top(example), top(otherwise(question))]
      expect([...after.difference(before)].sort()).toEqual(question.enter)
      expect([...before.difference(after)].sort()).toEqual(question.leave)
      expect(question.enter.length + question.leave.length).toBeGreaterThan(0)
    }
  })

  it('has the seat first that changes most', () => {
    const changes = questions.map(({ enter, leave }) => enter.length + leave.length)
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
  })
})

describe('an open seat', () => {
  const tables = { t1: ['a', 'b'], t2: ['b', 'c'], t3: ['d', 'e'] }
  const open = (state: typeof example) =>
    openSeats(networkOf(state)).map((one) => `${one.now} ${one.organisation}~${one.table}`)

  it('is one where the organisation knows somebody from elsewhere', () => {
    expect(open(mapOf({ tables }))).toEqual(['unknown a~t2', 'unknown c~t1'])
  })

  it('is none when both the organisation and the table are checked', () => {
    const checked = (ids: string[]) => ids.map((id) => ({ id, name: id, checked: true }))
    const state = withRecords(mapOf({ tables }), 'organisation', checked(['a']))
    expect(open(withRecords(state, 'consultationTable', checked(['t2'])))).toEqual(['unknown c~t1'])
  })

  it('is one that is only presumed, before all others', () => {
    const seat = { id: 't3~d', table: 't3', organisation: 'd', certainty: 'presumed' }
    expect(open(withRecords(mapOf({ tables }), 'seat', [seat]))[0]).toBe('presumed d~t3')
  })
})
