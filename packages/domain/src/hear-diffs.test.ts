import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import { hearDiffs } from './hear-diffs.ts'
import { emptyMap, type MapState } from './map-state.ts'

function mapWith(...records: { kind: 'consultationTable' | 'observation'; record: object }[]) {
  const ops = records.map(({ kind, record }) => ({ do: 'create', kind, record }) as never)
  const outcome = applyChange(emptyMap, { ops })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  return outcome.state
}

const table = { kind: 'consultationTable', record: { id: 't1', name: 'Zorgtafel' } } as const
const observation = {
  kind: 'observation',
  record: { id: 'ob1', observationKind: 'standsOut', text: 'Valt op', subject: 't1' },
} as const

const told = (state: MapState) =>
  ({
    gone: [
      { kind: 'consultationTable', before: state.consultationTable.get('t1') ?? null, after: null },
    ],
    back: [
      { kind: 'consultationTable', before: null, after: state.consultationTable.get('t1') ?? null },
    ],
  }) as const

describe('a copy that is not told everything stays a sound map', () => {
  const state = mapWith(table, observation)

  it('lets go of a table that was taken away, also where nobody says so', () => {
    const next = hearDiffs(state, [told(state).gone])
    expect(next.consultationTable.size).toBe(0)
    expect(next.observation.get('ob1')?.subject).toBeNull()
    expect(next.pointers.has('t1')).toBe(false)
  })

  it('is the same whether the news comes one by one or all at once', () => {
    const news = [told(state).gone, told(state).back]
    const one = news.reduce((copy, diff) => hearDiffs(copy, [diff]), state)
    expect(hearDiffs(state, news)).toEqual(one)
    expect(one.observation.get('ob1')?.subject).toBeNull()
  })
})
