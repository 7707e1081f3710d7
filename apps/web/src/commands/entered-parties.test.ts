import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState, stateOf } from '@webwijzer/domain/map-state'
import { recordSchemas } from '@webwijzer/domain/records'
import { beforeEach, expect, it } from 'vitest'
import { addProgrammeWithParties } from './add-programme-with-parties.ts'
import { addTableWithParties } from './add-table-with-parties.ts'
import type { CommandContext } from './define-command.ts'
import { seatParties } from './seat-parties.ts'

const start = stateOf([
  { kind: 'organisation', record: recordSchemas.organisation.parse({ id: 'o1', name: 'GGD' }) },
  { kind: 'organisation', record: recordSchemas.organisation.parse({ id: 'o2', name: 'Kerk' }) },
])

let state: MapState
let count = 0
beforeEach(() => {
  state = start
  count = 0
})

function perform(run: (context: CommandContext) => readonly Op[] | 'undo' | 'redo') {
  const context: CommandContext = {
    mapId: 'm',
    state,
    role: 'room',
    origin: { session: null, group: 'N1' },
    newId: () => `n${++count}`,
    canUndo: false,
    canRedo: false,
  }
  const ops = run(context) as Op[]
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  state = outcome.state
  return ops
}

it('makes a table with who sits there of one line: role, doubt and informal included', () => {
  perform((context) =>
    addTableWithParties.run(context, {
      id: 't',
      name: 'Wijkteamoverleg Noord',
      parties: [
        { organisation: 'o1', role: 'chair' },
        { organisation: 'o2', isPresumed: true },
        { newName: 'Moeders van Noord', isInformal: true },
      ],
    }),
  )
  expect(getRecord(state, 'seat', 't~o1')).toMatchObject({ role: 'chair', certainty: 'confirmed' })
  expect(getRecord(state, 'seat', 't~o2')).toMatchObject({ certainty: 'presumed' })
  const mothers = [...state.organisation.values()].find(({ name }) => name === 'Moeders van Noord')
  expect(mothers).toMatchObject({ formality: 'informal', origin: { group: 'N1' } })
  expect(state.seat.size).toBe(3)
})

it('whoever sits there already takes over what is said now, and nothing else', () => {
  perform((context) =>
    addTableWithParties.run(context, { id: 't', name: 'Tafel', parties: [{ organisation: 'o1' }] }),
  )
  const seat = (role?: 'chair') =>
    perform((context) =>
      seatParties.run(context, {
        table: 't',
        parties: [{ organisation: 'o1', ...(role && { role }) }],
      }),
    )
  expect(seat()).toEqual([])
  expect(seat('chair')).toHaveLength(1)
  expect(getRecord(state, 'seat', 't~o1')?.role).toBe('chair')
  expect(seat('chair')).toEqual([])
})

it('makes a programme of one line: the first leads it, the others take part', () => {
  perform((context) =>
    addProgrammeWithParties.run(context, {
      id: 'p',
      name: 'Kindpakket',
      parties: [{ newName: 'Leergeld' }, { organisation: 'o1' }],
    }),
  )
  const programme = getRecord(state, 'programme', 'p')
  expect(getRecord(state, 'organisation', programme?.lead ?? '')?.name).toBe('Leergeld')
  expect([...state.programmePartner.keys()]).toEqual(['p~o1'])
})
