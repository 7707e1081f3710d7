import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { recordSchemas } from '@webwijzer/domain/records'
import { expect, it } from 'vitest'
import { chooseBest } from './choose-best.ts'
import type { CommandContext } from './define-command.ts'

let count = 0
function choose(state: MapState, isChosen: boolean, group: string): MapState {
  const context: CommandContext = {
    mapId: 'm',
    state,
    role: 'room',
    origin: { session: null, group },
    newId: () => `n${++count}`,
    canUndo: false,
    canRedo: false,
  }
  const outcome = applyChange(state, {
    ops: chooseBest.run(context, { organisation: 'o1', isChosen }) as Op[],
  })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  return outcome.state
}

const start = stateOf([
  { kind: 'organisation', record: recordSchemas.organisation.parse({ id: 'o1', name: 'GGD' }) },
])

it('keeps who is best represented as the answer of a group, once, and takes it out again', () => {
  const both = choose(choose(choose(start, true, 'N1'), true, 'N1'), true, 'N2')
  expect(
    recordsOf(both, 'observation').map(({ observationKind, text, subject, origin }) => [
      observationKind,
      text,
      subject,
      origin.group,
    ]),
  ).toEqual([
    ['bestRepresented', 'GGD', 'o1', 'N1'],
    ['bestRepresented', 'GGD', 'o1', 'N2'],
  ])
  const one = choose(both, false, 'N1')
  expect(recordsOf(one, 'observation').map(({ origin }) => origin.group)).toEqual(['N2'])
})
